"""The command palette: type a few letters of what you want, press Enter."""

import json
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from thrillmon.models.palette import KEYS_ROLE, PLACE_ROLE, Offer, PaletteModel
from thrillmon.models.words import tr
from thrillmon.panes.commands import Command, Commands
from thrillmon.panes.memory import Memory
from thrillmon.panes.theme import Theme

RECENT_KEY = "palette/recent"
MOST_RECENT = 12

PADDING = 8
LETTERS = 72
ROWS = 14

_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QDialog):
    """Offers all that can be done now. What was chosen is done when the palette is gone and the keyboard is back."""

    def __init__(self, commands: Commands, memory: Memory, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("panel")
        self.setWindowTitle(tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._memory = memory
        self._commands = {one.name: one for one in commands.listed() if one.possible}
        self._chosen: Command | None = None
        offers = [Offer(one.name, one.text, one.place.title, ", ".join(one.keys)) for one in self._commands.values()]
        self.model = PaletteModel(offers, recent(memory), self)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("What do you want to do? A few letters are enough"))
        self.line.setAccessibleName(tr("Command"))
        self.line.installEventFilter(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Commands that answer"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Painter(theme, self.list))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.nothing = QLabel(tr("No command is called that. Fewer letters find more."))
        self.nothing.setObjectName("dim")
        self.nothing.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        column.addWidget(self.line)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        self.line.textChanged.connect(self._ask)
        self.list.clicked.connect(self._choose)
        self._ask("")
        self._place(parent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: arrows and pages lead the list while the keyboard stays in the line."""
        if watched is self.line and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(cast("QKeyEvent", event).key())
            if key in _LIST_KEYS:
                self._step(key)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """See QDialog."""
        super().done(result)
        chosen, self._chosen = self._chosen, None
        if chosen is not None:
            remember(self._memory, chosen.name)
            chosen.do()

    def _ask(self, query: str) -> None:
        self.model.ask(query)
        self.nothing.setVisible(not self.model.found)
        if self.model.found:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _step(self, key: Qt.Key) -> None:
        page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(0)) - 1)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        row = self.list.currentIndex().row() + steps[key]
        last = self.model.rowCount() - 1
        if abs(steps[key]) == 1:
            # Up from the first is the last, as in a menu.
            row = row % (last + 1) if last >= 0 else 0
        self.list.setCurrentIndex(self.model.index(min(max(row, 0), last), 0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._chosen = self._commands[self.model.found[index.row()].name]
            self.accept()

    def _place(self, parent: QWidget) -> None:
        window = parent.window()
        width = min(window.width() - 4 * PADDING, LETTERS * self.fontMetrics().averageCharWidth())
        lines = self.line.sizeHint().height() + 4 * PADDING
        height = min(window.height() * 3 // 4, lines + ROWS * max(1, self.list.sizeHintForRow(0)))
        self.resize(width, height)
        at = QPoint((window.width() - width) // 2, min(90, (window.height() - height) // 2))
        self.move(window.mapToGlobal(at) if window.isWindow() else at)


class _Painter(QStyledItemDelegate):
    """A command in a line: what it does, where, and on which key."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """See QStyledItemDelegate."""
        del index
        return QSize(200, option.fontMetrics.height() + PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See QStyledItemDelegate."""
        theme = self._theme
        whole: QRect = option.rect
        metrics = option.fontMetrics
        chosen = cast("QListView", self.parent()).currentIndex().row() == index.row()
        painter.save()
        if chosen:
            painter.fillRect(whole, theme.selection)
            painter.fillRect(QRect(whole.left(), whole.top(), 3, whole.height()), theme.focus)
        inner = whole.adjusted(PADDING + 2, 0, -PADDING, 0)
        keys, place = str(index.data(KEYS_ROLE)), str(index.data(PLACE_ROLE))
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.text if chosen else theme.dim)
        keys_width = metrics.horizontalAdvance(keys)
        painter.drawText(inner, centre | Qt.AlignmentFlag.AlignRight, keys)
        left = inner.adjusted(0, 0, -keys_width - 2 * PADDING, 0)
        text = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, left.width())
        painter.setPen(theme.strong if chosen else theme.text)
        painter.drawText(left, centre, text)
        used = metrics.horizontalAdvance(text) + 2 * PADDING
        if left.width() > used:
            painter.setPen(theme.text if chosen else theme.dim)
            rest = left.adjusted(used, 0, 0, 0)
            painter.drawText(rest, centre, metrics.elidedText(place, Qt.TextElideMode.ElideRight, rest.width()))
        painter.restore()


def recent(memory: Memory) -> list[str]:
    """Return the commands used last, the newest first; damaged memories are none."""
    try:
        names = json.loads(memory.text(RECENT_KEY) or "[]")
    except ValueError:
        return []
    return [name for name in cast("list[object]", names) if isinstance(name, str)] if isinstance(names, list) else []


def remember(memory: Memory, name: str) -> None:
    """Remember that a command was used."""
    names = [name, *(one for one in recent(memory) if one != name)][:MOST_RECENT]
    memory.keep(RECENT_KEY, json.dumps(names, ensure_ascii=False))
