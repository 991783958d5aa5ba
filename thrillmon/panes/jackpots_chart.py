"""The chosen pot's curve, large: amounts and times at its edges, and what happened as marks that keys step through."""

from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from thrillmon.floor.amounts import Money
from thrillmon.models.jackpots_amounts import currency_text, money_text, short_amount
from thrillmon.models.jackpots_curve import CurveLine, CurveMark, scale_of, time_ticks, value_at, value_ticks
from thrillmon.models.jackpots_words import time_text
from thrillmon.models.words import plain_tip, tr
from thrillmon.panes.jackpots_curves import paint_curve
from thrillmon.panes.jackpots_marks import draw_sign
from thrillmon.panes.theme import Theme
from thrillmon.panes.timeline_canvas import Canvas
from thrillmon.panes.timeline_ink import Ink

MARK = 15.0
BOTTOM, TOP, GAP = 20.0, 12.0, 8.0
DOUBT = 24.0
PER_VALUE_TICK, PER_TIME_TICK = 34.0, 76.0

# A mark is meant by a click this near.
NEAR = 12.0


class CurveChart(QWidget):
    """mark_chosen carries the number of a happening, 0 for none.  span_wanted: 1 for a longer span, -1 for less."""

    mark_chosen = Signal(int)
    span_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ink = Ink(theme, self.font())
        self._zone: tzinfo = UTC
        self._line: CurveLine | None = None
        self._currency = ""
        self._doubt = ""
        self.chosen = 0
        """The number of the chosen mark's happening; 0 for none."""
        self._picture: QPixmap | None = None
        self._turned = 0
        self._canvas = Canvas(self._paint)
        self.view = self._canvas.view
        self.view.setAccessibleName(tr("Curve of the pot"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.setMinimumHeight(120)
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)

    def show_line(self, line: CurveLine | None, currency: str, doubt: str, spoken: str) -> None:
        """Show a curve. doubt: why its end may not be believed; spoken: for screen readers."""
        if (line, currency, doubt) == (self._line, self._currency, self._doubt):
            return
        self._line, self._currency, self._doubt = line, currency, doubt
        self.view.setAccessibleDescription(spoken)
        self._renew()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self._ink = Ink(theme, self.font())
        self._renew()

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self._renew()

    def choose(self, number: int) -> None:
        """Choose the mark of a happening; 0 for none."""
        if number != self.chosen:
            self.chosen = number
            self._renew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject."""
        kind = event.type()
        if watched is self.view:
            if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
                return self._key(Qt.Key(event.key()))
            if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self._renew()
            return False
        if kind == QEvent.Type.Resize:
            size = self.view.viewport().size()
            self._canvas.resize(size.width(), size.height())
            self._renew()
        elif isinstance(event, QWheelEvent):
            self._turned += event.angleDelta().y()
            if abs(self._turned) >= 120:
                self.span_wanted.emit(-1 if self._turned > 0 else 1)
                self._turned = 0
            return True
        elif isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self._tip(QPointF(event.pos()))), self.view)
            return True
        elif isinstance(event, QMouseEvent) and kind == QEvent.Type.MouseButtonPress:
            mark = self._mark_at(event.position())
            self._tell(mark.number if mark is not None else 0)
        return False

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget: texts are laid out anew in another font."""
        if event.type() == QEvent.Type.FontChange:
            self._ink = Ink(self._theme, self.font())
            self._renew()
        super().changeEvent(event)

    # ---- inside

    def _key(self, key: Qt.Key) -> bool:
        marks = self._line.marks if self._line is not None else ()
        numbers = [mark.number for mark in marks]
        place = numbers.index(self.chosen) if self.chosen in numbers else None
        match key:
            case Qt.Key.Key_Left if numbers:
                self._tell(numbers[-1 if place is None else max(0, place - 1)])
            case Qt.Key.Key_Right if numbers:
                self._tell(numbers[0 if place is None else min(len(numbers) - 1, place + 1)])
            case Qt.Key.Key_Escape if self.chosen:
                self._tell(0)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.span_wanted.emit(-1)
            case Qt.Key.Key_Minus:
                self.span_wanted.emit(1)
            case _:
                return False
        return True

    def _tell(self, number: int) -> None:
        self.choose(number)
        self.mark_chosen.emit(number)

    def _renew(self) -> None:
        self._picture = None
        self._canvas.repaint()

    def _area(self) -> QRectF:
        """Return where the curve is; the rest is for the amounts and times."""
        size = self.view.viewport().size()
        gutter = 30.0
        if self._line is not None:
            labels = (self._label(value) for value in self._values())
            gutter = max((self._ink.width(label, self._ink.small) for label in labels), default=gutter) + 2 * GAP
        # What is said of its end must not lie on the curve, or on a mark.
        top = TOP + DOUBT if self._doubt else TOP
        return QRectF(gutter, top, max(20.0, size.width() - gutter - GAP), max(20.0, size.height() - top - BOTTOM))

    def _values(self) -> list[Money]:
        if self._line is None:
            return []
        room = self.view.viewport().height() - TOP - BOTTOM
        ticks = value_ticks(scale_of(self._line.shown()), int(room / PER_VALUE_TICK))
        return [Money(value, self._currency) for value in ticks]

    def _label(self, money: Money) -> str:
        return short_amount(money)

    def _centre(self, mark: CurveMark, area: QRectF) -> QPointF:
        line = self._line
        if line is None:
            return QPointF()
        up = scale_of(line.shown()).share(mark.value) if mark.value is not None else 0.0
        x = area.left() + line.share(mark.at) * area.width()
        return QPointF(x, area.bottom() - min(1.0, max(0.0, up)) * area.height())

    def _mark_at(self, point: QPointF) -> CurveMark | None:
        area = self._area()
        marks = self._line.marks if self._line is not None else ()
        apart = [((self._centre(mark, area) - point).manhattanLength(), mark.number, mark) for mark in marks]
        nearest = min(apart, default=None)
        return nearest[2] if nearest is not None and nearest[0] <= NEAR else None

    def _tip(self, point: QPointF) -> str:
        line, area = self._line, self._area()
        if line is None or not area.contains(point):
            return ""
        told = value_at(line, line.moment((point.x() - area.left()) / area.width()))
        if told is None:
            return ""
        money = money_text(Money(told.value, self._currency))
        return tr("{amount} at {time}").format(amount=money, time=time_text(told.at, self._zone, line.until))

    # ---- painting

    def _paint(self, painter: QPainter, exposed: QRectF) -> None:
        del exposed
        size, ratio = self.view.viewport().size(), self.view.devicePixelRatioF()
        if self._picture is None:
            self._picture = self._draw(size, ratio)
        painter.drawPixmap(QPointF(0, 0), self._picture)

    def _draw(self, size: QSize, ratio: float) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.panel)
        line = self._line
        if line is None:
            return picture
        painter = QPainter(picture)
        area = self._area()
        self._draw_axes(painter, line, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_curve(painter, line, area, self._theme, pale=bool(self._doubt), width=1.8)
        for mark in line.loudest_last():
            centre = self._centre(mark, area)
            draw_sign(painter, mark.sign, mark.loudness, centre, self._theme, self._theme.panel, self.font(), MARK)
            if mark.number == self.chosen:
                painter.setPen(self._ink.outline)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, MARK * 0.75, MARK * 0.75)
        if self._doubt:
            self._draw_doubt(painter, area)
        if self.view.hasFocus():
            painter.setPen(self._theme.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(0.5, 0.5, size.width() - 1.0, size.height() - 1.0))
        painter.end()
        return picture

    def _draw_axes(self, painter: QPainter, line: CurveLine, area: QRectF) -> None:
        ink, theme = self._ink, self._theme
        scale = scale_of(line.shown())
        for money in self._values():
            y = round(area.bottom() - scale.share(money.amount) * area.height())
            painter.fillRect(QRectF(area.left(), y, area.width(), 1), theme.line)
            label = self._label(money)
            left = area.left() - GAP - ink.width(label, ink.small)
            ink.write(painter, QRectF(left, y - 9, area.left() - left, 18), label, ink.small, theme.dim)
        unit = currency_text(self._currency)
        ink.write(painter, QRectF(GAP / 2, area.bottom() + 2, area.left(), 18), unit, ink.small_bold, theme.dim)
        for at in time_ticks(line, self._zone, int(area.width() / PER_TIME_TICK)):
            x = round(area.left() + line.share(at) * area.width())
            painter.fillRect(QRectF(x, area.bottom(), 1, 4), theme.dim)
            label = datetime.fromtimestamp(at, self._zone).strftime("%H:%M")
            half = ink.width(label, ink.small) / 2
            if x + half <= area.right() + GAP:
                ink.write(painter, QRectF(x - half, area.bottom() + 3, 2 * half + 2, 16), label, ink.small, theme.dim)
        painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.dim)

    def _draw_doubt(self, painter: QPainter, area: QRectF) -> None:
        ink, theme = self._ink, self._theme
        width = min(area.width(), ink.width(self._doubt, ink.bold) + 20)
        box = QRectF(area.right() - width, area.top() - MARK / 2 - DOUBT, width, DOUBT)
        painter.fillRect(box, theme.panel)
        painter.setPen(theme.strong)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        ink.write(painter, box.adjusted(10, 0, -4, 0), self._doubt, ink.bold, theme.strong)
