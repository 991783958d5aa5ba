"""`thrillmon demo` and `thrillmon selftest`: the window on a pretend studio, as a person starts it."""

import time
from pathlib import Path

from PySide6.QtGui import QImage

from tests.commands.calling import Running, call
from thrillmon.clock import SystemClock

UNSEEN = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "offscreen"}


def children_of(process: int) -> list[int]:
    """Return the processes a process has started and not yet waited for."""
    return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def test_the_demo_without_a_display_shows_its_tables_and_says_where_the_pictures_are(tmp_path: Path) -> None:
    done = call("demo", "--tables", "24", "--for", "6", "--screenshots", str(tmp_path / "shots"), environment=UNSEEN)

    assert done.code == 0, done.err
    assert "24 tables of 18 game types" in done.out
    assert "runs offscreen for 6 s" in done.err
    pictures = [Path(line.strip()) for line in done.out.splitlines() if line.strip().endswith(".png")]
    sizes = {(image.width(), image.height()) for image in (QImage(str(picture)) for picture in pictures)}
    assert {(1280, 800), (1920, 1080)} <= sizes


def test_interrupting_the_demo_ends_it_well_and_leaves_no_studio_behind(tmp_path: Path) -> None:
    with Running("demo", "--tables", "4", "--for", "60", environment=UNSEEN, folder=tmp_path) as demo:
        studio: list[int] = []
        while not studio and demo.process.poll() is None:
            studio = children_of(demo.process.pid)
        done = demo.interrupt()

    assert done.code == 0, done.err
    assert "Traceback" not in done.err
    # Interrupted while it was being started, the studio ends by itself: its tether is gone.
    clock = SystemClock()
    deadline = clock.monotonic() + 20
    while (left := [child for child in studio if Path(f"/proc/{child}").exists()]) and clock.monotonic() < deadline:
        time.sleep(0.05)
    assert not left


def test_a_folder_that_cannot_be_made_is_told_before_anything_starts(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")

    done = call("demo", "--screenshots", str(tmp_path / "taken" / "shots"), environment=UNSEEN)

    assert done.code == 2
    assert "--screenshots" in done.err


def test_numbers_are_checked_before_anything_starts() -> None:
    assert call("demo", "--for", "0", environment=UNSEEN).code == 2
    assert call("demo", "--tables", "nine", environment=UNSEEN).code == 2


def test_an_installation_proves_itself() -> None:
    done = call("selftest", environment=UNSEEN)

    assert done.code == 0, done.out + done.err
    assert {line[:4] for line in done.out.splitlines()} == {"ok  "}
    assert "the sounds of alarms" in done.out
    assert "the timeline can be painted" in done.out
    assert "a record was found over gRPC" in done.out
