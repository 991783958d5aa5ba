"""The figures of a report as people read them, and as one program hands them to another."""

from collections.abc import Mapping
from typing import Any, NamedTuple, cast

from thrillmon.floor.alarms.journal import AlarmKey
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.report import Flood, Measure, Report, Verdict
from thrillmon.sentences import Sentence, say

_SHARES = frozenset({"crowded", "flood", "top", "high"})

VERDICTS: Mapping[Verdict, Sentence] = {
    Verdict.GOOD: say("✓ good"),
    Verdict.BEARABLE: say("~ bearable"),
    Verdict.BROKEN: say("✕ too much"),
}


class Figure(NamedTuple):
    """One line of the budget, in words and numbers. verdict: how it stands."""

    what: Sentence
    value: str
    target: str
    worst: str
    verdict: Verdict


def figures(report: Report) -> list[Figure]:
    """Return the lines of the budget."""
    return [
        Figure(
            measure.what,
            amount(measure, measure.value),
            amount(measure, measure.target),
            amount(measure, measure.worst),
            measure.verdict,
        )
        for measure in report.measures()
    ]


def amount(measure: Measure, value: float) -> str:
    """Return a value of a measure: parts as per cent, counts as they are."""
    return f"{value:.1%}" if measure.name in _SHARES else f"{value:.1f}".removesuffix(".0")


def plain_report(report: Report) -> dict[str, Any]:
    """Return a report as JSON can hold it."""
    return {
        "start": report.start,
        "end": report.end,
        "operators": report.operators,
        "alarms": report.alarms,
        "realarms": report.realarms,
        "by_kind": dict(report.by_kind),
        "by_priority": {priority.name.lower(): count for priority, count in report.by_priority.items()},
        "periods": list(report.periods),
        "floods": [list(flood) for flood in report.floods],
        "top": [[list(key), count] for key, count in report.top],
        "chattering": [list(key) for key in report.chattering],
        "fleeting": report.fleeting,
        "stale": report.stale,
        "near_misses": dict(report.near_misses),
        "standing": report.standing,
        "shelved": report.shelved,
    }


def report_of(plain: object) -> Report:
    """Return the report that plain_report() wrote. Raises ValueError for anything that is no such thing."""
    try:
        values = dict(cast("Mapping[str, Any]", plain))
        values["by_priority"] = {Priority[name.upper()]: count for name, count in values["by_priority"].items()}
        values["floods"] = [Flood(*flood) for flood in values["floods"]]
        values["top"] = [(AlarmKey(*key), count) for key, count in values["top"]]
        values["chattering"] = [AlarmKey(*key) for key in values["chattering"]]
        return Report(**values)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no alarm report: {error}") from None
