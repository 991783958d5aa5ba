"""How many alarms there are, by priority, for the strips: told by shape, letter and number at every distance."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from thrillmon.floor.alarms.letters import Letter, Priority
from thrillmon.floor.alarms.rows import Tally
from thrillmon.models.alarm_words import SHAPES, priority_text
from thrillmon.models.words import plain_tip, tr
from thrillmon.panes.alarm_marks import draw_alarm_mark
from thrillmon.panes.measures import scaled
from thrillmon.panes.theme import Theme

MARK = 18.0
GAP = 8
BETWEEN = 16

ORDER = (Priority.HIGH, Priority.MEDIUM, Priority.LOW)


class AlarmCounters(QAbstractButton):
    """A click opens the alarms. A drill is told beside the numbers, which count true alarms alone.

    to_read: nothing to click, as large as its font, and no word of what is shelved.
    """

    def __init__(self, theme: Theme, *, to_read: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._to_read = to_read
        self._tally: Tally | None = None
        self._drill = False
        if to_read:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.show_tally(None, drill=False)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.update()

    def show_tally(self, tally: Tally | None, *, drill: bool) -> None:
        """Show how many there are; None while nobody watches yet."""
        self._tally, self._drill = tally, drill
        words = summary(tally)
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(tr("Alarms"))
        self.setAccessibleDescription(words.replace("\n", ". "))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """See QWidget: as wide as two digits each, so that neighbours do not dance."""
        mark, digits = self._mark(), QFontMetrics(self._bold()).horizontalAdvance("88")
        width = len(ORDER) * (round(mark) + GAP + digits + BETWEEN) + self._words_width()
        height = self.fontMetrics().height()
        return QSize(width, height if self._to_read else max(28, height + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        del event
        painter = QPainter(self)
        theme, tally = self._theme, self._tally
        middle = self.height() / 2
        left, mark = 4.0, self._mark()
        bold = self._bold()
        digits = QFontMetrics(bold).horizontalAdvance("88")
        for priority in ORDER:
            new = tally.unacknowledged[priority] if tally is not None else 0
            count = new + (tally.acknowledged[priority] if tally is not None else 0)
            # Grey and hollow while there is none.
            letter = Letter.UNACKNOWLEDGED if new else Letter.ACKNOWLEDGED if count else Letter.NORMAL
            painter.setFont(self.font())
            draw_alarm_mark(
                painter,
                priority,
                letter,
                QPointF(left + mark / 2, middle),
                theme,
                theme.ground,
                size=mark,
            )
            painter.setFont(bold if count else self.font())
            painter.setPen(theme.strong if count else theme.dim)
            text = "–" if tally is None else str(count)
            painter.drawText(
                round(left + mark + GAP),
                0,
                digits + BETWEEN,
                self.height(),
                Qt.AlignmentFlag.AlignVCenter,
                text,
            )
            left += mark + GAP + digits + BETWEEN
        painter.setFont(self.font())
        painter.setPen(theme.strong if self._drill else theme.dim)
        painter.drawText(
            round(left), 0, self._words_width(), self.height(), Qt.AlignmentFlag.AlignVCenter, self._words()
        )
        if self.hasFocus():
            painter.setPen(QPen(theme.focus, 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _mark(self) -> float:
        return float(self.fontMetrics().ascent()) if self._to_read else scaled(MARK)

    def _words(self) -> str:
        if self._to_read:
            return tr("DRILL") if self._drill else ""
        shelved = tr("Shelved {count}").format(count=0 if self._tally is None else self._tally.shelved)
        return f"{tr('DRILL')} · {shelved}" if self._drill else shelved

    def _words_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._words()) + 6

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font


def summary(tally: Tally | None) -> str:
    """Say how many alarms there are, one priority a line."""
    if tally is None:
        return tr("Alarms are not watched yet.")
    lines = [
        tr("{priority}: {new} new, {seen} acknowledged").format(
            priority=priority_text(priority),
            new=tally.unacknowledged[priority],
            seen=tally.acknowledged[priority],
        )
        for priority in ORDER
    ]
    lines.append(
        tr("{shelved} shelved, {suppressed} suppressed, {out} out of service").format(
            shelved=tally.shelved, suppressed=tally.suppressed, out=tally.out_of_service
        )
    )
    return "\n".join(lines)


def title_text(tally: Tally | None) -> str:
    """Return what stands before the title of the window: ▲1 ◆2; "" while all is well."""
    if tally is None:
        return ""
    counts = {priority: tally.unacknowledged[priority] + tally.acknowledged[priority] for priority in ORDER}
    return " ".join(f"{SHAPES[priority]}{count}" for priority, count in counts.items() if count)
