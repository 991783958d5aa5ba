"""A back-test of an archive that kept both witnesses finds where they disagreed; with one of them it claims nothing."""

from collections import Counter
from pathlib import Path

import pytest

from tests.archive.archiving import opened
from tests.floor.alarms.nights import START, Night
from tests.studio.play.watching import script
from thrillmon.archive.files import Files
from thrillmon.archive.hearings import said
from thrillmon.archive.polled import PollChanges
from thrillmon.floor.alarms.backtest import backtest
from thrillmon.floor.alarms.catalogue import seed
from thrillmon.floor.links import Condition, LinkName
from thrillmon.floor.notices import decode
from thrillmon.sentences import NOTHING
from thrillmon.studio.play.world import World

SECONDS = 150.0


@pytest.mark.parametrize("polled", [True, False])
async def test_both_witnesses_are_heard_again(tmp_path: Path, polled: bool) -> None:
    lies = script('at = 70; kind = "disagree"; table = "T102"; for = 60')
    world = World(start=START, tables=3, seed=3, mishaps=0.0, history_rounds=2, kept_rounds=5, script=lies)
    changes = PollChanges()
    async with opened(tmp_path) as archive:
        await archive.perform(archive.ledger.note_condition, LinkName.GRPC, START, Condition.LIVE, NOTHING)
        for one in Night(world, SECONDS).said():
            await archive.append([decode(delivery) for delivery in one.deliveries])
            if one.answer is not None and polled:
                await archive.witness(changes.of(one.answer, one.at), one.answer.source)
    found, _ = backtest(said(Files(tmp_path), START, START + SECONDS), seed(), start=START, end=START + SECONDS)
    called = Counter(change.key.kind for change in found if change.announces)
    assert called == ({"witnesses_disagree": 1} if polled else {})
