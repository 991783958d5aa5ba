"""The registry: every game, its steps, subtypes and seats against the generated enums, and reading of junk."""

import importlib
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thrillmon.floor.cards import Family
from thrillmon.floor.games import GAMES, game_named, game_numbered
from thrillmon.floor.games.game import Derivation, Game, StepKind
from thrillmon.floor.games.wire_names import STEPS
from thrillmon.floor.phases import Phase
from thrillmon.wire.games.games_pb2 import GameType
from thrillmon.wire.recorder.record_pb2 import CardList, RoundRecord

# Longer labels do not fit the axis of a timeline.
LONGEST_LABEL = 26


def wire_of(game: Game) -> ModuleType:
    return importlib.import_module(f"thrillmon.wire.{game.package}.record_pb2")


def by_name(game: Game) -> dict[str, StepKind]:
    return {kind.name: kind for kind in game.steps.values()}


def test_all_game_types_of_the_wire_are_known_in_their_order():
    wire = [(name, number) for name, number in GameType.items() if number]
    assert [(game.name, game.type) for game in GAMES] == wire
    for name, number in wire:
        assert game_named(name).type == number
        assert game_numbered(number) is game_named(name)
    assert len({game.label for game in GAMES}) == len(GAMES) == 18


def test_unknown_numbers_are_no_game():
    assert game_numbered(0) is None
    assert game_numbered(999) is None
    assert game_numbered(-1) is None


@pytest.mark.parametrize("game", GAMES, ids=lambda game: game.name)
def test_every_step_of_the_wire_has_its_own_label(game: Game):
    assert {kind.name: kind.code for kind in game.steps.values()} == dict(wire_of(game).Step.items())
    assert all(number == kind.code for number, kind in game.steps.items())
    labels = [kind.label for kind in game.steps.values()]
    assert len(labels) == len(set(labels))
    for kind in game.steps.values():
        assert 3 <= len(kind.label) <= LONGEST_LABEL
        assert "_" not in kind.label
        assert kind.label[0].isupper()


@pytest.mark.parametrize("game", GAMES, ids=lambda game: game.name)
def test_every_step_is_in_its_phase(game: Game):
    for kind in game.steps.values():
        if kind.name.endswith("ROUND_BET"):
            assert kind.phase is Phase.BETTING
        elif kind.name.endswith("NO_MORE_BET"):
            assert kind.phase is Phase.CLOSED
        elif kind.name == "ROUND_FINISHED":
            assert kind.phase is Phase.FINISHED
        elif kind.name == "ROUND_CANCELED":
            assert kind.phase is Phase.CANCELLED
        else:
            assert kind.phase is Phase.PLAYING
        assert kind.edit == ("PITBOSS" in kind.name)
    assert by_name(game)["ROUND_BET"].phase is Phase.BETTING
    assert by_name(game)["NO_MORE_BET"].phase is Phase.CLOSED


@pytest.mark.parametrize(
    ("game_type", "name", "label", "phase"),
    [
        ("COLORGAME", "SUPER_GAME_ROUND_BET", "Super game: open bets", Phase.BETTING),
        ("COLORGAME", "SUPER_GAME_NO_MORE_BET", "Super game: no more bets", Phase.CLOSED),
        ("CARACRUZ", "SUPERCOIN_ROUND_BET", "Super coin: open bets", Phase.BETTING),
        ("CARACRUZ", "ANIMATION_STOP", "Super coin: show stops", Phase.PLAYING),
        ("CARACRUZ", "CANDIDATE_ODDS", "Super coin: odds", Phase.PLAYING),
        ("DROPBALL", "LUCKY_WHEEL_ROUND_BET", "Wheel: open bets", Phase.BETTING),
        ("COLORGAME_JACKPOT", "BINGO_ROUND_BET", "Bingo: open bets", Phase.BETTING),
        ("COLORGAME_JACKPOT", "BINGO_THROW_BALL", "Bingo: draw the ball", Phase.PLAYING),
    ],
)
def test_steps_of_second_stages_are_marked(game_type: str, name: str, label: str, phase: Phase):
    kind = by_name(game_named(game_type))[name]
    assert (kind.label, kind.phase, kind.bonus) == (label, phase, True)


def test_no_other_step_is_a_bonus():
    for game in GAMES:
        bonus = {kind.name for kind in game.steps.values() if kind.bonus}
        common = set(STEPS) | {"PLAYER_DRAW_ROUND_BET", "PLAYER_DRAW_NO_MORE_BET", "PITBOSS_MODIFY_BOWL", "SPIN_WHEEL"}
        assert not bonus & common
        if game.name not in ("COLORGAME", "DROPBALL", "COLORGAME_JACKPOT", "CARACRUZ"):
            assert not bonus


def test_the_draw_of_one_lucky_nine_is_a_betting_window_of_the_same_stage():
    steps = by_name(game_named("ONELUCKYNINE"))
    assert steps["PLAYER_DRAW_ROUND_BET"].phase is Phase.BETTING
    assert steps["PLAYER_DRAW_NO_MORE_BET"].phase is Phase.CLOSED
    assert not steps["PLAYER_DRAW_ROUND_BET"].bonus


def test_a_step_number_nobody_knows_says_so():
    kind = game_named("SICBO").step(77)
    assert kind == StepKind(77, "77", "Step 77", Phase.PLAYING)
    assert game_named("SICBO").step(8).label == "Throw"


@pytest.mark.parametrize("game", GAMES, ids=lambda game: game.name)
def test_subtypes_go_both_ways(game: Game):
    wire = {name: number for name, number in wire_of(game).GameSubtype.items() if number}
    assert wire.items() <= game.subtype_numbers.items()
    assert game.subtypes.keys() == game.subtype_numbers.keys()
    for name, number in wire.items():
        assert game.subtype_numbered(number) == name
        assert game.subtype_label(name) not in ("", name)
    assert len({game.subtypes[name] for name in wire}) == len(wire)
    assert game.subtype_numbered(250) is None


@pytest.mark.parametrize(
    ("game_type", "spelling", "number", "label"),
    [
        ("COLORGAME", "COLORGAME_CLASSIC", 1, "Classic"),
        ("COLORGAME", "COLORGAME_BLOCKCHAIN", 16, "Blockchain"),
        ("COLORGAME", "COLOR_CLASSIC", 1, "Classic"),
        ("LUCKYWHEEL", "LUCKYWHEEL_RANBOW", 2, "Rainbow"),
        ("BACCARAT", "BACCARAT_PEEK_BLOCKCHAIN", 24, "Peek blockchain"),
    ],
)
def test_the_spellings_of_the_vendors_pages_are_understood(game_type: str, spelling: str, number: int, label: str):
    game = game_named(game_type)
    assert game.subtype_numbers[spelling] == number
    assert game.subtype_label(spelling) == label


def test_a_subtype_nobody_knows_is_shown_as_it_came():
    assert game_named("BACCARAT").subtype_label("BACCARAT_MOON") == "BACCARAT_MOON"
    assert game_named("BACCARAT").subtype_label("") == ""


@pytest.mark.parametrize(
    ("game_type", "seat", "label"),
    [
        ("BACCARAT", 68, "Player"),
        ("BACCARAT", 69, "Banker"),
        ("THEBIGBATTLE", 70, "Dragon"),
        ("THEBIGBATTLE", 71, "Tiger"),
        ("THREECARDS", 70, "Gold"),
        ("THREECARDS", 71, "Silver"),
        ("BULLFIGHT", 16, "Banker"),
        ("BULLFIGHT", 3, "Player 3"),
        ("SICBO", 64, "Bowl"),
        ("ROULETTE", 64, "Wheel"),
        ("SICBO", 66, "Pit boss"),
        ("BACCARAT", 64, "Dealer"),
        ("BACCARAT", 2, "Seat 2"),
        ("NOBODY_KNOWS", 72, "Jackpot"),
    ],
)
def test_seats_are_called_as_the_game_calls_them(game_type: str, seat: int, label: str):
    assert game_named(game_type).seat_label(seat) == label


def test_resources_are_called_as_the_game_calls_them():
    assert game_named("BACCARAT").resource_label(2) == "Third card"
    assert game_named("COLORGAME").resource_label(2) == "Super game"
    assert game_named("HILO").resource_label(2) == "Next"
    assert game_named("HILO").resource_label(65) == "Hand"
    assert game_named("SICBO").resource_label(7) == "Resource 7"


@pytest.mark.parametrize(
    ("game_type", "seat", "resource", "subtype", "code", "text"),
    [
        ("BACCARAT", 68, 1, "", "24", "8♠"),
        ("BACCARAT", 68, 1, "", "", "▮"),
        ("SICBO", 64, 66, "", "2-3-5", "2 3 5"),
        ("SICBO", 64, 66, "", "", ""),
        ("DROPBALL", 64, 66, "DROPBALL_CLASSIC", "41", "9♥"),
        ("DROPBALL", 64, 66, "DROPBALL_COCONUT_BALL", "51", "purple"),
        ("DROPBALL", 64, 2, "DROPBALL_COCONUT_BALL", "6", "×100 B"),
        ("SAKLA", 64, 1, "", "55", "Cups 7"),
        ("BACCARAT", 96, 1, "", "2", "last round of the shoe"),
        ("DROPBALL", 72, 70, "", "4", "Grand"),
        ("NOBODY_KNOWS", 64, 66, "", "DICE_4", "4"),
        ("NOBODY_KNOWS", 64, 66, "", "4", "4"),
    ],
)
def test_card_lists_of_steps_are_read_by_their_place(game_type, seat, resource, subtype, code, text):
    cards = CardList()
    cards.list.add(code=code)
    faces = game_named(game_type).faces(cards, seat, resource, subtype)
    assert " ".join(face.text for face in faces) == text


def test_a_numeric_code_of_an_unknown_game_is_not_guessed_at():
    cards = CardList()
    cards.list.add(code="24")
    assert [face.family for face in game_named("NOBODY_KNOWS").faces(cards, 64, 66)] == [Family.UNKNOWN]


@pytest.mark.parametrize(
    ("game_type", "rates", "shown"),
    [
        ("BACCARAT", {"CLUB_J": 2, "DIAMOND_8": 8, "DIAMOND_3": 2}, [("8♦", 8), ("J♣", 2), ("3♦", 2)]),
        ("SICBO", {"3": 50, "10": 4, "18": 50}, [("3", 50), ("18", 50), ("10", 4)]),
        ("ROULETTE", {"0": 100, "36": 50, "7": 50}, [("0", 100), ("7", 50), ("36", 50)]),
        ("ROULETTE", {"RED": 3, "": 2, "1-2": 1}, [("red", 3), ("", 2), ("1-2", 1)]),
        ("NOBODY_KNOWS", {"X": 2}, [("X", 2)]),
        ("BACCARAT", {}, []),
    ],
)
def test_fortune_rates_highest_first(game_type: str, rates: dict[str, int], shown: list[tuple[str, int]]):
    record = RoundRecord(fortune_rates=rates)
    assert [(face.text, multiplier) for face, multiplier in game_named(game_type).fortune(record)] == shown


# Unknown game types ---------------------------------------------------------------------------------------------


def test_a_game_nobody_knows_shows_all_its_cards_and_claims_nothing(deal):
    game = game_named("MOONPOKER")
    assert (game.type, game.name, game.label) == (0, "MOONPOKER", "MOONPOKER")
    cards = {
        (68, 65): ["HEART_8", "", "0"],
        (64, 66): ["DICE_1-DICE_2", "MOON_7"],
        (3, 1): [""],
        (96, 1): ["FLOW_SHOE_CUT"],
    }
    outcome = game.read(deal(cards))
    assert [(hand.seat, hand.label, [face.text for face in hand.faces]) for hand in outcome.hands] == [
        (64, "Dealer", ["1", "2", "MOON_7"]),
        (68, "Player", ["8♥"]),
        (96, "Control", ["last round of the shoe"]),
    ]
    assert not outcome.complete
    assert str(outcome.text) == ""
    ended = game.read(deal({(64, 66): ["DICE_1", "MOON_{7}"]}, ended=True))
    assert str(ended.text) == "1 MOON_{7}"
    assert not ended.complete


def test_a_record_without_a_game_type_has_a_name_to_show():
    assert game_named("").label == "Unknown game"


# What all games share -------------------------------------------------------------------------------------------


def test_a_jackpot_hit_is_a_hand_of_its_own(deal):
    table = {(64, 66): ["HEART_K", "HEART_K", "HEART_K"], (72, 70): ["JACKPOT_GRAND"]}
    outcome = game_named("DROPBALL").read(deal(table))
    jackpot = outcome.hands[-1]
    assert (jackpot.seat, jackpot.label, jackpot.bonus) == (72, "Jackpot", True)
    assert [(face.family, face.text) for face in jackpot.faces] == [(Family.JACKPOT, "Grand")]
    assert str(outcome.text) == "K♥ K♥ K♥; Grand jackpot"
    numbered = game_named("ONELUCKYNINE").read(deal({(72, 70): ["1"]}))
    assert [face.text for face in numbered.hands[0].faces] == ["Mini"]
    assert not numbered.complete


def test_an_empty_jackpot_seat_is_no_hit(deal):
    outcome = game_named("ROULETTE").read(deal({(64, 66): ["ROULETTE_5"], (72, 70): ["", "0"]}))
    assert len(outcome.hands) == 1


def test_cards_where_nobody_expects_them_are_shown_without_a_claim(deal):
    strange = {(2, 1): ["HEART_8", "SPADE_2"], (69, 67): ["CLUB_4"], (96, 1): ["FLOW_NEW_SHOE"]}
    outcome = game_named("BACCARAT").read(deal(strange))
    assert [(hand.seat, hand.label, [face.text for face in hand.faces]) for hand in outcome.hands] == [
        (2, "Seat 2", ["8♥", "2♠"])
    ]
    assert not outcome.complete
    assert str(outcome.text) == ""


def test_what_cannot_be_understood_is_told_as_it_came_once_the_round_is_over(deal):
    running = game_named("ROULETTE").read(deal({(64, 66): ["ROULETTE_{00}"]}))
    assert str(running.text) == ""
    ended = game_named("ROULETTE").read(deal({(64, 66): ["ROULETTE_{00}"]}, ended=True))
    assert str(ended.text) == "ROULETTE_{00}"
    assert not ended.complete


def test_words_of_a_result_are_sentences_of_their_own_so_that_they_get_translated(deal):
    outcome = game_named("ROULETTE").read(deal({(64, 66): ["ROULETTE_32"]}))
    german = {"red": "rot", "{number} {colour} even": "{number} {colour} gerade"}
    assert outcome.text.render(lambda template: german.get(template, template)) == "32 rot gerade"


# Junk ----------------------------------------------------------------------------------------------------------

CODES = st.one_of(
    st.sampled_from(
        [
            "", "0", "15", "24", "99", "MASK", "ANY_8", "SPADE_A", "HEART_8", "CLUB_K", "DIAMOND_10", "JOKER_COLOR",
            "HEART_ANY", "DICE_2-DICE_3-DICE_5", "2-2-2", "DICE_6", "ROULETTE_0", "WHEELBX45", "DROP_BALL_WHEELAX80",
            "COLOR_GAME_WHEEL27X3", "Color_1", "Color_1-Color_2-Color_3", "GREEN", "COIN_HEADS", "XOCDIA_RED", "137",
            "CUPS_7", "JACKPOT_MINI", "FLOW_SHOE_CUT", "POKER_CARD_UNSPECIFIED", "{", "{}", "%s", "-",
        ]
    ),
    st.text(max_size=12),
)  # fmt: skip
SEATS = st.one_of(st.sampled_from([0, 1, 2, 3, 16, 64, 68, 69, 70, 71, 72, 96, 99]), st.integers(-(2**31), 2**31 - 1))
RESOURCES = st.one_of(st.sampled_from([0, 1, 2, 3, 64, 65, 66, 67, 70]), st.integers(-(2**31), 2**31 - 1))


@st.composite
def rounds(draw: st.DrawFn) -> RoundRecord:
    game = draw(st.sampled_from(GAMES))
    record = RoundRecord(
        game_type=draw(st.one_of(st.just(game.name), st.text(max_size=8))),
        game_subtype=draw(st.one_of(st.sampled_from(sorted(game.subtypes)), st.text(max_size=8))),
        is_end=draw(st.booleans()),
        win_type=draw(st.dictionaries(SEATS, st.integers(-1, 5), max_size=4)),
        fortune_rates=draw(st.dictionaries(CODES, st.integers(-(2**63), 2**63 - 1), max_size=4)),
    )
    for seat in draw(st.lists(SEATS, max_size=4)):
        for resource in draw(st.lists(RESOURCES, max_size=3)):
            cards = record.seats[seat].cards[resource]
            cards.pattern = draw(st.integers(-1, 9))
            for code in draw(st.lists(CODES, max_size=6)):
                cards.list.add(code=code)
    for code in draw(st.lists(st.integers(-3, 50), max_size=4)):
        record.process.add(code=code)
    return record


@settings(max_examples=400)
@given(rounds(), st.sampled_from(GAMES))
def test_reading_never_raises_and_never_claims_an_empty_result(record: RoundRecord, other: Game):
    untouched = record.SerializeToString(deterministic=True)
    for game in (game_named(record.game_type), other):
        outcome = game.read(record)
        text = str(outcome.text)
        assert not outcome.complete or text.strip()
        assert outcome.complete or (not outcome.winners and not outcome.tie)
        assert not (outcome.tie and outcome.winners)
        decided = bool(outcome.winners) or outcome.tie
        assert (outcome.derivation is Derivation.NONE) == (not decided)
        assert all(hand.faces for hand in outcome.hands)
        for seat in record.seats:
            for resource in record.seats[seat].cards:
                game.faces(record.seats[seat].cards[resource], seat, resource, record.game_subtype)
        assert len(game.fortune(record)) == len(record.fortune_rates)
    assert record.SerializeToString(deterministic=True) == untouched
