"""Lanes and what stands between them; the arrow keys' way through them; the text of it all."""

from datetime import UTC

from tests.making import NOW
from tests.panes.timelines import line, timeline
from thrillmon.floor.timelines import ChangeKind, Hole
from thrillmon.models.timeline_choice import Chosen, Way, neighbour, round_of, step_of
from thrillmon.models.timeline_copy import timeline_text
from thrillmon.models.timeline_rows import Between, Lane, earlier_rounds, rows_of
from thrillmon.models.timeline_step import step_text, step_title
from thrillmon.sentences import say


def test_the_live_round_is_no_lane() -> None:
    past = timeline(lanes=3)
    assert [one.shift_round for one in earlier_rounds(past)] == [57, 56, 55]
    assert len(earlier_rounds(past._replace(live=None))) == 4


def test_changes_stand_between_the_rounds_they_came_between() -> None:
    rows = rows_of(timeline(lanes=12))
    dealer = next(
        place
        for place, row in enumerate(rows)
        if isinstance(row, Between) and not isinstance(row.event, Hole) and row.event.kind is ChangeKind.DEALER
    )
    above, below = rows[dealer - 1], rows[dealer + 1]
    assert isinstance(above, Lane)
    assert isinstance(below, Lane)
    assert (above.line.shift_round, below.line.shift_round) == (52, 51)
    assert (above.line.dealer, below.line.dealer) == ("Mei Lin", "Jo")


def test_a_hole_falls_into_its_round_and_one_between_rounds_has_a_row_of_its_own() -> None:
    past = timeline(lanes=4, holes=())
    third = past.rounds[3]
    inside = Hole((third.start or 0) + 5, (third.start or 0) + 9, say("cut"))
    between = Hole((third.end or 0) + 2, (third.end or 0) + 4, say("cut"))
    rows = rows_of(past._replace(holes=(inside, between)))
    lane = next(row for row in rows if isinstance(row, Lane) and row.line is third)
    assert lane.holes == (inside,)
    assert [row.event for row in rows if isinstance(row, Between)] == [between]


def test_rounds_without_times_stay_where_their_neighbours_put_them() -> None:
    past = timeline(lanes=3)
    blank = past.rounds[2]._replace(start=None, end=None, bars=(), bands=())
    rows = rows_of(past._replace(rounds=(*past.rounds[:2], blank, past.rounds[3])))
    assert [row.line.shift_round for row in rows if isinstance(row, Lane)] == [57, 56, 55]


def test_arrows_go_down_the_live_steps_into_the_lanes_and_back() -> None:
    past = timeline(lanes=2)
    assert past.live is not None
    live, lanes = past.live, earlier_rounds(past)
    at = neighbour(past, None, Way.UP)
    assert at == Chosen(live.id, 4)
    at = neighbour(past, at, Way.DOWN)
    assert at == Chosen(lanes[0].id, 0)
    at = neighbour(past, at, Way.RIGHT)
    assert at == Chosen(lanes[0].id, 1)
    at = neighbour(past, at, Way.DOWN)
    assert at == Chosen(lanes[1].id, 1)
    assert neighbour(past, at, Way.DOWN) == at
    at = neighbour(past, Chosen(lanes[0].id, 1), Way.UP)
    assert at == Chosen(live.id, 4)
    assert neighbour(past, at, Way.LEFT) == Chosen(live.id, 3)
    assert neighbour(past, None, Way.DOWN) == Chosen(lanes[0].id, 0)


def test_a_chosen_step_whose_round_is_gone_is_no_step() -> None:
    past = timeline(lanes=1)
    assert step_of(past, Chosen(b"gone", 0)) is None
    assert round_of(past, Chosen(b"gone", 0)) is None
    assert step_of(past, Chosen(past.rounds[0].id, 99)) is None
    assert neighbour(past._replace(live=None, rounds=()), None, Way.DOWN) is None


def test_the_copied_text_tells_what_the_picture_shows() -> None:
    text = timeline_text(timeline(46.0), NOW, UTC, confirmed=True)
    for words in (
        "T107  Baccarat · Peek",
        "read at 22:13:20 UTC",
        "Peek third card (player)\t46 s; planned 15 s; 99 of 100 took under 19 s",
        "8♠ K♥ 9♦ 4♣",
        "feed hole 12 s · The broker was restarted · recovered",
        "corrected after the round: banker third 6♠ → 9♠",
        "Cancelled\tcancelled: MISDEAL",
        "test round",
        "-- dealer Mei Lin",
    ):
        assert words in text
    doubtful = timeline_text(timeline(8.0, confirmed=False, confirmed_at=NOW - 3), NOW, UTC, confirmed=False)
    assert "not confirmed since 22:13:17" in doubtful


def test_a_step_in_full_shows_its_actions_cards_and_raw_words() -> None:
    one = line()
    action = one.record.process[3].actions.add(code="SHOW", type=1, target_seat=68)
    action.cards[1].list.add(code="SPADE_8")
    text = step_text(one, one.bars[3], UTC)
    for words in ("Began 22:13:59.3", "Took 1.4 s", "Action ADD to Player", "8♠", 'code: "SPADE_8"'):
        assert words in text
    assert step_title(one, one.bars[3]) == "11 Show first four cards · round 57"


def test_a_step_that_the_record_no_longer_has_says_so() -> None:
    one = line()
    assert "no longer" in step_text(one, one.bars[0]._replace(place=99), UTC)
