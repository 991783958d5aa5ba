"""Where windows and panes stand, remembered apart for each set of screens, so that a laptop and a desk both fit."""

import hashlib
import json
from typing import Any, cast

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QSplitter, QWidget

from thrillmon.panes.memory import Memory
from thrillmon.panes.side import Side

KEY = "layout"

# Screens come one by one when a dock is plugged in.
SETTLE_MS = 800


def screen_set(screens: list[tuple[str, tuple[int, int, int, int]]] | None = None) -> str:
    """Return a name for screens: the same screens in the same places have the same one."""
    told = screens if screens is not None else [_told(screen) for screen in QGuiApplication.screens()]
    return hashlib.sha256(repr(sorted(told)).encode()).hexdigest()[:12]


class Arrangement(QObject):
    """Keeps and restores; reset() puts everything as it comes out of the box."""

    def __init__(self, window: QWidget, side: Side, splitters: tuple[QSplitter, ...], memory: Memory) -> None:
        super().__init__(window)
        self._window, self._side, self._splitters, self._memory = window, side, splitters, memory
        self._usual = [splitter.saveState() for splitter in splitters]
        self._set = screen_set()
        self._settle = QTimer(self)
        self._settle.setObjectName("screens")
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.follow_screens)
        application = cast("QGuiApplication", QGuiApplication.instance())
        application.screenAdded.connect(self._screens_changed)
        application.screenRemoved.connect(self._screens_changed)

    def keep(self) -> None:
        """Remember how everything stands on these screens."""
        side = self._side
        panes = side.panes
        kept = {
            "window": _text(self._window.saveGeometry()),
            "splitters": [_text(splitter.saveState()) for splitter in self._splitters],
            "open": panes.index(side.current) if side.current in panes else -1,
            "floating": {
                str(panes.index(pane)): [_text(floating.saveGeometry()), not floating.isHidden()]
                for pane, floating in side.floating.items()
            },
        }
        self._memory.keep(f"{KEY}/{self._set}", json.dumps(kept))

    def restore(self) -> bool:
        """Put everything as it stood on these screens; return False when they are new."""
        try:
            kept = json.loads(self._memory.text(f"{KEY}/{self._set}"))
            return self._wear(kept)
        except (ValueError, TypeError, KeyError, AttributeError):
            # Damaged memories are none.
            return False

    def follow_screens(self) -> None:
        """Look which screens there are now, and restore what stood on them."""
        if screen_set() != self._set:
            self._set = screen_set()
            self.restore()

    def reset(self) -> None:
        """Dock all panes, close the side, and give every part its usual share."""
        for pane in self._side.floating:
            self._side.dock(pane)
        self._side.close_all()
        for splitter, state in zip(self._splitters, self._usual, strict=True):
            splitter.restoreState(state)
        self._memory.keep(f"{KEY}/{self._set}", "")

    def _wear(self, kept: dict[str, Any]) -> bool:
        side = self._side
        panes = side.panes
        self._window.restoreGeometry(_bytes(kept["window"]))
        for splitter, state in zip(self._splitters, kept["splitters"], strict=True):
            splitter.restoreState(_bytes(state))
        floats = {int(place): told for place, told in kept["floating"].items()}
        for place, pane in enumerate(panes):
            if place not in floats:
                side.dock(pane)
                continue
            floating = side.float(pane)
            if floating is not None:
                shape, visible = floats[place]
                floating.restoreGeometry(_bytes(shape))
                floating.setVisible(bool(visible))
        last = int(kept["open"])
        if 0 <= last < len(panes):
            side.open(panes[last])
        return True

    def _screens_changed(self, screen: QScreen) -> None:
        del screen
        self._settle.start()


def _told(screen: QScreen) -> tuple[str, tuple[int, int, int, int]]:
    place = screen.geometry()
    return screen.name(), (place.x(), place.y(), place.width(), place.height())


def _text(shape: QByteArray) -> str:
    return bytes(shape.toBase64().data()).decode()


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode()))
