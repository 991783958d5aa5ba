"""Hi-Lo: whether the next card is higher or lower than the one that lies there."""

from thrillmon.floor.card_codes import POKER
from thrillmon.floor.cards import Face
from thrillmon.floor.games.game import Hand, Outcome
from thrillmon.floor.games.reading import on_the_table
from thrillmon.floor.games.wire_names import POKER_PLACES, make_game
from thrillmon.sentences import Sentence, say
from thrillmon.wire.games.games_pb2 import FlowSeat
from thrillmon.wire.games.hilo.record_pb2 import NEXT, NOW, GameSubtype, Step
from thrillmon.wire.recorder.record_pb2 import RoundRecord

_NOW = int(NOW)
_NEXT = int(NEXT)
_ACE = 1


def _read(record: RoundRecord, over: bool) -> Outcome:
    now_seat, now = on_the_table(record, (_NOW,), POKER, places=1)
    next_seat, following = on_the_table(record, (_NEXT,), POKER, places=1)
    hands: list[Hand] = []
    for seat, label, faces in ((now_seat, "Now", now), (next_seat, "Next", following)):
        if faces:
            hands.append(Hand(seat, label, faces, faces[0].rank_text if _counts(faces) else ""))
    if not (_counts(now) and _counts(following)):
        return Outcome(tuple(hands))
    return Outcome(tuple(hands), text=_told(now[0], following[0]), complete=True)


def _counts(faces: tuple[Face, ...]) -> bool:
    return len(faces) == 1 and faces[0].rank > 0


def _told(now: Face, following: Face) -> Sentence:
    ranks = {"next": following.rank_text, "now": now.rank_text}
    if following.rank == now.rank:
        return say("same: {next} after {now}", **ranks)
    if _ACE in (following.rank, now.rank):
        # Nothing published says whether the ace is high or low here.
        return say("{next} after {now}", **ranks)
    if following.rank > now.rank:
        return say("higher: {next} after {now}", **ranks)
    return say("lower: {next} after {now}", **ranks)


HILO = make_game(
    "HILO",
    "Hi-Lo",
    step=Step,
    step_labels={
        "DEAL_NOW": "Deal now card",
        "DEAL_NEXT": "Deal next card",
        "SHOW_NEXT": "Show next card",
        "DEALER_CONFIRM_NOW": "Dealer confirms now card",
        "PITBOSS_MODIFY_NOW": "Pit boss: now card",
        "PITBOSS_MODIFY_NEXT": "Pit boss: next card",
    },
    subtype=GameSubtype,
    subtype_labels={"HILO_CLASSIC": "Classic"},
    read=_read,
    seats={int(FlowSeat.DEALER): "Table"},
    resources={_NOW: "Now", _NEXT: "Next"},
    alphabets={**POKER_PLACES, _NOW: POKER, _NEXT: POKER},
)
