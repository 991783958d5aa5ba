"""What the window remembers between runs, and what damage costs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from thrillmon.panes.memory import Memory, usual_path


def test_what_was_kept_comes_back_in_the_next_run(tmp_path: Path) -> None:
    first = Memory(tmp_path / "deep" / "window.ini")
    first.keep("tables/layout", '{"query": "dealer=陳; a=b, c"}')
    first.keep_shape("window/shape", QByteArray(b"\x00\x01\xff"))
    first.save()
    second = Memory(tmp_path / "deep" / "window.ini")
    assert second.text("tables/layout") == '{"query": "dealer=陳; a=b, c"}'
    assert second.shape("window/shape").data() == b"\x00\x01\xff"
    assert second.text("never/kept") == ""
    assert second.shape("tables/layout").data() == b""


@pytest.mark.parametrize("damage", [b"\x00\xff\xfe broken", b"[tables\nlayout", b"[tables]\nlayout=@Variant(\x00\x00)"])
def test_a_damaged_file_is_survived_and_written_anew(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "window.ini"
    path.write_bytes(damage)
    memory = Memory(path)
    memory.text("tables/layout")
    memory.keep("tables/layout", "kept")
    memory.save()
    assert Memory(path).text("tables/layout") == "kept"


def test_a_place_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    memory = Memory(tmp_path / "file" / "window.ini")
    memory.keep("tables/layout", "kept")
    assert memory.text("tables/layout") == "kept"
    memory.save()


def test_without_a_path_nothing_is_written(tmp_path: Path) -> None:
    memory = Memory()
    memory.keep("a", "b")
    assert memory.text("a") == "b"
    assert usual_path().name == "window.ini"
