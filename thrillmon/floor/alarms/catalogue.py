"""The catalogue: every rule there is, with the numbers and delays that this studio has set."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from thrillmon.floor.alarms.bookkeeping import OVERDUE
from thrillmon.floor.alarms.jackpot_rules import JACKPOT_RULES
from thrillmon.floor.alarms.kinds import AlarmKind, DesignRule
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.rules import MachineRule, Numbers, Rule, TableRule
from thrillmon.floor.alarms.rules_console import CONSOLE_RULES
from thrillmon.floor.alarms.rules_links import FEED_DEAD
from thrillmon.floor.alarms.rules_rounds import ROUND_CANCELLED, ROUND_CORRECTED
from thrillmon.floor.alarms.rules_tables import DEALER_MISSING, ROUND_STALLED, SHOE_OVERRUN, WITNESSES_DISAGREE
from thrillmon.sentences import Sentence, say

SUPPRESSION_OVERDUE = MachineRule(
    AlarmKind(
        OVERDUE,
        say("Suppressed for too long"),
        say("See whether the table is still in that state; if it is meant to be, take the table out of service."),
        Priority.LOW,
        off_delay_seconds=5.0,
    )
)

RULES: tuple[Rule, ...] = (
    FEED_DEAD,
    ROUND_STALLED,
    DEALER_MISSING,
    SHOE_OVERRUN,
    ROUND_CANCELLED,
    ROUND_CORRECTED,
    WITNESSES_DISAGREE,
    *JACKPOT_RULES,
    *CONSOLE_RULES,
    SUPPRESSION_OVERDUE,
)


TONGUES = ("en", "zh-Hant", "zh-Hans")
"""The languages in which a studio may say what to do."""


class Threshold(NamedTuple):
    """When a step, or SHOE_CHANGE, is too long: a proposal that somebody has accepted.

    game_code: empty for all tables of that game type.  step: its name on the wire.
    accepted_on: the day, as 2026-11-21.  samples: how many spans it was learned from.
    """

    game_code: str
    game_type: str
    step: str
    seconds: float
    accepted_on: str
    accepted_by: str
    samples: int


class Entry(NamedTuple):
    """A rule as this studio uses it. not_hidden_by: the names of design rules that do not hide it here."""

    rule: Rule
    kind: AlarmKind
    numbers: Numbers
    enabled: bool = True
    not_hidden_by: frozenset[str] = frozenset()

    @property
    def may_hide(self) -> tuple[DesignRule, ...]:
        """The design rules that may hide it, whether this studio lets them or not."""
        return self.rule.hidden_by if isinstance(self.rule, TableRule) else ()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All rules. version: 0 is as delivered; each saved change counts one up.

    changed_on, changed_by, note: when it was changed, as 2026-11-21 21:43, by whom, and why.
    longest: for how many seconds a design rule may hide something, by its name, where this studio says otherwise.
    """

    entries: Mapping[str, Entry]
    thresholds: tuple[Threshold, ...] = ()
    version: int = 0
    changed_on: str = ""
    changed_by: str = ""
    note: str = ""
    longest: Mapping[str, float] = field(default_factory=dict[str, float])

    def kinds(self) -> dict[str, AlarmKind]:
        """Return the kinds by name, as the machine takes them; those switched off included, for the journal's sake."""
        return {name: entry.kind for name, entry in self.entries.items()}


def seed() -> Catalogue:
    """Return the catalogue as it is delivered."""
    return Catalogue({rule.kind.name: entry_of(rule) for rule in RULES})


def entry_of(rule: Rule) -> Entry:
    """Return a rule with its defaults."""
    return Entry(rule, rule.kind, {number.name: number.default for number in rule.numbers})


class Thresholds:
    """Looks thresholds up: that of the table goes before that of its game."""

    def __init__(self, thresholds: Iterable[Threshold]) -> None:
        self._seconds: dict[tuple[str, str, str], float] = {
            (one.game_code, one.game_type, one.step): one.seconds for one in thresholds
        }

    def seconds(self, game_code: str, game_type: str, step: str) -> float | None:
        """Return after how many seconds a step is too long; None when nothing was accepted."""
        if not self._seconds:
            return None
        found = self._seconds.get((game_code, game_type, step))
        return self._seconds.get(("", game_type, step)) if found is None else found


def with_thresholds(
    catalogue: Catalogue, thresholds: Iterable[Threshold], *, changed_on: str, changed_by: str
) -> Catalogue:
    """Return the next version of a catalogue, with these thresholds in place of those for the same steps."""
    known = {one[:3]: one for one in catalogue.thresholds}
    known.update({one[:3]: one for one in thresholds})
    return replace(
        catalogue,
        thresholds=tuple(known[place] for place in sorted(known)),
        version=catalogue.version + 1,
        changed_on=changed_on,
        changed_by=changed_by,
    )


class Hiding:
    """Says which design rule truly hides an alarm at this studio, and for how long it may."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._not_hidden = {name: one.not_hidden_by for name, one in catalogue.entries.items() if one.not_hidden_by}
        self._longest = catalogue.longest

    def rule(self, kind: str, hidden_by: DesignRule | None) -> DesignRule | None:
        """Return the design rule that hides an alarm of this kind; hidden_by: the one that would as delivered."""
        if hidden_by is None or hidden_by.name in self._not_hidden.get(kind, ()):
            return None
        longest = self._longest.get(hidden_by.name)
        return hidden_by if longest is None else hidden_by._replace(longest_seconds=longest)


def changes_between(old: Catalogue, new: Catalogue) -> list[Sentence]:
    """Say what is different, one sentence for each setting and threshold."""
    found: list[Sentence] = []
    for name, entry in new.entries.items():
        found += _entry_changes(old.entries.get(name) or entry_of(entry.rule), entry)
    for name in sorted({*old.longest, *new.longest}):
        was_longest, is_longest = old.longest.get(name), new.longest.get(name)
        if was_longest != is_longest:
            found.append(
                say(
                    "“{rule}” may hide for {now} (was {was}).", rule=name, now=_span(is_longest), was=_span(was_longest)
                )
            )
    before = {one[:3]: one for one in old.thresholds}
    after = {one[:3]: one for one in new.thresholds}
    for place in sorted({*before, *after}):
        was, now = before.get(place), after.get(place)
        if (was and was.seconds) != (now and now.seconds):
            found.append(
                say(
                    "{place}, {step}: too long after {now} (was {was}).",
                    place=place[0] or place[1],
                    step=place[2],
                    now=_seconds(now),
                    was=_seconds(was),
                )
            )
    return found


def _seconds(threshold: Threshold | None) -> Sentence:
    return say("nothing") if threshold is None else say("{seconds:g} s", seconds=threshold.seconds)


def _span(seconds: float | None) -> Sentence:
    return say("as long as delivered") if seconds is None else say("{seconds:g} s", seconds=seconds)


def _entry_changes(was: Entry, now: Entry) -> list[Sentence]:
    pairs: list[tuple[str, object, object]] = [
        ("enabled", was.enabled, now.enabled),
        ("priority", was.kind.priority.name.lower(), now.kind.priority.name.lower()),
        ("on_delay_seconds", was.kind.on_delay_seconds, now.kind.on_delay_seconds),
        ("off_delay_seconds", was.kind.off_delay_seconds, now.kind.off_delay_seconds),
        *((name, was.numbers.get(name), value) for name, value in now.numbers.items()),
        ("not_hidden_by", _names(was.not_hidden_by), _names(now.not_hidden_by)),
        *(
            (f"guidance_{tongue}", was.kind.guidance.get(tongue) or "-", now.kind.guidance.get(tongue) or "-")
            for tongue in TONGUES
        ),
    ]
    return [
        say("{alarm}: {key} is {now} (was {was}).", alarm=now.kind.what, key=key, now=after, was=before)
        for key, before, after in pairs
        if before != after
    ]


def _names(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "-"
