"""The offers of the palette as a model: the best answer first, among equals what was used last."""

from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from thrillmon.models.palette import KEYS_ROLE, PLACE_ROLE, Offer, PaletteModel

OFFERS = [
    Offer("a", "Show the wall", "Window", "F11"),
    Offer("b", "Wall of sound", "Alarms", ""),
    Offer("c", "Show the records", "Window", "Ctrl+R"),
]


def test_the_best_answer_comes_first_then_what_was_used_last(qtbot: QtBot) -> None:
    model = PaletteModel(OFFERS, ["c"])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [offer.name for offer in model.found] == ["c", "a", "b"]
    model.ask("wall")
    assert [offer.name for offer in model.found] == ["b", "a"]
    model.ask("show")
    assert [offer.name for offer in model.found] == ["c", "a"]
    model.ask("ctrl+r")
    assert [offer.name for offer in model.found] == ["c"]
    index = model.index(0, 0)
    assert (index.data(), index.data(PLACE_ROLE), index.data(KEYS_ROLE)) == ("Show the records", "Window", "Ctrl+R")
    model.ask("nothing like it")
    assert model.rowCount() == 0
