"""The roads of the chosen table: bead plate and big road of duels, history and hit counts of games of numbers."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from thrillmon.floor.roads import RoadKind, Roads
from thrillmon.models.timeline_roads import roads_spoken
from thrillmon.models.words import plain_tip, tr
from thrillmon.panes.roads_painting import Told, paint_duel, paint_numbers
from thrillmon.panes.theme import Theme
from thrillmon.panes.timeline_ink import Ink


def has_roads(roads: Roads | None) -> bool:
    """Say whether there is anything to show."""
    return roads is not None and roads.kind is not RoadKind.NONE and (bool(roads.beads) or bool(roads.history))


class RoadsView(QWidget):
    """Painted; every place tells by a tool tip what it stands for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ink = Ink(theme, self.font())
        self._roads: Roads | None = None
        self._told: list[Told] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Roads"))

    def show_roads(self, roads: Roads | None) -> None:
        """Show the roads of a table."""
        if roads != self._roads:
            self._roads = roads
            self.setAccessibleDescription(roads_spoken(roads) if roads is not None else "")
            self.update()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self._ink = Ink(theme, self.font())
        self.update()

    def tip_at(self, point: QPoint) -> str:
        """Say what stands there; "" for nothing."""
        return next((words for rect, words in self._told if rect.contains(QPointF(point))), "")

    def minimumSizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(120, 80)

    def event(self, event: QEvent) -> bool:
        """See QWidget: tool tips."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.pos())), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget: texts are laid out anew in another font."""
        if event.type() == QEvent.Type.FontChange:
            self._ink = Ink(self._theme, self.font())
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.panel)
        roads = self._roads
        if roads is None:
            return
        area = QRectF(self.rect()).adjusted(10, 2, -8, -6)
        painter.setPen(Qt.PenStyle.NoPen)
        paint = paint_duel if roads.kind is RoadKind.DUEL else paint_numbers
        self._told = paint(painter, self._ink, roads, area)
