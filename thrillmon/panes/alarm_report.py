"""The alarm report on a page: the figures against their budget, what called most, and what was too much."""

from collections.abc import Mapping
from datetime import tzinfo

from thrillmon.floor.alarms.figures import VERDICTS, figures
from thrillmon.floor.alarms.journal import ANY, AlarmKey
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.report import Report, Verdict
from thrillmon.floor.times import clock_text
from thrillmon.models.alarm_words import day_time_text, place_text, priority_text
from thrillmon.models.words import render, tr
from thrillmon.panes.paper import heading, paragraph, table


def report_html(report: Report, zone: tzinfo, kinds: Mapping[str, str], names: Mapping[str, str]) -> str:
    """Return a report as HTML. kinds: what people call the kinds.  names: what they call places, by code."""

    def called(key: AlarmKey) -> str:
        kind = tr("Everything at this table") if key.kind == ANY else kinds.get(key.kind, key.kind)
        return f"{kind} · {place_text(key, names.get(key.place, ''))}"

    broken = [figure for figure in figures(report) if figure.verdict is Verdict.BROKEN]
    verdict = (
        tr("Within the budget.")
        if not broken
        else tr("✕ Over the budget: {what}").format(what=", ".join(render(figure.what) for figure in broken))
    )
    early = tr("Less than an hour: what is told per hour says little yet.")
    short = [paragraph(early)] if report.hours < 1 else []
    span = tr("{since} – {until}: {alarms} alarms, {rate:.1f} per operator-hour").format(
        since=day_time_text(report.start, zone),
        until=day_time_text(report.end, zone),
        alarms=report.alarms,
        rate=report.per_hour,
    )
    priorities = " · ".join(
        f"{priority_text(priority)} {report.by_priority.get(priority, 0)}"
        for priority in sorted(Priority, reverse=True)
    )
    parts = [
        f"<p><b>{paragraph(span)[3:-4]}</b></p>",
        paragraph(verdict),
        *short,
        paragraph(priorities),
        table(
            [tr("Measure"), tr("Found"), tr("Target"), tr("Worst"), tr("Verdict")],
            [
                (render(one.what), one.value, f"≤ {one.target}", f"≤ {one.worst}", render(VERDICTS[one.verdict]))
                for one in figures(report)
            ],
        ),
        heading(tr("What called most")),
        table(
            [tr("Alarm"), tr("Times")], [(called(key), str(count)) for key, count in report.top], tr("Nothing called.")
        ),
    ]
    if report.floods:
        parts.append(heading(tr("Floods: more than a person can follow")))
        parts.append(
            table(
                [tr("From"), tr("To"), tr("Alarms")],
                [
                    (clock_text(flood.start, zone), clock_text(flood.end, zone), str(flood.alarms))
                    for flood in report.floods
                ],
            )
        )
    if report.chattering:
        parts.append(heading(tr("Chattering: three times or more within a minute")))
        parts.append(table([], [(called(key),) for key in report.chattering]))
    if report.near_misses:
        parts.append(heading(tr("Gone within their delay: nobody was called")))
        parts.append(
            table([], [(kinds.get(kind, kind), str(count)) for kind, count in sorted(report.near_misses.items())])
        )
    return "".join(parts)
