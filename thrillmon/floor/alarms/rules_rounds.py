"""The rules about what happens to rounds: cancelled, erroneous, or changed after they were played."""

from thrillmon.floor.alarms.journal import Evidence
from thrillmon.floor.alarms.kinds import AlarmKind
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.rules import EventRule, Finding, Number, Numbers
from thrillmon.floor.alarms.sights import Change, Happening
from thrillmon.sentences import Sentence, say

_AFTER = frozenset({Change.CANCELLED_AFTER, Change.MODIFIED_AFTER, Change.FINISHED_AFTER})


def round_cancelled(happening: Happening, numbers: Numbers) -> Finding | None:
    """A round was voided while it was played, or a step of it reports an error; several make it worse.

    A single error, such as a card that was misread, is set right at the table within the round and asks for nobody: if
    it is not, the round is voided or stands still, and that calls.
    """
    if happening.change in _AFTER:
        return None
    lately = [at for at in happening.lately if happening.now - at < numbers["window_seconds"]]
    if happening.change is Change.ERROR and len(lately) + 1 < numbers["errors"]:
        return None
    grave = len(lately) + 1 >= numbers["times"]
    return Finding(
        True,
        _evidence(happening, _cancelled_words(happening, len(lately) + 1 if grave else 0)),
        severity=Priority.MEDIUM if grave else None,
    )


def _cancelled_words(happening: Happening, times: int) -> Sentence:
    record = happening.record
    if happening.change is Change.ERROR:
        error = next((step.error for step in reversed(record.process) if step.error), "")
        told = say("{table}: a step reports an error: “{error}”.", table=happening.name, error=error)
    else:
        reason = record.cancel_message or record.cancel_code
        told = (
            say("{table}: round {round} was cancelled: “{reason}”.", table=happening.name, round=_round(happening),
                reason=reason)
            if reason
            else say("{table}: round {round} was cancelled.", table=happening.name, round=_round(happening))
        )  # fmt: skip
    return say("{told} It is number {times} within minutes.", told=told, times=times) if times else told


def round_corrected(happening: Happening, numbers: Numbers) -> Finding | None:
    """A round was voided, changed or given its result after it was played."""
    del numbers
    values = {"table": happening.name, "round": _round(happening)}
    match happening.change:
        case Change.CANCELLED_AFTER:
            if happening.before is not None and happening.before.cancel:
                return None  # voided in play already: this says it once more
            sentence = say("{table}: round {round} was cancelled after it was played.", **values)
        case Change.MODIFIED_AFTER:
            sentence = say("{table}: the cards of round {round} were changed after it was played.", **values)
        case Change.FINISHED_AFTER:
            sentence = say("{table}: round {round} got its result only afterwards.", **values)
        case _:
            return None
    return Finding(True, _evidence(happening, sentence))


def _round(happening: Happening) -> str:
    return happening.record.round_code


def _evidence(happening: Happening, sentence: Sentence) -> Evidence:
    return Evidence(sentence, source=happening.source, round_code=happening.record.round_code, since=happening.now)


ROUND_CANCELLED = EventRule(
    AlarmKind(
        "round_cancelled",
        say("Round cancelled"),
        say("Note the reason. Several in a row: look at the table with the pit boss."),
        Priority.LOW,
        off_delay_seconds=60.0,
        event=True,
    ),
    round_cancelled,
    (
        Number("times", 3, 2, 100, say("So many on one table make it Medium.")),
        Number("errors", 2, 1, 100, say("So many rounds in trouble on one table, and an error in a step calls.")),
        Number("window_seconds", 600.0, 60.0, 86_400.0, say("Seconds within which they are counted.")),
    ),
)
ROUND_CORRECTED = EventRule(
    AlarmKind(
        "round_corrected",
        say("Round changed after it was played"),
        say("Verify it against the recording with a second person, then reset this alarm with a note."),
        Priority.HIGH,
        off_delay_seconds=None,
        event=True,
        latched=True,
    ),
    round_corrected,
)
