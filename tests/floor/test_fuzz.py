"""Whatever comes over the wire: nothing escapes, nothing depends on the order, the counters add up."""

import json
import math
import random
from datetime import UTC
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.making import NOW
from tests.wire.strange import (
    ENUMS,
    HOSTILE,
    OLD_RECORDS,
    RECORDS,
    SEATS,
    TEXTS,
    bodies,
    contradictions,
    deliveries,
    messages,
    sound,
)
from thrillmon.clock import FakeClock
from thrillmon.commands.tail import as_line, as_object
from thrillmon.floor.answers import Answer
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.games import GAMES, game_named
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.notice_queries import NOTICES
from thrillmon.floor.notices import decode
from thrillmon.floor.plain import plain
from thrillmon.floor.queries import QueryError
from thrillmon.floor.record_ranks import began
from thrillmon.floor.rounds import Source, start_of
from thrillmon.floor.snapshots import Current
from thrillmon.floor.table_now import Standing, TableNow
from thrillmon.floor.tables import FUTURE_AFTER
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

TAIPEI = ZoneInfo("Asia/Taipei")
ANY = st.booleans().flatmap(lambda sound: deliveries(mostly_sound=sound))


def floor_that_heard(*said: Delivery) -> Floor:
    floor = Floor(FakeClock(NOW))
    floor.links[LinkName.AMQP].up(NOW)
    floor.deliver(said)
    return floor


def rows(floor: Floor) -> dict[str, TableNow]:
    moment = floor.moment()
    return {code: floor.table(code, moment) for code in sorted(floor.tables)}


def assert_readable(table: TableNow) -> None:
    """Everything of a row that is put into words or arithmetic can be."""
    for outcome in (table.shown, table.last):
        assert isinstance(str(outcome.text), str)
        assert all(isinstance(face.text, str) for hand in outcome.hands for face in hand.faces)
    for number in (table.remaining, table.elapsed, table.phase_since, table.confirmed, table.dealer_since):
        assert number is None or math.isfinite(number)
    assert table.standing is Standing.UNKNOWN or table.push.fresh or table.poll.fresh or table.confirmed is not None


def assert_the_past_is_readable(floor: Floor, game_code: str) -> None:
    moment = floor.moment()
    for _ in range(2):  # read anew, and as kept
        timeline = floor.timeline(game_code, moment)
        for line in timeline.rounds:
            starts = [bar.start for bar in line.bars]
            assert starts == sorted(starts)
            assert all(bar.end is None or bar.end >= bar.start for bar in line.bars)
            assert all(bar.place < len(line.record.process) for bar in line.bars)
            assert all(isinstance(str(mark.text), str) and math.isfinite(mark.at) for mark in line.marks)
        assert all(hole.end is None or hole.end >= hole.start for hole in timeline.holes)
        assert all(math.isfinite(change.at) for change in timeline.changes)
    roads = floor.roads(game_code)
    assert len({(cell.column, cell.row) for cell in roads.big_road}) == len(roads.big_road)
    assert sum(hit.count for hit in roads.hits) >= min(len(roads.history), len(roads.hits))
    assert floor.details(game_code, moment).game_code == game_code


@given(st.lists(ANY, max_size=6))
def test_nothing_that_is_delivered_raises_anywhere(said: list[Delivery]) -> None:
    floor = Floor(FakeClock(NOW))
    floor.links[LinkName.AMQP].up(NOW)
    for notice in floor.deliver(said):
        alone = decode(notice.delivery)
        assert (alone.record is None) == (alone.error is not None)
        assert isinstance(str(alone.error), str)
        told = json.loads(json.dumps(as_object(notice), ensure_ascii=False, allow_nan=False))
        assert (told["message"] is None) == (notice.record is None)
        assert ("raw" in told) == (told["error"] is not None)
        assert as_line(notice, TAIPEI)
    for table in rows(floor).values():
        assert_readable(table)
        assert_the_past_is_readable(floor, table.game_code)
    floor.tick()
    assert floor.drain() == floor.tables.keys()
    assert [lamp.link for lamp in floor.lamps()] == [LinkName.AMQP, LinkName.GRPC, LinkName.REST]


@given(
    st.lists(deliveries(mostly_sound=True), min_size=1, max_size=6)
    | st.lists(contradictions(), min_size=2, max_size=6),
    st.randoms(use_true_random=False),
)
def test_the_rows_are_the_same_in_whatever_order_and_how_often_things_were_heard(
    said: list[Delivery], dice: random.Random
) -> None:
    shuffled = [*said, *said[:2]]
    dice.shuffle(shuffled)
    once = rows(floor_that_heard(*said))
    assert rows(floor_that_heard(*shuffled)) == once


@st.composite
def answers(draw: st.DrawFn) -> Answer:
    """Return a poll's answer of this very moment by an honest clock, with strange things in it."""
    played = RoundRecord.FromString(draw(sound(RoundRecord)))
    shoe = draw(st.none() | sound(ShoeRecord).map(ShoeRecord.FromString))
    shift = draw(st.none() | sound(ShiftRecord).map(ShiftRecord.FromString))
    games = [GameProvide.FromString(draw(sound(GameProvide)))] if draw(st.booleans()) else []
    current = [Current(played.game_code, played, shoe, shift, NOW)]
    return Answer(Source.GRPC, NOW, NOW, games=games, current=current, server_time=NOW)


def of_an_honest_clock(*records: RoundRecord | GameProvide | ShoeRecord | ShiftRecord | None) -> bool:
    """Whether nothing is said to have begun in the future, which gives way to whatever is said of now."""
    known = [one for one in records if one is not None and not isinstance(one, GameProvide)]
    return all(
        (start_of(one)[0] if isinstance(one, RoundRecord) else began(one)) <= NOW + FUTURE_AFTER for one in known
    )


def said_in_time(one: Delivery) -> bool:
    notice = decode(one)
    return notice.sent is not None and notice.sent <= NOW + FUTURE_AFTER and of_an_honest_clock(notice.record)


def answered_in_time(one: Answer) -> bool:
    return all(of_an_honest_clock(current.round, current.shoe, current.shift) for current in one.current)


@given(
    st.lists(deliveries(mostly_sound=True).filter(said_in_time), min_size=1, max_size=4),
    st.lists(answers().filter(answered_in_time), min_size=1, max_size=3),
    st.randoms(use_true_random=False),
)
def test_it_makes_no_difference_which_witness_speaks_first(
    said: list[Delivery], answered: list[Answer], dice: random.Random
) -> None:
    def belief(events: list[Delivery | Answer]) -> dict[str, TableNow]:
        floor = floor_that_heard()
        floor.links[LinkName.GRPC].up(NOW)
        for event in events:
            if isinstance(event, Delivery):
                floor.deliver([event])
            else:
                floor.absorb(event)
        return rows(floor)

    events: list[Delivery | Answer] = [*said, *answered]
    shuffled = [*events, *answered]
    dice.shuffle(shuffled)
    assert belief(shuffled) == belief(events)


@given(st.lists(ANY, max_size=6))
def test_the_counters_add_up(said: list[Delivery]) -> None:
    floor = Floor(FakeClock(NOW))
    heard = [*said, *said[:2]]
    notices = floor.deliver(heard)
    counters = floor.counters
    distinct = len({delivery.digest() for delivery in said})
    assert (counters.heard, counters.duplicates) == (len(heard), len(heard) - distinct)
    fresh = [notice for notice in notices if not notice.duplicate]
    assert counters.broken == sum(notice.error is not None for notice in fresh)
    assert counters.replayed == sum(notice.replayed and notice.error is None for notice in fresh)
    assert floor.drain() == {notice.record.game_code for notice in fresh if notice.record is not None}
    assert [notice.delivery for notice in notices] == heard


@pytest.mark.parametrize("record_class", [*RECORDS, *OLD_RECORDS], ids=lambda one: one.DESCRIPTOR.name)
@given(data=st.data())
@settings(max_examples=40)
def test_every_record_can_be_said_in_json(record_class: Any, data: st.DataObject) -> None:
    body = data.draw(bodies(record_class))
    ours = next(one for one in RECORDS if one.DESCRIPTOR.name == record_class.DESCRIPTOR.name)
    record = ours.FromString(body)
    told, refused = plain(record)
    json.dumps(told, allow_nan=False)
    assert (refused is None) == (not str(refused or ""))
    assert record.SerializeToString() == ours.FromString(body).SerializeToString(), "the record itself is untouched"


@given(
    st.lists(messages(RoundRecord), max_size=3),
    st.lists(messages(ShoeRecord) | st.none(), max_size=3),
    st.lists(messages(ShiftRecord) | st.none(), max_size=3),
    st.lists(messages(GameProvide), max_size=3),
    st.none() | st.floats(NOW - 1e6, NOW + 1e6),
)
def test_no_answer_of_a_poll_raises(
    rounds: list[RoundRecord],
    shoes: list[ShoeRecord | None],
    shifts: list[ShiftRecord | None],
    games: list[GameProvide],
    server_time: float | None,
) -> None:
    floor = Floor(FakeClock(NOW))
    floor.links[LinkName.GRPC].up(NOW)
    current = [
        Current("G1", played, shoe, shift, server_time)
        for played, shoe, shift in zip(rounds, [*shoes, None, None, None], [*shifts, None, None, None], strict=False)
    ]
    floor.absorb(Answer(Source.GRPC, NOW - 0.1, NOW, games=games, current=current, server_time=server_time))
    for table in rows(floor).values():
        assert_readable(table)
        assert table.poll.fresh
    assert floor.drain() == floor.tables.keys()
    assert floor.tables.keys() == {"G1" for _ in current} | {offer.game_code for offer in games if offer.game_code}


@given(messages(RoundRecord), st.sampled_from([game.name for game in GAMES] + ["BACCARAT4", ""]))
def test_every_game_reads_every_round(record: RoundRecord, game_type: str) -> None:
    record.game_type = game_type
    game = game_named(game_type)
    outcome = game.read(record)
    assert isinstance(str(outcome.text), str)
    assert len(outcome.winners) == len(set(outcome.winners))
    for seat, held in record.seats.items():
        for resource, cards in held.cards.items():
            assert len(game.faces(cards, seat, resource, record.game_subtype)) <= 5_001 * len(cards.list)
    assert len(game.fortune(record)) == len(record.fortune_rates)


@pytest.mark.parametrize("game_type", [*(game.name for game in GAMES), "BACCARAT4"])
def test_every_game_reads_hostile_codes_wherever_its_cards_lie(game_type: str) -> None:
    game = game_named(game_type)
    for code in (*HOSTILE, "x" * 10_000, "9" * 5_000, "9-" * 5_000, "9999999999"):
        record = RoundRecord(game_type=game_type, is_end=True)
        record.fortune_rates[code] = 2
        for seat in (1, 2, 3, 16, *game.seats):
            for resource in (1, 2, 3, *game.resources):
                record.seats[seat].cards[resource].list.add(code=code)
        assert str(game.read(record).text) is not None
        ((face, rate),) = game.fortune(record)
        assert (face.code, rate) == (code, 2)


@given(SEATS, ENUMS)
def test_numbers_nobody_knows_are_shown_as_they_came(seat: int, number: int) -> None:
    for game in GAMES:
        if seat not in game.seats:
            assert str(seat) in game.seat_label(seat)
        if number not in game.steps:
            assert str(number) in game.step(number).label


WORDS = st.sampled_from(
    [*NOTICES.fields, "or", "not", "(", ")", "-", '"', "=", "!=", ">", "<=", "~", ":", "*", "…", "[!"]
)
QUERIES = st.lists(WORDS | TEXTS | st.sampled_from(HOSTILE), max_size=8).flatmap(
    lambda parts: st.sampled_from(("", " ")).map(lambda between: between.join(parts))
)


@given(QUERIES, deliveries())
def test_a_query_is_a_test_or_a_mistake_with_its_place(query: str, said: Delivery) -> None:
    mistake: QueryError | None = None
    try:
        wanted = NOTICES.parse(query, UTC, NOW)
    except QueryError as error:
        mistake = error
    if mistake is None:
        assert wanted(decode(said)) in (True, False)
    else:
        assert 0 <= mistake.position <= len(query)
        assert str(mistake.sentence)


@pytest.mark.parametrize("part", ["(", "-", "not ", "-(", "(a or ", "(a -"])
def test_a_query_nested_beyond_all_sense_is_a_mistake(part: str) -> None:
    closing = ")" * part.count("(") * 5_000
    for query in (part * 5_000, part * 5_000 + "a" + (closing if part != "(" else "")):
        with pytest.raises(QueryError):
            NOTICES.parse(query, UTC, NOW)


def test_a_query_may_be_nested_deeper_than_anybody_writes_it() -> None:
    wanted = NOTICES.parse("(a or " * 15 + "-(-type=x)" + ")" * 15, UTC, NOW)
    assert wanted(decode(Delivery("x", b"", None, NOW)))


EVERY_FIELD = [
    *(f"{name}={value}" for name in NOTICES.fields for value in ("yes", "20s", "21:00", "*a*")),
    *(f"-{name}" for name in NOTICES.fields),
    *(f'{name}~"9-9"' for name in NOTICES.fields),
    "step.gap>0",
    "step.gap<=1m",
    "after=2001-01-01",
    "before=2099-01-01T00:00+08:00",
    "beta or (spade -cancel)",
]


def compiled() -> list[Any]:
    made = []
    for query in EVERY_FIELD:
        try:
            made.append(NOTICES.parse(query, UTC, NOW))
        except QueryError:
            continue
    return made


COMPILED = compiled()


@given(deliveries() | deliveries(mostly_sound=True))
def test_every_question_can_be_asked_of_every_notice(said: Delivery) -> None:
    notice = decode(said)
    assert len(COMPILED) > 60
    for wanted in COMPILED:
        assert wanted(notice) in (True, False)
