"""The alarm desk on a floor that is played: what people see, hear and find again after a restart."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.alarm_bench import ANN, BOSS, Ear
from tests.loops import Run
from tests.studio.play.watching import script
from thrillmon.app.alarm_desk import AlarmDesk
from thrillmon.app.drilling import Drill
from thrillmon.app.keeping import Keeping
from thrillmon.archive.failures import Full
from thrillmon.clock import FakeClock
from thrillmon.floor.alarms.duties import Duty
from thrillmon.floor.alarms.letters import Letter, Priority
from thrillmon.floor.alarms.people import ShelfTime
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.models.alarm_columns import Listed, Listing
from thrillmon.models.messages import MessageModel
from thrillmon.models.tables import TableModel
from thrillmon.panes.window import Window
from thrillmon.sentences import say
from thrillmon.settings.files import parse
from thrillmon.studio.play.world import World
from thrillmon.tasks import Tasks

START = 1_800_000_000.0
TROUBLES = (
    'at = 30; kind = "stall"; table = "T102"; for = 300; step = "NO_MORE_BET"',
    'at = 60; kind = "correct"; table = "T103"; how = "cancel"',
)


class House:
    """A studio that goes on while consoles come and go. Each console is a Desk."""

    def __init__(self, folder: Path, *troubles: str, start: float = START) -> None:
        self.clock = FakeClock(start)
        self.folder = folder
        self.world = World(
            start=start, tables=4, seed=7, mishaps=0.0, history_rounds=2, kept_rounds=20, script=script(*troubles)
        )

    @asynccontextmanager
    async def desk(self) -> AsyncGenerator["Desk"]:
        desk = Desk(self)
        async with desk.keeping.running(desk.tasks), desk.alarms.running():
            desk.floor.links[LinkName.AMQP].up(self.clock.now())
            yield desk
        await desk.tasks.close()
        desk.window.close_now()
        desk.window.deleteLater()


class Desk:
    """A console without sockets: floor, window, archive and alarms."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.clock = house.clock
        self.floor = Floor(self.clock)
        zone = ZoneInfo("Asia/Taipei")
        self.window = Window("Demo", "Asia/Taipei", TableModel(zone), MessageModel(zone), self.clock, "dark")
        text = f'[studio]\nname = "Demo"\ntime_zone = "Asia/Taipei"\n[archive]\npath = "{house.folder.as_posix()}"\n'
        self.keeping = Keeping(parse(text, "test", {}), self.floor, self.clock)
        self.tasks = Tasks()
        self.ear = Ear()
        self.went_to: list[float] = []
        self.alarms = AlarmDesk(
            self.floor, self.clock, self.window, self.keeping, self.tasks,
            studio="Demo", go_to=self.went_to.append, voice=self.ear,
        )  # fmt: skip
        self.station = self.alarms.station
        self.station.duty = Duty(BOSS, START, START + 8 * 3600)
        self.window.show()

    async def play(self, seconds: int) -> None:
        """Let so many seconds pass."""
        for _ in range(seconds):
            self.clock.advance(1.0)
            now = self.clock.now()
            events = self.house.world.advance(now)
            notices = self.floor.deliver([Delivery(event.kind, event.body, event.sent, now) for event in events])
            await self.keeping.archive.append(notices)
            self.alarms.hear(notices)
            self.floor.links[LinkName.AMQP].evidence(now)
            self.floor.tick()
            self.alarms.tick()
        await asyncio.sleep(0.05)

    def listed(self, kind: str) -> Listed:
        return next(one for one in self.station.listed() if one.row.key.kind == kind)

    def letters(self) -> dict[str, Letter]:
        return {one.row.key.kind: one.row.letter for one in self.station.listed() if not one.drill}


def test_an_alarm_is_seen_everywhere_heard_and_over_when_it_is_over(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        house = House(tmp_path, TROUBLES[0])
        async with house.desk() as desk:
            await desk.play(60)
            assert desk.window.windowTitle() == "Demo – thrillmon"
            assert desk.ear.heard == []
            await desk.play(100)
            assert desk.window.windowTitle() == "◆1 · Demo – thrillmon"
            assert desk.alarms.tray.said[0] == "◆ Medium · T102 · Round stalled"
            assert "medium" in desk.ear.heard
            desk.alarms.open()
            assert desk.window.side.current is desk.alarms.pane
            assert desk.alarms.pane.tabs.tabText(0) == "Active 1"
            desk.station.acknowledge(desk.listed("round_stalled"))
            assert desk.ear.heard[-1] == "silence"
            heard = len(desk.ear.heard)
            await desk.play(30)
            assert len(desk.ear.heard) == heard
            desk.alarms.pane.table_wanted.emit(desk.listed("round_stalled").row.key.place, desk.clock.now() - 10)
            assert desk.window.tables.chosen == desk.listed("round_stalled").row.key.place
            assert desk.went_to == []
            desk.alarms.pane.table_wanted.emit(desk.listed("round_stalled").row.key.place, desk.clock.now() - 900)
            assert len(desk.went_to) == 1
            await desk.play(200)
            assert desk.letters() == {}
            assert desk.window.windowTitle() == "Demo – thrillmon"
            for at, letter in ((60, None), (159, Letter.UNACKNOWLEDGED), (185, Letter.ACKNOWLEDGED), (390, None)):
                then = {alarm.lines[0]: alarm.letter for alarm in (await desk.alarms.alarms_then(START + at)).values()}
                assert list(then.values()) == ([] if letter is None else [letter])
                assert all("Round stalled" in line for line in then)

    run(watch())


def test_after_a_restart_everything_stands_as_it_stood_and_nothing_is_announced_twice(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        house = House(tmp_path, *TROUBLES)
        async with house.desk() as desk:
            await desk.play(150)
            assert desk.letters() == {
                "round_stalled": Letter.UNACKNOWLEDGED, "round_corrected": Letter.UNACKNOWLEDGED,
            }  # fmt: skip
            desk.station.take_duty(Duty(BOSS, desk.clock.now(), desk.clock.now() + 3600, heard=True))
            desk.station.acknowledge(desk.listed("round_corrected"), "looked at it")
            desk.station.shelve(desk.listed("round_stalled"), "known", ShelfTime.MINUTES_30)
            await desk.play(2)
            before = desk.letters()
        house.clock.advance(5.0)
        async with house.desk() as desk:
            assert desk.letters() == before
            assert desk.station.duty.user == BOSS
            assert desk.alarms.speaker.heard is True
            await desk.play(60)
            assert desk.letters() == before
            assert set(desk.ear.heard) <= {"silence"}
            assert desk.alarms.tray.said == ("", "")
            occurrence = desk.listed("round_corrected").row.occurrence
            assert occurrence is not None
            assert occurrence.note == "looked at it"
            await desk.alarms.papers.load_journal(0.0)
            rows = [desk.alarms.journal.texts(row) for row in range(desk.alarms.journal.rowCount())]
            assert any("looked at it" in row for row in rows)
            assert any("Stands since before a restart" in row for row in rows)

    run(watch())


def test_a_drill_takes_the_true_path_and_touches_nothing_true(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        house = House(tmp_path)
        async with house.desk() as desk:
            await desk.play(3)
            desk.alarms.toggle_drill()
            await desk.play(12)
            drilled = desk.listed("round_stalled")
            assert drilled.drill
            assert drilled.place == "T101"
            assert "medium" in desk.ear.heard
            assert desk.alarms.tray.said[0].startswith("DRILL · ")
            assert desk.window.windowTitle() == "Demo – thrillmon", "the counters are for true alarms"
            assert desk.alarms.pane._drill.isVisibleTo(desk.alarms.pane)
            assert abs(drilled.row.occurrence.started - desk.clock.now()) < 12  # type: ignore[union-attr]
            desk.station.acknowledge(drilled)
            assert "Drill: Boss acknowledged after" in desk.alarms.pane.notice.text()
            desk.alarms.toggle_drill()
            assert desk.letters() == {}
            notes: list[str] = []
            for _ in range(30):  # they are written on a thread of the archive
                await desk.play(1)
                notes = [str(note.sentence) for note in await desk.alarms.kept.notes(START, desk.clock.now())]
                if len(notes) > 2:
                    break
            assert notes[0] == "Boss began a drill."
            assert notes[-1] == "The drill is over."
            assert await desk.alarms.kept.entries(START, desk.clock.now()) == []

    run(watch())


def test_a_drill_left_alone_becomes_high_and_ends_by_itself() -> None:
    drill = Drill(START)
    worst = Priority.LOW
    seconds = 0
    while not drill.over:
        seconds += 1
        drill.tick()
        worst = max([worst, *(row.priority for row in drill.watch.alarms.rows())])
    assert worst is Priority.HIGH
    assert 100 < seconds < 600


def test_no_sound_device_is_an_alarm_of_the_console(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        house = House(tmp_path)
        async with house.desk() as desk:
            desk.ear.device = False
            await desk.play(15)
            assert desk.letters() == {"console_mute": Letter.UNACKNOWLEDGED}
            assert desk.listed("console_mute").place == "This console"

    run(watch())


def test_changes_wait_for_a_disk_that_is_full_and_it_is_an_alarm(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def watch() -> None:
        monkeypatch.setattr("thrillmon.app.alarm_keeping.RETRY_SECONDS", 0.01)
        house = House(tmp_path, TROUBLES[1])
        async with house.desk() as desk:
            book = desk.alarms.kept._book
            true_keep, full = book.keep, True

            def keep(*arguments: Any) -> None:
                if full:
                    raise Full(say("The disk is full."))
                true_keep(*arguments)

            monkeypatch.setattr(book, "keep", keep)
            await desk.play(100)
            assert desk.alarms.kept.failing is not None
            await desk.play(15)
            assert "console_drops" in desk.letters()
            full = False
            await desk.play(5)
            assert desk.alarms.kept.failing is None
            kinds = [entry.change.key.kind for entry in await desk.alarms.kept.entries(START, desk.clock.now())]
            assert kinds.count("round_corrected") == 1
            assert kinds[-1] == "console_drops"

    run(watch())


def test_the_hand_over_page_of_this_shift_is_put_together(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        house = House(tmp_path, *TROUBLES)
        async with house.desk() as desk:
            await desk.play(160)
            ledger = desk.keeping.archive.ledger
            await desk.keeping.archive.perform(ledger.begin_hole, LinkName.AMQP, START + 20, say("The line was cut."))
            await desk.keeping.archive.perform(ledger.end_hole, LinkName.AMQP, START + 40)
            await desk.keeping.archive.settled()
            await desk.alarms.papers.ask_hand_over()
            dialog = desk.alarms.papers.dialog
            assert dialog is not None
            read = dialog.preview.toPlainText()  # type: ignore[union-attr]
            for wanted in ("Round stalled", "The line was cut.", "cancelled", "Boss", "Alarms per operator-hour"):
                assert wanted in read, wanted
            dialog.taker.setText("Bo")  # type: ignore[union-attr]
            dialog.write(str(tmp_path / "page.pdf"))  # type: ignore[union-attr]
            assert (tmp_path / "page.pdf").exists()
            dialog.reject()
            await desk.play(1)
            notes = [str(note.sentence) for note in await desk.alarms.kept.notes(START, desk.clock.now())]
            assert notes == ["Boss handed over to Bo."]

    run(watch())


def test_figures_are_those_of_the_journal_and_a_back_test_runs_beside_the_window(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        # The program beside the window has a clock of its own: for it this must have been.
        house = House(tmp_path, *TROUBLES, start=1_700_006_400.0)
        async with house.desk() as desk:
            desk.station.duty = Duty(BOSS, house.clock.now())
            await desk.play(200)
            await desk.alarms.papers.load_figures(0.0)
            load = desk.alarms.pane.load
            assert load.report is not None
            assert load.report.alarms == 2
            assert "what truly called" in load.said.text()
            desk.alarms.pane.open_listing(Listing.ACTIVE)
            load.pdf_wanted.emit()
            desk.alarms.papers.write_report(str(tmp_path / "report.pdf"))
            assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
            dialog = desk.alarms.papers.dialog
            assert dialog is not None
            dialog.reject()
            load.backtest_wanted.emit(0.0)
            assert not load.test_button.isEnabled()
            async with asyncio.timeout(60):
                while not load.test_button.isEnabled():  # noqa: ASYNC110 - a process tells Qt and nobody else
                    await asyncio.sleep(0.05)
            assert "BACK-TEST" in load.said.text()
            assert load.report.alarms == 2

    run(watch())


def test_a_wrong_alarm_file_is_told_and_the_rules_are_as_delivered(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        (tmp_path / "alarms.toml").write_text("[round_stalled]\nenabeld = false\n")
        house = House(tmp_path, TROUBLES[0])
        async with house.desk() as desk:
            assert "enabeld" in desk.alarms.pane.notice.text()
            await desk.play(160)
            assert desk.letters() == {"round_stalled": Letter.UNACKNOWLEDGED}

    run(watch())


def test_rules_are_changed_while_it_runs_and_every_change_is_on_record(run: Run, tmp_path: Path) -> None:
    house = House(tmp_path, *TROUBLES)

    async def act() -> None:
        async with house.desk() as desk:
            rules = desk.alarms.rules
            draft = desk.alarms.pane.rules.draft
            field = next(one for one in draft.fields("round_stalled") if one.key == "unplanned_seconds")
            draft.put(field, "600")
            assert await rules.save(draft.catalogue(), "the wheel is slow today")
            await desk.play(80)
            assert "round_stalled" not in {one.row.key.kind for one in desk.station.listed()}
            assert rules.catalogue.version == 1
            # Somebody else writes into the file while the console runs.
            by_hand = 'note = "by hand"\n[round_stalled]\nunplanned_seconds = 5\n'
            (house.folder / "alarms.toml").write_text(by_hand, encoding="utf-8")
            await rules.look()
            assert rules.catalogue.note == "by hand"
            await desk.play(2)
            assert "round_stalled" in {one.row.key.kind for one in desk.station.listed()}
            (house.folder / "alarms.toml").write_text("[", encoding="utf-8")
            await rules.look()
            assert rules.catalogue.note == "by hand", "a file that cannot be read changes nothing"
            assert "The rules stay as they were." in desk.alarms.pane.rules.said.text()
            journal = desk.alarms.journal
            told = [journal.texts(row)[5] for row in range(journal.rowCount()) if journal.texts(row)[2] == "Console"]
            assert "the wheel is slow today" in told[0]
            assert "changed by hand" in told[1]
            desk.station.take_duty(Duty(ANN, desk.clock.now()))
            assert not await rules.save(draft.catalogue(), "an operator may not")

    run(act())


def test_it_asks_who_is_on_duty_until_somebody_says_so_and_again_when_their_shift_has_ended(
    run: Run, tmp_path: Path
) -> None:
    house = House(tmp_path)

    async def act() -> None:
        async with house.desk() as desk:
            pane = desk.alarms.pane
            desk.alarms.show()
            assert "Nobody has said who is on duty" in pane.unmanned.text()
            desk.station.take_duty(Duty(ANN, desk.clock.now(), desk.clock.now() + 10))
            assert pane.unmanned.text() == ""
            await desk.play(12)
            assert pane.unmanned.text() == "▲ The shift of Ann Lee has ended: who is on duty now?"
            journal = desk.alarms.journal
            told = [journal.texts(row)[4:6] for row in range(journal.rowCount()) if journal.texts(row)[2] == "Console"]
            assert told == [["Ann Lee", "Ann Lee is on duty; the sound was not tested. Role: operator."]]

    run(act())
