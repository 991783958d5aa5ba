"""Thousands of rounds of every game follow the documented order of steps and end with a result that can be read."""

import re
from collections import Counter
from collections.abc import Callable, Mapping

import pytest

from tests.studio.play.watching import FINISH, HOUR, START, codes, gaps, rounds, seconds, watch, world
from thrillmon.studio.play.switches import Switches
from thrillmon.wire.recorder.record_pb2 import RoundRecord

# Step numbers as the game pages list them. The edits of a pit boss may come anywhere and are left out before.
_BACCARAT_LIVE = "(3 )?8 9 33 30 34 31 (16 )?(20 )?23 "
_BACCARAT_PEEK = "(3 )?8 9 14 15 (17 18 )?(21 22 )?23 "
_BACCARAT_ELECTRONIC = "(3 )?4 5 6 7 8 9 33 30 34 31 (16 )?(20 )?23 "
ORDERS: Mapping[str, str] = {
    "BACCARAT": _BACCARAT_LIVE,
    "BACCARAT2": _BACCARAT_LIVE,
    "BACCARAT3": _BACCARAT_ELECTRONIC,
    "THEBIGBATTLE": "(3 4 )?8 9 12 13 17 18 ",
    "THREECARDS": "4 5 6 7 8 9 12 13 16 17 18 19 ",
    "BULLFIGHT": "4 5 6 7 8 9 10 (12 18 24 30|13 14 15 16 17 19 20 21 22 23 25 26 27 28 29 31 32 33 34 35) 40 ",
    "FANTAN": "4 5 8 ",
    "SICBO": "4 5 8 ",
    "COLORGAME": "4 5 8 (9 10 11 12 13 )?",
    "DROPBALL": "4 5 8 (9 10 15 )?",
    "ROULETTE": "4 5 8 10 ",
    "LUCKYWHEEL": "4 5 8 ",
    "XOCDIA": "4 5 8 ",
    "COLORGAME_JACKPOT": "4 5 8 (9 10 11 12 13 |20 21 22 23 24 )?",
    "ONELUCKYNINE": "(3 )?4 5 6 7 8 9 13 12 (16 17 18 19 )?(20 )?23 ",
    "HILO": "4 20 8 9 5 13 23 ",
    "SAKLA": "3 20 8 9 5 21 4 22 23 ",
    "CARACRUZ": "4 5 8 (9 10 11 12 13 14 15 16 )?",
}
_EDITS: Mapping[str, frozenset[int]] = {
    **dict.fromkeys(("BACCARAT", "BACCARAT2", "BACCARAT3", "ONELUCKYNINE"), frozenset({24, 25, 26})),
    **dict.fromkeys(("THEBIGBATTLE", "THREECARDS"), frozenset({24})),
    **dict.fromkeys(("FANTAN", "SICBO", "COLORGAME", "ROULETTE", "LUCKYWHEEL", "XOCDIA"), frozenset({16})),
    "COLORGAME_JACKPOT": frozenset({16}),
    "BULLFIGHT": frozenset({41, 42, 43, 44}),
    "HILO": frozenset({24, 25}),
}

# Steps that open betting, with the seconds the pages or their downstream give them at these tables.
_WINDOWS: Mapping[str, Mapping[int, tuple[int, ...]]] = {
    "BACCARAT": {8: (12, 25), 14: (12,), 17: (8,), 21: (8,)},
    "BACCARAT2": {8: (25,), 14: (12,), 17: (8,), 21: (8,)},
    "BACCARAT3": {8: (12, 25)},
    "THEBIGBATTLE": {12: (10, 18)},
    "THREECARDS": {12: (20,)},
    "BULLFIGHT": {9: (25,)},
    "FANTAN": {4: (25,)},
    "SICBO": {4: (20, 25)},
    "COLORGAME": {4: (20, 25), 11: (15,)},
    "DROPBALL": {4: (20,)},
    "ROULETTE": {4: (30, 40)},
    "LUCKYWHEEL": {4: (45,)},
    "XOCDIA": {4: (25,)},
    "COLORGAME_JACKPOT": {4: (25,), 11: (15,), 22: (15,)},
    "ONELUCKYNINE": {8: (15,), 18: (8,)},
    "HILO": {8: (18,)},
    "SAKLA": {8: (20,)},
    "CARACRUZ": {4: (20,), 11: (12,)},
}

_POKER = re.compile(r"(SPADE|HEART|CLUB|DIAMOND)_(A|[2-9]|10|J|Q|K)")
_FOREVER = re.compile(r"(SPADE|HEART|CLUB|DIAMOND)_(A|[2-9]|10|J|Q|K)|ANY_[89]")


def _matching(pattern: str | re.Pattern[str], found: list[str], *counts: int) -> bool:
    return len(found) in counts and all(re.fullmatch(pattern, code) for code in found)


def _two_hands(record: RoundRecord) -> bool:
    return all(
        _matching(_FOREVER, codes(record, seat, 1), 2) and _matching(_POKER, codes(record, seat, 2), 0, 1)
        for seat in (68, 69)
    )


def _left_and_right(count: int) -> Callable[[RoundRecord], bool]:
    return lambda record: all(_matching(_POKER, codes(record, seat, 65), count) for seat in (70, 71))


def _on_dealer(resource: int, pattern: str, *counts: int) -> Callable[[RoundRecord], bool]:
    return lambda record: _matching(pattern, codes(record, 64, resource), *counts)


READABLE: Mapping[str, Callable[[RoundRecord], bool]] = {
    **dict.fromkeys(("BACCARAT", "BACCARAT2", "BACCARAT3", "ONELUCKYNINE"), _two_hands),
    "THEBIGBATTLE": _left_and_right(1),
    "THREECARDS": _left_and_right(3),
    "BULLFIGHT": lambda record: all(_matching(_POKER, codes(record, seat, 65), 5) for seat in (1, 2, 3, 16)),
    "FANTAN": lambda record: 50 <= int(codes(record, 64, 66)[0]) <= 200,
    "SICBO": _on_dealer(66, r"DICE_[1-6]-DICE_[1-6]-DICE_[1-6]", 1),
    "COLORGAME": _on_dealer(1, r"Color_[1-6]", 3),
    "DROPBALL": _on_dealer(66, r"HEART_(9|10|J|Q|K|A)|PURPLE|BLUE|RED|YELLOW|ORANGE|GREEN", 3),
    "ROULETTE": _on_dealer(66, r"ROULETTE_([0-9]|[12][0-9]|3[0-6])", 1),
    "LUCKYWHEEL": _on_dealer(66, r"WHEEL(24X1|12X3|8X5|4X10|2X20|AX45|BX45)", 1),
    "XOCDIA": _on_dealer(66, r"XOCDIA_(WHITE|RED)", 4),
    "COLORGAME_JACKPOT": _on_dealer(1, r"Color_[1-6]", 3),
    "HILO": lambda record: all(_matching(_POKER, codes(record, 64, resource), 1) for resource in (1, 2)),
    "SAKLA": _on_dealer(1, r"(SWORDS|CLUBS|CUPS|COINS)_(A|[2-9]|10|J|Q)", 3),
    "CARACRUZ": _on_dealer(1, r"COIN_(HEADS|TAILS)", 1),
}


@pytest.fixture(scope="module")
def finished() -> dict[str, list[RoundRecord]]:
    """Return the finished rounds of a shift at every kind of table, some of them with misread cards."""
    found: dict[str, dict[bytes, RoundRecord]] = {}
    played = world(tables=45, seed=3, mishaps=1.0, history_rounds=1)
    for _, record in rounds(watch(played, 8 * HOUR), FINISH):
        # A round with a second stage finishes twice; what is still played in the last minutes does not count.
        if seconds(record.ts_start) < START + 8 * HOUR - 180:
            found.setdefault(record.game_type, {})[record.id] = record
    return {game_type: list(records.values()) for game_type, records in found.items()}


def order(record: RoundRecord) -> str:
    """Return the step numbers of a round without what a pit boss edited."""
    edits = _EDITS.get(record.game_type, frozenset())
    return "".join(f"{step.code} " for step in record.process if step.code not in edits)


def test_all_eighteen_games_are_played(finished: dict[str, list[RoundRecord]]) -> None:
    assert finished.keys() == ORDERS.keys()
    assert min(map(len, finished.values())) > 400


@pytest.mark.parametrize("game_type", ORDERS)
def test_steps_come_in_the_documented_order(finished: dict[str, list[RoundRecord]], game_type: str) -> None:
    allowed = {True: re.compile(_BACCARAT_PEEK), False: re.compile(ORDERS[game_type])}
    wrong = Counter(
        order(record)
        for record in finished[game_type]
        if not allowed["PEEK" in record.game_subtype].fullmatch(order(record))
    )
    assert not wrong


@pytest.mark.parametrize("game_type", ORDERS)
def test_every_round_ends_with_a_readable_result(finished: dict[str, list[RoundRecord]], game_type: str) -> None:
    for record in finished[game_type]:
        assert record.is_end
        assert record.bet_step == 0
        assert seconds(record.ts_end) >= seconds(record.process[-1].timestamp)
        assert READABLE[game_type](record), record


@pytest.mark.parametrize("game_type", ORDERS)
def test_windows_last_as_planned(finished: dict[str, list[RoundRecord]], game_type: str) -> None:
    """A step with a window lasts its whole seconds, and the NO_MORE_BET after it may repeat them."""
    windows = _WINDOWS[game_type]
    seen: set[int] = set()
    for record in finished[game_type]:
        for step, gap in gaps(record):
            if step.code in windows:
                seen.add(step.code)
                assert step.duration in windows[step.code]
                assert step.duration <= gap < step.duration + 0.1
            elif step.HasField("duration"):
                assert step.bet_step == 3, "only NO_MORE_BET repeats a window"
    assert seen == windows.keys() or game_type == "BACCARAT2"


@pytest.mark.parametrize("game_type", ORDERS)
def test_times_only_go_forward(finished: dict[str, list[RoundRecord]], game_type: str) -> None:
    for record in finished[game_type]:
        assert seconds(record.process[0].timestamp) >= seconds(record.ts_start)
        assert all(gap > 0 for _, gap in gaps(record))


def test_third_cards_are_drawn_as_the_table_of_baccarat_says(finished: dict[str, list[RoundRecord]]) -> None:
    worth = {"A": 1, "10": 0, "J": 0, "Q": 0, "K": 0}

    def points(found: list[str]) -> int:
        ranks = [code.rsplit("_", 1)[1] for code in found]
        return sum(worth[rank] if rank in worth else int(rank) for rank in ranks) % 10

    for game_type in ("BACCARAT", "BACCARAT2", "BACCARAT3"):
        for record in finished[game_type]:
            player, banker = codes(record, 68, 1), codes(record, 69, 1)
            third, more = codes(record, 68, 2), codes(record, 69, 2)
            ones, others = points(player), points(banker)
            if ones >= 8 or others >= 8:
                assert not third
                assert not more
                continue
            assert bool(third) == (ones <= 5)
            if not third:
                assert bool(more) == (others <= 5)
            else:
                draws_on = {3: "012345679", 4: "234567", 5: "4567", 6: "67", 7: ""}.get(others, "0123456789")
                assert bool(more) == (str(points(third)) in draws_on)
            difference = points(player + third) - points(banker + more)
            assert record.win_type[68] == (2 if difference > 0 else 1 if difference < 0 else 3)
            assert record.win_type[69] == (1 if difference > 0 else 2 if difference < 0 else 3)


def test_second_stages_are_opened_by_three_equal_ones_only(finished: dict[str, list[RoundRecord]]) -> None:
    stages: Counter[tuple[str, int]] = Counter()
    for game_type, first, seconds_stages in (("COLORGAME", 1, (2,)), ("COLORGAME_JACKPOT", 1, (2, 3))):
        for record in finished[game_type]:
            opened = [stage for stage in seconds_stages if codes(record, 64, stage)]
            triple = len(set(codes(record, 64, first))) == 1
            assert len(opened) == triple
            stages.update((game_type, stage) for stage in opened)
    for record in finished["DROPBALL"]:
        triple = len(set(codes(record, 64, 66))) == 1
        assert bool(codes(record, 64, 2)) == (triple and record.game_subtype == "DROPBALL_JACKPOT")
        stages["DROPBALL", 2] += bool(codes(record, 64, 2))
    assert min(stages[stage] for stage in (("COLORGAME", 2), ("COLORGAME_JACKPOT", 2), ("COLORGAME_JACKPOT", 3))) > 5
    assert stages["DROPBALL", 2] > 5


def test_fortune_rates_stand_only_at_fortune_tables(finished: dict[str, list[RoundRecord]]) -> None:
    keys = {
        "BACCARAT_FORTUNE": _POKER,
        "SICBO_FORTUNE": re.compile("[3-9]|1[0-8]"),
        "ROULETTE_FORTUNE": re.compile("[0-9]|[12][0-9]|3[0-6]"),
    }
    for found in finished.values():
        for record in found:
            pattern = keys.get(record.game_subtype)
            assert bool(record.fortune_rates) == (pattern is not None)
            assert all(rate > 1 for rate in record.fortune_rates.values())
            assert pattern is None or all(pattern.fullmatch(key) for key in record.fortune_rates)


def test_only_blockchain_tables_sign_their_cards(finished: dict[str, list[RoundRecord]]) -> None:
    signed: set[bool] = set()
    for found in finished.values():
        for record in found[:50]:
            for seat in record.seats.values():
                if seat.code in (72, 96):  # markers, not cards
                    continue
                for cards in seat.cards.values():
                    for card in cards.list:
                        assert card.HasField("signature") == ("BLOCKCHAIN" in record.game_subtype)
                        assert not card.HasField("signature") or card.code in card.plain_text
                        signed.add(card.HasField("signature"))
    assert signed == {True, False}


def test_a_misread_card_is_set_right_by_the_pit_boss(finished: dict[str, list[RoundRecord]]) -> None:
    misread = [record for found in finished.values() for record in found if any(step.error for step in record.process)]
    assert len(misread) > 20
    for record in misread:
        wrong = next(step for step in record.process if step.error)
        edit = next(step for step in record.process if step.code in _EDITS[record.game_type])
        assert edit.seat == 66
        assert seconds(edit.timestamp) > seconds(wrong.timestamp)
        (action,) = edit.actions
        for resource, told in action.cards.items():
            right = [card.code for card in told.list]
            assert codes(record, action.target_seat, resource) == right
            shown = [card.code for one in wrong.actions for card in one.cards[resource].list]
            assert shown != right or len(wrong.actions) > 1


def test_a_small_change_of_the_flow_would_be_noticed() -> None:
    """The orders above are strict: a missing, doubled or swapped step does not match."""
    for good, bad in (
        ("8 9 33 30 34 31 16 23 ", "8 9 33 30 34 31 23 16 "),
        ("8 9 33 30 34 31 23 ", "8 9 33 30 34 23 "),
        ("8 9 33 30 34 31 23 ", "8 9 9 33 30 34 31 23 "),
    ):
        assert re.fullmatch(_BACCARAT_LIVE, good)
        assert not re.fullmatch(_BACCARAT_LIVE, bad)


@pytest.mark.parametrize(
    "switches",
    [
        Switches(dice_joined=False, colours_joined=True, balls_joined=True),
        Switches(numeric_codes=True, face_down="MASK"),
        Switches(start_recorded=True, finish_recorded=True),
        Switches(bonus_finishes_twice=False, bonus_reopens=False, inner_bets_as_bets=True),
    ],
    ids=["other layouts", "numbers", "all steps recorded", "one finish"],
)
def test_every_answer_to_an_open_question_plays_all_games(switches: Switches) -> None:
    ended: Counter[str] = Counter()
    for _, record in rounds(watch(world(tables=45, switches=switches, history_rounds=1), HOUR), FINISH):
        assert record.is_end
        ended[record.game_type] += 1
    assert ended.keys() == ORDERS.keys()
