"""The chosen alarm: what has happened, why now, what to do, and what people did about it."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from thrillmon.floor.alarms.jackpot_rules import POT_KINDS
from thrillmon.floor.links import LinkName
from thrillmon.floor.times import clock_text
from thrillmon.models.alarm_columns import Listed
from thrillmon.models.alarm_words import (
    day_time_text,
    priority_text,
    response_text,
    rule_text,
    state_text,
    state_tip,
    what_text,
)
from thrillmon.models.words import render, tr
from thrillmon.panes.theme import Theme

_LINKS = frozenset(link.value for link in LinkName)


def row_of_table(one: Listed | None) -> str:
    """Return the game code of the table that an alarm is at; "" where it is none, and in a drill."""
    if one is None or one.drill or one.row.key.place in _LINKS or one.row.key.kind in POT_KINDS:
        return ""
    return one.row.key.place


class AlarmDetail(QWidget):
    """timeline_wanted: the game code of the table and the second, in Unix seconds by our clock, to be looked at.

    row_wanted: the game code of the table whose row is to be looked at as it is now.
    pot_wanted: the key of the alarm whose jackpot is to be shown.
    """

    timeline_wanted = Signal(str, float)
    row_wanted = Signal(str)
    pot_wanted = Signal(object)

    def __init__(self, zone: tzinfo, theme: Theme) -> None:
        super().__init__()
        self._zone = zone
        self._theme = theme
        self._one: Listed | None = None
        self._title = self._label(bold=True)
        self._state = self._label(dim=True)
        self._why_head, self._why = self._heading(tr("WHY NOW")), self._label()
        self._do_head, self._do = self._heading(tr("WHAT TO DO")), self._label()
        self._history_head, self._history = self._heading(tr("SINCE THEN")), self._label(dim=True)
        self._button = QPushButton()
        self._button.clicked.connect(self.open_timeline)
        self._row_button = QPushButton()
        self._row_button.clicked.connect(self.show_row)
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(3)
        for widget in (self._title, self._state, self._why_head, self._why, self._do_head, self._do):
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 5, 0, 0)
        buttons.addWidget(self._button)
        buttons.addWidget(self._row_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self._history_head)
        column.addWidget(self._history)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("details")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.show_alarm(None)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self.show_alarm(self._one)

    def show_alarm(self, one: Listed | None) -> None:
        """Show an alarm, or say that none is chosen."""
        self._one = one
        known = one is not None
        for widget in (self._state, self._why_head, self._why, self._do_head, self._do):
            widget.setVisible(known)
        if one is None:
            self._title.setText(tr("Choose an alarm to see why it is there and what to do."))
            self._button.hide()
            self._row_button.hide()
            self._history_head.hide()
            self._history.hide()
            return
        row = one.row
        title = f"{one.place} · {what_text(row)}"
        self._title.setText(tr("DRILL · {what}").format(what=title) if one.drill else title)
        self._state.setText(
            tr("{priority} · {state}. {meaning}").format(
                priority=priority_text(row.priority), state=state_text(row), meaning=state_tip(row)
            )
        )
        self._why.setText(self._reasons(one))
        self._do.setText(response_text(row.kind))
        history = self._past(one)
        self._history.setText(history)
        self._history.setVisible(bool(history))
        self._history_head.setVisible(bool(history))
        self._row_button.setVisible(row_of_table(one) != "")
        self._row_button.setText(tr("Show {table}  (T)").format(table=one.place))
        at = self._moment(one)
        self._button.setVisible(at is not None)
        if row.key.kind in POT_KINDS:
            self._button.setText(tr("Show the jackpot {jackpot}  (Enter)").format(jackpot=one.place))
        elif at is not None:
            self._button.setText(
                tr("Timeline of {table} at {time}  (Enter)").format(table=one.place, time=clock_text(at, self._zone))
            )

    def show_row(self) -> None:
        """Ask for the row of the table in the list."""
        code = row_of_table(self._one)
        if code:
            self.row_wanted.emit(code)

    def open_timeline(self) -> None:
        """Ask for the timeline of the table at the second it began."""
        if self._one is not None:
            at = self._moment(self._one)
            if at is not None and self._one.row.key.kind in POT_KINDS:
                self.pot_wanted.emit(self._one.row.key)
            elif at is not None:
                self.timeline_wanted.emit(self._one.row.key.place, at)

    @staticmethod
    def _moment(one: Listed) -> float | None:
        """Return the second to look at; None where there is no timeline: of links, of the console, in a drill."""
        row = one.row
        if one.drill or not row.key.place or row.key.place in _LINKS:
            return None
        first = row.occurrence.evidence if row.occurrence is not None else row.evidence
        if first.since is not None:
            return first.since
        return None if row.occurrence is None else row.occurrence.started

    def _reasons(self, one: Listed) -> str:
        row = one.row
        first = row.occurrence.evidence if row.occurrence is not None else row.evidence
        lines = [render(first.sentence)] if first.sentence.template else []
        now = row.evidence
        if now.sentence.template and now.sentence != first.sentence:
            lines.append(
                tr("Now: {what}").format(what=render(now.sentence))
                if row.holding
                else tr("At last: {what}").format(what=render(now.sentence))
            )
        facts: list[str] = []
        if first.since is not None:
            facts.append(tr("since {time}").format(time=clock_text(first.since, self._zone)))
        if first.step:
            facts.append(tr("step “{step}”").format(step=tr(first.step)))
        if first.round_code:
            facts.append(tr("round {code}").format(code=first.round_code))
        if first.source:
            facts.append(tr("seen through {source}").format(source=first.source))
        if facts:
            lines.append(" · ".join(facts))
        if row.unknown:
            lines.append(tr("Nobody tells how it stands now: what is shown is the last that was known."))
        return "\n".join(lines) or tr("No more is known.")

    def _past(self, one: Listed) -> str:
        row, zone = one.row, self._zone
        lines: list[str] = []
        occurrence = row.occurrence
        if occurrence is not None:
            lines.append(
                tr("{time} raised, number {number}").format(
                    time=clock_text(occurrence.started, zone), number=occurrence.id
                )
            )
            if occurrence.former:
                lines[0] += tr(", again after number {number}").format(number=occurrence.former)
            if occurrence.acknowledged_at is not None:
                said = tr("{time} acknowledged by {user}").format(
                    time=clock_text(occurrence.acknowledged_at, zone), user=occurrence.acknowledged_by
                )
                lines.append(f"{said}: {occurrence.note}" if occurrence.note else said)
        if row.shelf is not None:
            lines.append(
                tr("{time} shelved by {user} until {until}: {reason}").format(
                    time=clock_text(row.shelf.since, zone),
                    user=row.shelf.user,
                    until=clock_text(row.shelf.until, zone),
                    reason=row.shelf.reason,
                )
            )
        if row.design is not None:
            lines.append(
                tr("{time} suppressed: {rule}").format(
                    time=clock_text(row.design.since, zone), rule=rule_text(row.design.rule)
                )
            )
        if row.service is not None:
            lines.append(
                tr("{time} taken out of service by {user}: {reason}").format(
                    time=day_time_text(row.service.since, zone), user=row.service.user, reason=row.service.reason
                )
            )
        return "\n".join(lines)

    @staticmethod
    def _label(*, bold: bool = False, dim: bool = False) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if dim:
            label.setObjectName("dim")
        if bold:
            font = QFont(label.font())
            font.setBold(True)
            font.setPointSizeF(font.pointSizeF() * 1.1)
            label.setFont(font)
        return label

    @staticmethod
    def _heading(text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName("dim")
        label.setContentsMargins(0, 7, 0, 0)
        font = QFont(label.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        font.setBold(True)
        label.setFont(font)
        return label
