"""Rewinding: any second of the archive as it was, nothing live inside the frame, nothing lost behind it."""

import asyncio
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget

from tests.app.journeys import START, Journey, journey, press
from tests.loops import Run, until
from thrillmon.archive.failures import Broken
from thrillmon.archive.readers import Readers
from thrillmon.floor.alarms.journal import AlarmKey
from thrillmon.floor.alarms.letters import Letter, Priority
from thrillmon.floor.links import LinkName
from thrillmon.floor.table_now import Standing
from thrillmon.models.cells import AlarmMark
from thrillmon.models.rewind_scale import moment_text
from thrillmon.models.table_alarms import TableAlarm
from thrillmon.models.table_columns import column_place
from thrillmon.panes.past import has_keyboard
from thrillmon.sentences import say

COMPARED = (
    "table_code", "game", "subtype", "phase", "step", "round_code", "shift_round", "shoe_round", "shoe_code",
    "shift_code", "dealer", "last", "last_round_code", "last_cancelled", "cancelled", "shown", "test", "standing",
)  # fmt: skip

CAUSE = say("The broker closed the connection.")


def refereed(*models: QAbstractItemModel) -> None:
    for model in models:
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)


def time_text(desk: Journey, at: float) -> str:
    return moment_text(at, desk.clock.now(), desk.window.strip.zone)


async def deafen(desk: Journey, seconds: int) -> float:
    """Let the broker be gone for a while, as the console notes it; return when that began."""
    began = desk.clock.now()
    desk.floor.links[LinkName.AMQP].down(began, CAUSE)
    desk.listening = False
    await desk.archive.perform(desk.archive.ledger.begin_hole, LinkName.AMQP, began, CAUSE)
    await desk.play(seconds)
    desk.listening = True
    desk.floor.links[LinkName.AMQP].up(desk.clock.now())
    await desk.archive.perform(desk.archive.ledger.end_hole, LinkName.AMQP, desk.clock.now())
    return began


def test_the_rows_are_those_that_were_live_at_that_second(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=16) as desk:
            past = desk.window.past
            refereed(past.model, past.tables.rows, past.tables.strip.rows)
            await desk.play(1500)
            seconds = sorted(desk.seen)
            for at in (seconds[5], seconds[-1], seconds[12], seconds[0]):
                desk.rewinding.go_to(at)
                await desk.arrived(at)
                shown = past.model.tables()
                assert set(shown) == set(desk.seen[at])
                for code, then in desk.seen[at].items():
                    assert {name: getattr(shown[code], name) for name in COMPARED} == {
                        name: getattr(then, name) for name in COMPARED
                    }
                # Ages are seen from that moment, not from now.
                for code, then in desk.seen[at].items():
                    assert shown[code].push.age == pytest.approx(then.push.age, abs=1.5)

    run(watch())


def test_the_alarms_of_that_second_stand_at_their_tables(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=6) as desk:
            await desk.play(300)
            code = next(iter(desk.floor.tables))
            identity = (False, AlarmKey("round_stalled", code))
            alarm = TableAlarm(Priority.MEDIUM, Letter.ACKNOWLEDGED, 1, identity, ("Round stalled",), then=True)
            asked: list[float] = []

            async def alarms_then(at: float) -> dict[str, TableAlarm]:
                asked.append(at)
                return {code: alarm} if at < START + 200 else {}

            desk.rewinding.alarms_then = alarms_then
            past, place = desk.window.past, column_place("alarm")
            for at, expected in ((START + 100, AlarmMark(Priority.MEDIUM, Letter.ACKNOWLEDGED)), (START + 250, None)):
                desk.rewinding.go_to(at)
                await desk.arrived(at)
                cell = past.model.cell(past.model.row_of(code) or 0, place)
                assert cell.payload == expected
                # Nothing can be done about it any more.
                assert cell.tip == ("Round stalled" if expected else "")
            offset = desk.floor.server_clock.offset(desk.clock.now())
            assert asked == [START + 100 - offset, START + 250 - offset]
            assert not desk.tables.alarms

    run(watch())


def test_alarms_that_cannot_be_read_hide_no_table_and_it_says_why(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=6) as desk:
            await desk.play(300)

            async def alarms_then(at: float) -> dict[str, TableAlarm]:
                raise Broken(say("The alarm book is damaged."))

            desk.rewinding.alarms_then = alarms_then
            desk.rewinding.go_to(START + 100)
            await desk.arrived(START + 100)
            assert desk.window.past.model.rowCount() > 0
            assert "The alarm book is damaged." in desk.window.past.frame.notice_text()

    run(watch())


def test_the_timeline_is_the_one_that_was_to_be_seen_and_stands_still(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=6) as desk:
            await desk.play(900)
            at = START + 900
            code = next(iter(desk.floor.tables))
            then = desk.floor.timeline(code, desk.floor.moment())
            await desk.play(600)
            desk.window.tables.choose(code)
            desk.rewinding.go_to(at)
            await desk.arrived(at)
            shown = desk.window.past.timeline._timeline
            assert shown is not None
            assert shown.server == at
            assert [line.id for line in shown.rounds] == [line.id for line in then.rounds]
            assert [line.outcome for line in shown.rounds] == [line.outcome for line in then.rounds]
            assert shown.live is not None
            assert then.live is not None
            assert shown.live.bars == then.live.bars or [bar[:7] for bar in shown.live.bars] == [
                bar[:7] for bar in then.live.bars
            ]
            desk.clock.advance(30.0)
            desk.window.past.timeline.tick()
            assert desk.window.past.timeline.moment().now == at
            # Nothing there follows anything.
            assert desk.window.past.timeline.heading._state.isHidden()

    run(watch())


def test_messages_are_those_heard_up_to_then_and_can_be_asked_for(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=6) as desk:
            window = desk.window
            window.side.open(window.message_pages)
            refereed(window.message_pages.model)
            await desk.play(600)
            at = START + 400
            desk.rewinding.go_to(at)
            await desk.arrived(at)
            model = window.message_pages.model
            rows = [model.notice(row) for row in range(model.rowCount())]
            expected = [one for one in desk.heard if one.sent is not None and one.sent <= at][-300:]
            assert {one.delivery.body for one in rows} == {one.body for one in expected} or len(rows) == 300
            assert all(one.sent is not None and one.sent <= at for one in rows)
            assert [one.sent for one in rows] == sorted(one.sent or 0.0 for one in rows)
            assert window.message_pages.past.newer.isHidden()
            # A query reaches behind what is listed: it is asked of the whole archive.
            line = window.message_pages.past.query
            line.show_query("type=SHIFT_START or type=ROUND_FINISH")
            await until(lambda: model.rowCount() > 0 and "FINISH" in (model.notice(0).delivery.kind or "FINISH"))
            await until(lambda: desk.rewinding._shown is not None and desk.rewinding._shown.query != "")
            asked = [model.notice(row) for row in range(model.rowCount())]
            assert {one.delivery.kind for one in asked} <= {"NOTIFY_ROUND_FINISH", "NOTIFY_SHIFT_START"}
            assert asked[0].sent is not None
            assert rows[0].sent is not None
            assert asked[0].sent <= rows[0].sent

    run(watch())


def test_live_goes_on_behind_and_is_back_at_once(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=8) as desk:
            window = desk.window
            await desk.play(300)
            desk.rewinding.go_to(START + 100)
            await desk.arrived(START + 100)
            past = {code: table.round_code for code, table in window.past.model.tables().items()}
            heard = len(desk.heard)
            await desk.play(200)
            assert {code: table.round_code for code, table in window.past.model.tables().items()} == past
            assert window.strip._clock.text().startswith("live ")
            assert desk.title == (f"REWOUND to {time_text(desk, START + 100)} · live goes on behind · Esc returns")
            window.past.tables.view.setFocus()
            press(window.past.tables.view, Qt.Key.Key_Escape)
            # Not one turn of the loop later.
            assert desk.shown_at() is None
            assert window.tables.isVisible()
            assert {code: row.round_code for code, row in desk.tables.tables().items()} == {
                code: row.round_code for code, row in desk.rows().items()
            }
            assert not window.strip._clock.text().startswith("live ")
            window.side.open(window.message_pages)
            assert desk.messages.rowCount() == len(desk.heard) > heard

    run(watch())


def test_escape_returns_from_everywhere_inside(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=6) as desk:
            window = desk.window
            window.side.open(window.message_pages)
            await desk.play(200)
            window.tables.choose(next(iter(desk.floor.tables)))
            desk.rewinding.go_to(START + 150)
            await desk.arrived(START + 150)
            past, messages = window.past, window.message_pages.past
            chart = past.timeline.chart
            assert chart is not None
            places: list[QWidget] = [
                past.tables.view, past.timeline, chart.view, messages.list, messages.query.edit, messages.detail,
                window.rewind.track, past.frame._back,
            ]  # fmt: skip
            for place in places:
                desk.rewinding.go_to(START + 150)
                await desk.arrived(START + 150)
                place.setFocus()
                press(place.focusProxy() or place, Qt.Key.Key_Escape)
                assert desk.shown_at() is None, place

    run(watch())


def test_everything_can_be_done_by_keyboard(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=4) as desk:
            window = desk.window
            await desk.play(400)
            now = desk.clock.now()
            QTest.keyClick(window.tables.view, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
            track = window.rewind.track
            assert has_keyboard(window.rewind)
            press(track, Qt.Key.Key_Left)
            assert desk.rewinding.at == now - 1
            press(track, Qt.Key.Key_Left, shift=True)
            assert desk.rewinding.at == now - 11
            press(track, Qt.Key.Key_PageUp)
            assert desk.rewinding.at == now - 71
            press(track, Qt.Key.Key_PageDown, Qt.Key.Key_Right)
            assert desk.rewinding.at == now - 10
            await desk.arrived(now - 10)
            press(track, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
            assert track.scale.window(desk.rewinding.at).seconds == pytest.approx(
                track.scale.usual().seconds / 4, rel=0.01
            )
            press(track, Qt.Key.Key_Asterisk)
            assert track.scale.window(desk.rewinding.at) == track.scale.usual()
            press(track, Qt.Key.Key_Home)
            assert desk.rewinding.at == pytest.approx(track.scale.usual().left, abs=1.0)
            press(track, Qt.Key.Key_Home)
            assert desk.rewinding.at == track.scale.earliest
            # A digit begins a time.
            at = START + 200
            text = time_text(desk, at)
            QTest.keyClicks(track, text[0])
            assert window.rewind.box.hasFocus()
            QTest.keyClicks(window.rewind.box, text[1:])
            press(window.rewind.box, Qt.Key.Key_Return)
            assert desk.rewinding.at == at
            await desk.arrived(at)
            press(track, Qt.Key.Key_End)
            assert desk.rewinding.at is None
            assert desk.shown_at() is None

    run(watch())


def test_stepping_up_to_now_is_live_again(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=4) as desk:
            await desk.play(100)
            track = desk.window.rewind.track
            press(track, Qt.Key.Key_Left, Qt.Key.Key_Left)
            await desk.arrived(desk.clock.now() - 2)
            press(track, Qt.Key.Key_Right)
            assert desk.rewinding.at == desk.clock.now() - 1
            press(track, Qt.Key.Key_Right)
            assert desk.rewinding.at is None

    run(watch())


def test_what_is_typed_and_is_no_time_is_told(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=4) as desk:
            await desk.play(30)
            bar = desk.window.rewind
            for text, told in (("25:99", "no time"), ("noon", "no time"), ("2099-01-01T00:00", "still to come")):
                bar.box.setText(text)
                press(bar.box, Qt.Key.Key_Return)
                assert told in bar.state_text()
                assert desk.rewinding.at is None

    run(watch())


def test_a_second_that_could_not_be_heard_says_so_and_why(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=6) as desk:
            await desk.play(200)
            began = await deafen(desk, 120)
            ended = desk.clock.now()
            await desk.play(200)
            past = desk.window.past
            desk.rewinding.go_to(began + 60)
            await desk.arrived(began + 60)
            notice = past.frame.notice_text()
            assert f"from {time_text(desk, began)} to {time_text(desk, ended)}" in notice
            assert "The broker closed the connection." in notice
            assert all(table.standing is not Standing.LIVE for table in past.model.tables().values())
            # Before and after it was heard.
            for at in (began - 20, ended + 150):
                desk.rewinding.go_to(at)
                await desk.arrived(at)
                assert past.frame.notice_text() == ""
                assert any(table.standing is Standing.LIVE for table in past.model.tables().values())
            # Tables that had not spoken again since could not be believed.
            desk.rewinding.go_to(ended)
            await desk.arrived(ended)
            assert any(table.standing is not Standing.LIVE for table in past.model.tables().values())
            # The bar hatches it, with its cause under the pointer.
            await desk.rewinding.learn_reach()
            track = desk.window.rewind.track
            tip = track.tip_at(track.x_of(began + 60))
            assert "The broker closed the connection." in tip

    run(watch())


def test_before_the_archive_there_is_nothing_and_it_says_so(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=4) as desk:
            await desk.play(60)
            desk.rewinding.go_to(START + 30)
            await desk.arrived(START + 30)
            desk.rewinding.go_to(START - 3600)
            await desk.arrived(START - 3600)
            past = desk.window.past
            assert past.model.rowCount() == 0
            begins = min(one.sent for one in desk.heard if one.sent is not None)
            assert f"The archive begins at {time_text(desk, begins)}" in past.frame.notice_text()
            assert desk.window.message_pages.model.rowCount() == 0
            # And back where there is something.
            desk.rewinding.go_to(START + 40)
            await desk.arrived(START + 40)
            assert past.model.rowCount() == 4

    run(watch())


def test_an_empty_archive_says_so(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=4) as desk:
            desk.show()
            press(desk.window.rewind.track, Qt.Key.Key_PageUp)
            await desk.arrived(desk.clock.now() - 60)
            assert "Nothing has been kept yet" in desk.window.past.frame.notice_text()

    run(watch())


def test_while_the_archive_takes_its_time_that_is_told_and_only_the_newest_question_counts(
    run: Run, tmp_path: Path
) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=4) as desk:
            await desk.play(300)
            gate = Event()
            busy = asyncio.ensure_future(desk.library._past.ask(_wait_for, gate))  # noqa: TID251
            await asyncio.sleep(0)
            desk.rewinding.go_to(START + 100)
            await until(lambda: desk.title.startswith("REWINDING to"))
            assert "…" in desk.title
            assert desk.window.rewind.state_text().startswith("… ")
            # Nothing of what is live is to be seen meanwhile.
            assert desk.window.past.isVisible()
            assert desk.window.past.model.rowCount() == 0
            for second in range(101, 121):
                desk.rewinding.go_to(START + second)
            answered: list[float] = []
            look_back = desk.library.look_back

            async def counted(at: float, *rest: object) -> object:
                found = await look_back(at, *rest)  # type: ignore[arg-type]
                answered.append(at)
                return found

            desk.library.look_back = counted  # type: ignore[method-assign,assignment]
            gate.set()
            await busy
            await desk.arrived(START + 120)
            assert desk.title.startswith(f"REWOUND to {time_text(desk, START + 120)}")
            assert set(answered) <= {START + 100, START + 120}
            assert not desk.window.rewind.state_text().startswith("…")

    run(watch())


def test_an_answer_that_comes_after_the_return_changes_nothing(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=4) as desk:
            await desk.play(100)
            desk.rewinding.go_to(START + 50)
            desk.rewinding.go_live()
            await until(lambda: "rewind.look" not in desk.rewinding._tasks.running())
            await asyncio.sleep(0.3)
            assert desk.shown_at() is None
            assert desk.window.past.model.rowCount() == 0

    run(watch())


def test_a_window_that_closes_on_the_way_is_told_nothing_more(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=6) as desk:
            await desk.play(300)
            desk.rewinding.go_to(START + 100)
            desk.rewinding.stop()
            desk.window.past.table_chosen.emit(next(iter(desk.floor.tables)))
            await until(lambda: "rewind.look" not in desk.rewinding._tasks.running())
            assert not desk.rewinding._slow.isActive()
            assert desk.window.past.model.rowCount() == 0

    run(watch())


def test_dragging_goes_through_the_past_and_to_the_end_is_live(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=4) as desk:
            await desk.play(600)
            track = desk.window.rewind.track
            left = Qt.MouseButton.LeftButton
            middle = track.rect().center()
            QTest.mousePress(track, left, pos=middle)
            for step in range(0, 60, 6):
                QTest.mouseMove(track, middle.__class__(middle.x() - step, middle.y()))
                await asyncio.sleep(0)
            wanted = desk.rewinding.at
            assert wanted is not None
            QTest.mouseRelease(track, left, pos=middle)
            await desk.arrived(wanted)
            QTest.mousePress(track, left, pos=track.rect().topRight())
            QTest.mouseRelease(track, left, pos=track.rect().topRight())
            assert desk.rewinding.at is None

    run(watch())


def test_the_wall_is_always_live(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=4) as desk:
            await desk.play(100)
            desk.rewinding.go_to(START + 50)
            await desk.arrived(START + 50)
            desk.window.enter_wall()
            assert desk.rewinding.at is None
            desk.window.leave_wall()
            assert desk.shown_at() is None

    run(watch())


def test_the_table_chosen_in_the_past_stays_chosen(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=4) as desk:
            window = desk.window
            await desk.play(200)
            first, second = list(desk.floor.tables)[:2]
            window.tables.choose(first)
            desk.rewinding.go_to(START + 100)
            await desk.arrived(START + 100)
            assert window.past.tables.chosen == first
            window.past.tables.choose(second)
            await until(lambda: (shown := window.past.timeline._timeline) is not None and shown.game_code == second)
            desk.rewinding.go_live()
            assert window.tables.chosen == second

    run(watch())


def test_an_archive_that_cannot_be_read_says_why(run: Run, tmp_path: Path) -> None:
    async def watch() -> None:
        async with journey(tmp_path, tables=4) as desk:
            await desk.play(100)
            await desk.archive.perform(desk.archive.ledger.close)
            desk.archive.files.ledger.unlink(missing_ok=True)
            desk.archive.files.ledger.mkdir()
            desk.rewinding.go_to(START + 50)
            await desk.arrived(START + 50)
            assert desk.window.past.frame.notice_text().startswith("▲ ")
            assert desk.window.past.model.rowCount() == 0

    run(watch())


def _wait_for(readers: Readers, gate: Event) -> None:
    del readers
    gate.wait(10.0)
