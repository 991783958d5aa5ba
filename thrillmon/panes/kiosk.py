"""The locked wall: shows and does nothing else, until somebody holds a chord of keys long enough to mean it."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLabel

from thrillmon.models.words import tr
from thrillmon.panes.window import Window

KEY = "window/kiosk"

CHORD = "Ctrl+Shift+F11"
HOLD_SECONDS = 3
HINT_MS = 6_000
CURSOR_MS = 3_000

_SWALLOWED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.ContextMenu,
    }
)


class Kiosk(QObject):
    """While on: no key, click or menu does anything; the wheel scrolls; the pointer hides. It outlives a restart."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.on = False
        self._off: list[QAction] = []
        self._handle: QObject | None = None
        self._left = HOLD_SECONDS
        self._hidden = False
        self.hint = QLabel(window)
        self.hint.setObjectName("hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setContentsMargins(20, 14, 20, 14)
        self.hint.hide()
        self._holding = self._timer("holding", 1_000, self._count, again=True)
        self._fading = self._timer("hint", HINT_MS, self.hint.hide)
        self._resting = self._timer("pointer", CURSOR_MS, self._hide_pointer)

    def enter(self) -> None:
        """Show the wall and lock it."""
        if self.on:
            return
        window = self._window
        # Only what is shown has something that keys come to.
        window.show()
        window.enter_wall()
        self.on = window.locked = window.side.locked = True
        window.memory.keep(KEY, "yes")
        window.side.close_all()
        self._off = [action for one in window.commands.listed() for action in one.actions if action.isEnabled()]
        for action in self._off:
            action.setEnabled(False)
        self._handle = window.windowHandle()
        self._handle.installEventFilter(self)
        window.installEventFilter(self)
        self._resting.start()
        self._say(tr("This screen is locked. To unlock it, hold {keys} for {count} s."))

    def leave(self) -> None:
        """Unlock; the wall stays until somebody leaves it."""
        if not self.on:
            return
        self.on = self._window.locked = self._window.side.locked = False
        self._window.memory.keep(KEY, "")
        if self._handle is not None:
            self._handle.removeEventFilter(self)
        self._window.removeEventFilter(self)
        for action in self._off:
            action.setEnabled(True)
        for timer in (self._holding, self._fading, self._resting):
            timer.stop()
        self._show_pointer()
        self._say(tr("Unlocked. Escape leaves the wall."))

    def restore(self) -> None:
        """Lock it again after a restart."""
        if self._window.memory.text(KEY) == "yes":
            self.enter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: what comes to the window is looked at before any of its parts gets it."""
        kind = event.type()
        if watched is self._window:
            if kind is QEvent.Type.Resize and self.hint.isVisible():
                self._place()
            return False
        if kind is QEvent.Type.MouseMove:
            self._show_pointer()
            self._resting.start()
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._key(cast("QKeyEvent", event), pressed=kind is QEvent.Type.KeyPress)
        elif kind in _SWALLOWED:
            self._say(tr("This screen is locked. To unlock it, hold {keys} for {count} s."))
        return kind in _SWALLOWED

    def _key(self, event: QKeyEvent, *, pressed: bool) -> None:
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.isAutoRepeat():
            return
        if pressed and event.key() == Qt.Key.Key_F11 and event.modifiers() & held == held:
            self._left = HOLD_SECONDS
            self._holding.start()
            self._say(tr("Keep holding {keys}: {count} s"))
            return
        # Any other key, or a finger lifted, ends it.
        self._holding.stop()
        self._left = HOLD_SECONDS
        self._say(tr("This screen is locked. To unlock it, hold {keys} for {count} s."))

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._say(tr("Keep holding {keys}: {count} s"))
            return
        self._left = HOLD_SECONDS
        self.leave()

    def _say(self, text: str) -> None:
        theme, hint = self._window.theme, self.hint
        hint.setText(text.format(keys=CHORD, count=self._left))
        hint.setStyleSheet(
            f"background: {theme.panel.name()}; color: {theme.strong.name()}; border: 2px solid {theme.focus.name()};"
        )
        self._place()
        hint.show()
        hint.raise_()
        self._fading.start()

    def _place(self) -> None:
        hint, room = self.hint, self._window.size()
        width = min(room.width() - 40, 70 * hint.fontMetrics().averageCharWidth())
        hint.resize(width, hint.heightForWidth(width))
        hint.move((room.width() - width) // 2, room.height() - hint.height() - 40)

    def _hide_pointer(self) -> None:
        if not self._hidden:
            self._hidden = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def _show_pointer(self) -> None:
        if self._hidden:
            self._hidden = False
            QGuiApplication.restoreOverrideCursor()

    def _timer(self, name: str, milliseconds: int, act: object, *, again: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setObjectName(name)
        timer.setInterval(milliseconds)
        timer.setSingleShot(not again)
        timer.timeout.connect(act)
        return timer
