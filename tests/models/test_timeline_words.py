"""What the timeline says."""

from datetime import UTC

from tests.making import NOW
from tests.panes.timelines import FULL, line, timeline
from thrillmon.floor.phases import Phase
from thrillmon.floor.timelines import Bar, Change, ChangeKind, Disagreement, Hole, Mark, MarkKind, Usual
from thrillmon.models.timeline_words import (
    change_words,
    hole_words,
    note_words,
    one_line,
    result_words,
    seconds_text,
    spoken,
    step_words,
    usual_words,
)
from thrillmon.sentences import say


def test_a_late_step_is_said_with_its_plan_and_with_what_a_hundred_took() -> None:
    late = Bar(4, 17, "Peek", Phase.PLAYING, NOW, None, 15.0, Usual(9.0, 19.0, 120))
    assert step_words(late, NOW + 41.7, usual=True) == "41 s; planned 15 s; 99 of 100 took under 19 s"
    assert step_words(late, NOW + 8.2, usual=False) == "8 s; planned 15 s"


def test_what_a_hundred_took_is_not_claimed_of_fewer() -> None:
    few = Bar(4, 17, "Peek", Phase.PLAYING, NOW, None, 15.0, Usual(9.0, 19.0, 8))
    assert usual_words(few) == "half of the 8 heard took under 9 s"


def test_spans_are_said_as_people_say_them() -> None:
    assert [seconds_text(span) for span in (0.0, 2.74, 9.96, 41.2, 125.0, 725.0, 30_000.0)] == [
        "0 s", "2.7 s", "10 s", "41 s", "125 s", "12 min 5 s", "8 h 20 min",
    ]  # fmt: skip


def test_holes_say_how_long_why_and_whether_the_rounds_are_known_by_now() -> None:
    hole = Hole(NOW, NOW + 12, say("The broker was restarted."), recovered=True)
    assert hole_words(hole, NOW + 60) == "feed hole 12 s · The broker was restarted · recovered"
    assert hole_words(hole._replace(end=None, recovered=False), NOW + 60).endswith("still missing")


def test_a_cancelled_a_corrected_and_a_test_round_say_so() -> None:
    cancelled = line(cancelled=True)
    assert result_words(cancelled) == "Cancelled"
    assert note_words(cancelled) == ["cancelled"]
    words = say("banker third {before} → {after}", before="6♠", after="9♠")
    corrected = line(corrected=True, marks=(Mark(NOW, MarkKind.CORRECTED, words),))
    assert note_words(corrected) == ["banker third 6♠ → 9♠"]
    assert note_words(line(test=True)) == ["test round"]
    assert note_words(line()) == []


def test_changes_say_what_and_when() -> None:
    shoe = Change(NOW, ChangeKind.SHOE, "SHOELLBC07080023111400010004")
    assert change_words(shoe, UTC) == "shoe 4  22:13:20"
    assert change_words(Change(NOW, ChangeKind.DEALER, "Mei\u202eLin\n<b>"), UTC) == "dealer Mei·Lin·<b>  22:13:20"
    assert change_words(Change(NOW, ChangeKind.DEALER, ""), UTC) == "no dealer  22:13:20"


def test_the_live_round_is_spoken_with_phase_step_elapsed_and_plan() -> None:
    words = spoken(timeline(8.0), NOW + 1, UTC, confirmed=True)
    assert words == "T107  Baccarat · Peek, round 58, Playing, Peek third card (player) 9 s; planned 15 s"
    late = spoken(timeline(46.0), NOW, UTC, confirmed=True)
    assert late.endswith("46 s; planned 15 s; 99 of 100 took under 19 s")


def test_a_doubtful_table_says_since_when_and_its_seconds_do_not_run_on() -> None:
    apart = Disagreement(NOW - 9, 9.4, say("broker says betting, poll says finished"))
    stale = timeline(8.0, confirmed=False, confirmed_at=NOW - 2, disagreement=apart)
    words = spoken(stale, NOW + 500, UTC, confirmed=False)
    assert "not confirmed since 22:13:18" in words
    assert "(player) 6 s" in words
    assert words.endswith("broker says betting, poll says finished, for 9 s")


def test_texts_from_the_wire_become_one_short_visible_line() -> None:
    assert one_line("a\nb\u200bc\x07") == "a·b·c·"
    assert len(one_line("x" * 5000)) == 240


def test_a_round_without_result_says_so() -> None:
    assert result_words(line(plays=FULL)._replace(outcome=line(cancelled=True).outcome)) == "no result told"
