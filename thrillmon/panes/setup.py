"""The set-up: a window of its own that a new user begins in, and that opens the floor."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from thrillmon.models.words import tr
from thrillmon.panes import theme as themes
from thrillmon.panes.memory import Memory
from thrillmon.panes.plain_label import plain_label
from thrillmon.panes.setup_doors import Doors
from thrillmon.panes.setup_form import SetUpForm
from thrillmon.panes.window import GEOMETRY_KEY, THEME_KEY


class SetUpWindow(QWidget):
    """Two doors, and the form behind one of them. left: the user wants to go; the owner calls close_now()."""

    left = Signal()

    def __init__(self, memory: Memory, choice: themes.Choice = "system") -> None:
        super().__init__()
        self._memory = memory
        self._closing = False
        self.setWindowTitle("thrillmon")
        self.doors = Doors()
        self.form = SetUpForm()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.doors)
        self.pages.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self.doors.connect_wanted.connect(self.show_form)
        self.form.back_wanted.connect(self.show_doors)
        self.show_theme(themes.known(memory.text(THEME_KEY)) if choice == "system" else choice)
        self.resize(1280, 800)
        # The window opens where the floor's was, and the other way round: for the user it is one.
        self.restoreGeometry(memory.shape(GEOMETRY_KEY))
        self.doors.demo.setFocus()

    def show_form(self) -> None:
        """Open the door to a studio of one's own; what was entered before is still there."""
        self.pages.setCurrentWidget(self.form)
        self.form.name.setFocus()

    def show_doors(self) -> None:
        """Go back to the doors; nothing is lost."""
        self.pages.setCurrentWidget(self.doors)
        self.doors.connect_own.setFocus()

    def show_theme(self, choice: themes.Choice) -> None:
        """Wear a theme."""
        theme = themes.load(choice)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(theme.palette())
            application.setStyleSheet(theme.style_sheet())

    def close_now(self) -> None:
        """Close without asking anybody, and forget what was entered."""
        self._closing = True
        self._memory.keep_shape(GEOMETRY_KEY, self.saveGeometry())
        self._memory.save()
        self.form.clear()
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: Escape goes back, and from the doors away unless something was entered."""
        if event.key() == Qt.Key.Key_Escape:
            if self.pages.currentWidget() is self.form:
                self.show_doors()
            elif self.form.empty:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """See QWidget: the owner closes in order."""
        if self._closing:
            event.accept()
            return
        event.ignore()
        self.left.emit()


class Curtain(QWidget):
    """What stands where the window was while links are closed and others opened."""

    def __init__(self, former: QWidget, text: str) -> None:
        super().__init__()
        self.setWindowTitle("thrillmon")
        self.setGeometry(former.geometry())
        label = plain_label()
        label.setText(text)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addWidget(label)
        self.setAccessibleName(tr("Changing the floor"))
