"""Holes: when nothing could be heard, why, and what of it was truly recovered."""

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.archive.archiving import opened
from tests.making import NOW, round_record
from thrillmon.archive.ledger import divided, packed, unpacked
from thrillmon.clock import FakeClock
from thrillmon.floor.links import LinkName
from thrillmon.floor.rounds import Source
from thrillmon.sentences import say

CAUSE = say("{address} is gone: {reason}", address="10.0.0.1", reason=say("nobody answers"))
AMQP = LinkName.AMQP


async def test_a_hole_is_open_until_the_link_is_heard_again(tmp_path: Path) -> None:
    async with opened(tmp_path) as archive:
        ledger = archive.ledger
        await archive.perform(ledger.begin_hole, AMQP, NOW, CAUSE)
        await archive.perform(ledger.begin_hole, AMQP, NOW + 5, say("another attempt"))
        (hole,) = await archive.perform(ledger.holes, NOW - 10, NOW + 50)
        assert (hole.start, hole.end, str(hole.cause)) == (NOW, None, str(CAUSE))
        await archive.perform(ledger.end_hole, AMQP, NOW + 30)
    async with opened(tmp_path) as archive:
        (hole,) = await archive.perform(archive.ledger.holes, NOW - 10, NOW + 50)
        assert (hole.start, hole.end, hole.cause, hole.recovered) == (NOW, NOW + 30, CAUSE, False)
        assert await archive.perform(archive.ledger.holes, NOW + 31, NOW + 50) == []


async def test_a_queue_that_kept_everything_leaves_no_hole(tmp_path: Path) -> None:
    async with opened(tmp_path) as archive:
        await archive.perform(archive.ledger.begin_hole, AMQP, NOW, CAUSE)
        await archive.perform(archive.ledger.end_hole, AMQP, NOW + 30, nothing_missed=True)
        assert await archive.perform(archive.ledger.holes, NOW - 10, NOW + 50) == []


async def test_it_shrinks_only_where_a_provider_has_told_everything(tmp_path: Path) -> None:
    async with opened(tmp_path) as archive:
        ledger = archive.ledger
        await archive.perform(ledger.begin_hole, AMQP, NOW, CAUSE)
        await archive.perform(ledger.end_hole, AMQP, NOW + 100)
        await archive.perform(ledger.recovered, "GAME-1", NOW + 20, NOW + 60, Source.GRPC)
        assert await archive.recover([round_record(started=NOW + 30, end=NOW + 50)], Source.GRPC) == 1
        pieces = await archive.perform(ledger.holes, NOW, NOW + 200, "GAME-1")
        assert [(one.start - NOW, (one.end or 0) - NOW, one.recovered) for one in pieces] == [
            (0, 20, False), (20, 60, True), (60, 100, False),
        ]  # fmt: skip
        (other,) = await archive.perform(ledger.holes, NOW, NOW + 200, "GAME-2")
        assert not other.recovered
        # Asked once more, the provider says the same: nothing new.
        assert await archive.recover([round_record(started=NOW + 30, end=NOW + 50)], Source.GRPC) == 0


async def test_the_time_between_two_runs_is_a_hole_too(tmp_path: Path) -> None:
    clock = FakeClock(NOW)
    async with opened(tmp_path, clock) as archive:
        await archive.perform(archive.ledger.awake, AMQP, clock.now())
        await archive.perform(archive.ledger.alive, clock.now())
        clock.advance(20)
    clock.advance(600)
    async with opened(tmp_path, clock) as archive:
        await archive.perform(archive.ledger.awake, AMQP, clock.now())
        await archive.perform(archive.ledger.end_hole, AMQP, clock.now() + 2)
        (hole,) = await archive.perform(archive.ledger.holes, NOW, clock.now() + 10)
        assert (hole.start, hole.end) == (NOW + 20, NOW + 622)
        assert "not running" in str(hole.cause)


async def test_old_holes_are_forgotten(tmp_path: Path) -> None:
    async with opened(tmp_path) as archive:
        await archive.perform(archive.ledger.begin_hole, AMQP, NOW, CAUSE)
        await archive.perform(archive.ledger.end_hole, AMQP, NOW + 100)
        await archive.perform(archive.ledger.purge, NOW + 101)
        assert await archive.perform(archive.ledger.holes, NOW, NOW + 200) == []


SPANS = st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)).filter(lambda one: one[0] < one[1]), max_size=6)


@given(st.integers(0, 25), st.one_of(st.none(), st.integers(26, 50)), SPANS)
def test_pieces_cover_the_hole_and_only_what_was_told_counts_as_recovered(
    began: int, ended: int | None, told: list[tuple[int, int]]
) -> None:
    pieces = divided(began, ended, CAUSE, sorted((float(one), float(two)) for one, two in told))
    assert pieces[0].start == began
    assert all(one.end == two.start for one, two in pairwise(pieces))
    assert all(one.recovered != two.recovered for one, two in pairwise(pieces))
    if ended is not None:
        assert pieces[-1].end == ended
    for second in range(began, ended or 60):
        moment = second + 0.5
        (piece,) = [one for one in pieces if one.start <= moment < (one.end or 99)]
        assert piece.recovered == any(one <= moment < two for one, two in told)


def test_sentences_come_back_as_they_were() -> None:
    assert unpacked(packed(CAUSE)) == CAUSE
