"""What the tap tells is kept once, found by queries, and gives the jackpots back as they were at any second."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.floor.thrills import BRAND, INSTANCE, OPERATOR, SENT, envelope, frame, update, win
from thrillmon.archive.files import Files, day_of
from thrillmon.archive.readers import Readers
from thrillmon.archive.retention import purge
from thrillmon.archive.tap_book import KeptFrame, KeptHappening, TapBook
from thrillmon.archive.tap_pages import search
from thrillmon.archive.tap_past import STAND_SECONDS, jackpots_at
from thrillmon.archive.tap_rows import TapKey
from thrillmon.archive.tap_then import tap_then
from thrillmon.clock import FakeClock
from thrillmon.floor.happenings import Happened
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.links import Condition
from thrillmon.floor.pots import PotKey, PotNow
from thrillmon.floor.tap_queries import TAP_FRAMES
from thrillmon.floor.taps import TapFrame, TapNotice, decode
from thrillmon.sentences import NOTHING
from thrillmon.studio.play.jackpots import Jackpots as Play

UTC = ZoneInfo("UTC")
MINOR = PotKey(INSTANCE, "minor")


class Evening:
    """Jackpots that are told things, and keep them as the console does; live: how the pots were, by the second."""

    def __init__(self, folder: Path, start: float = SENT) -> None:
        self.files = Files(folder, "normal")
        self.book = TapBook(self.files)
        self.clock = FakeClock(start)
        self.jackpots = Jackpots(self.clock)
        self.jackpots.link.up(start)
        self.live: dict[float, dict[PotKey, PotNow]] = {}
        self.said: list[bytes] = []
        self._stood_at = start - STAND_SECONDS

    def hear(self, *frames: TapFrame) -> list[TapNotice]:
        notices = self.jackpots.deliver(frames)
        fresh = [notice for notice in notices if not notice.duplicate]
        self.said += [notice.frame.body for notice in fresh]
        self.book.keep([KeptFrame.of(notice) for notice in fresh])
        return notices

    def second(self, *frames: TapFrame) -> None:
        """Let a second pass, at the end of which these are heard."""
        self.clock.advance(1.0)
        now = self.clock.now()
        self.hear(*frames)
        self.jackpots.tick()
        happenings = self.jackpots.drain().happenings
        self.book.happened([KeptHappening("run", one.number, now, one) for one in happenings])
        if now - self._stood_at >= STAND_SECONDS:
            self.book.stand(now, self.jackpots.states(self._stood_at))
            self._stood_at = now

    def play(self, seconds: int, instances: int = 6) -> None:
        play = Play(start=self.clock.now(), instances=instances, seed=3)
        for _ in range(seconds):
            said = play.advance(self.clock.now() + 1.0)
            self.second(*(TapFrame(message.text.encode(), self.clock.now() + 1.0) for message in said))
            if round(self.clock.now()) % 50 == 0:
                moment = self.jackpots.moment()
                self.live[moment.now] = {key: self.jackpots.pot(key, moment) for key in self.jackpots.pots()}

    def found(self, query: str, **how: object) -> list[TapNotice]:
        expression = TAP_FRAMES.understand(query, UTC, self.clock.now())
        return [row.notice for row in search(self.readers(), expression, **how).rows]  # type: ignore[arg-type]

    def readers(self) -> Readers:
        return Readers(self.files)


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[Evening]:
    one = Evening(tmp_path)
    yield one
    one.book.close()


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    one = Evening(tmp_path_factory.mktemp("tap"))
    one.play(260, instances=4)
    yield one
    one.book.close()


def told(**pots: float) -> TapFrame:
    return frame(envelope("JackpotUpdate", update(pots)))


def test_every_frame_is_there_as_it_came_newest_first(played: Evening) -> None:
    found = played.found("", limit=100_000)
    assert [notice.frame.body for notice in found] == played.said[::-1]
    assert found[0].frame.received == played.clock.now()


def test_pages_go_on_behind_each_other(played: Evening) -> None:
    expression = TAP_FRAMES.understand("", UTC, 0.0)
    after: TapKey | None = None
    bodies: list[bytes] = []
    while True:
        page = search(played.readers(), expression, after=after, limit=97)
        bodies += [row.notice.frame.body for row in page.rows]
        after = page.next
        if after is None:
            break
    assert bodies == played.said[::-1]


@pytest.mark.parametrize(
    "query",
    ["type=win", "type=JackpotUpdate pot=mega", "amount>40000", "not type=JackpotUpdate", "withheld=no", "error",
     "brand=reef", "sender=thrillgate", "currency=SEK or type=WinEvent", "player=p-*"],
)  # fmt: skip
def test_a_query_finds_what_it_finds_among_all(played: Evening, query: str) -> None:
    wanted = TAP_FRAMES.parse(query, UTC, played.clock.now())
    expected = [body for body in played.said if wanted(decode(TapFrame(body, 0.0)))]
    assert [notice.frame.body for notice in played.found(query, limit=100_000)] == expected[::-1]
    assert expected or query == "error"


def test_a_query_for_a_time_finds_what_was_heard_then(played: Evening) -> None:
    found = played.found("after:2025-06-01T12:03 before:2025-06-01T12:04", limit=100_000)
    assert {round(notice.frame.received - SENT) for notice in found} == set(range(180, 240))


def test_what_is_told_again_is_kept_once_also_after_a_restart(evening: Evening) -> None:
    won = frame(envelope("WinEvent", win()))
    evening.hear(told(minor=23.41), won, told(minor=23.41), won)
    evening.book.close()
    again = TapBook(evening.files)
    assert again.keep([KeptFrame.of(decode(one)) for one in (told(minor=23.41), won, told(minor=24.0))]) == 1
    again.close()
    assert [notice.name for notice in evening.found("")] == ["JackpotUpdate", "WinEvent", "JackpotUpdate"]


def test_junk_is_kept_as_it_came_too(evening: Evening) -> None:
    junk = [TapFrame(body, SENT) for body in (b"\xff\x00", b"[1]", b"{" * 3000, b'{"msg_name": 7}')]
    evening.hear(*junk)
    assert [notice.frame.body for notice in evening.found("error")] == [one.body for one in junk[::-1]]


def test_a_night_goes_into_the_files_of_its_days(tmp_path: Path) -> None:
    midnight = (day_of(SENT) + 1) * 86_400.0
    evening = Evening(tmp_path, midnight - 2)
    for value in range(4):
        evening.second(frame(envelope("JackpotUpdate", update({"minor": 10.0 + value})), evening.clock.now() + 1.0))
    evening.book.close()
    assert evening.files.tap_days() == [day_of(SENT), day_of(SENT) + 1]
    assert [money for notice in evening.found("") for money in notice.event.pots] == [  # type: ignore[union-attr]
        ("minor", True, Decimal(value)) for value in ("13.0", "12.0", "11.0", "10.0")
    ]
    assert evening.readers().files.size(day_of(SENT)) > 0
    assert purge(evening.files, 1, 1.0, midnight + 86_400.0 * 1.5, lambda day: None) == [
        day_of(SENT),
        day_of(SENT) + 1,
    ]
    assert evening.files.tap_days() == []


def test_a_damaged_block_hides_nothing_but_itself(evening: Evening) -> None:
    evening.hear(told(minor=1.0))
    evening.hear(told(minor=2.0))
    evening.book.close()
    with closing(sqlite3.connect(evening.files.tap(day_of(SENT)))) as connection, connection:
        connection.execute("UPDATE blocks SET packed = x'00' WHERE block = 1")
    evening.hear(told(minor=3.0))
    assert len(evening.found("")) == 2
    assert jackpots_at(evening.readers(), SENT).frames


def test_a_file_that_is_none_is_kept_aside_and_a_new_one_begun(tmp_path: Path) -> None:
    said: list[str] = []
    files = Files(tmp_path)
    files.tap(day_of(SENT)).write_bytes(b"not a database, but quite long enough to be taken for one" * 50)
    book = TapBook(files, lambda sentence: said.append(str(sentence)))
    assert book.keep([KeptFrame.of(decode(told(minor=1.0)))]) == 1
    book.close()
    assert "broken-1" in said[0]
    assert len(files.aside()) == 1


def test_the_jackpots_are_those_that_were_live_at_that_second(played: Evening) -> None:
    assert len(played.live) == 5
    for at, then in played.live.items():
        past = tap_then(played.readers(), at, (Condition.LIVE, SENT, NOTHING)).jackpots
        moment = past.moment()
        assert moment.now == at
        assert set(past.pots()) == set(then)
        for key, was in then.items():
            now = past.pot(key, moment)
            assert (now.value, now.confirmed, now.stale, now.progressive) == (
                was.value, was.confirmed, was.stale, was.progressive,
            )  # fmt: skip
            assert now.of._replace(updated=None) == was.of._replace(updated=None)
            assert now.curve[-1] == was.curve[-1]
            assert now.curve[0].at <= at


def test_what_had_happened_by_then_is_told_as_it_was_known_then(evening: Evening) -> None:
    evening.second(frame(envelope("JackpotUpdate", update({"minor": 50.0})), SENT + 1))
    evening.second(frame(envelope("JackpotUpdate", update({"minor": 10.0})), SENT + 2))
    for _ in range(20):
        evening.second()
    fell_at = evening.clock.now()
    evening.second(frame(envelope("WinEvent", win(timestamp=(SENT + 2) * 1000)), evening.clock.now() + 1))
    evening.second()

    def happened(at: float) -> list[tuple[Happened, bool]]:
        then = tap_then(evening.readers(), at, None).jackpots
        return [(one.what, one.withdrawn) for one in then.log.all()]

    assert happened(SENT + 5) == []
    assert happened(fell_at) == [(Happened.FALL, False)]
    assert happened(evening.clock.now()) == [(Happened.FALL, True), (Happened.WIN, False)]


def test_curves_reach_back_for_hours_and_show_where_nobody_listened(evening: Evening) -> None:
    for minute in range(180):
        evening.clock.advance(59.0)
        if not 60 <= minute < 90:
            at = evening.clock.now() + 1
            evening.second(frame(envelope("JackpotUpdate", update({"minor": 10.0 + minute}), at=at * 1000), at))
        else:
            evening.clock.advance(1.0)
    past = jackpots_at(evening.readers(), evening.clock.now(), with_frames=False)
    curve = past.curves[MINOR]
    assert curve[0].at < SENT + 600
    assert curve[-1].value == Decimal("189.0")
    assert [point.value for point in curve if point.after_gap] == [
        next(point.value for point in curve if point.at > SENT + 90 * 60)
    ]


def test_money_stays_the_text_that_spells_it(evening: Evening) -> None:
    evening.hear(told(minor=481.3199999999994))
    evening.book.stand(SENT, evening.jackpots.states(0.0))
    past = jackpots_at(evening.readers(), SENT + 1, with_frames=False)
    (state,) = past.states
    assert state.pots[0].value == Decimal("481.3199999999994")
    assert past.curves[MINOR][0].value == Decimal("481.3199999999994")
    assert evening.found("amount=481.3199999999994")
    assert evening.found(f"brand={OPERATOR}:{BRAND}")
