"""Baccarat and One Lucky Nine: where the points stand, when the result can be read, who won."""

import pytest

from thrillmon.floor.games import game_named
from thrillmon.floor.games.game import Derivation

PLAYER, BANKER = 68, 69
NORMAL, EXTRA = 1, 2
DEALER_CONFIRM, ROUND_FINISHED = 23, 2
LOSE, WIN, TIE = 1, 2, 3


def table(player: list[str], banker: list[str], player_third: str | None = None, banker_third: str | None = None):
    cards = {(PLAYER, NORMAL): player, (BANKER, NORMAL): banker}
    if player_third is not None:
        cards[(PLAYER, EXTRA)] = [player_third]
    if banker_third is not None:
        cards[(BANKER, EXTRA)] = [banker_third]
    return cards


@pytest.mark.parametrize("game_type", ["BACCARAT", "BACCARAT2", "BACCARAT3"])
def test_a_natural_needs_no_third_card(deal, game_type: str):
    outcome = game_named(game_type).read(deal(table(["SPADE_K", "HEART_3"], ["CLUB_9", "DIAMOND_9"])))
    assert str(outcome.text) == "Banker 8 over 3, banker pair"
    assert outcome.winners == (BANKER,)
    assert outcome.complete
    assert outcome.derivation is Derivation.DERIVED
    player, banker = outcome.hands
    assert (player.seat, player.label, player.score) == (PLAYER, "Player", "3")
    assert (banker.seat, banker.label, banker.score) == (BANKER, "Banker", "8")
    assert [face.text for face in player.faces] == ["K♠", "3♥"]


@pytest.mark.parametrize(
    ("cards", "text", "winners"),
    [
        # Both stand.
        (table(["SPADE_K", "HEART_7"], ["CLUB_Q", "DIAMOND_6"]), "Player 7 over 6", (PLAYER,)),
        (table(["SPADE_10", "HEART_6"], ["CLUB_J", "DIAMOND_6"]), "Tie 6", ()),
        # Ace counts 1, ten and court cards 0, tens are dropped.
        (table(["SPADE_A", "HEART_8"], ["CLUB_10", "DIAMOND_4"]), "Player 9 over 4", (PLAYER,)),
        # The player draws, the banker stands with 7 whatever comes.
        (table(["SPADE_2", "HEART_3"], ["CLUB_4", "DIAMOND_3"], "SPADE_4"), "Player 9 over 7", (PLAYER,)),
        # The banker with 3 stands against a third card of 8 only.
        (table(["SPADE_2", "HEART_2"], ["CLUB_K", "DIAMOND_3"], "SPADE_8"), "Banker 3 over 2, player pair", (BANKER,)),
        # With 6 against a third card of 5 the banker stands, against 6 it draws.
        (table(["SPADE_2", "HEART_A"], ["CLUB_K", "DIAMOND_6"], "SPADE_5"), "Player 8 over 6", (PLAYER,)),
        (table(["SPADE_2", "HEART_A"], ["CLUB_K", "DIAMOND_6"], "SPADE_6", "HEART_3"), "Tie 9", ()),
        # The player stands, the banker draws with 5.
        (table(["SPADE_K", "HEART_6"], ["CLUB_2", "DIAMOND_3"], None, "SPADE_9"), "Player 6 over 4", (PLAYER,)),
        # Both pairs.
        (table(["SPADE_4", "HEART_4"], ["CLUB_4", "DIAMOND_4"]), "Tie 8, both pairs", ()),
        # A face-up rank without a suit still has its points (Forever 8 and the like).
        (table(["SPADE_K", "HEART_9"], ["ANY_8", "DIAMOND_K"]), "Player 9 over 8", (PLAYER,)),
        # Numbers instead of names.
        (table(["29", "41"], ["50", "68"]), "Player 9 over 6", (PLAYER,)),
        # Court cards of one rank are a pair, ten and king are none.
        (table(["SPADE_K", "HEART_K"], ["CLUB_10", "DIAMOND_8"]), "Banker 8 over 0, player pair", (BANKER,)),
        (table(["SPADE_K", "HEART_10"], ["CLUB_10", "DIAMOND_8"]), "Banker 8 over 0", (BANKER,)),
    ],
)
def test_results_by_the_cards(deal, cards, text: str, winners: tuple[int, ...]):
    outcome = game_named("BACCARAT").read(deal(cards))
    assert str(outcome.text) == text
    assert outcome.winners == winners
    assert outcome.tie == (not winners)
    assert outcome.derivation is Derivation.DERIVED
    assert outcome.complete


@pytest.mark.parametrize(
    "cards",
    [
        {},
        {(PLAYER, NORMAL): ["SPADE_K"]},
        table(["SPADE_K", "HEART_9"], ["CLUB_4"]),
        # The player must draw with 5.
        table(["SPADE_2", "HEART_3"], ["CLUB_K", "DIAMOND_6"]),
        # The player stands with 6, the banker must draw with 5.
        table(["SPADE_K", "HEART_6"], ["CLUB_2", "DIAMOND_3"]),
        # The banker with 3 must draw against a third card of 9.
        table(["SPADE_2", "HEART_2"], ["CLUB_K", "DIAMOND_3"], "SPADE_9"),
        # The banker with 4 must draw against 2, with 5 against 4.
        table(["SPADE_A", "HEART_A"], ["CLUB_K", "DIAMOND_4"], "SPADE_2"),
        table(["SPADE_A", "HEART_A"], ["CLUB_K", "DIAMOND_5"], "SPADE_4"),
        # Face down: not dealt up yet, or peeked at.
        table(["", ""], ["", ""]),
        table(["SPADE_K", "MASK"], ["CLUB_9", "DIAMOND_9"]),
        table(["SPADE_2", "HEART_3"], ["CLUB_4", "DIAMOND_3"], "MASK"),
        # A rank that cannot be counted.
        table(["SPADE_K", "JOKER_COLOR"], ["CLUB_9", "DIAMOND_9"]),
        table(["SPADE_K", "SPADE_ANY"], ["CLUB_9", "DIAMOND_9"]),
        table(["SPADE_K", "SPADE_99"], ["CLUB_9", "DIAMOND_9"]),
    ],
)
def test_nothing_is_claimed_while_cards_are_to_come(deal, cards):
    # A running win_type is no result either.
    outcome = game_named("BACCARAT").read(deal(cards, win_type={PLAYER: WIN, BANKER: LOSE}))
    assert not outcome.complete
    assert outcome.winners == ()
    assert not outcome.tie
    assert str(outcome.text) == ""


def test_cards_face_down_are_shown_as_such_and_score_nothing(deal):
    outcome = game_named("BACCARAT").read(deal(table(["", "HEART_8"], ["MASK", "15"])))
    player, banker = outcome.hands
    assert [face.hidden for face in player.faces] == [True, False]
    assert [face.hidden for face in banker.faces] == [True, True]
    assert (player.score, banker.score) == ("", "")


def test_an_empty_place_for_a_third_card_is_no_card(deal):
    outcome = game_named("BACCARAT").read(deal(table(["SPADE_K", "HEART_7"], ["CLUB_Q", "DIAMOND_6"], "", "0")))
    assert str(outcome.text) == "Player 7 over 6"
    assert all(len(hand.faces) == 2 for hand in outcome.hands)


@pytest.mark.parametrize("seat_of", [{"player": 2, "banker": 3}])
def test_the_seats_of_the_games_own_enum_are_not_believed(deal, seat_of):
    cards = {(seat_of["player"], NORMAL): ["SPADE_K", "HEART_7"], (seat_of["banker"], NORMAL): ["CLUB_Q", "DIAMOND_6"]}
    assert not game_named("BACCARAT").read(deal(cards, ended=True)).complete


def test_a_third_card_among_the_first_is_understood(deal):
    cards = table(["SPADE_2", "HEART_3", "SPADE_4"], ["CLUB_4", "DIAMOND_3"])
    assert str(game_named("BACCARAT").read(deal(cards)).text) == "Player 9 over 7"


def test_a_third_card_does_not_stand_in_for_a_missing_second(deal):
    cards = table(["SPADE_2"], ["CLUB_4", "DIAMOND_3"], "HEART_7")
    assert not game_named("BACCARAT").read(deal(cards, ended=True)).complete


def test_an_ended_round_counts_as_it_lies(deal):
    four_cards = table(["SPADE_2", "HEART_3"], ["CLUB_K", "DIAMOND_6"])
    game = game_named("BACCARAT")
    assert not game.read(deal(four_cards)).complete
    assert str(game.read(deal(four_cards, ended=True)).text) == "Banker 6 over 5"
    assert str(game.read(deal(four_cards, steps=[8, 9, DEALER_CONFIRM])).text) == "Banker 6 over 5"
    assert str(game.read(deal(four_cards, steps=[8, 9, ROUND_FINISHED])).text) == "Banker 6 over 5"


def test_a_round_cancelled_on_the_way_has_no_result(deal):
    four_cards = table(["SPADE_2", "HEART_3"], ["CLUB_K", "DIAMOND_6"])
    game = game_named("BACCARAT")
    assert not game.read(deal(four_cards, ended=True, cancelled=True)).complete
    # Voided afterwards, its cards still say what they said.
    voided = game.read(deal(four_cards, ended=True, cancelled=True, steps=[DEALER_CONFIRM, ROUND_FINISHED]))
    assert str(voided.text) == "Banker 6 over 5"


def test_a_withdrawn_confirmation_closes_nothing(deal):
    record = deal(table(["SPADE_2", "HEART_3"], ["CLUB_K", "DIAMOND_6"]), steps=[8, 9, DEALER_CONFIRM])
    record.process[-1].cancel = True
    assert not game_named("BACCARAT").read(record).complete


@pytest.mark.parametrize("subtype", ["BACCARAT_FOREVER8", "BACCARAT_FOREVER9"])
def test_where_the_drawing_rules_are_not_known_only_the_end_tells(deal, subtype: str):
    cards = table(["SPADE_K", "HEART_7"], ["ANY_8", "DIAMOND_6"])
    game = game_named("BACCARAT")
    assert not game.read(deal(cards, subtype=subtype)).complete
    assert str(game.read(deal(cards, subtype=subtype, steps=[DEALER_CONFIRM])).text) == "Player 7 over 4"


NATURAL = table(["SPADE_K", "HEART_3"], ["CLUB_Q", "DIAMOND_8"])


@pytest.mark.parametrize(
    "win_type",
    [{PLAYER: LOSE, BANKER: WIN}, {BANKER: WIN}, {BANKER: WIN, 0: 3}, {BANKER: WIN, PLAYER: 0}],
)
def test_a_sent_winner_is_taken(deal, win_type):
    outcome = game_named("BACCARAT").read(deal(NATURAL, win_type=win_type))
    assert outcome.derivation is Derivation.SENT
    assert outcome.winners == (BANKER,)
    assert str(outcome.text) == "Banker 8 over 3"


@pytest.mark.parametrize(
    "win_type",
    [
        {0: WIN},
        {0: TIE, 1: 2},
        {PLAYER: WIN, BANKER: WIN},
        {PLAYER: TIE, BANKER: WIN},
        {PLAYER: LOSE, BANKER: LOSE},
        {PLAYER: 7, BANKER: 9},
        {2: WIN, 3: LOSE},
    ],
)
def test_a_sent_winner_that_makes_no_sense_is_not(deal, win_type):
    outcome = game_named("BACCARAT").read(deal(NATURAL, ended=True, win_type=win_type))
    assert outcome.derivation is Derivation.DERIVED
    assert outcome.winners == (BANKER,)
    assert str(outcome.text) == "Banker 8 over 3"


def test_a_sent_tie(deal):
    cards = table(["SPADE_K", "HEART_8"], ["CLUB_Q", "DIAMOND_8"])
    outcome = game_named("BACCARAT").read(deal(cards, win_type={PLAYER: TIE, BANKER: TIE}))
    assert (outcome.tie, outcome.winners, outcome.derivation) == (True, (), Derivation.SENT)
    assert str(outcome.text) == "Tie 8"


def test_a_record_against_its_own_cards_is_told_as_both(deal):
    outcome = game_named("BACCARAT").read(deal(NATURAL, ended=True, win_type={PLAYER: WIN, BANKER: LOSE}))
    assert outcome.winners == (PLAYER,)
    assert str(outcome.text) == "Player wins (by the record; the cards say Banker 8 over 3)"
    tie = game_named("BACCARAT").read(deal(NATURAL, ended=True, win_type={PLAYER: TIE, BANKER: TIE}))
    assert tie.tie
    assert str(tie.text) == "Tie (by the record; the cards say Banker 8 over 3)"


def test_a_sent_winner_stands_when_the_cards_cannot_be_read(deal):
    cards = table(["SPADE_K", "MOON_7"], ["CLUB_Q", "DIAMOND_8"])
    outcome = game_named("BACCARAT").read(deal(cards, ended=True, win_type={BANKER: WIN, PLAYER: LOSE}))
    assert str(outcome.text) == "Banker wins"
    assert outcome.complete
    silent = game_named("BACCARAT").read(deal(cards, ended=True))
    assert str(silent.text) == "K♠ MOON_7 Q♣ 8♦"
    assert not silent.complete


def test_one_lucky_nine_waits_for_the_players_draw(deal):
    game = game_named("ONELUCKYNINE")
    dealt = table(["SPADE_K", "HEART_7"], ["CLUB_Q", "DIAMOND_6"])
    assert not game.read(deal(dealt)).complete
    assert str(game.read(deal(dealt, steps=[DEALER_CONFIRM])).text) == "Player 7 over 6"
    full = table(["SPADE_K", "HEART_2"], ["CLUB_Q", "DIAMOND_2"], "SPADE_3", "SPADE_A")
    outcome = game.read(deal(full))
    assert str(outcome.text) == "Player 5 over 3"
    assert outcome.complete
    pair = table(["SPADE_2", "HEART_2"], ["CLUB_Q", "DIAMOND_2"], "SPADE_3", "SPADE_A")
    assert str(game.read(deal(pair)).text) == "Player 7 over 3"


# Third cards of the player that make the banker draw, by the banker's first two cards.
BANKER_DRAWS_AGAINST = {
    0: range(10),
    1: range(10),
    2: range(10),
    3: (0, 1, 2, 3, 4, 5, 6, 7, 9),
    4: (2, 3, 4, 5, 6, 7),
    5: (4, 5, 6, 7),
    6: (6, 7),
    7: (),
}


@pytest.mark.parametrize("banker", BANKER_DRAWS_AGAINST)
def test_the_bankers_drawing_table(deal, banker: int):
    ranks = ["10", "A", *map(str, range(2, 10))]
    for third, rank in enumerate(ranks):
        cards = table(["SPADE_2", "HEART_3"], ["CLUB_K", f"CLUB_{ranks[banker]}"], f"SPADE_{rank}")
        to_come = third in BANKER_DRAWS_AGAINST[banker]
        assert game_named("BACCARAT").read(deal(cards)).complete == (not to_come), f"{banker} against {third}"
