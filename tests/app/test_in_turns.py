"""Work in pieces: a turn of the loop for each, one work at a time."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from thrillmon.app.in_turns import InTurns


def work(done: list[str], name: str, pieces: int = 3) -> Callable[[], Iterator[None]]:
    def begun() -> Iterator[None]:
        for number in range(pieces):
            done.append(f"{name}{number}")
            yield
        done.append(f"{name} over")

    return begun


def test_whatever_else_is_due_comes_between_the_pieces(qtbot: QtBot) -> None:
    done: list[str] = []
    turns, other = InTurns("work"), QTimer()
    other.timeout.connect(lambda: done.append("key"))
    turns.begin(work(done, "a"))
    other.start(0)
    qtbot.waitUntil(lambda: "a over" in done)
    assert "key" in done[done.index("a0") : done.index("a2")]


def test_nothing_is_begun_before_the_last_is_done_and_then_it_is(qtbot: QtBot) -> None:
    done: list[str] = []
    turns = InTurns("work")
    turns.begin(work(done, "a"))
    turns.begin(work(done, "b"))
    qtbot.waitUntil(lambda: "a over" in done)
    assert not any(piece.startswith("b") for piece in done)
    turns.begin(work(done, "c", 1))
    qtbot.waitUntil(lambda: "c over" in done)


def test_what_is_stopped_is_left_undone(qtbot: QtBot) -> None:
    done: list[str] = []
    turns = InTurns("work")
    turns.begin(work(done, "a", 1_000_000))
    qtbot.waitUntil(lambda: "a0" in done)
    turns.stop()
    turns.begin(work(done, "b", 1))
    qtbot.waitUntil(lambda: "b over" in done)
    assert "a over" not in done
