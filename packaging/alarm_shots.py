"""Take the pictures of the alarms for docs: a calm floor, one High alarm, a flood, the shelf, rules, the hand-over.

Usage: python packaging/alarm_shots.py FOLDER [--language en|zh-Hant|zh-Hans]

The studio's world is played at full speed on a clock of its own, so that an hour of trouble takes a minute.
"""

import argparse
import asyncio
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from thrillmon.app import make_application
from thrillmon.app.alarm_desk import AlarmDesk
from thrillmon.app.keeping import Keeping
from thrillmon.app.loop import WindowLoop
from thrillmon.clock import FakeClock
from thrillmon.floor.alarms.duties import Duty
from thrillmon.floor.alarms.letters import Letter
from thrillmon.floor.alarms.people import Role, ShelfTime, User
from thrillmon.floor.answers import Answer
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.rounds import Source
from thrillmon.floor.snapshots import Current
from thrillmon.models.alarm_columns import Listing
from thrillmon.models.frame import Frame
from thrillmon.models.messages import MessageModel
from thrillmon.models.tables import TableModel
from thrillmon.panes.languages import TONGUES
from thrillmon.panes.theme import Choice
from thrillmon.panes.voices import NoVoice
from thrillmon.panes.window import Window
from thrillmon.settings.files import parse
from thrillmon.studio.play.world import World
from thrillmon.studio.scripts import parse_script
from thrillmon.tasks import Tasks

START = 1_800_000_000.0
ZONE = "Asia/Taipei"
SIZE = QSize(1280, 800)
POLL_SECONDS = 2
THEMES: tuple[Choice, ...] = ("dark", "light")

_STALL = 'kind = "stall"\nfor = 900\nstep = "NO_MORE_BET"'
TROUBLES = "\n".join(
    (
        '[[trouble]]\nat = 130\nkind = "correct"\ntable = "T109"\nhow = "modify"',
        '[[trouble]]\nat = 200\nkind = "dealer_gone"\ntable = "T107"\nfor = 600',
        '[[trouble]]\nat = 200\nkind = "maintenance"\ntable = "T103"\nfor = 600',
        *(f'[[trouble]]\nat = {210 + number}\nkind = "cancel"\ntable = "T{101 + number}"' for number in range(8)),
        *(f'[[trouble]]\nat = {220 + number}\n{_STALL}\ntable = "T{110 + number}"' for number in range(12)),
    )
)


class Scene:
    """A console without sockets on a floor that is played."""

    def __init__(self, archive: Path, folder: Path) -> None:
        self._folder = folder
        self._clock = FakeClock(START)
        self._floor = Floor(self._clock)
        tables, messages = TableModel(ZoneInfo(ZONE)), MessageModel(ZoneInfo(ZONE))
        self.window = Window("Demo floor", ZONE, tables, messages, self._clock, "dark")
        text = f'[studio]\nname = "Demo floor"\ntime_zone = "{ZONE}"\n[archive]\npath = "{archive.as_posix()}"\n'
        self.keeping = Keeping(parse(text, "pictures", {}), self._floor, self._clock)
        self.tasks = Tasks()
        self.alarms = AlarmDesk(
            self._floor, self._clock, self.window, self.keeping, self.tasks, studio="Demo floor", voice=NoVoice()
        )
        self._frame = Frame(self._floor, tables, self._clock)
        self._world = World(
            start=START, tables=25, seed=7, mishaps=0.0, history_rounds=2, script=parse_script(TROUBLES, "pictures")
        )
        for link in (LinkName.AMQP, LinkName.GRPC):
            self._floor.links[link].up(START)

    async def play(self, seconds: int) -> None:
        """Let time pass."""
        for _ in range(seconds):
            self._clock.advance(1.0)
            now = self._clock.now()
            notices = self._floor.deliver(
                [Delivery(event.kind, event.body, event.sent, now) for event in self._world.advance(now)]
            )
            await self.keeping.archive.append(notices)
            self.alarms.hear(notices)
            self._floor.links[LinkName.AMQP].evidence(now)
            if int(now) % POLL_SECONDS == 0:
                self._floor.links[LinkName.GRPC].traffic(now, 0.02)
                self._floor.absorb(self._poll(now))
            self._floor.tick()
            self.alarms.tick()
        for _ in range(4):
            self._frame.flush()
        moment = self._floor.moment()
        lamps = [lamp for lamp in self._floor.lamps() if self._floor.links[lamp.link].on]
        self.window.show_floor(lamps, moment.now, moment.server)
        code = self.window.tables.chosen
        if code:
            self.window.timeline.show_timeline(self._floor.timeline(code, moment))

    def _poll(self, now: float) -> Answer:
        world = self._world
        codes = [provide.game_code for provide in world.provides()]
        current = [
            Current(code, world.current_round(code), world.current_shoe(code), world.current_shift(code), None)
            for code in codes
        ]
        return Answer(Source.GRPC, now, now, games=world.provides(), current=current, server_time=world.now())

    async def take(self, name: str) -> None:
        """Save a picture per theme."""
        self.window.resize(SIZE)
        for theme in THEMES:
            self.window.show_theme(theme)
            await self.save(self.window, f"{name}-{theme}-{SIZE.width()}x{SIZE.height()}")

    async def save(self, widget: QWidget, name: str) -> None:
        """Save a picture of a widget."""
        await asyncio.sleep(0.4)
        path = self._folder / f"{name}.png"
        widget.grab().save(str(path))
        print(path, flush=True)


async def shoot(folder: Path) -> None:
    """Take all pictures."""
    with TemporaryDirectory() as archive:
        scene = Scene(Path(archive), folder)
        alarms, window = scene.alarms, scene.window
        async with scene.keeping.running(scene.tasks), alarms.running():
            window.show()
            alarms.pane.lists.keep_still(True)
            alarms.station.take_duty(Duty(User("Ann Lee", Role.SUPERVISOR), START, START + 8 * 3600, heard=True))
            await scene.play(110)
            alarms.open()
            await scene.take("alarms-calm")
            await scene.play(30)
            alarms.pane.lists.view.selectRow(0)
            alarms.pane.lists.detail.open_timeline()
            await scene.play(5)
            await scene.take("alarms-high")
            await scene.play(180)
            await scene.take("alarms-flood")
            called = [one for one in alarms.station.listed() if one.row.letter is Letter.UNACKNOWLEDGED]
            alarms.station.acknowledge(called[0])
            alarms.station.shelve(called[1], "Known fault, being repaired", ShelfTime.MINUTES_30)
            alarms.station.shelve(called[2], "Told to the studio, waiting", ShelfTime.HOUR, one_shot=True)
            await scene.play(60)
            alarms.pane.open_listing(Listing.SHELVED)
            alarms.pane.lists.view.selectRow(0)
            await scene.take("alarms-shelf")
            alarms.pane.tabs.setCurrentIndex(alarms.pane.tabs.count() - 1)
            alarms.pane.rules.choose("round_stalled")
            await scene.take("alarms-rules")
            await scene.keeping.archive.settled()
            await alarms.papers.ask_hand_over()
            dialog = alarms.papers.dialog
            if dialog is not None:
                await scene.save(dialog, "alarms-hand-over")
                dialog.reject()
        await scene.tasks.close()


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Take the pictures of the alarms.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=TONGUES, default="en")
    arguments = parser.parse_args()
    folder: Path = arguments.folder if arguments.language == "en" else arguments.folder / arguments.language
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application(arguments.language)
    with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
        runner.run(shoot(folder))


if __name__ == "__main__":
    main()
