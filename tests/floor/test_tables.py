"""One table: what its rounds, shoes, people and offers amount to, in whatever order they are heard."""

from itertools import permutations

import pytest

from tests.making import GAME_CODE, NOW, TABLE_CODE, delivery, provide, round_record, shift, shoe, step
from thrillmon.clock import FakeClock
from thrillmon.floor.dealers import Register
from thrillmon.floor.hall import Floor
from thrillmon.floor.kept_rounds import KEEP_ROUNDS
from thrillmon.floor.notices import decode
from thrillmon.floor.rounds import MOST_CORRECTIONS, Heard, Source
from thrillmon.floor.table_now import natural, table_order
from thrillmon.floor.tables import Table
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType as Kind
from thrillmon.wire.recorder.record_pb2 import RoundRecord


@pytest.fixture
def table() -> Table:
    return Table(GAME_CODE, Register())


def tell(table: Table, kind: str, record: object, at: float = NOW) -> bool:
    """Let the table hear a push; at: when it was sent."""
    notice = decode(delivery(kind, record, sent=at))  # type: ignore[arg-type]
    assert notice.error is None
    return table.apply(notice, at)


def played(number: int, *, started: float | None = None, **how: object) -> RoundRecord:
    begin = NOW + 60 * number if started is None else started
    return round_record(step(8, begin, duration=25), number=number, started=begin, **how)  # type: ignore[arg-type]


def hear(table: Table, record: RoundRecord, kind: int = 0, at: float = NOW) -> bool:
    return table.hear(Heard(record, kind, Source.PUSH, at))


# ---- rounds


def test_the_newest_round_is_the_one_that_began_last_not_the_one_heard_last(table: Table) -> None:
    for number in (2, 3, 1):
        hear(table, played(number))
    assert table.newest is not None
    assert table.newest.record.shift_round == 3
    assert [known.record.shift_round for known in table.recent()] == [1, 2, 3]


def test_a_round_without_a_start_is_placed_by_the_second_inside_its_id(table: Table) -> None:
    first, second, third = played(1), played(2), played(3)
    second.ClearField("ts_start")
    for record in (third, second, first):
        hear(table, record)
    assert [known.record.shift_round for known in table.recent()] == [1, 2, 3]


def test_rounds_beyond_those_kept_are_forgotten_oldest_first(table: Table) -> None:
    for number in range(1, KEEP_ROUNDS + 11):
        assert hear(table, played(number))
    numbers = [known.record.shift_round for known in table.recent()]
    assert numbers == list(range(11, KEEP_ROUNDS + 11))
    assert not hear(table, played(5)), "what is older than all that is kept changes nothing"
    assert hear(table, played(KEEP_ROUNDS + 20))
    assert len(table.rounds) == KEEP_ROUNDS


def test_the_same_rounds_are_kept_whatever_order_they_are_heard_in() -> None:
    numbers = list(range(1, KEEP_ROUNDS + 31))
    kept = []
    for order in (numbers, numbers[::-1], numbers[::2] + numbers[1::2]):
        table = Table(GAME_CODE, Register())
        for number in order:
            hear(table, played(number))
        kept.append(set(table.rounds))
    assert kept[0] == kept[1] == kept[2]


def test_of_a_flood_of_corrections_the_newest_are_kept(table: Table) -> None:
    for number in range(MOST_CORRECTIONS + 5):
        changed = played(1, end=NOW + 100)
        changed.cancel_message = f"No. {number}"
        hear(table, changed, Kind.NOTIFY_ROUND_MODIFY_AFTER_ROUND, NOW + 200 + number)
    (known,) = table.rounds.values()
    assert [one.record.cancel_message for one in known.corrections] == [
        f"No. {number}" for number in range(5, MOST_CORRECTIONS + 5)
    ]
    assert known.record.cancel_message == f"No. {MOST_CORRECTIONS + 4}"


def test_one_correction_told_twice_is_one(table: Table) -> None:
    hear(table, played(1, end=NOW + 90))
    changed = played(1, end=NOW + 90)
    changed.cancel_message = "wrong card"
    assert hear(table, changed, Kind.NOTIFY_ROUND_MODIFY_AFTER_ROUND, NOW + 200)
    assert not hear(
        table, RoundRecord.FromString(changed.SerializeToString()), Kind.NOTIFY_ROUND_MODIFY_AFTER_ROUND, NOW + 200
    )
    (known,) = table.rounds.values()
    assert len(known.corrections) == 1


def test_more_steps_are_more_knowledge_although_a_clock_was_set_back_in_between(table: Table) -> None:
    more = played(1)
    more.process.append(step(9, NOW - 3_600))
    for order in permutations([played(1), more]):
        heard = Table(GAME_CODE, Register())
        for record in order:
            hear(heard, record)
        assert heard.newest is not None
        assert heard.newest.record is more


def last_finished(table: Table) -> int | None:
    return table.finished.record.shift_round if table.finished is not None else None


def test_the_last_result_is_of_the_round_that_began_last_among_those_that_ended(table: Table) -> None:
    hear(table, played(1))
    assert last_finished(table) is None
    hear(table, played(2, end=NOW + 150))
    hear(table, played(3))
    hear(table, played(1, end=NOW + 90))
    assert last_finished(table) == 2


def test_a_round_whose_bonus_stage_opens_it_again_is_not_the_last_result_for_now(table: Table) -> None:
    hear(table, played(1, end=NOW + 90))
    hear(table, played(2, end=NOW + 150))
    bonus = played(2)
    bonus.process.append(step(9, NOW + 160))
    hear(table, bonus)
    assert last_finished(table) == 1
    again = played(2, end=NOW + 190)
    again.process.extend([step(9, NOW + 160), step(2, NOW + 190)])
    hear(table, again)
    assert last_finished(table) == 2


def test_a_start_that_is_told_anew_may_make_another_result_the_last() -> None:
    said = [
        (played(1, started=NOW + 10, end=NOW + 90), 0),
        (played(2, started=NOW + 20, end=NOW + 90), 0),
        (played(2, started=NOW, end=NOW + 90), Kind.NOTIFY_ROUND_MODIFY_AFTER_ROUND),
    ]
    said[2][0].id = said[1][0].id
    for order in permutations(said):
        table = Table(GAME_CODE, Register())
        for record, kind in order:
            hear(table, record, kind)
        assert last_finished(table) == 1
        assert table.newest is not None
        assert table.newest.record.shift_round == 1


def test_a_result_older_than_all_that_is_kept_is_the_archives(table: Table) -> None:
    hear(table, played(1, end=NOW + 90))
    for number in range(2, KEEP_ROUNDS + 2):
        hear(table, played(number))
    assert last_finished(table) is None
    hear(table, played(5, end=NOW + 400))
    assert last_finished(table) == 5


# ---- the game


def test_a_table_plays_what_its_newest_round_says(table: Table) -> None:
    assert (table.game.name, table.game.label) == ("", "Unknown game")
    tell(table, "NOTIFY_SHIFT_START", shift())
    assert table.game.label == "Baccarat"
    hear(table, played(1, game_type="SICBO"))
    tell(table, "NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide())
    assert table.game.name == "SICBO"
    hear(table, played(2, game_type="ROULETTE"))
    tell(table, "NOTIFY_SHOE_START", shoe(number=9))
    hear(table, played(1, game_type="SICBO", end=NOW + 90))
    assert table.game.name == "ROULETTE"


def test_each_round_is_read_by_the_rules_of_its_own_game() -> None:
    wheel = played(1, game_type="LUCKYWHEEL", end=NOW + 100)
    wheel.seats[64].cards[66].list.add(code="WHEELBX45")
    for order in permutations([wheel, played(2, game_type="SICBO")]):
        table = Table(GAME_CODE, Register())
        for record in order:
            hear(table, record)
        assert table.game.name == "SICBO"
        assert str(table.rounds[wheel.id].outcome().text) == "×45 B"


def test_a_result_is_read_anew_when_the_record_changes(table: Table) -> None:
    record = played(1, game_type="LUCKYWHEEL")
    hear(table, record)
    (known,) = table.rounds.values()
    assert not known.outcome().complete
    assert known.outcome() is known.outcome()
    spun = played(1, game_type="LUCKYWHEEL", end=NOW + 100)
    spun.seats[64].cards[66].list.add(code="WHEEL2X20")
    hear(table, spun)
    assert str(known.outcome().text) == "×20"


# ---- the table as it is offered


def test_the_offer_sent_last_counts_whatever_order_it_is_heard_in() -> None:
    offers = [(provide(state=state), NOW + state) for state in (1, 2, 3)]
    for order in permutations(offers):
        table = Table(GAME_CODE, Register())
        for offer, at in order:
            tell(table, "NOTIFY_GAME_PROVIDE_STATE_CHANGE", offer, at)
        assert table.provide is not None
        assert table.provide.state == 3


def test_an_offer_that_repeats_what_is_known_changes_nothing(table: Table) -> None:
    assert tell(table, "NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=2), NOW)
    assert not tell(table, "NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=2), NOW + 1)
    assert not table.hear_provide(provide(state=2), NOW + 2)
    assert not table.hear_provide(provide(state=1), NOW + 1)
    assert table.hear_provide(provide(state=1), NOW + 3)


# ---- shoes and shifts


def test_the_shoe_that_began_last_counts_and_its_end_after_its_start(table: Table) -> None:
    said = [
        shoe(number=3, started=NOW),
        shoe(number=3, started=NOW, end=True),
        shoe(number=4, started=NOW + 600),
    ]
    for order in permutations(said):
        heard = Table(GAME_CODE, Register())
        for record in order:
            heard.hear_shoe(record)
        assert heard.shoe == said[2]
    assert table.hear_shoe(said[1])
    assert not table.hear_shoe(said[0])
    assert not table.hear_shoe(said[1])


def test_of_two_words_about_one_shoe_the_fuller_counts() -> None:
    bare, full, other = shoe(), shoe(), shoe()
    full.decks[0].index = 3
    other.cut_round = 60
    beliefs = []
    for order in permutations([bare, full, other]):
        heard = Table(GAME_CODE, Register())
        for record in order:
            heard.hear_shoe(record)
        beliefs.append(heard.shoe)
    assert beliefs == [full] * 6
    for order in permutations([bare, other]):
        heard = Table(GAME_CODE, Register())
        for record in order:
            heard.hear_shoe(record)
        beliefs.append(heard.shoe)
    assert beliefs[6] == beliefs[7]


def test_a_shift_grows_and_the_next_one_takes_its_place(table: Table) -> None:
    early, late, following = shift(), shift(), shift(started=NOW + 30_000)
    late.round_codes.append("ROUN1")
    assert table.hear_shift(late)
    assert not table.hear_shift(early)
    assert table.hear_shift(following)
    assert table.shift == following


def test_the_table_code_is_that_of_the_newest_of_all_records(table: Table) -> None:
    assert table.table_code() == ""
    tell(table, "NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide())
    assert table.table_code() == ""
    table.hear_shift(shift(started=NOW))
    assert table.table_code() == TABLE_CODE
    moved = played(1, started=NOW + 50, table_code="T204")
    hear(table, moved)
    assert table.table_code() == "T204"
    table.hear_shoe(shoe(number=4, started=NOW + 60))
    assert table.table_code() == TABLE_CODE


# ---- people


def test_since_when_a_dealer_deals_is_exact_only_when_their_log_in_was_heard(table: Table) -> None:
    tell(table, "NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(dealer="D1", name="Anna"), NOW)
    tell(table, "NOTIFY_GAME_CAPTURE", provide(dealer="D1", name="Anna"), NOW + 50)
    first = table.dealer()
    assert first is not None
    assert (first.person.name, first.since, first.exact) == ("Anna", NOW, False)
    tell(table, "NOTIFY_GAME_CAPTURE", provide(dealer="D2", name="Jo"), NOW + 100)
    second = table.dealer()
    assert second is not None
    # Not before Anna was last seen; their log-in was missed.
    assert (second.person.name, second.since, second.exact) == ("Jo", NOW + 50, False)
    tell(table, "NOTIFY_GAME_DEALER_LOGIN", provide(dealer="D2", name="Jo"), NOW + 80)
    third = table.dealer()
    assert third is not None
    assert (third.person.name, third.since, third.exact) == ("Jo", NOW + 80, True)


def test_a_round_does_not_bring_back_who_has_left(table: Table) -> None:
    dealt = played(1, started=NOW)
    dealt.players[64] = "D1"
    hear(table, dealt)
    assert table.dealer() is not None
    tell(table, "NOTIFY_GAME_DEALER_LOGOUT", provide(), NOW + 30)
    assert table.dealer() is None
    later = played(2, started=NOW + 40)
    later.players[64] = "D2"
    hear(table, later)
    found = table.dealer()
    assert found is not None
    assert found.person.code == "D2"


def test_people_who_come_and_go_for_years_do_not_fill_the_memory(table: Table) -> None:
    for number in range(500):
        tell(table, "NOTIFY_GAME_DEALER_LOGIN", provide(dealer=f"D{number}"), NOW + number)
    assert len(table._people._sightings) <= KEEP_ROUNDS
    assert len(table.logged_in) <= KEEP_ROUNDS
    found = table.dealer()
    assert found is not None
    assert (found.person.code, found.since) == ("D499", NOW + 499)


# ---- order of lists


def test_tables_are_listed_as_people_count_and_closed_ones_last() -> None:
    floor = Floor(FakeClock(NOW))
    codes = {
        "G1": ("T10", 1),
        "G2": ("T9", 1),
        "G3": ("T1", 5),
        "G4": ("VIP", 1),
        "G5": ("T9", 3),
        "G6": ("9" * 400, 1),
    }
    for game_code, (table_code, state) in codes.items():
        record = played(1, game_code=game_code, table_code=table_code)
        floor.deliver([delivery("NOTIFY_ROUND_BET", record)])
        floor.deliver([delivery("NOTIFY_GAME_PROVIDE_STATE_CHANGE", provide(state=state, game_code=game_code))])
    moment = floor.moment()
    rows = [floor.table(code, moment) for code in codes]
    assert [row.game_code for row in sorted(rows, key=natural)] == ["G6", "G2", "G1", "G4", "G3", "G5"]
    by_code = [row.table_code for row in sorted(rows, key=table_order)]
    assert by_code == ["9" * 400, "T1", "T9", "T9", "T10", "VIP"]


def test_a_desk_that_hears_rounds_alone_knows_since_when_somebody_deals() -> None:
    floor = Floor(FakeClock(NOW + 120))
    for number, started in ((1, NOW), (2, NOW + 60)):
        record = round_record(step(8, started), number=number, started=started)
        record.players[64] = "d1"
        floor.deliver([delivery("NOTIFY_ROUND_BET", record)])
    table = floor.table(GAME_CODE, floor.moment())

    assert (table.dealer_since, table.dealer_exact) == (NOW, False)


def test_since_when_nobody_told_is_not_since_1970() -> None:
    floor = Floor(FakeClock(NOW))
    record = round_record(step(8, NOW))
    record.ClearField("ts_start")
    record.id = b"\x00" * 12
    record.players[64] = "d1"
    floor.deliver([delivery("NOTIFY_ROUND_BET", record)])
    table = floor.table(GAME_CODE, floor.moment())

    assert table.dealer is not None
    assert table.dealer_since is None
