"""Every action of the window and its panes, in one register: its words, its keys, where it works."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from thrillmon.models.words import tr

NATIVE = QKeySequence.SequenceFormat.NativeText
PORTABLE = QKeySequence.SequenceFormat.PortableText


@dataclass(frozen=True, slots=True)
class Place:
    """Where commands work. show: brings the widget onto the screen. page: of the guide. keys: those it takes itself.

    A place without a title holds twins of another one's commands, which are not told twice.
    """

    name: str
    title: str
    widget: QWidget
    page: str = ""
    show: Callable[[], None] | None = None
    keys: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Command:
    """What can be done. actions: of one meaning, of which the first that is switched on is done; none: a mere key."""

    place: Place
    text: str
    keys: tuple[str, ...]
    actions: tuple[QAction, ...]

    @property
    def name(self) -> str:
        """What it is remembered by."""
        keys = self.actions[0].shortcut().toString(PORTABLE) if self.actions else ""
        return f"{self.place.name}/{keys or self.text}"

    @property
    def possible(self) -> bool:
        """Whether it can be done now."""
        within_reach = self.place.show is not None or self.place.widget.isVisible()
        return within_reach and any(action.isEnabled() for action in self.actions)

    def do(self) -> None:
        """Bring its place onto the screen and do it."""
        if self.place.show is not None and not self.place.widget.isVisible():
            self.place.show()
        action = next((action for action in self.actions if action.isEnabled()), None)
        if action is not None:
            action.trigger()


class Commands(QObject):
    """The register. Actions of the window are added here; those of panes are found where the panes keep them."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._places: dict[QWidget, Place] = {}
        self.add_place(Place("window", tr("Window"), window, "window"))

    def add_place(self, place: Place) -> None:
        """Add a place; everything in its widget is counted to it."""
        self._places[place.widget] = place

    def add(self, text: str, keys: str, act: Callable[[], object], *, checkable: bool = False) -> QAction:
        """Add an action of the window; keys may be empty, or several, apart by spaces."""
        action = QAction(text, self._window)
        action.setCheckable(checkable)
        action.setShortcuts([QKeySequence(key) for key in keys.split()])
        action.triggered.connect(partial(_do, act))
        self._window.addAction(action)
        return action

    def place_of(self, widget: QWidget | None) -> Place:
        """Return the innermost place a widget is in; the window's when it is in none."""
        while widget is not None:
            if widget in self._places:
                return self._places[widget]
            widget = widget.parentWidget()
        return self._places[self._window]

    def listed(self) -> list[Command]:
        """Return all commands and keys, place by place, in the order in which they were added."""
        found: dict[tuple[QWidget, str], list[QAction]] = {}
        for widget in (self._window, *self._window.findChildren(QWidget)):
            for action in widget.actions():
                if action.text() and not action.isSeparator() and not isinstance(action.menu(), QMenu):
                    place = self.place_of(widget)
                    alike = found.setdefault((place.widget, plain(action.text())), [])
                    if action not in alike:
                        alike.append(action)
        commands: list[Command] = []
        for place in self._places.values():
            if not place.title:
                continue
            commands += [
                Command(place, text, _keys(actions), tuple(actions))
                for (widget, text), actions in found.items()
                if widget is place.widget
            ]
            commands += [Command(place, text, (keys,), ()) for keys, text in place.keys]
        return commands


def plain(text: str) -> str:
    """Return the text of an action without the mark of its menu letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _keys(actions: list[QAction]) -> tuple[str, ...]:
    keys = [key.toString(NATIVE) for action in actions for key in action.shortcuts()]
    return tuple(dict.fromkeys(key for key in keys if key))


def _do(act: Callable[[], object], ticked: bool = False) -> None:
    del ticked
    act()
