"""The profile of the contract, whole, and what was read from a changed one."""

import pytest

from thrillmon.settings.files import ProfileError, parse

NOTHING: dict[str, str] = {}
"""An environment without a variable of ours."""

WHOLE = """\
[studio]
name = "Demo floor"
platform = "wl-demo"              # the platform code: header that flags our messages
time_zone = "Asia/Taipei"

[amqp]
url = "amqp://127.0.0.1:5672/"    # user and password never here
exchange = "game-exchange"
mode = "own"                      # own | durable | stream | provisioned
queue = ""                        # durable, stream, provisioned: its name
offset = "next"                   # stream: next | first | last | a number | an age such as "2h"
game_codes = []                   # empty: all
prefetch = 500

[grpc]
target = "127.0.0.1:50051"
tls = true
generation = "auto"               # auto | list | fetch
poll_seconds = 2.0
metadata = {}                     # extra metadata, values may be "keychain:NAME" or "env:NAME"

[rest]
url = "https://127.0.0.1:8443"

[tap]
url = "wss://host/v1/events/operator/brand"
currency = "EUR"
events = ["*"]

[archive]
path = ""                         # default: the platform's data folder
keep_days = 90
keep_gigabytes = 20
synchronous = "full"              # full | normal
"""


def place_of(section: str, key: str) -> int:
    """Return the line (from 1) of a key of WHOLE."""
    current = ""
    for number, line in enumerate(WHOLE.splitlines(), start=1):
        if line.startswith("["):
            current = line.strip("[]")
        elif current == section and line.startswith(f"{key} ="):
            return number
    raise KeyError(f"[{section}] {key}")


def changed(section: str, key: str, value: str) -> tuple[str, int]:
    """Return WHOLE with another value (as TOML) for a key, and the line it stands on."""
    lines = WHOLE.splitlines()
    number = place_of(section, key)
    lines[number - 1] = f"{key} = {value}"
    return "\n".join(lines), number


def refused(text: str, environment: dict[str, str] | None = None) -> str:
    """Return what is said about a profile that cannot be used."""
    with pytest.raises(ProfileError) as caught:
        parse(text, "floor.toml", environment or NOTHING)
    assert str(caught.value) == str(caught.value.sentence)
    return str(caught.value)
