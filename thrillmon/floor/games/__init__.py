"""The games of the floor: by the name in a record, by the number in a list filter."""

from functools import lru_cache

from thrillmon.floor.games.baccarat import BACCARAT, BACCARAT2, BACCARAT3, ONELUCKYNINE
from thrillmon.floor.games.battle import THEBIGBATTLE
from thrillmon.floor.games.bowls import FANTAN, SICBO, XOCDIA
from thrillmon.floor.games.bullfight import BULLFIGHT
from thrillmon.floor.games.caracruz import CARACRUZ
from thrillmon.floor.games.colours import COLORGAME, COLORGAME_JACKPOT
from thrillmon.floor.games.dropball import DROPBALL
from thrillmon.floor.games.game import Game, Outcome
from thrillmon.floor.games.hilo import HILO
from thrillmon.floor.games.reading import as_they_came, is_over, lying_about
from thrillmon.floor.games.sakla import SAKLA
from thrillmon.floor.games.threecards import THREECARDS
from thrillmon.floor.games.wheels import LUCKYWHEEL, ROULETTE
from thrillmon.floor.games.wire_names import RESOURCES, SEATS
from thrillmon.sentences import NOTHING, word
from thrillmon.wire.recorder.record_pb2 import RoundRecord

GAMES: tuple[Game, ...] = (
    BACCARAT,
    BACCARAT2,
    BACCARAT3,
    THEBIGBATTLE,
    THREECARDS,
    BULLFIGHT,
    FANTAN,
    SICBO,
    COLORGAME,
    DROPBALL,
    ROULETTE,
    LUCKYWHEEL,
    XOCDIA,
    COLORGAME_JACKPOT,
    ONELUCKYNINE,
    HILO,
    SAKLA,
    CARACRUZ,
)
"""All known games, in the order of games.GameType."""

_BY_NAME = {game.name: game for game in GAMES}
_BY_NUMBER = {game.type: game for game in GAMES}

_NO_STEPS: frozenset[int] = frozenset()


def game_named(game_type: str) -> Game:
    """Return the game of a record's game_type. Of a type nobody knows all cards are shown and nothing is claimed."""
    return _BY_NAME.get(game_type) or _stranger(game_type)


def game_numbered(number: int) -> Game | None:
    """Return the game of a games.GameType number; None for a number nobody knows."""
    return _BY_NUMBER.get(number)


@lru_cache(maxsize=64)
def _stranger(game_type: str) -> Game:
    return Game(
        type=0,
        name=game_type,
        label=game_type or word("Unknown game"),
        package="",
        subtypes={},
        subtype_numbers={},
        steps={},
        seats=SEATS,
        read=_read_stranger,
        resources=RESOURCES,
    )


def _read_stranger(record: RoundRecord) -> Outcome:
    hands = lying_about(record, SEATS)
    return Outcome(hands, text=as_they_came(hands) if is_over(record, _NO_STEPS) else NOTHING)
