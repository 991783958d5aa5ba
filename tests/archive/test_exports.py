"""Exports: whole files or none, in constant memory, with nothing a spreadsheet would execute."""

import csv
import json
import stat
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thrillmon.archive.exports import FORMS, Export, Form, harmless

ABOUT = {"query": "table=T101", "zone": "Asia/Taipei"}
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def cells(path: Path, sheet: int = 1) -> list[list[Any]]:
    """Return the texts and numbers of a sheet."""
    with zipfile.ZipFile(path) as book:
        root = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{sheet}.xml"))  # noqa: S314 - our own file
    rows: list[list[Any]] = []
    for row in root.iter(f"{SHEET}row"):
        assert row.find(f"{SHEET}c/{SHEET}f") is None, "no cell is a formula"
        rows.append(["".join(cell.itertext()) for cell in row.iter(f"{SHEET}c")])
    return rows


def test_what_is_asked_and_in_which_zone_stands_above_the_rows(tmp_path: Path) -> None:
    for form in FORMS:
        with Export(tmp_path / f"out.{form}", form, ["round", "seconds"], ABOUT) as export:
            export.row(["ROUN1", 58.2])
            export.row([None, 3])
        assert export.rows == 2

    lines = list(csv.reader((tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert lines == [
        ["query", "table=T101"],
        ["zone", "Asia/Taipei"],
        ["round", "seconds"],
        ["ROUN1", "58.2"],
        ["", "3"],
    ]
    objects = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert objects == [{"export": ABOUT}, {"round": "ROUN1", "seconds": 58.2}, {"round": None, "seconds": 3}]
    assert cells(tmp_path / "out.xlsx")[2:4] == [["round", "seconds"], ["ROUN1", "58.2"]]


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")'])
def test_no_cell_is_a_formula(formula: str, tmp_path: Path) -> None:
    for form in FORMS:
        with Export(tmp_path / f"out.{form}", form, [formula], {formula: formula}) as export:
            export.row([formula])

    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert all(cell.startswith("'") for line in csv.reader(file) for cell in line)
    assert cells(tmp_path / "out.xlsx")
    assert json.loads((tmp_path / "out.jsonl").read_text().splitlines()[1]) == {formula: formula}


@pytest.mark.parametrize("form", FORMS)
def test_an_export_that_is_cancelled_leaves_the_former_file_alone(form: Form, tmp_path: Path) -> None:
    path = tmp_path / "out"
    path.write_text("former")

    def cancelled() -> None:
        with Export(path, form, ["a"], {}) as export:
            export.row(["x"])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cancelled()

    assert path.read_text() == "former"
    assert list(tmp_path.iterdir()) == [path]


def test_an_export_is_for_its_owner_only(tmp_path: Path) -> None:
    with Export(tmp_path / "out.csv", "csv", ["a"], {}):
        pass
    assert stat.S_IMODE((tmp_path / "out.csv").stat().st_mode) == 0o600


def test_a_folder_that_is_not_there_is_an_error_to_be_told(tmp_path: Path) -> None:
    for form in FORMS:
        with pytest.raises(OSError, match="No such file"), Export(tmp_path / "no" / "out", form, ["a"], {}):
            pass


@settings(max_examples=50)
@given(rows=st.lists(st.tuples(st.text(max_size=30), st.integers(-(2**53), 2**53)), max_size=5))
def test_whatever_the_text_the_rows_come_back(rows: list[tuple[str, int]], tmp_path: Path) -> None:
    rows = [(text.encode("utf-8", "replace").decode().replace("\r", "").replace("\x00", ""), n) for text, n in rows]
    with Export(tmp_path / "out.csv", "csv", ["text", "number"], {}) as export:
        for row in rows:
            export.row(row)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        back = list(csv.reader(file))[1:]
    assert back == [[harmless(text), str(number)] for text, number in rows]
