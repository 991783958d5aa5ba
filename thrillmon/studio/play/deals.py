"""What falls in a round: cards from the shoe by the rules of the game, dice, balls, discs, coins and wheel slots."""

from collections.abc import Callable, Iterable, Sequence
from random import Random

from thrillmon.studio.play import flows_bowls as bowls
from thrillmon.studio.play import flows_cards as cards
from thrillmon.studio.play import hands
from thrillmon.studio.play.acts import Lay, Spot
from thrillmon.wire.cards import baraja_pb2, poker_pb2

Draw = Callable[[], str]
"""Takes the next card from the shoe."""
Deal = Callable[[Random, Draw], Lay]

JOINT = "-"
"""Between the names of several dice in one code."""
FIXED = "ANY_"
"""How the code of a card begins that is the same in every round and comes from no pack."""


def _suited(family: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    """Return the real cards of a family whose numbers are suit << 4 | rank: no jokers, masks or ANY cards."""
    return tuple(name for name, number in family if 1 <= number >> 4 <= 4 and 1 <= number & 15 <= 13)


POKER = _suited(poker_pb2.PokerCard.items())
BARAJA = _suited(baraja_pb2.BarajaCard.items())
DICE = tuple(f"DICE_{pips}" for pips in range(1, 7))
COLOURS = tuple(f"Color_{number}" for number in range(1, 7))
COCONUTS = ("PURPLE", "BLUE", "RED", "YELLOW", "ORANGE", "GREEN")
BALLS = ("HEART_9", "HEART_10", "HEART_J", "HEART_Q", "HEART_K", "HEART_A")
ROULETTE = tuple(f"ROULETTE_{number}" for number in range(37))
DISCS = ("XOCDIA_WHITE", "XOCDIA_RED")
COINS = ("COIN_HEADS", "COIN_TAILS")
BUTTONS = tuple(str(count) for count in range(50, 201))
BINGO_BALLS = tuple(str(ball) for ball in range(1, 76))
# Names of wheel slots say how many there are of them: 24 slots that pay 1; A and B are single slots.
LUCKY_WHEEL = dict(zip(("24X1", "12X3", "8X5", "4X10", "2X20", "AX45", "BX45"), (24, 12, 8, 4, 2, 1, 1), strict=True))
BONUS_WHEEL = dict(zip(("27X3", "18X12", "5X16", "2X60", "AX80", "BX100"), (27, 18, 5, 2, 1, 1), strict=True))
LUCKY_SLOTS = tuple(f"WHEEL{slot}" for slot, count in LUCKY_WHEEL.items() for _ in range(count))
DROPBALL_SLOTS = tuple(f"DROP_BALL_WHEEL{slot}" for slot, count in BONUS_WHEEL.items() for _ in range(count))
COLOUR_SLOTS = tuple(f"COLOR_GAME_WHEEL{slot}" for slot, count in BONUS_WHEEL.items() for _ in range(count))

# One Cara Cruz round in so many has a super coin.
_SUPERCOIN_ONE_IN = 12


def baccarat(_rng: Random, draw: Draw) -> Lay:
    """Deal baccarat by the standard drawing table."""
    return _baccarat([draw(), draw()], [draw(), draw()], draw)


def baccarat_forever(first: str) -> Deal:
    """Return the deal in which the banker's first card is always the same."""

    def dealt(_rng: Random, draw: Draw) -> Lay:
        return _baccarat([draw(), draw()], [first, draw()], draw)

    return dealt


def _baccarat(player: list[str], banker: list[str], draw: Draw) -> Lay:
    lay = {cards.PLAYER_NORMAL: player, cards.BANKER_NORMAL: banker}
    if hands.natural(player, banker):
        return lay
    third: str | None = None
    if hands.player_draws(player):
        third = draw()
        lay[cards.PLAYER_EXTRA] = [third]
    if hands.banker_draws(banker, third):
        lay[cards.BANKER_EXTRA] = [draw()]
    return lay


def baccarat_legal(lay: Lay) -> bool:
    """Say whether the third cards are those that the drawing table asks for."""
    player, banker = lay[cards.PLAYER_NORMAL], lay[cards.BANKER_NORMAL]
    third = lay.get(cards.PLAYER_EXTRA)
    more = cards.BANKER_EXTRA in lay
    if hands.natural(player, banker):
        return third is None and not more
    if hands.player_draws(player) != (third is not None):
        return False
    return hands.banker_draws(banker, third[0] if third else None) == more


def one_lucky_nine(_rng: Random, draw: Draw) -> Lay:
    """Deal One Lucky Nine: baccarat points, each side draws on five and less."""
    player, banker = [draw(), draw()], [draw(), draw()]
    lay = {cards.PLAYER_NORMAL: player, cards.BANKER_NORMAL: banker}
    if not hands.natural(player, banker):
        for hand, extra in ((player, cards.PLAYER_EXTRA), (banker, cards.BANKER_EXTRA)):
            if hands.points(hand) <= 5:
                lay[extra] = [draw()]
    return lay


def one_lucky_nine_legal(lay: Lay) -> bool:
    """Say whether the third cards are where they must be."""
    player, banker = lay[cards.PLAYER_NORMAL], lay[cards.BANKER_NORMAL]
    drawing = not hands.natural(player, banker)
    return all(
        (drawing and hands.points(hand) <= 5) == (extra in lay)
        for hand, extra in ((player, cards.PLAYER_EXTRA), (banker, cards.BANKER_EXTRA))
    )


def one_each(_rng: Random, draw: Draw) -> Lay:
    """Deal The Big Battle."""
    return {cards.LEFT: [draw()], cards.RIGHT: [draw()]}


def three_each(_rng: Random, draw: Draw) -> Lay:
    """Deal Three Cards, left and right in turn."""
    left: list[str] = []
    right: list[str] = []
    for _ in range(3):
        left.append(draw())
        right.append(draw())
    return {cards.LEFT: left, cards.RIGHT: right}


def bull_fight(_rng: Random, draw: Draw) -> Lay:
    """Deal Bull Fight: the card that decides the order, then five each for the banker and three players."""
    lay: Lay = {cards.FIRST_CARD: [draw()]}
    for spot in (cards.BULL_BANKER, *cards.BULL_PLAYERS):
        lay[spot] = [draw() for _ in range(5)]
    return lay


def hilo(_rng: Random, draw: Draw) -> Lay:
    """Deal Hilo."""
    return {cards.NOW: [draw()], cards.NEXT: [draw()]}


def sakla(_rng: Random, draw: Draw) -> Lay:
    """Deal Sakla: first card, bottom, top."""
    return {cards.SAKLA_CARDS: [draw(), draw(), draw()]}


def one_of(alphabet: Sequence[str], spot: Spot = bowls.FIELD) -> Deal:
    """Return the deal of one ball, count or wheel slot."""
    return lambda rng, _draw: {spot: [rng.choice(alphabet)]}


def several_of(alphabet: Sequence[str], count: int, spot: Spot = bowls.FIELD) -> Deal:
    """Return the deal of several dice, balls or discs."""
    return lambda rng, _draw: {spot: rng.choices(alphabet, k=count)}


def color_game(rng: Random, _draw: Draw) -> Lay:
    """Throw three colours; three equal ones open the super game."""
    lay: Lay = {bowls.COLOURS: rng.choices(COLOURS, k=3)}
    if len(set(lay[bowls.COLOURS])) == 1:
        lay[bowls.SUPER_GAME] = rng.choices(COLOURS, k=3)
    return lay


def dropball_jackpot(rng: Random, _draw: Draw) -> Lay:
    """Drop three balls; three equal ones open the wheel."""
    lay: Lay = {bowls.FIELD: rng.choices(BALLS, k=3)}
    if len(set(lay[bowls.FIELD])) == 1:
        lay[bowls.DROPBALL_WHEEL] = [rng.choice(DROPBALL_SLOTS)]
    return lay


def color_jackpot(rng: Random, _draw: Draw) -> Lay:
    """Throw three colours; three equal ones open the wheel or the bingo."""
    lay: Lay = {bowls.JACKPOT_COLOURS: rng.choices(COLOURS, k=3)}
    if len(set(lay[bowls.JACKPOT_COLOURS])) == 1:
        if rng.random() < 0.5:
            lay[bowls.JACKPOT_WHEEL] = [rng.choice(COLOUR_SLOTS)]
        else:
            lay[bowls.BINGO] = [rng.choice(BINGO_BALLS)]
    return lay


def cara_cruz(rng: Random, _draw: Draw) -> Lay:
    """Throw a coin, and now and then the super coin."""
    lay: Lay = {bowls.COIN: [rng.choice(COINS)]}
    if rng.randrange(_SUPERCOIN_ONE_IN) == 0:
        lay[bowls.SUPERCOIN] = [rng.choice(COINS)]
    return lay
