"""A body as a tree."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.making import NOW, baccarat, round_record, step
from thrillmon.floor.dissection import dissect
from thrillmon.models.parts import PartModel
from thrillmon.wire.recorder.record_pb2 import RoundRecord


@pytest.fixture
def model(qtbot: QtBot) -> PartModel:
    made = PartModel(ZoneInfo("Asia/Taipei"))
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    return made


def rows(model: PartModel, parent: QModelIndex | None = None) -> dict[str, tuple[str, str]]:
    above = parent or QModelIndex()
    return {
        model.index(row, 0, above).data(): (model.index(row, 1, above).data(), model.index(row, 2, above).data())
        for row in range(model.rowCount(above))
    }


def test_fields_have_values_and_meanings(model: PartModel) -> None:
    record = baccarat(("SPADE_8",), ("HEART_K",), round_record(step(8, NOW, duration=25)))
    model.show_body(dissect(record.SerializeToString(), RoundRecord), record)

    found = rows(model)
    assert found["game_type"] == ("BACCARAT", "Baccarat")
    assert found["ts_start"] == ("2023-11-14T22:13:20.000Z", "2023-11-15 06:13:20.000")
    assert found["seats[68]"][1] == "Player"
    model.show_zone(ZoneInfo("UTC"))
    assert rows(model)["ts_start"][1] == "2023-11-14 22:13:20.000"


def test_a_byte_leads_to_its_field_and_back(model: PartModel) -> None:
    record = round_record(step(8, NOW, duration=25))
    body = record.SerializeToString()
    model.show_body(dissect(body, RoundRecord), record)

    index = model.index_at(body.index(b"T107") + 1)

    assert index.data() == "table_code"
    part = model.part(index)
    assert part is not None
    assert body[part.inside : part.end] == b"T107"


def test_what_cannot_be_read_says_why_in_its_place(model: PartModel) -> None:
    body = round_record().SerializeToString()[:-1]
    model.show_body(dissect(body, RoundRecord), None)

    last = model.index(model.rowCount() - 1, 2)
    assert last.data().startswith("▲ Cut off")


@settings(max_examples=60)
@given(st.binary(max_size=120))
def test_any_body_is_a_tree_qt_accepts(model: PartModel, body: bytes) -> None:
    for message in (None, RoundRecord):
        model.show_body(dissect(body, message), None)
        for offset in range(0, len(body), 7):
            assert model.index_at(offset).isValid()
    model.show_body(None, None)
    assert model.rowCount() == 0
