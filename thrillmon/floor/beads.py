"""Results in short: what a round leaves on the roads of its table, kept longer than the round itself."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from thrillmon.floor.cards import Face
from thrillmon.floor.games import game_named
from thrillmon.floor.games.game import Game, Hand, Outcome
from thrillmon.floor.phases import Phase
from thrillmon.floor.rounds import Rank, Round
from thrillmon.wire.games.games_pb2 import FlowSeat
from thrillmon.wire.recorder.record_pb2 import RoundRecord

# Short results kept per table beyond its rounds: with them the road of a shoe of 80 rounds stands.
KEEP_BEADS = 56
# Looked through for the oldest ones only so often.
_SLACK = 16

_BACCARAT = frozenset({"BACCARAT", "BACCARAT2", "BACCARAT3", "ONELUCKYNINE"})
DUELS: dict[str, tuple[int, int]] = {
    **{name: (int(FlowSeat.PLAYER), int(FlowSeat.BANKER)) for name in _BACCARAT},
    "THEBIGBATTLE": (int(FlowSeat.LEFT), int(FlowSeat.RIGHT)),
    "THREECARDS": (int(FlowSeat.LEFT), int(FlowSeat.RIGHT)),
}
"""The two seats of the games in which one plays against the other, by game type."""

# Pairs and naturals mean something where these rules are known.
_WITH_PAIRS = _BACCARAT - {"ONELUCKYNINE"}
_NATURAL = frozenset({"8", "9"})


class Side(StrEnum):
    """Who won a duel."""

    FIRST = "first"
    """Player, dragon, gold."""
    SECOND = "second"
    """Banker, tiger, silver."""
    TIE = "tie"


class Bead(NamedTuple):
    """What a round leaves on a road.

    start: when it began, as a sort key.  counts: it has a result and was neither cancelled nor a rehearsal.
    side: who won a duel; None elsewhere.  label: total, rank or count; empty when only the faces tell.
    faces: what fell, where that is the result.
    """

    start: tuple[float, bytes]
    round_code: str
    shoe_code: str
    shoe_round: int
    game_type: str
    counts: bool
    side: Side | None = None
    label: str = ""
    faces: tuple[Face, ...] = ()
    first_pair: bool = False
    second_pair: bool = False
    natural: bool = False


def bead_of(known: Round) -> Bead:
    """Read what a round leaves on the road."""
    return _bead(known.record, known.start, known.outcome())


def _bead(record: RoundRecord, start: tuple[float, bytes], outcome: Outcome) -> Bead:
    game = game_named(record.game_type)
    counts = outcome.complete and not record.cancel and not record.test and _settled(record, game)
    bead = Bead(start, record.round_code, record.shoe_code, record.shoe_round, record.game_type, counts)
    if not counts:
        return bead
    seats = DUELS.get(game.name)
    if seats is not None:
        return _duel(bead, game, seats, outcome)
    hands = [hand for hand in outcome.hands if not hand.bonus]
    return bead._replace(label=_label(game, hands), faces=_fallen(game, hands)) if hands else bead


def _settled(record: RoundRecord, game: Game) -> bool:
    """Say whether the result is final. A bonus stage opens a round again, but not what was settled before it."""
    return record.is_end or any(game.step(played.code).phase is Phase.FINISHED for played in record.process)


def _duel(bead: Bead, game: Game, seats: tuple[int, int], outcome: Outcome) -> Bead:
    first, second = (next((hand for hand in outcome.hands if hand.seat == seat), None) for seat in seats)
    if outcome.tie:
        side = Side.TIE
    elif outcome.winners == (seats[0],):
        side = Side.FIRST
    elif outcome.winners == (seats[1],):
        side = Side.SECOND
    else:
        return bead._replace(counts=False)
    winner = second if side is Side.SECOND else first
    paired = game.name in _WITH_PAIRS
    return bead._replace(
        side=side,
        label=winner.score if winner is not None else "",
        first_pair=paired and _pair(first),
        second_pair=paired and _pair(second),
        natural=paired and winner is not None and len(winner.faces) == 2 and winner.score in _NATURAL,
    )


def _pair(hand: Hand | None) -> bool:
    return hand is not None and len(hand.faces) >= 2 and 0 < hand.faces[0].rank == hand.faces[1].rank


def _label(game: Game, hands: list[Hand]) -> str:
    if game.name == "XOCDIA":
        return str(sum(face.colour == "red" for face in hands[0].faces))
    if game.name in ("SICBO", "FANTAN"):
        return hands[0].score
    return hands[-1].score if game.name == "HILO" else ""


def _fallen(game: Game, hands: list[Hand]) -> tuple[Face, ...]:
    return hands[-1].faces if game.name == "HILO" else hands[0].faces


class _Left(NamedTuple):
    """A round that is not kept any more. bead: its record as bytes until somebody looks at the road of its table."""

    rank: Rank
    start: tuple[float, bytes]
    bead: Bead | bytes


class Beads:
    """The beads of the newest rounds that a table does not keep any more. Independent of the order of noting."""

    __slots__ = ("_known",)

    def __init__(self) -> None:
        self._known: dict[bytes, _Left] = {}

    def note(self, known: Round) -> None:
        """Keep what a round leaves; of two statements about it the better one."""
        record = known.record
        former = self._known.get(record.id)
        if former is not None and former.rank >= known.rank:
            return
        # Reading the cards takes longer than all the rest of hearing a round, and hardly anybody looks.
        bead = bead_of(known) if known.was_read else record.SerializeToString()
        self._known[record.id] = _Left(known.rank, known.start, bead)
        if len(self._known) >= KEEP_BEADS + _SLACK:
            self._known = dict(self._newest())

    def without(self, kept: Mapping[bytes, Round]) -> list[Bead]:
        """Return the beads of rounds that are not among those, the oldest first."""
        found: list[Bead] = []
        for record_id, left in self._newest():
            if record_id in kept:
                continue
            bead = left.bead
            if isinstance(bead, bytes):
                record = RoundRecord.FromString(bead)
                bead = _bead(record, left.start, game_named(record.game_type).read(record))
                self._known[record_id] = left._replace(bead=bead)
            found.append(bead)
        return found

    def _newest(self) -> list[tuple[bytes, _Left]]:
        return sorted(self._known.items(), key=lambda item: item[1].start)[-KEEP_BEADS:]
