"""The strip at the top: the studio, one lamp per link, and the clock with its zone."""

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from thrillmon.floor.links import Lamp, LinkName
from thrillmon.floor.times import clock_text
from thrillmon.models.words import tr
from thrillmon.panes.alarm_counters import AlarmCounters
from thrillmon.panes.lamps import LampWidget
from thrillmon.panes.theme import Theme


def own_zone() -> tzinfo:
    """Return this machine's time zone."""
    return datetime.fromtimestamp(0, UTC).astimezone().tzinfo or UTC


class TitleStrip(QWidget):
    """Everything that is true for the whole floor. zone_chosen carries the zone that times are said in."""

    zone_chosen = Signal(object)

    def __init__(self, studio: str, time_zone: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._zones: dict[str, tzinfo] = {"studio": ZoneInfo(time_zone), "mine": own_zone(), "utc": UTC}
        self.zone = self._zones["studio"]
        self.zone_name = "studio"
        """Which zone is chosen: studio, mine or utc."""
        self._zone_buttons: dict[str, QToolButton] = {}
        self._lamps: dict[LinkName, LampWidget] = {}
        self._lamp_row = QHBoxLayout()
        self._lamp_row.setSpacing(14)
        self._clock = QLabel("--:--:--")
        self._rewound = False
        self._server = 0.0
        self._clock.setAccessibleName(tr("Clock"))
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 10, 4)
        row.setSpacing(18)
        # Every pixel counts on a small screen in a language of long words.
        self._menu_row = QHBoxLayout()
        self._menu_row.setSpacing(2)
        self._menu_row.addWidget(self._brand())
        row.addLayout(self._menu_row)
        self._studio = QLabel(studio)
        self._studio.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self._studio)
        row.addSpacing(6)
        row.addLayout(self._lamp_row)
        row.addStretch(1)
        self._counters: AlarmCounters | None = None
        # Counters above buttons: side by side they would not fit into 1280 pixels.
        self._counter_row = QHBoxLayout()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2)
        self._buttons.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(self._counter_row)
        middle.addLayout(self._buttons)
        row.addLayout(middle)
        row.addSpacing(6)
        row.addLayout(self._clock_column(time_zone))

    def choose_zone(self, name: str) -> None:
        """Choose a zone by its name, as a click on it would; names nobody knows change nothing."""
        if name in self._zone_buttons:
            self._zone_buttons[name].click()

    def show_lamps(self, lamps: list[Lamp], now: float) -> None:
        """Show the links; now: by our clock. A link that is switched off has no lamp."""
        for lamp in lamps:
            widget = self._lamps.get(lamp.link)
            if widget is None:
                widget = self._lamps[lamp.link] = LampWidget(self._theme)
                order = list(LinkName)
                before = sum(order.index(known) < order.index(lamp.link) for known in self._lamps)
                self._lamp_row.insertWidget(before, widget)
            widget.show_lamp(lamp, now, self.zone)

    def show_time(self, server: float) -> None:
        """Show the studio's time, in the chosen zone."""
        time = clock_text(server, self.zone)
        self._server = server
        self._clock.setText(tr("live {time}").format(time=time) if self._rewound else time)

    def show_rewound(self, rewound: bool) -> None:
        """Say of the clock that it is live, while other times are on the screen."""
        self._rewound = rewound
        if self._server:
            self.show_time(self._server)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        for lamp in self._lamps.values():
            lamp.show_theme(theme)
        if self._counters is not None:
            self._counters.show_theme(theme)

    def add_button(self, button: QToolButton) -> None:
        """Add the button of a pane."""
        self._buttons.addWidget(button)

    def add_menu(self, button: QToolButton) -> None:
        """Add the button of the menu, before everything else."""
        self._menu_row.insertWidget(0, button)

    def add_counters(self, counters: AlarmCounters) -> None:
        """Add the counters of the alarms."""
        self._counters = counters
        self._counter_row.addWidget(counters)

    def _brand(self) -> QLabel:
        brand = QLabel("thrillmon")
        font = QFont(brand.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        brand.setFont(font)
        return brand

    def _clock_column(self, time_zone: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        font = QFont(self._clock.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self._clock.setFont(font)
        self._clock.setAlignment(Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._clock)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addStretch(1)
        group = QButtonGroup(self)
        for key, text, tip in (
            ("studio", tr("Studio · {zone}").format(zone=time_zone), tr("Say times as the studio does")),
            ("mine", tr("Mine"), tr("Say times as this machine does")),
            ("utc", "UTC", tr("Say times in UTC")),
        ):
            button = QToolButton()
            button.setText(text)
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setChecked(key == "studio")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, chosen=key: self._choose(chosen))
            group.addButton(button)
            self._zone_buttons[key] = button
            # Chinese makes a button taller than Latin does; at the bottom their baselines meet.
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        return column

    def _choose(self, key: str) -> None:
        self.zone_name = key
        self.zone = self._zones[key]
        self.zone_chosen.emit(self.zone)
