"""Which tables come first in the pinned strip, and why."""

import pytest

from tests.making import NOW
from tests.table_rows import a_table, disagreeing, late, standing_still, unconfirmed
from thrillmon.floor.phases import Phase
from thrillmon.floor.table_now import Standing, TableNow
from thrillmon.floor.timelines import Pace
from thrillmon.floor.worst import Concern, count_troubled, trouble_of, worst


def concern(table: TableNow, server: float = NOW) -> Concern | None:
    trouble = trouble_of(table, server)
    return None if trouble is None else trouble.concern


def ranked(*tables: TableNow, floor_size: int = 100, most: int = 5) -> list[str]:
    known = {table.game_code: table for table in tables}
    troubles = {code: trouble for code, table in known.items() if (trouble := trouble_of(table, NOW)) is not None}
    return [code.removeprefix("G-") for code in worst(known, troubles, floor_size, most)]


def test_a_table_in_time_is_no_trouble() -> None:
    assert concern(a_table()) is None


def test_every_trouble_is_told_in_words() -> None:
    assert str(trouble_of(late(seconds=9), NOW).sentence) == "9 s late; planned 20 s"  # type: ignore[union-attr]
    assert str(trouble_of(standing_still(seconds=41), NOW).sentence) == "41 s; planned 15 s"  # type: ignore[union-attr]
    told = trouble_of(disagreeing(seconds=9), NOW)
    assert told is not None
    assert str(told.sentence) == "broker says betting, poll says finished, 9 s"
    cancelled = trouble_of(a_table(cancelled=True, cancel_message="MISDEAL", phase=Phase.CANCELLED), NOW)
    assert cancelled is not None
    assert str(cancelled.sentence) == "Round cancelled: MISDEAL"


@pytest.mark.parametrize(("seconds", "expected"), [(2.9, None), (3.0, Concern.LATE)])
def test_a_slow_hand_is_not_late(seconds: float, expected: Concern | None) -> None:
    assert concern(late(seconds=seconds)) is expected


@pytest.mark.parametrize(("seconds", "expected"), [(24.9, None), (25.0, Concern.STALLED)])
def test_a_step_may_go_on_for_a_while_past_its_plan(seconds: float, expected: Concern | None) -> None:
    assert concern(standing_still(seconds=seconds)) is expected


def test_a_phase_without_a_plan_is_measured_by_the_tables_own_rounds() -> None:
    running = {"phase": Phase.PLAYING, "planned": None, "remaining": None}
    assert concern(a_table(elapsed=200.0, pace=Pace(60.0, 60.0, ()), **running)) is Concern.STALLED
    assert concern(a_table(elapsed=100.0, pace=Pace(60.0, 60.0, ()), **running)) is None
    # Nobody knows yet how long a round takes here.
    assert concern(a_table(elapsed=200.0, **running)) is None


def test_a_disagreement_the_wire_explains_is_no_trouble() -> None:
    assert concern(disagreeing(seconds=4.9)) is None
    assert concern(disagreeing(seconds=5.0)) is Concern.DISAGREEING


def test_what_is_out_of_service_or_a_test_is_not_late() -> None:
    still = standing_still()
    assert concern(a_table(test=True, planned=still.planned, phase=Phase.PLAYING, remaining=None)) is None
    assert concern(a_table(state=3, standing=Standing.UNKNOWN)) is None


def test_the_worst_come_first() -> None:
    tables = [
        a_table("T1", corrected=True),
        unconfirmed("T2"),
        disagreeing("T3"),
        unconfirmed("T4", standing=Standing.UNKNOWN),
        late("T5", seconds=5),
        late("T6", seconds=50),
        standing_still("T7"),
        a_table("T8"),
    ]
    assert ranked(*tables, most=9) == ["T7", "T6", "T5", "T4", "T3", "T2", "T1"]
    assert ranked(*tables, most=3) == ["T7", "T6", "T5"]


def test_of_equal_troubles_the_table_code_decides() -> None:
    assert ranked(late("T10"), late("T9")) == ["T9", "T10"]


def test_when_the_links_are_down_the_strip_is_not_filled_with_tables() -> None:
    dark = [unconfirmed(f"T{number}") for number in range(10)]
    assert ranked(*dark, late("T99"), floor_size=11) == ["T99"]
    assert len(ranked(*dark, late("T99"), floor_size=100)) == 5


def test_only_what_goes_on_now_is_counted_as_trouble() -> None:
    tables = [late("T1"), disagreeing("T2"), unconfirmed("T3"), a_table("T4", corrected=True)]
    assert count_troubled(trouble for table in tables if (trouble := trouble_of(table, NOW)) is not None) == 2
