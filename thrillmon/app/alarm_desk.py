"""The alarm desk: shows the floor to the rules once a second, and what they find to people's eyes and ears."""

import contextlib
import shutil
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from functools import partial

from thrillmon.app.alarm_drills import AlarmDrills
from thrillmon.app.alarm_keeping import AlarmKeeping
from thrillmon.app.alarm_papers import AlarmPapers
from thrillmon.app.alarm_rules import AlarmRules
from thrillmon.app.in_turns import InTurns
from thrillmon.app.keeping import Keeping
from thrillmon.archive.failures import ArchiveFailure
from thrillmon.clock import Clock
from thrillmon.floor.alarms.catalogue import RULES, Catalogue
from thrillmon.floor.alarms.duties import Duty, Note
from thrillmon.floor.alarms.jackpot_watch import JackpotWatch
from thrillmon.floor.alarms.journal import REMARKS, AlarmKey, Transition, remark
from thrillmon.floor.alarms.journal_queries import JournalEntry
from thrillmon.floor.alarms.machine import Alarms
from thrillmon.floor.alarms.people import Role
from thrillmon.floor.alarms.sights import ConsoleHealth
from thrillmon.floor.alarms.watch import Watch
from thrillmon.floor.hall import Floor
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.links import Condition, LinkName
from thrillmon.floor.notices import Notice
from thrillmon.models.alarm_columns import Listed, Listing
from thrillmon.models.alarm_journal import JournalModel
from thrillmon.models.alarm_station import AlarmStation
from thrillmon.models.table_alarms import TableAlarm, alarms_of_tables
from thrillmon.models.words import render, tr
from thrillmon.panes.alarm_counters import AlarmCounters, title_text
from thrillmon.panes.alarm_tray import AlarmTray
from thrillmon.panes.alarms import AlarmsPane
from thrillmon.panes.duty import DutyDialog
from thrillmon.panes.speaker import Speaker
from thrillmon.panes.voices import Voice, find_voice
from thrillmon.panes.window import Window
from thrillmon.sentences import Sentence, say
from thrillmon.tasks import Tasks

# How often the room on the disk is asked for; a network disk may take its time.
DISK_SECONDS = 15.0

# What began less than this before is looked at live; older things by rewinding.
LIVE_SECONDS = 120.0


class AlarmDesk:
    """Owns everything of the alarms. hear() what the broker brings, tick() once a second while running().

    go_to: rewind the floor to a second of the studio's clock.
    jackpots: those of the tap; None without one.  show_pot: open the jackpot pane on the pot of an alarm.
    """

    def __init__(
        self,
        floor: Floor,
        clock: Clock,
        window: Window,
        keeping: Keeping,
        tasks: Tasks,
        *,
        studio: str = "",
        keep_days: int = 90,
        go_to: Callable[[float], None] = lambda _: None,
        voice: Voice | None = None,
        jackpots: Jackpots | None = None,
        show_pot: Callable[[AlarmKey], None] | None = None,
    ) -> None:
        self._floor = floor
        self._clock = clock
        self._window = window
        self._archive = keeping.archive
        self._tasks = tasks
        self._go_to = go_to
        self._jackpots = jackpots
        self._tables = window.table_model
        self._title = window.windowTitle()
        self._free: int | None = None
        self._free_at = -DISK_SECONDS
        self._names: dict[str, str] = {}
        self._dialog: DutyDialog | None = None
        self._turns = InTurns("alarms.tick")
        self.watch: Watch | None = None
        """None until running."""
        self.kept = AlarmKeeping(keeping.archive, clock, keep_days)
        self.station = AlarmStation(clock, self._name)
        self.journal = JournalModel(window.strip.zone, self.kinds())
        self.speaker = Speaker(voice or find_voice(), clock)
        self.rules = AlarmRules(
            keeping.archive, clock, self.station, tasks, lambda: window.strip.zone,
            use=self._use, note=self._remark, name_of=self._name,
        )  # fmt: skip
        self.pane = AlarmsPane(
            self.station, self.journal, self.kinds(), clock, window.strip.zone, window.theme, window.memory
        )
        self.counters = AlarmCounters(window.theme)
        self.wall_counters = AlarmCounters(window.theme, to_read=True)
        self.tray = AlarmTray(window, window.theme)
        self.papers = AlarmPapers(self, keeping, floor, clock, window, studio)
        self.drills = AlarmDrills(self.station, self.pane, clock, self.kept.note)
        self.pane.say(self.rules.wrong)
        self.rules.attach(self.pane.rules)
        window.add_pane(self.pane, tr("Alarms"), "Ctrl+Shift+A", "alarms")
        window.strip.add_counters(self.counters)
        window.wall.add_counters(self.wall_counters)
        self.counters.clicked.connect(self.open)
        self.tray.opened.connect(self.open)
        self.station.changed.connect(self._acted)
        self.station.drilled.connect(self._acted_in_drill)
        self.station.duty_changed.connect(self._began)
        pane = self.pane
        pane.table_wanted.connect(self._show_table)
        if show_pot is not None:
            pane.pot_wanted.connect(show_pot)
        pane.row_wanted.connect(self._show_row)
        window.tables.alarm_wanted.connect(self._open_alarm_of)
        pane.duty_wanted.connect(self.ask_duty)
        pane.drill_wanted.connect(self.toggle_drill)
        pane.hand_over_wanted.connect(partial(self._later, "alarms.hand_over", self.papers.ask_hand_over))
        pane.journal.stretch_wanted.connect(partial(self._later, "alarms.journal", self.papers.load_journal))
        pane.load.figures_wanted.connect(partial(self._later, "alarms.figures", self.papers.load_figures))
        pane.load.backtest_wanted.connect(self.papers.backtest)
        pane.load.pdf_wanted.connect(self.papers.ask_report)

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Find out how alarms stood when the program ended, and go on from there. The archive must run already."""
        async with self.kept.running():
            changes, duty = await self.kept.restore()
            watching = None if self._jackpots is None else JackpotWatch(self._jackpots)
            self.watch = Watch(self._floor, self._clock, self.rules.catalogue, changes, watching)
            self.station.attach(self.watch.alarms)
            if duty is not None and (duty.ends is None or duty.ends > self._clock.now()):
                self.station.duty, self.station.declared = duty, True
                self.speaker.heard = duty.heard
                self.pane.show_duty(duty)
            self._take(self.watch.settle_in())
            self.show()
            try:
                yield
            finally:
                self._turns.stop()
                self.speaker.stop()
                self.tray.close_icon()
                self.papers.stop()
                self.rules.stop()

    def kinds(self) -> dict[str, str]:
        """Return what people call the kinds of alarms."""
        known = {rule.kind.name: render(rule.kind.what) for rule in RULES}
        return {**known, REMARKS: tr("Console")}

    def hear(self, notices: Sequence[Notice]) -> None:
        """Take in what was delivered, after the floor has."""
        if self.watch is not None:
            self.watch.hear(notices)

    def tick(self) -> None:
        """Look at everything at once."""
        for _ in self._look():
            pass

    def begin_tick(self) -> None:
        """Look at everything, some tables in each turn of the loop; called once a second."""
        self._turns.begin(self._look)

    def _look(self) -> Iterator[None]:
        if self.watch is None:
            return
        self._renew()
        fresh = yield from self.watch.tick_in_pieces(self._health())
        self._take(fresh)
        drilled = self.drills.tick()
        yield
        self.show()
        called = {(False, change.key) for change in fresh if change.announces}
        called |= {(True, change.key) for change in drilled if change.announces}
        if called:
            self.tray.announce([one for one in self.station.listed() if one.identity in called])

    def show(self) -> None:
        """Show how alarms stand, and sound as they ask for."""
        tally, drilling = self.station.tally(), self.station.drilling
        listed = self.station.listed()
        self.pane.show_alarms(listed, self._clock.now())
        self.pane.show_manning(self.station.manning())
        self._tables.show_alarms(alarms_of_tables(listed))
        for counters in (self.counters, self.wall_counters):
            counters.show_tally(tally, drill=drilling)
        self.tray.show_theme(self._window.theme)
        self.tray.show_tally(tally)
        counts = title_text(tally)
        self._window.setWindowTitle(f"{counts} · {self._title}" if counts else self._title)
        self.speaker.call(self.station.sounding())

    async def alarms_then(self, at: float) -> dict[str, TableAlarm]:
        """Return the worst alarm of each table at another moment, by our clock. Raises an ArchiveFailure."""
        alarms = Alarms.restore(self.rules.catalogue.kinds(), await self.kept.standing(at), at)
        return alarms_of_tables((Listed(row, self._name(row.key.place)) for row in alarms.rows()), then=True)

    def open(self) -> None:
        """Show the active alarms."""
        window = self._window
        window.leave_wall()
        if window.isMinimized():
            window.showNormal()
        window.activateWindow()
        window.side.open(self.pane)
        self.pane.open_listing(Listing.ACTIVE)

    def ask_duty(self) -> None:
        """Ask who begins a shift, and let them listen to the tones."""
        if self._dialog is not None:
            return
        now, zone = self._clock.now(), self._window.strip.zone
        dialog = self._dialog = DutyDialog(self.pane, self.station.duty, self.speaker, now, zone)
        dialog.duty_begun.connect(self.station.take_duty)
        dialog.finished.connect(self._asked)
        dialog.open()

    def toggle_drill(self) -> None:
        """Begin a drill, or end the one that is on."""
        self.drills.toggle()
        self.show()

    # ---- inside

    def _later(self, name: str, work: Callable[..., object], *arguments: object) -> None:
        self._tasks.restart(name, work(*arguments))  # type: ignore[arg-type]

    def _name(self, place: str) -> str:
        name = self._names.get(place)
        if name is None:
            table = self._floor.tables.get(place)
            if table is not None:
                name = self._names[place] = table.table_code() or place
            elif self._jackpots is not None and self._jackpots.has(place):
                name = self._names[place] = self._jackpots.called(place)
            else:
                name = self.drills.table(place)
        return name

    def _take(self, changes: Sequence[Transition]) -> None:
        """Keep changes, and show them in the journal."""
        if changes:
            names = {change.key.place: self._name(change.key.place) for change in changes}
            self.kept.keep(changes, names)
            self.journal.hear(JournalEntry(change, names[change.key.place]) for change in changes)

    def _acted(self, changes: list[Transition]) -> None:
        self._take(changes)
        self.show()

    def _acted_in_drill(self, changes: list[Transition]) -> None:
        self.drills.acted(changes)
        self.show()

    def _began(self, duty: Duty) -> None:
        self.kept.begin_duty(duty)
        words = {
            True: say("{user} is on duty; all tones were heard.", user=duty.user.name),
            False: say("{user} is on duty; not all tones were heard.", user=duty.user.name),
            None: say("{user} is on duty; the sound was not tested.", user=duty.user.name),
        }
        self.kept.note(Note(duty.began, "", words[duty.heard]))
        self._take([remark(duty.began, duty.user.name, _as(duty, words[duty.heard]))])
        self.show()

    def _use(self, catalogue: Catalogue) -> None:
        if self.watch is not None:
            self.watch.use(catalogue)
            self.show()

    def _remark(self, sentence: Sentence) -> None:
        """Write down what somebody did to the console, for the journal and for those who come after."""
        now, user = self._clock.now(), self.station.duty.user.name
        self.kept.note(Note(now, user, sentence))
        self._take([remark(now, user, sentence)])

    def _asked(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _show_table(self, game_code: str, at: float) -> None:
        window, moment = self._window, self._floor.moment()
        window.tables.choose(game_code)
        if moment.now - at > LIVE_SECONDS:
            self._go_to(at + moment.server - moment.now)

    def _show_row(self, game_code: str) -> None:
        self._window.leave_wall()
        self._window.tables.show_table(game_code)

    def _open_alarm_of(self, game_code: str) -> None:
        alarm = self._tables.alarms.get(game_code)
        if alarm is not None:
            self.open()
            self.pane.open_alarm(alarm.identity)

    def _health(self) -> ConsoleHealth:
        archive = self._floor.links.get(LinkName.ARCHIVE)
        failing = archive is not None and archive.lamp(self._clock.now()).condition is Condition.DOWN
        return ConsoleHealth(
            audio=self.speaker.audible(),
            disk_free_bytes=self._free,
            archive_failing=failing or self.kept.failing is not None,
        )

    def _renew(self) -> None:
        now = self._clock.monotonic()
        if now - self._free_at >= DISK_SECONDS:
            self._free_at = now
            # A game code may move to another table.
            self._names.clear()
            self._tasks.restart("alarms.disk", self._ask_disk())
            self._tasks.restart("alarms.file", self._look_at_rules())

    async def _look_at_rules(self) -> None:
        with contextlib.suppress(OSError, ArchiveFailure):
            await self.rules.look()

    async def _ask_disk(self) -> None:
        try:
            self._free = (await self._archive.perform(shutil.disk_usage, self._archive.files.folder)).free
        except (OSError, ArchiveFailure):
            self._free = None


def _as(duty: Duty, words: Sentence) -> Sentence:
    role = say("supervisor") if duty.user.role is Role.SUPERVISOR else say("operator")
    return say("{words} Role: {role}.", words=words, role=role)
