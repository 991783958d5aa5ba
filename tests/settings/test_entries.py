"""What people paste into an address field is put where it belongs, and a secret never stays in an address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.settings.profiles import NOTHING, WHOLE
from thrillmon.settings.entries import Entries, split_amqp, split_tap, split_target, tidy_rest
from thrillmon.settings.files import parse
from thrillmon.settings.secrets import AMQP_PASSWORD, AMQP_USER, REST_KEY, TAP_TOKEN


@pytest.mark.parametrize(
    ("text", "address", "user", "password"),
    [
        ("amqps://ann:s3cret@broker.example/vhost", "amqps://broker.example/vhost", "ann", "s3cret"),
        (" amqps://ann:s3cret@broker.example/vhost\n", "amqps://broker.example/vhost", "ann", "s3cret"),
        ("AMQP://ann:a%40b@broker.example:5672/%2F", "amqp://broker.example:5672/%2F", "ann", "a@b"),
        ("amqps://ann:a/b#c?d@broker.example/", "amqps://broker.example/", "ann", "a/b#c?d"),
        ("amqps://ann:p@ss@broker.example/", "amqps://broker.example/", "ann", "p@ss"),
        ("amqps://ann@broker.example/", "amqps://broker.example/", "ann", ""),
        ("ann:s3cret@broker.example", "amqps://broker.example", "ann", "s3cret"),
        ("broker.example", "amqps://broker.example", "", ""),
        ("broker.example:5671/vhost", "amqps://broker.example:5671/vhost", "", ""),
        ("broker.example:5672", "amqp://broker.example:5672", "", ""),
        ("localhost", "amqp://localhost", "", ""),
        ("127.0.0.1:5673", "amqp://127.0.0.1:5673", "", ""),
        ("https://broker.example", "https://broker.example", "", ""),
        ("", "", "", ""),
    ],
)
def test_an_amqp_address_comes_apart(text: str, address: str, user: str, password: str) -> None:
    assert split_amqp(text)[:3] == (address, user, password)


@given(st.text("abc:@/%#?.[] ", max_size=30))
def test_no_amqp_address_keeps_what_stands_before_an_at_sign(text: str) -> None:
    for written in (text, f"amqps://{text}"):
        split = split_amqp(written)
        if split.address.startswith("amqp"):
            assert "@" not in split.address


@pytest.mark.parametrize(
    ("text", "target", "tls"),
    [
        ("provider.example:443", "provider.example:443", None),
        ("https://provider.example", "provider.example:443", True),
        ("grpcs://provider.example:8443/", "provider.example:8443", True),
        ("http://127.0.0.1:50051", "127.0.0.1:50051", False),
        ("dns:///provider.example:443", "provider.example:443", None),
        ("provider.example", "provider.example", None),
    ],
)
def test_a_grpc_address_comes_apart(text: str, target: str, tls: bool | None) -> None:
    split = split_target(text)
    assert (split.address, split.tls) == (target, tls)


def test_a_web_host_alone_is_one_over_tls() -> None:
    assert tidy_rest("provider.example") == "https://provider.example"
    assert tidy_rest("127.0.0.1:8080") == "http://127.0.0.1:8080"
    assert tidy_rest(" http://provider.example ") == "http://provider.example"
    assert tidy_rest("") == ""


def test_a_token_behind_an_address_has_its_own_place() -> None:
    split = split_tap("wss://tap.example/v1/events/o/b?token=s3cret&currency=EUR")
    assert (split.address, split.secret) == ("wss://tap.example/v1/events/o/b", "s3cret")
    assert split_tap("wss://tap.example/v1/events/o/b").secret == ""


def test_entries_make_a_profile_that_is_kept_and_that_makes_these_entries() -> None:
    entries = Entries(
        name=" Floor A ",
        platform="wl-a",
        time_zone="Asia/Taipei",
        amqp="amqps://ann:s3cret@broker.example/v",
        target="provider.example:443",
        rest="provider.example",
        key="k3y",
        tap="wss://tap.example/v1/events/o/b?token=t0ken",
    )
    profile = entries.profile()
    assert "archive" in profile.model_fields_set
    assert "s3cret" not in str(profile)
    assert "t0ken" not in str(profile)
    again = Entries.of_profile(profile)
    assert again.profile() == profile
    assert again.secrets() == {}
    assert entries.secrets() == {REST_KEY: "k3y"}


def test_only_what_was_entered_is_a_link() -> None:
    entries = Entries(name="A", platform="p", rest="https://provider.example")
    profile = entries.profile()
    assert (profile.amqp, profile.grpc, profile.tap) == (None, None, None)
    assert Entries(user="u", password="p", token="t", key="").secrets() == {
        AMQP_USER: "u",
        AMQP_PASSWORD: "p",
        TAP_TOKEN: "t",
    }


def test_what_an_imported_profile_says_beside_stays() -> None:
    base = parse(WHOLE.replace("prefetch = 500", "prefetch = 7"), "x", NOTHING)
    entries = Entries.of_profile(base)
    made = entries.profile(base=base)
    assert made.amqp is not None
    assert made.amqp.prefetch == 7
    assert made == base


def test_each_mistake_is_told_with_its_key() -> None:
    entries = Entries(name="A", amqp="https://x", target="host", rest="ftp://x", tap="wss://h/a:b", time_zone="Mars")
    assert set(entries.mistakes()) == {
        ("studio", "time_zone"),
        ("amqp", "url"),
        ("grpc", "target"),
        ("rest", "url"),
        ("tap", "url"),
    }
    assert set(Entries(amqp="amqp://h").mistakes("amqp")) == {("studio", "platform")}
