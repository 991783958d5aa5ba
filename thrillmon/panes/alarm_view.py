"""A list of alarms on the screen: painted marks, blinking for what nobody has acknowledged, still under a hand."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from thrillmon.floor.alarms.letters import Letter
from thrillmon.models.alarm_columns import Identity, Listed, Listing
from thrillmon.models.alarms import AlarmList
from thrillmon.models.cells import Tone
from thrillmon.models.words import tr
from thrillmon.panes.alarm_marks import SIZE, draw_alarm_mark, priority_colour
from thrillmon.panes.line_list import show_lines
from thrillmon.panes.measures import scaled
from thrillmon.panes.theme import Theme

ROW_HEIGHT = 30
BAR = 4
PADDING = 6

BLINK_MS = 600

# Somebody who has not moved for so long is no longer at the list.
HOLD_MS = 8_000

_HANDS = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.ContextMenu,
    }
)


class AlarmDelegate(QStyledItemDelegate):
    """Paints the cells of an AlarmView."""

    def __init__(self, view: "AlarmView") -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See QStyledItemDelegate."""
        view = self._view
        theme, one = view.theme, view.alarms.listed(index.row())
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = theme.selection if selected else theme.panel
        painter.save()
        painter.fillRect(rect, ground)
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        cell = view.alarms.cell(index.row(), index.column())
        if index.column() == 0:
            if one.calls and view.lit:
                colour = priority_colour(one.row.priority, theme)
                painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height() - 1), colour)
            centre = QPointF(rect.left() + BAR + scaled(14), rect.center().y() + 0.5)
            letter = Letter.NORMAL if one.over else one.row.letter
            draw_alarm_mark(painter, one.row.priority, letter, centre, theme, ground, lit=view.lit, size=scaled(SIZE))
        else:
            font = QFont(view.font())
            font.setBold(cell.tone is Tone.STRONG)
            painter.setFont(font)
            tones = {Tone.NORMAL: theme.text, Tone.DIM: theme.dim, Tone.STRONG: theme.strong}
            painter.setPen(tones[cell.tone])
            box = rect.adjusted(PADDING, 0, -PADDING, 0)
            text = painter.fontMetrics().elidedText(
                cell.text.replace("\n", " "), Qt.TextElideMode.ElideRight, box.width()
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class AlarmView(QTableView):
    """A list. chosen: the alarm under the cursor, None when there is none."""

    chosen = Signal(object)

    def __init__(self, alarms: AlarmList, theme: Theme) -> None:
        super().__init__()
        self.alarms = alarms
        self.theme = theme
        self.lit = True
        """Whether this is the bright half of the blink."""
        self._still = QApplication.styleHints().cursorFlashTime() <= 0
        self._blink = QTimer(self)
        self._blink.setObjectName("blink")
        self._blink.setInterval(BLINK_MS)
        self._blink.timeout.connect(self._turn)
        self._hold = QTimer(self)
        self._hold.setObjectName("hold")
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self.release)
        self._set_up()
        alarms.settled.connect(self._mind_blinking)
        alarms.settled.connect(self._choose)
        self.selectionModel().selectionChanged.connect(self._choose)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.theme = theme
        self.viewport().update()

    def keep_still(self, still: bool) -> None:
        """Blink, or do not: for people whom movement disturbs. What is new is told by ring, bar and word as well."""
        self._still = still
        self._mind_blinking()

    @property
    def still(self) -> bool:
        """Whether nothing blinks."""
        return self._still

    def current(self) -> Listed | None:
        """Return the chosen alarm."""
        index = self.currentIndex()
        return self.alarms.listed(index.row()) if index.isValid() and self.selectionModel().hasSelection() else None

    def choose(self, identity: Identity) -> None:
        """Put the cursor on an alarm."""
        row = self.alarms.place_of(identity)
        if row is not None:
            self.selectRow(row)

    def seen(self) -> list[Listed]:
        """Return the alarms whose rows are on the screen as a whole."""
        height = self.viewport().height()
        return [
            self.alarms.listed(row)
            for row in range(self.alarms.rowCount())
            if self.isVisible() and 0 <= self.rowViewportPosition(row) <= height - self.rowHeight(row)
        ]

    def release(self) -> None:
        """Let the rows move again."""
        self._hold.stop()
        self.alarms.release()

    # ---- Qt's side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: notices that a hand is at the rows."""
        kind = event.type()
        if kind in _HANDS:
            self.alarms.hold()
            self._hold.start()
        elif kind is QEvent.Type.Leave and watched is self.viewport():
            self.release()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: letters are the pane's, and no search for a row that begins with them."""
        if event.text() and not event.text().isspace() and event.key() != Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        self._share_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        super().paintEvent(event)
        if not self.alarms.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.theme.text)
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, empty_text(self.alarms.listing))
            painter.end()
        if any(drill for drill, _ in self.alarms.rows):
            painter = QPainter(self.viewport())
            self._paint_drill(painter)
            painter.end()

    # ---- inside

    def _set_up(self) -> None:
        header = show_lines(self, self.alarms, tr("Alarms"), ROW_HEIGHT)
        self.setItemDelegate(AlarmDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(24)
        self.viewport().installEventFilter(self)
        self.installEventFilter(self)

    def _share_width(self) -> None:
        """Give each column its width, and what is left to the one that fills; on a narrow screen all give a little."""
        letter = self.fontMetrics().averageCharWidth()
        wanted = [column.width * letter for column in self.alarms.columns]
        room = self.viewport().width()
        filling = next((place for place, column in enumerate(self.alarms.columns) if column.fills), len(wanted) - 1)
        if sum(wanted) > room:
            shrink = (room - wanted[0]) / max(1, sum(wanted[1:]))
            wanted[1:] = [int(width * shrink) for width in wanted[1:]]
        wanted[filling] = max(wanted[filling], room - sum(wanted) + wanted[filling])
        for place, width in enumerate(wanted):
            self.setColumnWidth(place, width)

    def _choose(self) -> None:
        self.chosen.emit(self.current())

    def _mind_blinking(self) -> None:
        calls = any(self.alarms.listed(row).calls for row in range(self.alarms.rowCount()))
        if calls and not self._still:
            if not self._blink.isActive():
                self._blink.start()
        else:
            self._blink.stop()
            self.lit = True

    def _turn(self) -> None:
        self.lit = not self.lit
        self.viewport().update(0, 0, self.columnWidth(0), self.viewport().height())

    def _paint_drill(self, painter: QPainter) -> None:
        """Write across the list that this is a drill; rows stay readable."""
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(max(24, self.viewport().height() // 4))
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 130)
        painter.setFont(font)
        colour = QColor(self.theme.strong)
        colour.setAlphaF(0.16)
        painter.setPen(colour)
        painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, tr("DRILL"))


def empty_text(listing: Listing) -> str:
    """Say what it means that a list is empty."""
    match listing:
        case Listing.ACTIVE:
            return tr("No alarm. Nothing on the floor asks for anybody.")
        case Listing.SHELVED:
            return tr("The shelf is empty.")
        case Listing.SUPPRESSED:
            return tr("Nothing is suppressed.")
        case Listing.OUT_OF_SERVICE:
            return tr("Everything is in service.")
