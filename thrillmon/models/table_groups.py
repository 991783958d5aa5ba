"""How the table list can be grouped: by game, by floor area, by state; areas are named by patterns of table codes."""

import fnmatch
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from thrillmon.floor.table_now import LIVE_STATES, Standing, TableNow
from thrillmon.models.table_texts import state_text
from thrillmon.models.words import tr
from thrillmon.sentences import Sentence, say
from thrillmon.wire.recorder.provider_pb2 import GameProvideState


class Group(NamedTuple):
    """A group of tables. order: where it stands among the groups.  key: its name in settings.  title: for people."""

    order: tuple[float | str, ...]
    key: str
    title: str


class Area(NamedTuple):
    """A part of the floor: its name, and patterns of its table codes, in which * stands for any characters."""

    name: str
    patterns: tuple[str, ...]


class AreaError(Exception):
    """The areas cannot be understood. position: the character (from 0) where it goes wrong."""

    def __init__(self, sentence: Sentence, position: int) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.position = position


def parse_areas(text: str) -> tuple[Area, ...]:
    """Read areas such as "Main: T1*, T2*; VIP: V*". Raises AreaError."""
    areas: list[Area] = []
    position = 0
    for part in text.split(";"):
        if part.strip():
            name, colon, patterns = part.partition(":")
            wanted = tuple(pattern.strip() for pattern in patterns.split(",") if pattern.strip())
            if not colon or not name.strip() or not wanted:
                start = position + len(part) - len(part.lstrip())
                raise AreaError(
                    say("Write the name of the area, a colon and table codes, as in “VIP: V1*, V2*”."), start
                )
            areas.append(Area(name.strip(), wanted))
        position += len(part) + 1
    return tuple(areas)


def area_of(code: str, areas: tuple[Area, ...]) -> tuple[int, str]:
    """Return the place and name of a table's area; of a table in no named one, its letters and first digit."""
    folded = code.casefold()
    for place, area in enumerate(areas):
        if any(fnmatch.fnmatchcase(folded, pattern.casefold().replace("[", "[[]")) for pattern in area.patterns):
            return place, area.name
    letters = len(code) - len(code.lstrip("".join(filter(lambda sign: not sign.isdigit(), set(code)))))
    return len(areas), code[: letters + 1] if letters < len(code) else code


@dataclass(frozen=True, slots=True)
class Grouping:
    """A way to group. key: its name in settings."""

    key: str
    title: Callable[[], str]
    of: Callable[[TableNow, tuple[Area, ...]], Group]


def _by_game(table: TableNow, areas: tuple[Area, ...]) -> Group:
    del areas
    return Group((tr(table.game.label),), table.game.name, tr(table.game.label))


def _by_area(table: TableNow, areas: tuple[Area, ...]) -> Group:
    if not table.table_code:
        return Group((float(len(areas) + 1), ""), "", tr("No table code"))
    place, name = area_of(table.table_code, areas)
    return Group((float(place), name), name, name)


_AFTER_ROUND = (
    GameProvideState.GAME_PROVIDE_MAINTEN_AFTER_ROUND,
    GameProvideState.GAME_PROVIDE_CLOSE_AFTER_ROUND,
)


def _by_state(table: TableNow, areas: tuple[Area, ...]) -> Group:
    del areas
    if table.standing is not Standing.LIVE:
        # "Open" would be a value without its age.
        return Group((3.0,), "unconfirmed", tr("Not confirmed"))
    if table.state not in LIVE_STATES:
        return Group((2.0, float(table.state)), f"state {table.state}", state_text(table.state))
    if table.state in _AFTER_ROUND:
        return Group((1.0,), "leaving", tr("Going out of service"))
    return Group((0.0,), "open", tr("Open"))


GROUPINGS: tuple[Grouping, ...] = (
    Grouping("game", lambda: tr("Game"), _by_game),
    Grouping("area", lambda: tr("Floor area"), _by_area),
    Grouping("state", lambda: tr("State"), _by_state),
)


def grouping(key: str) -> Grouping | None:
    """Return the way to group of that name; None for no grouping, and for names nobody knows."""
    return next((known for known in GROUPINGS if known.key == key), None)
