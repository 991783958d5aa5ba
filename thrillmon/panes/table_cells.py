"""Painters of the three cells of the table list that are more than text: phase, time and last result."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from thrillmon.floor.phases import Phase
from thrillmon.models.cells import Cell, PhaseMark, Result, TimeBar
from thrillmon.models.tables import CELL_ROLE
from thrillmon.panes.faces import faces_pixmap
from thrillmon.panes.theme import Theme

Index = QModelIndex | QPersistentModelIndex

MARGIN = 3
BAR_WIDTH = 66
BAR_HEIGHT = 7
MARK = 9.0

# Shapes and cards nobody confirms any more are paler than live ones, beside being hatched.
STALE_OPACITY = 0.45


def phase_colour(phase: Phase, theme: Theme) -> QColor:
    """Return the quiet colour of a phase."""
    match phase:
        case Phase.BETTING:
            return theme.betting
        case Phase.CLOSED | Phase.CHANGING_SHOE:
            return theme.closed
        case Phase.PLAYING:
            return theme.playing
        case _:
            return theme.quiet


def draw_phase_mark(painter: QPainter, phase: Phase, centre: QPointF, colour: QColor, size: float = MARK) -> None:
    """Draw the shape of a phase: every phase has its own, so that colour is never needed to tell them apart."""
    half = size / 2
    x, y = centre.x(), centre.y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    match phase:
        case Phase.BETTING:
            painter.drawPolygon(
                QPolygonF([QPointF(x - half, y - half), QPointF(x + half, y), QPointF(x - half, y + half)])
            )
        case Phase.CLOSED:
            painter.drawRect(QRectF(x - half, y - half, size * 0.34, size))
            painter.drawRect(QRectF(x + half - size * 0.34, y - half, size * 0.34, size))
        case Phase.PLAYING:
            painter.drawEllipse(centre, half, half)
        case Phase.FINISHED:
            painter.drawRect(QRectF(x - half, y - half, size, size))
        case _:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.6))
            if phase is Phase.UNKNOWN:
                painter.drawEllipse(centre, half - 0.5, half - 0.5)
            elif phase is Phase.IDLE:
                painter.drawLine(QPointF(x - half, y), QPointF(x + half, y))
            else:
                painter.drawLine(QPointF(x - half, y - half), QPointF(x + half, y + half))
                painter.drawLine(QPointF(x - half, y + half), QPointF(x + half, y - half))
                if phase is Phase.CANCELLED:
                    painter.drawRect(QRectF(x - half, y - half, size, size))


class TableCellDelegate(QStyledItemDelegate):
    """Paints ground, hatch and selection as usual, then the cell's shape, bar or cards, then its text."""

    def __init__(self, parent: QWidget, theme: Theme, elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(parent)
        self.theme = theme
        self._elide = elide

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        widget = option.widget
        style: QStyle = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        if cell.stale:
            painter.setOpacity(STALE_OPACITY)
        left = self._paint_payload(painter, cell, rect, option)
        painter.setOpacity(1.0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(self.theme.strong if selected else ink.color() if ink is not None else self.theme.text)
        painter.setFont(option.font)
        rest = rect.adjusted(left, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(text, self._elide, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _paint_payload(self, painter: QPainter, cell: Cell, rect: QRect, option: QStyleOptionViewItem) -> int:
        """Paint what stands before the text; return how far the text moves right."""
        match cell.payload:
            case PhaseMark(phase):
                centre = QPointF(rect.left() + MARK / 2, rect.center().y() + 0.5)
                colour = self.theme.quiet if cell.stale else phase_colour(phase, self.theme)
                draw_phase_mark(painter, phase, centre, colour)
                return int(MARK) + 8
            case TimeBar():
                return self._paint_bar(painter, cell.payload, rect)
            case Result():
                return self._paint_faces(painter, cell.payload, rect, option)
            case _:
                return 0

    def _paint_bar(self, painter: QPainter, bar: TimeBar, rect: QRect) -> int:
        if bar.fraction is None:
            return BAR_WIDTH + 8
        top = rect.center().y() - BAR_HEIGHT // 2
        track = QRectF(rect.left(), top, BAR_WIDTH, BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.track)
        painter.drawRoundedRect(track, 2, 2)
        painter.setBrush(phase_colour(bar.phase, self.theme))
        painter.drawRoundedRect(QRectF(rect.left(), top, BAR_WIDTH * bar.fraction, BAR_HEIGHT), 2, 2)
        return BAR_WIDTH + 8

    def _paint_faces(self, painter: QPainter, result: Result, rect: QRect, option: QStyleOptionViewItem) -> int:
        groups = tuple(hand.faces for hand in result.outcome.hands if hand.faces)
        if not groups:
            return 0
        height = max(12, rect.height() - 8)
        ratio = painter.device().devicePixelRatioF()
        pixmap = faces_pixmap(groups, height, self.theme, option.font, ratio)
        width = round(pixmap.width() / ratio)
        painter.save()
        painter.setClipRect(rect)
        painter.drawPixmap(QPointF(rect.left(), rect.top() + (rect.height() - height) / 2), pixmap)
        painter.restore()
        return width + 6
