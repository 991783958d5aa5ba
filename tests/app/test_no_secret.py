"""Everything is run with marked secrets; afterwards no file, log, export, or word on the screen has one."""

import asyncio
import json
import logging
import zipfile
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import pytest
import zstandard
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from websockets.asyncio.server import ServerConnection

from tests.loops import Run, until
from tests.remote.tapping import update, wild_server
from thrillmon.app import Console
from thrillmon.archive.files import Files
from thrillmon.floor.links import Condition
from thrillmon.panes.memory import Memory
from thrillmon.settings.files import parse
from thrillmon.settings.secrets import AMQP_PASSWORD, AMQP_USER, REST_KEY, TAP_TOKEN, Secrets
from thrillmon.studio.tap_messages import wrapped

MARKED = "MARKED/secret+token=0123456789"
OTHERS = {AMQP_USER: "desk", AMQP_PASSWORD: "MARKED-broker-password", REST_KEY: "MARKED-rest-key-0123"}
FORMS = tuple(
    form
    for secret in (MARKED, OTHERS[AMQP_PASSWORD], OTHERS[REST_KEY])
    for form in (
        secret,
        quote(secret, safe=""),
        quote(secret),
        secret.replace("/", "\\/"),
        secret.replace("+", "\\u002b"),
    )
)
ZSTD = b"\x28\xb5\x2f\xfd"


@pytest.fixture(autouse=True)
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Everything that anybody logs, as loudly as can be."""
    for name in ("aiohttp.access", "websockets.server"):
        caplog.set_level(logging.CRITICAL, logger=name)
    caplog.set_level(logging.DEBUG)
    for name in ("websockets", "websockets.client", "asyncio", "thrillmon", "aiormq", "grpc"):
        caplog.set_level(logging.DEBUG, logger=name)
    return caplog


async def repeat_it_everywhere(connection: ServerConnection) -> None:
    """Treat a connection as a server that repeats the token wherever there is room for it."""
    await connection.send(update().text)
    event = {
        "instance_id": "i-1", "win_pot_id": "minor", "player_id": MARKED, "jackpot_name": f"of {MARKED}",
        "jackpot_currency": "EUR", "brand_id": quote(MARKED, safe=""), "win_withheld": True, "win_amount": 5,
    }  # fmt: skip
    await connection.send(wrapped("WinEvent", "a:b", event, 0).text)
    await connection.send(json.dumps({"msg_type": "Event", "msg_name": MARKED}).replace("+", "\\u002B"))
    await connection.send(wrapped("E", "a:b", {"message": MARKED.replace("/", "\\/")}, 0, kind="Error").text)
    await connection.send(f"no JSON, but {MARKED}")
    await connection.send(f"bytes {MARKED}".encode())
    await asyncio.sleep(0.1)
    await connection.close(4000, f"401 {MARKED}")


def texts_of(window: QWidget) -> Iterable[str]:
    """Give every word that a window can show: what pictures of it would show, and what screen readers say."""
    for widget in [window, *window.findChildren(QWidget)]:
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
        if isinstance(widget, QLabel | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))
        elif isinstance(widget, QAbstractItemView):
            yield from _cells(widget.model())


def _cells(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterable[str]:
    above = parent or QModelIndex()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(min(200, model.rowCount(above))):
        for column in range(model.columnCount(above)):
            index = model.index(row, column, above)
            yield from (str(model.data(index, role) or "") for role in roles)


def contents_of(folder: Path) -> Iterable[tuple[Path, bytes]]:
    """Give what is in every file, packed parts unpacked."""
    for path in (one for one in folder.rglob("*") if one.is_file()):
        raw = path.read_bytes()
        yield path, raw
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as book:
                for name in book.namelist():
                    yield path, book.read(name)
    for day in Files(folder / "archive").tap_days():
        path = Files(folder / "archive").tap(day)
        with closing(Files(folder / "archive").read(path)) as connection:
            blobs = [row[0] for row in connection.execute("SELECT packed FROM blocks").fetchall()]
            blobs += [blob for row in connection.execute("SELECT instances, pots FROM stands") for blob in row]
        for blob in blobs:
            assert blob.startswith(ZSTD)
            yield path, zstandard.ZstdDecompressor().decompress(blob)


def test_no_secret_is_anywhere(run: Run, tmp_path: Path, log: pytest.LogCaptureFixture) -> None:
    shown: list[str] = []

    async def watch() -> None:
        async with wild_server(repeat_it_everywhere) as url:
            text = (
                f'[studio]\nplatform = "wl-demo"\n[tap]\nurl = "{url}"\n'
                f'[amqp]\nurl = "amqp://127.0.0.1:1/"\nmode = "own"\n'
                f'[rest]\nurl = "http://127.0.0.1:1"\n[archive]\npath = "{tmp_path / "archive"}"\n'
            )
            secrets = Secrets("test", {**OTHERS, TAP_TOKEN: MARKED})
            console = Console(parse(text, "test", {}), secrets, "dark", Memory())
            desk = console.tap_desk
            async with console.running():
                console.window.side.open(desk.pages)
                await until(lambda: console.jackpots.lamp().condition is Condition.REFUSED)
                await until(lambda: len(desk.pane.happenings_model.rows) >= 2)
                console._show_floor()
                await until(lambda: not desk.kept._frames and not desk.kept._works)
                desk.journal.show_query("")
                await until(lambda: desk.journal.model.rowCount() == 6)
                for form in ("csv", "xlsx", "jsonl"):
                    for row in range(6):
                        desk.journal.list.selectRow(row)
                        shown.append(desk.journal.detail.toPlainText())
                    path = tmp_path / f"tap.{form}"
                    desk.journal._export(path, form, names=False)
                    await until(path.exists)
                desk.pane.choose_first()
                desk.pane.detail._show_page(1)
                console._show_floor()
                shown.extend(texts_of(console.window))
                shown.extend(map(str, (console, console.tap, vars(console), console.jackpots.lamp())))
                assert console.window.grab().save(str(tmp_path / "window.png"))
                console.rewinding.go_to(console.floor.moment().server - 0.5)
                await until(lambda: desk.rewinding._shown is not None)
                shown.extend(texts_of(console.window))

    run(watch())
    shown.extend(record.getMessage() for record in log.get_records("call"))
    assert any("•••" in text for text in shown)
    for text in shown:
        for form in FORMS:
            assert form.casefold() not in text.casefold()
    found = list(contents_of(tmp_path))
    assert {path.suffix for path, _ in found} >= {".sqlite3", ".csv", ".xlsx", ".jsonl"}
    for path, raw in found:
        for form in FORMS:
            assert form.encode() not in raw, path
