"""The wall: every table as a tile, for a screen that is read from across the hall."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from thrillmon.floor.links import Lamp
from thrillmon.models.tables import TableModel
from thrillmon.models.wall import WallModel
from thrillmon.models.words import tr
from thrillmon.panes.alarm_counters import AlarmCounters
from thrillmon.panes.theme import Theme
from thrillmon.panes.trouble import TroubleLine
from thrillmon.panes.wall_strip import WallStrip
from thrillmon.panes.wall_view import WallView


class WallPane(QWidget):
    """The wall with its strip. left: the user goes back to the window; what is framed then is chosen()."""

    left = Signal()

    def __init__(self, studio: str, tables: TableModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("wall")
        self._model = WallModel(tables)
        self.view = WallView(self._model, theme)
        self._strip = WallStrip(studio, theme)
        self._trouble = TroubleLine(theme)
        self._empty = QLabel(tr("No table has been heard of yet."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addWidget(self._trouble)
        column.addWidget(self.view, 1)
        column.addWidget(self._empty, 1)
        self.view.table_chosen.connect(self.left)
        self.view.left.connect(self.left)
        self._model.modelReset.connect(self._count)
        self._count()

    def choose(self, game_code: str) -> None:
        """Move the frame to a table."""
        self.view.choose(game_code)

    def chosen(self) -> str:
        """Return the game code of the framed table; "" when none is."""
        return self.view.chosen()

    def visible_codes(self) -> list[str]:
        """Return the game codes that can be seen."""
        return self._model.codes()

    def add_counters(self, counters: AlarmCounters) -> None:
        """Add the counters of the alarms to the strip."""
        self._strip.add_counters(counters)

    def show_floor(self, lamps: list[Lamp], now: float, server: float, zone: tzinfo, summary: str) -> None:
        """Show what is true for the whole floor; now: by our clock, server: by the studio's."""
        self._strip.show_floor(lamps, now, server, zone)
        self._strip.show_summary(summary)
        self._trouble.show_lamps(lamps, zone)
        self.view.show_time(server)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._strip.show_theme(theme)
        self._trouble.show_theme(theme)
        self.view.show_theme(theme)
        # Who is made larger while a style sheet is put on gets the former size back with it.
        self._write(self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        self._write(event.size().height())
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """See QWidget."""
        super().showEvent(event)
        self._model.follow()
        self.view.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """See QWidget."""
        super().hideEvent(event)
        self._model.rest()

    def _write(self, height: int) -> None:
        self._trouble.setFont(self._strip.show_height(height))

    def _count(self) -> None:
        self.view.setVisible(self._model.rowCount() > 0)
        self._empty.setVisible(self._model.rowCount() == 0)
