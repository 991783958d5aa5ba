"""How alarms reach somebody who looks elsewhere: tray icon, notification of the system, and a window that flashes."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from thrillmon.floor.alarms.letters import Letter, Priority
from thrillmon.floor.alarms.rows import Tally
from thrillmon.models.alarm_columns import Listed
from thrillmon.models.alarm_words import SHAPES, priority_text, what_text
from thrillmon.models.words import render, tr
from thrillmon.panes.alarm_counters import ORDER, summary
from thrillmon.panes.alarm_marks import draw_alarm_mark
from thrillmon.panes.theme import Theme

ICON = 64
MESSAGE_MS = 15_000


class AlarmTray(QWidget):
    """opened: somebody clicked on the icon or the notification. Where there is no tray, the window flashes alone."""

    opened = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.hide()
        self._window = window
        self._theme = theme
        self._shown: tuple[Priority | None, bool] | None = None
        self.said: tuple[str, str] = ("", "")
        """Title and text of the last notification."""
        self._icon: QSystemTrayIcon | None = None
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = QSystemTrayIcon(self)
            menu = QMenu(self)
            show = QAction(tr("Show the alarms"), menu)
            show.triggered.connect(self.opened)
            menu.addAction(show)
            self._icon.setContextMenu(menu)
            self._icon.activated.connect(self._activated)
            self._icon.messageClicked.connect(self.opened)
        self.show_tally(None)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self._shown = None

    def show_tally(self, tally: Tally | None) -> None:
        """Show the most urgent priority there is."""
        worst, new = None, False
        if tally is not None:
            worst = next((one for one in ORDER if tally.unacknowledged[one]), None)
            new = worst is not None
            worst = worst or next((one for one in ORDER if tally.acknowledged[one]), None)
        if self._icon is None:
            return
        self._icon.setToolTip(f"thrillmon\n{summary(tally)}")
        if self._shown != (worst, new):
            self._shown = worst, new
            self._icon.setIcon(QIcon(self.picture(worst, new=new)))
            self._icon.show()

    def announce(self, fresh: Sequence[Listed]) -> None:
        """Tell of alarms that have just come: one by its name, many by their number."""
        if not fresh:
            return
        worst = max(fresh, key=lambda one: one.row.priority)
        mark = f"{SHAPES[worst.row.priority]} {priority_text(worst.row.priority)}"
        title = f"{mark} · {worst.place} · {what_text(worst.row)}"
        text = render(worst.row.evidence.sentence)
        if len(fresh) > 1:
            more = tr("and {count} more").format(count=len(fresh) - 1)
            text = f"{text} ({more})" if text else more
        if any(one.drill for one in fresh):
            title = tr("DRILL · {what}").format(what=title)
        self.said = title, text
        QApplication.alert(self._window, 0)
        if self._icon is not None and not self._window.isActiveWindow():
            kind = QSystemTrayIcon.MessageIcon.Critical
            if worst.row.priority is not Priority.HIGH:
                kind = QSystemTrayIcon.MessageIcon.Warning
            self._icon.showMessage(title, text, kind, MESSAGE_MS)

    def _activated(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()

    def close_icon(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()

    def picture(self, worst: Priority | None, *, new: bool) -> QPixmap:
        """Return the icon: the mark of the most urgent priority, a grey disc while there is none."""
        made = QPixmap(ICON, ICON)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(ICON / 2, ICON / 2)
        if worst is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.quiet)
            painter.drawEllipse(centre, ICON * 0.3, ICON * 0.3)
        else:
            letter = Letter.UNACKNOWLEDGED if new else Letter.ACKNOWLEDGED
            draw_alarm_mark(painter, worst, letter, centre, self._theme, QColor(self._theme.ground), size=ICON * 0.78)
        painter.end()
        return made
