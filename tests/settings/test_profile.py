"""The profile as the contract writes it: what it means, and what is an error."""

import pytest

from tests.settings.profiles import NOTHING, WHOLE, changed, place_of, refused
from thrillmon.settings.files import parse
from thrillmon.settings.profile import SECTIONS, Profile


def read(text: str) -> Profile:
    return parse(text, "floor.toml", NOTHING)


def test_the_example_of_the_contract_is_read_whole() -> None:
    assert read(WHOLE).model_dump() == {
        "studio": {"name": "Demo floor", "platform": "wl-demo", "time_zone": "Asia/Taipei"},
        "amqp": {
            "url": "amqp://127.0.0.1:5672/",
            "exchange": "game-exchange",
            "mode": "own",
            "queue": "",
            "offset": "next",
            "game_codes": (),
            "prefetch": 500,
        },
        "grpc": {
            "target": "127.0.0.1:50051",
            "tls": True,
            "generation": "auto",
            "poll_seconds": 2.0,
            "metadata": {},
        },
        "rest": {"url": "https://127.0.0.1:8443"},
        "tap": {"url": "wss://host/v1/events/operator/brand", "currency": "EUR", "events": ("*",)},
        "archive": {"path": "", "keep_days": 90, "keep_gigabytes": 20.0, "synchronous": "full"},
    }


def test_the_example_names_every_key_there_is() -> None:
    for section, keys in SECTIONS.items():
        for key in keys.model_fields:
            assert place_of(section, key)


def test_everything_but_the_addresses_has_the_default_of_the_example() -> None:
    short = """
        [studio]
        name = "Demo floor"
        platform = "wl-demo"
        time_zone = "Asia/Taipei"
        [amqp]
        url = "amqp://127.0.0.1:5672/"
        [grpc]
        target = "127.0.0.1:50051"
        [rest]
        url = "https://127.0.0.1:8443"
        [tap]
        url = "wss://host/v1/events/operator/brand"
    """
    assert read(short) == read(WHOLE)


def test_an_empty_profile_has_no_links_and_keeps_an_archive() -> None:
    profile = read("")
    assert (profile.amqp, profile.grpc, profile.rest, profile.tap) == (None, None, None, None)
    assert (profile.archive.keep_days, profile.archive.keep_gigabytes) == (90, 20)
    assert (profile.studio.name, profile.studio.platform, profile.studio.time_zone) == ("", "", "UTC")


@pytest.mark.parametrize("section", ["amqp", "grpc", "rest", "tap"])
def test_a_section_left_out_switches_its_link_off_and_no_other(section: str) -> None:
    start = WHOLE.index(f"[{section}]")
    rest = WHOLE[start:].partition("\n\n")[2]
    profile = read(WHOLE[:start] + rest)
    links = {"amqp", "grpc", "rest", "tap"}
    assert {link for link in links if getattr(profile, link) is None} == {section}


WRONG_TYPES = {
    str: ["5", "2.5", "true", '["a"]', "{ a = 1 }", "1979-05-27", "07:32:00"],
    bool: ['"yes"', "1", "0", "[]", "2.5"],
    int: ['"5"', "2.5", "true", "[5]", "nan"],
    float: ['"2"', "true", "[2.0]", "1979-05-27", "nan", "inf", "-inf"],
    tuple: ['"a"', "5", "true", '{ a = "b" }', "[5]", '["a", true]', "[[]]"],
    dict: ['"a"', "5", "[]", "{ a = 5 }", "{ a = true }", "{ a = [] }", '{ a = { b = "c" } }'],
}
DEFAULTS = read(WHOLE)
WRONG = [
    (section, key, value)
    for section, keys in SECTIONS.items()
    for key in keys.model_fields
    for value in WRONG_TYPES[type(getattr(getattr(DEFAULTS, section), key))]
]


@pytest.mark.parametrize(("section", "key", "value"), WRONG)
def test_a_wrong_type_is_an_error_that_names_file_line_and_key(section: str, key: str, value: str) -> None:
    text, line = changed(section, key, value)
    said = refused(text)
    assert said.startswith(f"floor.toml, line {line}: [{section}] {key}")
    assert "pydantic" not in said


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("studio", "time_zone", '"Mars/Olympus"'),
        ("studio", "time_zone", '""'),
        ("studio", "time_zone", '"../etc/passwd"'),
        ("studio", "platform", f'"{"x" * 129}"'),
        ("amqp", "mode", '"shared"'),
        ("amqp", "mode", '"OWN"'),
        ("amqp", "prefetch", "0"),
        ("amqp", "prefetch", "-1"),
        ("amqp", "prefetch", "65536"),
        ("amqp", "queue", f'"{"q" * 256}"'),
        ("amqp", "offset", '"-1"'),
        ("amqp", "offset", '"0h"'),
        ("amqp", "offset", '"yesterday"'),
        ("grpc", "generation", '"new"'),
        ("grpc", "poll_seconds", "0.1"),
        ("grpc", "poll_seconds", "0"),
        ("grpc", "poll_seconds", "61"),
        ("tap", "currency", '"euro"'),
        ("tap", "currency", '"EURO"'),
        ("archive", "synchronous", '"off"'),
        ("archive", "keep_days", "0"),
        ("archive", "keep_days", "3651"),
        ("archive", "keep_gigabytes", "0"),
        ("archive", "keep_gigabytes", "-1.5"),
        ("archive", "keep_gigabytes", "10001"),
    ],
)
def test_a_value_out_of_bounds_is_an_error_in_its_place(section: str, key: str, value: str) -> None:
    text, line = changed(section, key, value)
    assert refused(text).startswith(f"floor.toml, line {line}: [{section}] {key}: ")


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("studio", "name", '"皇家廳 <b>"'),
        ("amqp", "game_codes", '["STUDIO-BA-LLBC07DEMO", "STUDIO-LW-LLWC01BETA"]'),
        ("amqp", "prefetch", "65535"),
        ("amqp", "offset", '"first"'),
        ("amqp", "offset", '"0"'),
        ("amqp", "offset", '"12h"'),
        ("amqp", "url", '"amqps://broker.example.test/vhost%2Fone"'),
        ("amqp", "url", '"amqp://[::1]:5672"'),
        ("grpc", "poll_seconds", "5"),
        ("grpc", "poll_seconds", "0.5"),
        ("grpc", "target", '"[2001:db8::1]:443"'),
        ("grpc", "metadata", '{ "x-token" = "keychain:token", plain = "text" }'),
        ("rest", "url", '"http://localhost:8080/api"'),
        ("tap", "url", '"ws://localhost/v1/events"'),
        ("archive", "keep_gigabytes", "0.5"),
    ],
)
def test_what_is_sound_is_taken(section: str, key: str, value: str) -> None:
    text, _ = changed(section, key, value)
    assert read(text) != read(WHOLE)


BAD_ADDRESSES = ["", " ", "host", "host:5672", "//host", "://host", "{scheme}:host", "{scheme}://", "{scheme}:///path"]
BAD_ADDRESSES += ["{scheme}://:5672", "{scheme}://host:0", "{scheme}://host:65536", "{scheme}://host:port"]
BAD_ADDRESSES += [
    "{scheme}://[::1",
    "{scheme}://ho st",
    "{scheme}://host\\n",
    " {scheme}://host",
    "{scheme}://host\\u0000",
]
BAD_ADDRESSES += ["ftp://host", "file:///etc/passwd", "{upper}://host"]


@pytest.mark.parametrize("address", BAD_ADDRESSES)
@pytest.mark.parametrize(("section", "scheme"), [("amqp", "amqps"), ("rest", "https"), ("tap", "wss")])
def test_a_bad_address_is_an_error_that_names_file_line_and_key(section: str, scheme: str, address: str) -> None:
    text, line = changed(section, "url", f'"{address.format(scheme=scheme, upper=scheme.upper())}"')
    assert refused(text).startswith(f"floor.toml, line {line}: [{section}] url: ")


BAD_TARGETS = ["", "host", ":443", "host:", "host:0", "host:65536", "host:port", "host:٣", "host:²", "host:-1"]
BAD_TARGETS += ["::1:443", "[::1:443", "https://host:443", "user@host:443", "ho st:443", "host:443/path", "host:443 "]
BAD_TARGETS += ["host:443\\n", "host:443?a=b", "host:443#a"]


@pytest.mark.parametrize("target", BAD_TARGETS)
def test_a_target_is_a_host_and_a_port_and_nothing_else(target: str) -> None:
    text, line = changed("grpc", "target", f'"{target}"')
    assert refused(text).startswith(f"floor.toml, line {line}: [grpc] target: must be HOST:PORT")


@pytest.mark.parametrize(
    "user", ["user:hunter2@", "user@", ":hunter2@", "user:hun/ter2@", "user:hun#ter2@", "a:b@c:d@"]
)
@pytest.mark.parametrize(("section", "scheme"), [("amqp", "amqps"), ("rest", "https"), ("tap", "wss")])
def test_a_user_or_password_in_an_address_is_refused_and_never_repeated(section: str, scheme: str, user: str) -> None:
    text, _ = changed(section, "url", f'"{scheme}://{user}host.example.test:443/"')
    said = refused(text)
    assert said.startswith(f"floor.toml, line {place_of(section, 'url')}: [{section}] url: ")
    for part in ("hun", "ter2", "user:", "b@c"):
        assert part not in said


@pytest.mark.parametrize("mode", ["stream", "provisioned"])
def test_the_modes_that_read_a_given_queue_need_its_name(mode: str) -> None:
    text, _ = changed("amqp", "mode", f'"{mode}"')
    said = refused(text)
    assert said.startswith(f"floor.toml, line {place_of('amqp', 'url') - 1}: [amqp]: ")
    assert mode in said
    assert "queue" in said
    named = text.replace('queue = ""  ', 'queue = "q"')
    assert read(named).amqp is not None


@pytest.mark.parametrize("mode", ["own", "durable"])
def test_the_modes_that_bind_a_queue_need_the_platform(mode: str) -> None:
    text, _ = changed("amqp", "mode", f'"{mode}"')
    without = "\n".join(line for line in text.splitlines() if not line.startswith("platform"))
    assert refused(without).startswith("floor.toml, line 1: [studio] platform: ")
    stream = without.replace(f'mode = "{mode}"', 'mode = "stream"').replace('queue = ""', 'queue = "q"')
    assert read(stream).studio.platform == ""


@pytest.mark.parametrize(
    ("section", "key", "value", "open_to_others"),
    [
        ("amqp", "url", '"amqp://127.0.0.1:5672/"', False),
        ("amqp", "url", '"amqp://127.8.9.10/"', False),
        ("amqp", "url", '"amqp://LOCALHOST:5672/"', False),
        ("amqp", "url", '"amqp://localhost./"', False),
        ("amqp", "url", '"amqp://[::1]:5672/"', False),
        ("amqp", "url", '"amqp://[0:0:0:0:0:0:0:1]/"', False),
        ("amqp", "url", '"amqps://broker.example.test/"', False),
        ("amqp", "url", '"amqp://broker.example.test/"', True),
        ("amqp", "url", '"amqp://127.0.0.1.example.test/"', True),
        ("amqp", "url", '"amqp://127.example.test/"', True),
        ("amqp", "url", '"amqp://localhost.example.test/"', True),
        ("amqp", "url", '"amqp://10.0.0.7/"', True),
        ("amqp", "url", '"amqp://[2001:db8::1]/"', True),
        ("rest", "url", '"http://127.0.0.1:8080"', False),
        ("rest", "url", '"https://api.example.test"', False),
        ("rest", "url", '"http://api.example.test"', True),
        ("tap", "url", '"ws://localhost/x"', False),
        ("tap", "url", '"ws://tap.example.test/x"', True),
    ],
)
def test_only_what_leaves_this_machine_unencrypted_is_warned_about(
    section: str, key: str, value: str, open_to_others: bool
) -> None:
    text, _ = changed(section, key, value)
    assert read(text).unprotected() == ([section] if open_to_others else [])


@pytest.mark.parametrize(
    ("target", "open_to_others"),
    [
        ("127.0.0.1:50051", False),
        ("localhost:50051", False),
        ("LocalHost:50051", False),
        ("[::1]:50051", False),
        ("grpc.example.test:443", True),
        ("127.0.0.1.example.test:443", True),
        ("192.168.1.4:50051", True),
        ("[2001:db8::1]:50051", True),
    ],
)
def test_a_poll_without_tls_is_warned_about_off_this_machine(target: str, open_to_others: bool) -> None:
    text, _ = changed("grpc", "target", f'"{target}"')
    assert read(text).unprotected() == []
    plain = text.replace("tls = true", "tls = false")
    assert read(plain).unprotected() == (["grpc"] if open_to_others else [])


def test_a_profile_cannot_be_changed_once_read() -> None:
    profile = read(WHOLE)
    with pytest.raises(ValueError, match="frozen"):
        profile.studio.name = "Another"  # type: ignore[misc]
