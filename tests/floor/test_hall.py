"""The floor: what a person may read about each table while messages and polls come in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import GAME_CODE, NOW, TABLE_CODE, baccarat, delivery, provide, round_record, shoe, step
from thrillmon.clock import FakeClock
from thrillmon.floor.answers import Answer
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.hall import MOST_POLLED, MOST_TABLES, Floor
from thrillmon.floor.links import Condition, LinkName
from thrillmon.floor.phases import Phase
from thrillmon.floor.rounds import Source
from thrillmon.floor.snapshots import Current
from thrillmon.floor.table_now import Standing, TableNow
from thrillmon.wire.recorder.provider_pb2 import Dealer


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
def floor(clock: FakeClock) -> Floor:
    made = Floor(clock)
    made.links[LinkName.AMQP].up(clock.now())
    return made


def now(floor: Floor, game_code: str = GAME_CODE) -> TableNow:
    return floor.table(game_code, floor.moment())


def hear(floor: Floor, clock: FakeClock, kind: str, message: object, *, sent: float | None = None) -> None:
    at = clock.now() if sent is None else sent
    floor.deliver([delivery(kind, message, sent=float(int(at)), received=clock.now())])  # type: ignore[arg-type]
    floor.links[LinkName.AMQP].evidence(clock.now())


def pass_time(floor: Floor, clock: FakeClock, seconds: float) -> None:
    """Let time pass on a link that keeps giving signs of life."""
    clock.advance(seconds)
    floor.links[LinkName.AMQP].evidence(clock.now())


def poll(floor: Floor, clock: FakeClock, *games: object, current: tuple[Current, ...] = ()) -> None:
    moment = clock.now()
    floor.absorb(Answer(Source.GRPC, moment, moment, games=games, current=current))  # type: ignore[arg-type]


def test_betting_counts_down_from_the_step_and_its_duration(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, "NOTIFY_ROUND_BET", round_record(step(8, NOW, duration=25)))
    pass_time(floor, clock, 7)
    table = now(floor)
    assert (table.phase, table.remaining, table.table_code) == (Phase.BETTING, pytest.approx(18.0), TABLE_CODE)


def test_no_more_bets_never_starts_a_countdown_although_it_carries_a_duration(floor: Floor, clock: FakeClock) -> None:
    hear(
        floor,
        clock,
        "NOTIFY_ROUND_NO_MORE_BET",
        round_record(step(8, NOW - 25, duration=25), step(9, NOW, duration=25)),
    )
    pass_time(floor, clock, 2)
    table = now(floor)
    assert (table.phase, table.remaining, table.elapsed) == (Phase.CLOSED, None, pytest.approx(2.0))


def test_the_last_deliveries_are_known_again_however_many_were_heard(
    floor: Floor, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("thrillmon.floor.hall.REMEMBERED", 10)
    all_of_them = [delivery("NOTIFY_ROUND_BET", round_record(), sent=NOW + number) for number in range(57)]
    floor.deliver(all_of_them)
    assert floor.counters.duplicates == 0
    assert all(notice.duplicate for notice in floor.deliver(all_of_them[-10:]))
    assert floor.counters.duplicates == 10
    assert not any(notice.duplicate for notice in floor.deliver(all_of_them[:10])), "nobody remembers for ever"


def test_durations_of_a_thousand_and_more_are_milliseconds_and_told_once(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, "NOTIFY_ROUND_BET", round_record(step(8, NOW, duration=25_000)))
    assert now(floor).remaining == pytest.approx(25.0)
    assert floor.counters.milliseconds == {GAME_CODE}


def test_the_countdown_runs_by_the_studios_clock(floor: Floor, clock: FakeClock) -> None:
    skew = 300.0
    hear(floor, clock, "NOTIFY_ROUND_BET", round_record(step(8, NOW + skew, duration=25)), sent=NOW + skew)
    pass_time(floor, clock, 5)
    assert now(floor).remaining == pytest.approx(20.0, abs=0.1)


def test_a_polled_server_time_beats_guesses_from_pushes(floor: Floor, clock: FakeClock) -> None:
    floor.absorb(Answer(Source.GRPC, NOW - 0.01, NOW + 0.01, server_time=NOW + 60))
    late = round_record(step(8, NOW + 50, duration=25))
    hear(floor, clock, "NOTIFY_ROUND_BET", late, sent=NOW + 50)
    assert now(floor).remaining == pytest.approx(15.0, abs=0.1)


def test_the_last_result_stays_while_the_next_round_is_open(floor: Floor, clock: FakeClock) -> None:
    done = round_record(step(8, NOW - 60), step(23, NOW - 20), number=1, started=NOW - 60, end=NOW - 19)
    hear(floor, clock, "NOTIFY_ROUND_FINISH", baccarat(("SPADE_2", "CLUB_7"), ("HEART_2", "CLUB_5"), done))
    hear(floor, clock, "NOTIFY_ROUND_BET", round_record(step(8, NOW, duration=25), number=2))
    table = now(floor)
    assert table.round_code.endswith("0002")
    assert str(table.last.text) == "Player 9 over 7"
    assert not table.corrected


def test_a_correction_after_the_round_changes_the_last_result_and_is_marked(floor: Floor, clock: FakeClock) -> None:
    done = round_record(step(8, NOW - 60), step(23, NOW - 20), started=NOW - 60, end=NOW - 19)
    hear(floor, clock, "NOTIFY_ROUND_FINISH", baccarat(("SPADE_2", "CLUB_7"), ("HEART_2", "CLUB_5"), done))
    again = round_record(step(8, NOW - 60), step(23, NOW - 20), started=NOW - 60, end=NOW - 19)
    changed = baccarat(("SPADE_2", "CLUB_6"), ("HEART_2", "CLUB_7"), again)
    hear(floor, clock, "NOTIFY_ROUND_MODIFY_AFTER_ROUND", changed)
    table = now(floor)
    assert str(table.last.text) == "Banker 9 over 8"
    assert table.corrected


def test_a_shoe_change_lasts_until_the_new_shoe(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, "NOTIFY_ROUND_FINISH", round_record(step(8, NOW - 60), started=NOW - 60, end=NOW))
    hear(floor, clock, "NOTIFY_GAME_CHANGING_SHOE", provide())
    pass_time(floor, clock, 40)
    table = now(floor)
    assert (table.phase, table.elapsed) == (Phase.CHANGING_SHOE, pytest.approx(40.0))
    hear(floor, clock, "NOTIFY_SHOE_START", shoe(number=4, started=clock.now()))
    assert now(floor).phase is not Phase.CHANGING_SHOE


def test_the_round_in_which_the_cut_card_comes_is_played_to_its_end(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, "NOTIFY_ROUND_BET", round_record(step(8, NOW, duration=25)))
    pass_time(floor, clock, 5)
    hear(floor, clock, "NOTIFY_GAME_CHANGING_SHOE", provide())
    assert now(floor).phase is Phase.BETTING


@pytest.mark.parametrize("state", [3, 5])
def test_a_closed_table_is_idle(floor: Floor, clock: FakeClock, state: int) -> None:
    hear(floor, clock, "NOTIFY_ROUND_FINISH", round_record(step(8, NOW - 60), started=NOW - 60, end=NOW))
    hear(floor, clock, "NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=state))
    assert now(floor).phase is Phase.IDLE


def test_dealers_are_found_in_all_three_places(floor: Floor, clock: FakeClock) -> None:
    new_style = provide(game_code="G-NEW")
    new_style.dealers[64].CopyFrom(Dealer(code="D7", name="陳美玲"))
    poll(
        floor,
        clock,
        new_style,
        provide(game_code="G-OLD", dealer="D8", name="Anna"),
        provide(game_code="G-CODE", dealer="D9"),
    )
    people = [now(floor, code).dealer for code in ("G-NEW", "G-OLD", "G-CODE")]
    assert [(person.code, person.name) for person in people if person] == [("D7", "陳美玲"), ("D8", "Anna"), ("D9", "")]
    assert floor.wanted_dealers() == ["D9"]
    floor.learn([Dealer(code="D9", name="Omar")])
    assert now(floor, "G-CODE").dealer.name == "Omar"  # type: ignore[union-attr]


def test_a_dealer_who_logged_in_is_there_since_then_and_gone_when_logged_out(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, "NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D8", name="Anna"))
    pass_time(floor, clock, 600)
    table = now(floor)
    assert (table.dealer_since, table.dealer_exact) == (NOW, True)
    hear(floor, clock, "NOTIFY_GAME_DEALER_LOGOUT", provide())
    assert now(floor).dealer is None


def test_the_one_who_logs_in_within_the_second_of_the_relief_is_there(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, "NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D2", name="Jo"))
    hear(floor, clock, "NOTIFY_GAME_DEALER_LOGOUT", provide())
    assert now(floor).dealer.name == "Jo"  # type: ignore[union-attr]


def test_values_are_live_while_either_witness_speaks(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, "NOTIFY_ROUND_BET", round_record(step(8, NOW, duration=25)))
    poll(floor, clock, provide())
    floor.links[LinkName.AMQP].down(clock.now(), floor.lamps()[0].sentence)
    clock.advance(4)
    table = now(floor)
    assert (table.push.fresh, table.poll.fresh, table.standing) == (False, True, Standing.LIVE)


def test_values_grow_old_and_then_unknown_when_both_fall_silent(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, "NOTIFY_ROUND_BET", round_record(step(8, NOW, duration=25)))
    poll(floor, clock, provide())
    floor.links[LinkName.AMQP].down(clock.now(), floor.lamps()[0].sentence)
    clock.advance(10)
    stale = now(floor)
    assert (stale.standing, stale.remaining, stale.phase) == (Standing.STALE, None, Phase.BETTING)
    clock.advance(30)
    unknown = now(floor)
    assert (unknown.standing, unknown.phase, unknown.confirmed) == (Standing.UNKNOWN, Phase.UNKNOWN, NOW)


def test_what_was_heard_before_the_link_broke_is_not_believed_after_it_came_back(
    floor: Floor, clock: FakeClock
) -> None:
    hear(floor, clock, "NOTIFY_ROUND_BET", round_record(step(8, NOW, duration=25)))
    link = floor.links[LinkName.AMQP]
    clock.advance(1)
    link.down(clock.now(), floor.lamps()[0].sentence)
    clock.advance(1)
    link.up(clock.now())
    assert not now(floor).push.fresh
    hear(floor, clock, "NOTIFY_ROUND_NO_MORE_BET", round_record(step(8, NOW, duration=25), step(9, NOW + 2)))
    assert now(floor).push.fresh


def test_a_running_table_that_says_nothing_for_long_is_not_believed_on_a_living_link(
    floor: Floor, clock: FakeClock
) -> None:
    hear(floor, clock, "NOTIFY_ROUND_BET", round_record(step(8, NOW, duration=25)))
    for _ in range(90):
        pass_time(floor, clock, 1)
    assert not now(floor).push.fresh


def test_a_duplicate_is_marked_counted_and_changes_nothing(floor: Floor, clock: FakeClock) -> None:
    one = delivery("NOTIFY_ROUND_BET", round_record(step(8, NOW, duration=25)))
    first, second = floor.deliver([one, one._replace(redelivered=True, tag=99, received=NOW + 5)])
    assert (first.duplicate, second.duplicate) == (False, True)
    assert floor.counters.duplicates == 1


def test_one_bad_delivery_never_stops_the_others(floor: Floor, clock: FakeClock) -> None:
    good = delivery("NOTIFY_ROUND_BET", round_record(step(8, NOW, duration=25)))
    bad = Delivery("NOTIFY_ROUND_BET", b"\xff\xff\xff", 1e30, NOW)
    notices = floor.deliver([bad, good])
    assert [notice.error is None for notice in notices] == [False, True]
    assert floor.counters.broken == 1
    assert now(floor).phase is Phase.BETTING


def test_drain_names_what_was_touched_once(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, "NOTIFY_ROUND_BET", round_record(step(8, NOW, duration=25)))
    assert floor.drain() == {GAME_CODE}
    assert floor.drain() == set()
    floor.tick()
    assert floor.drain() == set()


def test_a_poll_that_only_confirms_what_is_known_is_no_news(floor: Floor, clock: FakeClock) -> None:
    poll(floor, clock, provide())
    assert floor.drain() == {GAME_CODE}
    clock.advance(2)
    poll(floor, clock, provide())
    assert floor.drain() == set()
    clock.advance(2)
    poll(floor, clock, provide(state=2))
    assert floor.drain() == {GAME_CODE}
    clock.advance(60)
    poll(floor, clock, provide(state=2))
    assert floor.drain() == {GAME_CODE}, "it may be believed again"


def test_a_quiet_feed_is_told_while_tables_are_open(floor: Floor, clock: FakeClock) -> None:
    poll(floor, clock, provide())
    for _ in range(61):
        pass_time(floor, clock, 1)
    lamp = floor.lamps()[0]
    assert lamp.condition is Condition.QUIET
    assert "no table has said anything for 61 s" in str(lamp.sentence)


def test_a_clock_that_is_set_forgets_the_old_offset(floor: Floor, clock: FakeClock) -> None:
    floor.absorb(Answer(Source.GRPC, NOW, NOW, server_time=NOW))
    clock.jump(3600)
    floor.tick()
    clock.advance(2)
    floor.absorb(Answer(Source.GRPC, clock.now(), clock.now(), server_time=NOW + 2))
    assert floor.moment().server == pytest.approx(NOW + 2)


EVENTS = st.sampled_from(
    [
        ("NOTIFY_ROUND_START", round_record()),
        ("NOTIFY_ROUND_BET", round_record(step(8, NOW, duration=25))),
        ("NOTIFY_ROUND_NO_MORE_BET", round_record(step(8, NOW, duration=25), step(9, NOW + 25))),
        ("NOTIFY_ROUND_FINISH", round_record(step(8, NOW, duration=25), step(9, NOW + 25), end=NOW + 40)),
        ("NOTIFY_ROUND_CANCEL", round_record(step(8, NOW, duration=25), cancel=True)),
        ("NOTIFY_ROUND_BET", round_record(step(8, NOW + 50, duration=25), number=2, started=NOW + 50)),
        ("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D1", name="Anna")),
        ("NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D2", name="Jo")),
        ("NOTIFY_GAME_DEALER_LOGOUT", provide()),
        ("NOTIFY_GAME_CHANGING_SHOE", provide(dealer="D1", name="Anna")),
        ("NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=3, dealer="D1")),
        ("NOTIFY_SHOE_START", shoe(number=3)),
        ("NOTIFY_SHOE_END", shoe(number=3, end=True)),
        ("NOTIFY_SHOE_START", shoe(number=4, started=NOW + 45)),
    ]
)


@given(st.lists(st.tuples(EVENTS, st.integers(0, 60)), min_size=1, max_size=10), st.randoms())
def test_a_floor_is_the_same_whatever_order_it_was_heard_in(
    said: list[tuple[tuple[str, object], int]], random: object
) -> None:
    deliveries = [
        delivery(kind, body, sent=NOW + at, received=NOW + 60)  # type: ignore[arg-type]
        for (kind, body), at in said
    ]
    shuffled = [*deliveries]
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    def belief(heard: list[Delivery]) -> TableNow:
        clock = FakeClock(NOW + 60)
        floor = Floor(clock)
        floor.links[LinkName.AMQP].up(clock.now())
        floor.deliver(heard)
        return now(floor)

    assert belief(shuffled) == belief(deliveries)


def test_junk_game_codes_stop_at_a_limit_and_say_so(floor: Floor, clock: FakeClock) -> None:
    hear(floor, clock, "NOTIFY_ROUND_BET", round_record(step(8, NOW, duration=25)))
    notices = floor.deliver(
        delivery("NOTIFY_GAME_CAPTURE", provide(game_code=f"JUNK{number}"), received=NOW)
        for number in range(MOST_TABLES + 9)
    )
    assert len(floor.tables) == MOST_TABLES
    refused = [notice for notice in notices if notice.error is not None]
    assert (len(refused), floor.counters.broken) == (10, 10)
    assert all(notice.record is None for notice in refused)
    assert "2,000 tables have been heard of already" in str(refused[0].error)
    # A poll answers for what this account may see: the junk keeps none of it out.
    poll(floor, clock, provide(game_code="HONEST"))
    assert now(floor, "HONEST").poll.fresh
    poll(floor, clock, *(provide(game_code=f"POLLED{number}") for number in range(3 * MOST_TABLES)))
    assert len(floor.tables) == MOST_POLLED


def test_a_row_tells_the_pace_of_its_table(floor: Floor, clock: FakeClock) -> None:
    for number in range(1, 13):
        began = NOW - 60 * (13 - number)
        end = began + 41 if number < 12 else None
        hear(floor, clock, "NOTIFY_ROUND_STEP", round_record(step(8, began), number=number, started=began, end=end))
    table = now(floor)
    assert (table.pace.per_hour, table.pace.usual, len(table.pace.recent)) == (pytest.approx(60), pytest.approx(60), 11)
    poll(floor, clock, provide())
    pass_time(floor, clock, 4)
    assert now(floor).pace.per_hour == pytest.approx(60)
