"""The back-test: a recorded stretch of the floor, run through the rules on a clock of its own."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from thrillmon.clock import FakeClock
from thrillmon.floor.alarms.catalogue import Catalogue
from thrillmon.floor.alarms.journal import Transition
from thrillmon.floor.alarms.report import Report, report_on
from thrillmon.floor.alarms.sights import ConsoleHealth
from thrillmon.floor.alarms.watch import Watch
from thrillmon.floor.answers import Answer
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.sentences import Sentence, say

LOST = say("The connection was lost.")


class LinkWord(NamedTuple):
    """A link came up or was lost. reason: None when it came up."""

    link: LinkName
    reason: Sentence | None = None


class Said(NamedTuple):
    """What the floor was told at a moment, in Unix seconds by our clock. health: what the console knew of itself."""

    at: float
    deliveries: Sequence[Delivery] = ()
    answer: Answer | None = None
    word: LinkWord | None = None
    health: ConsoleHealth | None = None
    silent: LinkName | None = None
    """A link from which not even a sign of life comes any more, although it is up."""


@dataclass(slots=True)
class Run:
    """A back-test under way: the floor, the watch, and what has happened so far."""

    floor: Floor
    watch: Watch
    clock: FakeClock
    changes: list[Transition] = field(default_factory=list[Transition])


def backtest(
    said: Iterable[Said],
    catalogue: Catalogue,
    *,
    start: float,
    end: float,
    operators: float = 1.0,
    poll_seconds: float = 2.0,
    tick_seconds: float = 1.0,
    journal: Iterable[Transition] = (),
    act: Callable[[Run], Iterable[Transition]] = lambda _run: (),
) -> tuple[list[Transition], Report]:
    """Run the rules over what was said, in order of time, from start to end; return all changes and the report.

    act: what people do, called after each tick; by default nobody does anything.
    """
    clock = FakeClock(start)
    floor = Floor(clock, poll_seconds=poll_seconds)
    run = Run(floor, Watch(floor, clock, catalogue, journal), clock)
    run.changes += run.watch.settle_in()
    living: set[LinkName] = set()
    health: ConsoleHealth | None = None
    coming = iter(said)
    following = next(coming, None)
    ticks = 0
    while clock.now() < end:
        ticks += 1
        until = min(end, start + ticks * tick_seconds)
        while following is not None and following.at <= until:
            clock.advance(max(0.0, following.at - clock.now()))
            health = following.health or health
            _tell(run, following, living)
            following = next(coming, None)
        clock.advance(until - clock.now())
        for link in living:
            floor.links[link].evidence(until)
        run.changes += run.watch.tick(health)
        run.changes += act(run)
    return run.changes, report_on(run.changes, start=start, end=end, operators=operators)


def _tell(run: Run, said: Said, living: set[LinkName]) -> None:
    floor = run.floor
    now = run.clock.now()
    if said.word is not None:
        link = floor.links[said.word.link]
        if said.word.reason is None:
            link.up(now)
            living.add(said.word.link)
        else:
            link.down(now, said.word.reason)
            living.discard(said.word.link)
    if said.silent is not None:
        living.discard(said.silent)
    if said.deliveries:
        run.watch.hear(floor.deliver(said.deliveries))
    if said.answer is not None:
        name = LinkName(said.answer.source)
        if floor.links[name].live_since is None:
            floor.links[name].up(now)
        floor.links[name].traffic(now, said.answer.answered - said.answer.asked if said.answer.games else None)
        floor.absorb(said.answer)
