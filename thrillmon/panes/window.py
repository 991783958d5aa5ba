"""The window: strip on top, panes below; it asks to be closed and is closed by its owner."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from thrillmon.clock import Clock
from thrillmon.floor.links import Lamp
from thrillmon.models.messages import MessageModel
from thrillmon.models.tables import TableModel
from thrillmon.models.words import tr
from thrillmon.panes import measures, pane_keys, text_size
from thrillmon.panes import theme as themes
from thrillmon.panes.arrangement import Arrangement
from thrillmon.panes.commands import Commands, Place
from thrillmon.panes.memory import Memory
from thrillmon.panes.messages import MessagesPane
from thrillmon.panes.past import MessagePages, PastFloor, has_keyboard
from thrillmon.panes.rewind import RewindBar
from thrillmon.panes.side import Side, SidePane
from thrillmon.panes.tables import TablesPane
from thrillmon.panes.timeline import TimelinePane
from thrillmon.panes.title_strip import TitleStrip
from thrillmon.panes.trouble import TroubleLine
from thrillmon.panes.wall import WallPane

THEME_KEY, ZONE_KEY, GEOMETRY_KEY = "window/theme", "window/zone", "window/geometry"


class Window(QMainWindow):
    """close_wanted: the user wants to leave; the owner ends links and tasks first, then calls close_now().

    wall_entered: the wall was opened; the owner calls show_floor().
    settings_wanted, profiles_wanted: the owner has the profile and shows the dialogs.
    """

    close_wanted = Signal()
    wall_entered = Signal()
    settings_wanted = Signal()
    profiles_wanted = Signal()

    def __init__(
        self,
        studio: str,
        time_zone: str,
        tables: TableModel,
        messages: MessageModel,
        clock: Clock,
        choice: themes.Choice = "system",
        memory: Memory | None = None,
    ) -> None:
        super().__init__()
        self.memory = memory or Memory()
        kept = self.memory.text(THEME_KEY)
        if choice == "system":
            choice = themes.known(kept)
        self.theme_choice: themes.Choice = choice
        """What was chosen; theme is what it comes to."""
        self._closing = False
        self._tables = self.table_model = tables
        text_size.begin(text_size.kept(self.memory))
        theme = themes.load(choice)
        self.setWindowTitle(f"{studio} – thrillmon" if studio else "thrillmon")
        self.strip = TitleStrip(studio, time_zone, theme)
        self.trouble = TroubleLine(theme)
        self.tables = TablesPane(tables, theme, self.memory)
        self.tables.show_zone(self.strip.zone)
        self.timeline = TimelinePane(theme, clock)
        self.timeline.show_zone(self.strip.zone)
        self.messages = MessagesPane(messages, self.strip.zone, theme, clock.now)
        self.rewind = RewindBar(theme)
        self.past = PastFloor(theme, self.strip.zone, clock)
        self.message_pages = MessagePages(self.messages, theme, self.strip.zone, lambda: self.rewind.at or clock.now())
        self._floors = QStackedWidget()
        self.side = Side()
        self._side_panes: list[SidePane] = []
        self.commands = Commands(self)
        self.wall = WallPane(studio, tables, theme)
        self._desk = QWidget()
        self._pages = QStackedWidget()
        self._state_before_wall = self.windowState()
        self.locked = False
        """Whether the wall is shown and cannot be left."""
        self.arrangement = Arrangement(self, self.side, self._lay_out(), self.memory)
        self.wall.left.connect(self.leave_wall)
        self.strip.zone_chosen.connect(self._show_zone)
        self.rewind.show_zone(self.strip.zone)
        self._add_actions()
        self._add_places()
        self._wear(theme)
        self.add_pane(self.message_pages, tr("Messages"), "Ctrl+M", "messages")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.resize(1280, 800)
        self.restoreGeometry(self.memory.shape(GEOMETRY_KEY))
        self.strip.choose_zone(self.memory.text(ZONE_KEY))

    def add_pane(self, pane: SidePane, title: str, keys: str, page: str = "", *, in_strip: bool = True) -> None:
        """Add a pane to the side and a key that opens and closes it. page: of the guide.

        in_strip: with a button in the strip.
        """
        button, action = self.side.add(pane, title, keys)
        if in_strip:
            self.strip.add_button(button)
        else:
            button.setParent(self)
            button.hide()
        self.addAction(action)
        self._side_panes.append(pane)
        self.commands.add_place(
            Place(page, title, pane, page, lambda: self.side.open(pane), keys=pane_keys.list_keys())
        )
        pane.show_theme(self._theme)
        pane.show_zone(self.strip.zone)

    def show_floor(self, lamps: list[Lamp], now: float, server: float) -> None:
        """Show what is true for the whole floor; now: by our clock, server: by the studio's."""
        self.strip.show_lamps(lamps, now)
        self.strip.show_time(server)
        self.trouble.show_lamps(lamps, self.strip.zone)
        summary = self._tables.summary()
        self.tables.show_summary(summary)
        if self.on_wall:
            self.wall.show_floor(lamps, now, server, self.strip.zone, summary)

    @property
    def theme(self) -> themes.Theme:
        """The theme that is worn now."""
        return self._theme

    @property
    def on_wall(self) -> bool:
        """Whether the wall is shown."""
        return self._pages.currentWidget() is self.wall

    def show_rewound(self, rewound: bool) -> None:
        """Show tables, timeline and messages of another moment, under a frame; or the live ones again."""
        inside = has_keyboard(self._floors)
        self._floors.setCurrentIndex(1 if rewound else 0)
        self.message_pages.show_rewound(rewound)
        self.strip.show_rewound(rewound)
        if inside:
            (self.past.tables if rewound else self.tables).view.setFocus()

    def visible_codes(self) -> list[str]:
        """Return the game codes that can be seen."""
        return self.wall.visible_codes() if self.on_wall else self.tables.visible_codes()

    def painting_seconds(self) -> float:
        """Return how long the last painting of the list, or of the wall, took."""
        return (self.wall.view if self.on_wall else self.tables.view).painting_seconds

    def open_settings(self) -> None:
        """Ask for the settings of the profile."""
        self.settings_wanted.emit()

    def open_profiles(self) -> None:
        """Ask for the list of profiles."""
        self.profiles_wanted.emit()

    def enter_wall(self) -> None:
        """Show the tables as tiles over the whole screen."""
        if self.on_wall:
            return
        self._state_before_wall = self.windowState()
        self._pages.setCurrentWidget(self.wall)
        self.wall.choose(self.tables.chosen)
        self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
        self.wall_entered.emit()

    def leave_wall(self) -> None:
        """Return to the window as it was, with the table chosen that is framed on the wall."""
        if not self.on_wall or self.locked:
            return
        chosen = self.wall.chosen()
        self._pages.setCurrentWidget(self._desk)
        self.setWindowState(self._state_before_wall)
        if chosen:
            self.tables.choose(chosen)
        self.tables.view.setFocus()

    def show_theme(self, choice: themes.Choice) -> None:
        """Change the theme."""
        self.theme_choice = choice
        self._wear(themes.load(choice))

    def choose_theme(self, choice: themes.Choice) -> None:
        """Change the theme, for the next time too."""
        self.show_theme(choice)
        self.memory.keep(THEME_KEY, choice)

    def show_text_size(self, percent: int) -> None:
        """Show everything in another size, for the next time too."""
        self.memory.keep(text_size.KEY, str(percent))
        text_size.change(percent, lambda: self._wear(self._theme))

    def change_text_size(self, step: int) -> None:
        """Show everything a step larger (1) or smaller (-1)."""
        self.show_text_size(text_size.next_percent(measures.percent(), step))

    def close_now(self) -> None:
        """Close without asking anybody."""
        self._closing = True
        if not self.locked:
            self.leave_wall()
            self.arrangement.keep()
            self.memory.keep_shape(GEOMETRY_KEY, self.saveGeometry())
        self.side.close_all()
        self.memory.keep(ZONE_KEY, self.strip.zone_name)
        self.memory.save()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """See QWidget: the owner closes in order."""
        if self._closing:
            event.accept()
            return
        event.ignore()
        application = QGuiApplication.instance()
        # Nobody's wall keeps a computer from being shut down.
        ending = isinstance(application, QGuiApplication) and application.isSavingSession()
        if ending or not self.locked:
            self.close_wanted.emit()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or return to a window."""
        if not self.on_wall:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _lay_out(self) -> tuple[QSplitter, ...]:
        floor = QSplitter(Qt.Orientation.Vertical)
        floor.addWidget(self.tables)
        floor.addWidget(self.timeline)
        floor.setStretchFactor(0, 3)
        floor.setStretchFactor(1, 2)
        halves = QSplitter(Qt.Orientation.Horizontal)
        self._floors.addWidget(floor)
        self._floors.addWidget(self.past)
        halves.addWidget(self._floors)
        halves.addWidget(self.side)
        halves.setStretchFactor(0, 5)
        halves.setStretchFactor(1, 3)
        for splitter in (floor, halves):
            splitter.setHandleWidth(8)
            splitter.setChildrenCollapsible(False)
        body = QVBoxLayout()
        body.setContentsMargins(8, 8, 8, 2)
        body.addWidget(halves)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.trouble)
        column.addLayout(body, 1)
        column.addWidget(self.rewind)
        self._desk.setLayout(column)
        self._pages.addWidget(self._desk)
        self._pages.addWidget(self.wall)
        self.setCentralWidget(self._pages)
        return floor, halves

    def _add_actions(self) -> None:
        self.commands.add(tr("Quit"), "Ctrl+Q", self.close)
        self.commands.add(tr("Settings"), "Ctrl+,", self.open_settings)
        self.commands.add(tr("Profiles"), "Ctrl+Shift+O", self.open_profiles)
        self.commands.add(tr("Wall"), "F11", self._toggle_wall)
        self.theme_action = self.commands.add(tr("Light or dark"), "Ctrl+Shift+L", self._toggle_theme)

    def _add_places(self) -> None:
        for place in (
            Place("tables", tr("Tables"), self.tables, "tables", keys=pane_keys.table_keys()),
            Place("timeline", tr("Timeline"), self.timeline, "timeline", keys=pane_keys.timeline_keys()),
            Place("rewind", tr("Rewind"), self.rewind, "rewind", keys=pane_keys.rewind_keys()),
            Place("wall", tr("Wall"), self.wall, "wall", keys=pane_keys.wall_keys()),
            # The past has the same keys as the present.
            Place("past", "", self.past, "rewind"),
        ):
            self.commands.add_place(place)

    def _wear(self, theme: themes.Theme) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(theme.palette())
            text_size.wear(application, theme.style_sheet())
        self.strip.show_theme(theme)
        self.trouble.show_theme(theme)
        for pane in (self.tables, self.timeline, self.wall, self.past, self.rewind, *self._side_panes):
            pane.show_theme(theme)
        self._theme = theme

    def _toggle_theme(self) -> None:
        self.choose_theme(self._theme.other)

    def _toggle_wall(self) -> None:
        if self.on_wall:
            self.leave_wall()
        else:
            self.enter_wall()

    def _follow_system(self) -> None:
        if self.theme_choice == "system":
            self._wear(themes.load("system"))

    def _show_zone(self, zone: tzinfo) -> None:
        self._tables.show_zone(zone)
        self.tables.show_zone(zone)
        self.timeline.show_zone(zone)
        for pane in (self.past, self.rewind, *self._side_panes):
            pane.show_zone(zone)
