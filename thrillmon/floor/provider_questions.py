"""What a query comes down to for a provider, which knows game codes, round codes and times, and nothing else."""

from collections.abc import Iterable, Iterator
from math import inf
from typing import NamedTuple

from thrillmon.floor.codes import parse_code
from thrillmon.floor.expressions import Compared, Every, Expression, Kind, Word


class Place(NamedTuple):
    """A table of the floor and what is played there."""

    table_code: str
    game_code: str
    game: str
    subtype: str


class Question(NamedTuple):
    """Rounds to be asked for; what is "" or None is not asked. since, until: Unix seconds."""

    game_code: str = ""
    code: str = ""
    since: float | None = None
    until: float | None = None


_OF_A_PLACE = {"table": "table_code", "game_code": "game_code", "game": "game", "subtype": "subtype"}


def questions(expression: Expression, places: Iterable[Place]) -> list[Question]:
    """Return questions whose answers hold everything that an expression asks for, and as little else as can be.

    None when it asks for tables that are not among these places: nobody knows their game codes.
    """
    parts = list(_parts(expression))
    since = max((float(part.wanted) for part in _of_kind(parts, Kind.AFTER)), default=-inf)
    until = min((float(part.wanted) for part in _of_kind(parts, Kind.BEFORE)), default=inf)
    times = (None if since == -inf else since, None if until == inf else until)
    code = next((code for part in parts if (code := _whole_code(part))), "")
    wanted = [part for part in parts if isinstance(part, Compared) and part.name in _OF_A_PLACE]
    if not wanted:
        return [Question("", code, *times)]
    fit = {
        place.game_code
        for place in places
        if all((value := getattr(place, _OF_A_PLACE[part.name])) and part.test(value.casefold()) for part in wanted)
    }
    return [Question(game_code, code, *times) for game_code in sorted(fit)]


def asks_for_corrections(expression: Expression) -> bool:
    """Say whether only corrected rounds are asked for, which records do not tell of."""
    parts = (part for part in _parts(expression) if isinstance(part, Compared))
    return any((part.name, part.wanted) == ("corrected", True) for part in parts)


def _parts(expression: Expression) -> Iterator[Expression]:
    """Give what must hold."""
    if isinstance(expression, Every):
        for part in expression.parts:
            yield from _parts(part)
    else:
        yield expression


def _of_kind(parts: Iterable[Expression], kind: Kind) -> Iterator[Compared]:
    return (part for part in parts if isinstance(part, Compared) and part.kind is kind)


def _whole_code(part: Expression) -> str:
    if not isinstance(part, Word) and not (isinstance(part, Compared) and (part.name, part.operator) == ("round", "=")):
        return ""
    # Queries are read without regard to capitals, and these codes are all capitals.
    code = str(part.wanted).upper()
    found = parse_code(code)
    return code if found is not None and found.kind == "ROUN" else ""
