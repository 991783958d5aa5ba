"""The tables of the studio: all games, all subtypes, codes of their own."""

import pytest

from thrillmon.studio.play.catalogue import MOST_TABLES, places
from thrillmon.wire.games import games_pb2
from thrillmon.wire.games.baccarat import record_pb2 as baccarat
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

PACKAGES = {
    "BACCARAT": baccarat, "BACCARAT2": baccarat, "BACCARAT3": baccarat, "THEBIGBATTLE": thebigbattle,
    "THREECARDS": threecards, "BULLFIGHT": bullfight, "FANTAN": fantan, "SICBO": sicbo, "COLORGAME": color,
    "DROPBALL": dropball, "ROULETTE": roulette, "LUCKYWHEEL": luckywheel, "XOCDIA": xocdia,
    "COLORGAME_JACKPOT": colorjackpot, "ONELUCKYNINE": oneluckynine, "HILO": hilo, "SAKLA": sakla,
    "CARACRUZ": caracruz,
}  # fmt: skip

# As the vendor's pages spell one; the enum says COLOR_BLOCKCHAIN.
_OTHER_SPELLINGS = {"COLORGAME_BLOCKCHAIN"}


def test_the_first_two_dozen_tables_show_every_game() -> None:
    found = places(24)
    assert [place.table_code for place in found] == [f"T{number}" for number in range(101, 125)]
    assert {place.row.type for place in found} == set(games_pb2.GameType.keys()) - {"GAME_TYPE_UNSPECIFIED"}


def test_even_a_small_studio_is_varied() -> None:
    assert len({place.row.type for place in places(8)}) >= 7


def test_subtypes_are_those_of_the_enums_and_all_are_played() -> None:
    played: dict[str, set[str]] = {}
    for place in places(45):
        names = set(PACKAGES[place.row.type].GameSubtype.keys()) | _OTHER_SPELLINGS
        assert place.row.subtype in names
        played.setdefault(place.row.type, set()).add(place.row.subtype)
    for game_type, package in PACKAGES.items():
        if game_type in ("BACCARAT2", "BACCARAT3"):
            continue  # the same subtypes as BACCARAT, of which a few are played
        missing = set(package.GameSubtype.keys()) - played[game_type]
        assert {name for name in missing if not name.endswith("UNSPECIFIED")} <= {
            "BACCARAT_TRADITIONAL",
            "COLOR_BLOCKCHAIN",
        }


def test_no_two_tables_share_a_code() -> None:
    found = places(MOST_TABLES)
    for codes in (
        {place.game_code for place in found},
        {place.table_code for place in found},
        {place.game_id for place in found},
    ):
        assert len(codes) == MOST_TABLES
    assert {len(place.game_id) for place in found} == {6}


def test_only_one_table_rehearses_however_many_there_are() -> None:
    assert sum(place.row.rehearsal for place in places(MOST_TABLES)) == 1


@pytest.mark.parametrize("count", [0, -1, MOST_TABLES + 1])
def test_a_studio_without_tables_or_with_too_many_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match=f"1 to {MOST_TABLES} tables"):
        places(count)
