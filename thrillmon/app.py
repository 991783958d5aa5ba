"""The composition root: builds every object once, runs the qasync loop, closes in reverse."""

import asyncio
import contextlib
import gc
import logging
import os
import signal
import sys
from collections.abc import AsyncGenerator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from zoneinfo import ZoneInfo

import qasync
from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from thrillmon.clock import SystemClock
from thrillmon.floor.details import TableDetails
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.models.frame import Frame
from thrillmon.models.messages import MessageModel
from thrillmon.models.tables import TableModel
from thrillmon.models.words import render
from thrillmon.panes import fonts, languages
from thrillmon.panes.languages import Language
from thrillmon.panes.memory import Memory
from thrillmon.panes.pictures import take
from thrillmon.panes.theme import Choice
from thrillmon.panes.window import Window
from thrillmon.remote.broker import Broker
from thrillmon.remote.connect import make_broker, make_poller
from thrillmon.remote.poll import Poller
from thrillmon.sentences import say
from thrillmon.settings.profile import Profile
from thrillmon.settings.secrets import Secrets
from thrillmon.tasks import Tasks

log = logging.getLogger(__name__)

# What the links may take to say good-bye; the window is gone within two seconds of being told.
GOODBYE_SECONDS = 1.5

# Deliveries merged in one turn of the loop: about 2 ms, so that a drain never holds a key or a click up.
AT_ONCE = 100

# How often the chosen table's timeline and the messages are brought up to date.
FEED_MS = 200

NO_SOURCE = say(
    "The profile switches every source off: no [amqp], [grpc] or [rest] section. Add one to see tables here."
)
WAITING = say("No table has been heard of yet. The lamps above say how each source stands.")


def has_display() -> bool:
    """Say whether a window can be shown to somebody."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _hear_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Send what Qt complains about to the log, but for a note of the offscreen platform about itself."""
    del context
    if "propagateSizeHints" not in message:
        severe = kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
        log.log(logging.ERROR if severe else logging.WARNING, "Qt: %s", message)


def make_application(language: Language | None = None) -> QApplication:
    """Return the application, offscreen where there is no display; without a language that of THRILLMON_LANGUAGE."""
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_hear_qt)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["thrillmon"])
    application.setApplicationName("thrillmon")
    application.setQuitOnLastWindowClosed(False)
    application.setStyle("Fusion")
    fonts.install(application, languages.install(application, language or languages.from_environment(os.environ)))
    return application


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
        self, profile: Profile, secrets: Secrets, theme: Choice = "system", memory: Memory | None = None
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
        self.poller: Poller | None = make_poller(profile, secrets, self.floor, self.clock)
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
        async with Tasks(self._task_failed) as tasks:
            if self.broker is not None:
                tasks.start("broker", self._listen(self.broker))
            if self.poller is not None:
                tasks.start("poll", self.poller.run())
            self.frame.start()
            self._feed.start()
            self._show_floor()
            self.window.show()
            try:
                yield
            finally:
                self.window.hide()
                self.frame.stop()
                self._feed.stop()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(GOODBYE_SECONDS):
                        await tasks.close()
                        if self.poller is not None:
                            await self.poller.close()
                self.window.close_now()
                self.window.deleteLater()

    async def _listen(self, broker: Broker) -> None:
        async with aclosing(broker.batches()) as batches:
            async for batch in batches:
                for start in range(0, len(batch.deliveries), AT_ONCE):
                    self.messages.hear(self.floor.deliver(batch.deliveries[start : start + AT_ONCE]))
                    if start + AT_ONCE < len(batch.deliveries):
                        await asyncio.sleep(0)
                await batch.ack()

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
        lamps = [lamp for lamp in self.floor.lamps() if self.floor.links[lamp.link].on]
        self.window.show_floor(lamps, moment.now, moment.server)

    def _choose(self, game_code: str) -> None:
        self._chosen = game_code
        self._show_past()

    def _details(self, game_code: str) -> TableDetails | None:
        return self.floor.details(game_code, self.floor.moment()) if game_code in self.floor.tables else None

    def _show_past(self) -> None:
        if self._chosen in self.floor.tables and not self.window.on_wall:
            self.window.timeline.show_timeline(self.floor.timeline(self._chosen, self.floor.moment()))
            self.window.timeline.show_roads(self.floor.roads(self._chosen))
        self.window.messages.flush()

    def _task_failed(self, name: str, error: BaseException) -> None:
        # A part that dies must not leave a window behind that looks alive.
        log.critical("%s ended by a fault of the program: %r", name, error)
        self.failed = True
        self.closing.set()


def run(
    profile: Profile,
    secrets: Secrets,
    *,
    theme: Choice = "system",
    language: Language | None = None,
    for_seconds: float | None = None,
    until_tables: int | None = None,
    pictures: Path | None = None,
    memory: Memory | None = None,
) -> Report:
    """Show the window until it is closed, for so many seconds, or until it lists so many tables.

    memory: what the window remembers between runs; without one it comes as out of the box.
    """
    application = make_application(language)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        return runner.run(_run(profile, secrets, theme, for_seconds, until_tables, pictures, memory))


async def _run(
    profile: Profile,
    secrets: Secrets,
    theme: Choice,
    for_seconds: float | None,
    until_tables: int | None,
    pictures: Path | None,
    memory: Memory | None,
) -> Report:
    console = Console(profile, secrets, theme, memory)
    report = Report()

    def interrupt(number: int, frame: FrameType | None) -> None:
        del number, frame
        console.closing.set()

    def count() -> None:
        if until_tables is not None and console.complete(until_tables):
            console.closing.set()

    console.frame.ticked.connect(count)
    # What is alive now stays alive: the collector need not look through it again, which would take 100 ms each time.
    gc.collect()
    gc.freeze()
    former = {number: signal.signal(number, interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        async with console.running():
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(for_seconds):
                    await console.closing.wait()
            console.report(report)
            if pictures is not None and not console.failed:
                async for path in take(console.window, pictures, lambda: asyncio.sleep(0.2)):
                    report.pictures.append(path)
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
    report.failed = console.failed
    return report
