"""A round as it is drawn: bars, bands, stages and marks, whatever its record holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import NOW, baccarat, round_record, step
from tests.studio.play.watching import START, events, rounds, world
from tests.wire.strange import contradictions, messages
from thrillmon.floor.dealers import Register
from thrillmon.floor.games import GAMES, game_named
from thrillmon.floor.phases import Phase
from thrillmon.floor.round_lines import MOST_BARS, round_line
from thrillmon.floor.rounds import Heard, Round, Source
from thrillmon.floor.timelines import MarkKind, RoundLine, Usual
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType
from thrillmon.wire.recorder.record_pb2 import RoundRecord, StepActionType

MODIFIED = GameNotifyType.NOTIFY_ROUND_MODIFY_AFTER_ROUND
VOIDED = GameNotifyType.NOTIFY_ROUND_CANCEL_AFTER_ROUND


def read(*records: RoundRecord, kinds: tuple[int, ...] = (), before: float | None = None) -> RoundLine:
    """Read a round from what was said of it, one second after the other."""
    said = [
        Heard(record, kind, Source.PUSH, NOW + 100 + number)
        for number, (record, kind) in enumerate(zip(records, kinds or (0,) * len(records), strict=True))
    ]
    known = Round(said[0])
    for heard in said[1:]:
        known.hear(heard)
    return round_line(known, known.game(), Register(), lambda code: Usual(25.0, 26.0, 9), before=before)


def spans(line: RoundLine) -> list[tuple[str, float, float | None]]:
    return [(bar.label, bar.start - NOW, None if bar.end is None else bar.end - NOW) for bar in line.bars]


def dealt(record: RoundRecord, place: int, seat: int, *codes: str, kind: int = StepActionType.VISIBLE) -> None:
    action = record.process[place].actions.add(type=kind, target_seat=seat)  # type: ignore[arg-type]
    for code in codes:
        action.cards[1].list.add(code=code)


def marks(line: RoundLine, kind: MarkKind) -> list[tuple[float, str]]:
    return [(mark.at - NOW, str(mark.text)) for mark in line.marks if mark.kind is kind]


def test_a_running_round_has_a_bar_per_step_and_its_last_one_is_open() -> None:
    line = read(round_record(step(8, NOW, duration=25), step(9, NOW + 25, duration=25), step(33, NOW + 28)))
    assert spans(line) == [("Open bets", 0, 25), ("No more bets", 25, 28), ("Player card 1", 28, None)]
    # The seconds of NO_MORE_BET are a prompt, not a plan.
    assert [bar.planned for bar in line.bars] == [25.0, None, None]
    assert [(band.phase, band.end) for band in line.bands][-1] == (Phase.PLAYING, None)
    assert (line.phase, line.end) == (Phase.PLAYING, None)


def test_the_last_step_of_a_finished_round_ends_with_it() -> None:
    line = read(round_record(step(8, NOW), step(9, NOW + 25), step(23, NOW + 40), end=NOW + 41))
    assert spans(line)[-1] == ("Dealer confirms", 40, 41)
    assert line.bands[-1].end == line.end == NOW + 41


def test_a_round_nobody_ended_is_over_when_the_next_one_begins() -> None:
    assert read(round_record(step(8, NOW)), before=NOW + 90).end == NOW + 90


def test_an_end_before_the_last_step_makes_no_negative_bar() -> None:
    line = read(round_record(step(8, NOW), step(9, NOW + 25), end=NOW + 3))
    assert spans(line)[-1] == ("No more bets", 25, 25)


def test_steps_of_one_phase_are_one_band() -> None:
    line = read(round_record(step(8, NOW), step(9, NOW + 25), step(33, NOW + 28), step(30, NOW + 30), end=NOW + 31))
    assert [(band.phase, band.start - NOW) for band in line.bands] == [
        (Phase.BETTING, 0),
        (Phase.CLOSED, 25),
        (Phase.PLAYING, 28),
    ]


def test_a_poll_that_tells_no_steps_still_gives_a_band() -> None:
    record = round_record()
    record.bet_step = 1
    line = read(record)
    assert [(band.phase, band.start, band.end) for band in line.bands] == [(Phase.BETTING, NOW, None)]


def test_a_bonus_stage_is_a_round_within_the_round() -> None:
    codes = (4, 5, 8, 2, 9, 10, 11, 12, 13, 2)
    record = round_record(*(step(code, NOW + 5 * place) for place, code in enumerate(codes)), game_type="COLORGAME")
    line = read(record)
    assert [(stage.label, stage.start - NOW) for stage in line.stages] == [("", 0), ("Super game", 20)]
    assert line.stages[0].end == line.stages[1].start
    assert [bar.bonus for bar in line.bars].index(True) == 4


def test_bets_that_are_opened_again_begin_a_stage_of_their_own() -> None:
    codes = (8, 9, 13, 18, 19, 20, 23)
    record = round_record(*(step(code, NOW + 5 * place) for place, code in enumerate(codes)), game_type="ONELUCKYNINE")
    assert [(stage.label, stage.start - NOW) for stage in read(record).stages] == [("", 0), ("Draw: open bets", 15)]


def test_cards_are_marked_where_they_fell_and_the_result_where_it_stood() -> None:
    record = round_record(step(8, NOW), step(9, NOW + 25), step(33, NOW + 28), step(23, NOW + 40), end=NOW + 41)
    baccarat(("SPADE_2", "CLUB_7"), ("HEART_2", "CLUB_5"), record)
    dealt(record, 2, 68, "SPADE_2")
    line = read(record)
    (cards,) = [mark for mark in line.marks if mark.kind is MarkKind.CARDS]
    assert (cards.at - NOW, str(cards.text), [face.text for face in cards.faces], cards.bar) == (
        28,
        "Player",
        ["2♠"],
        2,
    )
    assert marks(line, MarkKind.RESULT) == [(40, "Player 9 over 7")]


def test_cards_that_are_taken_away_or_only_read_are_not_marked() -> None:
    record = round_record(step(33, NOW))
    dealt(record, 0, 68, "SPADE_2", kind=StepActionType.REMOVE)
    assert not read(record).marks


def test_fortune_rates_are_known_when_betting_closes() -> None:
    record = round_record(step(8, NOW), step(9, NOW + 25))
    record.fortune_rates["CLUB_J"] = 2
    record.fortune_rates["DIAMOND_8"] = 8
    line = read(record)
    assert marks(line, MarkKind.FORTUNE) == [(25, "8♦ ×8, J♣ ×2")]


def test_a_cancel_is_marked_with_its_reason_and_there_is_no_result() -> None:
    record = round_record(step(8, NOW), step(9, NOW + 25), cancel=True)
    baccarat(("SPADE_2", "CLUB_7"), ("HEART_2", "CLUB_5"), record)
    record.cancel_code, record.cancel_message = "E7", "Card on the floor"
    line = read(record)
    assert marks(line, MarkKind.CANCEL) == [(25, "Cancelled: Card on the floor (E7)")]
    assert not marks(line, MarkKind.RESULT)
    assert line.cancelled


def test_errors_and_edits_of_the_pit_boss_are_marked() -> None:
    record = round_record(step(33, NOW), step(24, NOW + 9))
    record.process[0].error = "CARD_MISREAD {0}"
    dealt(record, 1, 68, "CLUB_9")
    line = read(record)
    assert marks(line, MarkKind.ERROR) == [(0, "The step says that something went wrong: CARD_MISREAD {0}")]
    (edit,) = [mark for mark in line.marks if mark.kind is MarkKind.EDIT]
    assert (edit.at - NOW, str(edit.text), edit.faces[0].text) == (9, "Pit boss: first cards", "9♣")
    assert line.bars[1].edit


def finished(player: tuple[str, ...], banker: tuple[str, ...]) -> RoundRecord:
    return baccarat(player, banker, round_record(step(8, NOW), step(23, NOW + 40), end=NOW + 41))


def test_a_correction_says_what_it_changed() -> None:
    base = finished(("SPADE_2", "CLUB_7"), ("HEART_2", "CLUB_5"))
    line = read(base, finished(("SPADE_2", "CLUB_5"), ("HEART_2", "CLUB_6")), kinds=(0, MODIFIED))
    assert marks(line, MarkKind.CORRECTED) == [(101, "Changed after the round: Player 9 over 7 → Banker 8 over 7")]
    assert line.corrected


def test_what_was_done_after_the_round_is_no_part_of_its_play() -> None:
    base = finished(("SPADE_2", "CLUB_7"), ("HEART_2", "CLUB_5"))
    changed = finished(("SPADE_2", "CLUB_5"), ("HEART_2", "CLUB_6"))
    changed.process.append(step(24, NOW + 3_600))
    dealt(changed, 2, 68, "CLUB_5")
    for line in (read(base, changed, kinds=(0, MODIFIED)), read(changed, kinds=(MODIFIED,))):
        assert (spans(line)[-1], line.end) == (("Dealer confirms", 40, 41), NOW + 41)
        assert not marks(line, MarkKind.EDIT)
    line = read(base, changed, kinds=(0, MODIFIED))
    # The result is that of the day; the correction says what became of it.
    assert marks(line, MarkKind.RESULT) == [(40, "Player 9 over 7")]
    (corrected,) = [mark for mark in line.marks if mark.kind is MarkKind.CORRECTED]
    assert [face.text for face in corrected.faces] == ["5♣"]
    assert str(line.outcome.text) == "Banker 8 over 7"


def test_a_round_that_was_left_open_and_voided_later_ended_with_the_next() -> None:
    void = round_record(step(8, NOW), step(9, NOW + 25), end=NOW + 3_600, cancel=True)
    line = read(round_record(step(8, NOW), step(9, NOW + 25)), void, kinds=(0, VOIDED), before=NOW + 70)
    assert line.end == NOW + 70
    assert line.cancelled


def test_a_correction_of_a_round_nobody_heard_says_so() -> None:
    line = read(finished(("SPADE_2", "CLUB_7"), ("HEART_2", "CLUB_5")), kinds=(MODIFIED,))
    ((_, text),) = marks(line, MarkKind.CORRECTED)
    assert text == "Changed after the round, which was not heard before: now Player 9 over 7"


def test_a_round_voided_afterwards_is_one_mark_not_two() -> None:
    base = finished(("SPADE_2", "CLUB_7"), ("HEART_2", "CLUB_5"))
    void = finished(("SPADE_2", "CLUB_7"), ("HEART_2", "CLUB_5"))
    void.cancel, void.cancel_message = True, "Wrong shoe"
    line = read(base, void, kinds=(0, VOIDED))
    assert marks(line, MarkKind.CORRECTED) == [(101, "After the round: Cancelled: Wrong shoe")]
    assert not marks(line, MarkKind.CANCEL)


def test_of_thousands_of_steps_the_last_are_drawn() -> None:
    line = read(round_record(*(step(33, NOW + place / 100) for place in range(3_000))))
    assert len(line.bars) == MOST_BARS
    assert line.bars[-1].place == 2_999


def assert_drawable(line: RoundLine) -> None:
    places = [bar.place for bar in line.bars]
    assert places == sorted(set(places))
    starts = [bar.start for bar in line.bars]
    assert starts == sorted(starts)
    for part in (*line.bars, *line.bands, *line.stages):
        assert part.end is None or part.end >= part.start
    assert all(bar.end is not None for bar in line.bars[:-1])
    assert line.start is not None or not (line.bars or line.bands or line.stages)
    assert line.end is None or line.start is None or line.end >= line.start
    at = [mark.at for mark in line.marks]
    assert at == sorted(at)
    for mark in line.marks:
        assert isinstance(str(mark.text), str)
        assert mark.bar is None or 0 <= mark.bar < len(line.bars)


@given(st.data(), st.sampled_from([game.name for game in GAMES]), st.none() | st.floats(NOW - 100, NOW + 100))
def test_strange_rounds_of_every_game_can_be_drawn(data: st.DataObject, game_type: str, before: float | None) -> None:
    records = [data.draw(messages(RoundRecord)) for _ in range(data.draw(st.integers(1, 3)))]
    kinds = tuple(data.draw(st.sampled_from((0, 17, 20, 21, 22))) for _ in records)
    for record in records:
        record.id, record.game_type = b"\x65\x53\xf1\x00" + b"\x01" * 8, game_type
    assert_drawable(read(*records, kinds=kinds, before=before))


@given(st.lists(contradictions(), min_size=1, max_size=4), st.sampled_from([game.name for game in GAMES]))
def test_contradicting_statements_can_be_drawn(said: list, game_type: str) -> None:
    records = [RoundRecord.FromString(one.body) for one in said]
    for record in records:
        record.id, record.game_type = records[0].id, game_type
    assert_drawable(read(*records))


@pytest.fixture(scope="module")
def studio_rounds() -> list[RoundRecord]:
    """Rounds of every game as a studio plays them, with mishaps."""
    found = events(world(tables=24, mishaps=3.0, history_rounds=1), 600.0)
    return [record for _, record in rounds(found)]


def test_all_that_a_studio_plays_is_drawn_in_order(studio_rounds: list[RoundRecord]) -> None:
    assert {record.game_type for record in studio_rounds} == {game.name for game in GAMES}
    for record in studio_rounds:
        line = read(record)
        assert_drawable(line)
        assert len(line.bars) == len(record.process)
        assert line.start is not None
        assert line.start >= START - 600
        game = game_named(record.game_type)
        assert [bar.label for bar in line.bars] == [game.step(played.code).label for played in record.process]
