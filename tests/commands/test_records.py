"""`thrillmon records`"""

import csv
import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.commands.calling import House, call
from thrillmon.commands.records import harmless


@pytest.mark.parametrize("source", ["grpc", "rest"])
def test_rounds_are_printed_as_protobuf_json(house: House, source: str) -> None:
    called = house.call("records", "rounds", "--limit", "30", "--source", source, "--json")
    assert called.code == 0
    rounds = called.objects()
    assert len(rounds) == 30
    assert len({one["id"] for one in rounds}) == 30
    assert all(one["roundCode"].startswith("ROUN") for one in rounds)


@pytest.mark.parametrize("source", ["grpc", "rest"])
def test_a_round_is_found_by_its_code_and_is_the_same_over_both(house: House, source: str) -> None:
    some = house.call("records", "rounds", "--limit", "40", "--json").objects()[-1]
    called = house.call("records", "rounds", "--code", some["roundCode"], "--source", source, "--json")
    assert called.code == 0
    assert [one["id"] for one in called.objects()] == [some["id"]]


@pytest.mark.parametrize(("kind", "key"), [("shoes", "shoeCode"), ("shifts", "shiftCode")])
def test_shoes_and_shifts_are_found(house: House, kind: str, key: str) -> None:
    called = house.call("records", kind, "--json")
    assert called.code == 0
    assert called.objects()
    assert all(one[key].startswith("SH") for one in called.objects())


def test_only_one_game_code_is_shown(house: House) -> None:
    code = house.call("floor", "--json").objects()[0]["game_code"]
    rounds = house.call("records", "rounds", "--game-code", code, "--json").objects()
    assert {one["gameCode"] for one in rounds} == {code}


def test_a_code_nobody_has_gives_nothing(house: House) -> None:
    called = house.call("records", "rounds", "--code", "ROUNXXXX01000026010100010001", "--json")
    assert (called.code, called.out) == (0, "")


def test_more_than_seven_days_back_is_clamped_and_said(house: House) -> None:
    since = (datetime.now(UTC) - timedelta(days=9)).isoformat()  # noqa: TID251 - the program reads the real clock
    called = house.call("records", "rounds", "--from", since, "--limit", "3", "--json")
    assert called.code == 0
    assert len(called.objects()) == 3
    assert "7 days" in called.err or "seven days" in called.err


def test_without_a_limit_the_first_hundred_are_shown_and_it_says_so(house: House) -> None:
    called = house.call("records", "rounds", "--json")
    assert len(called.objects()) == 100
    assert "--limit" in called.err


def test_csv_has_a_heading_and_as_many_cells_everywhere(house: House) -> None:
    called = house.call("records", "rounds", "--limit", "20", "--csv")
    rows = list(csv.reader(io.StringIO(called.out)))
    assert rows[0][:3] == ["round_code", "table_code", "game_code"]
    assert len(rows) == 21
    assert {len(row) for row in rows} == {len(rows[0])}
    result = rows[0].index("result")
    assert any(row[result] for row in rows[1:])


@pytest.mark.parametrize("text", ["=1+1", "+49", "-2", "@SUM(A1)", "\tx", "\rx"])
def test_cells_are_no_formulas(text: str) -> None:
    assert harmless(text) == f"'{text}"


def test_other_cells_are_left_alone() -> None:
    assert harmless("Banker 8 over 3") == "Banker 8 over 3"


def test_people_get_a_table_with_results(house: House) -> None:
    called = house.call("records", "rounds", "--limit", "5")
    heading, *rows = called.out.splitlines()
    assert heading.split()[:2] == ["ROUND", "CODE"]
    assert len(rows) == 5


@pytest.mark.parametrize(
    "arguments",
    [
        ("--from", "yesterday"),
        ("--to", "25:00"),
        ("--limit", "0"),
        ("--limit", "many"),
        ("--source", "oracle"),
        ("--json", "--csv"),
    ],
)
def test_wrong_calls_end_with_two(house: House, arguments: tuple[str, ...]) -> None:
    called = house.call("records", "rounds", *arguments)
    assert called.code == 2
    assert called.err


def test_an_archive_with_nothing_in_it_says_where_it_is(house: House, tmp_path: Path) -> None:
    profile = kept_in(house, tmp_path)
    called = call(
        "records", "rounds", "--source", "archive", "--json", "--config", profile, environment=house.environment
    )
    assert (called.code, called.out) == (0, "")
    assert str(tmp_path / "kept") in called.err


def test_what_tail_acknowledged_is_found_in_the_archive(house: House, tmp_path: Path) -> None:
    profile = kept_in(house, tmp_path)
    tail = call("tail", "--count", "60", "--json", "--config", profile, environment=house.environment)
    assert tail.code == 0
    heard = {one["round_code"] for one in tail.objects() if one["type"].startswith("NOTIFY_ROUND")}
    assert heard
    listed = call("records", "rounds", "--source", "archive", "--json", "--config", profile)
    assert listed.code == 0
    found = {one["roundCode"]: one for one in listed.objects()}
    assert heard <= set(found)
    code = next(iter(heard))
    (one,) = call("records", "rounds", "--source", "archive", "--code", code, "--json", "--config", profile).objects()
    assert one == found[code]
    table = call(
        "records", "rounds", "--source", "archive", "--game-code", one["gameCode"], "--csv", "--config", profile
    )
    assert {row["game_code"] for row in csv.DictReader(io.StringIO(table.out))} == {one["gameCode"]}
    shelved = call("records", "shifts", "--source", "archive", "--to", "2001-01-01", "--config", profile)
    assert shelved.code == 0


def test_a_folder_nobody_can_write_is_said_and_nothing_is_acknowledged(house: House, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file stands where the folder should be")
    profile = kept_in(house, tmp_path)
    called = call("tail", "--count", "1", "--config", profile, environment=house.environment)
    assert called.code == 1
    assert "cannot be written" in called.err
    assert "Traceback" not in called.err


def kept_in(house: House, folder: Path) -> str:
    """Return a profile of the house with an archive in a folder."""
    file = folder / "archived.toml"
    file.write_text(f'{house.text}\n[archive]\npath = "{folder / "kept"}"\n', encoding="utf-8")
    return str(file)
