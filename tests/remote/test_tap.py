"""Listening to ThrillConnect over real sockets: what is asked, what is heard, and what survives."""

import asyncio
import json
import ssl

import pytest
from websockets.asyncio.server import ServerConnection

from tests.remote.pretend import Authority
from tests.remote.tapping import TOKEN, Listening, Purse, failure_at, tap_server, update, wild_server
from tests.wires import Wire
from thrillmon.clock import SystemClock
from thrillmon.floor.links import Condition
from thrillmon.floor.pots import PotKey
from thrillmon.remote import tap as tap_module
from thrillmon.remote import tap_session
from thrillmon.remote.errors import Unavailable
from thrillmon.remote.tap_session import subscription
from thrillmon.studio.play.jackpots import Jackpots as Play
from thrillmon.studio.tap_house import JUNK
from thrillmon.studio.tap_messages import RELEASES, Release

POT = PotKey("i-1", "minor")


@pytest.fixture(params=["ws", "wss"])
def security(request: pytest.FixtureRequest) -> tuple[ssl.SSLContext | None, ssl.SSLContext | None]:
    """Contexts of a server and a client."""
    if request.param == "ws":
        return None, None
    authority = Authority()
    return authority.server_context(), authority.client_context()


async def test_events_are_heard_over_ws_and_wss(
    security: tuple[ssl.SSLContext | None, ssl.SSLContext | None],
) -> None:
    async with (
        tap_server(ssl_context=security[0], first=lambda: [update()]) as server,
        Listening(server.url, ssl_context=security[1]) as listening,
    ):
        await listening.until(lambda: listening.names)
        server.say([update(24.0)])
        await listening.until(lambda: len(listening.names) == 2)
        pot = listening.jackpots.pot(POT, listening.jackpots.moment())
        assert str(pot.value.amount) == "24.0"
        assert listening.condition is Condition.LIVE


async def test_a_back_end_shows_its_token_and_a_player_the_currency_too() -> None:
    async with tap_server(first=lambda: [update()]) as server:
        asked: list[str] = []
        receive = server._receive

        def listen(connection: ServerConnection, request: object) -> object:
            asked.append(request.path)  # type: ignore[attr-defined]
            return receive(connection, request)  # type: ignore[arg-type]

        server._receive = listen  # type: ignore[assignment,method-assign]
        await server.stop()
        await server.start()
        for path in ("service", "acme-group/lucky-bay"):
            async with Listening(server.url_of(path), currency="SEK") as listening:
                await listening.until(lambda: listening.names)
        token = "tok%2Fen%2B0123456789abcdef%3D%3D"
        assert asked == [
            f"/v1/events/service?token={token}",
            f"/v1/events/acme-group/lucky-bay?token={token}&currency=SEK",
        ]


async def test_the_path_before_the_events_is_the_installations_own() -> None:
    async with (
        tap_server(prefix="/tc/eu/events", first=lambda: [update()]) as server,
        Listening(server.url_of("acme-group/lucky-bay")) as listening,
    ):
        await listening.until(lambda: listening.names)
        assert server.paths == ["/tc/eu/events/acme-group/lucky-bay"]


def test_a_subscription_names_source_and_event() -> None:
    entries = json.loads(subscription(["*", "WinEvent", "CampaignDropWin", "PlayerBonusAdded", "thrillgate:*"]))
    assert entries == {
        "SubscribeRequest": {
            "events": [
                {"source": "thrillpots", "event_type": "*"},
                {"source": "thrillpots", "event_type": "WinEvent"},
                {"source": "thrilldrops", "event_type": "CampaignDropWin"},
                {"source": "thrillgate", "event_type": "PlayerBonusAdded"},
                {"source": "thrillgate", "event_type": "*"},
            ]
        }
    }


async def test_a_player_hears_only_his_brand() -> None:
    async with (
        tap_server(
            first=lambda: [update(instance="mine"), update(brand="acme-group:reef", instance="other")]
        ) as server,
        Listening(server.url_of("acme-group/reef")) as listening,
    ):
        await listening.until(lambda: listening.names)
        assert [key.instance for key in listening.jackpots.pots()] == ["other"]


async def test_a_server_that_was_restarted_is_found_again_and_asked_again() -> None:
    async with tap_server(first=lambda: [update()]) as server, Listening(server.url) as listening:
        await listening.until(lambda: listening.names)
        await server.stop()
        await listening.until(lambda: listening.condition is Condition.DOWN)
        assert "is connected anew" in listening.words or "listens" in listening.words
        await server.start()
        await listening.until(lambda: len(listening.names) == 2)
        assert listening.condition is Condition.LIVE
        assert len(server.requests) == 2


async def test_a_cut_wire_is_mended() -> None:
    async with (
        tap_server(first=lambda: [update()]) as server,
        Wire(server.port) as wire,
        Listening(server.url.replace(str(server.port), str(wire.port))) as listening,
    ):
        await listening.until(lambda: listening.names)
        wire.cut()
        await listening.until(lambda: len(listening.names) == 2)
        assert "broke off" in str(listening.losses[0].sentence)


async def test_a_half_open_connection_is_noticed_and_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tap_module, "PING_AFTER", 0.1)
    monkeypatch.setattr(tap_module, "DEAD_AFTER", 0.6)
    async with (
        tap_server(first=lambda: [update()]) as server,
        Wire(server.port) as wire,
        Listening(server.url.replace(str(server.port), str(wire.port))) as listening,
    ):
        await listening.until(lambda: listening.names)
        wire.mute()
        await listening.until(lambda: listening.losses)
        assert "not even answers to our pings" in str(listening.losses[0].sentence)
        await wire.break_()
        await wire.mend()
        await listening.until(lambda: len(listening.names) == 2)


async def test_a_server_that_answers_pings_and_says_nothing_is_not_dead_but_quiet(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tap_module, "PING_AFTER", 0.1)
    monkeypatch.setattr(tap_module, "DEAD_AFTER", 0.5)
    monkeypatch.setattr(tap_module, "STALE_AFTER", 0.3)
    monkeypatch.setattr(tap_module, "NEW_DEAD_AFTER", 0.5)
    async with tap_server() as server, Listening(server.url) as listening:
        listening.link.quiet_after = 0.5
        assert listening.condition is not Condition.LIVE
        await listening.until(lambda: listening.condition is Condition.QUIET)
        assert "sent nothing" in listening.words
        await asyncio.sleep(0.7)
        assert listening.condition is Condition.QUIET
        assert not listening.losses
        assert server.listeners == 1


async def test_an_open_socket_is_not_called_live_before_anything_was_heard() -> None:
    async with tap_server() as server, Listening(server.url) as listening:
        await listening.until(lambda: server.listeners)
        assert listening.condition is Condition.CONNECTING
        server.say([update()])
        await listening.until(lambda: listening.condition is Condition.LIVE)


async def test_junk_and_huge_frames_are_counted_and_survived() -> None:
    async with tap_server(first=lambda: [update()]) as server, Listening(server.url) as listening:
        await listening.until(lambda: listening.names)
        for frame in JUNK:
            server.blurt(frame)
        server.blurt('{"msg_name": "JackpotUpdate", "data": "' + "x" * 5_000_000 + '"}')
        server.blurt(b'{"msg_type": "Event", "msg_name": "WinEvent", "data": {"instance_id": "\xff"}}')
        server.say([update(25.0)])
        counters = listening.jackpots.counters
        await listening.until(lambda: counters.heard == len(JUNK) + 4)
        assert counters.broken >= len(JUNK)
        assert counters.largest > 5_000_000
        assert not listening.losses
        assert listening.jackpots.pot(POT, listening.jackpots.moment()).value.amount == 25


async def test_a_text_frame_that_is_no_text_is_survived() -> None:
    async def behave(connection: ServerConnection) -> None:
        await connection.send(b"\xff\xfe", text=True)
        await connection.send(update().text)
        await connection.wait_closed()

    async with wild_server(behave) as url, Listening(url) as listening:
        await listening.until(lambda: len(listening.notices) == 2)
        assert "no text" in str(listening.notices[0].error)
        assert not listening.losses


async def test_a_frame_beyond_all_measure_ends_the_connection_with_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tap_session, "LARGEST_FRAME", 1000)

    async def behave(connection: ServerConnection) -> None:
        await connection.send(update().text)
        await connection.send("x" * 2000)
        await connection.wait_closed()

    async with wild_server(behave) as url, Listening(url) as listening:
        await listening.until(lambda: listening.losses)
        assert "sent a frame of more than" in str(listening.losses[0].sentence)
        await listening.until(lambda: len(listening.names) >= 2)


async def test_what_is_not_taken_holds_the_server_up_and_not_our_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tap_session, "MOST_WAITING", 50)
    sent, many = 0, 1_500

    async def behave(connection: ServerConnection) -> None:
        nonlocal sent
        while sent < many:
            await connection.send(update(sent).text + " " * 20_000)
            sent += 1
        await connection.wait_closed()

    async with wild_server(behave, compression=None) as url:
        batches = Listening(url).tap.batches()
        heard = len(await anext(batches))
        for _ in range(40):
            await asyncio.sleep(0.01)
        assert sent < many
        while heard < many:
            heard += len(await anext(batches))
        await batches.aclose()
        assert heard == many


async def test_leaving_closes_the_connection_and_leaves_no_task_behind() -> None:
    async with tap_server(first=lambda: [update()]) as server:
        async with Listening(server.url) as listening:
            await listening.until(lambda: listening.names)
        for _ in range(100):
            if not server.listeners:
                break
            await asyncio.sleep(0.01)
        assert not server.listeners
    names = {task.get_name() for task in asyncio.all_tasks()}
    assert not {"tap.read", "tap.watch"} & names


async def test_nothing_at_the_port_is_told_and_tried_again(unused_tcp_port: int) -> None:
    failure = await failure_at(f"ws://127.0.0.1:{unused_tcp_port}/v1/events/service")
    assert isinstance(failure, Unavailable)
    assert "nothing listens there" in str(failure)
    async with Listening(f"ws://127.0.0.1:{unused_tcp_port}/v1/events/service") as listening:
        await listening.until(lambda: len(listening.losses) > 3)
        assert listening.condition is Condition.DOWN


def test_the_pauses_grow_and_have_an_end() -> None:
    longest = [max(tap_module._pause_after(number) for _ in range(200)) for number in (1, 3, 20)]
    assert longest[0] <= 1.0
    assert longest[0] < longest[1] <= 4.0 < longest[2] <= tap_module.LONGEST_PAUSE


@pytest.mark.parametrize("release", RELEASES)
async def test_every_release_of_the_studio_is_understood(release: Release) -> None:
    start = SystemClock().now()
    play = Play(start=start, speed=50, instances=12, update_seconds=1.0, release=release)
    async with tap_server() as server:
        listening = Listening(server.url, events=("*", "thrillgate:*", "thrilldrops:*"))
        async with listening:
            await listening.until(lambda: server.listeners)
            said = play.advance(start + 40)
            server.say(said)
            await listening.until(lambda: len(listening.notices) == len(said))
    assert not [notice.error for notice in listening.notices if notice.error is not None]
    assert not [notice.notes for notice in listening.notices if notice.notes]
    assert {"JackpotUpdate", "WinEvent", "RaffleWinEvent"} <= set(listening.names)
    assert ("CampaignDropWin" in listening.names) == (release == "upcoming")


async def test_a_token_that_came_from_nowhere_is_missed_before_anything_is_sent() -> None:
    async with tap_server() as server:
        failure = await failure_at(server.url, Purse())
        assert "There is no token" in str(failure)
        assert "THRILLMON_TAP_TOKEN" in str(failure)
        assert server.paths == []
    assert TOKEN not in str(failure)
