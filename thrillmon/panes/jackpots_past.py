"""The live jackpots, or those of another moment under the frame that says so."""

from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from thrillmon.archive.tap_rows import TapThen
from thrillmon.clock import FakeClock
from thrillmon.floor.jackpots import Jackpots
from thrillmon.models.jackpots import JackpotModel
from thrillmon.panes.jackpots import JackpotsPane
from thrillmon.panes.rewound import RewoundFrame
from thrillmon.panes.side import SidePane
from thrillmon.panes.theme import Theme


class JackpotPages(SidePane):
    """Turns between the live pane and a past one. returned: back to live is wanted.

    seen: the pane came into view, and may show something of another moment than the window.
    """

    returned = Signal()
    seen = Signal()

    def __init__(self, live: JackpotsPane, theme: Theme, zone: tzinfo) -> None:
        super().__init__()
        self.live = live
        self.model = JackpotModel(Jackpots(FakeClock()), zone)
        self.past = JackpotsPane(self.model, zone, theme)
        self.frame = RewoundFrame(self.past, theme, short=True)
        self._pages = QStackedWidget()
        for page in (live, self.frame):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.setFocusProxy(live)
        self.frame.returned.connect(self.returned)

    @property
    def rewound(self) -> bool:
        """Whether the past one is shown."""
        return self._pages.currentWidget() is self.frame

    def show_rewound(self, rewound: bool) -> None:
        """Show the past one, or the live one."""
        if rewound is self.rewound:
            return
        if rewound:
            self.past.wear(self.live)
        self._pages.setCurrentWidget(self.frame if rewound else self.live)
        self.setFocusProxy(self.past if rewound else self.live)

    def showEvent(self, event: QShowEvent) -> None:
        """See QWidget."""
        super().showEvent(event)
        self.seen.emit()

    def show_past(self, then: TapThen, notice: str) -> None:
        """Show another moment. notice: what stands in the way of knowing more."""
        self.frame.show_notice(notice)
        self.model.show_only(then.jackpots, then.notices)
        self.past.show_moment()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        for part in (self.live, self.past, self.frame):
            part.show_theme(theme)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self.live.show_zone(zone)
        self.past.show_zone(zone)
