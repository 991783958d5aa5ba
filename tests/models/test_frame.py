"""The frame: what is touched reaches the models without ever holding the window up."""

from zoneinfo import ZoneInfo

from pytestqt.qtbot import QtBot

from tests.making import NOW, delivery, round_record, step
from thrillmon.clock import FakeClock
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.table_now import TableNow
from thrillmon.models.frame import BUDGET_SECONDS, SPARE_SECONDS, Frame
from thrillmon.models.table_beliefs import View
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
        self.frame.flush()
        while self.frame.waiting:
            self.frame.flush()


def test_a_second_that_passes_for_three_hundred_tables_holds_nothing_up(qtbot: QtBot) -> None:
    hall = Hall()
    hall.settle()
    hall.clock.advance(1.0)
    longest = max(hall.flush() for _ in range(20))
    assert longest < BUDGET_SECONDS + SPARE_SECONDS
    assert not hall.frame.waiting


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


class SlowModel(TableModel):
    """Making cells takes longer than reading a row, as it does in life."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(ZoneInfo("UTC"))
        self.clock = clock

    def _update(self, row: int, table: TableNow, view: View) -> None:
        self.clock.advance(0.001)
        super()._update(row, table, view)


def test_making_cells_counts_as_time_of_the_flush(qtbot: QtBot) -> None:
    hall = Hall(visible=300)
    model = SlowModel(hall.clock)
    hall.frame = Frame(hall.floor, model, hall.clock, visible=lambda: list(hall.floor.tables))
    hall.settle()
    say_more(hall, range(100, 400))
    assert max(hall.flush() for _ in range(40)) < BUDGET_SECONDS + SPARE_SECONDS + 0.003
    hall.settle()
    assert all(model.table(row).shift_round == 2 for row in range(300))


def test_what_was_said_comes_before_what_has_only_aged(qtbot: QtBot) -> None:
    hall = Hall(visible=300)
    hall.settle()
    hall.clock.advance(1.0)
    hall.flush()
    assert hall.frame.waiting > 100, "the second has reached few of them yet"
    say_more(hall, range(380, 400))
    hall.frame.flush()
    said = [hall.model.table_of(f"G-T{number}") for number in range(380, 400)]
    assert all(table is not None and table.shift_round == 2 for table in said)


def say_more(hall: Hall, numbers: range) -> None:
    for number in numbers:
        code = f"G-T{number}"
        record = round_record(step(8, NOW, duration=25), number=2, game_code=code, table_code=code[2:])
        hall.floor.deliver([delivery("NOTIFY_ROUND_BET", record)])


def test_while_a_backlog_is_drained_the_screen_slows_down_and_otherwise_not(qtbot: QtBot) -> None:
    hall = Hall(visible=300)
    hall.settle()
    costly = Frame(hall.floor, hall.model, hall.clock, visible=list, painting=lambda: 0.04)
    for heard, slowest in ((50, 100), (5000, 1000), (50, 100)):
        hall.clock.advance(1.0)
        hall.floor.counters.heard += heard
        costly.flush()
        assert costly._timer.interval() <= slowest
        assert (costly._timer.interval() > 100) is (slowest > 100)


def test_what_is_said_of_rows_nobody_sees_has_its_turn_within_a_second_or_when_they_come_into_sight(
    qtbot: QtBot,
) -> None:
    hall = Hall()
    seen = ["G-T100"]
    hall.frame = Frame(hall.floor, hall.model, hall.clock, visible=lambda: seen)
    hall.settle()
    say_more(hall, range(390, 400))
    hall.frame.flush()
    assert known_rounds(hall, "G-T390", "G-T391") == [1, 1]
    seen.append("G-T391")
    hall.frame.flush()
    assert known_rounds(hall, "G-T390", "G-T391") == [1, 2]
    hall.clock.advance(1.0)
    hall.settle()
    assert known_rounds(hall, "G-T390", "G-T399") == [2, 2]


def known_rounds(hall: Hall, *codes: str) -> list[int]:
    tables = [hall.model.table_of(code) for code in codes]
    return [table.shift_round for table in tables if table is not None]
