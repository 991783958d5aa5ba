"""Longer words than English has: in a pretend language nothing in the window is cut off without saying so."""

import re
from collections.abc import Iterator
from datetime import UTC

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QHeaderView,
    QLabel,
    QTabBar,
    QWidget,
)

from tests.alarm_bench import Bench
from thrillmon.app import Console
from thrillmon.clock import SystemClock
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.links import LinkName
from thrillmon.panes import fonts
from thrillmon.panes.about import About
from thrillmon.panes.alarm_dialogs import ReasonDialog
from thrillmon.panes.duty import DutyDialog
from thrillmon.panes.news import News
from thrillmon.sentences import say
from thrillmon.settings.files import parse
from thrillmon.settings.secrets import Secrets
from thrillmon.studio.play.world import World

SMALLEST = QSize(1280, 800)

SECRETS = {"THRILLMON_AMQP_USER": "desk", "THRILLMON_AMQP_PASSWORD": "pass", "THRILLMON_REST_KEY": "key"}

# Nobody is called: the links are told by hand how they stand.
PROFILE = """
[studio]
name = "Demo floor"
platform = "wl-demo"
time_zone = "Asia/Taipei"

[amqp]
url = "amqp://127.0.0.1:5672/"
exchange = "game-exchange"
mode = "own"

[grpc]
target = "127.0.0.1:50051"
tls = false

[rest]
url = "http://127.0.0.1:8080"
"""

ACCENTS = str.maketrans("AEIOUaeiouncsyz", "ÅÉÎÖÛåéîöûñçšýž")


def pseudo(text: str) -> str:
    """Return a text as a language says it that takes 40 % more room; placeholders stay."""
    words = "".join(
        part if part.startswith("{") else part.translate(ACCENTS) for part in re.split(r"(\{[^}]*\})", text)
    )
    return f"⟦{words}{'·' * max(1, round(len(text) * 0.4) - 2)}⟧"


class PretendLanguage(QTranslator):
    """Says everything longer."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        del disambiguation, n
        return pseudo(text) if context == "thrillmon" else None


@pytest.fixture(scope="module")
def console(qapp: QApplication) -> Iterator[Console]:
    """The window with everything in it, on a floor that was heard for five minutes, in the pretend language."""
    language = PretendLanguage()
    qapp.installTranslator(language)
    font, sheet = qapp.font(), qapp.styleSheet()
    fonts.install(qapp)
    clock = SystemClock()
    made = Console(parse(PROFILE, "test", {}), Secrets("test", SECRETS), "dark")
    now = clock.now()
    made.floor.links[LinkName.AMQP].up(now - 300)
    made.floor.deliver(
        Delivery(event.kind, event.body, event.sent, event.sent or now)
        for event in World(start=now - 300, mishaps=5.0).advance(now)
    )
    made.window.show()
    made.window.resize(SMALLEST)
    made.frame.flush()
    while made.tables.rowCount() < len(made.floor.tables):
        made.frame.flush()
    qapp.processEvents()
    yield made
    qapp.removeTranslator(language)
    qapp.setFont(font)
    qapp.setStyleSheet(sheet)
    made.window.close_now()
    made.window.deleteLater()


def cut_off(root: QWidget) -> list[str]:
    """Name every label, button, tab and header whose text has no room and is not told by a tool tip."""
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton) and widget.text():
            if not _has_room(widget) and not widget.toolTip():
                found.append(f"{type(widget).__name__} {widget.text()!r} is cut off at {widget.width()}")
        elif isinstance(widget, QHeaderView):
            found += _cut_sections(widget)
        elif isinstance(widget, QTabBar):
            for place in range(widget.count()):
                needed = widget.fontMetrics().horizontalAdvance(widget.tabText(place))
                if widget.tabRect(place).width() < needed and not widget.tabToolTip(place):
                    found.append(f"tab {widget.tabText(place)!r} is cut off")
        if not _inside(widget):
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r} sticks out of what it stands in")
    return found


def _has_room(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() >= widget.heightForWidth(widget.width())
    return widget.width() >= widget.sizeHint().width() and widget.height() >= widget.sizeHint().height()


def _cut_sections(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() is not Qt.Orientation.Horizontal or model is None:
        return
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        title = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        tip = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        needed = header.fontMetrics().horizontalAdvance(title) + 6
        told = bool(tip) and header.textElideMode() is not Qt.TextElideMode.ElideNone
        if header.sectionSize(section) < needed and not told:
            yield f"header {title!r} is cut off at {header.sectionSize(section)}, needs {needed}"


def _inside(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if widget.isWindow() or parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return True
    return parent.rect().contains(QRect(QPoint(widget.x(), widget.y()), widget.size()))


def test_the_pretend_language_keeps_placeholders_and_is_longer() -> None:
    said = pseudo("not confirmed since {time}")
    assert "21:00" in said.format(time="21:00")
    assert len(said) >= 1.35 * len("not confirmed since {time}")


def test_nothing_is_cut_off_without_saying_so(console: Console) -> None:
    assert console.window.size() == SMALLEST, "it does not force itself larger than a small screen"
    assert cut_off(console.window) == []


def test_nothing_is_cut_off_in_the_alarms(console: Console, qapp: QApplication) -> None:
    console.window.side.open(console.alarms.pane)
    found: list[str] = []
    for page in range(console.alarms.pane._stack.count()):
        console.alarms.pane._stack.setCurrentIndex(page)
        qapp.processEvents()
        found += cut_off(console.alarms.pane)
    assert found == []
    console.window.side.toggle(console.alarms.pane)


def test_nothing_is_cut_off_in_the_dialogs_around_the_window(console: Console, qapp: QApplication) -> None:
    shell = console.shell.shell
    updates = console.shell.updating.open()
    updates.show_news(pseudo("Version 1.2.3 is there; this is 1.2.2."), "", "https://example.com")
    found: dict[str, list[str]] = {}
    bench = Bench()
    bench.hold("high T1")
    one = bench.listed("high T1")
    for dialog in (
        shell.open_palette(),
        shell.open_shortcuts(),
        console.shell.open_diagnosis(),
        updates,
        About(console.window),
        News(console.window),
        DutyDialog(console.window, console.alarms.station.duty, console.alarms.speaker, 0.0, UTC),
        ReasonDialog(console.window, one, pseudo("Take out of service"), pseudo("Take out of service"), ()),
    ):
        dialog.show()
        qapp.processEvents()
        assert dialog.width() <= SMALLEST.width(), type(dialog).__name__
        assert dialog.height() <= SMALLEST.height(), type(dialog).__name__
        found[type(dialog).__name__] = cut_off(dialog)
        dialog.close()
    assert {name: cuts for name, cuts in found.items() if cuts} == {}


def test_the_menu_is_said_in_the_pretend_language_too(console: Console) -> None:
    menu = console.shell.shell.button.menu()
    console.shell.shell._fill(menu)
    assert all(action.text().startswith("⟦") for action in menu.actions())


# The last one: the links stay down.
def test_nothing_is_cut_off_when_links_are_down(console: Console) -> None:
    now = console.clock.now()
    for link in console.floor.links.values():
        link.down(now - 3600, say("{address} does not answer.", address="studio-gateway-07.example.com:5671"))
    console.frame.ticked.emit()
    QApplication.processEvents()
    assert console.window.size() == SMALLEST
    assert cut_off(console.window) == []
