"""The rules in use: read from the studio's file, tried on the archive, saved as versions, changed while it runs."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import tzinfo
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject

from thrillmon.app.alarm_programs import AlarmProgram, moment_text
from thrillmon.archive.alarm_file import catalogue_in, save_in, stamp_of, versions_in
from thrillmon.archive.archive import Archive
from thrillmon.archive.failures import ArchiveFailure
from thrillmon.clock import Clock
from thrillmon.floor.alarms.catalogue import Catalogue, changes_between, seed
from thrillmon.floor.alarms.catalogue_file import CatalogueError, write_catalogue
from thrillmon.floor.alarms.figures import report_of
from thrillmon.floor.alarms.proposals import Proposal, accept
from thrillmon.floor.alarms.report import Report
from thrillmon.models.alarm_rules import SavedVersion, Trial
from thrillmon.models.alarm_station import AlarmStation
from thrillmon.models.alarm_words import day_time_text
from thrillmon.models.words import render, tr
from thrillmon.panes.alarm_rules import AlarmRulesPane
from thrillmon.sentences import Sentence, say
from thrillmon.tasks import Tasks

# A change is tried on so much of the archive, and thresholds are learned from so much.
TEST_SECONDS = 86_400.0
LEARN_SECONDS = 7 * 86_400.0


class AlarmRules(QObject):
    """Owns the catalogue. Saving and reading happen on the archive's thread; the window never waits for a disk.

    use: take up other rules.  note: write a line into the journal.  name_of: what people call a table.
    """

    def __init__(
        self,
        archive: Archive,
        clock: Clock,
        station: AlarmStation,
        tasks: Tasks,
        zone: Callable[[], tzinfo],
        *,
        use: Callable[[Catalogue], None],
        note: Callable[[Sentence], None],
        name_of: Callable[[str], str],
    ) -> None:
        super().__init__()
        self._archive = archive
        self._folder = archive.files.folder
        self._clock = clock
        self._station = station
        self._tasks = tasks
        self._zone = zone
        self._use = use
        self._note = note
        self._name_of = name_of
        self._program = AlarmProgram()
        self._pane: AlarmRulesPane | None = None
        self._before: Report | None = None
        self._stamp = stamp_of(self._folder)
        self.catalogue, self.wrong = _read(self._folder)

    def attach(self, pane: AlarmRulesPane) -> None:
        """Show the rules in a pane and do what is asked for there."""
        self._pane = pane
        pane.show_rules(self.catalogue)
        pane.test_wanted.connect(self._test)
        pane.save_wanted.connect(self._save)
        pane.learn_wanted.connect(self._learn)
        pane.accept_wanted.connect(self._accept)
        pane.opened.connect(self._show_versions)
        self._station.duty_changed.connect(self._lock)
        self._lock()

    def stop(self) -> None:
        """Break off what runs."""
        self._program.stop()

    async def look(self) -> None:
        """Take up the studio's file when somebody else has changed it; asked for every few seconds."""
        stamp = await self._archive.perform(stamp_of, self._folder)
        if stamp == self._stamp:
            return
        self._stamp = stamp
        try:
            catalogue = await self._archive.perform(catalogue_in, self._folder)
        except CatalogueError as error:
            self._say(tr("▲ {reason} The rules stay as they were.").format(reason=render(error.sentence)))
            return
        changes = changes_between(self.catalogue, catalogue)
        self._take(catalogue)
        if changes:
            self._note(
                say("The rules were changed by hand in the file: {changes}", changes="; ".join(map(str, changes)))
            )

    async def save(self, catalogue: Catalogue, note: str) -> bool:
        """Save rules as the next version and use them; return whether it was done."""
        if self._station.refuses(self._station.no_rules()):
            return False
        user = self._station.duty.user.name
        dated = replace(
            catalogue, changed_on=day_time_text(self._clock.now(), self._zone()), changed_by=user, note=note
        )
        changes = changes_between(self.catalogue, dated)
        try:
            saved = await self._archive.perform(save_in, self._folder, dated)
        except (OSError, ArchiveFailure) as error:
            reason = getattr(error, "strerror", None) or str(error)
            self._say(tr("▲ The rules cannot be saved: {reason}. They are as before.").format(reason=reason))
            return False
        self._stamp = await self._archive.perform(stamp_of, self._folder)
        self._take(saved)
        self._note(
            say(
                "Version {number} of the rules: {note} ({changes})",
                number=saved.version,
                note=note,
                changes="; ".join(map(str, changes)),
            )
        )
        await self._load_versions()
        return True

    # ---- inside

    def _take(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._use(catalogue)
        if self._pane is not None:
            self._pane.show_rules(catalogue)

    def _say(self, text: str) -> None:
        if self._pane is not None:
            self._pane.say(text)

    def _lock(self) -> None:
        if self._pane is not None:
            self._pane.lock(self._station.no_rules())

    def _save(self, catalogue: Catalogue, note: str) -> None:
        self._tasks.restart("alarms.rules", self.save(catalogue, note))

    def _accept(self, proposals: Sequence[Proposal]) -> None:
        user, now = self._station.duty.user.name, self._clock.now()
        accepted = accept(self.catalogue, proposals, user, now, self._zone())
        self._save(accepted, tr("Learned thresholds accepted: {count}").format(count=len(proposals)))

    def _show_versions(self) -> None:
        self._tasks.restart("alarms.versions", self._load_versions())

    async def _load_versions(self) -> None:
        versions = await self._archive.perform(versions_in, self._folder)
        if self._pane is not None:
            self._pane.show_versions([SavedVersion(*version) for version in versions])

    # ---- a change tried on the archive

    def _test(self, catalogue: Catalogue) -> None:
        """Run the rules in use, then those that would be, over the same stretch."""
        now = self._clock.now()
        usual = [
            "backtest", "--archive", str(self._folder),
            "--from", moment_text(now - TEST_SECONDS), "--to", moment_text(now),
        ]  # fmt: skip

        def tested(plain: dict[str, Any] | None, why: str) -> None:
            after = _report(plain)
            told = Trial(catalogue, self._before, after) if after else Trial(catalogue, reason=_last_line(why))
            self._show_tested(told)

        def first(plain: dict[str, Any] | None, why: str) -> None:
            self._before = _report(plain)
            if self._before is None:
                self._show_tested(Trial(catalogue, reason=_last_line(why)))
            else:
                self._run(usual, catalogue, tested)

        self._run(usual, self.catalogue, first)

    def _run(
        self, usual: Sequence[str], catalogue: Catalogue, then: Callable[[dict[str, Any] | None, str], None]
    ) -> None:
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".toml", delete=False) as file:
            file.write(write_catalogue(catalogue))
        path = Path(file.name)

        def answer(plain: dict[str, Any] | None, why: str) -> None:
            path.unlink(missing_ok=True)
            then(plain, why)

        if not self._program.ask([*usual, "--rules", file.name], answer):
            path.unlink(missing_ok=True)
            self._show_tested(Trial(catalogue, reason=tr("the archive is being read for something else")))

    def _show_tested(self, tested: Trial) -> None:
        if self._pane is not None:
            self._pane.show_tested(tested)

    # ---- what the past suggests

    def _learn(self) -> None:
        now = self._clock.now()
        asked = self._program.ask(
            [
                "learn", "--archive", str(self._folder),
                "--from", moment_text(now - LEARN_SECONDS), "--to", moment_text(now),
            ],
            self._learned,
        )  # fmt: skip
        if not asked and self._pane is not None:
            self._pane.thresholds.show_trouble(tr("▲ The archive is being read for something else; try again soon."))

    def _learned(self, plain: dict[str, Any] | None, why: str) -> None:
        pane = self._pane
        if pane is None:
            return
        try:
            if plain is None:
                raise ValueError("nothing was said")
            proposals = [Proposal(**one) for one in cast("list[dict[str, Any]]", plain["proposals"])]
        except (ValueError, KeyError, TypeError):
            pane.thresholds.show_trouble(tr("▲ Nothing could be learned: {reason}").format(reason=_last_line(why)))
            return
        names = {one.game_code: self._name_of(one.game_code) for one in proposals if one.game_code}
        pane.show_proposals(proposals, names, day_time_text(self._clock.now(), self._zone()))


def _report(plain: dict[str, Any] | None) -> Report | None:
    try:
        return None if plain is None else report_of(plain["report"])
    except (ValueError, KeyError):
        return None


def _last_line(why: str) -> str:
    lines = [line for line in why.splitlines() if line.strip()]
    return lines[-1] if lines else tr("it said nothing")


def _read(folder: Path) -> tuple[Catalogue, str]:
    """Return the rules, and what is wrong with the studio's file of them."""
    try:
        return catalogue_in(folder), ""
    except CatalogueError as error:
        return seed(), tr("{reason} The rules are as delivered.").format(reason=render(error.sentence))
