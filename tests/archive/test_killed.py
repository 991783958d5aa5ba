"""A consumer killed while it drains a real broker loses nothing and keeps nothing twice."""

import random
from pathlib import Path

import pytest

from benchmarks.killed import drill
from benchmarks.queues import events
from tests.rabbit import MakeRabbit


@pytest.mark.broker
@pytest.mark.long
def test_five_kills_lose_nothing(make_rabbit: MakeRabbit, tmp_path: Path) -> None:
    drilled = drill(make_rabbit(), tmp_path, events(20_000), 5, random.Random(4))
    # They were killed in the middle of it.
    assert any(0 < left < drilled.deliveries for left in drilled.left)
