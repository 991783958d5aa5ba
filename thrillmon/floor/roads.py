"""Roads: the results of a shoe, or the last ones of a table without shoes, as players and pit bosses read them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from thrillmon.floor.beads import DUELS, Bead, Side, bead_of
from thrillmon.floor.card_codes import COINS, LUCKY_WHEEL, Alphabet
from thrillmon.floor.card_codes import ROULETTE as ROULETTE_CODES
from thrillmon.floor.cards import RANKS, Face
from thrillmon.floor.games.game import Game
from thrillmon.floor.tables import Table

ROWS = 6
"""Rows of both roads."""

# Rounds of a road.
MOST_ROUNDS = 120


class RoadKind(StrEnum):
    """What kind of road a game has."""

    DUEL = "duel"
    """Bead plate and big road."""
    NUMBERS = "numbers"
    """History and hit counts."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Cell:
    """A place on a bead plate or big road, counted from 0.

    kind: who won; on the big road a tie only while nobody else has won yet.
    label: one letter.  score: the winner's points or rank.  ties: strokes on this entry.
    """

    column: int
    row: int
    kind: Side
    label: str
    score: str = ""
    ties: int = 0
    first_pair: bool = False
    second_pair: bool = False
    natural: bool = False
    round_code: str = ""


@dataclass(frozen=True, slots=True)
class Fall:
    """A result of a game of numbers. label: total, rank or count; what fell where it is a single thing."""

    label: str
    faces: tuple[Face, ...]
    round_code: str


@dataclass(frozen=True, slots=True)
class Hit:
    """How often something fell. ago: rounds since it last did, 0 for the newest; None when it did not."""

    label: str
    face: Face | None
    count: int
    ago: int | None


@dataclass(frozen=True, slots=True)
class Roads:
    """The roads of a table.

    shoe_code: the shoe they are of; empty for the last rounds of a table without shoes.
    rounds: how many results they show.
    from_start: the shoe was heard from its first round on.  missing: rounds of it that were not heard.
    first_label, second_label: what the game calls the sides.  first, second, ties: how often they won.
    beads: the oldest first.  big_road: as they were entered.
    history: the oldest first.  hits: in the order of the table, not of the counts.
    """

    game_code: str
    game: Game
    kind: RoadKind
    shoe_code: str
    rounds: int
    from_start: bool
    missing: int
    first_label: str = ""
    second_label: str = ""
    first: int = 0
    second: int = 0
    ties: int = 0
    beads: tuple[Cell, ...] = ()
    big_road: tuple[Cell, ...] = ()
    history: tuple[Fall, ...] = ()
    hits: tuple[Hit, ...] = ()


# Games whose results are no numbers and no duel.
_WITHOUT = frozenset({"BULLFIGHT", "SAKLA"})

_TIE_LETTER = "T"
# Where a side has the letter of the tie.
_OTHER_TIE_LETTER = "="


def roads_of(table: Table) -> Roads:
    """Build the roads of a table from what is known of its rounds now: a correction builds them anew."""
    game = table.game
    beads = [bead_of(known) for known in table.rounds.values()]
    beads += table.beads.without(table.rounds)
    beads = sorted(bead for bead in beads if bead.game_type == game.name)
    seats = DUELS.get(game.name)
    shoe_code = table.shoe_in_use() if seats is not None else ""
    if shoe_code:
        beads = [bead for bead in beads if bead.shoe_code == shoe_code]
    shown = [bead for bead in beads if bead.counts][-MOST_ROUNDS:]
    from_start, missing = _heard(beads) if shoe_code else (False, 0)
    kind = RoadKind.NUMBERS if game.type and game.name not in _WITHOUT else RoadKind.NONE
    if seats is None:
        history = tuple(Fall(_named(bead), bead.faces, bead.round_code) for bead in shown)
        hits = hits_of(game, shown) if kind is RoadKind.NUMBERS else ()
        return Roads(table.game_code, game, kind, "", len(shown), from_start, missing, history=history, hits=hits)
    first, second = (game.seat_label(seat) for seat in seats)
    letters = letters_of(first, second)
    return Roads(
        table.game_code,
        game,
        RoadKind.DUEL,
        shoe_code,
        len(shown),
        from_start,
        missing,
        first,
        second,
        *(sum(bead.side is side for bead in shown) for side in Side),
        beads=bead_plate(shown, letters),
        big_road=big_road(shown, letters),
    )


def letters_of(first: str, second: str) -> dict[Side, str]:
    """Return one letter for each side and for the tie, all different."""
    one, other = first[:1], second[:1]
    tie = _OTHER_TIE_LETTER if _TIE_LETTER in (one, other) else _TIE_LETTER
    return {Side.FIRST: one, Side.SECOND: other, Side.TIE: tie}


def bead_plate(beads: Iterable[Bead], letters: dict[Side, str]) -> tuple[Cell, ...]:
    """Lay the beads in columns, every result in a place of its own."""
    sided = [bead for bead in beads if bead.side is not None]
    return tuple(
        _cell(number // ROWS, number % ROWS, bead, bead.side, letters)
        for number, bead in enumerate(sided)
        if bead.side is not None
    )


def big_road(beads: Iterable[Bead], letters: dict[Side, str]) -> tuple[Cell, ...]:
    """Lay the beads as a big road.

    A streak goes down its column and, where there is no room, to the right. Another winner begins the next free
    column. A tie is a stroke on the entry before it; ties before anybody has won are strokes on the first place.
    """
    cells: list[Cell] = []
    taken: set[tuple[int, int]] = set()
    streak: Side | None = None
    head = column = row = 0
    leading = 0
    for bead in beads:
        side = bead.side
        if side is None:
            continue
        if side is Side.TIE:
            if streak is None:
                leading += 1
                cells = [_cell(0, 0, bead, side, letters, ties=leading)]
            else:
                cells[-1] = replace(cells[-1], ties=cells[-1].ties + 1)
            continue
        if streak is None:
            cells = []
            head = column = row = 0
        elif side is not streak:
            head += 1
            while (head, 0) in taken:
                head += 1
            column, row = head, 0
        elif row + 1 < ROWS and (column, row + 1) not in taken and column == head:
            row += 1
        else:
            # Once it has turned, the tail goes on to the right.
            column += 1
        cells.append(_cell(column, row, bead, side, letters, ties=leading if streak is None else 0))
        taken.add((column, row))
        streak = side
    return tuple(cells)


def _cell(column: int, row: int, bead: Bead, side: Side, letters: dict[Side, str], ties: int = 0) -> Cell:
    return Cell(
        column,
        row,
        side,
        letters[side],
        bead.label,
        ties,
        bead.first_pair,
        bead.second_pair,
        bead.natural,
        bead.round_code,
    )


def _heard(beads: Sequence[Bead]) -> tuple[bool, int]:
    """Say whether a shoe was heard from its start, and how many of its rounds were not."""
    numbers = {bead.shoe_round for bead in beads if bead.shoe_round > 0}
    if not numbers:
        return False, 0
    return 1 in numbers, max(numbers) - len(numbers)


def _named(bead: Bead) -> str:
    return bead.label or (bead.faces[0].text if len(bead.faces) == 1 else "")


def _things(alphabet: Alphabet) -> dict[str, Face | None]:
    return {face.text: face for face in alphabet.faces.values()}


def _labels(labels: Iterable[str]) -> dict[str, Face | None]:
    return dict.fromkeys(labels)


_ORDERED: dict[str, dict[str, Face | None]] = {
    "ROULETTE": dict(sorted(_things(ROULETTE_CODES).items(), key=lambda pocket: int(pocket[0]))),
    "LUCKYWHEEL": _things(LUCKY_WHEEL),
    "CARACRUZ": _things(COINS),
    "SICBO": _labels(str(total) for total in range(3, 19)),
    "FANTAN": _labels(str(count) for count in range(1, 5)),
    "XOCDIA": _labels(str(count) for count in range(5)),
    "HILO": _labels(RANKS[1:]),
}
"""What can fall, where all of it is known: it is counted even while it has not fallen."""


def hits_of(game: Game, beads: Sequence[Bead]) -> tuple[Hit, ...]:
    """Count what fell, beads the oldest first. Where several things fall at once, each is counted."""
    known = dict(_ORDERED.get(game.name, {}))
    counts = dict.fromkeys(known, 0)
    ago: dict[str, int] = {}
    for back, bead in enumerate(reversed(beads)):
        fallen = [(bead.label, None)] if bead.label else [(face.text, face) for face in bead.faces]
        for label, face in fallen:
            counts[label] = counts.get(label, 0) + 1
            ago.setdefault(label, back)
            known.setdefault(label, face)
    hits = [Hit(label, face, counts[label], ago.get(label)) for label, face in known.items()]
    if game.name not in _ORDERED:
        hits.sort(key=_rank)
    return tuple(hits)


def _rank(hit: Hit) -> tuple[int, int, str]:
    return (hit.face.rank, hit.face.number or 0, hit.label) if hit.face is not None else (0, 0, hit.label)
