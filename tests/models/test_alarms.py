"""The lists of alarms: worst first, nothing moves under a hand, and every list shows what belongs there."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.alarm_bench import MAINTENANCE, NOW, Bench
from thrillmon.floor.alarms.people import ShelfTime
from thrillmon.models.alarm_columns import Listing
from thrillmon.models.alarms import AlarmList

ZONE = ZoneInfo("Asia/Taipei")


class Lists:
    """The four lists of a bench, each under Qt's referee."""

    def __init__(self) -> None:
        self.bench = Bench()
        self.models = {listing: AlarmList(listing, ZONE) for listing in Listing}
        fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
        self.referees = [QAbstractItemModelTester(model, fatal) for model in self.models.values()]

    def show(self) -> None:
        for model in self.models.values():
            model.show(self.bench.station.listed(), self.bench.clock.now())

    def rows(self, listing: Listing = Listing.ACTIVE) -> list[str]:
        self.show()
        model = self.models[listing]
        return [f"{one.row.kind.name} {one.table}" for one in map(model.listed, range(model.rowCount()))]

    def text(self, name: str, column: str, listing: Listing = Listing.ACTIVE) -> str:
        self.show()
        model = self.models[listing]
        row = model.place_of(self.bench.listed(name).identity)
        assert row is not None
        place = [one.key for one in model.columns].index(column)
        return str(model.data(model.index(row, place)))


@pytest.fixture
def lists(qtbot: QtBot) -> Lists:
    return Lists()


def test_what_nobody_has_acknowledged_is_first_then_the_priority_then_the_newest(lists: Lists) -> None:
    lists.bench.hold("low T1", "medium T2", "high T3")
    lists.bench.hold("medium T4")
    assert lists.rows() == ["high T3", "medium T4", "medium T2", "low T1"]
    lists.bench.station.acknowledge(lists.bench.listed("high T3"))
    assert lists.rows() == ["medium T4", "medium T2", "low T1", "high T3"]


def test_under_a_hand_rows_stay_what_comes_stands_at_the_end_and_is_counted(lists: Lists) -> None:
    lists.bench.hold("low T1", "low T2")
    assert lists.rows() == ["low T1", "low T2"]
    model = lists.models[Listing.ACTIVE]
    counted: list[int] = []
    model.waiting_changed.connect(counted.append)
    model.hold()
    lists.bench.hold("high T9")
    lists.bench.station.acknowledge(lists.bench.listed("low T1"))
    lists.bench.clear("low T1")
    assert lists.rows() == ["low T1", "low T2", "high T9"]
    assert model.listed(0).over
    assert model.data(model.index(0, 1)) == "No longer here"
    assert counted == [1]
    model.release()
    assert lists.rows() == ["high T9", "low T2"]
    assert counted == [1, 0]


def test_every_list_has_its_own_and_says_until_when_and_why(lists: Lists) -> None:
    bench = lists.bench
    bench.hold("high T1", "medium T2", "low T3", "low T4")
    bench.station.shelve(bench.listed("high T1"), "known fault", ShelfTime.MINUTES_15)
    bench.hold("medium T2", suppressed=MAINTENANCE)
    bench.station.remove(bench.listed("low T3"), "rebuilt", NOW + 86_400)
    assert lists.rows() == ["low T4"]
    assert lists.rows(Listing.SHELVED) == ["high T1"]
    assert lists.rows(Listing.SUPPRESSED) == ["medium T2"]
    assert lists.rows(Listing.OUT_OF_SERVICE) == ["low T3"]
    bench.clock.advance(60)
    assert lists.text("high T1", "left", Listing.SHELVED) == "13:59"
    assert lists.text("high T1", "reason", Listing.SHELVED) == "known fault"
    assert lists.text("medium T2", "rule", Listing.SUPPRESSED) == "The table is in maintenance."
    assert lists.text("low T3", "review", Listing.OUT_OF_SERVICE).startswith("2027-01-16")
    bench.clock.advance(86_400)
    assert lists.text("low T3", "review", Listing.OUT_OF_SERVICE).endswith("· due")


def test_a_row_says_its_state_its_table_since_when_and_who(lists: Lists) -> None:
    lists.bench.hold("high T1")
    lists.bench.clock.advance(130)
    assert lists.text("high T1", "state") == "NEW"
    assert lists.text("high T1", "where") == "T1"
    assert lists.text("high T1", "since") == "16:00:01 · 2 m"
    lists.bench.station.silence(lists.bench.listed("high T1"))
    assert lists.text("high T1", "state") == "NEW · silenced"
    lists.bench.tell(None, "high T1")
    assert lists.text("high T1", "state") == "NEW · silenced · not told"
    lists.bench.station.acknowledge(lists.bench.listed("high T1"))
    assert lists.text("high T1", "by") == "Boss"
    lists.bench.clear("high T1")
    assert lists.rows() == []


def test_the_mark_is_spoken_and_tips_are_plain_text(lists: Lists) -> None:
    lists.bench.hold("medium T1")
    lists.show()
    model = lists.models[Listing.ACTIVE]
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == "Medium priority"
    assert "<p style=" in model.data(model.index(0, 3), Qt.ItemDataRole.ToolTipRole)


NAMES = [f"{what} T{number}" for what in ("high", "medium", "low", "latched") for number in range(3)]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["hold", "clear", "ack", "shelve", "unshelve", "remove", "back", "hand", "free", "wait"]),
        st.sampled_from(NAMES),
    ),
    max_size=30,
)


@settings(max_examples=60)
@given(steps=STEPS)
def test_whatever_happens_lists_hold_exactly_what_they_should(qtbot: QtBot, steps: list[tuple[str, str]]) -> None:
    lists = Lists()
    bench, station = lists.bench, lists.bench.station
    for what, name in steps:
        listed = {one.row.key.place + one.row.kind.name: one for one in station.listed()}
        one = listed.get("G-" + name.split()[1] + name.split()[0])
        if what == "hold":
            bench.hold(name)
        elif what == "clear":
            bench.clear(name)
        elif what == "wait":
            bench.clock.advance(400)
            bench.clear()
        elif what == "hand":
            lists.models[Listing.ACTIVE].hold()
        elif what == "free":
            lists.models[Listing.ACTIVE].release()
        elif one is not None:
            {
                "ack": lambda one=one: station.acknowledge(one),
                "shelve": lambda one=one: station.shelve(one, "why", ShelfTime.MINUTES_5),
                "unshelve": lambda one=one: station.unshelve(one),
                "remove": lambda one=one: station.remove(one, "why", NOW + 9e5),
                "back": lambda one=one: station.give_back(one),
            }[what]()
        lists.show()
        for listing, model in lists.models.items():
            true = {one.identity for one in station.listed() if one.listing is listing}
            shown = [model.listed(row) for row in range(model.rowCount())]
            assert {one.identity for one in shown if not one.over} == true
            if not model.held:
                assert [one.row.order for one in shown] == sorted(one.row.order for one in shown)
