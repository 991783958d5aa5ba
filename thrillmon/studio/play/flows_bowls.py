"""The steps of the games with dice, discs, balls, coins and wheels, in order: to be read beside the protocol facts."""

from thrillmon.studio.play.acts import (
    Flow,
    Spot,
    bet,
    close,
    confirm,
    finish,
    inner,
    inner_bet,
    inner_close,
    inner_finish,
    inner_show,
    ready,
    show,
    start,
)
from thrillmon.wire.games import games_pb2 as games
from thrillmon.wire.games.caracruz import record_pb2 as caracruz
from thrillmon.wire.games.color import record_pb2 as color
from thrillmon.wire.games.colorjackpot import record_pb2 as colorjackpot
from thrillmon.wire.games.dropball import record_pb2 as dropball

FIELD = Spot(games.DEALER, games.FIELD)
JACKPOT = Spot(games.JACKPOT, games.JACKPOT_RESOURCE)
"""A jackpot hit; the protocol has no step for it."""


def _thrown(step: str, after: float, window: float, verb: str, spot: Spot = FIELD, prompt: bool = False) -> Flow:
    return start(), bet(window), close(prompt), show(step, after, spot, verb=verb), finish()


FANTAN: Flow = _thrown("GRAB_DICE_AMOUNT", 14.0, 25, "GRAB", prompt=True)
SICBO: Flow = _thrown("THROW_DICE", 7.0, 25, "THROW", prompt=True)
LUCKYWHEEL: Flow = _thrown("SPIN_WHEEL", 9.0, 45, "SPIN", prompt=True)
XOCDIA: Flow = _thrown("THROW_DICE", 6.0, 25, "THROW")

ROULETTE: Flow = (
    start(),
    bet(40),
    close(prompt=True),
    show("SPIN_WHEEL", 14.0, FIELD, verb="SPIN"),
    confirm("DEALER_CONFIRM", 2.5),
    finish(),
)

COLOURS = Spot(games.DEALER, color.NORMAL)
SUPER_GAME = Spot(games.DEALER, color.SUPER_GAME)

COLORGAME: Flow = (
    *_thrown("THROW_COLOR", 6.0, 25, "THROW", COLOURS, prompt=True),
    # only after three equal colours
    ready("SUPER_GAME_ROUND_READY", 3.0, SUPER_GAME),
    inner("SUPER_GAME_ROUND_START", 2.0, SUPER_GAME),
    inner_bet("SUPER_GAME_ROUND_BET", 0.3, 15, SUPER_GAME),
    inner_close("SUPER_GAME_NO_MORE_BET", SUPER_GAME),
    inner_show("SUPER_GAME_THROW_COLOR", 6.0, SUPER_GAME, "THROW"),
    inner_finish(SUPER_GAME),
)

DROPBALL: Flow = _thrown("THROW_BALL", 9.0, 20, "THROW", prompt=True)

DROPBALL_WHEEL = Spot(games.DEALER, dropball.LUCKY_WHEEL)

DROPBALL_JACKPOT: Flow = (
    *DROPBALL,
    # only after three equal balls
    ready("LUCKY_WHEEL_ROUND_READY", 3.0, DROPBALL_WHEEL),
    inner("LUCKY_WHEEL_ROUND_START", 2.0, DROPBALL_WHEEL),
    inner_show("LUCKY_WHEEL_SPIN_WHEEL", 9.0, DROPBALL_WHEEL, "SPIN"),
    inner_finish(DROPBALL_WHEEL),
)

JACKPOT_COLOURS = Spot(games.DEALER, colorjackpot.NORMAL)
JACKPOT_WHEEL = Spot(games.DEALER, colorjackpot.LUCKY_WHEEL)
BINGO = Spot(games.DEALER, colorjackpot.BINGO)

COLORGAME_JACKPOT: Flow = (
    *_thrown("THROW_COLOR", 6.0, 25, "THROW", JACKPOT_COLOURS),
    # after three equal colours one of the two
    ready("LUCKY_WHEEL_ROUND_READY", 3.0, JACKPOT_WHEEL),
    inner("LUCKY_WHEEL_ROUND_START", 2.0, JACKPOT_WHEEL),
    inner_bet("LUCKY_WHEEL_ROUND_BET", 0.3, 15, JACKPOT_WHEEL),
    inner_close("LUCKY_WHEEL_NO_MORE_BET", JACKPOT_WHEEL),
    inner_show("LUCKY_WHEEL_SPIN_WHEEL", 9.0, JACKPOT_WHEEL, "SPIN"),
    inner_finish(JACKPOT_WHEEL),
    ready("BINGO_ROUND_READY", 3.0, BINGO),
    inner("BINGO_ROUND_START", 2.0, BINGO),
    inner_bet("BINGO_ROUND_BET", 0.3, 15, BINGO),
    inner_close("BINGO_NO_MORE_BET", BINGO),
    inner_show("BINGO_THROW_BALL", 7.0, BINGO, "THROW"),
    inner_finish(BINGO),
)

COIN = Spot(games.DEALER, caracruz.NORMAL)
SUPERCOIN = Spot(games.DEALER, caracruz.SUPERCOIN)

CARACRUZ: Flow = (
    *_thrown("THROW_COIN", 5.0, 20, "THROW", COIN),
    # now and then
    ready("SUPERCOIN_ROUND_READY", 3.0, SUPERCOIN),
    inner("SUPERCOIN_ROUND_START", 2.0, SUPERCOIN),
    inner_bet("SUPERCOIN_ROUND_BET", 0.3, 12, SUPERCOIN),
    inner_close("SUPERCOIN_NO_MORE_BET", SUPERCOIN),
    inner("ANIMATION_STOP", 3.0, SUPERCOIN, "ANIMATION"),
    inner("CANDIDATE_ODDS", 1.5, SUPERCOIN, "ODDS"),
    inner_show("SUPERCOIN_THROW_COIN", 5.0, SUPERCOIN, "THROW"),
    inner("SUPERCOIN_ANIMATION_RESULT", 2.0, SUPERCOIN, "ANIMATION"),
    inner_finish(SUPERCOIN),
)
