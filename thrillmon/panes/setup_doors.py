"""The first thing a new user sees: two doors, and what is there already."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from thrillmon.models.words import tr
from thrillmon.panes.plain_label import plain_label

DOOR_WIDTH, DOOR_HEIGHT = 360, 150


class KeyButton(QPushButton):
    """A button that Enter presses as well as the space bar."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Door(KeyButton):
    """A large button with a title and what is behind it."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setMinimumSize(DOOR_WIDTH, DOOR_HEIGHT)
        self._title, self._text = plain_label(bold=True), plain_label()
        font = QFont(self._title.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self._title.setFont(font)
        self._title.setText(title)
        self._text.setText(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for label in (self._title, self._text):
            # The click is the button's.
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)


class Doors(QWidget):
    """demo_wanted, connect_wanted, import_wanted: what was chosen. profile_wanted carries the number of a profile."""

    demo_wanted = Signal()
    connect_wanted = Signal()
    import_wanted = Signal()
    profile_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        title = QLabel("thrillmon")
        font = QFont(title.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 2.2)
        title.setFont(font)
        welcome = plain_label()
        welcome.setText(tr("A console for live-casino floors. How do you want to begin?"))
        welcome.setMaximumWidth(2 * DOOR_WIDTH)
        self.notice = plain_label()
        self.notice.setObjectName("error")
        self.notice.hide()
        self.demo = Door(
            tr("Try the demo studio"),
            tr("A pretend studio with 24 tables starts on this computer. Nothing is sent anywhere, nothing is kept."),
        )
        self.connect_own = Door(
            tr("Connect to my studio"),
            tr("Enter what the provider handed out. Each link is tested while you type; nothing is sent but log-ins."),
        )
        self.bring_in = KeyButton(tr("Import a profile…"))
        self.bring_in.setToolTip(tr("Take over a profile file that somebody handed out; secrets are never in it"))
        self._kept = QVBoxLayout()
        self._kept.setSpacing(4)
        self._buttons: list[KeyButton] = []
        self.progress = plain_label()
        self.demo.clicked.connect(self.demo_wanted)
        self.connect_own.clicked.connect(self.connect_wanted)
        self.bring_in.clicked.connect(self.import_wanted)
        doors = QHBoxLayout()
        doors.setSpacing(16)
        doors.addWidget(self.demo)
        doors.addWidget(self.connect_own)
        column = QVBoxLayout()
        column.setSpacing(12)
        for widget in (title, welcome, self.notice):
            column.addWidget(widget)
        column.addLayout(doors)
        column.addWidget(self.progress)
        column.addLayout(self._kept)
        column.addWidget(self.bring_in, 0, Qt.AlignmentFlag.AlignLeft)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(column)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.addStretch(2)
        whole.addLayout(middle)
        whole.addStretch(3)
        self.setFocusProxy(self.demo)

    def show_notice(self, text: str) -> None:
        """Say above the doors why they are shown; empty: it is the first run."""
        self.notice.setText(f"▲ {text}" if text else "")
        self.notice.setVisible(bool(text))

    def show_progress(self, text: str) -> None:
        """Say what is being done; meanwhile nothing can be chosen."""
        self.progress.setText(text)
        for button in (self.demo, self.connect_own, self.bring_in, *self._buttons):
            button.setEnabled(not text)

    def show_profiles(self, names: Sequence[str]) -> None:
        """Offer profiles that are there already."""
        for button in self._buttons:
            button.deleteLater()
        self._buttons = []
        for number, name in enumerate(names):
            button = KeyButton(tr("Open “{name}”").format(name=name.replace("&", "&&")))
            button.setAccessibleName(tr("Open “{name}”").format(name=name))
            button.clicked.connect(lambda _=False, chosen=number: self.profile_wanted.emit(chosen))
            self._kept.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self._buttons.append(button)
