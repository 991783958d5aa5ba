"""The eighteen games as the studio plays them: steps, deals, winners, cards and what a pit boss can edit."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from thrillmon.studio.play import deals, fortunes, hands
from thrillmon.studio.play import flows_bowls as bowls
from thrillmon.studio.play import flows_cards as cards
from thrillmon.studio.play.acts import Flow, Laid, Lay, Spot
from thrillmon.studio.play.deals import Deal
from thrillmon.studio.play.shoes import Shoe
from thrillmon.wire.games import games_pb2
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

# A card is replaced at random until the rules hold; with so many attempts they do, if they can.
_ATTEMPTS = 500


def nobody(_lay: Lay) -> hands.Wins:
    """No seat wins in this game."""
    return {}


def always(_lay: Lay) -> bool:
    """Any cards are possible."""
    return True


@dataclass(frozen=True)
class Game:
    """A game type, or what one of its subtypes makes of it.

    step: the number of a step by its name.  letters: what stands for the game in game codes.
    alphabets: the codes that can lie on a spot.  edits: the step with which a pit boss changes that spot.
    pattern: the CardPattern of a whole hand.
    decks: how many packs of pack the shoe holds; 0 without a shoe.
    behind_cut: the fewest and the most cards behind the cut card, which must do for some rounds.
    joined: what lies there as dice, colours or balls, which servers may send as one joined code; else empty.
    """

    type: str
    letters: str
    version: str
    step: Callable[[str], int]
    flow: Flow
    deal: Deal
    alphabets: Mapping[Spot, Sequence[str]]
    card_type: str = ""
    wins: Callable[[Lay], hands.Wins] = nobody
    pattern: Callable[[Sequence[str]], int] | None = None
    legal: Callable[[Lay], bool] = always
    edits: Mapping[Spot, str] = field(default_factory=dict[Spot, str])
    decks: int = 0
    pack: Sequence[str] = deals.POKER
    behind_cut: tuple[int, int] = (45, 75)
    joined: str = ""
    fortune: Callable[[Random], fortunes.Fortune] | None = None
    jackpot: bool = False

    def shoe(self, rng: Random) -> Shoe:
        """Return a new shoe, shuffled and cut."""
        return Shoe(rng, self.pack, self.decks, self.behind_cut)

    def changed(self, rng: Random, lay: Lay, among: Collection[Spot]) -> tuple[Lay, Laid] | None:
        """Return the cards with one of them replaced such that the rules still hold, and which one that was.

        among: the spots that may be touched. None when the rules leave no other card.
        """
        spots = [spot for spot in lay if spot in among and spot in (self.edits or self.alphabets)]
        for _ in range(_ATTEMPTS if spots else 0):
            spot = rng.choice(spots)
            card = rng.randrange(len(lay[spot]))
            former = lay[spot][card]
            code = rng.choice(self.alphabets[spot])
            if code == former or former.startswith(deals.FIXED):
                continue
            other = {**lay, spot: [*lay[spot][:card], code, *lay[spot][card + 1 :]]}
            if self.legal(other):
                return other, Laid(spot, card)
        return None


def _by_points(lay: Lay) -> hands.Wins:
    player = hands.points(lay[cards.PLAYER_NORMAL] + lay.get(cards.PLAYER_EXTRA, []))
    banker = hands.points(lay[cards.BANKER_NORMAL] + lay.get(cards.BANKER_EXTRA, []))
    return hands.against(games_pb2.PLAYER, games_pb2.BANKER, player - banker)


def _by_rank(lay: Lay) -> hands.Wins:
    left, right = (hands.RANKS[lay[spot][0]] for spot in (cards.LEFT, cards.RIGHT))
    return hands.against(games_pb2.LEFT, games_pb2.RIGHT, left - right)


def _by_three(lay: Lay) -> hands.Wins:
    return hands.against(games_pb2.LEFT, games_pb2.RIGHT, hands.three_order(lay[cards.LEFT], lay[cards.RIGHT]))


def _by_bulls(lay: Lay) -> hands.Wins:
    banker = lay[cards.BULL_BANKER]
    return {
        spot.seat: games_pb2.WIN if hands.bull_wins(lay[spot], banker) else games_pb2.LOSE
        for spot in cards.BULL_PLAYERS
    }


_PLAYER_AND_BANKER = dict.fromkeys(
    (cards.PLAYER_NORMAL, cards.PLAYER_EXTRA, cards.BANKER_NORMAL, cards.BANKER_EXTRA), deals.POKER
)
_PLAYER_AND_BANKER_EDITS = {
    cards.PLAYER_NORMAL: "PITBOSS_MODIFY_NORMAL",
    cards.BANKER_NORMAL: "PITBOSS_MODIFY_NORMAL",
    cards.PLAYER_EXTRA: "PITBOSS_MODIFY_PLAYER_EXTRA",
    cards.BANKER_EXTRA: "PITBOSS_MODIFY_BANKER_EXTRA",
}
_LEFT_AND_RIGHT = dict.fromkeys((cards.LEFT, cards.RIGHT), deals.POKER)
_LEFT_AND_RIGHT_EDITS = dict.fromkeys((cards.LEFT, cards.RIGHT), "PITBOSS_MODIFY_NORMAL")
_BULLS = (cards.BULL_BANKER, *cards.BULL_PLAYERS)


def _bowl(*spots: Spot) -> dict[Spot, str]:
    return dict.fromkeys(spots or (bowls.FIELD,), "PITBOSS_MODIFY_BOWL")


def _bonus_legal(first: Spot, *seconds: Spot) -> Callable[[Lay], bool]:
    """Return the rule that three equal ones open the second stage, and nothing else does."""
    return lambda lay: (len(set(lay[first])) == 1) == any(second in lay for second in seconds)


def _baccarat(name: str, letters: str, version: str, step: Callable[[str], int], flow: Flow) -> Game:
    return Game(
        type=name, letters=letters, version=version, step=step, card_type="POKER", decks=8,
        flow=flow, deal=deals.baccarat, wins=_by_points, legal=deals.baccarat_legal,
        alphabets=_PLAYER_AND_BANKER, edits=_PLAYER_AND_BANKER_EDITS, fortune=fortunes.baccarat,
    )  # fmt: skip


_ALL = (
    _baccarat("BACCARAT", "BA", "0.3.6", baccarat.Step.Value, cards.BACCARAT_LIVE),
    _baccarat("BACCARAT2", "BB", "0.1.4", baccarat2.Step.Value, cards.BACCARAT_LIVE),
    _baccarat("BACCARAT3", "BE", "0.1.1", baccarat3.Step.Value, cards.BACCARAT_ELECTRONIC),
    Game(
        "THEBIGBATTLE", "BG", "0.2.2", thebigbattle.Step.Value, cards.THEBIGBATTLE, deals.one_each,
        _LEFT_AND_RIGHT, "POKER", wins=_by_rank, edits=_LEFT_AND_RIGHT_EDITS, decks=8,
    ),
    Game(
        "THREECARDS", "TC", "0.2.0", threecards.Step.Value, cards.THREECARDS, deals.three_each,
        _LEFT_AND_RIGHT, "POKER", wins=_by_three, pattern=hands.three_pattern, edits=_LEFT_AND_RIGHT_EDITS, decks=8,
    ),
    Game(
        "BULLFIGHT", "BF", "0.2.0", bullfight.Step.Value,
        cards.BULLFIGHT, deals.bull_fight, dict.fromkeys(_BULLS, deals.POKER), "POKER",
        wins=_by_bulls, pattern=hands.bull_pattern, decks=8, behind_cut=(95, 125),
        edits={spot: f"PITBOSS_MODIFY_{seat}" for spot, seat in zip(
            _BULLS, ("BANKER_1", "PLAYER_1", "PLAYER_2", "PLAYER_3"), strict=True,
        )},
    ),
    Game(
        "FANTAN", "FT", "0.2.1", fantan.Step.Value, bowls.FANTAN, deals.one_of(deals.BUTTONS),
        {bowls.FIELD: deals.BUTTONS}, "INT", edits=_bowl(),
    ),
    Game(
        "SICBO", "SB", "0.2.3", sicbo.Step.Value, bowls.SICBO, deals.several_of(deals.DICE, 3),
        {bowls.FIELD: deals.DICE}, "DICE", edits=_bowl(), joined="dice", fortune=fortunes.sic_bo,
    ),
    Game(
        "COLORGAME", "CG", "0.2.4", color.Step.Value, bowls.COLORGAME, deals.color_game,
        {bowls.COLOURS: deals.COLOURS, bowls.SUPER_GAME: deals.COLOURS}, "COLOR",
        edits=_bowl(bowls.COLOURS, bowls.SUPER_GAME), legal=_bonus_legal(bowls.COLOURS, bowls.SUPER_GAME),
        joined="colours",
    ),
    Game(
        "DROPBALL", "DB", "0.2.2", dropball.Step.Value,
        bowls.DROPBALL, deals.several_of(deals.BALLS, 3), {bowls.FIELD: deals.BALLS}, joined="balls", jackpot=True,
    ),
    Game(
        "ROULETTE", "RL", "0.2.0", roulette.Step.Value, bowls.ROULETTE, deals.one_of(deals.ROULETTE),
        {bowls.FIELD: deals.ROULETTE}, "ROULETTE", edits=_bowl(), fortune=fortunes.roulette,
    ),
    Game(
        "LUCKYWHEEL", "LW", "0.2.1", luckywheel.Step.Value, bowls.LUCKYWHEEL,
        deals.one_of(deals.LUCKY_SLOTS), {bowls.FIELD: deals.LUCKY_SLOTS}, edits=_bowl(),
    ),
    Game(
        "XOCDIA", "XD", "0.1.2", xocdia.Step.Value, bowls.XOCDIA, deals.several_of(deals.DISCS, 4),
        {bowls.FIELD: deals.DISCS}, edits=_bowl(),
    ),
    Game(
        "COLORGAME_JACKPOT", "CJ", "0.1.3", colorjackpot.Step.Value, bowls.COLORGAME_JACKPOT,
        deals.color_jackpot,
        {
            bowls.JACKPOT_COLOURS: deals.COLOURS,
            bowls.JACKPOT_WHEEL: deals.COLOUR_SLOTS,
            bowls.BINGO: deals.BINGO_BALLS,
        },
        "COLOR", edits=_bowl(bowls.JACKPOT_COLOURS, bowls.JACKPOT_WHEEL, bowls.BINGO),
        legal=_bonus_legal(bowls.JACKPOT_COLOURS, bowls.JACKPOT_WHEEL, bowls.BINGO), joined="colours", jackpot=True,
    ),
    Game(
        "ONELUCKYNINE", "ON", "0.1.2", oneluckynine.Step.Value, cards.ONELUCKYNINE,
        deals.one_lucky_nine, _PLAYER_AND_BANKER, "POKER", wins=_by_points, legal=deals.one_lucky_nine_legal,
        edits=_PLAYER_AND_BANKER_EDITS, decks=8, jackpot=True,
    ),
    Game(
        "HILO", "HL", "0.1.0", hilo.Step.Value, cards.HILO, deals.hilo,
        {cards.NOW: deals.POKER, cards.NEXT: deals.POKER}, "POKER",
        edits={cards.NOW: "PITBOSS_MODIFY_NOW", cards.NEXT: "PITBOSS_MODIFY_NEXT"}, decks=8,
    ),
    Game(
        "SAKLA", "SK", "0.1.0", sakla.Step.Value, cards.SAKLA, deals.sakla,
        {cards.SAKLA_CARDS: deals.BARAJA}, decks=4, pack=deals.BARAJA,
    ),
    Game(
        "CARACRUZ", "CC", "0.1.0", caracruz.Step.Value, bowls.CARACRUZ, deals.cara_cruz,
        {bowls.COIN: deals.COINS, bowls.SUPERCOIN: deals.COINS},
    ),
)  # fmt: skip

GAMES: Mapping[str, Game] = {game.type: game for game in _ALL}
"""By game type."""


def game_of(type_name: str, subtype: str) -> Game:
    """Return the game as it is played in a subtype."""
    game = GAMES[type_name]
    if "FORTUNE" not in subtype:
        game = replace(game, fortune=None)
    for number in "89":
        if subtype.endswith(f"FOREVER{number}"):
            game = replace(game, deal=deals.baccarat_forever(f"{deals.FIXED}{number}"))
    if "PEEK" in subtype:
        return replace(game, flow=cards.BACCARAT_PEEK)
    match subtype:
        case "BULLFIGHT_BLOCKCHAIN":
            return replace(game, flow=cards.BULLFIGHT_CARD_BY_CARD)
        case "DROPBALL_COCONUT_BALL":
            return replace(game, deal=deals.several_of(deals.COCONUTS, 3), alphabets={bowls.FIELD: deals.COCONUTS})
        case "DROPBALL_JACKPOT":
            return replace(
                game,
                flow=bowls.DROPBALL_JACKPOT,
                deal=deals.dropball_jackpot,
                alphabets={bowls.FIELD: deals.BALLS, bowls.DROPBALL_WHEEL: deals.DROPBALL_SLOTS},
                legal=_bonus_legal(bowls.FIELD, bowls.DROPBALL_WHEEL),
            )
        case _:
            return game
