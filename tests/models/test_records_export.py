"""Exports of a result: all of it or nothing, in the order of the list, masked unless chosen."""

import asyncio
import csv
import json
import zipfile
from pathlib import Path

import pytest

from tests.panes.desks import ZONE, Desk, desk
from thrillmon.archive.exports import FORMS, Form
from thrillmon.archive.rows import ROUNDS, RoundRow
from thrillmon.models.records_export import Order, export
from thrillmon.models.records_source import NoAnswer


def files(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir() if one.is_file()]


async def order_of(here: Desk, path: Path, form: Form, query: str = "", *, names: bool = False) -> Order:
    expression = ROUNDS.understand(query, ZONE, here.clock.now())
    extras: list[RoundRow] = []
    async for page in here.source.behind(expression):
        extras += [extra.row for extra in page.fresh]
    return Order(path, form, query, expression, extras, ZONE, names)


@pytest.mark.parametrize("form", FORMS)
async def test_all_rounds_are_in_the_file_in_one_order(tmp_path: Path, form: Form) -> None:
    async with desk(tmp_path / "archive") as here:
        path = tmp_path / f"rounds.{form}"
        order = await order_of(here, path, form, "-test")
        told: list[int] = []
        count = await export(here.source, order, here.clock.now(), told.append)
        assert told[-1] == count > 60
        assert path.stat().st_mode & 0o777 == 0o600
        if form == "xlsx":
            with zipfile.ZipFile(path) as book:
                # One row for the titles, and five for what it is about.
                assert book.read("xl/worksheets/sheet1.xml").count(b"<row ") == count + 6
            return
        text = path.read_text(encoding="utf-8-sig")
        if form == "csv":
            lines = list(csv.reader(text.splitlines()))
            assert ["time zone", "Asia/Taipei"] in lines[:5]
            started = [line[9] for line in lines[6:]]
            names = [line[14] for line in lines[6:]]
        else:
            rows = [json.loads(line) for line in text.splitlines()][1:]
            started, names = [one["started"] for one in rows], [one["dealer"] for one in rows]
            assert sum(one["only_at_provider"] for one in rows) == len(order.extras) > 0
        assert len(started) == count
        assert started == sorted(started, reverse=True)
        assert all(time.endswith("+08:00") for time in started)
        assert all("." in name or "○" in name for name in names if name)


async def test_names_are_written_when_they_are_asked_for(tmp_path: Path) -> None:
    async with desk(tmp_path / "archive", seconds=300) as here:
        path = tmp_path / "rounds.jsonl"
        await export(here.source, await order_of(here, path, "jsonl", names=True), here.clock.now(), lambda _: None)
        rows = [json.loads(line) for line in path.read_text().splitlines()][1:]
        assert any(len(one["dealer"].split()) > 1 and "." not in one["dealer"] for one in rows)


async def test_a_stopped_export_leaves_nothing_and_an_earlier_file_alone(tmp_path: Path) -> None:
    async with desk(tmp_path / "archive", seconds=600) as here:
        path = tmp_path / "rounds.csv"
        path.write_text("earlier")
        order = await order_of(here, path, "csv")
        for waits in range(12):
            running = here.tasks.start("export", export(here.source, order, here.clock.now(), lambda _: None))
            for _ in range(waits):
                await asyncio.sleep(0)
            running.cancel()
            await asyncio.wait([running])
            assert running.cancelled()
            assert path.read_text() == "earlier"
            assert files(tmp_path) == ["rounds.csv"]


async def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    async with desk(tmp_path / "archive", seconds=60) as here:
        order = await order_of(here, tmp_path / "nowhere" / "rounds.xlsx", "xlsx")
        with pytest.raises(NoAnswer, match="cannot be written"):
            await export(here.source, order, here.clock.now(), lambda _: None)
