"""The timeline as text for the clipboard: what a person would read off it, line by line."""

from datetime import tzinfo

from thrillmon.floor.timelines import Hole, Mark, RoundLine, Timeline
from thrillmon.floor.times import clock_text
from thrillmon.models.timeline_rows import Between, rows_of
from thrillmon.models.timeline_spans import last_second
from thrillmon.models.timeline_step import exact_text
from thrillmon.models.timeline_words import (
    change_words,
    disagreement_words,
    doubt_words,
    hole_words,
    note_words,
    number_words,
    one_line,
    result_words,
    round_words,
    seconds_text,
    started_words,
    step_words,
    title_words,
)
from thrillmon.models.words import render, tr


def timeline_text(timeline: Timeline, now: float, zone: tzinfo, *, confirmed: bool) -> str:
    """Return the live round step by step and a line per earlier round, with the time of reading and its zone."""
    lines = [title_words(timeline), tr("read at {time} {zone}").format(time=clock_text(now, zone), zone=zone)]
    if not confirmed:
        lines.append(doubt_words(timeline, zone))
    if apart := disagreement_words(timeline):
        lines.append(apart)
    if timeline.live is not None:
        moment = now if confirmed else timeline.confirmed_at or timeline.server
        lines += ["", *round_lines(timeline.live, moment, zone)]
    rows = rows_of(timeline)
    if rows:
        lines += ["", tr("Last rounds")]
    for row in rows:
        if isinstance(row, Between):
            event = row.event
            words = hole_words(event, now) if isinstance(event, Hole) else change_words(event, zone)
            lines.append(f"-- {words}")
            continue
        line = row.line
        parts = [
            number_words(line),
            started_words(line, zone),
            seconds_text(last_second(line, now)),
            result_words(line),
        ]
        parts += note_words(line)
        parts += [hole_words(hole, now) for hole in row.holes]
        lines.append("\t".join(parts))
    return "\n".join(lines) + "\n"


def round_lines(line: RoundLine, now: float, zone: tzinfo) -> list[str]:
    """Return a round step by step."""
    lines = [round_words(line)]
    for place, bar in enumerate(line.bars):
        parts = [exact_text(bar.start, zone), one_line(tr(bar.label)), step_words(bar, now, usual=True)]
        parts += [_mark_words(mark) for mark in line.marks if mark.bar == place]
        lines.append("\t".join(filter(None, parts)))
    lines += [
        "\t".join([exact_text(mark.at, zone), one_line(render(mark.text))])
        for mark in line.marks
        if mark.bar is None and mark.text.template
    ]
    lines.append(result_words(line))
    return lines


def _mark_words(mark: Mark) -> str:
    return one_line(" ".join(filter(None, [*(face.text for face in mark.faces), render(mark.text)])))
