"""One lamp per link: shape, name, age of the last evidence; words and advice on hover."""

from datetime import tzinfo

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrillmon.floor.links import Condition, Lamp, LinkName
from thrillmon.floor.times import clock_text
from thrillmon.models.words import age_text, plain_tip, render, tr
from thrillmon.panes.measures import scaled
from thrillmon.panes.theme import Theme

MARK = 10.0
PADDING = 6


def link_text(link: LinkName) -> str:
    """Return what people call a link."""
    return {
        LinkName.AMQP: "AMQP",
        LinkName.GRPC: "gRPC",
        LinkName.REST: "REST",
        LinkName.TAP: tr("Tap"),
        LinkName.ARCHIVE: tr("Archive"),
    }[link]


def condition_text(lamp: Lamp, now: float) -> str:
    """Return the second line of a lamp: its age while all is well, else its condition and since when."""
    match lamp.condition:
        case Condition.LIVE:
            return (
                tr("{seconds:.1f} s").format(seconds=max(0.0, now - lamp.evidence))
                if lamp.evidence is not None
                else tr("live")
            )
        case Condition.OFF:
            return tr("off")
        case Condition.STANDBY:
            return tr("standby")
        case Condition.CONNECTING:
            return tr("connecting")
        case Condition.QUIET:
            return tr("quiet {age}").format(age=age_text(now - lamp.since))
        case Condition.SILENT:
            return tr("silent {age}").format(age=age_text(now - lamp.since))
        case Condition.DOWN:
            return tr("down {age}").format(age=age_text(now - lamp.since))
        case Condition.REFUSED:
            return tr("refused {age}").format(age=age_text(now - lamp.since))


def lamp_tip(lamp: Lamp, zone: tzinfo) -> str:
    """Say everything about a link: what it is worth, since when, how far behind, and what to do."""
    said = render(lamp.sentence)
    lines = [tr("{link}: {what}").format(link=link_text(lamp.link), what=said) if said else link_text(lamp.link)]
    if lamp.advice.template:
        lines.append(render(lamp.advice))
    lines.append(tr("Since {time}").format(time=clock_text(lamp.since, zone)))
    if lamp.evidence is not None:
        lines.append(tr("Last sign of life {time}").format(time=clock_text(lamp.evidence, zone)))
    if lamp.lag is not None:
        lines.append(tr("Newest message took {seconds:.1f} s to get here").format(seconds=lamp.lag))
    if lamp.backlog:
        lines.append(tr("{count} messages wait for us").format(count=lamp.backlog))
    return "\n".join(lines)


def lamp_colour(condition: Condition, theme: Theme) -> QColor:
    """Return grey while all is well, and the colour of a thing to act on when it is not."""
    if condition in (Condition.DOWN, Condition.REFUSED, Condition.SILENT):
        return theme.high
    return theme.medium if condition is Condition.QUIET else theme.quiet


def draw_lamp(painter: QPainter, condition: Condition, centre: QPointF, theme: Theme) -> None:
    """Draw the shape of a condition; all can be told apart without their colour."""
    colour = lamp_colour(condition, theme)
    half = scaled(MARK) / 2
    x, y = centre.x(), centre.y()
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match condition:
        case Condition.LIVE:
            painter.setBrush(colour)
            painter.drawEllipse(centre, half - 0.5, half - 0.5)
        case Condition.QUIET:
            painter.drawEllipse(centre, half - 0.5, half - 0.5)
            painter.setBrush(colour)
            painter.drawPie(QRectF(x - half, y - half, scaled(MARK), scaled(MARK)), 90 * 16, 180 * 16)
        case Condition.DOWN | Condition.SILENT | Condition.REFUSED:
            painter.setBrush(colour)
            painter.drawPolygon(
                QPolygonF([QPointF(x, y - half - 1), QPointF(x + half + 1, y + half), QPointF(x - half - 1, y + half)])
            )
        case Condition.OFF:
            painter.drawLine(QPointF(x - half, y), QPointF(x + half, y))
        case _:
            painter.drawEllipse(centre, half - 0.5, half - 0.5)


class LampWidget(QWidget):
    """A lamp. Its two lines are the link's name and what condition_text() says."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lamp: Lamp | None = None
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_lamp(self, lamp: Lamp, now: float, zone: tzinfo) -> None:
        """Show a lamp; now: by our clock."""
        text = condition_text(lamp, now)
        if lamp != self._lamp or text != self._text:
            self._lamp, self._text = lamp, text
            self.setToolTip(plain_tip(lamp_tip(lamp, zone)))
            self.setAccessibleName(f"{link_text(lamp.link)} {text}. {render(lamp.sentence)}")
            self.updateGeometry()
            self.update()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """See QWidget: as wide as its longest likely text, so that neighbours do not dance."""
        bold = QFont(self.font())
        bold.setBold(True)
        name = QFontMetrics(bold).horizontalAdvance(link_text(self._lamp.link) if self._lamp else "AMQP")
        widest = max(
            self.fontMetrics().horizontalAdvance(self._text),
            self.fontMetrics().horizontalAdvance(tr("{seconds:.1f} s").format(seconds=88.8)),
        )
        return QSize(int(scaled(MARK)) + 3 * PADDING + max(name, widest), 2 * self.fontMetrics().height() + PADDING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        del event
        lamp = self._lamp
        if lamp is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.fontMetrics().height()
        top = (self.height() - 2 * height) // 2
        draw_lamp(painter, lamp.condition, QPointF(PADDING + scaled(MARK) / 2, top + height / 2), self._theme)
        left = round(scaled(MARK)) + 2 * PADDING
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        off = lamp.condition in (Condition.OFF, Condition.STANDBY)
        painter.setPen(self._theme.dim if off else self._theme.text)
        painter.drawText(left, top + self.fontMetrics().ascent(), link_text(lamp.link))
        painter.setFont(self.font())
        trouble = lamp.condition in (Condition.DOWN, Condition.REFUSED, Condition.SILENT, Condition.QUIET)
        painter.setPen(self._theme.strong if trouble else self._theme.dim)
        painter.drawText(left, top + height + self.fontMetrics().ascent(), self._text)
