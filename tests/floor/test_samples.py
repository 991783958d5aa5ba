"""The sample records of the provider's own page: to bytes, through decoder and floor, and back without a loss."""

import json
from datetime import UTC

import pytest

from tests.floor.samples.viewer import STRANGE_NAME, STRANGE_NUMBERS, Sample, answers, check, record_of
from tests.making import delivery
from thrillmon.clock import FakeClock
from thrillmon.floor.answers import Answer
from thrillmon.floor.codes import made_at, parse_code
from thrillmon.floor.countdowns import countdown, plan_of
from thrillmon.floor.games import game_named
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.notice_queries import NOTICES
from thrillmon.floor.notices import BODIES, Record, decode
from thrillmon.floor.phases import Phase
from thrillmon.floor.plain import plain
from thrillmon.floor.rounds import Source
from thrillmon.floor.snapshots import Current
from thrillmon.floor.table_now import Standing, TableNow
from thrillmon.floor.times import seconds_of
from thrillmon.wire.recorder.provider_pb2 import CurrentGame, FetchCurrentGameResponse, GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, Step


def closed_shift() -> Sample:
    return answers()["FetchShiftRecord"]["shift_record"][0]


def open_shift() -> Sample:
    return answers()["FetchLastOneShiftRecord"]["shift_record"][0]


def finished_round() -> Sample:
    return answers()["FetchRoundRecord"]["round_record"][0]


def current_game() -> Sample:
    return answers()["FetchCurrentGame"]["map_current_games"][0]["value"]


def provides() -> list[Sample]:
    return [*answers()["FetchGameProvideList"]["game_provides"], answers()["FetchGameProvide"]["game_provide"]]


CASES: list[tuple[str, str, Sample]] = [
    ("closed shift", "NOTIFY_SHIFT_END", closed_shift()),
    ("open shift", "NOTIFY_SHIFT_START", open_shift()),
    ("finished round", "NOTIFY_ROUND_FINISH", finished_round()),
    ("last round", "NOTIFY_ROUND_FINISH", answers()["FetchLastOneRoundRecord"]["round_record"][0]),
    ("current round", "NOTIFY_ROUND_BET", current_game()["round"]),
    *((f"game provide {place}", "NOTIFY_GAME_PROVIDE_STATE_CHANGE", one) for place, one in enumerate(provides())),
]


def test_every_answer_of_the_page_was_found() -> None:
    assert answers().keys() == {
        "FetchShiftRecord",
        "FetchLastOneShiftRecord",
        "FetchRoundRecord",
        "FetchLastOneRoundRecord",
        "FetchGameProvideList",
        "FetchGameProvide",
        "FetchCurrentGame",
    }
    assert STRANGE_NAME in json.dumps(finished_round())


@pytest.mark.parametrize("strange", STRANGE_NUMBERS)
@pytest.mark.parametrize(("kind", "sample"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_sample_comes_out_of_the_decoder_as_the_page_prints_it(kind: str, sample: Sample, strange: int) -> None:
    record = record_of(BODIES[kind][1](), sample, strange)
    notice = decode(delivery(kind, record, sent=1_710_940_100.0))
    assert (notice.error, notice.notes, notice.replayed) == (None, (), False)
    assert notice.record is not None
    check(notice.record, sample, strange)
    assert notice.record.SerializeToString(deterministic=True) == record.SerializeToString(deterministic=True)


@pytest.mark.parametrize("strange", STRANGE_NUMBERS)
def test_the_strange_step_is_told_by_its_number(strange: int) -> None:
    told, refused = plain(record_of(RoundRecord(), finished_round(), strange))
    assert refused is None
    assert [step["betStep"] for step in told["process"]] == ["ROUND_BET", "NO_MORE_BET", strange]


def test_the_current_games_of_the_page_are_an_answer_of_ours() -> None:
    sample = answers()["FetchCurrentGame"]
    answer = record_of(FetchCurrentGameResponse(), sample)
    read = FetchCurrentGameResponse.FromString(answer.SerializeToString())
    assert seconds_of(read.ts) == pytest.approx(1_710_940_072.996076)
    game = read.map_current_games["STUDIO-LW-LLWC01BETA"]
    assert isinstance(game, CurrentGame)
    # The shift was not asked for; the shoe was not either and is there all the same, and empty.
    assert (game.HasField("round"), game.HasField("shoe"), game.HasField("shift")) == (True, True, False)
    assert game.shoe.ByteSize() == 0
    check(game.round, current_game()["round"], STRANGE_NUMBERS[0])


@pytest.mark.parametrize(
    ("sample", "code", "second"),
    [
        (closed_shift(), "shift_code", 1_710_584_797),
        (open_shift(), "shift_code", 1_710_938_262),
        (finished_round(), "round_code", 1_710_640_411),
        (current_game()["round"], "round_code", 1_710_940_035),
    ],
)
def test_ids_and_codes_tell_when_and_where_a_record_was_made(sample: Sample, code: str, second: int) -> None:
    record = record_of(ShiftRecord() if code == "shift_code" else RoundRecord(), sample)
    assert made_at(record.id) == second == int(seconds_of(record.ts_start) or 0)
    parsed = parse_code(getattr(record, code))
    shift = parse_code(record.shift_code)
    assert parsed is not None
    assert shift is not None
    assert (parsed.game_id, parsed.opaque, parsed.day, parsed.shift) == shift[1:5]
    assert parsed.game_id in record.game_code
    if isinstance(record, RoundRecord):
        assert parsed.number == record.shift_round


# ---- what a person reads of them


def the_round() -> RoundRecord:
    return record_of(RoundRecord(), finished_round())


def hear(floor: Floor, clock: FakeClock, kind: str, record: Record, at: float) -> None:
    """Let a floor hear a record at once; the AMQP timestamp knows whole seconds only."""
    clock.advance(at - clock.now())
    floor.deliver([delivery(kind, record, sent=float(int(at)), received=at)])
    floor.links[LinkName.AMQP].evidence(clock.now())


def heard(*said: tuple[str, Record, float], now: float) -> tuple[Floor, FakeClock]:
    """Return a floor that heard these (type, record, when), and its clock."""
    clock = FakeClock(said[0][2])
    floor = Floor(clock)
    floor.links[LinkName.AMQP].up(clock.now())
    for kind, record, at in said:
        hear(floor, clock, kind, record, at)
    clock.advance(now - clock.now())
    floor.links[LinkName.AMQP].evidence(clock.now())
    return floor, clock


def row(floor: Floor, game_code: str = "STUDIO-LW-LLWC01BETA") -> TableNow:
    return floor.table(game_code, floor.moment())


BET = 1_710_640_411.690
CLOSED = 1_710_640_456.735
SPUN = 1_710_640_465.770
ENDED = 1_710_640_465.812


def until(steps: int) -> RoundRecord:
    """Return the finished sample as it must have been after so many of its steps."""
    record = the_round()
    del record.process[steps:]
    record.is_end = False
    record.ClearField("ts_end")
    record.seats.clear()
    return record


def test_the_steps_of_the_round_stand_at_their_times() -> None:
    steps = the_round().process
    times = [seconds_of(step.timestamp) for step in steps]
    assert times == [pytest.approx(BET), pytest.approx(CLOSED), pytest.approx(SPUN)]
    nanos = [step.timestamp.seconds * 10**9 + step.timestamp.nanos for step in steps]
    assert (nanos[1] - nanos[0], nanos[2] - nanos[1]) == (45_045_000_000, 9_035_000_000)
    assert [(step.code, step.duration, step.HasField("duration")) for step in steps] == [
        (4, 45, True),
        (5, 45, True),
        (8, 0, False),
    ]


def test_the_finished_round_is_read_as_a_person_would_say_it() -> None:
    floor, _ = heard(("NOTIFY_ROUND_FINISH", the_round(), ENDED), now=ENDED + 2)
    table = row(floor)
    assert (table.phase, table.standing) == (Phase.FINISHED, Standing.LIVE)
    assert (str(table.last.text), table.last.complete) == ("×45 B", True)
    assert (table.table_code, table.round_code) == ("beta-t204", "ROUNLLWC01020024031600010069")
    assert (table.shift_round, table.shoe_round, table.shoe_code) == (69, 0, "")
    assert table.shift_code == "SHIFLLWC0102002403160001"
    assert (table.game.label, table.game.subtype_label(table.subtype)) == ("Lucky Wheel", "Rainbow")
    assert table.phase_since == pytest.approx(ENDED)
    assert (table.remaining, table.cancelled, table.test, table.dealer) == (None, False, False, None)


@pytest.mark.parametrize("strange", STRANGE_NUMBERS)
def test_the_phases_of_the_round_follow_its_steps(strange: int) -> None:
    floor, clock = heard(("NOTIFY_ROUND_BET", until(1), BET), now=BET + 10)
    table = row(floor)
    assert (table.phase, table.step and table.step.label) == (Phase.BETTING, "Open bets")
    assert table.remaining == pytest.approx(35.0)

    hear(floor, clock, "NOTIFY_ROUND_NO_MORE_BET", until(2), CLOSED)
    table = row(floor)
    assert (table.phase, table.remaining) == (Phase.CLOSED, None)

    spun = record_of(RoundRecord(), finished_round(), strange)
    spun.is_end = False
    spun.ClearField("ts_end")
    hear(floor, clock, "NOTIFY_ROUND_STEP", spun, SPUN)
    table = row(floor)
    assert (table.phase, table.step and table.step.label) == (Phase.PLAYING, "Spin")
    assert str(table.shown.text) == "×45 B"


def test_the_plan_of_betting_is_45_seconds_and_the_same_words_behind_no_more_bet_are_none() -> None:
    game = game_named("LUCKYWHEEL")
    window = countdown(game, until(1))
    assert window is not None
    assert (window.seconds, window.ends) == (45.0, pytest.approx(BET + 45))
    assert countdown(game, until(2)) is None
    assert countdown(game, the_round()) is None
    assert plan_of(Step()) is None


def test_the_finished_round_is_found_by_what_it_is() -> None:
    notice = decode(delivery("NOTIFY_ROUND_FINISH", the_round(), sent=float(int(ENDED))))
    for query in (
        "table=beta-t204",
        "game=luckywheel subtype=*rainbow",
        "round=*0069",
        'result="×45 B"',
        "step.gap>45 step.gap<45.1",
        "type=ROUND_FINISH -cancel -test -corrected",
    ):
        assert NOTICES.parse(query, UTC, ENDED)(notice), query


def test_the_current_round_is_betting_by_its_own_word_although_no_step_is_told() -> None:
    """The page's poll answer: bet_step says ROUND_BET and process is empty, so how long is left nobody can know."""
    answer = record_of(FetchCurrentGameResponse(), answers()["FetchCurrentGame"])
    game = answer.map_current_games["STUDIO-LW-LLWC01BETA"]
    told_at = seconds_of(answer.ts)
    assert told_at is not None
    floor = Floor(FakeClock(told_at + 30.0))  # our clock is half a minute ahead of theirs
    asked = told_at + 30.0
    current = Current(game.game_code, game.round, game.shoe, None, told_at)
    floor.absorb(Answer(Source.GRPC, asked, asked, current=[current], server_time=told_at))
    floor.absorb(
        Answer(Source.GRPC, asked, asked, games=[record_of(GameProvide(), provides()[0])], server_time=told_at)
    )
    table = row(floor)
    assert (table.phase, table.standing, table.remaining) == (Phase.BETTING, Standing.LIVE, None)
    assert table.elapsed == pytest.approx(told_at - 1_710_940_035.921)
    assert (table.round_code, table.shift_round) == ("ROUNLLWC01020024032000140049", 49)
    assert (table.shoe_code, table.shoe_round) == ("SHOELLWC01020024032000140001", 49)
    assert (table.table_code, table.state) == ("beta-t101", 5)


def test_a_closed_table_of_the_page_is_idle() -> None:
    said = [
        ("NOTIFY_GAME_PROVIDE_STATE_CHANGE", record_of(GameProvide(), sample), 1_710_940_000.0) for sample in provides()
    ]
    floor, _ = heard(*said, now=1_710_940_001.0)
    assert floor.tables.keys() == {"STUDIO-LW-LLWC01BETA", "STUDIO-LW-LLWC02BETA"}
    for code in floor.tables:
        table = row(floor, code)
        assert (table.phase, table.state, table.subtype) == (Phase.IDLE, 5, "LUCKYWHEEL_RAINBOW")


def test_a_round_of_an_old_shift_keeps_the_misspelt_subtype_readable() -> None:
    shift = record_of(ShiftRecord(), closed_shift())
    assert shift.game_subtype == "LUCKYWHEEL_RANBOW"
    assert game_named(shift.game_type).subtype_label(shift.game_subtype) == "Rainbow"


def test_the_same_game_code_on_another_table_follows_the_newest_record() -> None:
    """The page shows one game code on beta-t101 and, after that, on beta-t204."""
    shift, played = record_of(ShiftRecord(), closed_shift()), the_round()
    assert (shift.table_code, played.table_code) == ("beta-t101", "beta-t204")
    for said in (
        [("NOTIFY_SHIFT_END", shift, 1_710_588_262.0), ("NOTIFY_ROUND_FINISH", played, ENDED)],
        [("NOTIFY_ROUND_FINISH", played, ENDED), ("NOTIFY_SHIFT_END", shift, ENDED + 1)],
    ):
        floor, _ = heard(*said, now=ENDED + 2)
        assert row(floor).table_code == "beta-t204"
