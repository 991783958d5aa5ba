"""The slim strip over the wall: one line with the links' lamps, the alarms, how the floor stands, and the clock."""

from datetime import tzinfo

from PySide6.QtCore import QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from thrillmon.floor.links import Condition, Lamp, LinkName
from thrillmon.floor.times import clock_text
from thrillmon.models.words import plain_tip, render, tr
from thrillmon.panes.alarm_counters import AlarmCounters
from thrillmon.panes.lamps import MARK, condition_text, draw_lamp, lamp_tip, link_text
from thrillmon.panes.theme import Theme

SPACE = 6

# On a higher wall the strip is written larger.
USUAL_HEIGHT = 800

# A strip narrower than this has no room for the keys.
NARROW = 1500


class SlimLamp(QWidget):
    """A lamp in one line: shape, name and what condition_text() says."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._condition = Condition.OFF
        self._name = ""
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_lamp(self, lamp: Lamp, now: float, zone: tzinfo) -> None:
        """Show a lamp; now: by our clock."""
        text = condition_text(lamp, now)
        self.setToolTip(plain_tip(lamp_tip(lamp, zone)))
        self._condition, self._name = lamp.condition, link_text(lamp.link)
        if text != self._text:
            self._text = text
            self.setAccessibleName(f"{self._name} {text}. {render(lamp.sentence)}")
            self.updateGeometry()
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """See QWidget: as wide as its longest likely text, so that neighbours do not dance."""
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in (self._text, "00.0 s"))
        return QSize(round(self._mark()) + 3 * SPACE + self._name_width() + widest, self.fontMetrics().height() + SPACE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = self._mark()
        painter.save()
        painter.translate(mark / 2 + 1, self.height() / 2)
        painter.scale(mark / MARK, mark / MARK)
        draw_lamp(painter, self._condition, QPointF(0, 0), self._theme)
        painter.restore()
        line = self.rect().adjusted(round(mark) + SPACE, 0, 0, 0)
        painter.setFont(self._bold())
        painter.setPen(self._theme.text)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._name)
        painter.setFont(self.font())
        well = self._condition in (Condition.LIVE, Condition.STANDBY, Condition.OFF, Condition.CONNECTING)
        painter.setPen(self._theme.dim if well else self._theme.strong)
        line.setLeft(line.left() + self._name_width() + SPACE)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._text)

    def _mark(self) -> float:
        return self.fontMetrics().ascent() * 0.8

    def _bold(self) -> QFont:
        bold = QFont(self.font())
        bold.setBold(True)
        return bold

    def _name_width(self) -> int:
        return QFontMetrics(self._bold()).horizontalAdvance(self._name)


class WallStrip(QWidget):
    """What is true for the whole floor, in one line."""

    def __init__(self, studio: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._lamps: dict[LinkName, SlimLamp] = {}
        self._lamp_row = QHBoxLayout()
        self._lamp_row.setSpacing(20)
        self._counters: AlarmCounters | None = None
        self._counter_row = QHBoxLayout()
        self._studio = QLabel(studio)
        self._studio.setTextFormat(Qt.TextFormat.PlainText)
        self._summary = QLabel()
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._clock = QLabel("--:--:--")
        self._clock.setAccessibleName(tr("Clock"))
        self._text_font = QFont(self.font())
        self._points = self._text_font.pointSizeF()
        self._keys = QLabel(tr("Enter opens the table · Esc leaves the wall"))
        self._said = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 14, 3)
        row.setSpacing(22)
        row.addWidget(self._studio)
        row.addLayout(self._lamp_row)
        row.addLayout(self._counter_row)
        row.addWidget(self._summary, 1)
        row.addWidget(self._keys)
        row.addWidget(self._clock)
        # Neither may make the window wider than its screen.
        self._summary.setMinimumWidth(1)
        self._keys.setMinimumWidth(1)
        self._keys.hide()
        self.show_height(0)

    def add_counters(self, counters: AlarmCounters) -> None:
        """Add the counters of the alarms."""
        self._counters = counters
        counters.setFont(self._text_font)
        self._counter_row.addWidget(counters)

    def show_floor(self, lamps: list[Lamp], now: float, server: float, zone: tzinfo) -> None:
        """Show links and clock; now: by our clock, server: by the studio's."""
        for lamp in lamps:
            widget = self._lamps.get(lamp.link)
            if widget is None:
                widget = self._lamps[lamp.link] = SlimLamp(self._theme)
                widget.setFont(self._text_font)
                self._lamp_row.addWidget(widget)
            widget.show_lamp(lamp, now, zone)
        self._clock.setText(clock_text(server, zone))

    def show_height(self, height: int) -> QFont:
        """Write as large as the height of the wall asks for, in the font that is returned."""
        points = self._points * max(1.0, height / USUAL_HEIGHT)
        self._text_font.setPointSizeF(points)
        # Said to each: under a style sheet labels do not take the font of the widget they stand in.
        for widget in (self._studio, self._summary, self._keys, self._counters, *self._lamps.values()):
            if widget is not None:
                widget.setFont(self._text_font)
        clock = QFont(self._text_font)
        clock.setBold(True)
        clock.setPointSizeF(points * 1.3)
        self._clock.setFont(clock)
        return self._text_font

    def show_summary(self, text: str) -> None:
        """Say how the floor stands."""
        if text != self._said:
            self._said = text
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget: on a narrow screen the keys give way first, then the end of the summary."""
        super().resizeEvent(event)
        self._keys.setVisible(self.width() >= NARROW * self._text_font.pointSizeF() / self._points)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        width = self._summary.width()
        self._summary.setText(self._summary.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, width))
        self._summary.setToolTip(plain_tip(self._said))

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        for lamp in self._lamps.values():
            lamp.show_theme(theme)
        if self._counters is not None:
            self._counters.show_theme(theme)
