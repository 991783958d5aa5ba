"""Holes are filled from the provider, and shrink only where everything was truly told."""

from pathlib import Path

import pytest

from tests.app.holed import HOLE, holed
from thrillmon.app.backfill import INCOMPLETE, NO_ROUNDS, TOO_OLD
from thrillmon.archive.rows import ROUNDS
from thrillmon.floor.rounds import Source
from thrillmon.remote.errors import RemoteFailure
from thrillmon.studio.answers import Answers
from thrillmon.wire.recorder import provider_pb2 as wire


async def test_what_was_missed_is_told_and_says_so(tmp_path: Path) -> None:
    async with holed(tmp_path) as here:
        code = sorted(here.world.table_codes.values())[0]
        before = await here.rounds(code, ROUNDS)
        outcome = await here.backfill.recover(code, *HOLE)
        after = await here.rounds(code, ROUNDS)
        assert outcome.proven == (HOLE,)
        assert not outcome.why_not.template
        assert len(after) > len(before)
        missed = [row for row in after if HOLE[0] < (row.started or 0) < (row.ended or 0) < HOLE[1]]
        assert missed
        assert all(row.recovered and row.over for row in missed)
        assert not any(row.recovered for row in before)
        assert {row.id for row in before} <= {row.id for row in after}
        numbers = [row.shift_round for row in after if (row.started or 0) >= HOLE[0] - 60 and row.shift_round]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        (piece,) = await here.archive.perform(here.archive.ledger.holes, HOLE[0], HOLE[1], code)
        assert piece.recovered
        # Another table was not asked for.
        (other,) = await here.archive.perform(here.archive.ledger.holes, HOLE[0], HOLE[1], "ANOTHER")
        assert not other.recovered
        (gap,) = await here.archive.perform(here.archive.ledger.gaps, HOLE[0], HOLE[1])
        assert [(one.game_code, one.source) for one in gap.recoveries] == [(code, Source.REST)]
        # Asked once more, nothing new is kept.
        again = await here.backfill.recover(code, *HOLE)
        assert again.fresh == 0
        assert here.paused, "it does not press the provider"


class Forgetful(Answers):
    """Has lost the rounds with even numbers."""

    def list_rounds(self, request: wire.ListRecordsRequest) -> wire.ListRoundsRecordResponse:
        found = super().list_rounds(request)
        kept = [record for record in found.round_record if record.shift_round % 2]
        del found.round_record[:]
        found.round_record.extend(kept)
        return found


class Blank(Answers):
    """Knows of no round at all."""

    def list_rounds(self, request: wire.ListRecordsRequest) -> wire.ListRoundsRecordResponse:
        del request
        return wire.ListRoundsRecordResponse()


@pytest.mark.parametrize(("answers", "why"), [(Forgetful, INCOMPLETE), (Blank, NO_ROUNDS)])
async def test_a_provider_that_does_not_know_everything_leaves_a_hole(
    tmp_path: Path, answers: type[Answers], why: object
) -> None:
    async with holed(tmp_path, tables=1, answers=answers) as here:
        (code,) = here.world.table_codes.values()
        outcome = await here.backfill.recover(code, *HOLE)
        assert outcome.why_not == why
        pieces = await here.archive.perform(here.archive.ledger.holes, HOLE[0], HOLE[1], code)
        assert not all(piece.recovered for piece in pieces)
        assert sum(end - start for start, end in outcome.proven) < HOLE[1] - HOLE[0]


async def test_seven_days_are_the_limit(tmp_path: Path) -> None:
    async with holed(tmp_path, tables=1) as here:
        (code,) = here.world.table_codes.values()
        here.clock.advance(8 * 86_400)
        outcome = await here.backfill.recover(code, *HOLE)
        assert outcome.why_not == TOO_OLD
        assert outcome.proven == ()


async def test_a_provider_that_fails_leaves_everything_as_it_was(tmp_path: Path) -> None:
    class Failing(Answers):
        def list_rounds(self, request: wire.ListRecordsRequest) -> wire.ListRoundsRecordResponse:
            raise OSError("no disk")

    async with holed(tmp_path, tables=1, answers=Failing) as here:
        (code,) = here.world.table_codes.values()
        with pytest.raises(RemoteFailure):
            await here.backfill.recover(code, *HOLE)
        (piece,) = await here.archive.perform(here.archive.ledger.holes, HOLE[0], HOLE[1], code)
        assert not piece.recovered
