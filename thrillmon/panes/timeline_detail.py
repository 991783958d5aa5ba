"""The panel beside the timeline that shows one step in full: what was done, with which cards, and the raw step."""

from datetime import UTC, tzinfo

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from thrillmon.floor.timelines import Bar, RoundLine
from thrillmon.models.timeline_step import step_text, step_title
from thrillmon.models.words import tr


class StepDetail(QWidget):
    """closed: the user wants it no more."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._zone: tzinfo = UTC
        self._shown: tuple[RoundLine, Bar] | None = None
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        font = QFont(self._title.font())
        font.setBold(True)
        self._title.setFont(font)
        close = QToolButton()
        close.setText("✕")
        close.setToolTip(tr("Close (Esc)"))
        close.setAccessibleName(tr("Close the step"))
        close.clicked.connect(self.closed)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(max(7.0, self.font().pointSizeF() * 0.88))
        self._text.setFont(fixed)
        self._text.setAccessibleName(tr("The step in full"))
        self._text.installEventFilter(self)
        heading = QHBoxLayout()
        heading.addWidget(self._title, 1)
        heading.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 4, 4)
        column.setSpacing(4)
        column.addLayout(heading)
        column.addWidget(self._text, 1)

    def show_step(self, line: RoundLine, bar: Bar) -> None:
        """Show a step. What is being read stays where it is while the step itself is the same."""
        if self._shown == (line, bar):
            return
        self._shown = line, bar
        self._write()

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self._write()

    def text(self) -> str:
        """Return what is read."""
        return f"{self._title.text()}\n{self._text.toPlainText()}"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: Escape closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        return super().eventFilter(watched, event)

    def _write(self) -> None:
        if self._shown is None:
            return
        line, bar = self._shown
        self._title.setText(step_title(line, bar))
        text = step_text(line, bar, self._zone)
        if text != self._text.toPlainText():
            bar_before = self._text.verticalScrollBar().value()
            self._text.setPlainText(text)
            self._text.verticalScrollBar().setValue(bar_before)
