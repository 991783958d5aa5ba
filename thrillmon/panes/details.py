"""The side panel of the chosen table: everything known of it, in words; links open only by the user's click."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QBrush, QColor, QDesktopServices, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from thrillmon.models.table_details import Details, Line, is_openable
from thrillmon.models.words import plain_tip, tr
from thrillmon.panes.measures import whole
from thrillmon.panes.theme import Theme

WIDTH = 345

# A word longer than this is broken, or it would be cut: links and parameters come without spaces.
LONGEST_WORD = 30

_READABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class DetailsPanel(QScrollArea):
    """Shows one table. link_opened carries an address after it was handed to the browser.

    alarm_wanted: somebody wants to see the alarm of this table.
    """

    link_opened = Signal(str)
    alarm_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("details")
        self.setFixedWidth(whole(WIDTH))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Details of the chosen table"))
        self._shape: list[tuple[str, list[tuple[str, bool, bool]]]] = []
        self._values: list[QLabel | QPushButton] = []
        self._inside = _Ground()
        self._heading = QLabel()
        self._standing = QLabel()
        self._show_nothing()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self._inside.show_hatch(self._hatch())

    def show_size(self) -> None:
        """See Sized."""
        self.setFixedWidth(whole(WIDTH))

    def show_details(self, details: Details | None) -> None:
        """Show a table; None when none is chosen."""
        if details is None:
            self._show_nothing()
            return
        shape = [
            (one.title, [(line.label, bool(line.address), line.alarm) for line in one.lines])
            for one in details.sections
        ]
        if shape != self._shape:
            self._lay_out(details)
            self._shape = shape
        self._heading.setText(details.heading)
        self._standing.setText(details.standing)
        self._standing.setVisible(bool(details.standing))
        self._inside.show_hatch(self._hatch())
        lines = [line for section in details.sections for line in section.lines]
        for widget, line in zip(self._values, lines, strict=True):
            _write(widget, line)

    def _hatch(self) -> QColor | None:
        return self._theme.hatch if self._standing.text() else None

    def _show_nothing(self) -> None:
        self._shape = []
        self._values = []
        words = QLabel(tr("Choose a table to see everything that is known of it."))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setMargin(12)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(words)

    def _lay_out(self, details: Details) -> None:
        inside = self._inside = _Ground()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 10, 8)
        column.setSpacing(6)
        self._heading = _plain(bold=True, larger=True)
        self._standing = _plain(bold=True)
        column.addWidget(self._heading)
        column.addWidget(self._standing)
        self._values = []
        for section in details.sections:
            if section.title:
                title = _plain(bold=True)
                title.setText(section.title)
                title.setObjectName("dim")
                column.addSpacing(4)
                column.addWidget(title)
            form = QFormLayout()
            form.setHorizontalSpacing(10)
            form.setVerticalSpacing(3)
            for line in section.lines:
                label = _plain()
                label.setText(line.label)
                label.setObjectName("dim")
                widget = self._link(line) if line.address or line.alarm else _plain()
                self._values.append(widget)
                form.addRow(label, widget)
            column.addLayout(form)
        column.addStretch(1)
        self.setWidget(inside)

    def _link(self, line: Line) -> QPushButton:
        button = QPushButton()
        button.setObjectName("link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        if line.alarm:
            button.clicked.connect(self.alarm_wanted)
            return button
        button.setAccessibleName(tr("Open {name} in the browser").format(name=line.label))
        button.clicked.connect(lambda: self._open(str(button.property("address"))))
        return button

    def _open(self, address: str) -> None:
        # Checked again: what is opened must be what may be opened, whoever filled the panel.
        if is_openable(address) and QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode)):
            self.link_opened.emit(address)


class _Ground(QWidget):
    """The ground of the panel: hatched when nobody confirms what stands on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inside")
        self._hatch: QColor | None = None

    def show_hatch(self, hatch: QColor | None) -> None:
        if hatch != self._hatch:
            self._hatch = hatch
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hatch is not None:
            painter = QPainter(self)
            painter.fillRect(self.rect(), QBrush(self._hatch, Qt.BrushStyle.BDiagPattern))
            painter.end()


def _write(widget: QLabel | QPushButton, line: Line) -> None:
    if isinstance(widget, QPushButton):
        widget.setProperty("address", line.address)
        widget.setToolTip(plain_tip(line.address or line.value))
        if line.alarm:
            widget.setAccessibleName(line.value)
        text = widget.fontMetrics().elidedText(line.value, Qt.TextElideMode.ElideMiddle, whole(WIDTH) - 120)
        widget.setText(text.replace("&", "&&"))
    else:
        text = _broken(line.value)
        if widget.text() != text:
            widget.setText(text)


def _broken(text: str) -> str:
    """Return a text in which no word is too long for the panel; the breaks have no width."""
    words = (
        "\u200b".join(word[start : start + LONGEST_WORD] for start in range(0, len(word), LONGEST_WORD))
        for word in text.split(" ")
    )
    return " ".join(words)


def _plain(*, bold: bool = False, larger: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(_READABLE)
    # Read with the mouse or a screen reader; Tab goes on to what can be done.
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    if bold or larger:
        font = QFont(label.font())
        font.setBold(bold)
        if larger:
            font.setPointSizeF(font.pointSizeF() * 1.15)
        label.setFont(font)
    return label
