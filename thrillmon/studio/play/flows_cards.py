"""The steps of the card games, in order: to be read beside the game pages of the protocol facts."""

from thrillmon.studio.play.acts import (
    Act,
    Flow,
    Laid,
    Spot,
    bet,
    close,
    confirm,
    deal,
    finish,
    inner_bet,
    inner_close,
    peek,
    show,
    start,
    wait,
)
from thrillmon.wire.games import games_pb2 as games
from thrillmon.wire.games.baccarat import record_pb2 as baccarat
from thrillmon.wire.games.bullfight import record_pb2 as bullfight
from thrillmon.wire.games.hilo import record_pb2 as hilo
from thrillmon.wire.games.sakla import record_pb2 as sakla

FIRST_CARD = Spot(games.CONTROL, games.FIRST_CARD)
"""The card that is turned over when a new shoe is opened; in Bull Fight the one that decides the order."""
DISCARD = Spot(games.CONTROL, games.DISCARD)
SHOE_CUT = Spot(games.CONTROL, games.SHOE_CUT)

PLAYER_NORMAL = Spot(games.PLAYER, baccarat.NORMAL)
PLAYER_EXTRA = Spot(games.PLAYER, baccarat.EXTRA)
BANKER_NORMAL = Spot(games.BANKER, baccarat.NORMAL)
BANKER_EXTRA = Spot(games.BANKER, baccarat.EXTRA)

BACCARAT_LIVE: Flow = (
    start(),
    show("SHOW_FIRST_CARD", 4.0, FIRST_CARD),  # only with a new shoe
    bet(25),
    close(prompt=True),
    show("SHOW_PLAYER_1", 4.0, PLAYER_NORMAL, card=0),
    show("SHOW_BANKER_1", 2.0, BANKER_NORMAL, card=0),
    show("SHOW_PLAYER_2", 2.0, PLAYER_NORMAL, card=1),
    show("SHOW_BANKER_2", 2.0, BANKER_NORMAL, card=1),
    show("DEAL_PLAYER_EXTRA", 4.5, PLAYER_EXTRA, verb="DEAL"),  # only when drawn
    show("DEAL_BANKER_EXTRA", 4.5, BANKER_EXTRA, verb="DEAL"),  # only when drawn
    confirm("DEALER_CONFIRM", 2.5),
    finish(),
)

BACCARAT_PEEK: Flow = (
    start(),
    show("SHOW_FIRST_CARD", 4.0, FIRST_CARD),
    bet(25),
    close(prompt=True),
    wait("PEEK_NORMAL", 4.0, 12),
    show("PEEK_SHOW_NORMAL", 0.0, PLAYER_NORMAL, BANKER_NORMAL),
    peek("PEEK_DEAL_PLAYER_EXTRA", 3.0, 8, PLAYER_EXTRA),
    show("PEEK_SHOW_PLAYER_EXTRA", 0.0, PLAYER_EXTRA),
    peek("PEEK_DEAL_BANKER_EXTRA", 3.0, 8, BANKER_EXTRA),
    show("PEEK_SHOW_BANKER_EXTRA", 0.0, BANKER_EXTRA),
    confirm("DEALER_CONFIRM", 2.5),
    finish(),
)

BACCARAT_ELECTRONIC: Flow = (
    start(),
    show("SHOW_FIRST_CARD", 3.0, FIRST_CARD),
    deal("DEAL_PLAYER_1", 0.8, PLAYER_NORMAL, 0),
    deal("DEAL_BANKER_1", 0.8, BANKER_NORMAL, 0),
    deal("DEAL_PLAYER_2", 0.8, PLAYER_NORMAL, 1),
    deal("DEAL_BANKER_2", 0.8, BANKER_NORMAL, 1),
    bet(25),
    close(prompt=True),
    show("SHOW_PLAYER_1", 2.0, PLAYER_NORMAL, card=0),
    show("SHOW_BANKER_1", 1.5, BANKER_NORMAL, card=0),
    show("SHOW_PLAYER_2", 1.5, PLAYER_NORMAL, card=1),
    show("SHOW_BANKER_2", 1.5, BANKER_NORMAL, card=1),
    show("DEAL_PLAYER_EXTRA", 3.0, PLAYER_EXTRA, verb="DEAL"),
    show("DEAL_BANKER_EXTRA", 3.0, BANKER_EXTRA, verb="DEAL"),
    confirm("DEALER_CONFIRM", 1.0),
    finish(),
)

LEFT = Spot(games.LEFT, games.HAND)
RIGHT = Spot(games.RIGHT, games.HAND)

THEBIGBATTLE: Flow = (
    start(),
    show("SHOW_FIRST_CARD", 4.0, FIRST_CARD),
    deal("DEAL_DISCARD_1", 1.5, DISCARD),  # only with a new shoe
    deal("DEAL_LEFT", 1.2, LEFT),
    deal("DEAL_RIGHT", 1.2, RIGHT),
    bet(18),
    close(prompt=True),
    show("SHOW_LEFT", 3.0, LEFT),
    show("SHOW_RIGHT", 2.0, RIGHT),
    finish(1.5),
)

THREECARDS: Flow = (
    start(),
    deal("DEAL_LEFT_1", 1.2, LEFT, 0),
    deal("DEAL_RIGHT_1", 1.0, RIGHT, 0),
    deal("DEAL_LEFT_2", 1.0, LEFT, 1),
    deal("DEAL_RIGHT_2", 1.0, RIGHT, 1),
    deal("DEAL_LEFT_3", 1.0, LEFT, 2),
    deal("DEAL_RIGHT_3", 1.0, RIGHT, 2),
    bet(20),
    close(prompt=True),
    Act("SHOW_LEFT_12", after=3.5, verb="SHOW", shows=(Laid(LEFT, 0), Laid(LEFT, 1)), about=LEFT),
    Act("SHOW_RIGHT_12", after=2.5, verb="SHOW", shows=(Laid(RIGHT, 0), Laid(RIGHT, 1)), about=RIGHT),
    show("SHOW_LEFT_3", 2.5, LEFT, card=2),
    show("SHOW_RIGHT_3", 2.0, RIGHT, card=2),
    finish(2.0),
)

BULL_BANKER = Spot(bullfight.BANKER, games.HAND)
BULL_PLAYERS = tuple(Spot(seat, games.HAND) for seat in (bullfight.PLAYER1, bullfight.PLAYER2, bullfight.PLAYER3))

_BULLFIGHT_OPENING: Flow = (
    start(),
    show("DEAL_FIRSTCARD", 2.0, FIRST_CARD, verb="DEAL"),  # decides the order
    deal("DEAL_BANKER_1", 2.0, BULL_BANKER),
    deal("DEAL_PLAYER_1", 2.0, BULL_PLAYERS[0]),
    deal("DEAL_PLAYER_2", 2.0, BULL_PLAYERS[1]),
    deal("DEAL_PLAYER_3", 2.0, BULL_PLAYERS[2]),
    bet(25),
    close(),
)

BULLFIGHT: Flow = (
    *_BULLFIGHT_OPENING,
    show("SHOW_BANKER_1", 4.0, BULL_BANKER),
    show("SHOW_PLAYER_1", 4.0, BULL_PLAYERS[0]),
    show("SHOW_PLAYER_2", 4.0, BULL_PLAYERS[1]),
    show("SHOW_PLAYER_3", 4.0, BULL_PLAYERS[2]),
    confirm("DEALER_CONFIRM", 2.5),
    finish(),
)

# The same with every card turned over as a step of its own: SHOW_BANKER_1_1 13 .. SHOW_PLAYER_3_5 35.
BULLFIGHT_CARD_BY_CARD: Flow = (
    *_BULLFIGHT_OPENING,
    *(show(f"SHOW_BANKER_1_{number}", 0.9, BULL_BANKER, card=number - 1) for number in range(1, 6)),
    *(
        show(f"SHOW_PLAYER_{player}_{number}", 0.9, spot, card=number - 1)
        for player, spot in enumerate(BULL_PLAYERS, 1)
        for number in range(1, 6)
    ),
    confirm("DEALER_CONFIRM", 2.5),
    finish(),
)

ONELUCKYNINE: Flow = (
    start(),
    show("SHOW_FIRST_CARD", 3.0, FIRST_CARD),
    deal("DEAL_PLAYER_1", 1.0, PLAYER_NORMAL, 0),
    deal("DEAL_BANKER_1", 1.0, BANKER_NORMAL, 0),
    deal("DEAL_PLAYER_2", 1.0, PLAYER_NORMAL, 1),
    deal("DEAL_BANKER_2", 1.0, BANKER_NORMAL, 1),
    bet(15),
    close(),
    show("SHOW_PLAYER", 3.0, PLAYER_NORMAL),
    show("SHOW_BANKER", 3.0, BANKER_NORMAL),
    deal("DEAL_PLAYER_EXTRA", 3.0, PLAYER_EXTRA),
    show("SHOW_PLAYER_EXTRA", 2.0, PLAYER_EXTRA),
    inner_bet("PLAYER_DRAW_ROUND_BET", 0.5, 8, PLAYER_EXTRA),  # does the player want it?
    inner_close("PLAYER_DRAW_NO_MORE_BET", PLAYER_EXTRA),
    show("DEAL_BANKER_EXTRA", 3.5, BANKER_EXTRA, verb="DEAL"),
    confirm("DEALER_CONFIRM", 2.0),
    finish(),
)

NOW = Spot(games.DEALER, hilo.NOW)
NEXT = Spot(games.DEALER, hilo.NEXT)

HILO: Flow = (
    start(),
    show("DEAL_NOW", 1.5, NOW, verb="DEAL"),
    confirm("DEALER_CONFIRM_NOW", 1.5),
    bet(18),
    close(),
    deal("DEAL_NEXT", 2.0, NEXT),
    show("SHOW_NEXT", 3.0, NEXT),
    confirm("DEALER_CONFIRM", 2.0),
    finish(),
)

SAKLA_CARDS = Spot(games.DEALER, sakla.NORMAL)
"""First card, bottom, top."""

SAKLA: Flow = (
    start(),
    show("DEAL_FIRST_CARD", 2.0, SAKLA_CARDS, card=0, verb="DEAL"),
    confirm("DEALER_CONFIRM_FIRST_CARD", 1.5),
    bet(20),
    close(),
    show("DEAL_BOTTOM", 3.0, SAKLA_CARDS, card=1, verb="DEAL"),
    confirm("DEALER_CONFIRM_BOTTOM", 1.5),
    show("DEAL_TOP", 3.0, SAKLA_CARDS, card=2, verb="DEAL"),
    confirm("DEALER_CONFIRM_TOP", 1.5),
    confirm("DEALER_CONFIRM", 2.0),
    finish(),
)
