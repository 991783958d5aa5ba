"""What the timeline says in words: steps against their plan, results, what a round went through, and doubts."""

from datetime import tzinfo

from thrillmon.floor.codes import parse_code
from thrillmon.floor.phases import Phase
from thrillmon.floor.timelines import Band, Bar, Change, ChangeKind, Hole, MarkKind, RoundLine, Timeline
from thrillmon.floor.times import clock_text
from thrillmon.models.timeline_spans import due_seconds, elapsed_seconds, ended_at, opened_at, running_bar
from thrillmon.models.words import phase_text, render, tr

# "99 of 100" can be said once a hundred were heard.
HUNDRED = 100

MOST_LETTERS = 240


def one_line(text: str) -> str:
    """Return a text from the wire as one line that can hide nothing: no line breaks, no invisible characters."""
    short = text if len(text) <= MOST_LETTERS else text[: MOST_LETTERS - 1] + "…"
    return short if short.isprintable() else "".join(letter if letter.isprintable() else "·" for letter in short)


def seconds_text(seconds: float) -> str:
    """Say a span: 2.7 s, 41 s, 12 min 5 s."""
    if 0 <= seconds < 9.95:
        return tr("{count} s").format(count=f"{seconds:.1f}" if seconds % 1 else f"{seconds:.0f}")
    whole = round(seconds)
    if whole < 300:
        return tr("{count} s").format(count=whole)
    if whole < 6 * 3600:
        return tr("{minutes} min {seconds} s").format(minutes=whole // 60, seconds=whole % 60)
    return tr("{hours} h {minutes} min").format(hours=whole // 3600, minutes=whole // 60 % 60)


def usual_words(bar: Bar) -> str:
    """Say how long the step usually takes at this table; "" when too little was heard."""
    if bar.usual is None:
        return ""
    if bar.usual.count >= HUNDRED:
        return tr("99 of 100 took under {span}").format(span=seconds_text(bar.usual.p99))
    return tr("half of the {count} heard took under {span}").format(
        count=bar.usual.count, span=seconds_text(bar.usual.median)
    )


def step_words(bar: Bar, now: float, *, usual: bool) -> str:
    """Say how long a step took against its plan. A running step counts whole seconds.

    usual: say also how long it usually takes.
    """
    elapsed = elapsed_seconds(bar, now)
    parts = [seconds_text(elapsed if bar.end is not None else float(int(elapsed)))]
    if bar.planned is not None and bar.planned > 0:
        parts.append(tr("planned {span}").format(span=seconds_text(bar.planned)))
    if usual and (words := usual_words(bar)):
        parts.append(words)
    return tr("; ").join(parts)


def band_words(line: RoundLine, band: Band) -> str:
    """Name a phase on the ground behind the bars; in a bonus stage with the stage's name."""
    words = phase_text(band.phase).upper()
    inside = [stage for stage in line.stages if stage.number and stage.start <= band.start]
    if inside and (label := one_line(tr(inside[-1].label))):
        return f"{label.upper()} · {words}"
    return tr("BONUS {phase}").format(phase=words) if band.bonus else words


def number_words(line: RoundLine) -> str:
    """Return the round's number in its shift."""
    return str(line.shift_round) if line.shift_round else "?"


def result_words(line: RoundLine) -> str:
    """Say how a round ended."""
    if line.cancelled:
        return tr("Cancelled")
    if line.outcome.text.template:
        return one_line(render(line.outcome.text))
    return tr("no result yet") if ended(line) is False else tr("no result told")


def ended(line: RoundLine) -> bool:
    """Say whether a round is over."""
    return line.end is not None or line.phase in (Phase.FINISHED, Phase.CANCELLED) or line.cancelled


def note_words(line: RoundLine) -> list[str]:
    """Say what set a round apart: test, cancelled, corrected, edited, errors; nothing when all went well."""
    notes: list[str] = []
    if line.test:
        notes.append(tr("test round"))
    told = {MarkKind.CANCEL, MarkKind.CORRECTED, MarkKind.EDIT, MarkKind.ERROR}
    said = [(mark.kind, one_line(render(mark.text))) for mark in line.marks if mark.kind in told]
    kinds = {kind for kind, _ in said}
    if line.cancelled and MarkKind.CANCEL not in kinds:
        notes.append(tr("cancelled"))
    notes += [words for _, words in said if words]
    if line.corrected and MarkKind.CORRECTED not in kinds:
        notes.append(tr("corrected after the round"))
    return notes


def hole_words(hole: Hole, now: float) -> str:
    """Say how long the feed was missing, why, and whether what was missed is known by now."""
    span = seconds_text(max(0.0, (hole.end if hole.end is not None else now) - hole.start))
    words = [tr("feed hole {span}").format(span=span)]
    if cause := one_line(render(hole.cause)).rstrip("."):
        words.append(cause)
    if hole.end is None:
        words.append(tr("still missing"))
    else:
        words.append(tr("recovered") if hole.recovered else tr("not recovered"))
    return " · ".join(words)


def change_words(change: Change, zone: tzinfo) -> str:
    """Say what changed on the table, and when."""
    text = one_line(change.text)
    match change.kind:
        case ChangeKind.SHOE:
            words = tr("shoe {shoe}").format(shoe=shoe_words(text))
        case ChangeKind.SHIFT:
            words = tr("shift {shift}").format(shift=text)
        case ChangeKind.DEALER:
            words = tr("dealer {name}").format(name=text) if text else tr("no dealer")
    return f"{words}  {clock_text(change.at, zone)}"


def shoe_words(code: str) -> str:
    """Return the number inside a shoe's code; the code as it came when there is none."""
    parsed = parse_code(code)
    return str(parsed.number) if parsed is not None and parsed.number is not None else one_line(code)


def title_words(timeline: Timeline) -> str:
    """Name the table and its game."""
    subtype = timeline.game.subtype_label(timeline.subtype)
    label = tr(timeline.game.label)
    game = f"{label} · {tr(subtype)}" if subtype not in ("", "Classic", timeline.game.label) else label
    return one_line(f"{timeline.table_code or timeline.game_code}  {game}")


def round_words(line: RoundLine) -> str:
    """Name a round: its code, its place in the shoe, its dealer."""
    words = [tr("round {code}").format(code=one_line(line.round_code) or number_words(line))]
    if line.shoe_code and line.shoe_round:
        words.append(tr("shoe {shoe}, round {round}").format(shoe=shoe_words(line.shoe_code), round=line.shoe_round))
    elif line.shift_round:
        words.append(tr("round {round} of the shift").format(round=line.shift_round))
    if line.dealer:
        words.append(tr("dealer {name}").format(name=one_line(line.dealer)))
    if line.test:
        words.insert(0, tr("TEST ROUND"))
    return " · ".join(words)


def doubt_words(timeline: Timeline, zone: tzinfo) -> str:
    """Say since when nobody confirms the table any more."""
    if timeline.confirmed_at is None:
        return tr("never confirmed")
    return tr("not confirmed since {time}").format(time=clock_text(timeline.confirmed_at, zone))


def disagreement_words(timeline: Timeline) -> str:
    """Say what the two witnesses say; "" when they agree."""
    apart = timeline.disagreement
    if apart is None:
        return ""
    return tr("{words}, for {span}").format(
        words=one_line(render(apart.sentence)).rstrip("."), span=seconds_text(float(int(apart.seconds)))
    )


def spoken(timeline: Timeline, now: float, zone: tzinfo, *, confirmed: bool) -> str:
    """Say the live round as a screen reader reads it: phase, step, elapsed, plan, or why none of it is known."""
    words = [title_words(timeline)]
    if not confirmed:
        words.append(doubt_words(timeline, zone))
    line = timeline.live
    if line is None:
        words.append(tr("no round heard yet"))
        return ", ".join(words)
    words += [tr("round {number}").format(number=number_words(line)), phase_text(line.phase)]
    bar = running_bar(line)
    if bar is None:
        words.append(result_words(line))
    else:
        moment = now if confirmed else timeline.confirmed_at or bar.start
        told = step_words(bar, moment, usual=late_words_due(bar, moment))
        words.append(f"{one_line(tr(bar.label))} {told}")
    if apart := disagreement_words(timeline):
        words.append(apart)
    return ", ".join(words)


def late_words_due(bar: Bar, now: float) -> bool:
    """Say whether the usual time is worth saying: once a step is past its plan."""
    due = due_seconds(bar)
    return due is not None and elapsed_seconds(bar, now) > due


def over_words(line: RoundLine, zone: tzinfo) -> str:
    """Say since when a round is over; "" while it runs or nobody told."""
    end = ended_at(line)
    return tr("over since {time}").format(time=clock_text(end, zone)) if end is not None else ""


def started_words(line: RoundLine, zone: tzinfo) -> str:
    """Return when the round's time starts, as a time of day; "?" when nobody told."""
    zero = opened_at(line)
    return clock_text(zero, zone) if zero is not None else "?"
