"""Foreign text is shown short, on one line and without our secrets; addresses without any."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrillmon.remote.addresses import address, split_target, split_url
from thrillmon.remote.discretion import Discretion
from thrillmon.settings.rules import is_loopback

secrets = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=40)


@given(secrets, st.text(max_size=300), st.text(max_size=300))
def test_a_secret_never_survives(secret: str, before: str, behind: str) -> None:
    shown = Discretion([secret]).shown(f"{before}{secret}{behind}")
    assert secret not in shown.replace("•••", " ").replace("…", " ")
    assert len(shown) <= 200
    assert shown.isprintable()


@given(st.lists(secrets, min_size=1, max_size=4))
def test_of_secrets_inside_secrets_nothing_is_left_standing(several: list[str]) -> None:
    shown = Discretion(several).shown(" ".join(several))
    assert set(shown) <= set("• ")


def test_parts_and_escaped_forms_are_hidden_too() -> None:
    discretion = Discretion(["Bearer abcdef0123456789", "a/b c+d=="])
    assert discretion.shown("token abcdef0123456789 and a%2Fb%20c%2Bd%3D%3D are bad") == "token ••• and ••• are bad"
    assert discretion.shown("the Bearer\nis\x00late\x1b[0m") == "the Bearer is late [0m"
    assert "abcdef" not in repr(discretion)


def test_nothing_to_hide_hides_nothing() -> None:
    assert Discretion(["", " "]).shown("a b") == "a b"


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("127.0.0.1:50051", ("127.0.0.1", 50051)),
        ("[::1]:50051", ("::1", 50051)),
        ("grpc.example.test", ("grpc.example.test", 443)),
    ],
)
def test_grpc_addresses(target: str, expected: tuple[str, int]) -> None:
    assert split_target(target) == expected
    assert address("::1", 50051) == "[::1]:50051"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://api.example.test", ("api.example.test", 443, "https://api.example.test")),
        (" http://127.0.0.1:8080/base/ ", ("127.0.0.1", 8080, "http://127.0.0.1:8080/base")),
        ("https://[::1]:8443", ("::1", 8443, "https://[::1]:8443")),
    ],
)
def test_web_addresses(url: str, expected: tuple[str, int, str]) -> None:
    assert split_url(url) == expected


@pytest.mark.parametrize(
    ("host", "ours"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("localhost", True),
        ("10.0.0.1", False),
        ("x.test", False),
    ],
)
def test_what_is_this_computer(host: str, ours: bool) -> None:
    assert is_loopback(host) is ours
