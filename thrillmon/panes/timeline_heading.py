"""The lines above the timeline: which table and round, whether it follows, and what is doubtful about it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from thrillmon.models.words import plain_tip, tr
from thrillmon.panes.theme import Theme

LEAST_WIDTH = 40


class Elided(QLabel):
    """One line of plain text that ends in an ellipsis where there is too little room."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show a text; the whole of it is in the tool tip."""
        if text != self.text():
            self.setText(text)
            self.setToolTip(plain_tip(text))

    def minimumSizeHint(self) -> QSize:
        """See QWidget: a long text never widens the window."""
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class Heading(QWidget):
    """resumed: back to now is wanted.  roads_wanted: whether the roads shall be seen."""

    resumed = Signal()
    roads_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = Elided()
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        font = QFont(self._title.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self._title.setFont(font)
        self._round = Elided()
        self._notice = Elided()
        bold = QFont(self._notice.font())
        bold.setBold(True)
        self._notice.setFont(bold)
        self._notice.hide()
        self._state = QToolButton()
        self._state.clicked.connect(self.resumed)
        self._roads = QToolButton()
        self._roads.setText(tr("Roads"))
        self._roads.setToolTip(tr("Show or hide the roads (R)"))
        self._roads.setCheckable(True)
        self._roads.setChecked(True)
        self._roads.toggled.connect(self.roads_wanted)
        self._roads.hide()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._round, 1)
        row.addWidget(self._roads)
        row.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 5, 6, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._notice)
        self.show_theme(theme)
        self.show_following(None, 0)

    def show_names(self, title: str, live: str) -> None:
        """Name the table and its live round."""
        self._title.show_text(title)
        self._round.show_text(live)

    def show_notice(self, text: str) -> None:
        """Say what is doubtful; "" hides the line."""
        self._notice.show_text(text)
        self._notice.setVisible(bool(text))

    def show_following(self, following: bool | None, newer: int) -> None:
        """Say whether new rounds move what is seen; None when there is nothing to follow."""
        self._state.setVisible(following is not None)
        if following:
            self._state.setText(tr("following"))
            self._state.setToolTip(tr("New rounds move the lanes. Scrolling or zooming pauses; End returns."))
        else:
            text = tr("❚❚ paused · {count} newer · End = now").format(count=newer)
            self._state.setText(text)
            self._state.setToolTip(tr("The lanes stand still; the live round goes on. Click or press End to return."))
        self._state.setAccessibleName(self._state.text())
        font = QFont(self._state.font())
        font.setBold(following is False)
        self._state.setFont(font)

    def show_roads_button(self, *, there: bool) -> None:
        """Offer the roads when the game has them."""
        self._roads.setVisible(there)

    def toggle_roads(self) -> None:
        """Show the roads, or hide them."""
        if not self._roads.isHidden():
            self._roads.toggle()

    def state_text(self) -> str:
        """Return what is said about following."""
        return self._state.text()

    def notice_text(self) -> str:
        """Return what is said to be doubtful."""
        return self._notice.text()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._round.setStyleSheet(f"color: {theme.dim.name()};")
        self._notice.setStyleSheet(f"color: {theme.strong.name()};")
