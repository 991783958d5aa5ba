"""Which tables stand in the studio: the first two dozen show every game, further ones the rarer subtypes."""

from collections import Counter
from typing import NamedTuple

from thrillmon.studio.play.codes import opaque_of
from thrillmon.studio.play.games import Game, game_of

MOST_TABLES = 400

LIVE = "wecasino-live"
AUTOMATIC = "wecasino-live-auto"


class Row(NamedTuple):
    """A kind of table.

    bets: seconds of the betting window where they differ from the usual ones of the game.
    tempo: how long everything else takes, compared with the usual.
    automatic: no dealer's hand decides the pace.
    two_dealers: it has seats for two dealers.
    shoe_named: rounds of this game without a shoe name one nevertheless.
    rehearsal: nothing here is played for money.
    """

    type: str
    subtype: str
    bets: int | None = None
    tempo: float = 1.0
    automatic: bool = False
    two_dealers: bool = False
    shoe_named: bool = False
    rehearsal: bool = False


_ROWS = (
    Row("BACCARAT", "BACCARAT_CLASSIC"),
    Row("ROULETTE", "ROULETTE_CLASSIC", 30),
    Row("LUCKYWHEEL", "LUCKYWHEEL_RAINBOW"),
    Row("SICBO", "SICBO_CLASSIC", 20),
    Row("BACCARAT", "BACCARAT_FORTUNE"),
    Row("THEBIGBATTLE", "THEBIGBATTLE_CLASSIC"),
    Row("COLORGAME", "COLOR_CLASSIC", shoe_named=True),
    Row("DROPBALL", "DROPBALL_JACKPOT"),
    Row("BACCARAT", "BACCARAT_PEEK"),
    Row("THREECARDS", "THREECARDS_CLASSIC"),
    Row("BULLFIGHT", "BULLFIGHT_CLASSIC"),
    Row("FANTAN", "FANTAN_BLOCKCHAIN"),
    Row("BACCARAT2", "BACCARAT_TRADITIONAL", two_dealers=True),
    Row("BACCARAT3", "BACCARAT_CLASSIC", automatic=True),
    Row("ROULETTE", "ROULETTE_FORTUNE", 40, shoe_named=True),
    Row("XOCDIA", "XOCDIA_CLASSIC", shoe_named=True),
    Row("COLORGAME_JACKPOT", "COLORJACKPOT_CLASSIC"),
    Row("ONELUCKYNINE", "ONELUCKYNINE_CLASSIC"),
    Row("HILO", "HILO_CLASSIC"),
    Row("SAKLA", "SAKLA_CLASSIC"),
    Row("CARACRUZ", "CARACRUZ_CLASSIC"),
    Row("BACCARAT", "BACCARAT_SPEED", 12, 0.6, rehearsal=True),
    Row("SICBO", "SICBO_FORTUNE"),
    Row("BACCARAT", "BACCARAT_FOREVER8"),
    # from here on: what else the enums know
    Row("BACCARAT", "BACCARAT_FOREVER9"),
    Row("BACCARAT", "BACCARAT_BLOCKCHAIN"),
    Row("BACCARAT", "BACCARAT_SPEED_BLOCKCHAIN", 12, 0.6),
    Row("BACCARAT", "BACCARAT_PEEK_BLOCKCHAIN"),
    Row("BACCARAT2", "BACCARAT_PEEK", two_dealers=True),
    Row("BACCARAT3", "BACCARAT_SPEED", 12, 0.6, automatic=True),
    Row("THEBIGBATTLE", "THEBIGBATTLE_SPEED", 10, 0.6),
    Row("THEBIGBATTLE", "THEBIGBATTLE_BLOCKCHAIN"),
    Row("THEBIGBATTLE", "THEBIGBATTLE_SPEED_BLOCKCHAIN", 10, 0.6),
    Row("THREECARDS", "THREECARDS_BLOCKCHAIN"),
    Row("BULLFIGHT", "BULLFIGHT_BLOCKCHAIN"),
    Row("FANTAN", "FANTAN_CLASSIC", shoe_named=True),
    Row("SICBO", "SICBO_THAISICBAO", 20),
    Row("SICBO", "SICBO_BLOCKCHAIN", 20),
    Row("COLORGAME", "COLOR_MINI", 20),
    Row("COLORGAME", "COLORGAME_BLOCKCHAIN"),  # as the vendor's pages spell it; the enum says COLOR_BLOCKCHAIN
    Row("DROPBALL", "DROPBALL_CLASSIC"),
    Row("DROPBALL", "DROPBALL_COCONUT_BALL", shoe_named=True),
    Row("DROPBALL", "DROPBALL_BLOCKCHAIN"),
    Row("ROULETTE", "ROULETTE_CLASSIC_BLOCKCHAIN", 30),
    Row("LUCKYWHEEL", "LUCKYWHEEL_MAHJONG", automatic=True),
)


class Place(NamedTuple):
    """A table of this studio: what is played where, under which codes."""

    number: int
    row: Row
    game: Game
    game_id: str
    game_code: str
    table_code: str
    opaque: str
    supplier: str


def places(count: int) -> list[Place]:
    """Return the tables of a studio of that size.

    Raises ValueError for less than one or more than MOST_TABLES tables.
    """
    if not 1 <= count <= MOST_TABLES:
        raise ValueError(f"a studio has 1 to {MOST_TABLES} tables, not {count}")
    seen: Counter[str] = Counter()
    found: list[Place] = []
    for number in range(count):
        row = _ROWS[number % len(_ROWS)]
        game = game_of(row.type, row.subtype)
        seen[game.letters] += 1
        # L, the letters of the game, the initial of the subtype, a number: LLWR01.
        game_id = f"L{game.letters}{row.subtype.split('_', 1)[1][0]}{seen[game.letters]:02d}"
        found.append(
            Place(
                number=number,
                row=row if number < len(_ROWS) else row._replace(rehearsal=False),
                game=game,
                game_id=game_id,
                game_code=f"STUDIO-{game.letters}-{game_id}DEMO",
                table_code=f"T{101 + number}",
                opaque=opaque_of(game.version),
                supplier=AUTOMATIC if row.automatic else LIVE,
            )
        )
    return found
