"""`thrillmon alarms backtest`"""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.archive.archiving import kept
from tests.commands.calling import Called, call
from tests.studio.play.watching import script
from thrillmon.archive.files import Files
from thrillmon.archive.step_samples import samples
from thrillmon.floor.alarms.figures import plain_report, report_of
from thrillmon.floor.deliveries import Delivery
from thrillmon.studio.play.world import World

START = 1_700_006_400.0
SECONDS = 600


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of ten minutes in which one table stood still and a round was changed after it was played."""
    troubles = script(
        'at = 100; kind = "stall"; table = "T102"; for = 120; step = "NO_MORE_BET"',
        'at = 200; kind = "correct"; table = "T103"; how = "cancel"',
    )
    world = World(start=START, tables=6, seed=7, mishaps=0.0, history_rounds=2, kept_rounds=20, script=troubles)
    heard: list[Delivery] = []
    for number in range(SECONDS * 2):
        now = START + number / 2
        heard += [Delivery(event.kind, event.body, event.sent, now) for event in world.advance(now)]
    folder = tmp_path_factory.mktemp("archive")
    asyncio.run(kept(folder, heard))
    return folder


def moment(seconds: float) -> str:
    return datetime.fromtimestamp(START + seconds, UTC).isoformat()


def run(folder: Path, *more: str, since: float = 0.0, until: float = SECONDS) -> Called:
    return call("alarms", "backtest", "--archive", str(folder), "--from", moment(since), "--to", moment(until), *more)


def test_it_prints_what_would_have_called_and_what_that_costs(night: Path) -> None:
    called = run(night, "--operators", "4")
    assert "2 alarms, 3.0 per operator-hour" in called.out
    assert "round_stalled T102" in called.out
    assert "round_corrected T103" in called.out
    assert "Alarms per operator-hour" in called.out
    assert called.code == 0, called.err


def test_a_broken_budget_is_an_exit_code(night: Path) -> None:
    assert run(night, "--operators", "0.5").code == 1


def test_json_is_the_report_whole(night: Path) -> None:
    (told,) = run(night, "--json").objects()
    report = report_of(told["report"])
    assert report.alarms == 2
    assert plain_report(report) == told["report"]
    assert set(told["names"].values()) == {f"T10{number}" for number in range(1, 7)}


def test_other_rules_are_tried_without_touching_those_of_the_archive(night: Path, tmp_path: Path) -> None:
    rules = tmp_path / "alarms.toml"
    rules.write_text("version = 1\n[round_stalled]\nenabled = false\n")
    assert "1 alarm," in run(night, "--rules", str(rules)).out
    rules.write_text("[round_stalled]\nenabeld = false\n")
    called = run(night, "--rules", str(rules))
    assert called.code == 2
    assert "enabeld" in called.err


def test_nothing_happened_before_midnight(night: Path) -> None:
    called = run(night, since=-3600, until=-10)
    assert (called.code, "0 alarms" in called.out) == (0, True)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--from", "yesterday"], "is no time such as"),
        (["--from", "2033-01-01"], "neither lies ahead"),
        (["--operators", "0"], "must be more than 0"),
    ],
)
def test_a_call_that_makes_no_sense_is_told(night: Path, more: list[str], said: str) -> None:
    called = run(night, *more)
    assert called.code == 2
    assert said in called.err


def test_an_empty_archive_is_told(tmp_path: Path) -> None:
    called = run(tmp_path)
    assert called.code == 1
    assert "Nothing has been kept yet" in called.err


def test_what_the_past_suggests_is_printed_and_nothing_is_changed(night: Path) -> None:
    called = call("alarms", "learn", "--archive", str(night), "--from", moment(0), "--to", moment(SECONDS), "--json")
    (told,) = called.objects()
    assert told == {"proposals": []}, "ten minutes are too little"
    found = [*samples(Files(night), START, START + SECONDS)]
    assert len({sample.game_code for sample in found}) == 6
    assert all(0 <= sample.seconds < 300 for sample in found)
    # The table that stood still after the last bets, and nothing else.
    assert [sample.step for sample in found if sample.seconds > 100] == ["NO_MORE_BET"]
    assert not (night / "alarms.toml").exists()
