"""The multipliers that fortune tables draw for a round, published when betting closes."""

from random import Random

from thrillmon.studio.play.deals import POKER

Fortune = dict[str, int]


def baccarat(rng: Random) -> Fortune:
    """Five cards that pay 2, 3, 5 or 8 times."""
    return {card: rng.choice((2, 2, 2, 3, 3, 5, 8)) for card in rng.sample(POKER, 5)}


def sic_bo(rng: Random) -> Fortune:
    """Two to four sums of the dice."""
    return {str(total): rng.choice((8, 12, 18, 30, 50)) for total in rng.sample(range(3, 19), rng.randint(2, 4))}


def roulette(rng: Random) -> Fortune:
    """One to five numbers."""
    return {str(number): rng.choice((50, 100, 150, 200, 500)) for number in rng.sample(range(37), rng.randint(1, 5))}
