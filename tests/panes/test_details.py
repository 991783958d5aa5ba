"""The side panel: plain text, and links that lead nowhere but to the web."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.table_rows import a_table
from thrillmon.floor.dealers import Person
from thrillmon.floor.details import TableDetails
from thrillmon.models.table_details import describe, is_openable
from thrillmon.models.tables import TableModel
from thrillmon.panes.details import DetailsPanel
from thrillmon.panes.theme import load
from thrillmon.wire.recorder.provider_pb2 import LiveStreamParams

HOSTILE = "<b>Eve</b><img src=x>"
MORE = TableDetails(
    game_code="G-T101",
    table_code="T101",
    supplier="wecasino-live",
    shift_code="SHIF",
    shift_since=1_700_000_000.0,
    shoe_code="SHOE",
    shoe_since=None,
    cards_left=41,
    cut_round=None,
    pit_boss=Person("P1", HOSTILE),
    medias={"record": "https://video.example/1.mp4", "script": "javascript:alert(1)", "local": "file:///etc/passwd"},
    live_streams={"hls": LiveStreamParams(app="http://stream.example/live?table=T1&q=1", channel=HOSTILE)},
    tags={"kind": "vip", "note": HOSTILE},
    last_round_at=1_700_000_000.0,
    round_medias={},
)


@pytest.fixture
def panel(qtbot: QtBot) -> DetailsPanel:
    made = DetailsPanel(load("dark"))
    qtbot.addWidget(made)
    table = a_table(dealer=Person("D1", HOSTILE))
    made.show_details(describe(table, TableModel(ZoneInfo("UTC")).view_of(table), MORE))
    made.show()
    return made


def test_everything_is_said_and_stays_plain_text(panel: DetailsPanel) -> None:
    labels = panel.findChildren(QLabel)
    texts = [label.text() for label in labels]
    assert {"41 cards", f"{HOSTILE} (P1)", f"{HOSTILE} (D1)", "vip", "22:13:20"} <= set(texts)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_only_web_addresses_can_be_opened_and_only_by_a_click(
    panel: DetailsPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    links = [button for button in panel.findChildren(QPushButton) if button.objectName() == "link"]
    assert len(links) == 2
    assert opened == []
    for link in links:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert opened == ["https://video.example/1.mp4", "http://stream.example/live?table=T1&q=1"]
    panel._open("file:///etc/passwd")
    assert len(opened) == 2


@pytest.mark.parametrize(
    "text",
    ["", "javascript:alert(1)", "file:///etc/passwd", "https://", "http:///x", "https://a b", "https://a\u202eb.com\n",
     "HTTP//x", "data:text/html,x", "https://user:pw@host/", "ftp://host/x", "https://[", "//host/x"],
)  # fmt: skip
def test_what_is_no_whole_web_address_is_text(text: str) -> None:
    assert not is_openable(text)


def test_an_open_panel_is_not_laid_out_anew_for_every_second(panel: DetailsPanel) -> None:
    before = panel.widget()
    table = a_table(dealer=Person("D1", "Anna"))
    panel.show_details(describe(table, TableModel(ZoneInfo("UTC")).view_of(table), MORE))
    assert panel.widget() is before
    assert "Anna (D1)" in [label.text() for label in panel.findChildren(QLabel)]
    panel.show_details(None)
    assert "Choose a table" in panel.findChildren(QLabel)[-1].text()
