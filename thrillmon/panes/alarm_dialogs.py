"""What is asked before an alarm is shelved, reset or taken out of service: always a reason, always a time."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from thrillmon.floor.alarms.people import ShelfTime
from thrillmon.floor.times import clock_text
from thrillmon.models.alarm_columns import Listed
from thrillmon.models.alarm_words import what_text
from thrillmon.models.words import tr

REVIEW_DAYS = 7


def tick_button(text: str) -> QPushButton:
    """Return a button that stays down, and says so with more than its colour."""
    button = QPushButton(text)
    button.setCheckable(True)

    def tick(down: bool) -> None:
        button.setText(f"✓ {text}" if down else text)

    button.toggled.connect(tick)
    return button


class ReasonDialog(QDialog):
    """Asks why. The button stays off until something is written; Enter takes it."""

    def __init__(self, parent: QWidget, one: Listed, question: str, accept: str, reasons: tuple[str, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setMinimumWidth(460)
        what = self.plain(f"{one.place} · {what_text(one.row)}")
        font = what.font()
        font.setBold(True)
        what.setFont(font)
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.addItems(reasons)
        self.reason.setCurrentIndex(-1)
        self.reason.setAccessibleName(tr("Reason"))
        edit = self.reason.lineEdit()
        if edit is not None:
            edit.setMaxLength(300)
            edit.setPlaceholderText(tr("In a few words, for whoever comes after you"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._yes: QPushButton = self.buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.reason.editTextChanged.connect(self._mind)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(10)
        self._column.addWidget(what)
        self.more = QVBoxLayout()
        """Where kinds of this dialog put their own questions."""
        self._column.addLayout(self.more)
        self._column.addWidget(self.plain(tr("Why?")))
        self._column.addWidget(self.reason)
        self._column.addWidget(self.buttons)
        self._mind()

    @property
    def text(self) -> str:
        """What was written."""
        return self.reason.currentText().strip()

    def _mind(self) -> None:
        self._yes.setEnabled(bool(self.text))
        self._yes.setDefault(True)

    @staticmethod
    def plain(text: str) -> QLabel:
        """Return a label that shows text as it is."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label


class ShelveDialog(ReasonDialog):
    """shelve_wanted: the reason, the time, and whether it ends when the condition is gone."""

    shelve_wanted = Signal(str, object, bool)

    def __init__(self, parent: QWidget, one: Listed, ends: float | None, now: float, zone: tzinfo) -> None:
        """ends: when the shift of whoever asks ends; None when nobody has said."""
        super().__init__(
            parent,
            one,
            tr("Shelve an alarm"),
            tr("Shelve"),
            (tr("Known fault, being repaired"), tr("The table is being prepared"), tr("Told to the studio, waiting")),
        )
        self._times = QButtonGroup(self)
        self._choices = list(ShelfTime)
        row = QHBoxLayout()
        row.setSpacing(4)
        for number, time in enumerate(self._choices):
            button = tick_button(self._time_text(time, ends, now, zone))
            button.setAutoDefault(False)
            button.setEnabled(time.value is not None or (ends is not None and ends > now))
            self._times.addButton(button, number)
            row.addWidget(button)
        self._times.button(1).setChecked(True)
        self.once = QCheckBox(tr("Only until it is gone, if that is sooner"))
        self.more.addWidget(self.plain(tr("For how long? It comes back by itself.")))
        self.more.addLayout(row)
        self.more.addWidget(self.once)
        self.accepted.connect(self._shelve)
        self.reason.setFocus()

    def choose(self, time: ShelfTime) -> None:
        """Choose a time."""
        self._times.button(self._choices.index(time)).setChecked(True)

    def _shelve(self) -> None:
        self.shelve_wanted.emit(self.text, self._choices[self._times.checkedId()], self.once.isChecked())

    @staticmethod
    def _time_text(time: ShelfTime, ends: float | None, now: float, zone: tzinfo) -> str:
        if time.value is not None:
            return tr("{count} min").format(count=round(time.value / 60))
        if ends is None or ends <= now:
            return tr("End of shift")
        return tr("End of shift {time}").format(time=clock_text(ends, zone)[:5])


class ResetDialog(ReasonDialog):
    """reset_wanted: the note."""

    reset_wanted = Signal(str)

    def __init__(self, parent: QWidget, one: Listed) -> None:
        super().__init__(
            parent,
            one,
            tr("Reset a latched alarm"),
            tr("Reset"),
            (tr("Verified with the studio, correct"), tr("Verified by a second person"), tr("Passed on to support")),
        )
        self.more.addWidget(self.plain(tr("What was found? The note is kept in the journal.")))
        self.accepted.connect(lambda: self.reset_wanted.emit(self.text))
        self.reason.setFocus()


class ServiceDialog(ReasonDialog):
    """remove_wanted: the reason, when it is to be looked at again, and whether the whole table goes."""

    remove_wanted = Signal(str, float, bool)

    def __init__(self, parent: QWidget, one: Listed, now: float, zone: tzinfo) -> None:
        super().__init__(
            parent,
            one,
            tr("Take out of service"),
            tr("Take out of service"),
            (tr("The table is rebuilt"), tr("The sensor or the feed of the table is faulty"), tr("Not in use")),
        )
        self._zone = zone
        today = datetime.fromtimestamp(now, zone).date()
        review = today + timedelta(days=REVIEW_DAYS)
        self.review = QDateEdit(QDate(review.year, review.month, review.day))
        self.review.setMinimumDate(QDate(today.year, today.month, today.day).addDays(1))
        self.review.setCalendarPopup(True)
        self.review.setDisplayFormat("yyyy-MM-dd")
        self.review.setAccessibleName(tr("Look at it again on"))
        self.whole = QCheckBox(tr("Everything at this table, not this alarm alone"))
        self.whole.setEnabled(bool(one.table))
        grid = QGridLayout()
        grid.addWidget(self.plain(tr("Look at it again on")), 0, 0)
        grid.addWidget(self.review, 0, 1)
        grid.setColumnStretch(2, 1)
        self.more.addLayout(grid)
        self.more.addWidget(self.whole)
        self.accepted.connect(self._remove)
        self.reason.setFocus()

    def _remove(self) -> None:
        date = self.review.date()
        moment = datetime(date.year(), date.month(), date.day(), 12, tzinfo=self._zone)
        self.remove_wanted.emit(self.text, moment.timestamp(), self.whole.isChecked())
