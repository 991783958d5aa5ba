"""Write a result of any length to a CSV, XLSX or JSON lines file, row by row, in constant memory."""

import csv
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Literal, Protocol, Self

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

Form = Literal["csv", "xlsx", "jsonl"]
Value = str | int | float | bool | None

FORMS: tuple[Form, ...] = ("csv", "xlsx", "jsonl")

# Excel's own limits: rows of a sheet, characters of a cell.
SHEET_ROWS = 1_048_576
CELL_CHARACTERS = 32_767


def harmless(text: str) -> str:
    """Return a CSV cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r", "\n") else text


class _Writer(Protocol):
    def row(self, values: Sequence[Value]) -> None: ...
    def close(self) -> None: ...


class Export:
    """A file that is being written; it takes its name only when everything is in it.

    columns: what the columns are called.  about: what stands above them, such as query, zone and time.
    Leaving by an exception, a cancelled export included, leaves nothing behind and an earlier file untouched.
    Raises OSError where the file cannot be written.
    """

    def __init__(self, path: Path, form: Form, columns: Sequence[str], about: Mapping[str, str]) -> None:
        self.rows = 0
        """How many rows were written."""
        self._path = path
        self._part = path.with_name(f".{path.name}.part")
        self._writer: _Writer = _WRITERS[form](self._part, columns, about)

    def row(self, values: Sequence[Value]) -> None:
        """Add a row."""
        self._writer.row(values)
        self.rows += 1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._writer.close()
            if kind is None:
                self._part.replace(self._path)
        finally:
            self._part.unlink(missing_ok=True)


def _open(path: Path, *, newline: str) -> IO[str]:
    # What was exported may be anybody's business only if its owner says so.
    number = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    return os.fdopen(number, "w", encoding="utf-8", newline=newline)


class _Csv:
    def __init__(self, path: Path, columns: Sequence[str], about: Mapping[str, str]) -> None:
        self._file = _open(path, newline="")
        # The mark at the beginning tells Excel that this is UTF-8.
        self._file.write("\ufeff")
        self._csv = csv.writer(self._file, lineterminator="\r\n")
        for name, value in about.items():
            self._csv.writerow([harmless(name), harmless(value)])
        self._csv.writerow([harmless(column) for column in columns])

    def row(self, values: Sequence[Value]) -> None:
        self._csv.writerow([_text(value) for value in values])

    def close(self) -> None:
        self._file.close()


def _text(value: Value) -> Value:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return harmless(value) if isinstance(value, str) else value


class _Lines:
    """JSON lines: first what it is about, then an object per row."""

    def __init__(self, path: Path, columns: Sequence[str], about: Mapping[str, str]) -> None:
        self._columns = tuple(columns)
        self._file = _open(path, newline="\n")
        self._write({"export": dict(about)})

    def row(self, values: Sequence[Value]) -> None:
        self._write(dict(zip(self._columns, values, strict=True)))

    def close(self) -> None:
        self._file.close()

    def _write(self, value: object) -> None:
        self._file.write(json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False) + "\n")


class _Xlsx:
    def __init__(self, path: Path, columns: Sequence[str], about: Mapping[str, str]) -> None:
        # Here, and not at the end, it shows whether the file can be written.
        _open(path, newline="").close()
        # Text is never looked into: no formulas, no links, no numbers made of codes.
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self._book = xlsxwriter.Workbook(str(path), options)
        self._bold = self._book.add_format({"bold": True})  # pyright: ignore[reportUnknownMemberType]
        self._columns = tuple(columns)
        self._about = dict(about)
        self._sheet = self._new_sheet()

    def row(self, values: Sequence[Value]) -> None:
        if self._place >= SHEET_ROWS:
            self._sheet = self._new_sheet()
        for column, value in enumerate(values):
            if isinstance(value, bool):
                self._sheet.write_boolean(self._place, column, value)
            elif isinstance(value, int | float):
                self._sheet.write_number(self._place, column, value)
            elif value is not None:
                self._sheet.write_string(self._place, column, value[:CELL_CHARACTERS])
        self._place += 1

    def close(self) -> None:
        self._book.close()

    def _new_sheet(self) -> Worksheet:
        sheet = self._book.add_worksheet()  # pyright: ignore[reportUnknownMemberType]
        self._place = 0
        for name, value in self._about.items():
            sheet.write_string(self._place, 0, name)
            sheet.write_string(self._place, 1, value[:CELL_CHARACTERS])
            self._place += 1
        for column, title in enumerate(self._columns):
            sheet.write_string(self._place, column, title, self._bold)
        self._place += 1
        return sheet


_WRITERS = {"csv": _Csv, "xlsx": _Xlsx, "jsonl": _Lines}
