"""The journal as a list: in order, filtered by a query, and no longer than it may be."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.alarm_bench import KINDS, NOW, Bench
from thrillmon.floor.alarms.journal_queries import JOURNAL, JournalEntry
from thrillmon.floor.alarms.people import ShelfTime
from thrillmon.models import alarm_journal
from thrillmon.models.alarm_journal import JournalModel

ZONE = ZoneInfo("Asia/Taipei")


@pytest.fixture
def model(qtbot: QtBot) -> JournalModel:
    made = JournalModel(ZONE, {name: str(kind.what) for name, kind in KINDS.items()})
    made.referee = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    return made


@pytest.fixture
def entries(qtbot: QtBot) -> list[JournalEntry]:
    bench = Bench()
    bench.hold("high T1", "low T2")
    bench.station.acknowledge(bench.listed("high T1"), "on my way")
    bench.station.shelve(bench.listed("low T2"), "known fault", ShelfTime.MINUTES_5)
    bench.clear("high T1", after=60)
    return [JournalEntry(change, change.key.place.removeprefix("G-")) for change in bench.journal]


def column(model: JournalModel, key: str) -> list[str]:
    place = [one.key for one in model.columns].index(key)
    return [str(model.data(model.index(row, place))) for row in range(model.rowCount())]


def ask(model: JournalModel, text: str) -> list[str]:
    model.show_query(JOURNAL.parse(text, ZONE, NOW + 100))
    return column(model, "what")


def test_every_change_is_a_line_in_words(model: JournalModel, entries: list[JournalEntry]) -> None:
    model.begin(entries[:2])
    model.hear(entries[2:])
    assert column(model, "what") == ["Raised", "Raised", "Acknowledged", "Shelved until 16:05:01", "Over"]
    assert column(model, "table") == ["T1", "T2", "T1", "T2", "T1"]
    assert column(model, "alarm")[0] == "A high alarm"
    assert column(model, "user") == ["", "", "Boss", "Boss", ""]
    assert column(model, "why")[2:4] == ["on my way", "known fault"]
    assert column(model, "state")[2] == "B → C"
    assert column(model, "time")[0] == "01-15 16:00:01"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("table=T2", ["Raised", "Shelved until 16:05:01"]),
        ("priority=high announced", ["Raised"]),
        ("user=boss", ["Acknowledged", "Shelved until 16:05:01"]),
        ("state=G", ["Shelved until 16:05:01"]),
        ("row=3", ["Acknowledged"]),
        ("alarm=high after:16:00:30", ["Over"]),
        ("way", ["Acknowledged"]),
        ("cause=person not note=fault", ["Acknowledged"]),
        ("round=ROUND-1 before:16:00:30 table=T2", ["Raised"]),
    ],
)
def test_a_query_finds_what_it_asks_for(
    model: JournalModel, entries: list[JournalEntry], query: str, found: list[str]
) -> None:
    model.begin(entries)
    assert ask(model, query) == found


def test_what_comes_later_is_filtered_too(model: JournalModel, entries: list[JournalEntry]) -> None:
    ask(model, "table=T2")
    model.hear(entries)
    assert column(model, "table") == ["T2", "T2"]


def test_it_keeps_the_newest(model: JournalModel, entries: list[JournalEntry], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alarm_journal, "KEEP", 3)
    monkeypatch.setattr(alarm_journal, "BLOCK", 1)
    for entry in entries:
        model.hear([entry])
    assert column(model, "what") == ["Acknowledged", "Shelved until 16:05:01", "Over"]
