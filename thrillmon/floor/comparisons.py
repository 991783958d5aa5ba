"""Two accounts of one round side by side: what the table said and what the record says, or before and after."""

from typing import NamedTuple

from thrillmon.floor.dissection import dissect
from thrillmon.floor.games import game_named
from thrillmon.floor.games.game import Game
from thrillmon.floor.times import seconds_of
from thrillmon.sentences import NOTHING, Sentence, say
from thrillmon.wire.recorder.record_pb2 import CardList, RoundRecord, Step

# More differing steps or other fields than this are told by their number: nobody reads on.
MOST_ROWS = 40

# Fields that have a row of their own, or that say nothing about the round.
_TOLD = frozenset(
    {
        "id", "process", "seats", "ts_start", "ts_end", "is_end", "cancel", "cancel_code", "cancel_message",
        "fortune_rates", "bet_step", "medias",
    }
)  # fmt: skip


class Compared(NamedTuple):
    """One line of the comparison. what: which value.  one, other: the two accounts; NOTHING where one is silent.

    at: Unix seconds instead of words, for times.
    """

    what: Sentence
    one: Sentence
    other: Sentence
    times: tuple[float | None, float | None] | None = None

    @property
    def same(self) -> bool:
        """Whether both say the same."""
        if self.times is not None:
            one, other = self.times
            # Accounts are rounded to milliseconds here and there.
            return one == other or (one is not None and other is not None and abs(one - other) < 0.001)
        return str(self.one) == str(self.other)


def compare(one: RoundRecord, other: RoundRecord) -> tuple[Compared, ...]:
    """Return the result, cards, times and reasons of two accounts, and whatever else differs."""
    game = game_named(other.game_type or one.game_type)
    rows = [
        Compared(say("result"), _result(game, one), _result(game, other)),
        *_cards(game, one, other),
        Compared(say("cancelled"), _cancelled(one), _cancelled(other)),
        Compared(say("fortune rates"), _fortune(game, one), _fortune(game, other)),
        Compared(say("start"), NOTHING, NOTHING, (seconds_of(one.ts_start), seconds_of(other.ts_start))),
        Compared(say("end"), NOTHING, NOTHING, (_ended(one), _ended(other))),
        *_steps(game, one, other),
        *_others(one, other),
    ]
    told = (say("cancelled"), say("fortune rates"))
    return tuple(row for row in rows if not (row.same and row.what in told and not str(row.one)))


def differences(one: RoundRecord, other: RoundRecord) -> tuple[Compared, ...]:
    """Return only what differs."""
    return tuple(row for row in compare(one, other) if not row.same)


def _result(game: Game, record: RoundRecord) -> Sentence:
    return game.read(record).text


def _ended(record: RoundRecord) -> float | None:
    return seconds_of(record.ts_end) if record.is_end or record.cancel else None


def _cancelled(record: RoundRecord) -> Sentence:
    if not record.cancel:
        return NOTHING
    reason = ", ".join(filter(None, (record.cancel_message, record.cancel_code)))
    return say("yes: {reason}", reason=reason) if reason else say("yes")


def _fortune(game: Game, record: RoundRecord) -> Sentence:
    return _text(", ".join(f"{face.text} ×{rate}" for face, rate in game.fortune(record)))


def _cards(game: Game, one: RoundRecord, other: RoundRecord) -> list[Compared]:
    rows: list[Compared] = []
    for seat in sorted({*one.seats, *other.seats}):
        for resource in sorted({*_lists(one, seat), *_lists(other, seat)}):
            texts = [
                " ".join(
                    face.text
                    for face in game.faces(
                        _lists(record, seat).get(resource, CardList()), seat, resource, record.game_subtype
                    )
                )
                for record in (one, other)
            ]
            if any(texts):
                what = say("{seat}, {place}", seat=say(game.seat_label(seat)), place=say(game.resource_label(resource)))
                if len(game.resources) <= 1:
                    what = say(game.seat_label(seat))
                rows.append(Compared(what, _text(texts[0]), _text(texts[1])))
    return rows


def _lists(record: RoundRecord, seat: int) -> dict[int, CardList]:
    return dict(record.seats[seat].cards) if seat in record.seats else {}


def _steps(game: Game, one: RoundRecord, other: RoundRecord) -> list[Compared]:
    count = Compared(say("steps"), _text(str(len(one.process))), _text(str(len(other.process))))
    rows = [count]
    for place in range(max(len(one.process), len(other.process))):
        mine = one.process[place] if place < len(one.process) else None
        theirs = other.process[place] if place < len(other.process) else None
        if mine == theirs:
            continue
        if len(rows) > MOST_ROWS:
            break
        rows.append(Compared(say("step {number}", number=place + 1), _step(game, mine), _step(game, theirs)))
    return rows


def _step(game: Game, step: Step | None) -> Sentence:
    if step is None:
        return NOTHING
    at = seconds_of(step.timestamp)
    label = say(game.step_of(step).label)
    # To the millisecond, within the minute: the two stand side by side.
    return label if at is None else say("{step} at :{seconds:06.3f}", step=label, seconds=at % 60)


def _others(one: RoundRecord, other: RoundRecord) -> list[Compared]:
    mine, theirs = _leaves(one), _leaves(other)
    rows: list[Compared] = []
    for path in sorted({*mine, *theirs}):
        before, after = mine.get(path, ""), theirs.get(path, "")
        if before != after and len(rows) < MOST_ROWS:
            rows.append(Compared(_text(path), _text(before), _text(after)))
    return rows


def _leaves(record: RoundRecord) -> dict[str, str]:
    root = dissect(record.SerializeToString(deterministic=True), RoundRecord)
    return {
        part.path: part.text
        for field in root.children
        if field.path.partition("[")[0] not in _TOLD
        for part in field.walk()
        if not part.children
    }


def _text(text: str) -> Sentence:
    """Wrap what stands for itself in every language; braces in it are no places for values."""
    return Sentence("{text}", {"text": text}) if text else NOTHING
