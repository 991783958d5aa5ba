"""Take the pictures of the jackpot pane: 40 minutes of pretend jackpots on a clock of their own, troubles included.

Usage: python packaging/jackpot_shots.py FOLDER
"""

import argparse
import os
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from thrillmon.app.application import make_application
from thrillmon.clock import FakeClock
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.pots import PotKey
from thrillmon.floor.taps import TapFrame
from thrillmon.models.jackpots import JackpotModel
from thrillmon.panes import theme as themes
from thrillmon.panes.jackpots import JackpotsPane
from thrillmon.sentences import say
from thrillmon.studio import scripts
from thrillmon.studio.play.jackpots import Jackpots as Play

START = 1_780_000_000.0
ZONE = ZoneInfo("Asia/Taipei")
SIZES = ((620, 900), (1900, 1000))

# What goes wrong, and at which second.
TROUBLES: tuple[tuple[int, Literal["community", "switch", "withheld", "payout_error", "fall", "raffle"]], ...] = (
    (900, "community"),
    (1300, "switch"),
    (1700, "withheld"),
    (2050, "payout_error"),
    (2200, "fall"),
    (2260, "raffle"),
)


class Shooting:
    """A pane on jackpots that are played. instances: how many; every fifth is a raffle."""

    def __init__(self, theme: themes.Choice, instances: int = 14) -> None:
        self.clock = FakeClock(START)
        self.play = Play(start=START, instances=instances, seed=5)
        self.jackpots = Jackpots(self.clock)
        self.jackpots.link.up(START)
        self.model = JackpotModel(self.jackpots, ZONE)
        self.pane = JackpotsPane(self.model, ZONE, themes.load(theme))

    def run(self, seconds: int, *, heard: bool = True) -> None:
        """Let time pass; heard: the tap hears what is said."""
        for _ in range(seconds):
            self.clock.advance(1.0)
            passed = round(self.clock.now() - START)
            for second, what in TROUBLES:
                if second == passed:
                    self.play.begin(scripts.Jackpot(at=0.0, what=what))
            said = [
                TapFrame(message.text.encode(), self.clock.now()) for message in self.play.advance(self.clock.now())
            ]
            if heard:
                self.model.hear(self.jackpots.deliver(said))
            self.jackpots.tick()
            self.model.absorb(self.jackpots.drain())

    def lose(self) -> None:
        """Let the link die."""
        self.jackpots.link.down(self.clock.now(), say("The server closed the connection."))

    def show(self, width: int, height: int) -> None:
        """Bring everything up to date."""
        self.pane.resize(width, height)
        self.pane.show()
        for _ in range(3):
            QApplication.processEvents()
            self.pane.flush()

    def choose(self, place: int = 0) -> None:
        """Choose a pot by the place of its row."""
        self.pane.choose(PotKey(*self.model.rows[place]))


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Take the pictures of the jackpot pane.")
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application("en")
    choices: tuple[themes.Choice, ...] = ("dark", "light")
    for choice in choices:
        theme = themes.load(choice)
        application.setPalette(theme.palette())
        application.setStyleSheet(theme.style_sheet())
        shooting = Shooting(choice)
        shooting.run(2300)
        for name in ("live", "lost"):
            if name == "lost":
                shooting.lose()
                shooting.run(55, heard=False)
            for width, height in SIZES:
                shooting.show(width, height)
                shooting.choose(1)
                shooting.show(width, height)
                path = folder / f"jackpots-{name}-{choice}-{width}x{height}.png"
                shooting.pane.grab().save(str(path))
                print(path)
        shooting.pane.close()


if __name__ == "__main__":
    main()
