"""The rules of the alarms: what each is set to, tried on the archive before it is saved, and every version kept."""

from collections.abc import Mapping, Sequence
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from thrillmon.floor.alarms.catalogue import Catalogue, seed
from thrillmon.floor.alarms.drafts import SUPPRESSION, Draft
from thrillmon.floor.alarms.proposals import Proposal
from thrillmon.models.alarm_rules import RULE_TITLES, SavedVersion, Trial, rule_cells, tested_text
from thrillmon.models.cell_rows import CellRows
from thrillmon.models.cells import Cell, Tone
from thrillmon.models.words import render, tr
from thrillmon.panes.alarm_rule_form import RuleForm
from thrillmon.panes.alarm_rules_note import NoteDialog
from thrillmon.panes.alarm_thresholds import ThresholdsPage
from thrillmon.panes.alarm_versions import VersionsPage
from thrillmon.panes.short_list import ShortList

# Most of the rules can be seen without scrolling.
LIST_HEIGHT = 230


class AlarmRulesPane(QWidget):
    """Nothing that is typed here is used before it is saved.

    test_wanted: rules to be tried on the archive.  save_wanted: rules to be used from now on, and why.
    learn_wanted, accept_wanted: see ThresholdsPage.  opened: somebody looks at the versions, which are to be read.
    """

    test_wanted = Signal(object)
    save_wanted = Signal(object, str)
    learn_wanted = Signal()
    accept_wanted = Signal(object)
    opened = Signal()

    def __init__(self, zone: tzinfo, kinds: Mapping[str, str]) -> None:
        super().__init__()
        self._kinds = dict(kinds)
        self._locked = ""
        self._tested: Trial | None = None
        self._testing: Catalogue | None = None
        self.draft = Draft(seed())
        self.rows = CellRows(RULE_TITLES)
        self.list = ShortList(self.rows, tr("Rules"), 1)
        self.form = RuleForm()
        self.thresholds = ThresholdsPage(zone)
        self.versions = VersionsPage()
        self.dialog: NoteDialog | None = None
        """What is being asked, while it is."""
        self.said = QLabel()
        self.test_button = QPushButton(tr("Back-test the change"))
        self.save_button = QPushButton(tr("Save …"))
        self.ship_button = QPushButton(tr("As delivered"))
        self.discard_button = QPushButton(tr("Discard changes"))
        self._tabs = QTabBar()
        self._stack = QStackedWidget()
        self._lay_out()
        self.list.selectionModel().selectionChanged.connect(self._show_form)
        self.form.changed.connect(self._typed)
        self.test_button.clicked.connect(self._test)
        self.save_button.clicked.connect(self._ask_save)
        self.ship_button.clicked.connect(self._ship)
        self.discard_button.clicked.connect(self._discard)
        self.thresholds.learn_wanted.connect(self.learn_wanted)
        self.thresholds.accept_wanted.connect(self.accept_wanted)
        self.versions.restore_wanted.connect(self._restore)
        self.show_rules(seed())

    # ---- what is shown

    def show_rules(self, catalogue: Catalogue) -> None:
        """Show the rules in use; what was typed and not saved is kept only if they are the same as before."""
        if catalogue != self.draft.base:
            self.draft = Draft(catalogue)
            self._tested = None
        self.thresholds.show_catalogue(catalogue)
        self.versions.show_in_use(catalogue)
        self._mind()
        if not self.list.chosen():
            self.list.selectRow(0)
        self._show_form()

    def show_versions(self, versions: Sequence[SavedVersion]) -> None:
        """Show every version that was saved, the newest first."""
        self.versions.show_versions(versions)

    def show_proposals(self, proposals: Sequence[Proposal], names: Mapping[str, str], made: str) -> None:
        """Show what the past suggests. names: what people call tables, by game code.  made: when it was learned."""
        self.thresholds.show_proposals(proposals, names, made)

    def show_tested(self, tested: Trial) -> None:
        """Show what a change would have done; a test of other rules than those that are typed now is nothing."""
        self._testing = None
        self._tested = tested
        self._mind()

    def lock(self, why: str) -> None:
        """Let nothing be changed, and say why; "" lets everything be."""
        if why != self._locked:
            self._locked = why
            self.thresholds.lock(why)
            self.versions.lock(why)
            self._mind()
            self._show_form()

    def say(self, text: str) -> None:
        """Say under the list how something went."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self.thresholds.show_zone(zone)

    def chosen(self) -> str:
        """Return the chosen rule, or SUPPRESSION for what all of them share."""
        names = [*self.draft.base.entries, SUPPRESSION]
        rows = self.list.chosen()
        return names[rows[0]] if rows else names[0]

    def choose(self, rule: str) -> None:
        """Choose a rule."""
        self.list.selectRow([*self.draft.base.entries, SUPPRESSION].index(rule))

    # ---- inside

    def _show_form(self) -> None:
        self.form.show_rule(self.draft, self.chosen(), locked=self._locked)
        self.ship_button.setEnabled(not self._locked and self.chosen() != SUPPRESSION)

    def _typed(self) -> None:
        self._mind()

    def _made(self) -> Catalogue | None:
        """Return the rules that were typed; None while something is wrong or nothing is different."""
        if self.draft.problems() or not self.draft.changes():
            return None
        return self.draft.catalogue()

    def _mind(self) -> None:
        draft = self.draft
        rows = [rule_cells(draft, name) for name in draft.base.entries]
        shared = any(draft.touched(field) for field in draft.shared())
        state = tr("not saved") if shared else tr("changed here") if draft.base.longest else tr("as delivered")
        rows.append(
            [
                Cell(""),
                Cell(tr("How long design rules may hide")),
                Cell(""),
                Cell(state, Tone.STRONG if shared else Tone.DIM),
            ]
        )
        self.rows.show(rows)
        made, problems, changes = self._made(), draft.problems(), draft.changes()
        tested = self._tested if made is not None and self._tested and self._tested.after_rules == made else None
        testing = self._testing is not None
        self.discard_button.setEnabled(bool(draft.changed_rules()))
        self.test_button.setEnabled(made is not None and not testing and not self._locked)
        self.save_button.setEnabled(tested is not None and not tested.breaks and not self._locked)
        if self._locked:
            self.say(f"✕ {self._locked}")
        elif problems:
            field, problem = problems[0]
            words = render(field.meaning).rstrip(".。")
            self.say(tr("▲ {field}: {problem}").format(field=words, problem=render(problem)))
        elif testing:
            self.say(tr("The rules in use and the changed ones run over the archive; the window goes on meanwhile …"))
        elif tested is not None:
            self.say(tested_text(tested, self._kinds))
        elif changes:
            self.say(
                "\n".join(map(render, changes))
                + "\n"
                + tr("Not in use yet. Back-test the change, then it can be saved.")
            )
        else:
            self.say("")

    def _test(self) -> None:
        made = self._made()
        if made is not None and self._testing is None:
            self._testing = made
            self._mind()
            self.test_wanted.emit(made)

    def _ask_save(self) -> None:
        made, tested = self._made(), self._tested
        if made is None or tested is None or self.dialog is not None:
            return
        lines = [*map(render, self.draft.changes()), tested_text(tested, self._kinds)]
        self._ask(NoteDialog(self, tr("Save the rules"), "\n".join(lines), tr("Save")), made)

    def _restore(self, version: SavedVersion) -> None:
        if self.dialog is None:
            question = tr("Go back to version {number}").format(number=version.number)
            self._ask(NoteDialog(self, question, self.versions.words(), tr("Go back")), version.catalogue)

    def _ask(self, dialog: NoteDialog, rules: Catalogue) -> None:
        self.dialog = dialog

        def save(note: str) -> None:
            self.save_wanted.emit(rules, note)

        dialog.noted.connect(save)
        dialog.finished.connect(self._asked)
        dialog.open()

    def _asked(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _ship(self) -> None:
        self.draft.ship(self.chosen())
        self._mind()
        self._show_form()

    def _discard(self) -> None:
        self.draft.discard()
        self._mind()
        self._show_form()

    def _turn(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        if place == 2:
            self.opened.emit()

    def _lay_out(self) -> None:
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setContentsMargins(12, 4, 12, 4)
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(tr("Rules, learned thresholds, versions"))
        for text in (tr("Settings"), tr("Learned thresholds"), tr("Versions")):
            self._tabs.addTab(text)
        page = QWidget()
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(self.form)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 3)
        halves.setSizes([LIST_HEIGHT, 2 * LIST_HEIGHT])
        buttons = QHBoxLayout()
        buttons.setContentsMargins(9, 5, 9, 7)
        for button in (self.test_button, self.save_button, self.discard_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.ship_button)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(halves, 1)
        column.addWidget(self.said)
        column.addLayout(buttons)
        for one in (page, self.thresholds, self.versions):
            self._stack.addWidget(one)
        self._tabs.currentChanged.connect(self._turn)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._tabs)
        whole.addWidget(self._stack, 1)
