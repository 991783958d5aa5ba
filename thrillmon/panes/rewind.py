"""The rewind bar at the foot of the window: a time to type, the track to drag, and whether it is live."""

from datetime import UTC, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from thrillmon.floor.moments import read_moment
from thrillmon.floor.times import clock_text, plausible
from thrillmon.models.rewind_scale import Reach, moment_text
from thrillmon.models.words import age_text, plain_tip, tr
from thrillmon.panes.rewind_track import RewindTrack
from thrillmon.panes.theme import Theme

KEYS = "Ctrl+J"


class TimeBox(QLineEdit):
    """A time that is typed. left: Escape or Enter gave the keyboard back."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget: Escape forgets what is typed and goes back to the track."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.left.emit()
            return
        super().keyPressEvent(event)


class RewindBar(QWidget):
    """moment_wanted carries Unix seconds by the studio's clock.  returned: back to live."""

    moment_wanted = Signal(float)
    returned = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rewind")
        self._zone: tzinfo = UTC
        self._waiting = False
        self._refusal = ""
        self.box = TimeBox()
        self.box.setPlaceholderText(tr("hh:mm:ss"))
        self.box.setAccessibleName(tr("Go back to this time"))
        self.box.setToolTip(
            plain_tip(tr("Type a time and press Enter: 21:03, 21:03:14, or with its day 2026-11-21T21:03:14"))
        )
        self.track = RewindTrack(theme)
        self._name = QToolButton()
        self._name.setText(tr("Rewind"))
        self._name.setToolTip(plain_tip(_keys_text()))
        self._name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._name.clicked.connect(self.track.setFocus)
        self._state = QLabel()
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 12, 4)
        row.setSpacing(8)
        for widget in (self._name, self.box):
            row.addWidget(widget)
        row.addWidget(self.track, 1)
        row.addWidget(self._state)
        self.show_size()
        self.track.moment_wanted.connect(self.moment_wanted)
        self.track.returned.connect(self.returned)
        self.track.typed.connect(self._begin_typing)
        self.box.returnPressed.connect(self._jump)
        self.box.textEdited.connect(self._edited)
        self.box.left.connect(self.track.setFocus)
        focus = QAction(tr("Rewind"), self)
        focus.setShortcut(QKeySequence(KEYS))
        focus.triggered.connect(self.track.setFocus)
        self.addAction(focus)
        self._say()

    def show_size(self) -> None:
        """See Sized."""
        metrics = self.fontMetrics()
        self.box.setFixedWidth(metrics.horizontalAdvance("2026-11-21T21:03:14") + 22)
        self._state.setMinimumWidth(metrics.horizontalAdvance("00:00:00 · 100 min") + 10)

    @property
    def at(self) -> float | None:
        """The moment that is wanted; None while it is live."""
        return self.track.at

    def show_now(self, now: float) -> None:
        """Take the studio's time."""
        self.track.show_now(now)
        self._say()

    def show_reach(self, reach: Reach) -> None:
        """Take what there is to go back to."""
        self.track.show_reach(reach)

    def show_moment(self, at: float | None) -> None:
        """Show which moment is wanted; None for live."""
        self._waiting = False
        self._refuse("")
        self.track.show_moment(at)
        self._say()

    def show_waiting(self, waiting: bool) -> None:
        """Show that the archive takes its time, or no longer."""
        self._waiting = waiting
        self._say()

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.track.show_theme(theme)

    def show_zone(self, zone: tzinfo) -> None:
        """Read and say times in another zone."""
        self._zone = zone
        self.track.show_zone(zone)
        self._say()

    def state_text(self) -> str:
        """Return what is said at the right end."""
        return self._state.text()

    # ---- inside

    def _say(self) -> None:
        now, at = self.track.scale.now, self.track.at
        if self._refusal:
            text = self._refusal
        elif at is None:
            text = tr("live {time}").format(time=clock_text(now, self._zone)) if now else tr("live")
        else:
            words = tr("{time} · {age} ago")
            text = words.format(time=moment_text(at, now, self._zone), age=age_text(max(0.0, now - at)))
            text = f"… {text}" if self._waiting else text
        if text != self._state.text():
            self._state.setText(text)
            font = QFont(self._state.font())
            font.setBold(at is not None or bool(self._refusal))
            self._state.setFont(font)

    def _begin_typing(self, text: str) -> None:
        self.box.setText(text)
        self.box.setFocus()
        self.box.setCursorPosition(len(text))

    def _edited(self) -> None:
        self._refuse("")

    def _jump(self) -> None:
        text, now = self.box.text().strip(), self.track.scale.now
        if not text:
            return
        try:
            at = read_moment(text, self._zone, now)
        except (ValueError, OverflowError):
            self._refuse(tr("▲ That is no time such as 21:03:14."))
            return
        if not plausible(at) or at > now:
            self._refuse(tr("▲ That time is still to come.") if at > now else tr("▲ That is no time such as 21:03:14."))
            return
        self.box.clear()
        self.track.setFocus()
        self.moment_wanted.emit(float(int(at)))

    def _refuse(self, text: str) -> None:
        if text != self._refusal:
            self._refusal = text
            self.box.setProperty("refused", bool(text))
            self.box.style().unpolish(self.box)
            self.box.style().polish(self.box)
            self._say()


def _keys_text() -> str:
    return "\n".join(
        f"{keys}\t{meaning}"
        for keys, meaning in (
            (KEYS, tr("to this bar")),
            ("← →", tr("1 second; with Shift 10 seconds")),
            ("PgUp PgDn", tr("1 minute")),
            ("Home", tr("to the beginning of what is shown; again: of the archive")),
            (tr("End, Esc"), tr("back to live")),
            ("+ − *", tr("show less, more, the whole shift")),
            ("0 … 9", tr("type a time")),
        )
    )
