"""What is told of tables: people in both styles, states, pictures, shifts and shoes."""

from collections.abc import Iterator

from tests.studio.play.watching import HOUR, START, events, read, rounds, seconds, watch, world
from thrillmon.studio.book import Event
from thrillmon.wire.recorder.provider_pb2 import GameProvide, GameProvideState
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

DEALER, PREVIOUS_DEALER, PIT_BOSS = 64, 65, 66
DEALER_A, PREVIOUS_DEALER_A, DEALER_B = 50, 51, 52


def told(found: Iterator[Event], *kinds: str) -> Iterator[tuple[Event, GameProvide | ShiftRecord | ShoeRecord]]:
    """Yield the events of those kinds with their records."""
    for event in found:
        if event.kind in kinds:
            record = read(event)
            assert not isinstance(record, RoundRecord)
            yield event, record


# ---- people


def test_both_styles_of_telling_dealers_are_there_and_never_mixed() -> None:
    styles = {"old": 0, "new": 0, "two": 0}
    for provide in world(tables=45).provides():
        assert provide.players[PIT_BOSS] in provide.players_name
        if DEALER_A in provide.dealers:
            styles["two"] += 1
            assert provide.dealers[DEALER_A].name
            assert provide.dealers[DEALER_B].name
            assert provide.dealers[DEALER_A].code != provide.dealers[DEALER_B].code
        elif DEALER in provide.dealers:
            styles["new"] += 1
            dealer = provide.dealers[DEALER]
            assert dealer.name
            assert dealer.birthday
            assert dealer.location
            assert dealer.avatar
            assert DEALER not in provide.players
        else:
            styles["old"] += 1
            code = provide.players[DEALER]
            assert provide.players_name[code]
            assert provide.players_birth[code]
            assert provide.players_location[code]
            assert provide.players_avatar[code].startswith("https://media.example.test/")
            assert provide.players[PREVIOUS_DEALER] != code
            assert not provide.dealers
    assert min(styles.values()) >= 2


def test_nobody_deals_at_two_tables() -> None:
    played = world(tables=45)
    for until in (10, 2 * HOUR):
        events(played, until)
        seated: list[str] = []
        for provide in played.provides():
            old = [provide.players[seat] for seat in (DEALER,) if seat in provide.players]
            new = [provide.dealers[seat].code for seat in (DEALER, DEALER_A, DEALER_B) if seat in provide.dealers]
            seated += old + new
        assert len(set(seated)) == len(seated) >= 44


def test_names_are_as_varied_as_in_life() -> None:
    dealers = world(tables=24).dealers()
    names = [dealer.name for dealer in dealers]
    assert "陳美玲" in names
    assert any("'" in name for name in names)
    assert max(map(len, names)) > 40
    assert len(set(names)) > 30
    assert len({dealer.code for dealer in dealers}) == len(dealers) > 48


def test_a_relief_logs_out_and_in() -> None:
    played = world()
    kinds = ("NOTIFY_GAME_DEALER_LOGOUT", "NOTIFY_GAME_DEALER_LOGIN")
    away: dict[str, str] = {}
    reliefs = 0
    for event, provide in told(watch(played, 2 * HOUR), *kinds):
        assert isinstance(provide, GameProvide)
        if DEALER_A in provide.dealers or PREVIOUS_DEALER_A in provide.dealers:
            continue
        seat = provide.dealers[DEALER].code if DEALER in provide.dealers else provide.players.get(DEALER, "")
        if event.kind == kinds[0]:
            assert not seat
            previous = provide.dealers[65].code if 65 in provide.dealers else provide.players[PREVIOUS_DEALER]
            away[event.game_code] = previous
        else:
            assert seat
            assert seat != away.pop(event.game_code)
            reliefs += 1
    assert reliefs > 60
    assert len(away) <= 2


def test_rounds_name_who_deals() -> None:
    for _, record in rounds(events(world(tables=24), 600), "NOTIFY_ROUND_START"):
        assert PIT_BOSS in record.players
        assert DEALER in record.players or {DEALER_A, DEALER_B} <= record.players.keys()
        assert PREVIOUS_DEALER not in record.players
        assert set(record.players_name) == set(record.players.values())


# ---- states, pictures


def test_two_tables_stop_now_and_then_and_play_nothing_meanwhile() -> None:
    states: dict[str, list[int]] = {}
    stopped: set[str] = set()
    for event in watch(world(), 3 * HOUR):
        record = read(event)
        if event.kind == "NOTIFY_GAME_PROVIDE_STATE_CHANGE":
            assert isinstance(record, GameProvide)
            states.setdefault(event.game_code, []).append(record.state)
            if record.state in (3, 5):
                stopped.add(event.game_code)
            else:
                stopped.discard(event.game_code)
        elif event.kind == "NOTIFY_ROUND_START":
            assert event.game_code not in stopped
    assert len(states) == 2
    serviced, closed = sorted(states.values(), key=lambda found: found[0])
    assert serviced[:8] == [2, 3, 6, 1, 2, 3, 6, 1]
    assert closed[:6] == [4, 5, 1, 4, 5, 1]


def test_pictures_are_taken_of_every_table_now_and_then() -> None:
    links: dict[str, list[str]] = {}
    for event, provide in told(watch(world(), HOUR), "NOTIFY_GAME_CAPTURE"):
        assert isinstance(provide, GameProvide)
        links.setdefault(event.game_code, []).append(provide.medias["capture"])
    assert len(links) == 24
    assert all(4 <= len(found) <= 16 and len(set(found)) == len(found) for found in links.values())


def test_tables_are_offered_with_what_belongs_to_them() -> None:
    played = world()
    events(played, 300)
    for provide in played.provides():
        last = next(record for record in played.rounds(provide.game_code) if record.is_end)
        assert provide.last_round_code == last.round_code
        assert provide.state in GameProvideState.values()
        assert provide.supplier in ("wecasino-live", "wecasino-live-auto")
        assert provide.medias["cover"]
        assert provide.live_streams["hd"].channel
        assert provide.tags["language"]


# ---- shifts and shoes


def test_a_shoe_change_is_told_in_order_and_takes_its_time() -> None:
    changing: dict[str, float] = {}
    ended: dict[str, ShoeRecord] = {}
    shuffles: list[float] = []
    for event, record in told(
        watch(world(tables=12), 5 * HOUR), "NOTIFY_GAME_CHANGING_SHOE", "NOTIFY_SHOE_END", "NOTIFY_SHOE_START"
    ):
        code = event.game_code
        assert event.sent is not None
        if event.kind == "NOTIFY_GAME_CHANGING_SHOE":
            assert code not in changing
            changing[code] = event.sent
            continue
        assert isinstance(record, ShoeRecord)
        if not record.decks:
            continue  # a named shoe of a game without one changes with the shift alone
        if event.kind == "NOTIFY_SHOE_END":
            assert record.is_end
            assert changing[code] < event.sent
            ended[code] = record
        else:
            former = ended.pop(code)
            assert not record.is_end
            assert record.shoe_code != former.shoe_code
            assert seconds(record.ts_start) > seconds(former.ts_end)
            if record.shift_code == former.shift_code:  # else the shift was changed as well
                shuffles.append(seconds(record.ts_start) - seconds(former.ts_end))
            del changing[code]
    assert len(shuffles) > 10
    assert all(40 <= length <= 90 for length in shuffles)
    assert len(ended) <= 2


def test_shoes_tell_their_decks_and_where_the_cut_card_came() -> None:
    listed = unlisted = 0
    for _, record in told(watch(world(tables=24), 4 * HOUR), "NOTIFY_SHOE_START", "NOTIFY_SHOE_END"):
        assert isinstance(record, ShoeRecord)
        if not record.decks:
            continue
        deck = record.decks[64]
        if not record.is_end:
            assert deck.index == deck.start_index == 1
            assert not deck.cards.list, "nobody shows the cards to come"
            assert record.cut_round == 0
            continue
        if record.cut_round:
            assert deck.index > deck.cut_index
        listed += bool(deck.cards.list)
        unlisted += not deck.cards.list
        assert len(deck.cards.list) in (0, deck.index)
    assert listed > 3
    assert unlisted > 3


def test_the_round_of_the_cut_card_is_the_last_of_its_shoe() -> None:
    played = world(tables=6)
    for _ in watch(played, 4 * HOUR):
        pass
    marked = 0
    for code in played.table_codes.values():
        kept = {record.shoe_code: record for record in reversed(played.rounds(code))}
        for shoe in played.shoes(code):
            last = kept.get(shoe.shoe_code)
            if shoe.is_end and shoe.cut_round and last is not None and seconds(shoe.ts_start) > START:
                assert last.shoe_round == shoe.cut_round
                assert last.seats[96].cards[68].list[0].code == "FLOW_SHOE_CUT"
                marked += 1
    assert marked > 3


def test_cards_come_from_the_shoe_in_its_order() -> None:
    """The cards that a used-up shoe lists are those of its rounds, first card and burnt card included."""
    played = world(tables=1)
    for _ in watch(played, 3 * HOUR):
        pass
    code = played.table_codes["T101"]
    shoe = next(shoe for shoe in played.shoes(code) if shoe.is_end and seconds(shoe.ts_start) > START)
    listed = [card.code for card in shoe.decks[64].cards.list]
    dealt: list[str] = []
    for record in reversed(played.rounds(code)):
        if record.shoe_code != shoe.shoe_code:
            continue
        if record.shoe_round == 1:
            dealt += [card.code for card in record.seats[96].cards[67].list]
        for resource in (1, 2):
            for seat in (68, 69):
                dealt += [card.code for card in record.seats[seat].cards[resource].list]
    assert dealt == listed[1:]


def test_games_without_shoes_name_one_or_none() -> None:
    played = world(tables=24)
    events(played, 120)
    named = {record.table_code: bool(record.shoe_code) for record in played.rounds() if record.game_type == "ROULETTE"}
    assert set(named.values()) == {True, False}
    for table_code, has_name in named.items():
        code = played.table_codes[table_code]
        assert (played.current_shoe(code) is not None) == has_name
        if has_name:
            assert all(record.shoe_round == record.shift_round for record in played.rounds(code))


def test_shifts_end_and_start_and_list_what_was_in_them() -> None:
    found: dict[str, list[tuple[str, ShiftRecord]]] = {}
    for event, record in told(watch(world(tables=5, speed=20.0), 1.5 * HOUR), "NOTIFY_SHIFT_END", "NOTIFY_SHIFT_START"):
        assert isinstance(record, ShiftRecord)
        found.setdefault(event.game_code, []).append((event.kind or "", record))
    assert len(found) == 5
    for told_shifts in found.values():
        kinds = [kind for kind, _ in told_shifts]
        assert kinds[:4] == ["NOTIFY_SHIFT_END", "NOTIFY_SHIFT_START"] * 2
        ended = [record for kind, record in told_shifts if kind == "NOTIFY_SHIFT_END"]
        assert all(record.is_end and record.round_codes for record in ended)
        assert all(len(record.round_codes) == len(set(record.round_codes)) for record in ended)
        lengths = [seconds(record.ts_end) - seconds(record.ts_start) for record in ended[1:]]
        assert all(8 * 180 <= length < 8 * 180 + 60 for length in lengths), "eight hours at twenty times the speed"
        started = [record for kind, record in told_shifts if kind == "NOTIFY_SHIFT_START"]
        assert not any(record.is_end or record.round_codes for record in started)


def test_a_game_may_have_been_at_another_table_in_its_last_shift() -> None:
    moved = 0
    played = world()
    for table_code, code in played.table_codes.items():
        now, before = played.shifts(code)
        assert now.table_code == table_code
        moved += before.table_code != table_code
    assert 2 <= moved <= 8


# ---- rehearsals


def test_one_table_rehearses_and_says_so_in_every_record() -> None:
    played = world()
    events(played, 300)
    rehearsing = {record.table_code for record in played.rounds() if record.test}
    assert len(rehearsing) == 1
    (table_code,) = rehearsing
    code = played.table_codes[table_code]
    assert all(record.test for record in [*played.rounds(code), *played.shoes(code), *played.shifts(code)])
    assert not any(record.HasField("test") for record in played.rounds() if record.table_code != table_code)
