"""Game subtypes by number: records carry their names, list filters their numbers."""

from google.protobuf.internal.enum_type_wrapper import EnumTypeWrapper

from thrillmon.wire.games.baccarat import record_pb2 as baccarat
from thrillmon.wire.games.baccarat2 import record_pb2 as baccarat2
from thrillmon.wire.games.baccarat3 import record_pb2 as baccarat3
from thrillmon.wire.games.bullfight import record_pb2 as bullfight
from thrillmon.wire.games.caracruz import record_pb2 as caracruz
from thrillmon.wire.games.color import record_pb2 as color
from thrillmon.wire.games.colorjackpot import record_pb2 as colorjackpot
from thrillmon.wire.games.dropball import record_pb2 as dropball
from thrillmon.wire.games.fantan import record_pb2 as fantan
from thrillmon.wire.games.hilo import record_pb2 as hilo
from thrillmon.wire.games.luckywheel import record_pb2 as luckywheel
from thrillmon.wire.games.oneluckynine import record_pb2 as oneluckynine
from thrillmon.wire.games.roulette import record_pb2 as roulette
from thrillmon.wire.games.sakla import record_pb2 as sakla
from thrillmon.wire.games.sicbo import record_pb2 as sicbo
from thrillmon.wire.games.thebigbattle import record_pb2 as thebigbattle
from thrillmon.wire.games.threecards import record_pb2 as threecards
from thrillmon.wire.games.xocdia import record_pb2 as xocdia

_ENUMS: tuple[EnumTypeWrapper, ...] = (
    baccarat.GameSubtype,
    baccarat2.GameSubtype,
    baccarat3.GameSubtype,
    bullfight.GameSubtype,
    caracruz.GameSubtype,
    color.GameSubtype,
    colorjackpot.GameSubtype,
    dropball.GameSubtype,
    fantan.GameSubtype,
    hilo.GameSubtype,
    luckywheel.GameSubtype,
    oneluckynine.GameSubtype,
    roulette.GameSubtype,
    sakla.GameSubtype,
    sicbo.GameSubtype,
    thebigbattle.GameSubtype,
    threecards.GameSubtype,
    xocdia.GameSubtype,
)

# A name has one number wherever it occurs: the three baccarats share theirs.
_NUMBERS: dict[str, int] = {name: number for enum in _ENUMS for name, number in enum.items()}


def subtype_number(name: str) -> int | None:
    """Return the number of a subtype such as BACCARAT_SPEED; None for a name that no game has."""
    return _NUMBERS.get(name)
