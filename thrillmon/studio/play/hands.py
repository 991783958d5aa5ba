"""What hands are worth: points, patterns, and which seat beats which."""

from collections.abc import Sequence
from itertools import combinations

from thrillmon.wire.cards import poker_pb2
from thrillmon.wire.games import games_pb2 as games
from thrillmon.wire.games.bullfight import record_pb2 as bullfight
from thrillmon.wire.games.threecards import record_pb2 as threecards

_RANK_BITS = 0x0F
_SUIT_BITS = 4

RANKS: dict[str, int] = {name: number & _RANK_BITS for name, number in poker_pb2.PokerCard.items()}
"""Rank of a card by its code, ace 1 to king 13."""
SUITS: dict[str, int] = {name: number >> _SUIT_BITS for name, number in poker_pb2.PokerCard.items()}
"""Suit of a card by its code: spade 1, heart 2, club 3, diamond 4; 0 where it does not matter."""

Wins = dict[int, games.WinType]
"""WinType by seat; empty for games in which no seat wins."""


def against(one: int, other: int, order: int) -> Wins:
    """Return who won of two seats: order is positive when one beats other, 0 for a tie."""
    if order == 0:
        return {one: games.TIE, other: games.TIE}
    return {one: games.WIN, other: games.LOSE} if order > 0 else {one: games.LOSE, other: games.WIN}


def sign(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    """Compare two values: 1, 0 or -1."""
    return (one > other) - (one < other)


# ---- baccarat


def points(cards: Sequence[str]) -> int:
    """Return the baccarat points: ace 1, ten and faces nothing, the sum modulo ten."""
    return sum(rank for rank in map(RANKS.__getitem__, cards) if rank < 10) % 10


def natural(player: Sequence[str], banker: Sequence[str]) -> bool:
    """Say whether eight or nine on the first two cards ends the round."""
    return points(player) >= 8 or points(banker) >= 8


def player_draws(player: Sequence[str]) -> bool:
    """Say whether the player's two cards ask for a third (no natural on the table)."""
    return points(player) <= 5


# What the player's third card must be worth for the banker to draw, by the banker's points.
_BANKER_DRAWS_ON: dict[int, frozenset[int]] = {
    0: frozenset(range(10)),
    1: frozenset(range(10)),
    2: frozenset(range(10)),
    3: frozenset(range(10)) - {8},
    4: frozenset({2, 3, 4, 5, 6, 7}),
    5: frozenset({4, 5, 6, 7}),
    6: frozenset({6, 7}),
    7: frozenset(),
}


def banker_draws(banker: Sequence[str], third: str | None) -> bool:
    """Say whether the banker draws (no natural on the table). third: the player's third card, if drawn."""
    total = points(banker)
    if third is None:
        return total <= 5
    return points([third]) in _BANKER_DRAWS_ON[total]


# ---- three cards


def three_pattern(cards: Sequence[str]) -> int:
    """Return the CardPattern of three cards, the best that fits: with several decks a pair can be a flush."""
    ranks = sorted(RANKS[card] for card in cards)
    distinct = len(set(ranks))
    if distinct == 1:
        return threecards.LEOPARD
    flush = len({SUITS[card] for card in cards}) == 1
    if distinct == 3 and (ranks[2] - ranks[0] == 2 or ranks == [1, 12, 13]):
        return threecards.STRAIGHT_FLUSH if flush else threecards.STRAIGHT
    if flush:
        return threecards.FLUSH
    if distinct == 2:
        return threecards.PAIR
    return threecards.LEOPARD_KILLER if ranks == [2, 3, 5] else threecards.HIGH


def _three_key(cards: Sequence[str]) -> tuple[int, ...]:
    """Return what orders hands apart from the killer, which beats a leopard and is else the lowest high card."""
    pattern = three_pattern(cards)
    if pattern == threecards.LEOPARD_KILLER:
        pattern = threecards.HIGH
    ranks = sorted((14 if RANKS[card] == 1 else RANKS[card] for card in cards), reverse=True)
    if pattern in (threecards.STRAIGHT, threecards.STRAIGHT_FLUSH) and ranks == [14, 3, 2]:
        ranks = [3, 2, 1]  # the lowest straight
    if pattern == threecards.PAIR:
        ranks = sorted(ranks, key=lambda rank: (ranks.count(rank), rank), reverse=True)
    return (int(pattern), *ranks)


def three_order(one: Sequence[str], other: Sequence[str]) -> int:
    """Compare two hands of three cards: 1, 0 or -1."""
    patterns = three_pattern(one), three_pattern(other)
    if patterns == (threecards.LEOPARD_KILLER, threecards.LEOPARD):
        return 1
    if patterns == (threecards.LEOPARD, threecards.LEOPARD_KILLER):
        return -1
    return sign(_three_key(one), _three_key(other))


# ---- bull fight


def bull(cards: Sequence[str]) -> int:
    """Return the bull of five cards: 1 to 9, 10 for bull-bull, 0 for none."""
    worth = [min(RANKS[card], 10) for card in cards]
    total = sum(worth)
    if any(sum(three) % 10 == 0 for three in combinations(worth, 3)):
        return total % 10 or 10
    return 0


def bull_pattern(cards: Sequence[str]) -> int:
    """Return the CardPattern of five cards."""
    if all(RANKS[card] > 10 for card in cards):
        return bullfight.FULL_FACE
    number = bull(cards)
    if number == 10:
        return bullfight.BULL_BULL
    return bullfight.BULL if number else bullfight.HIGH


def _bull_key(cards: Sequence[str]) -> tuple[int, ...]:
    rank, suit = max((RANKS[card], -SUITS[card]) for card in cards)
    full = bull_pattern(cards) == bullfight.FULL_FACE
    return (11 if full else bull(cards), rank, suit)


def bull_wins(player: Sequence[str], banker: Sequence[str]) -> bool:
    """Say whether a player beats the banker, to whom full equality goes."""
    return _bull_key(player) > _bull_key(banker)
