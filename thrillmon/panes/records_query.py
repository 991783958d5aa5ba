"""The query of the record browser: typed with completion, put together from chips, or taken from those kept."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import tzinfo
from typing import Protocol, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from thrillmon.archive.rows import ROUNDS, RoundRow
from thrillmon.floor.expressions import Expression
from thrillmon.floor.queries import Query
from thrillmon.models.records_terms import Suggestions, has_term, quoted, suggest, with_term, without_term
from thrillmon.models.words import plain_tip, tr
from thrillmon.panes.flow_layout import FlowLayout
from thrillmon.panes.query_line import QueryLine

SAVED_KEY = "records/saved"

MOST_SAVED = 30

FIELDS = {name: field.kind for name, field in ROUNDS.fields.items()}


class Memory(Protocol):
    """What the window remembers between runs: texts by key."""

    def text(self, key: str) -> str:
        """Return what was kept; "" when nothing was."""
        ...

    def keep(self, key: str, text: str) -> None:
        """Keep a text."""
        ...


class TermCompleter(QCompleter):
    """Completes the term at the cursor and leaves the rest of the line alone."""

    def __init__(self, parent: QWidget) -> None:
        self._texts = QStringListModel()
        super().__init__(self._texts, parent)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._line = ""
        self._suggested = Suggestions(0, 0, [])

    def offer(self, line: str, suggested: Suggestions) -> None:
        """Offer texts for a part of the line."""
        self._line, self._suggested = line, suggested
        self._texts.setStringList(suggested.texts)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802 - Qt's name
        """See QCompleter: the whole line with the chosen text in it."""
        start, end, _ = self._suggested
        return f"{self._line[:start]}{index.data()}{self._line[end:]}"


class RoundQueryLine(QueryLine[RoundRow]):
    """left: Escape was pressed in it."""

    left = Signal()

    def leave(self) -> None:
        """See QueryLine."""
        self.left.emit()


class RecordsQuery(QWidget):
    """wanted: called with what is asked for, and its text.  escaped: Escape was pressed in the line."""

    escaped = Signal()

    def __init__(
        self,
        now: Callable[[], float],
        zone: tzinfo,
        wanted: Callable[[Expression, str], None],
        memory: Memory | None = None,
    ) -> None:
        super().__init__()
        self._now = now
        self._zone = zone
        self._wanted = wanted
        self._memory = memory
        self._vocabulary: Mapping[str, Sequence[str]] = {}
        self._table = ""
        self._saved = self._remembered()
        hint = tr("table=T101 cancel after:21:00 step.gap>20s result=banker … (Enter)")
        self.line = RoundQueryLine(ROUNDS, hint, now, zone, self._ask)
        self.line.left.connect(self.escaped)
        self._completer = TermCompleter(self.line.edit)
        self.line.edit.setCompleter(self._completer)
        self.line.edit.textEdited.connect(self._suggest)
        self.line.edit.textChanged.connect(self._mark_chips)
        self.chips: dict[str, QToolButton] = {}
        self._chip_row = FlowLayout()
        self.kept = QToolButton()
        self.kept.setText(tr("★ Queries"))
        self.kept.setToolTip(tr("Keep this query, or take one that was kept"))
        self.kept.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.kept.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self.kept)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.kept.setMenu(self._menu)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.line, 1)
        top.addWidget(self.kept, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(self._chip_row)
        self._add_chips()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.edit.text()

    @property
    def zone(self) -> tzinfo:
        """The zone in which times are read."""
        return self._zone

    def show_zone(self, zone: tzinfo) -> None:
        """Read times in another zone."""
        self._zone = zone
        self.line.show_zone(zone)

    def show_vocabulary(self, vocabulary: Mapping[str, Sequence[str]]) -> None:
        """Complete with these values, by the name of their field."""
        self._vocabulary = vocabulary

    def show_table(self, table_code: str) -> None:
        """Offer the table that is chosen in the window."""
        self._table = table_code
        chip = self.chips["table"]
        chip.setText(table_code or tr("chosen table"))
        chip.setEnabled(bool(table_code))
        self._mark_chips(self.text)

    def show_query(self, text: str) -> None:
        """Put a query in and ask it."""
        self.line.show_query(text)

    def narrow(self, term: str) -> None:
        """Ask for the same and for this as well."""
        field = term.partition("=")[0]
        self.show_query(with_term(self.text, term, instead_of=f"{field}=" if "=" in term else ""))

    def clear(self) -> None:
        """Take the query out: everything is asked for."""
        self.line.edit.clear()

    def _ask(self, query: Query[RoundRow] | None, text: str) -> None:
        del query
        self._wanted(ROUNDS.understand(text, self._zone, self._now()), text)

    def _suggest(self, line: str) -> None:
        self._completer.offer(line, suggest(line, self.line.edit.cursorPosition(), FIELDS, self._vocabulary))

    def _add_chips(self) -> None:
        for key, text, tip in (
            ("today", tr("today"), tr("Rounds that began today, by the chosen time zone")),
            ("table", tr("chosen table"), tr("Rounds of the table that is chosen in the list")),
            ("gap", tr("gap > 20 s"), tr("Rounds in which a step came more than 20 seconds after the one before")),
            ("corrected", tr("corrected"), tr("Rounds that were changed after they had ended")),
            ("cancelled", tr("cancelled"), tr("Rounds that were cancelled")),
            ("test", tr("no test"), tr("No test rounds")),
        ):
            chip = QToolButton()
            chip.setObjectName("chip")
            chip.setText(text)
            chip.setToolTip(tip)
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(lambda _=False, chosen=key: self._toggle(chosen))
            self.chips[key] = chip
            self._chip_row.addWidget(chip)
        self.chips["table"].setEnabled(False)

    def _term(self, key: str) -> str:
        match key:
            case "today":
                return "after:00:00"
            case "table":
                return f"table={quoted(self._table)}"
            case "gap":
                return "step.gap>20s"
            case "corrected":
                return "corrected"
            case "cancelled":
                return "cancel"
            case _:
                return "test=no"

    def _toggle(self, key: str) -> None:
        term = self._term(key)
        if has_term(self.text, term):
            text = without_term(self.text, term)
        else:
            text = with_term(self.text, term, instead_of={"table": "table=", "today": "after:"}.get(key, ""))
        if text:
            self.show_query(text)
        else:
            self.clear()

    def _mark_chips(self, text: str) -> None:
        for key, chip in self.chips.items():
            on = has_term(text, self._term(key))
            chip.setChecked(on)
            words = chip.text().removeprefix("✓ ")
            chip.setText(f"✓ {words}" if on else words)

    # ---- queries that are kept

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.clear()
        text = self.text.strip()
        keep = menu.addAction(tr("Keep this query"))
        keep.setEnabled(bool(text) and text not in self._saved)
        keep.triggered.connect(lambda: self._keep([text, *self._saved][:MOST_SAVED]))
        forget = menu.addAction(tr("Forget this query"))
        forget.setEnabled(text in self._saved)
        forget.triggered.connect(lambda: self._keep([one for one in self._saved if one != text]))
        menu.addSeparator()
        for saved in self._saved:
            # An ampersand would be taken for the mark of a key.
            action = menu.addAction(saved.replace("&", "&&"))
            action.setToolTip(plain_tip(saved))
            action.triggered.connect(lambda _=False, chosen=saved: self.show_query(chosen))
        if not self._saved:
            menu.addAction(tr("No query has been kept yet")).setEnabled(False)

    def _keep(self, saved: list[str]) -> None:
        self._saved = saved
        if self._memory is not None:
            self._memory.keep(SAVED_KEY, json.dumps(saved, ensure_ascii=False))

    def _remembered(self) -> list[str]:
        try:
            kept: object = json.loads(self._memory.text(SAVED_KEY) or "[]") if self._memory is not None else ""
        except ValueError:
            return []
        texts = cast("list[object]", kept) if isinstance(kept, list) else []
        return [text for text in texts if isinstance(text, str)][:MOST_SAVED]
