"""Sakla."""

from thrillmon.floor.games import game_named

DEALER, NORMAL = 64, 1
DEAL_FIRST_CARD, DEALER_CONFIRM = 3, 23


def test_cards_are_a_result_only_once_the_dealer_confirms(deal):
    game = game_named("SAKLA")
    cards = {(DEALER, NORMAL): ["CUPS_7", "COINS_Q", "SWORDS_A"]}
    running = game.read(deal(cards, steps=[DEAL_FIRST_CARD]))
    assert not running.complete
    assert str(running.text) == ""
    assert [face.text for face in running.hands[0].faces] == ["Cups 7", "Coins Q", "Swords A"]
    confirmed = game.read(deal(cards, steps=[DEAL_FIRST_CARD, DEALER_CONFIRM]))
    assert str(confirmed.text) == "Cups 7, Coins Q, Swords A"
    assert confirmed.complete


def test_numbers_are_those_of_the_spanish_deck(deal):
    outcome = game_named("SAKLA").read(deal({(DEALER, NORMAL): ["55", "33"]}, ended=True))
    assert str(outcome.text) == "Cups 7, Clubs A"


def test_suits_are_translated_word_by_word(deal):
    outcome = game_named("SAKLA").read(deal({(DEALER, NORMAL): ["CUPS_7"]}, ended=True))
    assert outcome.text.render(lambda template: {"Cups": "Copas"}.get(template, template)) == "Copas 7"


def test_a_card_face_down_claims_nothing(deal):
    outcome = game_named("SAKLA").read(deal({(DEALER, NORMAL): ["CUPS_7", "BARAJA_MASK"]}, ended=True))
    assert not outcome.complete
    assert str(outcome.text) == "Cups 7"
