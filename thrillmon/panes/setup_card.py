"""A link as it is entered: its fields, and beside its title how its test stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from thrillmon.models.trials import UNUSED, Stage, Trial, stage_text, trial_text
from thrillmon.models.words import tr
from thrillmon.panes.entry_field import EntryField
from thrillmon.panes.plain_label import plain_label


class LinkCard(QFrame):
    """fields: by the key that tests and rules call them by; what cannot be told of one is said of the first."""

    def __init__(self, link: str, title: str, about: str, fields: dict[str, EntryField], *rows: tuple[QWidget, ...]):
        super().__init__()
        self.setObjectName("panel")
        self.link = link
        self.fields = fields
        self._title = title
        self.trial = UNUSED
        self._stage = QLabel()
        self._stage.setTextFormat(Qt.TextFormat.PlainText)
        self.found = plain_label()
        self.found.setObjectName("dim")
        name, purpose = plain_label(bold=True), plain_label()
        name.setText(title)
        name.setWordWrap(False)
        purpose.setText(about)
        purpose.setObjectName("dim")
        head = QHBoxLayout()
        head.addWidget(name)
        head.addStretch(1)
        head.addWidget(self._stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(7)
        column.addLayout(head)
        column.addWidget(purpose)
        for row in rows:
            line = QHBoxLayout()
            line.setSpacing(10)
            for widget in row:
                line.addWidget(widget, 1 if isinstance(widget, EntryField) else 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)
        column.addWidget(self.found)
        column.addStretch(1)
        self.show_trial(UNUSED)

    def show_trial(self, trial: Trial, elsewhere: EntryField | None = None) -> None:
        """Show how the test stands. elsewhere: the field outside of this card that is to blame."""
        self.trial = trial
        self._stage.setText(stage_text(trial.stage))
        self.setAccessibleName(f"{self._title}: {stage_text(trial.stage)}")
        wrong = trial_text(trial) if trial.stage is Stage.WRONG else ""
        blamed = elsewhere or self.fields.get(trial.key) or next(iter(self.fields.values()))
        for field in self.fields.values():
            field.show_mistake(self.link, wrong if field is blamed else "")
        if elsewhere is not None:
            elsewhere.show_mistake(self.link, wrong)
        if trial.stage is Stage.WELL:
            self.found.setText(trial_text(trial))
        elif elsewhere is not None:
            self.found.setText(tr("Look at “{field}” above.").format(field=elsewhere.edit.accessibleName()))
        else:
            self.found.setText("")
        self.found.setVisible(bool(self.found.text()))
