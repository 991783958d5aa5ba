"""The alarm journal: one immutable record per change, which is also all that a restart needs to know."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple, cast

from thrillmon.floor.alarms.letters import Cause, Letter, Priority, Sound
from thrillmon.sentences import NOTHING, Sentence


class AlarmKey(NamedTuple):
    """Which alarm. kind: its name in the catalogue.  place: a game code, a link, or "" for the console itself.

    subject: what it is about at that place, where there can be several: a round code.
    """

    kind: str
    place: str = ""
    subject: str = ""


ANY = "*"
"""The kind that stands for all alarms of a place, when a whole table is out of service."""


REMARKS = "console"
"""The kind of lines that tell of no alarm: who came on duty, which rules were saved."""

REMARK = 0
"""The number of such a line, which is no row of the transition table."""


class Evidence(NamedTuple):
    """Why an alarm is raised now.

    source: the witness or link it was seen through.  step: the label of the step.
    since: when what it tells of began, in Unix seconds by our clock; None when nobody knows.
    """

    sentence: Sentence = NOTHING
    source: str = ""
    round_code: str = ""
    step: str = ""
    since: float | None = None


NO_EVIDENCE = Evidence()


@dataclass(frozen=True, slots=True)
class Transition:
    """A change of an alarm.

    at: Unix seconds by our clock.  number: the row of the transition table, 1 to 21, or REMARK.
    before, after: its letters. In G, H and I rows 1, 5, 8 and 9 happen underneath and leave the letter as it is.
    occurrence: 0 when there is none.  former: the occurrence this one follows, else 0.
    priority: of the occurrence, else of its kind.
    note: what the user wrote: a reason, a note.
    rule: the design rule, if one is the cause.
    until: when a shelf or a design rule ends by itself, or what is out of service is to be looked at again.
    one_shot: the shelf ends when the condition is gone.
    unknown: nobody tells how the condition stands, after this change.
    """

    at: float
    key: AlarmKey
    number: int
    before: Letter
    after: Letter
    cause: Cause
    occurrence: int = 0
    former: int = 0
    priority: Priority = Priority.LOW
    user: str = ""
    note: str = ""
    evidence: Evidence = NO_EVIDENCE
    rule: str = ""
    until: float | None = None
    one_shot: bool = False
    unknown: bool = False
    sound: Sound = Sound.NONE

    @property
    def announces(self) -> bool:
        """Whether a person is called by it: the changes that the budget counts."""
        return self.after is Letter.UNACKNOWLEDGED and self.before is not Letter.UNACKNOWLEDGED


def remark(at: float, user: str, sentence: Sentence) -> Transition:
    """Return a line that tells of no alarm. user: who did it."""
    return Transition(
        at, AlarmKey(REMARKS), REMARK, Letter.NORMAL, Letter.NORMAL, Cause.PERSON, user=user,
        evidence=Evidence(sentence),
    )  # fmt: skip


def plain_of(transition: Transition) -> dict[str, Any]:
    """Return a record as JSON can hold it; what a sentence tells that JSON does not know is told as text."""
    plain = asdict(transition)
    plain["key"] = list(transition.key)
    evidence = transition.evidence
    plain["evidence"] = [_plain_sentence(evidence.sentence), *evidence[1:]]
    return plain


def transition_of(plain: Mapping[str, Any]) -> Transition:
    """Return the record of what plain_of() made. Raises ValueError for anything that is no such thing."""
    try:
        values = dict(plain)
        values["key"] = AlarmKey(*(str(part) for part in values["key"]))
        sentence, *others = values["evidence"]
        values["evidence"] = Evidence(_sentence(sentence), *others)
        for name, kind in (("before", Letter), ("after", Letter), ("cause", Cause), ("sound", Sound)):
            values[name] = kind(values[name])
        values["priority"] = Priority(values["priority"])
        return Transition(**values)
    except (KeyError, TypeError) as error:
        raise ValueError(f"no alarm record: {error}") from None


def _plain_sentence(sentence: Sentence) -> list[Any]:
    values: dict[str, Any] = {}
    for name, value in sentence.values.items():
        if isinstance(value, Sentence):
            values[name] = _plain_sentence(value)
        elif value is None or isinstance(value, str | int | float):
            values[name] = value
        else:
            values[name] = str(value)
    return [sentence.template, values]


def _sentence(plain: Any) -> Sentence:
    template, values = plain
    if not isinstance(template, str) or not isinstance(values, dict):
        raise TypeError("a sentence is a template and its values")
    known = cast("dict[str, Any]", values)
    return Sentence(
        template, {name: _sentence(value) if isinstance(value, list) else value for name, value in known.items()}
    )
