"""The archive: every delivery once, whatever comes in whatever order, and records that do not depend on it."""

import asyncio
import random
import sqlite3
import stat
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.archive.archiving import held, identities, kept, opened, rounds_in
from tests.making import NOW, baccarat, delivery, provide, round_record, shift, shoe, step
from thrillmon.archive import recording
from thrillmon.archive.blocks import TRAINED_FROM
from thrillmon.archive.day_writer import DayWriter
from thrillmon.archive.entries import entry_of
from thrillmon.archive.files import DAY_SECONDS, Files
from thrillmon.archive.round_rows import Row
from thrillmon.archive.sheaves import sheaves_of
from thrillmon.clock import FakeClock
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.notices import decode
from thrillmon.floor.rounds import Round
from thrillmon.studio.play.world import World


def heard(count: int, tables: int = 6) -> list[Delivery]:
    """Return so many deliveries of a floor."""
    world = World(start=NOW, tables=tables, history_rounds=1)
    made: list[Delivery] = []
    while len(made) < count:
        made += [
            Delivery(event.kind, event.body, event.sent, (event.sent or NOW) + 0.2)
            for event in world.advance(world.next_at() + 30.0)
        ]
    return made[:count]


def some_rounds() -> list[Delivery]:
    """Return three rounds with everything that can happen to one, around midnight too."""
    midnight = (NOW // DAY_SECONDS + 1) * DAY_SECONDS
    made: list[Delivery] = []
    for number, started in enumerate((NOW, NOW + 60, midnight - 20), start=1):
        steps = [step(1, started), step(2, started + 5), step(5, started + 25)]
        for length in (1, 2, 3):
            record = round_record(*steps[:length], number=number, started=started)
            made.append(delivery("NOTIFY_ROUND_BET", record, sent=started + 8 * length))
        finished = baccarat(
            ("SPADE_2", "HEART_3"),
            ("CLUB_9", "CLUB_K"),
            round_record(*steps, number=number, started=started, end=started + 40),
        )
        made.append(delivery("NOTIFY_ROUND_FINISH", finished, sent=started + 40))
        finished.cancel = number == 2
        finished.cancel_message = "wrong card"
        made.append(delivery("NOTIFY_ROUND_CANCEL_AFTER_ROUND", finished, sent=started + 90 + number))
    made += [
        delivery("NOTIFY_SHOE_START", shoe()),
        delivery("NOTIFY_SHOE_END", shoe(end=True), sent=NOW + 300),
        delivery("NOTIFY_SHIFT_START", shift()),
        delivery("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D7", name="Anna Berg"), sent=NOW - 30),
        delivery("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D8", name="Ben Ode"), sent=NOW + 50),
        delivery(None, b"nobody knows", sent=None, received=NOW + 4),
        delivery("NOTIFY_ROUND_BET", b"\xff\xff", sent=NOW + 5),
        # The same body at another time is another event.
        made[0]._replace(sent=NOW + 6),
    ]
    return made


ROUNDS = some_rounds()


async def test_what_was_appended_is_there_and_as_it_came(tmp_path: Path) -> None:
    deliveries = heard(700)
    assert await kept(tmp_path, deliveries, 90) == 700
    found = held(tmp_path)
    assert identities(found) == identities(deliveries)
    by_identity = {(one.kind, one.sent, one.body): one for one in found}
    assert all(by_identity[one.kind, one.sent, one.body].received == one.received for one in deliveries)


async def test_what_was_let_go_meanwhile_is_kept_like_everything_else(tmp_path: Path) -> None:
    deliveries = some_rounds()
    held_on, let_go = tmp_path / "held on", tmp_path / "let go"
    await kept(held_on, deliveries)
    async with opened(let_go) as archive:
        notices = [decode(one) for one in deliveries]
        sheaves = sheaves_of(map(entry_of, notices))
        for notice in notices:
            notice.let_go()
        assert await archive.keep(sheaves) == len(deliveries)
        assert await archive.keep(sheaves) == 0
    assert identities(held(let_go)) == identities(held(held_on))
    assert rounds_in(let_go) == rounds_in(held_on)


async def test_large_blocks_without_a_dictionary_stand_beside_small_ones_that_need_it(tmp_path: Path) -> None:
    small = heard(TRAINED_FROM + 200)
    large = [delivery(None, random.Random(number).randbytes(4096), sent=NOW + number) for number in range(200)]
    assert await kept(tmp_path, [*small, *large], 200) == len(small) + len(large)
    (day,) = Files(tmp_path).days()
    with closing(sqlite3.connect(Files(tmp_path).path(day))) as connection:
        found = connection.execute("SELECT dictionary IS NOT NULL FROM blocks ORDER BY block").fetchall()
    assert [known for (known,) in found] == [0] * 5 + [1, 0], (
        "one was learnt from the first thousand, and what is large does without"
    )
    assert identities(held(tmp_path)) == identities([*small, *large])


async def test_headers_and_the_place_in_a_stream_are_kept(tmp_path: Path) -> None:
    one = ROUNDS[0]._replace(headers={"wl-demo": True, "traceID": "abc", "n": 7}, offset=12, redelivered=True)
    await kept(tmp_path, [one])
    (found,) = held(tmp_path)
    assert dict(found.headers) == {"wl-demo": True, "traceID": "abc", "n": 7}
    assert (found.offset, found.redelivered) == (12, True)


async def test_it_is_on_disk_when_append_returns(tmp_path: Path) -> None:
    async with opened(tmp_path) as archive:
        assert await archive.append([decode(one) for one in ROUNDS]) == len(ROUNDS)
        # Another reader sees it although nothing was closed.
        assert identities(held(tmp_path)) == identities(ROUNDS)


async def test_the_same_delivery_again_is_kept_once(tmp_path: Path) -> None:
    assert await kept(tmp_path, ROUNDS) == len(ROUNDS)
    again = [one._replace(redelivered=True, received=one.received + 1000, tag=99) for one in ROUNDS]
    assert await kept(tmp_path, again) == 0
    assert identities(held(tmp_path)) == identities(ROUNDS)


async def test_what_has_no_time_of_its_own_is_known_again_days_later(tmp_path: Path) -> None:
    one = delivery("NOTIFY_SHIFT_START", shift(), sent=None, received=NOW)
    late = one._replace(received=NOW + 3 * DAY_SECONDS, redelivered=True)
    assert await kept(tmp_path, [one]) == 1
    assert await kept(tmp_path, [late, delivery("NOTIFY_SHIFT_START", shift(started=NOW + 9), sent=None)]) == 1
    # A stream read again from its beginning, so late that the time of the message is no guide any more.
    timed = delivery("NOTIFY_SHOE_START", shoe(), sent=NOW)
    assert await kept(tmp_path, [timed, timed._replace(received=NOW + 20 * DAY_SECONDS)]) == 1


async def test_absurd_times_make_no_files_of_their_own(tmp_path: Path) -> None:
    absurd = [
        delivery("NOTIFY_SHIFT_START", shift(), sent=sent, received=NOW) for sent in (0.0, 9e12, 1.8e19, -5.0, 4e9)
    ]
    assert await kept(tmp_path, absurd) == 5
    assert len(Files(tmp_path).days()) == 1


async def test_files_are_private(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "archive"
    await kept(folder, ROUNDS)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


async def test_rounds_become_searchable_with_corrections_and_dealers(tmp_path: Path) -> None:
    await kept(tmp_path, ROUNDS)
    rounds = rounds_in(tmp_path)
    assert len(rounds) == 3
    first = rounds["ROUNLLBC07080023111400010001"]
    second = rounds["ROUNLLBC07080023111400010002"]
    assert first[12] == "D7\x1fAnna Berg"
    assert second[12] == "D8\x1fBen Ode"
    assert first[11] == 20.0
    assert int(str(first[14])) & 0b111 == 0b101  # ended, corrected
    assert int(str(second[14])) & 0b111 == 0b111  # ended, cancelled, corrected
    assert "Banker" in str(first[13])


async def test_a_running_round_is_not_written_down_with_every_word_about_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[bytes] = []
    make = recording.round_row

    def noting(known: Round, day: int, writer: DayWriter, seated: str | None) -> Row:
        written.append(known.record.id)
        return make(known, day, writer, seated)

    monkeypatch.setattr(recording, "round_row", noting)
    clock = FakeClock(NOW)
    async with opened(tmp_path, clock) as archive:
        for second in range(60):
            record = round_record(*(step(2, NOW + number) for number in range(second + 1)))
            await archive.append([decode(delivery("NOTIFY_ROUND_BET", record, sent=NOW + second))])
            if second == 1:
                clock.advance(3.0)
        # Once after three seconds, and then it has time again; not with each of sixty words, or with every third.
        assert 1 <= len(written) <= 5
    assert len(rounds_in(tmp_path)) == 1


async def test_who_sat_down_before_midnight_deals_after_it(tmp_path: Path) -> None:
    midnight = (NOW // DAY_SECONDS + 1) * DAY_SECONDS
    login = delivery("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D7", name="Anna Berg"), sent=midnight - 900)
    await kept(tmp_path, [login])
    record = round_record(step(1, midnight + 60), started=midnight + 60)
    await kept(tmp_path, [delivery("NOTIFY_ROUND_START", record, sent=midnight + 60)])
    (row,) = rounds_in(tmp_path).values()
    assert row[12] == "D7\x1fAnna Berg"


async def test_records_are_written_down_after_a_kill(tmp_path: Path) -> None:
    """What was committed and not made searchable is caught up with at the next start."""
    async with opened(tmp_path / "whole") as archive:
        await archive.append([decode(one) for one in ROUNDS])
    async with opened(tmp_path / "killed") as archive:
        archive._recording.write_some = lambda: False  # type: ignore[method-assign]
        archive._recording.write_all = lambda: None  # type: ignore[method-assign]
        await archive.append([decode(one) for one in ROUNDS])
    async with opened(tmp_path / "killed") as archive:
        await archive.settled()
    assert rounds_in(tmp_path / "killed") == rounds_in(tmp_path / "whole")


async def test_records_can_be_made_anew_from_the_journal(tmp_path: Path) -> None:
    await kept(tmp_path, [*heard(3_000), *ROUNDS], 90)
    before = rounds_in(tmp_path)
    done: list[tuple[int, int]] = []
    async with opened(tmp_path) as archive:
        await archive.rebuild(lambda days, of: done.append((days, of)))
    assert rounds_in(tmp_path) == before
    assert done == [(1, 2), (2, 2)]


async def test_two_programs_may_share_an_archive(tmp_path: Path) -> None:
    deliveries = heard(600)
    async with opened(tmp_path) as one, opened(tmp_path) as other:
        tasks: list[asyncio.Task[int]] = []
        async with asyncio.TaskGroup() as group:
            for start in range(0, 600, 40):
                for archive in (one, other):
                    notices = [decode(some) for some in deliveries[start : start + 40]]
                    tasks.append(group.create_task(archive.append(notices)))
        assert sum(task.result() for task in tasks) == 600
    assert identities(held(tmp_path)) == identities(deliveries)
    await kept(tmp_path / "alone", deliveries)
    async with opened(tmp_path) as one:
        await one.settled()
    assert rounds_in(tmp_path) == rounds_in(tmp_path / "alone")


@settings(max_examples=25)
@given(seed=st.integers(0, 2**32), restarts=st.integers(0, 3), size=st.integers(1, 12))
def test_order_repetition_and_restarts_make_no_difference(seed: int, restarts: int, size: int) -> None:
    chance = random.Random(seed)
    order = [*ROUNDS, *chance.sample(ROUNDS, chance.randint(0, len(ROUNDS)))]
    chance.shuffle(order)
    cuts = sorted(chance.randint(0, len(order)) for _ in range(restarts))

    async def play(folder: Path) -> None:
        for start, end in zip([0, *cuts], [*cuts, len(order)], strict=True):
            async with opened(folder) as archive:
                for place in range(start, end, size):
                    await archive.append([decode(one) for one in order[place : min(end, place + size)]])
                    if chance.random() < 0.5:
                        await archive.settled()

    with tempfile.TemporaryDirectory() as name:
        asyncio.run(play(Path(name) / "shuffled"))
        asyncio.run(kept(Path(name) / "straight", ROUNDS))
        assert identities(held(Path(name) / "shuffled")) == identities(ROUNDS)
        assert rounds_in(Path(name) / "shuffled") == rounds_in(Path(name) / "straight")
