"""What is marked on a round's line: cards, results, fortune rates, cancels, errors, edits and corrections."""

from collections.abc import Iterator

from thrillmon.floor.cards import Face
from thrillmon.floor.games import game_named
from thrillmon.floor.games.game import Game, StepKind
from thrillmon.floor.games.reading import spoken
from thrillmon.floor.phases import Phase
from thrillmon.floor.rounds import Heard, Round
from thrillmon.floor.timelines import Bar, Mark, MarkKind
from thrillmon.sentences import NOTHING, Sentence, say
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType
from thrillmon.wire.recorder.record_pb2 import RoundRecord, Step, StepAction, StepActionType

# Actions that lay nothing down.
_NOT_LAID: frozenset[int] = frozenset(
    {StepActionType.REMOVE, StepActionType.READ, StepActionType.READ_UNVISIBLE, StepActionType.NONE}
)

# Junk may bring thousands.
_MOST_FACES = 20
_MOST_RATES = 12

_CONFIRMED = "DEALER_CONFIRM"


def marks_of(known: Round, game: Game, bars: tuple[Bar, ...], ended: float | None) -> tuple[Mark, ...]:
    """Return the marks of a round, in the order of their times. bars: those that are drawn of its steps.

    The result and the cancel are those of the round as it was played; a correction says what became of them.
    """
    record, played = known.record, known.as_played()
    outcome = known.outcome() if played is record else game.read(played)
    marks: list[Mark] = []
    for number, bar in enumerate(bars):
        step = record.process[bar.place]
        marks.extend(_step_marks(record, game, step, bar, number))
    last = bars[-1].start if bars else None
    closing = _closing(game, bars)
    if outcome.text is not NOTHING and not played.cancel:
        at = bars[closing].start if closing is not None else ended if played.is_end else last
        if at is not None and (closing is not None or played.is_end or outcome.complete):
            marks.append(Mark(at, MarkKind.RESULT, outcome.text, bar=closing))
    voided = known.base is None and any(heard.kind == _VOIDED for heard in known.corrections)
    if played.cancel and not voided:
        at = ended if ended is not None else last
        if at is not None:
            voiding = next((place for place, bar in enumerate(bars) if record.process[bar.place].cancel), None)
            marks.append(Mark(at, MarkKind.CANCEL, _cancelled(played), bar=voiding))
    if record.fortune_rates:
        marks.extend(_fortune(record, game, bars))
    marks.extend(_corrections(known, game))
    marks.sort(key=lambda mark: mark.at)
    return tuple(marks)


def _step_marks(record: RoundRecord, game: Game, step: Step, bar: Bar, number: int) -> Iterator[Mark]:
    faces = _laid(record, game, step)
    if bar.edit:
        yield Mark(bar.start, MarkKind.EDIT, say(bar.label), faces, number)
    elif faces:
        yield Mark(bar.start, MarkKind.CARDS, _where(game, step), faces, number)
    if step.error:
        text = say("The step says that something went wrong: {error}", error=step.error)
        yield Mark(bar.start, MarkKind.ERROR, text, (), number)
    if step.cancel and not record.cancel:
        yield Mark(bar.start, MarkKind.CANCEL, say("This step was cancelled."), (), number)


def _laid(record: RoundRecord, game: Game, step: Step) -> tuple[Face, ...]:
    faces: list[Face] = []
    for action in step.actions:
        if action.type in _NOT_LAID:
            continue
        for resource in sorted(action.cards):
            faces.extend(game.faces(action.cards[resource], _seat(action, step), resource, record.game_subtype))
            if len(faces) >= _MOST_FACES:
                return tuple(faces[:_MOST_FACES])
    return tuple(faces)


def _seat(action: StepAction, step: Step) -> int:
    return action.target_seat or action.source_seat or step.seat


def _where(game: Game, step: Step) -> Sentence:
    """Name the seats that got cards, in the game's words."""
    seats = {_seat(action, step) for action in step.actions if action.cards and action.type not in _NOT_LAID}
    labels = [game.seat_label(seat) for seat in sorted(seats) if seat]
    return say(labels[0]) if len(labels) == 1 and labels[0] in game.seats.values() else NOTHING


def _closing(game: Game, bars: tuple[Bar, ...]) -> int | None:
    """Return the bar with which the result stood: the last confirmation, else the first end of the round."""
    kinds: list[StepKind] = [game.step(bar.code) for bar in bars]
    confirmed = [place for place, kind in enumerate(kinds) if kind.name == _CONFIRMED]
    if confirmed:
        return confirmed[-1]
    return next((place for place, kind in enumerate(kinds) if kind.phase is Phase.FINISHED), None)


def _fortune(record: RoundRecord, game: Game, bars: tuple[Bar, ...]) -> Iterator[Mark]:
    """The rates become known when betting closes."""
    place = next((place for place, bar in enumerate(bars) if bar.phase is Phase.CLOSED), None)
    if place is None and not bars:
        return
    place = place if place is not None else 0
    rates = game.fortune(record)[:_MOST_RATES]
    values: dict[str, object] = {}
    parts: list[str] = []
    for number, (face, rate) in enumerate(rates):
        values[f"face{number}"] = spoken(face)
        values[f"rate{number}"] = rate
        parts.append(f"{{face{number}}} ×{{rate{number}}}")
    yield Mark(
        bars[place].start, MarkKind.FORTUNE, Sentence(", ".join(parts), values), tuple(face for face, _ in rates), place
    )


_VOIDED = GameNotifyType.NOTIFY_ROUND_CANCEL_AFTER_ROUND
_FINISHED = GameNotifyType.NOTIFY_ROUND_FINISH_AFTER_ROUND


def _corrections(known: Round, game: Game) -> Iterator[Mark]:
    """What was done after the round: one mark each, with what it changed from and to, and the cards it set."""
    before = known.base
    for heard in known.corrections:
        record = heard.record
        added = record.process[len(before.record.process) :] if before is not None else ()
        faces = [face for step in added for face in _laid(record, game, step)]
        yield Mark(heard.at, MarkKind.CORRECTED, _corrected(heard, before), tuple(faces[:_MOST_FACES]))
        before = heard


def _corrected(heard: Heard, before: Heard | None) -> Sentence:
    if heard.kind == _VOIDED:
        return say("After the round: {what}", what=_cancelled(heard.record))
    after = _result(heard.record)
    if heard.kind == _FINISHED:
        return say("Finished after the round: {after}", after=after)
    if before is None:
        return say("Changed after the round, which was not heard before: now {after}", after=after)
    former = _result(before.record)
    if str(former) != str(after):
        return say("Changed after the round: {before} → {after}", before=former, after=after)
    if before.record.fortune_rates != heard.record.fortune_rates:
        return say("Fortune rates changed after the round; the result stays {after}", after=after)
    return say("Changed after the round; the result stays {after}", after=after)


def _result(record: RoundRecord) -> Sentence:
    if record.cancel:
        return say("cancelled")
    text = game_named(record.game_type).read(record).text
    return say("no result") if text is NOTHING else text


def _cancelled(record: RoundRecord) -> Sentence:
    code, message = record.cancel_code, record.cancel_message
    if code and message:
        return say("Cancelled: {message} ({code})", message=message, code=code)
    if code or message:
        return say("Cancelled: {message}", message=message or code)
    return say("Cancelled; no reason was given.")
