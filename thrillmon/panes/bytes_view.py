"""The bytes of a message as hexadecimal and text, with those of the chosen field marked."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from thrillmon.models.words import tr
from thrillmon.panes.theme import Theme

PER_ROW = 16


class BytesView(QAbstractScrollArea):
    """Paints only the rows that can be seen. byte_chosen: the place of the byte somebody pointed at or stepped to."""

    byte_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._body = b""
        self._marked = range(0)
        self._at = 0
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Bytes"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.viewport().update()

    def show_body(self, body: bytes) -> None:
        """Show another body from its beginning."""
        self._body = body
        self._marked = range(0)
        self._at = 0
        self.verticalScrollBar().setValue(0)
        self._lay_out()
        self.viewport().update()

    def mark(self, start: int, end: int) -> None:
        """Mark bytes and bring the first into sight."""
        self._marked = range(start, end)
        self._at = min(start, max(0, len(self._body) - 1))
        row = start // PER_ROW
        bar = self.verticalScrollBar()
        if not bar.value() <= row < bar.value() + max(1, bar.pageStep()):
            bar.setValue(max(0, row - bar.pageStep() // 3))
        said = self._body[start : min(end, start + 32)].hex(" ")
        self.setAccessibleDescription(
            tr("bytes {start} to {end}: {bytes}").format(start=start, end=end - 1, bytes=said)
        )
        self.viewport().update()

    @property
    def marked(self) -> range:
        """Which bytes are marked."""
        return self._marked

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(round(self._letter() * 76), self.fontMetrics().height() * 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See QWidget: pointing at a byte chooses it, in either half."""
        place = self._place_at(event.position())
        if place is not None:
            self.byte_chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: arrows step from byte to byte."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -PER_ROW,
            Qt.Key.Key_Down: PER_ROW,
            Qt.Key.Key_Home: -len(self._body),
            Qt.Key.Key_End: len(self._body),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._body:
            super().keyPressEvent(event)
            return
        self._at = min(len(self._body) - 1, max(0, self._at + step))
        self.byte_chosen.emit(self._at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        theme = self._theme
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.panel)
        painter.setFont(self.font())
        height, letter = self.fontMetrics().height(), self._letter()
        first = self.verticalScrollBar().value()
        for line in range(self.viewport().height() // height + 2):
            start = (first + line) * PER_ROW
            if start >= len(self._body):
                break
            top = line * height
            painter.setPen(theme.dim)
            painter.drawText(QPointF(letter, top + self.fontMetrics().ascent()), f"{start:06x}")
            for place in range(start, min(start + PER_ROW, len(self._body))):
                self._paint_byte(painter, place, top, height, letter)
        if self.hasFocus():
            painter.setPen(theme.focus)
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_byte(self, painter: QPainter, place: int, top: int, height: int, letter: float) -> None:
        theme = self._theme
        byte = self._body[place]
        marked = place in self._marked
        base = top + self.fontMetrics().ascent()
        sign = chr(byte) if 32 <= byte < 127 else "·"
        for left, width, text in ((self._hex_left(place), 2.0, f"{byte:02x}"), (self._text_left(place), 1.0, sign)):
            if marked:
                painter.fillRect(QRectF(left - letter * 0.2, top, letter * (width + 0.4), height), theme.selection)
            painter.setPen(theme.strong if marked else theme.text)
            painter.drawText(QPointF(left, base), text)

    def _hex_left(self, place: int) -> float:
        column = place % PER_ROW
        return self._letter() * (9 + 3 * column + (column >= PER_ROW // 2))

    def _text_left(self, place: int) -> float:
        return self._letter() * (60 + place % PER_ROW)

    def _place_at(self, point: QPointF) -> int | None:
        row = self.verticalScrollBar().value() + int(point.y()) // self.fontMetrics().height()
        letter = self._letter()
        for place in range(row * PER_ROW, min((row + 1) * PER_ROW, len(self._body))):
            for left, width in ((self._hex_left(place), 3.0), (self._text_left(place), 1.0)):
                if left - letter * 0.5 <= point.x() < left + letter * (width - 0.5):
                    return place
        return None

    def _letter(self) -> float:
        return float(self.fontMetrics().horizontalAdvance("0"))

    def _lay_out(self) -> None:
        rows = (len(self._body) + PER_ROW - 1) // PER_ROW
        page = max(1, self.viewport().height() // max(1, self.fontMetrics().height()))
        bar = self.verticalScrollBar()
        bar.setPageStep(page)
        bar.setRange(0, max(0, rows - page))
