"""The alarm book: what was kept is there after a kill, in every state, and nothing is announced twice."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.archive.alarm_killed import LETTERS
from tests.floor.alarms.kinds import ANN, BOSS, KINDS, NOW, SHORT, key
from tests.making import NOW as MADE
from thrillmon.archive.alarm_book import AlarmBook
from thrillmon.archive.files import Files
from thrillmon.floor.alarms.duties import Duty, Note, written
from thrillmon.floor.alarms.journal import Transition
from thrillmon.floor.alarms.kinds import Condition
from thrillmon.floor.alarms.letters import Cause, Letter
from thrillmon.floor.alarms.machine import Alarms
from thrillmon.floor.alarms.people import ShelfTime
from thrillmon.sentences import say


@pytest.fixture
def book(tmp_path: Path) -> AlarmBook:
    return AlarmBook(Files(tmp_path))


def killed(folder: Path) -> str:
    """Bring alarms into every state in a program of its own, and kill it; return the letters it had reached."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.archive.alarm_killed", str(folder)],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 9, done.stderr
    return done.stdout


def letters(alarms: Alarms) -> dict[str, Letter]:
    return {row.key.place: row.letter for row in alarms.rows()}


def test_after_a_kill_every_state_is_as_it_was_and_nothing_sounds_before_conditions_are_known(tmp_path: Path) -> None:
    assert killed(tmp_path) == LETTERS
    book = AlarmBook(Files(tmp_path))
    alarms = Alarms.restore(KINDS, book.changes(), NOW + 10)
    book.keep(alarms.settle_in(NOW + 10))
    assert letters(alarms) == {letter: Letter(letter) for letter in LETTERS}
    assert alarms.sounding() is None
    rows = {row.key.place: row for row in alarms.rows()}
    acknowledged = rows["C"].occurrence
    assert acknowledged is not None
    assert (acknowledged.acknowledged_by, acknowledged.note) == ("Ann", "on my way")
    shelf, service = rows["G"].shelf, rows["I"].service
    assert shelf is not None
    assert service is not None
    assert (shelf.user, shelf.reason, shelf.until) == ("Boss", "known fault", NOW + 4 + 1800)
    assert (service.reason, service.review_at) == ("rebuilt", NOW + 86_400)
    # Everything holds as before: what was acknowledged stays so, only what nobody has seen calls again.
    raised = [Condition(key("high", place), True) for place in "BCGI"]
    changes = alarms.evaluate([*raised, Condition(key("quick", "H"), True, suppressed=SHORT)], NOW + 11)
    assert [change.key.place for change in changes if change.announces] == []
    assert alarms.sounding() is not None
    assert letters(alarms)["C"] is Letter.ACKNOWLEDGED


@settings(max_examples=25)
@given(st.lists(st.tuples(st.sampled_from("XY"), st.booleans(), st.booleans()), max_size=14))
def test_the_alarms_of_any_second_are_those_that_stood_then(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, bool, bool]]
) -> None:
    book = AlarmBook(Files(tmp_path_factory.mktemp("book")))
    alarms = Alarms(KINDS, NOW)
    seconds = [NOW + 60 * number for number in range(1, len(steps) + 1)]
    for at, (place, raised, acknowledged) in zip(seconds, steps, strict=True):
        book.keep(alarms.evaluate([Condition(key("high", place), raised)], at))
        open_ones = [row.occurrence for row in alarms.rows() if row.letter is Letter.UNACKNOWLEDGED and acknowledged]
        for occurrence in open_ones:
            assert occurrence is not None
            book.keep(alarms.acknowledge(occurrence.id, ANN, at))
    changes = book.changes()
    for at in [NOW - 1, *seconds]:
        then = Alarms.restore(KINDS, book.standing(at), at)
        whole = Alarms.restore(KINDS, [change for change in changes if change.at <= at], at)
        assert then.rows() == whole.rows()
        # What is over by then costs nothing.
        assert {change.key for change in book.standing(at)} == {row.key for row in then.rows()}
    book.close()


def test_a_second_restart_finds_what_the_first_one_noted(tmp_path: Path) -> None:
    killed(tmp_path)
    for _ in range(2):
        book = AlarmBook(Files(tmp_path))
        alarms = Alarms.restore(KINDS, book.changes(), NOW + 10)
        book.keep(alarms.settle_in(NOW + 10))
    assert letters(alarms) == {letter: Letter(letter) for letter in LETTERS}


def test_a_shelf_that_ran_out_while_nobody_looked_is_off(tmp_path: Path) -> None:
    killed(tmp_path)
    alarms = Alarms.restore(KINDS, AlarmBook(Files(tmp_path)).changes(), NOW + 7200)
    changes = alarms.settle_in(NOW + 7200)
    (off,) = [change for change in changes if change.cause is Cause.UNPROVEN]
    assert (off.key.place, off.note) == ("G", "known fault")
    assert letters(alarms)["G"] is Letter.UNACKNOWLEDGED


def test_a_damaged_line_costs_that_line_alone(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    killed(tmp_path)
    whole = len(AlarmBook(Files(tmp_path)).changes())
    with closing(sqlite3.connect(tmp_path / "alarms.sqlite3")) as connection:
        connection.execute("UPDATE changes SET body = '{\"at\": 1}' WHERE change = 1")
        connection.execute("UPDATE changes SET body = '[' WHERE change = 2")
        connection.commit()
    assert len(AlarmBook(Files(tmp_path)).changes()) == whole - 2
    assert "cannot be read and is left out" in caplog.text


def test_a_file_that_is_no_book_is_kept_aside_and_alarms_begin_anew(tmp_path: Path, book: AlarmBook) -> None:
    (tmp_path / "alarms.sqlite3").write_bytes(b"something else, and long enough to be looked at as a database" * 20)
    assert book.changes() == []
    book.note(written(NOW, "Ann", "hello"))
    assert (tmp_path / "alarms.broken-1.sqlite3").exists()
    assert Files(tmp_path).days() == []


def one_by_one(book: AlarmBook) -> tuple[Alarms, list[Transition]]:
    """Raise, acknowledge and end three alarms, ten seconds apart; a fourth stays shelved."""
    alarms = Alarms(KINDS, NOW)
    kept: list[Transition] = []
    for number in range(3):
        now = NOW + 10 * number
        kept += alarms.evaluate([Condition(key("quick", f"T{number}"), True)], now)
        occurrence = next(row.occurrence for row in alarms.active())
        assert occurrence is not None
        kept += alarms.acknowledge(occurrence.id, ANN, now + 1)
        kept += alarms.evaluate([Condition(key("quick", f"T{number}"), False)], now + 2)
    kept += alarms.shelve(key("quick", "T9"), BOSS, NOW + 3, reason="noise", time=ShelfTime.HOUR)
    book.keep(kept, {"T0": "Table Zero"})
    return alarms, kept


def test_the_journal_gives_back_what_was_kept_with_names_and_times(book: AlarmBook) -> None:
    _, kept = one_by_one(book)
    entries = book.entries(NOW, NOW + 100)
    assert [entry.change for entry in entries] == kept
    assert entries[0].table == "Table Zero"
    assert [entry.change.at for entry in book.entries(NOW + 10, NOW + 12)] == [NOW + 10, NOW + 11, NOW + 12]
    assert [entry.change for entry in book.entries(NOW, NOW + 100, most=2)] == kept[-2:]


def test_purging_keeps_what_is_not_over_and_never_gives_a_number_twice(book: AlarmBook) -> None:
    one_by_one(book)
    book.note(written(NOW, "Ann", "old"))
    book.purge(NOW + 1000)
    left = book.changes()
    assert {change.key.place for change in left} == {"T2", "T9"}
    alarms = Alarms.restore(KINDS, left, NOW + 1000)
    assert letters(alarms) == {"T9": Letter.SHELVED}
    (raised,) = alarms.evaluate([Condition(key("quick", "T5"), True)], NOW + 1001)
    assert raised.occurrence == 4
    assert book.notes(NOW, NOW + 10) == []


def test_duty_and_notes_come_back_newest_first_and_in_order(book: AlarmBook) -> None:
    first, second = Duty(ANN, MADE), Duty(BOSS, MADE + 5, MADE + 28_800, heard=False)
    for duty in (first, second):
        book.begin_duty(duty)
    notes = [written(MADE, "Ann", "T5: <b>new</b> shoe at 3"), Note(MADE + 1, "", say("The sound was tested."))]
    for note in notes:
        book.note(note)
    assert book.duties() == [second, first]
    assert book.notes(MADE, MADE + 1) == notes
