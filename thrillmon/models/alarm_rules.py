"""Rules, saved versions and learned thresholds in words: the rows of their lists, and how a back-test compares."""

from collections.abc import Sequence
from datetime import tzinfo
from typing import NamedTuple

from thrillmon.floor.alarms.catalogue import Catalogue, changes_between, seed
from thrillmon.floor.alarms.drafts import Draft, differs_from_shipped
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.proposals import Proposal
from thrillmon.floor.alarms.report import Report, Verdict
from thrillmon.floor.alarms.sights import SHOE_CHANGE
from thrillmon.floor.games import game_named
from thrillmon.models.alarm_words import SHAPES, day_time_text, priority_text
from thrillmon.models.cells import Cell, Tone
from thrillmon.models.words import render, tr
from thrillmon.sentences import Sentence

# The budget of alarms per operator-hour: what is good, and the worst that is acceptable.
GOOD_RATE, WORST_RATE = 6.0, 12.0


class SavedVersion(NamedTuple):
    """A version that was saved. wrong: why it cannot be read."""

    number: int
    catalogue: Catalogue
    wrong: Sentence | None = None


class Trial(NamedTuple):
    """A back-test of a change: the same stretch by the rules in use and by those that would be.

    reason: why nothing could be tested; then there are no reports.
    """

    after_rules: Catalogue
    before: Report | None = None
    after: Report | None = None
    reason: str = ""

    @property
    def breaks(self) -> bool:
        """Whether the change breaks the budget: it is over it, and was not or less so before."""
        if self.before is None or self.after is None:
            return False
        over = self.after.per_hour > GOOD_RATE or not self.after.within_budget()
        return over and self.after.per_hour > self.before.per_hour


RULE_TITLES = (
    lambda: tr("Priority"),
    lambda: tr("Rule"),
    lambda: tr("Delays"),
    lambda: tr("As it is"),
)


def rule_cells(draft: Draft, name: str) -> list[Cell]:
    """Return the row of a rule as it is drafted."""
    entry = draft.base.entries[name]
    texts = {field.key: draft.text(field) for field in draft.fields(name)}
    priority = Priority[texts["priority"].upper()]
    delays = tr("{on} s / {off} s").format(
        on=texts.get("on_delay_seconds", "0"), off=texts.get("off_delay_seconds", "–")
    )
    if name in draft.changed_rules():
        state, tone = tr("not saved"), Tone.STRONG
    elif texts["enabled"] == "no":
        state, tone = tr("switched off"), Tone.STRONG
    elif differs_from_shipped(entry):
        state, tone = tr("changed here"), Tone.NORMAL
    else:
        state, tone = tr("as delivered"), Tone.DIM
    return [
        Cell(f"{SHAPES[priority]} {priority_text(priority)}"),
        Cell(render(entry.kind.what), tip=render(entry.kind.response)),
        Cell(delays, Tone.DIM, tip=tr("Before it calls / before it counts as over")),
        Cell(state, tone),
    ]


PROPOSAL_TITLES = (
    lambda: tr("Table or game"),
    lambda: tr("Step"),
    lambda: tr("In use"),
    lambda: tr("Learned"),
    lambda: tr("Rounds"),
    lambda: tr("Usual / 1 in 1000"),
    lambda: tr("Would have called"),
)


def proposal_cells(one: Proposal, name: str, zone: tzinfo) -> list[Cell]:
    """Return the row of a learned threshold. name: what people call the table."""
    game = game_named(one.game_type)
    step = tr("Shoe change") if one.step == SHOE_CHANGE else one.step
    known = next((kind.label for kind in game.steps.values() if kind.name == one.step), "")
    span = tr("{since} – {until}").format(since=day_time_text(one.first, zone), until=day_time_text(one.last, zone))
    calls = str(one.over) if one.current is None else tr("{now} → {then}").format(now=one.over_current, then=one.over)
    return [
        Cell(name or one.game_code or tr("{game}, all tables").format(game=tr(game.label)), tip=one.game_code),
        Cell(tr(known) if known else step),
        Cell(tr("none") if one.current is None else tr("{count:g} s").format(count=one.current), Tone.DIM),
        Cell(tr("{count:g} s").format(count=one.seconds), Tone.STRONG),
        Cell(f"{one.samples:,}", tip=span),
        Cell(f"{one.median:.1f} / {one.p999:.1f} s", Tone.DIM),
        Cell(calls, tip=tr("Spans of the past that are longer than the threshold in use, and than the learned one")),
    ]


VERSION_TITLES = (
    lambda: tr("Version"),
    lambda: tr("Saved"),
    lambda: tr("By"),
    lambda: tr("Why"),
)


def version_cells(version: SavedVersion, in_use: int) -> list[Cell]:
    """Return the row of a saved version. in_use: the number of that in use."""
    catalogue = version.catalogue
    number = str(version.number)
    if version.wrong is not None:
        why = render(version.wrong)
        return [Cell(number), Cell("—"), Cell("—"), Cell(why, Tone.STRONG, tip=why)]
    note = catalogue.note or (tr("nobody said why") if version.number else tr("as delivered"))
    here = Cell(tr("{number} · in use").format(number=number), Tone.STRONG)
    return [
        here if version.number == in_use else Cell(number),
        Cell(catalogue.changed_on or "—"),
        Cell(catalogue.changed_by or "—"),
        Cell(note, tip=note),
    ]


def version_text(version: SavedVersion, in_use: Catalogue) -> str:
    """Say what a version changes of what is delivered, and what going back to it would change."""
    if version.wrong is not None:
        return render(version.wrong)
    lines = [tr("Otherwise than delivered:"), *_lines(changes_between(seed(), version.catalogue))]
    if version.number != in_use.version:
        lines += ["", tr("Going back to it changes:"), *_lines(changes_between(in_use, version.catalogue))]
    return "\n".join(lines)


def _lines(changes: Sequence[Sentence]) -> list[str]:
    return [f"· {render(change)}" for change in changes] or [tr("· nothing")]


def tested_text(tested: Trial, kinds: dict[str, str]) -> str:
    """Say what a change would have done to whoever was called."""
    before, after = tested.before, tested.after
    if before is None or after is None:
        return tr("Not back-tested: {reason}").format(reason=tested.reason)
    text = tr("Back-test of {hours:.1f} h: {before:.1f} → {now:.1f} alarms per operator-hour (good up to 6, worst 12).")
    lines = [text.format(hours=after.hours, before=before.per_hour, now=after.per_hour)]
    for kind in sorted({*before.by_kind, *after.by_kind}):
        was, now = before.by_kind.get(kind, 0), after.by_kind.get(kind, 0)
        if was != now:
            lines.append(tr("· {alarm}: {was} → {now}").format(alarm=kinds.get(kind, kind), was=was, now=now))
    if len(lines) == 1:
        lines.append(tr("· The same alarms as before."))
    worse = [
        render(new.what)
        for old, new in zip(before.measures(), after.measures(), strict=True)
        if new.verdict is Verdict.BROKEN and old.verdict is not Verdict.BROKEN
    ]
    if worse:
        lines.append(tr("✕ Breaks the budget: {what}").format(what=", ".join(worse)))
    if tested.breaks:
        lines.append(tr("▲ Over the budget and worse than before: it cannot be saved like this."))
    return "\n".join(lines)
