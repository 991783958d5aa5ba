"""The studio's alarm file: what it can say, what is wrong with it by line and key, and what has changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrillmon.floor.alarms.catalogue import Threshold, Thresholds, changes_between, seed, with_thresholds
from thrillmon.floor.alarms.catalogue_file import CatalogueError, read_catalogue, write_catalogue
from thrillmon.floor.alarms.letters import Priority

FILE = """\
version = 3
changed_on = 2026-11-21
changed_by = "Ann"

[round_stalled]
priority = "low"
margin_seconds = 12

[feed_dead]
on_delay_seconds = 20

[[threshold]]
game_type = "ROULETTE"
step = "NO_MORE_BET"
seconds = 40
accepted_on = "2026-11-20"
accepted_by = "Bo"
samples = 900

[[threshold]]
game_code = "G1"
game_type = "ROULETTE"
step = "NO_MORE_BET"
seconds = 50.5
accepted_on = 2026-11-20
"""


def test_a_file_changes_what_it_names_and_nothing_else() -> None:
    catalogue = read_catalogue(FILE, "alarms.toml")
    assert (catalogue.version, catalogue.changed_on, catalogue.changed_by) == (3, "2026-11-21", "Ann")
    stalled = catalogue.entries["round_stalled"]
    assert stalled.kind.priority is Priority.LOW
    assert stalled.numbers["margin_seconds"] == 12
    assert stalled.numbers["unplanned_seconds"] == 45
    assert catalogue.entries["feed_dead"].kind.on_delay_seconds == 20
    assert catalogue.entries["shoe_overrun"] == seed().entries["shoe_overrun"]


def test_an_empty_file_is_the_catalogue_as_delivered() -> None:
    assert read_catalogue("", "alarms.toml") == seed()


def test_the_threshold_of_a_table_goes_before_that_of_its_game() -> None:
    thresholds = Thresholds(read_catalogue(FILE, "alarms.toml").thresholds)
    assert thresholds.seconds("G1", "ROULETTE", "NO_MORE_BET") == 50.5
    assert thresholds.seconds("G2", "ROULETTE", "NO_MORE_BET") == 40
    assert thresholds.seconds("G2", "ROULETTE", "ROUND_BET") is None


def test_what_is_written_is_what_is_read() -> None:
    catalogue = read_catalogue(FILE, "alarms.toml")
    assert read_catalogue(write_catalogue(catalogue), "again.toml") == catalogue


@given(st.text(), st.text(min_size=1), st.floats(1.0, 86_400.0))
def test_names_of_any_kind_survive_being_written(user: str, step: str, seconds: float) -> None:
    threshold = Threshold("", "T", step, seconds, "2026-01-01", user, 3)
    catalogue = with_thresholds(seed(), [threshold], changed_on="2026-01-01", changed_by=user)
    assert read_catalogue(write_catalogue(catalogue), "x") == catalogue


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[round_stalled", "x: this is no TOML"),
        ("\n[round_staled]\n", "x, line 2: round_staled: there is no such alarm; known are version"),
        ("version = -1", "x, line 1: version: must be a whole number"),
        ("round_stalled = 5", "x, line 1: round_stalled: must be a section"),
        ("[round_stalled]\nmargin = 5", "x, line 2: [round_stalled] margin: there is no such key; known here are"),
        ("[round_stalled]\n# a\nmargin_seconds = 0.5", "x, line 3: [round_stalled] margin_seconds: must be 1 to 600"),
        ("[round_stalled]\nmargin_seconds = true", "x, line 2: [round_stalled] margin_seconds: must be a number"),
        ("[round_stalled]\nmargin_seconds = nan", "x, line 2: [round_stalled] margin_seconds: must be a number"),
        ('[feed_dead]\npriority = "urgent"', 'x, line 2: [feed_dead] priority: must be "low", "medium" or "high"'),
        ("[feed_dead]\nenabled = 1", "x, line 2: [feed_dead] enabled: must be true or false"),
        ("[round_cancelled]\non_delay_seconds = 1", "x, line 2: [round_cancelled] on_delay_seconds: there is no such"),
        ("[feed_dead]\non_delay_seconds = -1", "x, line 2: [feed_dead] on_delay_seconds: must be 0 to 3600"),
        ("[threshold]\nseconds = 1", "x, line 1: threshold: must be a list"),
        ('[[threshold]]\nstep = "A"', "x, line 1: [threshold] game_type: this key is missing"),
        (
            FILE + '\n[[threshold]]\ngame_type = "A"\nstep = "B"\naccepted_on = "x"\nseconds = 0',
            "x, line 31: [threshold] seconds: must be 1 to 86400",
        ),
        ("[[threshold]]\nsecs = 1", "x, line 2: [threshold] secs: there is no such key"),
    ],
)
def test_mistakes_are_named_by_line_and_key(text: str, complaint: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        read_catalogue(text, "x")
    assert str(caught.value.sentence).startswith(complaint)


def test_what_has_changed_is_said() -> None:
    told = [str(sentence) for sentence in changes_between(seed(), read_catalogue(FILE, "alarms.toml"))]
    assert "Round stalled: margin_seconds is 12.0 (was 10.0)." in told
    assert "Round stalled: priority is low (was medium)." in told
    assert "Feed dead: on_delay_seconds is 20.0 (was 15.0)." in told
    assert "G1, NO_MORE_BET: too long after 50.5 s (was nothing)." in told
    assert len(told) == 5
    assert changes_between(seed(), seed()) == []
