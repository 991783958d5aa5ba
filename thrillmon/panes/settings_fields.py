"""A setting on the screen, made from its declaration in the profile: title, editor, unit, help, and what is wrong."""

from collections.abc import Mapping
from typing import Any, Literal, cast, get_args, get_origin

from pydantic.fields import FieldInfo
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from thrillmon.models.words import tr
from thrillmon.panes.plain_label import plain_label

TITLE_WIDTH = 150


class Choices(QComboBox):
    """A combo box that is not changed by a wheel that was meant for the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See QWidget."""
        event.ignore()


class Lines(QPlainTextEdit):
    """Several lines; Tab goes on to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 4)


class SettingField(QWidget):
    """edited: the person changed it."""

    edited = Signal()

    def __init__(self, section: str, key: str, field: FieldInfo) -> None:
        super().__init__()
        self.section, self.key = section, key
        self._kind: Any = field.annotation
        self._title = tr(field.title or key)
        self.editor = self._make_editor()
        self.editor.setAccessibleName(self._title)
        self.editor.setToolTip(f"[{section}] {key}")
        self.mistake = plain_label()
        self.mistake.setObjectName("error")
        self.mistake.hide()
        self._note = plain_label()
        self._note.hide()
        title = QLabel(self._title)
        title.setBuddy(self.editor)
        title.setMinimumWidth(TITLE_WIDTH)
        unit = unit_of(field)
        about = plain_label()
        about.setObjectName("dim")
        about.setText(_help(field))
        self.editor.setAccessibleDescription(_help(field))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.editor, 1)
        if unit:
            line.addWidget(QLabel(tr(unit)))
        below = QVBoxLayout()
        below.setContentsMargins(TITLE_WIDTH + 8, 0, 0, 0)
        below.setSpacing(2)
        for label in (about, self.mistake, self._note):
            below.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addLayout(below)
        self.setFocusProxy(self.editor)

    def value(self) -> Any:
        """Return what is entered as the profile takes it; what cannot be read as that, as text."""
        editor = self.editor
        if isinstance(editor, QCheckBox):
            return editor.isChecked()
        if isinstance(editor, QComboBox):
            return editor.currentText()
        if isinstance(editor, QPlainTextEdit):
            return _pairs(editor.toPlainText())
        text = cast("QLineEdit", editor).text().strip()
        if get_origin(self._kind) is tuple:
            return [part.strip() for part in text.replace("，", ",").split(",") if part.strip()]
        return _number(text, int if self._kind is int else float) if self._kind in (int, float) else text

    def show_value(self, value: Any) -> None:
        """Show a value of the profile; the person is not told to have changed it."""
        editor = self.editor
        editor.blockSignals(True)
        if isinstance(editor, QCheckBox):
            editor.setChecked(bool(value))
        elif isinstance(editor, QComboBox):
            editor.setCurrentText(str(value))
        elif isinstance(editor, QPlainTextEdit):
            pairs = cast("Mapping[str, str]", value).items()
            editor.setPlainText("\n".join(f"{key} = {text}" for key, text in pairs))
        else:
            line = cast("QLineEdit", editor)
            line.setText(", ".join(cast("tuple[str, ...]", value)) if isinstance(value, tuple) else _plain(value))
            line.setCursorPosition(0)
        editor.blockSignals(False)

    def show_mistake(self, text: str) -> None:
        """Say what is wrong with it; empty: nothing."""
        self.mistake.setText(f"▲ {text}" if text else "")
        self.mistake.setVisible(bool(text))
        self.editor.setProperty("refused", bool(text))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        wrong = tr("Wrong: {reason}").format(reason=text) if text else ""
        self.setAccessibleDescription(wrong)

    def show_note(self, text: str) -> None:
        """Say something beside what is wrong."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _make_editor(self) -> QWidget:
        if self._kind is bool:
            box = QCheckBox(tr("on"))
            box.toggled.connect(self.edited)
            return box
        if get_origin(self._kind) is Literal:
            choices = Choices()
            choices.addItems([str(choice) for choice in get_args(self._kind)])
            choices.currentTextChanged.connect(self.edited)
            return choices
        if get_origin(self._kind) is dict:
            lines = Lines()
            lines.setPlaceholderText("authorization = keychain:NAME")
            lines.textChanged.connect(self.edited)
            return lines
        line = QLineEdit()
        line.textChanged.connect(self.edited)
        return line


def unit_of(field: FieldInfo) -> str:
    """Return the unit of a setting; "" when it has none."""
    extra = cast("Mapping[str, Any] | None", field.json_schema_extra) or {}
    return str(extra.get("unit", ""))


def _help(field: FieldInfo) -> str:
    """Return the help of a setting, with its range and its default."""
    parts = [tr(field.description or "")]
    least = next((rule.ge for rule in field.metadata if hasattr(rule, "ge")), None)
    most = next((rule.le for rule in field.metadata if hasattr(rule, "le")), None)
    if least is not None and most is not None:
        parts.append(tr("{least} to {most}.").format(least=_plain(least), most=_plain(most)))
    elif most is not None:
        parts.append(tr("At most {most}.").format(most=_plain(most)))
    default = field.get_default(call_default_factory=True)
    if not field.is_required() and default not in ("", (), {}):
        told = ", ".join(cast("tuple[str, ...]", default)) if isinstance(default, tuple) else _plain(default)
        parts.append(tr("Usual: {default}.").format(default=told))
    return " ".join(parts)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    return f"{value:g}" if isinstance(value, float) else str(value)


def _number(text: str, kind: type[int] | type[float]) -> Any:
    try:
        return kind(text)
    except ValueError:
        return text


def _pairs(text: str) -> Any:
    pairs: dict[str, str] = {}
    for line in text.splitlines():
        if not line.strip():
            continue
        key, equals, value = line.partition("=")
        if not equals or not key.strip():
            return text
        pairs[key.strip()] = value.strip()
    return pairs
