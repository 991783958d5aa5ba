"""A table's past as the timeline reads it."""

from tests.making import GAME_CODE, NOW, provide
from thrillmon.clock import FakeClock
from thrillmon.floor.answers import Answer
from thrillmon.floor.hall import Floor
from thrillmon.floor.rounds import Source


def test_a_table_of_which_no_round_was_heard_has_an_empty_timeline() -> None:
    floor = Floor(FakeClock(NOW))
    floor.absorb(Answer(source=Source.GRPC, asked=NOW, answered=NOW, games=[provide()]))

    timeline = floor.timeline(GAME_CODE, floor.moment())

    assert timeline.live is None
    assert timeline.rounds == ()
