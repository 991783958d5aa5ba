"""The record browser as a person uses it, on a real archive with a real provider behind it."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests import loops
from tests.loops import Run
from tests.making import NOW, baccarat, delivery, round_record, step
from tests.panes.desks import Desk, desk
from tests.panes.test_cut_off import PretendLanguage, cut_off
from thrillmon.floor.notices import decode
from thrillmon.models.round_nodes import Node
from thrillmon.panes.records import RecordsPane

until = partial(loops.until, seconds=20.0)


async def done(pane: RecordsPane) -> None:
    """Wait until a search is over and the chosen round is shown."""
    await until(lambda: pane.search.progress.asked and not pane.search.progress.running)
    await until(lambda: not {"records.loading", "records.story"} & set(pane._tasks.running()))


@asynccontextmanager
async def browsing(folder: Path, **how: Any) -> AsyncGenerator[tuple[RecordsPane, Desk]]:
    async with desk(folder, **how) as here:
        pane = here.pane()
        testers = [
            QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
            for model in (pane.model, pane.detail.model, pane.detail.accounts.model)
        ]
        pane.resize(620, 900)
        pane.show()
        await done(pane)
        try:
            yield pane, here
        finally:
            del testers
            await here.tasks.close()
            destroy(pane)


def destroy(pane: RecordsPane) -> None:
    """Take a pane away now and here: the collector of rubbish may run on a thread of the archive."""
    pane.close()
    pane.deleteLater()
    QApplication.sendPostedEvents(pane, QEvent.Type.DeferredDelete)


async def ask(pane: RecordsPane, query: str) -> None:
    pane.query.line.edit.setText(query)
    await press(pane, pane.query.line.edit, Qt.Key.Key_Return)
    await done(pane)


async def press(pane: RecordsPane, widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    pane.activateWindow()
    widget.setFocus()
    # Not by processEvents: other tasks would run inside this one.
    await asyncio.sleep(0.02)
    both = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        both |= modifier
    QTest.keyClick(widget, key, both)


def texts(pane: RecordsPane, key: str) -> list[str]:
    column = [one.key for one in pane.model.columns].index(key)
    return [pane.model.cell(row, column).text for row in range(pane.model.rowCount())]


def nodes(pane: RecordsPane) -> list[Node]:
    return [node for node, _, _ in pane.detail.model._nodes]


def test_opening_it_shows_the_newest_rounds_of_both_once(run: Run, tmp_path: Path) -> None:
    async def scene() -> None:
        async with browsing(tmp_path) as (pane, _):
            ids = [pane.model.row(place).id for place in range(pane.model.rowCount())]  # type: ignore[union-attr]
            assert len(ids) == len(set(ids)) > 60
            started = [pane.model.row(place).started for place in range(len(ids))]  # type: ignore[union-attr]
            assert started == sorted(started, reverse=True)
            assert {"A P", "P"} == set(texts(pane, "source"))
            assert f"{len(ids)} rounds · archive" in pane.head.status.text()
            assert "only there" in pane.head.status.text()
            assert pane.detail.story is not None
            assert pane.detail.story.row.id == ids[0]

    run(scene())


def test_a_query_is_typed_and_the_keyboard_leads_through_everything(run: Run, tmp_path: Path) -> None:
    async def scene() -> None:
        async with browsing(tmp_path) as (pane, _):
            before = pane.model.rowCount()
            pane.query.line.edit.setText("table=T101")
            await asyncio.sleep(0.1)
            assert pane.model.rowCount() == before, "a pause in typing asks nothing"
            await ask(pane, "table=T101")
            assert set(texts(pane, "table")) == {"T101"}
            assert pane.list.hasFocus()
            await press(pane, pane.list, Qt.Key.Key_Down)
            await done(pane)
            assert pane.detail.story.row.id == pane.model.row(1).id  # type: ignore[union-attr]
            await press(pane, pane.list, Qt.Key.Key_Return)
            assert pane.detail.tree.hasFocus()
            await press(pane, pane.detail.tree, Qt.Key.Key_Escape)
            assert pane.list.hasFocus()
            await press(pane, pane.list, Qt.Key.Key_Slash)
            assert pane.query.line.edit.hasFocus()
            await press(pane, pane.query.line.edit, Qt.Key.Key_Escape)
            await done(pane)
            assert pane.query.text == ""
            assert pane.model.rowCount() == before

    run(scene())


def test_a_mistake_is_pointed_at_and_what_was_found_stays(run: Run, tmp_path: Path) -> None:
    async def scene() -> None:
        async with browsing(tmp_path, seconds=300) as (pane, _):
            before = pane.model.rowCount()
            await ask(pane, "table=T101 tble=T102")
            line = pane.query.line
            assert "There is no field “tble”" in line._problem.text()
            assert line.edit.selectedText() == "tble=T102"
            assert pane.model.rowCount() == before

    run(scene())


def test_chips_put_terms_in_and_take_them_out(run: Run, tmp_path: Path) -> None:
    async def scene() -> None:
        async with browsing(tmp_path) as (pane, _):
            chips = pane.query.chips
            assert not chips["table"].isEnabled()
            pane.show_table("T102", "")
            chips["table"].click()
            await done(pane)
            assert set(texts(pane, "table")) == {"T102"}
            chips["gap"].click()
            assert pane.query.text == "table=T102 step.gap>20s"
            assert chips["gap"].text().startswith("✓")
            pane.show_table("T103", "")
            chips["table"].click()
            assert pane.query.text == "step.gap>20s table=T103"
            chips["gap"].click()
            chips["table"].click()
            await done(pane)
            assert pane.query.text == ""

    run(scene())


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_fields_and_values_are_completed(run: Run, tmp_path: Path) -> None:
    async def scene() -> None:
        async with browsing(tmp_path, seconds=300) as (pane, _):
            edit, completer = pane.query.line.edit, pane.query._completer
            await until(lambda: pane.query._vocabulary)
            pane.activateWindow()
            edit.setFocus()
            QTest.keyClicks(edit, "cancel=no table=t10")
            assert completer.popup().isVisible()
            QTest.keyClick(completer.popup(), Qt.Key.Key_Down)
            assert edit.text() == "cancel=no table=T101"
            QTest.keyClick(completer.popup(), Qt.Key.Key_Down)
            assert edit.text() == "cancel=no table=T102"
            QTest.keyClick(completer.popup(), Qt.Key.Key_Return)
            await done(pane)
            assert set(texts(pane, "table")) == {"T102"}

    run(scene())


def test_queries_are_kept_by_the_window(run: Run, tmp_path: Path) -> None:
    class Memory:
        def __init__(self) -> None:
            self.kept = {"records/saved": '["cancel & \\"x\\"", 7]'}

        def text(self, key: str) -> str:
            return self.kept.get(key, "")

        def keep(self, key: str, text: str) -> None:
            self.kept[key] = text

    async def scene() -> None:
        async with desk(tmp_path, seconds=120) as here:
            memory = Memory()
            pane = here.pane(memory=memory)
            pane.show()
            await ask(pane, "table=T103")
            pane.query._fill_menu()
            keep, _, _, saved = pane.query._menu.actions()[:4]
            assert saved.text() == 'cancel && "x"'
            keep.trigger()
            assert json.loads(memory.kept["records/saved"]) == ["table=T103", 'cancel & "x"']
            memory.kept["records/saved"] = "{broken"
            again = here.pane(memory=memory)
            again.query._fill_menu()
            assert "No query" in again.query._menu.actions()[-1].text()
            destroy(again)
            await here.tasks.close()
            destroy(pane)

    run(scene())


def test_steps_bytes_and_fields_lead_to_each_other(run: Run, tmp_path: Path) -> None:
    async def scene() -> None:
        async with browsing(tmp_path) as (pane, _):
            await ask(pane, "game=BACCARAT result=* -cancel")
            detail = pane.detail
            card = next(node for node in nodes(pane) if node.path.endswith("cards[1].value.list[0]"))
            number = nodes(pane).index(card)
            index = detail.model.createIndex(detail.model._nodes[number][2], 0, number)
            detail.tree.setCurrentIndex(index)
            assert detail.bytes.marked == range(card.start, card.end)
            assert card.value.encode() in detail._body[card.start : card.end]
            await press(pane, detail.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
            assert QGuiApplication.clipboard().text() == card.value
            await press(
                pane, detail.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
            )
            assert QGuiApplication.clipboard().text() == card.path
            place = detail._body.index(b"BACCARAT")
            detail.bytes.byte_chosen.emit(place)
            assert detail.model.node(detail.tree.currentIndex()).path == "game_type"  # type: ignore[union-attr]
            await press(pane, detail.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            assert pane.query.text.endswith('game="BACCARAT"')
            labels = [node.text for node in nodes(pane)]
            assert any(label.startswith("shift SHIF") for label in labels)
            assert any("Open bets" in label for label in labels)
            assert any("planned" in node.note and "took" in node.note for node in nodes(pane))

    run(scene())


def test_a_field_becomes_a_column_of_all_rounds(run: Run, tmp_path: Path) -> None:
    async def scene() -> None:
        async with browsing(tmp_path) as (pane, _):
            detail = pane.detail
            place = detail._body.index(detail.story.round.record.supplier.encode())  # type: ignore[union-attr]
            detail.bytes.byte_chosen.emit(place)
            chosen = pane._chosen
            detail._column()
            assert pane.model.headerData(len(pane.model.columns), Qt.Orientation.Horizontal) == "supplier"
            pane.list.viewport().repaint()
            await until(lambda: pane.model.cell(0, len(pane.model.columns)).text not in ("…", ""))
            assert pane.model.row(pane.list.currentIndex().row()).id == chosen  # type: ignore[union-attr]
            pane._remove_path("supplier")
            assert pane.model.columnCount() == len(pane.model.columns)

    run(scene())


def test_the_table_against_the_record_and_before_against_after(run: Run, tmp_path: Path) -> None:
    async def scene() -> None:
        async with browsing(tmp_path, tables=12, seconds=1500) as (pane, _):
            await ask(pane, "corrected")
            accounts = pane.detail.accounts
            assert accounts.pair.count() >= 1
            assert "lines differ" in accounts.note.text() or "same" in accounts.note.text()
            assert any("dealing then" in node.note for node in nodes(pane))
            await press(pane, pane.list, Qt.Key.Key_O)
            await until(lambda: pane.detail.told is not None)
            assert accounts.pair.itemText(0) == "table and record"
            assert pane.detail.tabs.currentWidget() is accounts
            story = pane.detail.story
            assert story is not None
            other = type(story.round.record)()
            other.CopyFrom(story.round.record)
            other.cancel = not other.cancel
            pane.detail.show_told(other)
            assert accounts.different >= 1
            assert accounts.model.index(0, 0).data() == "≠", "what differs comes first"
            assert "≠" in pane.detail.tabs.tabText(1)

    run(scene())


def test_names_are_initials_until_somebody_says_otherwise_on_record(run: Run, tmp_path: Path) -> None:
    async def scene() -> None:
        async with browsing(tmp_path) as (pane, here):
            row = pane.model.row(0)
            assert row is not None
            assert row.dealer
            shown = lambda: " ".join(  # noqa: E731
                [*texts(pane, "dealer"), pane.detail.line.text(), *(f"{one.text} {one.note}" for one in nodes(pane))]
            )
            name = row.dealer
            assert name not in shown()
            assert name.encode() not in pane.detail._body
            pane.head.names.click()
            pane.head.names.question.buttons()[1].click()  # type: ignore[union-attr]
            assert name not in shown(), "looking at the question reveals nothing"
            pane.head.names.click()
            question = pane.head.names.question
            assert question is not None
            next(button for button in question.buttons() if button.text() == "Show names").click()
            await until(lambda: pane.model.look.revealed)
            assert name in shown()
            acts = await here.archive.perform(here.archive.ledger.acts)
            assert "names shown" in str(acts[0].sentence)
            pane.head.names.click()
            assert name not in shown()

    run(scene())


def test_links_are_opened_by_the_user_and_only_pages_of_the_web(run: Run, tmp_path: Path) -> None:
    async def scene() -> None:
        async with browsing(tmp_path, seconds=60) as (pane, here):
            record = baccarat(
                ("SPADE_2", "HEART_3"), ("CLUB_9", "CLUB_K"), round_record(step(8, NOW), started=NOW, end=NOW + 40)
            )
            hostile = "<b>bold</b>\u202e\n<img src='file:///etc/passwd'>"
            record.medias["video"] = "https://studio.example/r/1?x=<1>"
            record.medias["script"] = "javascript:alert(1)"
            record.medias["file"] = "file:///etc/passwd"
            record.medias["lure"] = "https://bank.example@evil.example/"
            record.cancel, record.cancel_message = True, hostile
            await here.archive.append([decode(delivery("NOTIFY_ROUND_FINISH", record))])
            await here.archive.settled()
            await ask(pane, record.round_code)
            assert pane.model.rowCount() == 1
            links = {node.text: node for node in nodes(pane) if node.path.startswith("medias[") and node.note}
            for name in ("video", "script", "file", "lure"):
                node = links[name]
                number = nodes(pane).index(node)
                pane.detail.tree.setCurrentIndex(
                    pane.detail.model.createIndex(pane.detail.model._nodes[number][2], 0, number)
                )
                await press(pane, pane.detail.tree, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
            assert [link.host() for link in here.links] == ["studio.example"]
            assert "<b>bold</b>" in pane.detail.table.words
            assert "\u202e" not in pane.detail.table.words
            assert pane.detail.heading.textFormat() is Qt.TextFormat.PlainText

    run(scene())


def test_a_round_of_the_timeline_is_opened(run: Run, tmp_path: Path) -> None:
    async def scene() -> None:
        async with browsing(tmp_path) as (pane, _):
            row = pane.model.row(40)
            assert row is not None
            pane.show_round(row.id)
            await until(lambda: pane.query.text == f"round={row.round_code}")
            await done(pane)
            assert pane.detail.story.row.id == row.id  # type: ignore[union-attr]
            with_signal: list[str] = []
            pane.table_wanted.connect(with_signal.append)
            pane.detail._to_table()
            assert with_signal == [row.game_code]
            pane.show_round(b"nobody knows")
            await until(lambda: "has nothing of this round" in pane.head.notes.text())

    run(scene())


def test_escape_stops_a_search_and_what_was_found_stays(run: Run, tmp_path: Path) -> None:
    async def scene() -> None:
        async with browsing(tmp_path) as (pane, _):
            pane.query.line.edit.setText("table=T10*")
            await press(pane, pane.query.line.edit, Qt.Key.Key_Return)
            await until(lambda: pane.search.progress.asking)
            assert pane.head.cancel.isVisible()
            await press(pane, pane.list, Qt.Key.Key_Escape)
            assert not pane.search.progress.running
            assert "stopped" in pane.head.status.text()
            assert pane.query.text == "table=T10*"
            assert pane.model.rowCount() > 0
            assert not pane.head.cancel.isVisible()

    run(scene())


def test_a_result_goes_to_a_file_masked_and_whole(run: Run, tmp_path: Path) -> None:
    async def scene() -> None:
        async with browsing(tmp_path / "archive") as (pane, here):
            await press(pane, pane.list, Qt.Key.Key_E)
            dialog = pane.files.dialog
            assert dialog is not None
            path = tmp_path / "rounds.jsonl"
            dialog.form.setCurrentIndex(2)  # type: ignore[union-attr]
            dialog.path.setText(str(path))  # type: ignore[union-attr]
            dialog._go.click()  # type: ignore[union-attr]
            await until(path.exists)
            await until(lambda: "rounds are in" in pane.files.said)
            head, *lines = [json.loads(line) for line in path.read_text().splitlines()]
            assert head["export"]["time zone"] == "Asia/Taipei"
            ids = [pane.model.row(place).id.hex() for place in range(pane.model.rowCount())]  # type: ignore[union-attr]
            assert [line["id"] for line in lines] == ids
            names = {pane.model.row(place).dealer for place in range(len(ids))}  # type: ignore[union-attr]
            assert not names & {line["dealer"] for line in lines}
            pane.files._export(tmp_path / "no" / "where.csv", "csv", True)
            await until(lambda: "cannot be written" in pane.files.said)
            acts = await here.archive.perform(here.archive.ledger.acts)
            assert "exported rounds with people's names" in str(acts[0].sentence)

    run(scene())


def test_one_key_writes_the_dossier(run: Run, tmp_path: Path) -> None:
    async def scene() -> None:
        async with browsing(tmp_path / "archive", tables=12, seconds=1500) as (pane, _):
            await ask(pane, "corrected")
            await press(pane, pane.list, Qt.Key.Key_D)
            dialog = pane.files.dialog
            assert dialog is not None
            dialog.close()
            pane.files.write_dossier(str(tmp_path / "case.pdf"))
            await until(lambda: "The dossier is in" in pane.files.said)
            assert (tmp_path / "case.pdf").read_bytes().startswith(b"%PDF-")
            content = json.loads((tmp_path / "case.json").read_text())
            story = pane.detail.story
            assert story is not None
            assert content["round"]["round_code"] == story.row.round_code
            assert len(content["deliveries"]["kept"]) == len(story.kept)
            assert content["corrections"]
            assert content["provider"]["asked"]
            name = story.row.dealer
            assert name not in (tmp_path / "case.json").read_text()
            (tmp_path / "other.json").write_text("{}")
            pane.files.write_dossier(str(tmp_path / "other.pdf"))
            await until(lambda: "other-2.json" in pane.files.said)
            assert (tmp_path / "other.json").read_text() == "{}", "the JSON of somebody else stays"

    run(scene())


def test_nothing_is_cut_off_where_words_are_longer(run: Run, tmp_path: Path, qapp: QApplication) -> None:
    async def scene() -> None:
        async with browsing(tmp_path, tables=12, seconds=900) as (pane, _):
            assert pane.size().width() == 620, "it does not force itself wider than the side"
            await ask(pane, "result=* -cancel")
            assert cut_off(pane) == []
            await press(pane, pane.list, Qt.Key.Key_O)
            await until(lambda: pane.detail.told is not None)
            assert cut_off(pane) == []

    language = PretendLanguage()
    qapp.installTranslator(language)
    try:
        run(scene())
    finally:
        qapp.removeTranslator(language)
