"""From a profile to a tap: where the token comes from, and what cannot be is told before anything is sent."""

import pytest

from tests.remote.tapping import at_once, tap_server, update
from thrillmon.clock import SystemClock
from thrillmon.floor.jackpots import Jackpots
from thrillmon.remote.connect import StoredToken, make_tap
from thrillmon.settings.files import ProfileError, parse
from thrillmon.settings.profile import Profile, Tap
from thrillmon.settings.secrets import TAP_TOKEN, Secrets

TOKEN = "session-8812"


async def test_the_tap_of_a_profile_hears() -> None:
    async with tap_server(tokens={TOKEN}, first=lambda: [update()]) as server:
        jackpots = Jackpots(SystemClock())
        profile = Profile(tap=Tap(url=server.url))
        tap = make_tap(profile, Secrets("", {TAP_TOKEN: TOKEN}), jackpots.link, SystemClock(), pause=at_once)
        assert tap is not None
        assert TOKEN not in repr(tap)
        batches = tap.batches()
        assert jackpots.deliver(await anext(batches))[0].name == "JackpotUpdate"
        await batches.aclose()


def test_a_profile_without_the_section_has_no_tap() -> None:
    assert make_tap(Profile(), Secrets("", {}), Jackpots(SystemClock()).link, SystemClock()) is None


async def test_the_token_is_read_anew_each_time() -> None:
    environment = {TAP_TOKEN: "one"}
    source = StoredToken(Secrets("", environment))
    first = await source.token(None)
    environment[TAP_TOKEN] = "two"
    second = await source.token(first)
    assert first is not None
    assert second is not None
    assert (first.get_secret_value(), second.get_secret_value()) == ("one", "two")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('url = "wss://host/v1/events/service?token=hunter2"', "no token belongs in a file"),
        ('url = "wss://host/v1/events/acme:bay"', "operator and brand apart"),
        ('url = "wss://host/v1/events/acme%3Abay"', "operator and brand apart"),
        ('url = "wss://host/v1"\nevents = []', "events"),
        ('url = "wss://host/v1"\nevents = ["thrillgate:"]', "the name of an event"),
    ],
)
def test_what_cannot_work_is_told_when_the_profile_is_read(line: str, words: str) -> None:
    with pytest.raises(ProfileError) as caught:
        parse(f"[tap]\n{line}\n", "floor.toml", {})
    assert words in str(caught.value)
    assert "hunter2" not in str(caught.value)
