"""The whole program but its loop: builds every object once, starts them, closes in reverse."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer

from thrillmon.app.alarm_desk import AlarmDesk
from thrillmon.app.backfill import make_backfill
from thrillmon.app.collecting import Collector
from thrillmon.app.keeping import Keeping
from thrillmon.app.log_file import secrets_of
from thrillmon.app.polled import KeptFloor
from thrillmon.app.recovering import Recovering
from thrillmon.app.rewinding import Rewinding
from thrillmon.app.shell_desk import ShellDesk
from thrillmon.app.tap_desk import TapDesk
from thrillmon.clock import SystemClock
from thrillmon.floor.details import TableDetails
from thrillmon.floor.hall import Floor
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.links import LinkName
from thrillmon.floor.rounds import Source
from thrillmon.lookups import LookUps
from thrillmon.models.frame import Frame
from thrillmon.models.jackpots import JackpotModel
from thrillmon.models.messages import MessageModel
from thrillmon.models.tables import TableModel
from thrillmon.models.words import render, tr
from thrillmon.panes.holes import HolesPane
from thrillmon.panes.memory import Memory
from thrillmon.panes.records import RecordsPane
from thrillmon.panes.theme import Choice
from thrillmon.panes.window import Window
from thrillmon.remote.broker import Broker
from thrillmon.remote.connect import make_broker, make_poller, make_provider, make_tap
from thrillmon.remote.poll import Poller
from thrillmon.remote.tap import Tap
from thrillmon.sentences import say
from thrillmon.settings.profile import Profile
from thrillmon.settings.secrets import Secrets
from thrillmon.tasks import Tasks

log = logging.getLogger(__name__)

# What the links may take to say good-bye; the window is gone within two seconds of being told.
GOODBYE_SECONDS = 1.5

# Deliveries merged in one turn of the loop: 1 to 2 ms, so that a drain never holds a key or a click up.
AT_ONCE = 50

# Frames of the tap merged in one turn, likewise about 3 ms.
FRAMES_AT_ONCE = 30

# How often the chosen table's timeline and the messages are brought up to date.
FEED_MS = 200

NO_SOURCE = say(
    "The profile switches every source off: no [amqp], [grpc] or [rest] section. Add one to see tables here."
)
WAITING = say("No table has been heard of yet. The lamps above say how each source stands.")


@dataclass(slots=True)
class Report:
    """What a run of the window has seen. painted_colours: of the table code's cell; more than one means text."""

    failed: bool = False
    tables: int = 0
    game_types: int = 0
    heard: int = 0
    polled: int = 0
    painted_colours: int = 0
    pictures: list[Path] = field(default_factory=list[Path])


class Console:
    """The whole program but its loop: floor, links, models and window."""

    def __init__(
        self,
        profile: Profile,
        secrets: Secrets,
        theme: Choice = "system",
        memory: Memory | None = None,
        logs: Path | None = None,
    ) -> None:
        poll_seconds = profile.grpc.poll_seconds if profile.grpc is not None else 2.0
        self.clock = SystemClock()
        self.floor = Floor(self.clock, poll_seconds=poll_seconds)
        self.tables = TableModel(ZoneInfo(profile.studio.time_zone))
        self.messages = MessageModel(ZoneInfo(profile.studio.time_zone))
        self.window = Window(
            profile.studio.name, profile.studio.time_zone, self.tables, self.messages, self.clock, theme, memory
        )
        self.frame = Frame(
            self.floor,
            self.tables,
            self.clock,
            visible=self.window.visible_codes,
            painting=self.window.painting_seconds,
        )
        self.broker: Broker | None = make_broker(profile, secrets, self.floor.links[LinkName.AMQP], self.clock)
        self.keeping = Keeping(profile, self.floor, self.clock)
        kept = KeptFloor(self.floor, self.keeping)
        self.poller: Poller | None = make_poller(profile, secrets, self.floor, self.clock, kept)
        self._tasks = Tasks(self._task_failed)
        self.provider = make_provider(profile, secrets, self.clock)
        look_ups = LookUps(
            self.keeping.library,
            self.keeping.archive,
            self.clock,
            recorder=self.provider.recorder() if self.provider is not None else None,
            source=Source.REST if profile.grpc is None else Source.GRPC,
            places=self.floor.places,
            offset=lambda: self.floor.server_clock.offset(self.clock.now()),
        )
        self.window.message_pages.put_on_record(look_ups.note, self._tasks)
        self.records = RecordsPane(
            look_ups, self._tasks, self.clock, self.window.strip.zone, self.window.theme, self.window.memory
        )
        self.window.add_pane(self.records, tr("Records"), "Ctrl+R", "records")
        self.records.table_wanted.connect(self.window.tables.choose)
        self.window.timeline.round_chosen.connect(self._open_round)
        self.rewinding = Rewinding(
            self.window, self.floor, self.keeping.archive, self.keeping.library, self._tasks, self.clock
        )
        self.window.past.round_chosen.connect(self._open_round)
        self.jackpots = Jackpots(self.clock)
        self.tap: Tap | None = make_tap(profile, secrets, self.jackpots.link, self.clock)
        self.pots = JackpotModel(self.jackpots, self.window.strip.zone)
        self.tap_desk = TapDesk(
            self.pots, self.jackpots, self.floor, self.window, self.keeping, self.rewinding, self._tasks, self.clock
        )
        self.holes = HolesPane(self.window.strip.zone)
        self.window.add_pane(self.holes, tr("Holes"), "Ctrl+Shift+H", "rewind", in_strip=False)
        self.records.holes_wanted.connect(lambda: self.window.side.open(self.holes))
        self.holes.moment_wanted.connect(self.rewinding.go_to)
        self.recovering = Recovering(
            self.holes,
            self.floor,
            self.keeping.archive,
            make_backfill(self.provider, self.keeping.archive, self.keeping.library, self.clock, self.floor),
            self._tasks,
            self.clock,
            self.floor.places,
            lambda: self.keeping.outlook.sentence if self.keeping.outlook is not None else None,
        )
        self.alarms = AlarmDesk(
            self.floor,
            self.clock,
            self.window,
            self.keeping,
            self._tasks,
            studio=profile.studio.name,
            keep_days=profile.archive.keep_days,
            go_to=self.rewinding.go_to,
            jackpots=self.jackpots if self.tap is not None else None,
            show_pot=self.tap_desk.show_pot,
        )
        self.rewinding.alarms_then = self.alarms.alarms_then
        if self.tap is not None:
            self.window.add_pane(self.tap_desk.pages, tr("Jackpots"), "Ctrl+Shift+J", "jackpots")
        self.shell = ShellDesk(
            self.window,
            profile,
            self.floor.links,
            self._tasks,
            self.clock,
            hidden=secrets_of(profile, secrets),
            logs=logs,
        )
        self._collector = Collector(self.clock)
        self.failed = False
        self.closing = asyncio.Event()
        sources = self.broker is not None or self.poller is not None
        self.window.tables.show_empty_reason(render(WAITING if sources else NO_SOURCE))
        self.window.close_wanted.connect(self.closing.set)
        self.window.wall_entered.connect(self._show_floor)
        self.frame.ticked.connect(self._show_floor)
        self._chosen = ""
        self.window.tables.table_chosen.connect(self._choose)
        self.window.tables.ask_more(self._details)
        self._feed = QTimer()
        self._feed.setObjectName("feed")
        self._feed.setInterval(FEED_MS)
        self._feed.timeout.connect(self._show_past)

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Start everything; on leaving, end everything within two seconds."""
        async with AsyncExitStack() as stack:
            behind = await stack.enter_async_context(Tasks(self._task_failed))
            self.window.arrangement.restore()
            self.window.show()
            self.shell.shell.kiosk.restore()
            stack.callback(self._close_window)
            await stack.enter_async_context(self.keeping.running(behind))
            await stack.enter_async_context(self.alarms.running())
            if self.tap is not None:
                await stack.enter_async_context(self.tap_desk.running())
            await stack.enter_async_context(self._tasks)
            tasks = await stack.enter_async_context(Tasks(self._task_failed))
            if self.broker is not None:
                tasks.start("broker", self._listen(self.broker))
            if self.poller is not None:
                tasks.start("poll", self.poller.run())
            if self.tap is not None:
                tasks.start("tap", self._listen_to_tap(self.tap))
            tasks.start("rewind.reach", self.rewinding.run())
            tasks.start("holes.look", self.recovering.run())
            self.frame.start()
            self._feed.start()
            self._show_floor()
            self._collector.start()
            try:
                yield
            finally:
                self.window.hide()
                self._collector.stop()
                self.rewinding.stop()
                self.frame.stop()
                self._feed.stop()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(GOODBYE_SECONDS):
                        await tasks.close()
                        await self._tasks.close()
                        for source in (self.poller, self.provider):
                            if source is not None:
                                await source.close()

    def _close_window(self) -> None:
        self.window.close_now()
        self.window.deleteLater()

    async def _listen(self, broker: Broker) -> None:
        async with aclosing(broker.batches()) as batches:
            async for batch in batches:
                for start in range(0, len(batch.deliveries), AT_ONCE):
                    notices = self.floor.deliver(batch.deliveries[start : start + AT_ONCE])
                    self.messages.hear(notices)
                    self.alarms.hear(notices)
                    self.keeping.hear(notices)
                    if start + AT_ONCE < len(batch.deliveries):
                        await asyncio.sleep(0)
                self.keeping.keep(batch)

    async def _listen_to_tap(self, tap: Tap) -> None:
        async with aclosing(tap.batches()) as batches:
            async for frames in batches:
                for start in range(0, len(frames), FRAMES_AT_ONCE):
                    self.tap_desk.hear(self.jackpots.deliver(frames[start : start + FRAMES_AT_ONCE]))
                    await asyncio.sleep(0)

    def complete(self, tables: int) -> bool:
        """Say whether so many tables are listed and polled, and the broker is being heard."""
        polled = sum(table.polled is not None for table in self.floor.tables.values())
        return self.tables.rowCount() >= tables and polled >= tables and self.floor.counters.heard > 0

    def report(self, report: Report) -> None:
        """Fill in what has been seen."""
        known = self.floor.tables.values()
        report.tables = self.tables.rowCount()
        report.game_types = len({table.game.name for table in known})
        report.heard = self.floor.counters.heard
        report.polled = sum(table.polled is not None for table in known)
        report.painted_colours = self.window.tables.painted_colours()

    def _show_floor(self) -> None:
        moment = self.floor.moment()
        self.jackpots.tick()
        if self.tap is not None:
            self.tap_desk.tick()
        if not self._chosen and self.tables.rowCount():
            # Somebody who has just sat down sees a round at once.
            self.window.tables.choose(self.tables.table(0).game_code)
        if self._chosen in self.floor.tables:
            # Its table code may have been told of only since.
            self.records.show_table(self.floor.tables[self._chosen].table_code(), self._chosen)
        self.keeping.tick()
        self.rewinding.tick()
        self.alarms.begin_tick()
        lamps = [lamp for lamp in self.floor.lamps() if self.floor.links[lamp.link].on]
        if self.tap is not None:
            lamps.append(self.jackpots.lamp())
        self.shell.tick(lamps)
        self.window.show_floor(lamps, moment.now, moment.server)

    def _open_round(self, record_id: bytes) -> None:
        self.window.side.open(self.records)
        self.records.show_round(record_id)

    def _choose(self, game_code: str) -> None:
        self._chosen = game_code
        if game_code in self.floor.tables:
            self.records.show_table(self.floor.tables[game_code].table_code(), game_code)
        self._show_past()

    def _details(self, game_code: str) -> TableDetails | None:
        return self.floor.details(game_code, self.floor.moment()) if game_code in self.floor.tables else None

    def _show_past(self) -> None:
        # Not with what is done once a second: together they would be the longest pause of all.
        self._collector.turn()
        if self._chosen in self.floor.tables and not self.window.on_wall:
            self.window.timeline.show_timeline(self.floor.timeline(self._chosen, self.floor.moment()))
            self.window.timeline.show_roads(self.floor.roads(self._chosen))
        self.window.messages.flush()
        if self.tap is not None:
            self.tap_desk.flush()

    def _task_failed(self, name: str, error: BaseException) -> None:
        # A part that dies must not leave a window behind that looks alive.
        log.critical("%s ended by a fault of the program: %r", name, error)
        self.failed = True
        self.closing.set()
