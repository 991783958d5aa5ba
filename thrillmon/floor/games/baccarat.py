"""Baccarat in its three dealing styles, and One Lucky Nine, which counts its points alike."""

from collections.abc import Callable
from typing import NamedTuple

from google.protobuf.internal.enum_type_wrapper import EnumTypeWrapper

from thrillmon.floor.card_codes import POKER
from thrillmon.floor.cards import Face
from thrillmon.floor.games.game import Game, Hand, Outcome
from thrillmon.floor.games.reading import TIE, Reader, duel, faces_at
from thrillmon.floor.games.wire_names import POKER_PLACES, make_game
from thrillmon.sentences import NOTHING, Sentence, say
from thrillmon.wire.games.baccarat import record_pb2 as baccarat
from thrillmon.wire.games.baccarat2 import record_pb2 as baccarat2
from thrillmon.wire.games.baccarat3 import record_pb2 as baccarat3
from thrillmon.wire.games.games_pb2 import FlowSeat
from thrillmon.wire.games.oneluckynine import record_pb2 as oneluckynine
from thrillmon.wire.recorder.record_pb2 import RoundRecord

# The seats of the flow. games.baccarat.GameSeat has a PLAYER 2 and a BANKER 3 that nobody uses.
_PLAYER = int(FlowSeat.PLAYER)
_BANKER = int(FlowSeat.BANKER)
_NORMAL = int(baccarat.NORMAL)
_EXTRA = int(baccarat.EXTRA)

_DEALT = 2
_MOST_CARDS = 3
_NATURAL = 8
_PLAYER_STANDS = 6
_BANKER_STANDS = 7

# The banker's first card is fixed there; whether a third card is drawn by the same rules is not published.
_OTHER_DRAWING_RULES = frozenset({"BACCARAT_FOREVER8", "BACCARAT_FOREVER9"})


class _Side(NamedTuple):
    """A seat's cards: points of the first two, of the third, of all; None where they cannot be counted."""

    faces: tuple[Face, ...]
    dealt: int | None
    third: int | None
    total: int | None

    @property
    def drew(self) -> bool:
        return len(self.faces) > _DEALT

    @property
    def pair(self) -> bool:
        return self.dealt is not None and self.faces[0].rank == self.faces[1].rank


def _worth(face: Face) -> int | None:
    """Ace 1, ten and court cards 0; None for what is hidden or has no rank."""
    if not face.rank:
        return None
    return face.rank if face.rank < 10 else 0


def _side(record: RoundRecord, seat: int) -> _Side:
    # A blank third card is a place nothing was dealt to; blank ones among the first two lie face down.
    dealt = faces_at(record, seat, _NORMAL, POKER, places=_DEALT)
    faces = dealt + faces_at(record, seat, _EXTRA, POKER)
    if len(dealt) < _DEALT or len(faces) > _MOST_CARDS:
        return _Side(faces, None, None, None)
    worths = [_worth(face) for face in faces]
    third = worths[_DEALT] if len(faces) == _MOST_CARDS else None
    return _Side(faces, _points(worths[:_DEALT]), third, _points(worths))


def _points(worths: list[int | None]) -> int | None:
    known = [worth for worth in worths if worth is not None]
    return sum(known) % 10 if len(known) == len(worths) else None


def _table_is_dealt(player: _Side, banker: _Side) -> bool:
    """Say whether the drawing rules of baccarat give nobody another card."""
    if player.dealt is None or banker.dealt is None:
        return False
    if max(player.dealt, banker.dealt) >= _NATURAL:
        return True
    if player.dealt < _PLAYER_STANDS and not player.drew:
        return False
    return banker.drew or not _banker_draws(banker.dealt, player.third)


def _banker_draws(dealt: int, third: int | None) -> bool:
    if third is None:
        return dealt < _PLAYER_STANDS
    if dealt == 3:
        return third != 8
    # With 4, 5 and 6 the banker draws against 2, 4 and 6 to 7.
    return dealt < 3 or (dealt < _BANKER_STANDS and 2 * (dealt - 3) <= third <= 7)


def _all_three_lie(player: _Side, banker: _Side) -> bool:
    # The players' draw is their choice, so only full hands say that nothing more comes.
    return player.drew and banker.drew


def _reader(dealt_out: Callable[[_Side, _Side], bool], *, pairs: bool) -> Reader:
    def read(record: RoundRecord, over: bool) -> Outcome:
        player, banker = _side(record, _PLAYER), _side(record, _BANKER)
        derived: int | None = None
        told = NOTHING
        if player.total is not None and banker.total is not None:
            ruled = record.game_subtype not in _OTHER_DRAWING_RULES
            if over or (ruled and dealt_out(player, banker)):
                derived = _higher(player.total, banker.total)
                told = _told(player.total, banker.total)
                if pairs:
                    told = _with_pairs(told, player, banker)
        return duel(
            record,
            Hand(_PLAYER, "Player", player.faces, _score(player)),
            Hand(_BANKER, "Banker", banker.faces, _score(banker)),
            derived=derived,
            told=told,
            over=over,
        )

    return read


def _score(side: _Side) -> str:
    return "" if side.total is None else str(side.total)


def _higher(player: int, banker: int) -> int:
    if player == banker:
        return TIE
    return _PLAYER if player > banker else _BANKER


def _told(player: int, banker: int) -> Sentence:
    if player == banker:
        return say("Tie {points}", points=player)
    if player > banker:
        return say("Player {points} over {other}", points=player, other=banker)
    return say("Banker {points} over {other}", points=banker, other=player)


def _with_pairs(told: Sentence, player: _Side, banker: _Side) -> Sentence:
    if player.pair and banker.pair:
        return say("{result}, both pairs", result=told)
    if player.pair:
        return say("{result}, player pair", result=told)
    return say("{result}, banker pair", result=told) if banker.pair else told


_STEPS = {
    "SHOW_FIRST_CARD": "Show first card",
    "DEAL_PLAYER_1": "Deal player card 1",
    "DEAL_BANKER_1": "Deal banker card 1",
    "DEAL_PLAYER_2": "Deal player card 2",
    "DEAL_BANKER_2": "Deal banker card 2",
    "SHOW_NORMAL": "Show first four cards",
    "SHOW_BANKER": "Show banker",
    "SHOW_PLAYER": "Show player",
    "SHOW_BANKER_1": "Banker card 1",
    "SHOW_BANKER_2": "Banker card 2",
    "SHOW_PLAYER_1": "Player card 1",
    "SHOW_PLAYER_2": "Player card 2",
    "PEEK_NORMAL": "Peek",
    "PEEK_SHOW_NORMAL": "Show after peek",
    "DEAL_PLAYER_EXTRA": "Player third card",
    "PEEK_DEAL_PLAYER_EXTRA": "Peek third card (player)",
    "PEEK_SHOW_PLAYER_EXTRA": "Show third card (player)",
    "DEAL_BANKER_EXTRA": "Banker third card",
    "PEEK_DEAL_BANKER_EXTRA": "Peek third card (banker)",
    "PEEK_SHOW_BANKER_EXTRA": "Show third card (banker)",
    "PITBOSS_MODIFY_NORMAL": "Pit boss: first cards",
    "PITBOSS_MODIFY_PLAYER_EXTRA": "Pit boss: player's third",
    "PITBOSS_MODIFY_BANKER_EXTRA": "Pit boss: banker's third",
}

_LUCKY_NINE_STEPS = {
    **_STEPS,
    "SHOW_PLAYER_EXTRA": "Show third card (player)",
    "PLAYER_DRAW_ROUND_BET": "Draw: open bets",
    "PLAYER_DRAW_NO_MORE_BET": "Draw: no more bets",
}

_SUBTYPES = {
    "BACCARAT_CLASSIC": "Classic",
    "BACCARAT_TRADITIONAL": "Traditional",
    "BACCARAT_SPEED": "Speed",
    "BACCARAT_FOREVER8": "Forever 8",
    "BACCARAT_FOREVER9": "Forever 9",
    "BACCARAT_PEEK": "Peek",
    "BACCARAT_FORTUNE": "Fortune",
    "BACCARAT_BLOCKCHAIN": "Blockchain",
    "BACCARAT_SPEED_BLOCKCHAIN": "Speed blockchain",
    "BACCARAT_PEEK_BLOCKCHAIN": "Peek blockchain",
}

_RESOURCES = {_NORMAL: "First cards", _EXTRA: "Third card"}
_ALPHABETS = {**POKER_PLACES, _NORMAL: POKER, _EXTRA: POKER}


def _baccarat(name: str, label: str, step: EnumTypeWrapper, subtype: EnumTypeWrapper) -> Game:
    return make_game(
        name,
        label,
        step=step,
        step_labels=_STEPS,
        subtype=subtype,
        subtype_labels=_SUBTYPES,
        read=_reader(_table_is_dealt, pairs=True),
        seats={},
        resources=_RESOURCES,
        alphabets=_ALPHABETS,
        fortune_alphabet=POKER,
    )


BACCARAT = _baccarat("BACCARAT", "Baccarat", baccarat.Step, baccarat.GameSubtype)
BACCARAT2 = _baccarat("BACCARAT2", "Baccarat 2", baccarat2.Step, baccarat2.GameSubtype)
BACCARAT3 = _baccarat("BACCARAT3", "Baccarat 3", baccarat3.Step, baccarat3.GameSubtype)
ONELUCKYNINE = make_game(
    "ONELUCKYNINE",
    "One Lucky Nine",
    step=oneluckynine.Step,
    step_labels=_LUCKY_NINE_STEPS,
    subtype=oneluckynine.GameSubtype,
    subtype_labels={"ONELUCKYNINE_CLASSIC": "Classic"},
    read=_reader(_all_three_lie, pairs=False),
    seats={},
    resources=_RESOURCES,
    alphabets=_ALPHABETS,
)
