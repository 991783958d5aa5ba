"""The frame around everything that is shown of another moment: nobody can take what is inside for live."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from thrillmon.models.words import plain_tip, tr
from thrillmon.panes.theme import Theme

BORDER = 8


class RewoundFrame(QWidget):
    """A hatched border with words on it. returned: back to live is wanted. short: only the moment is said."""

    returned = Signal()

    def __init__(self, inside: QWidget, theme: Theme, *, short: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._short = short
        self._title = QLabel()
        self._notice = QLabel()
        for label in (self._title, self._notice):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        font = QFont(self._title.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._title.setFont(font)
        self._notice.setWordWrap(True)
        self._notice.hide()
        self._banner = QWidget()
        self._banner.setObjectName("rewound")
        self._banner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back = QPushButton(tr("Back to live (Esc)"))
        self._back.clicked.connect(self.returned)
        self._back.setVisible(not short)
        row = QHBoxLayout(self._banner)
        row.setContentsMargins(8, 3, 4, 3)
        row.addWidget(self._title, 1)
        row.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(BORDER, BORDER, BORDER, BORDER)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._notice)
        column.addWidget(inside, 1)
        self.show_theme(theme)

    def show_moment(self, time: str, waiting_for: str = "") -> None:
        """Say which moment is shown; waiting_for: the one that is being looked up meanwhile. Both may be ""."""
        if not time:
            text = tr("REWINDING to {time} …").format(time=waiting_for)
        elif self._short:
            text = tr("REWOUND to {time}").format(time=time)
        else:
            text = tr("REWOUND to {time} · live goes on behind · Esc returns").format(time=time)
        if time and waiting_for:
            text = tr("… looking up {time} · still showing: {shown}").format(time=waiting_for, shown=text)
        self._title.setText(text)
        self._title.setToolTip(plain_tip(text))
        self.setAccessibleName(text)

    def show_notice(self, text: str) -> None:
        """Say what stands in the way of knowing more; "" hides the line."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    def title_text(self) -> str:
        """Return what is said of the moment."""
        return self._title.text()

    def notice_text(self) -> str:
        """Return what is said to stand in the way."""
        return self._notice.text()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        strong, ground, line = theme.strong.name(), theme.ground.name(), theme.line.name()
        self._banner.setStyleSheet(
            f"#rewound {{ background: {strong}; }} QLabel {{ color: {ground}; }}"
            f" QPushButton {{ background: {ground}; color: {strong}; border: 1px solid {line}; }}"
            f" QPushButton:focus {{ border: 2px solid {theme.focus.name()}; }}"
        )
        self._notice.setStyleSheet(
            f"background: {theme.panel.name()}; color: {strong}; padding: 5px 8px; border-bottom: 1px solid {line};"
        )
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: what nobody inside wants of Escape is to return."""
        if event.key() == Qt.Key.Key_Escape:
            self.returned.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget: stripes, which mean the same without colours."""
        del event
        painter = QPainter(self)
        whole = QRectF(self.rect())
        border = QPainterPath()
        border.addRect(whole)
        border.addRect(whole.adjusted(BORDER, BORDER, -BORDER, -BORDER))
        painter.fillPath(border, self._theme.ground)
        painter.fillPath(border, QBrush(self._theme.strong, Qt.BrushStyle.BDiagPattern))
        painter.setPen(self._theme.strong)
        painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5))
