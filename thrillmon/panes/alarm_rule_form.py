"""The settings of one rule: each with its meaning, what was delivered, and what is wrong with it right beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from thrillmon.floor.alarms.drafts import NO, SUPPRESSION, YES, Draft, Field, FieldKind
from thrillmon.floor.alarms.letters import Priority
from thrillmon.models.alarm_words import priority_text
from thrillmon.models.words import render, tr

NUMBER_WIDTH = 96
TEXT_HEIGHT = 52

_ORDER = sorted(Priority, reverse=True)


class RuleForm(QScrollArea):
    """Shows one rule of a draft and writes into it. changed: something was typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("details")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Settings of the chosen rule"))
        self._draft: Draft | None = None
        self._minders: list[Callable[[], None]] = []
        self.editors: dict[str, QWidget] = {}
        """By the key of the field."""
        self.notes: dict[str, QLabel] = {}
        """What is said beside each field: what was delivered, or what is wrong."""

    def show_rule(self, draft: Draft, rule: str, *, locked: str = "") -> None:
        """Show a rule of a draft; SUPPRESSION for what all rules share. locked: why nothing may be changed, or ""."""
        self._draft = draft
        self._minders.clear()
        self.editors.clear()
        self.notes.clear()
        inside = QWidget()
        inside.setObjectName("inside")
        grid = QGridLayout(inside)
        grid.setContentsMargins(12, 8, 12, 10)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(2, 1)
        if rule == SUPPRESSION:
            fields: Sequence[Field] = draft.shared()
            self._head(grid, tr("For how many seconds each may hide alarms, before they are shown all the same"))
        else:
            fields = draft.fields(rule)
            kind = draft.base.entries[rule].kind
            self._head(grid, render(kind.what), larger=True)
            if locked:
                self._wide(grid, f"✕ {locked}")
        hidden = texts = False
        for field in fields:
            if field.key.startswith("hidden_by") and not hidden:
                hidden = True
                self._head(grid, tr("Hidden by design while"))
            if field.kind is FieldKind.TEXT and not texts:
                texts = True
                self._head(grid, tr("What to do, as it is said here; empty: as delivered"))
                self._wide(grid, render(draft.base.entries[rule].kind.response), dim=True)
            self._add(grid, draft, field, locked=bool(locked))
        grid.setRowStretch(grid.rowCount(), 1)
        self.setWidget(inside)
        for mind in self._minders:
            mind()

    # ---- inside

    def _add(self, grid: QGridLayout, draft: Draft, field: Field, *, locked: bool) -> None:
        row = grid.rowCount()
        words = field.key.removeprefix("guidance_") if field.kind is FieldKind.TEXT else render(field.meaning)
        if field.kind is FieldKind.TEXT:
            words = {"en": "English", "zh-Hant": "繁體中文", "zh-Hans": "简体中文"}[words]
        editor = self._editor(draft, field, words)
        editor.setEnabled(not locked)
        self.editors[field.key] = editor
        note = self.notes[field.key] = _label("", dim=True)
        if field.kind is FieldKind.SWITCH:
            grid.addWidget(editor, row, 0, 1, 2)
            grid.addWidget(note, row, 2)
        else:
            grid.addWidget(_label(words), row, 0, Qt.AlignmentFlag.AlignTop)
            if field.kind is FieldKind.TEXT:
                grid.addWidget(editor, row, 1, 1, 2)
                grid.addWidget(note, row + 1, 1, 1, 2)
            else:
                grid.addWidget(editor, row, 1, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(note, row, 2)

        def mind() -> None:
            problem = draft.problem(field)
            said = ""
            if problem is not None:
                said = f"▲ {render(problem)}"
            elif field.kind is not FieldKind.TEXT and draft.differs(field):
                said = tr("delivered: {value}").format(value=_shown(field, field.shipped))
            if draft.touched(field):
                said = " · ".join(filter(None, (said, tr("not saved"))))
            note.setText(said)
            note.setVisible(bool(said) or field.kind is not FieldKind.TEXT)
            if editor.property("refused") is not (problem is not None):
                editor.setProperty("refused", problem is not None)
                editor.style().unpolish(editor)
                editor.style().polish(editor)
            editor.setAccessibleDescription(said)

        self._minders.append(mind)

    def _editor(self, draft: Draft, field: Field, words: str) -> QWidget:
        text = draft.text(field)

        def put(typed: str) -> None:
            draft.put(field, typed)
            for mind in self._minders:
                mind()
            self.changed.emit()

        match field.kind:
            case FieldKind.SWITCH:
                box = QCheckBox(words)
                box.setChecked(text == YES)

                def switch(on: bool) -> None:
                    put(YES if on else NO)

                box.toggled.connect(switch)
                return box
            case FieldKind.PRIORITY:
                choice = QComboBox()
                for priority in _ORDER:
                    choice.addItem(priority_text(priority))
                choice.setCurrentIndex([one.name.lower() for one in _ORDER].index(text))

                def choose(place: int) -> None:
                    put(_ORDER[place].name.lower())

                choice.currentIndexChanged.connect(choose)
                choice.setAccessibleName(words)
                return choice
            case FieldKind.NUMBER:
                line = QLineEdit(text)
                line.setFixedWidth(NUMBER_WIDTH)
                line.setAlignment(Qt.AlignmentFlag.AlignRight)
                line.setMaxLength(12)
                line.textChanged.connect(put)
                line.setAccessibleName(words)
                return line
            case FieldKind.TEXT:
                page = QPlainTextEdit(text)
                page.setFixedHeight(TEXT_HEIGHT)
                page.setTabChangesFocus(True)
                page.textChanged.connect(lambda: put(page.toPlainText()))
                page.setAccessibleName(words)
                return page

    @staticmethod
    def _head(grid: QGridLayout, text: str, *, larger: bool = False) -> None:
        label = _label(text, dim=not larger)
        font = QFont(label.font())
        font.setBold(True)
        label.setFont(font)
        label.setContentsMargins(0, 0 if larger else 7, 0, 0)
        grid.addWidget(label, grid.rowCount(), 0, 1, 3)

    @staticmethod
    def _wide(grid: QGridLayout, text: str, *, dim: bool = False) -> None:
        grid.addWidget(_label(text, dim=dim), grid.rowCount(), 0, 1, 3)


def _shown(field: Field, text: str) -> str:
    if field.kind is FieldKind.SWITCH:
        return tr("on") if text == YES else tr("off")
    if field.kind is FieldKind.PRIORITY:
        return priority_text(Priority[text.upper()])
    return text


def _label(text: str, *, dim: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if dim:
        label.setObjectName("dim")
    return label
