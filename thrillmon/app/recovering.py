"""Recovering: fills holes from the provider, by itself when the link is well again and when somebody says so."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from math import inf

from PySide6.QtCore import QObject

from thrillmon.app.backfill import NO_ROUNDS, NO_TABLE, TOO_OLD, Backfill, Pause
from thrillmon.archive.archive import Archive
from thrillmon.archive.failures import ArchiveFailure
from thrillmon.archive.ledger import Gap
from thrillmon.clock import Clock
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import TRUSTED, LinkName
from thrillmon.floor.provider_questions import Place
from thrillmon.floor.recoveries import clipped, shared, without
from thrillmon.models.holes import HoleSight, sight_of
from thrillmon.models.timeline_words import one_line
from thrillmon.models.words import render, tr
from thrillmon.panes.holes import HolesPane
from thrillmon.remote.errors import RemoteFailure
from thrillmon.remote.recorder import SECONDS_SERVED
from thrillmon.sentences import NOTHING, Sentence, say
from thrillmon.tasks import Tasks

RECOVERING = "holes.recover"

# How often it looks whether there is something to recover, and brings the list up to date.
LOOK_SECONDS = 5.0

# The link must have been well for so long: what was missed is at the provider by then, and the rush is over.
SETTLED_SECONDS = 20.0

# Between two tables.
BETWEEN_TABLES = 0.5

# A table that was not told of is asked for by itself so many times in all; somebody may ask for it for ever.
MOST_TRIES = 3

# After a failure it waits so long, and twice as long after the next.
FIRST_WAIT = 60.0
LONGEST_WAIT = 3600.0

# Holes older than this are not listed.
LISTED_SECONDS = 400 * 86_400.0

# Acts that are listed.
MOST_ACTS = 500

NOT_ASKED = say("The provider has not been asked yet.")
NO_PROVIDER = say("There is no provider to ask: the profile has neither a [grpc] nor a [rest] section.")


class Recovering(QObject):
    """Owns no pane and no archive. Let run() run; everything ends with the tasks it was handed.

    backfill: None without a provider.  places: the tables of the floor.  outlook: how far back the archive reaches.
    """

    def __init__(
        self,
        pane: HolesPane,
        floor: Floor,
        archive: Archive,
        backfill: Backfill | None,
        tasks: Tasks,
        clock: Clock,
        places: Callable[[], Iterable[Place]],
        outlook: Callable[[], Sentence | None] = lambda: None,
        pause: Pause = asyncio.sleep,
    ) -> None:
        super().__init__()
        self._pane = pane
        self._floor = floor
        self._archive = archive
        self._backfill = backfill
        self._tasks = tasks
        self._clock = clock
        self._places = places
        self._outlook = outlook
        self._pause = pause
        self._sights: list[tuple[Gap, HoleSight]] = []
        self._seen: dict[float, tuple[object, HoleSight]] = {}
        self._turns: dict[float, int] = {}
        self._why_not: dict[tuple[float, str], Sentence] = {}
        self._tries: dict[tuple[float, str], int] = {}
        self._said = ""
        self._failure: Sentence = NOTHING
        self._refusals: list[Sentence] = []
        self._next_at = -inf
        self._wait = FIRST_WAIT
        pane.recover_wanted.connect(self.recover_now)
        pane.stop_wanted.connect(self.stop)
        self._show()

    @property
    def asking(self) -> bool:
        """Whether the provider is being asked now."""
        return RECOVERING in self._tasks.running()

    async def run(self) -> None:
        """Look now and then whether there is something to recover, and do it; for ever."""
        while True:
            await self.look()
            await self._pause(LOOK_SECONDS)

    async def look(self) -> None:
        """Bring the list up to date; begin to recover when it is time to."""
        await self._learn()
        if self._is_time() and any(self._wanted(*seen, by_hand=False) for seen in self._sights):
            self._begin(self._sights, by_hand=False)
        self._show()

    def recover_now(self, start: float | None) -> None:
        """Recover one hole, by its start by the studio's clock; None for all."""
        if self._backfill is None:
            return
        self._begin([seen for seen in self._sights if start is None or abs(seen[1].start - start) < 1.0], by_hand=True)

    def stop(self) -> None:
        """Stop asking; what was recovered stays."""
        if self.asking:
            self._tasks.restart(RECOVERING, self._stopped())

    # ---- asking

    def _is_time(self) -> bool:
        if self._backfill is None or self.asking or self._clock.monotonic() < self._next_at:
            return False
        now = self._clock.now()
        push = self._floor.links[LinkName.AMQP]
        return (
            push.condition(now) in TRUSTED
            and push.live_since is not None
            and now - push.live_since >= SETTLED_SECONDS
        )  # fmt: skip

    def _begin(self, holes: Iterable[tuple[Gap, HoleSight]], *, by_hand: bool) -> None:
        self._tasks.restart(RECOVERING, self._recover(list(holes), by_hand=by_hand))
        self._show()

    async def _recover(self, holes: list[tuple[Gap, HoleSight]], *, by_hand: bool) -> None:
        self._failure = NOTHING
        self._refusals.clear()
        told = 0
        try:
            for gap, sight in holes:
                codes = self._wanted(gap, sight, by_hand=by_hand)
                for number, game_code in enumerate(codes, 1):
                    told += await self._table(gap, game_code, number, len(codes), told)
                    await self._learn()
                    await self._pause(BETWEEN_TABLES)
                await self._note_all(gap)
        except (RemoteFailure, ArchiveFailure) as failure:
            self._fail(say("{what} {advice}", what=failure.sentence, advice=failure.advice))
        else:
            self._said = tr("The provider was asked; it told of {count} rounds.").format(count=f"{told:,}")
            if self._refusals:
                last = self._refusals[-1]
                self._fail(say("{count} tables were not told of: {what}", count=len(self._refusals), what=last))
            else:
                self._wait = FIRST_WAIT
        await self._learn()
        self._show(over=True)

    def _fail(self, sentence: Sentence) -> None:
        """Say what went wrong, and leave the provider alone for a while."""
        self._failure = sentence
        self._said = ""
        self._next_at = self._clock.monotonic() + self._wait
        self._wait = min(LONGEST_WAIT, 2 * self._wait)

    async def _table(self, gap: Gap, game_code: str, number: int, of: int, told: int) -> int:
        """Ask for one table; return how many rounds were told of. Raises what the others would meet as well."""
        assert self._backfill is not None and gap.end is not None  # noqa: S101, PT018 - see _wanted()
        key = gap.start, game_code
        name = one_line(self._names().get(game_code, game_code))

        def progress(rounds: int) -> None:
            self._said = tr("Asking the provider: {table}, {number} of {of} tables, {count} rounds so far").format(
                table=name, number=number, of=of, count=f"{told + rounds:,}"
            )
            self._show()

        progress(0)
        self._turns[gap.start] = self._turns.get(gap.start, 0) + 1
        self._tries[key] = self._tries.get(key, 0) + 1
        try:
            outcome = await self._backfill.recover(game_code, gap.start, gap.end, progress)
        except RemoteFailure as failure:
            self._why_not[key] = failure.sentence
            if not failure.answered:
                # It is the server, not the question: this try does not count.
                self._tries[key] -= 1
                raise
            self._refusals.append(failure.sentence)
            return 0
        self._why_not[key] = outcome.why_not
        return outcome.rounds

    async def _note_all(self, gap: Gap) -> None:
        """Note what all tables have been told of for the whole floor: the rewind bar draws that."""
        if gap.end is None:
            return
        (fresh, *_) = [one for one in await self._read() if one.start == gap.start] or [gap]
        by_table = [
            [(one.start, one.end) for one in fresh.recoveries if one.game_code in ("", game_code)]
            for game_code in self._names()
        ]
        whole = [(one.start, one.end) for one in fresh.recoveries if not one.game_code]
        for start, end in without(clipped(shared(by_table), gap.start, gap.end), whole):
            ledger = self._archive.ledger
            await self._archive.perform(ledger.recovered, "", start, end, fresh.recoveries[-1].source)

    async def _stopped(self) -> None:
        self._said = tr("Stopped; what was recovered stays.")
        # What was stopped by hand does not begin again by itself at once.
        self._next_at = self._clock.monotonic() + LONGEST_WAIT
        await self._learn()
        self._show(over=True)

    def _wanted(self, gap: Gap, sight: HoleSight, *, by_hand: bool) -> list[str]:
        """Return the game codes of tables that are still to be asked for. by_hand: however often they were."""
        if gap.end is None or self._is_old(gap):
            return []
        codes = [table.game_code for table in sight.tables if not table.whole]
        return [code for code in codes if by_hand or self._tries.get((gap.start, code), 0) < self._most(gap, code)]

    def _most(self, gap: Gap, game_code: str) -> int:
        # A table that did not play will not have played when it is asked for again.
        return 1 if self._why_not.get((gap.start, game_code)) in (NO_ROUNDS, NO_TABLE) else MOST_TRIES

    def _is_old(self, gap: Gap) -> bool:
        return gap.end is not None and gap.end < self._clock.now() - SECONDS_SERVED

    # ---- knowing and showing

    async def _read(self) -> list[Gap]:
        now = self._clock.now()
        return await self._archive.perform(self._archive.ledger.gaps, now - LISTED_SECONDS, now + 1.0)

    async def _learn(self) -> None:
        """Read the ledger and bring the list up to date."""
        try:
            gaps = await self._read()
            acts = await self._archive.perform(self._archive.ledger.acts, MOST_ACTS)
        except ArchiveFailure as failure:
            self._failure = failure.sentence
            return
        names = tuple(sorted(self._names().items(), key=lambda one: one[1] or one[0]))
        offset = self._offset()
        former, self._seen = self._seen, {}
        for gap in gaps:
            # Hundreds of holes of hundreds of tables: only what has changed is looked at anew.
            key = (gap, names, offset, self._is_old(gap), self._turns.get(gap.start, 0))
            known = former.get(gap.start)
            sight = known[1] if known is not None and known[0] == key else self._sight(gap, names, offset)
            self._seen[gap.start] = key, sight
        self._pane.show_archive(acts, self._outlook(), self._clock.now())
        self._sights = [(gap, self._seen[gap.start][1]) for gap in gaps]
        self._pane.show_holes([sight for _, sight in self._sights], self._clock.now() + offset)

    def _offset(self) -> float:
        # Whole seconds: what is listed must not tremble with the clocks.
        return float(round(self._floor.server_clock.offset(self._clock.now())))

    def _names(self) -> dict[str, str]:
        """Return table codes by game code."""
        return {place.game_code: place.table_code for place in self._places() if place.game_code}

    def _sight(self, gap: Gap, names: Sequence[tuple[str, str]], offset: float) -> HoleSight:
        def why_not(game_code: str) -> Sentence:
            if self._backfill is None:
                return NO_PROVIDER
            return TOO_OLD if self._is_old(gap) else self._why_not.get((gap.start, game_code), NOT_ASKED)

        return sight_of(gap, names, why_not, offset)

    def _show(self, *, over: bool = False) -> None:
        """Say what is being done. over: the task that says so is about to end."""
        text = tr("▲ {what}").format(what=render(self._failure).strip()) if self._failure.template else self._said
        if self._backfill is None:
            text = render(NO_PROVIDER)
        self._pane.show_status(text, asking=self.asking and not over, has_provider=self._backfill is not None)
