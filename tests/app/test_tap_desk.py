"""The tap's desk in a window: rewound under the frame, searched, exported, and taken up again after a restart."""

import asyncio
import csv
import json
import zipfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtTest import QAbstractItemModelTester

from tests.app.journeys import START, Journey, journey
from tests.floor.thrills import INSTANCE, envelope, frame, update, win
from tests.loops import Run, until
from thrillmon.app.tap_desk import TapDesk
from thrillmon.floor.alarms.journal import AlarmKey
from thrillmon.floor.happenings import Happened
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.pots import PotKey
from thrillmon.models.jackpots import JackpotModel

MINOR = PotKey(INSTANCE, "minor")


class Booth:
    """A tap's desk in the window of a journey. value: what the pot holds; it grows by one a second."""

    def __init__(self, travel: Journey) -> None:
        self.travel = travel
        self.clock = travel.clock
        self.jackpots = Jackpots(self.clock)
        self.pots = JackpotModel(self.jackpots, travel.window.strip.zone)
        keeping: Any = SimpleNamespace(archive=travel.archive, library=travel.library)
        tasks = travel.rewinding._tasks
        self.desk = TapDesk(
            self.pots, self.jackpots, travel.floor, travel.window, keeping, travel.rewinding, tasks, self.clock
        )
        travel.window.add_pane(self.desk.pages, "Jackpots", "Ctrl+Shift+J")
        self.value = 20.0
        for model in (self.desk.pages.model, self.desk.pages.past.happenings_model, self.desk.journal.model):
            QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)

    @asynccontextmanager
    async def open(self) -> AsyncGenerator["Booth"]:
        async with self.desk.running():
            self.jackpots.link.up(self.clock.now())
            self.travel.window.side.open(self.desk.pages)
            yield self

    def say(self, name: str, data: object) -> None:
        now = self.clock.now()
        self.desk.hear(self.jackpots.deliver([frame(envelope(name, data, at=now * 1000), now)]))

    async def play(self, seconds: int) -> None:
        for _ in range(seconds):
            self.clock.advance(1.0)
            self.value += 1.0
            self.say("JackpotUpdate", update({"minor": self.value}))
            self.jackpots.tick()
            self.desk.tick()
            self.desk.flush()
        self.desk.kept._urgent.set()
        await until(lambda: not self.desk.kept._frames and not self.desk.kept._works)

    async def go_to(self, at: float) -> None:
        self.travel.rewinding.go_to(at)
        await until(lambda: self.desk.rewinding._shown == at)

    def amounts(self) -> list[str]:
        """Return what the past pane shows."""
        model = self.desk.pages.model
        place = [column.key for column in model.columns].index("amount")
        return [model.line_cell(row, place).text for row in range(model.rowCount())]


@asynccontextmanager
async def booth(folder: Path) -> AsyncGenerator[Booth]:
    async with journey(folder, tables=1) as travel, Booth(travel).open() as one:
        yield one


def test_any_second_is_shown_as_it_was_under_the_frame_while_live_goes_on(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with booth(tmp_path) as one:
            await one.play(90)
            one.say("WinEvent", win(timestamp=one.clock.now() * 1000, win_withheld=True, win_amount=110))
            one.value = 10.0
            await one.play(90)
            pages = one.desk.pages
            await one.go_to(START + 50)
            assert pages.rewound
            assert pages.frame.title_text().startswith("REWOUND to")
            assert one.amounts() == ["70.00"]
            assert not pages.past.happenings_model.rows
            await one.play(5)
            assert one.amounts() == ["70.00"]
            await one.go_to(START + 120)
            assert one.amounts() == ["40.00"]
            assert [pages.past.happenings_model.happening(0).what] == [Happened.WIN]
            await one.go_to(START - 100)
            assert one.amounts() == []
            assert pages.frame.notice_text() == "Nothing is kept of the jackpots before this moment."
            one.travel.rewinding.go_live()
            assert not pages.rewound
            assert pages.live.isVisible()

    run(watch())


def test_what_was_opened_after_rewinding_shows_the_same_moment(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with booth(tmp_path) as one:
            await one.play(30)
            one.travel.window.side.toggle(one.desk.pages)
            one.travel.rewinding.go_to(START + 10)
            await asyncio.sleep(0.02)
            assert one.amounts() == []
            one.travel.window.side.open(one.desk.pages)
            await until(lambda: one.amounts() == ["30.00"])

    run(watch())


def test_a_restart_takes_up_curves_and_wins_and_doubles_nothing(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with booth(tmp_path) as first:
            await first.play(100)
            won = win(timestamp=first.clock.now() * 1000)
            first.say("WinEvent", won)
            first.value = 10.0
            await first.play(30)
            now = first.clock.now()
        async with journey(tmp_path, tables=1, start=now + 30) as travel, Booth(travel).open() as second:
            (pot,) = second.jackpots.pots()
            read = second.jackpots.pot(pot, second.jackpots.moment())
            assert (read.value.amount, read.of.name, len(read.curve) >= 3) == (40, "Bay Riches", True)
            assert read.last_win
            second.value = 45.0
            second.say("WinEvent", won)
            await second.play(5)
            assert [(one.what, one.withdrawn) for one in second.jackpots.log.all()] == [(Happened.WIN, False)]
            read = second.jackpots.pot(pot, second.jackpots.moment())
            assert [point.after_gap for point in read.curve].count(True) == 1
            await second.go_to(now - 5)
            assert second.amounts() == ["35.00"]
            assert len(second.desk.pages.past.happenings_model.rows) == 1

    run(watch())


def test_the_journal_finds_pages_and_exports(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with booth(tmp_path / "archive") as one:
            await one.play(250)
            one.say("WinEvent", win(timestamp=one.clock.now() * 1000, jackpot_name="=cmd|'/c calc'!A1"))
            await one.play(1)
            journal = one.desk.journal
            journal.show_query("")
            await until(lambda: journal.model.rowCount() == 200)
            journal.more.click()
            await until(lambda: journal.model.rowCount() == 252)
            assert journal.said.text() == "252 frames; there are no more"
            journal.show_query("type=win")
            await until(lambda: journal.model.rowCount() == 1)
            journal.list.selectRow(0)
            assert "source tap · digest" in journal.detail.toPlainText()
            for form in ("csv", "xlsx", "jsonl"):
                path = tmp_path / f"wins.{form}"
                journal._export(path, form, names=False)
                await until(path.exists)
            journal.show_query("nonsense=1")
            assert journal.model.rowCount() == 1

    run(watch())
    rows = list(csv.reader((tmp_path / "wins.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert rows[-1][2] == "WinEvent"
    assert rows[-1][8].startswith("'=cmd")
    line = json.loads((tmp_path / "wins.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    assert (line["source"], line["instance"], line["withheld"]) == ("tap", INSTANCE, False)
    assert zipfile.is_zipfile(tmp_path / "wins.xlsx")


def test_an_alarm_leads_to_its_pot(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with booth(tmp_path) as one:
            await one.play(3)
            one.travel.window.side.toggle(one.desk.pages)
            one.desk.show_pot(AlarmKey("win_withheld", INSTANCE, "minor · 12:00:00 UTC"))
            assert one.travel.window.side.current is one.desk.pages
            assert one.desk.pane.detail.key == MINOR

    run(watch())
