"""One step of a round in full: times, what was done with which cards on which seats, and the bytes' own words."""

from datetime import UTC, datetime, tzinfo

from google.protobuf import text_format

from thrillmon.floor.games import game_named
from thrillmon.floor.games.game import Game
from thrillmon.floor.timelines import Bar, RoundLine
from thrillmon.models.timeline_words import number_words, one_line, seconds_text, usual_words
from thrillmon.models.words import phase_text, render, tr
from thrillmon.wire.recorder.record_pb2 import Step, StepAction, StepActionType

# Raw text longer than this is cut: a panel is no editor.
MOST_RAW = 20_000


def step_of(line: RoundLine, bar: Bar) -> Step | None:
    """Return the step a bar stands for; None when the record does not have it."""
    steps = line.record.process
    return steps[bar.place] if 0 <= bar.place < len(steps) else None


def step_title(line: RoundLine, bar: Bar) -> str:
    """Name the step: number on the wire, name, round."""
    return tr("{code} {label} · round {number}").format(
        code=bar.code, label=one_line(tr(bar.label)), number=number_words(line)
    )


def step_text(line: RoundLine, bar: Bar, zone: tzinfo) -> str:
    """Say everything about a step, as lines of plain text."""
    game = game_named(line.record.game_type)
    lines = [
        tr("Began {time}").format(time=exact_text(bar.start, zone)),
        _lasted(bar),
        tr("Phase {phase}").format(phase=phase_text(bar.phase)),
    ]
    if bar.planned is not None:
        lines.append(tr("Planned {span}").format(span=seconds_text(bar.planned)))
    if bar.usual is not None:
        lines.append(usual_words(bar))
        lines.append(
            tr("Median {span}, of {count} heard").format(span=seconds_text(bar.usual.median), count=bar.usual.count)
        )
    if bar.edit:
        lines.append(tr("A pit boss changed something by hand"))
    for mark in line.marks:
        if mark.bar is not None and mark.bar < len(line.bars) and line.bars[mark.bar] is bar:
            words = [exact_text(mark.at, zone), *(face.text for face in mark.faces), render(mark.text)]
            lines.append(one_line("  ".join(filter(None, words))))
    step = step_of(line, bar)
    if step is None:
        return "\n".join([*lines, "", tr("The record no longer has this step.")])
    if step.HasField("seat"):
        lines.append(tr("Seat {seat}").format(seat=tr(game.seat_label(step.seat))))
    if step.error:
        lines.append(tr("Error: {text}").format(text=one_line(step.error)))
    if step.cancel:
        lines.append(tr("Cancelled"))
    for action in step.actions:
        lines += _action(action, game, line.record.game_subtype)
    raw = text_format.MessageToString(step, as_utf8=True)
    return "\n".join([*lines, "", tr("As it came"), raw[:MOST_RAW].rstrip()])


def exact_text(seconds: float, zone: tzinfo) -> str:
    """Return a time of day with tenths of a second."""
    return datetime.fromtimestamp(seconds, UTC).astimezone(zone).strftime("%H:%M:%S.%f")[:-5]


def _lasted(bar: Bar) -> str:
    if bar.end is None:
        return tr("Still running when this was read")
    return tr("Took {span}").format(span=tr("{count} s").format(count=f"{bar.end - bar.start:.1f}"))


def _action(action: StepAction, game: Game, subtype: str) -> list[str]:
    known = action.type in StepActionType.values()
    words = [StepActionType.Name(action.type) if known else str(int(action.type))]
    if action.HasField("source_seat"):
        words.append(tr("from {seat}").format(seat=tr(game.seat_label(action.source_seat))))
    if action.HasField("target_seat"):
        words.append(tr("to {seat}").format(seat=tr(game.seat_label(action.target_seat))))
    lines = [tr("Action {words}").format(words=one_line(" ".join(words)))]
    seat = action.target_seat or action.source_seat
    for resource, cards in sorted(action.cards.items()):
        faces = game.faces(cards, seat, resource, subtype)
        texts = [face.text for face in faces] or [card.code for card in cards.list]
        lines.append(one_line(f"  {tr(game.resource_label(resource))}: {' '.join(texts)}"))
    return lines
