"""The beginning of a shift at the console: who sits here, until when, and whether the alarms can be heard."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from thrillmon.floor.alarms.duties import Duty
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.people import LONGEST_SHIFT, Role, User
from thrillmon.models.alarm_words import priority_text, role_text
from thrillmon.models.words import tr
from thrillmon.panes.alarm_counters import ORDER
from thrillmon.panes.alarm_dialogs import tick_button
from thrillmon.panes.speaker import Speaker

USUAL_HOURS = 8


class DutyDialog(QDialog):
    """duty_begun: who is on duty now. Each tone is played and answered for; nobody has to, but it is kept."""

    duty_begun = Signal(object)

    def __init__(self, parent: QWidget, former: Duty, speaker: Speaker, now: float, zone: tzinfo) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._now = now
        self._zone = zone
        self.answers: dict[Priority, bool] = {}
        """Which tones were heard, as far as somebody has said."""
        self.setWindowTitle(tr("Begin a shift"))
        self.setMinimumWidth(440)
        self.name = QLineEdit(former.user.name)
        self.name.setMaxLength(80)
        self.role = QComboBox()
        for role in Role:
            self.role.addItem(role_text(role), role)
        self.role.setCurrentIndex(list(Role).index(former.user.role))
        self.ends = QTimeEdit()
        self.ends.setDisplayFormat("HH:mm")
        local = datetime.fromtimestamp(now, zone) + timedelta(hours=USUAL_HOURS)
        self.ends.setTime(QTime(local.hour, 0))
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._begin = self.buttons.addButton(tr("Begin"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._mind)
        form = QFormLayout()
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("As"), self.role)
        form.addRow(tr("Until"), self.ends)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self._plain(tr("Can the alarms be heard where you sit? Play each tone and say.")))
        column.addLayout(self._tones())
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        self.accepted.connect(self._take)
        self._mind()

    def duty(self) -> Duty:
        """Return who is on duty by what was entered."""
        role = list(Role)[self.role.currentIndex()]
        heard = all(self.answers.values()) if len(self.answers) == len(ORDER) else None
        if not all(self.answers.values()):
            heard = False
        return Duty(User(self.name.text().strip(), role), self._now, self._end(), heard)

    def answer(self, priority: Priority, heard: bool) -> None:
        """Say whether a tone was heard."""
        self.answers[priority] = heard
        self._mind()

    def _end(self) -> float:
        time = self.ends.time()
        begin = datetime.fromtimestamp(self._now, self._zone)
        end = begin.replace(hour=time.hour(), minute=time.minute(), second=0, microsecond=0)
        if end <= begin:
            end += timedelta(days=1)
        return min(end.timestamp(), self._now + LONGEST_SHIFT)

    def _take(self) -> None:
        duty = self.duty()
        if duty.heard is not None:
            self._speaker.heard = duty.heard
        self.duty_begun.emit(duty)

    def _mind(self) -> None:
        self._begin.setEnabled(bool(self.name.text().strip()))
        if any(heard is False for heard in self.answers.values()):
            self.said.setText(
                tr("▲ Turn the loudspeaker up or move the console: until it is heard, “No sound” is an alarm here.")
            )
        elif len(self.answers) == len(ORDER):
            self.said.setText(tr("✓ All tones were heard."))
        else:
            self.said.setText(tr("A shift can begin without the test; the journal says that it was left out."))

    def _tones(self) -> QGridLayout:
        grid = QGridLayout()
        for row, priority in enumerate(ORDER):
            play = QPushButton(tr("Play {priority}").format(priority=priority_text(priority)))
            yes, no = tick_button(tr("Heard")), tick_button(tr("Not heard"))
            for button in (play, yes, no):
                button.setAutoDefault(False)

            def hear(_: bool, one: Priority = priority) -> None:
                self._speaker.play(one)

            def agree(_: bool, one: Priority = priority, yes: QPushButton = yes, no: QPushButton = no) -> None:
                yes.setChecked(True)
                no.setChecked(False)
                self.answer(one, True)

            def deny(_: bool, one: Priority = priority, yes: QPushButton = yes, no: QPushButton = no) -> None:
                yes.setChecked(False)
                no.setChecked(True)
                self.answer(one, False)

            play.clicked.connect(hear)
            yes.clicked.connect(agree)
            no.clicked.connect(deny)
            for place, button in enumerate((play, yes, no)):
                grid.addWidget(button, row, place)
        return grid

    @staticmethod
    def _plain(text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
