"""The frame: what is touched reaches the models without ever holding the window up."""

from zoneinfo import ZoneInfo

from pytestqt.qtbot import QtBot

from tests.making import NOW, delivery, round_record, step
from thrillmon.clock import FakeClock
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.models.frame import BUDGET_SECONDS, SPARE_SECONDS, Frame
from thrillmon.models.tables import TableModel

ROW_SECONDS = 0.0001


class BusyClock(FakeClock):
    """Time passes by being asked for it: reading a row takes ROW_SECONDS."""

    def monotonic(self) -> float:
        self.advance(ROW_SECONDS)
        return super().monotonic()


class Hall:
    """A frame on a floor of 300 tables, of which the first ones can be seen."""

    def __init__(self, visible: int = 30) -> None:
        self.clock = BusyClock(NOW)
        self.floor = Floor(self.clock)
        self.floor.links[LinkName.AMQP].up(NOW)
        self.model = TableModel(ZoneInfo("UTC"))
        codes = [f"G-T{number}" for number in range(100, 400)]
        self.frame = Frame(self.floor, self.model, self.clock, visible=lambda: codes[:visible])
        for code in codes:
            record = round_record(step(8, NOW, duration=25), game_code=code, table_code=code[2:])
            self.floor.deliver([delivery("NOTIFY_ROUND_BET", record)])

    def flush(self) -> float:
        """Flush, and return how long that took."""
        started = FakeClock.monotonic(self.clock)
        self.frame.flush()
        return FakeClock.monotonic(self.clock) - started

    def settle(self) -> None:
        while self.frame._pending:
            self.frame.flush()


def test_a_second_that_passes_for_three_hundred_tables_holds_nothing_up(qtbot: QtBot) -> None:
    hall = Hall()
    hall.settle()
    hall.clock.advance(1.0)
    longest = max(hall.flush() for _ in range(20))
    assert longest < BUDGET_SECONDS + SPARE_SECONDS
    assert not hall.frame._pending


def test_what_can_be_seen_comes_first(qtbot: QtBot) -> None:
    hall = Hall()
    hall.frame.flush()
    listed = {hall.model.table(row).game_code for row in range(hall.model.rowCount())}
    assert {f"G-T{number}" for number in range(100, 130)} <= listed
    assert len(listed) < 300


def test_rows_that_are_touched_again_and_again_do_not_starve_the_others(qtbot: QtBot) -> None:
    hall = Hall()
    hall.frame.flush()
    for turn in range(40):
        for number in range(130, 200):
            record = round_record(
                step(8, NOW, duration=25), number=turn + 2, game_code=f"G-T{number}", table_code=f"T{number}"
            )
            hall.floor.deliver([delivery("NOTIFY_ROUND_BET", record)])
        hall.frame.flush()
    assert hall.model.rowCount() == 300


def test_on_a_wall_where_all_can_be_seen_the_last_tables_do_not_starve(qtbot: QtBot) -> None:
    hall = Hall(visible=300)
    for turn in range(8):
        for number in range(100, 250):
            record = round_record(
                step(8, NOW, duration=25), number=turn + 2, game_code=f"G-T{number}", table_code=f"T{number}"
            )
            hall.floor.deliver([delivery("NOTIFY_ROUND_BET", record)])
        hall.frame.flush()
    assert hall.model.rowCount() == 300
