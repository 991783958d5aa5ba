"""The studio's alarm file: every version of it is kept, and what was written by hand is not lost."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from thrillmon.archive.alarm_file import NAME, VERSIONS, catalogue_in, save_in, stamp_of, versions_in
from thrillmon.floor.alarms.catalogue import seed


def test_each_saved_version_is_kept_and_the_newest_is_in_use(tmp_path: Path) -> None:
    assert versions_in(tmp_path) == []
    assert stamp_of(tmp_path) is None
    first = save_in(tmp_path, replace(seed(), changed_by="Ann", note="quieter", longest={"maintenance": 600.0}))
    second = save_in(tmp_path, replace(seed(), changed_by="Boss", note="as it was"))
    assert (first.version, second.version) == (1, 2)
    assert catalogue_in(tmp_path) == second
    assert [(one.number, one.catalogue.changed_by, one.catalogue.note) for one in versions_in(tmp_path)] == [
        (2, "Boss", "as it was"),
        (1, "Ann", "quieter"),
    ]
    assert versions_in(tmp_path)[1].catalogue == first
    assert stamp_of(tmp_path) is not None


def test_what_was_written_by_hand_becomes_a_version_too(tmp_path: Path) -> None:
    save_in(tmp_path, replace(seed(), note="first"))
    (tmp_path / NAME).write_text('note = "by hand"\n[round_stalled]\nmargin_seconds = 30\n', encoding="utf-8")
    saved = save_in(tmp_path, replace(catalogue_in(tmp_path), note="third"))
    assert saved.version == 3
    assert [one.catalogue.note for one in versions_in(tmp_path)] == ["third", "by hand", "first"]


def test_a_version_that_cannot_be_read_is_told_of_and_hides_no_other(tmp_path: Path) -> None:
    save_in(tmp_path, replace(seed(), note="first"))
    (tmp_path / VERSIONS / "00007.toml").write_text("[", encoding="utf-8")
    (tmp_path / VERSIONS / "notes.txt").write_text("no version", encoding="utf-8")
    broken, first = versions_in(tmp_path)
    assert (broken.number, first.catalogue.note) == (7, "first")
    assert broken.wrong is not None
    assert save_in(tmp_path, seed()).version == 8


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder that cannot be written")
def test_a_folder_that_cannot_be_written_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    before = save_in(tmp_path, replace(seed(), note="first"))
    (tmp_path / VERSIONS).chmod(0o500)
    with pytest.raises(OSError, match="denied"):
        save_in(tmp_path, replace(seed(), note="second"))
    (tmp_path / VERSIONS).chmod(0o700)
    assert catalogue_in(tmp_path) == before
