"""The studio's ThrillConnect, asked by an independent client: addresses, tokens, subscriptions, troubles."""

import json
from typing import Any

import aiohttp
import pytest

from tests.remote.tapping import Listening, Purse, tap_server, update
from thrillmon.clock import SystemClock
from thrillmon.floor.happenings import Happened
from thrillmon.floor.links import Condition
from thrillmon.remote import tap as tap_module
from thrillmon.studio.scripts import parse_script
from thrillmon.studio.studio import Options, Studio
from thrillmon.studio.tap_messages import Refusal

TOKEN = "session-8812"
ALL = {"SubscribeRequest": {"events": [{"source": "thrillpots", "event_type": "*"}]}}


async def status_at(url: str) -> int:
    async with aiohttp.ClientSession() as session:
        try:
            async with session.ws_connect(url) as socket:
                await socket.close()
                return 101
        except aiohttp.WSServerHandshakeError as error:
            return error.status


async def test_addresses() -> None:
    async with tap_server(tokens={TOKEN}, refusal="http401") as server:
        base = server.url_of("")
        for path, status in {
            f"service?token={TOKEN}": 101,
            f"acme-group/lucky-bay?token={TOKEN}&currency=SEK": 101,
            f"acme-group/lucky-bay?token={TOKEN}": 400,
            f"acme-group?token={TOKEN}": 404,
            f"a/b/c?token={TOKEN}&currency=SEK": 404,
            "service?token=other": 401,
            "service": 401,
        }.items():
            assert await status_at(base + path) == status, path
        assert await status_at(base.replace("/v1/events", "/events") + f"service?token={TOKEN}") == 404


async def test_only_what_was_asked_for_is_said() -> None:
    async with tap_server(tokens=None, first=lambda: [update(24.0)]) as server, aiohttp.ClientSession() as session:
        async with session.ws_connect(server.url) as socket:
            await socket.send_json({"Nonsense": 1})
            refused = await socket.receive_json()
            assert (refused["msg_type"], refused["msg_name"]) == ("Error", "RequestError")
            server.say([update()])
            await socket.send_json(ALL)
            assert (await socket.receive_json())["data"]["pots"][0]["current_value"] == 24.0
            server.say([update(25.0)])
            assert (await socket.receive_json())["data"]["pots"][0]["current_value"] == 25.0
        assert server.requests == [{"Nonsense": 1}, ALL]


@pytest.mark.parametrize(("form", "code"), [("close", 1008), ("error", 1000)])
async def test_late_refusals(form: Refusal, code: int) -> None:
    async with (
        tap_server(refusal=form) as server,
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{server.url}?token=x") as socket,
    ):
        said = [json.loads(message.data)["msg_type"] async for message in socket]
        assert said == (["Error"] if form == "error" else [])
        assert socket.close_code == code


def scripted(*entries: str) -> Options:
    """Return the options of a studio with a script of these entries, keys between semicolons."""
    text = "\n".join("[[trouble]]\n" + entry.replace("; ", "\n") for entry in entries)
    return Options(tables=2, tap_port=0, tap_token=TOKEN, script=parse_script(text, "t"))


async def test_the_whole_studio_tells_jackpots_and_lets_a_script_happen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tap_module, "PING_AFTER", 0.2)
    monkeypatch.setattr(tap_module, "DEAD_AFTER", 1.0)
    options = scripted(
        'at = 0.5; kind = "jackpot"; what = "withheld"',
        'at = 0.5; kind = "jackpot"; what = "payout_error"',
        'at = 0.8; kind = "tap"; what = "junk"; count = 2',
        'at = 0.8; kind = "tap"; what = "huge"',
        'at = 1.5; kind = "tap"; what = "restart"; for = 0.5',
        'at = 4; kind = "tap"; what = "half_open"; for = 2',
        'at = 9; kind = "tap"; what = "refuse"; form = "error"; for = 60',
    )
    studio = Studio(options, SystemClock())
    assert studio.tap is not None
    async with studio.running():
        profile = studio.profile()
        assert f'[tap]\nurl = "{studio.tap.server.url}"' in profile
        assert TOKEN not in profile
        async with Listening(studio.tap.server.url, Purse(TOKEN)) as listening:

            def happened(what: Happened) -> list[Any]:
                return [one for one in listening.jackpots.log.all() if one.what is what]

            await listening.until(lambda: happened(Happened.PAYOUT_ERROR))
            assert happened(Happened.WIN)[0].withheld
            await listening.until(lambda: listening.jackpots.counters.largest > 5_000_000)
            assert listening.jackpots.counters.broken >= 15
            await listening.until(lambda: any("1012" in str(loss) for loss in listening.losses))
            await listening.until(lambda: listening.condition is Condition.LIVE)
            await listening.until(lambda: any("pings" in str(loss) for loss in listening.losses))
            await listening.until(lambda: listening.condition is Condition.LIVE)
            await listening.until(lambda: listening.condition is Condition.REFUSED)
            assert "AuthenticationError" in listening.words


async def test_a_studio_without_a_tap_has_none_in_its_profile() -> None:
    studio = Studio(Options(tables=2), SystemClock())
    assert studio.tap is None
    async with studio.running():
        assert "[tap]" not in studio.profile()
