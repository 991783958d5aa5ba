"""How codes of cards are written in records: names or numbers, one by one or joined, and signed where that is sold."""

from hashlib import blake2b

from thrillmon.studio.play.acts import Lay
from thrillmon.studio.play.deals import JOINT
from thrillmon.studio.play.switches import Switches
from thrillmon.wire.cards import (
    baraja_pb2,
    cgwheel_pb2,
    coin_pb2,
    color_pb2,
    dbwheel_pb2,
    dice_pb2,
    flow_pb2,
    jackpot_pb2,
    poker_pb2,
    roulette_pb2,
    wheel_pb2,
    xocdia_pb2,
)
from thrillmon.wire.recorder.record_pb2 import Card

SIGN_ALGORITHM = "DEMO-BLAKE2B"
"""Says that the signatures are made up: nobody has published how real ones are made."""

_FAMILIES = (
    baraja_pb2.BarajaCard,
    cgwheel_pb2.ColorGameWheel,
    coin_pb2.Coin,
    color_pb2.ColorCard,
    dbwheel_pb2.DropBallWheel,
    dice_pb2.DiceCard,
    flow_pb2.FlowCard,
    jackpot_pb2.Jackpot,
    poker_pb2.PokerCard,
    roulette_pb2.Roulette,
    wheel_pb2.Wheel,
    xocdia_pb2.XocdiaCard,
)
_NUMBERS = {name: str(number) for family in _FAMILIES for name, number in family.items()}


def spelled(lay: Lay, switches: Switches, joined: str) -> Lay:
    """Return the cards with their codes as they are written in records.

    joined: what lies there (dice, colours, balls; else empty), as servers may send several as one joined code.
    """
    join = {"dice": switches.dice_joined, "colours": switches.colours_joined, "balls": switches.balls_joined}
    written = lay
    if switches.numeric_codes:
        written = {spot: [_NUMBERS.get(code, code) for code in codes] for spot, codes in written.items()}
    if join.get(joined):
        written = {spot: [JOINT.join(codes)] for spot, codes in written.items()}
    return written


def sign(card: Card, round_code: str, seat: int) -> None:
    """Sign a card that lies face up, as tables of the blockchain subtypes do."""
    card.plain_text = f"{round_code}:{seat}:{card.index}:{card.code}"
    card.signature = blake2b(card.plain_text.encode(), digest_size=32).hexdigest()
    card.sign_algorithm = SIGN_ALGORITHM
