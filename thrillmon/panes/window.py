"""The window: strip on top, panes below; it asks to be closed and is closed by its owner."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from thrillmon.floor.links import Lamp
from thrillmon.models.tables import TableModel
from thrillmon.models.words import tr
from thrillmon.panes import theme as themes
from thrillmon.panes.memory import Memory
from thrillmon.panes.tables import TablesPane
from thrillmon.panes.title_strip import TitleStrip
from thrillmon.panes.trouble import TroubleLine


class Window(QMainWindow):
    """close_wanted: the user wants to leave; the owner ends links and tasks first, then calls close_now()."""

    close_wanted = Signal()

    def __init__(
        self,
        studio: str,
        time_zone: str,
        tables: TableModel,
        choice: themes.Choice = "system",
        memory: Memory | None = None,
    ) -> None:
        super().__init__()
        self._choice: themes.Choice = choice
        self._closing = False
        self._tables = tables
        theme = themes.load(choice)
        self.setWindowTitle(f"{studio} – thrillmon" if studio else "thrillmon")
        self.strip = TitleStrip(studio, time_zone, theme)
        self.trouble = TroubleLine(theme)
        self.tables = TablesPane(tables, theme, memory)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.trouble)
        body = QVBoxLayout()
        body.setContentsMargins(8, 8, 8, 8)
        body.addWidget(self.tables)
        column.addLayout(body, 1)
        centre = QWidget()
        centre.setLayout(column)
        self.setCentralWidget(centre)
        self.tables.show_zone(self.strip.zone)
        self.strip.zone_chosen.connect(self._show_zone)
        self._add_actions()
        self._wear(theme)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.resize(1280, 800)

    def show_floor(self, lamps: list[Lamp], now: float, server: float) -> None:
        """Show what is true for the whole floor; now: by our clock, server: by the studio's."""
        self.strip.show_lamps(lamps, now)
        self.strip.show_time(server)
        self.strip.show_count(self._tables.rowCount())
        self.trouble.show_lamps(lamps, self.strip.zone)
        self.tables.show_summary(self._tables.summary())

    def show_theme(self, choice: themes.Choice) -> None:
        """Change the theme."""
        self._choice = choice
        self._wear(themes.load(choice))

    def close_now(self) -> None:
        """Close without asking anybody."""
        self._closing = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """See QWidget: the owner closes in order."""
        if self._closing:
            event.accept()
            return
        event.ignore()
        self.close_wanted.emit()

    def _add_actions(self) -> None:
        for text, keys, act in (
            (tr("Quit"), QKeySequence(QKeySequence.StandardKey.Quit), self.close),
            (tr("Light or dark"), QKeySequence("Ctrl+Shift+L"), self._toggle_theme),
            (tr("Full screen"), QKeySequence("F11"), self._toggle_full_screen),
        ):
            action = QAction(text, self)
            action.setShortcut(keys)
            action.triggered.connect(act)
            self.addAction(action)

    def _wear(self, theme: themes.Theme) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(theme.palette())
            application.setStyleSheet(theme.style_sheet())
        self.strip.show_theme(theme)
        self.trouble.show_theme(theme)
        self.tables.show_theme(theme)
        self._theme = theme

    def _toggle_theme(self) -> None:
        self.show_theme("light" if self._theme.dark else "dark")

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _follow_system(self) -> None:
        if self._choice == "system":
            self._wear(themes.load("system"))

    def _show_zone(self, zone: tzinfo) -> None:
        self._tables.show_zone(zone)
        self.tables.show_zone(zone)
