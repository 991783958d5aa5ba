"""Looks rounds up for the record browser: in the archive at once, at the provider behind it."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import Concatenate, ParamSpec, TypeVar

from thrillmon.archive import history, records
from thrillmon.archive.archive import Archive
from thrillmon.archive.failures import ArchiveFailure, Stopped
from thrillmon.archive.library import Library
from thrillmon.archive.looking_back import shifted
from thrillmon.archive.readers import Readers
from thrillmon.archive.round_rows import row_of, span_of
from thrillmon.archive.rows import ROUNDS, Key, Page, RoundRow, Shelved, SpanRow, Stretch
from thrillmon.archive.vocabulary import vocabulary
from thrillmon.clock import Clock
from thrillmon.floor.dissection import dissect
from thrillmon.floor.expressions import Compared, Every, Expression, Kind
from thrillmon.floor.provider_questions import Place, asks_for_corrections, questions
from thrillmon.floor.rounds import Source
from thrillmon.floor.timelines import Hole
from thrillmon.models.records_source import Extra, NoAnswer, ProviderPage, SpansAsked, Story, story_of
from thrillmon.remote.errors import NotFound, RemoteFailure
from thrillmon.remote.recorder import SECONDS_SERVED, Recorder
from thrillmon.sentences import Sentence, say
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S", ShoeRecord, ShiftRecord)

# Rounds asked for behind one search: more is a question for the archive, or for a narrower query.
MOST_ASKED = 1_000

# A search that was called off may break off the one that has just begun in its place.
MOST_TRIES = 3

# Holes are told this far around a round.
AROUND_SECONDS = 3_600.0

KEEPS_A_WEEK = say("The provider keeps 7 days; the archive has it.")
NO_PROVIDER = say("There is no provider to ask: the profile has neither a [grpc] nor a [rest] section.")
OLDER = say("The provider keeps 7 days, and this round is older: there is only what the archive has.")
LIMITED = say(
    "The provider was asked for the newest {count} rounds only; a table, a time or a code in the query narrows it down."
)
NO_CORRECTIONS = say(
    "Only the archive knows which rounds were corrected: records do not tell, so the provider was not asked."
)
NO_TABLE = say("No table of the floor is meant by the query, so the provider was not asked.")
NOT_THERE = say("The archive has nothing of this round.")


class LookUps:
    """Implements RecordSource. The library is read, the archive written to; neither is closed here.

    recorder: None without a provider.  source: by which way it asks.  places: the tables of the floor, by which
    a query for tables becomes one for game codes, which is all that providers understand.
    offset: seconds by which the studio's clock, by which rounds are told, is ahead of ours, by which holes are.
    """

    def __init__(
        self,
        library: Library,
        archive: Archive,
        clock: Clock,
        *,
        recorder: Recorder | None = None,
        source: Source = Source.GRPC,
        places: Callable[[], Iterable[Place]] = tuple,
        offset: Callable[[], float] = float,
    ) -> None:
        self._library = library
        self._archive = archive
        self._clock = clock
        self._recorder = recorder
        self.way = source
        self._places = places
        self._offset = offset

    @property
    def has_provider(self) -> bool:
        """Whether there is a provider to be asked."""
        return self._recorder is not None

    # ---- the archive

    async def page(self, expression: Expression, *, after: Key | None = None, limit: int = 100) -> Page:
        """See RecordSource."""
        return await _answered(lambda: self._library.search(expression, Shelved.ROUNDS, after=after, limit=limit))

    async def stretches(self, expression: Expression, step: int) -> AsyncGenerator[Stretch, None]:
        """See RecordSource."""
        try:
            async with aclosing(self._library.stretches(expression, step)) as found:
                async for stretch in found:
                    yield stretch
        except ArchiveFailure as failure:
            raise NoAnswer(failure.sentence, failure.advice) from None

    async def find(self, record_id: bytes) -> RoundRow | None:
        """See RecordSource."""
        return await self._ask(records.find, record_id)

    async def spans(self, asked: SpansAsked, *, after: Key | None = None, limit: int = 100) -> Page:
        """See RecordSource."""
        wanted = [same("game_code", asked.game_code)]
        if asked.shift_code:
            wanted.append(same("shift", asked.shift_code))
        return await _answered(
            lambda: self._library.search(Every(tuple(wanted)), asked.shelved, after=after, limit=limit)
        )

    async def story(self, row: RoundRow, told: RoundRecord | None = None) -> Story:
        """See RecordSource."""
        if told is None:
            story = await self._ask(_story, row)
        else:
            story = story_of(Extra(row, told), self.way, self._clock.now())
        began = row.started if row.started is not None else row.key.at
        until = (row.ended or began) + AROUND_SECONDS
        return replace(story, holes=tuple(await self._holes(began - AROUND_SECONDS, until, row.game_code)))

    async def values(self, rows: Sequence[RoundRow], paths: Sequence[str]) -> Mapping[bytes, tuple[str, ...]]:
        """See RecordSource."""
        return await self._ask(_values, rows, paths)

    async def vocabulary(self) -> Mapping[str, Sequence[str]]:
        """See RecordSource."""
        return await self._ask(vocabulary)

    async def note(self, sentence: Sentence) -> None:
        """See RecordSource."""
        try:
            await self._archive.perform(self._archive.ledger.note_act, self._clock.now(), sentence)
        except ArchiveFailure as failure:
            raise NoAnswer(failure.sentence, failure.advice) from None

    async def _ask(self, work: Callable[Concatenate[Readers, P], R], *arguments: P.args, **named: P.kwargs) -> R:
        return await _answered(lambda: self._library.ask(work, *arguments, **named))

    async def _holes(self, since: float, until: float, game_code: str) -> list[Hole]:
        offset = self._offset()
        try:
            found = await self._archive.perform(self._archive.ledger.holes, since - offset, until - offset, game_code)
        except ArchiveFailure as failure:
            raise NoAnswer(failure.sentence, failure.advice) from None
        return [shifted(hole, offset) for hole in found]

    # ---- the provider

    async def behind(self, expression: Expression) -> AsyncGenerator[ProviderPage, None]:
        """See RecordSource."""
        if self._recorder is None:
            return
        fits = ROUNDS.build(expression)
        now = self._clock.now()
        looked_at = 0
        left = MOST_ASKED
        if asks_for_corrections(expression):
            yield ProviderPage(notes=(NO_CORRECTIONS,))
            return
        asked = questions(expression, self._places())
        if not asked:
            yield ProviderPage(notes=(NO_TABLE,))
        for question in asked:
            if question.until is not None and question.until < now - SECONDS_SERVED:
                yield ProviderPage(notes=(KEEPS_A_WEEK,), looked_at=looked_at)
                return
            pages = self._recorder.rounds(
                code=question.code, game_code=question.game_code, since=question.since, until=question.until, limit=left
            )
            try:
                async with aclosing(pages):
                    async for page in pages:
                        looked_at += len(page.records)
                        left -= len(page.records)
                        extras = [Extra(row_of(record, now), record) for record in page.records if record.id]
                        known = await self._known(extras)
                        fresh = tuple(extra for extra in extras if extra.row.id not in known and fits(extra.row))
                        notes = page.notes + ((LIMITED._replace(values={"count": MOST_ASKED}),) if left <= 0 else ())
                        yield ProviderPage(fresh, frozenset(known), looked_at, notes)
            except RemoteFailure as failure:
                raise NoAnswer(failure.sentence, failure.advice) from None
            if left <= 0:
                return

    async def spans_behind(self, asked: SpansAsked) -> list[SpanRow]:
        """See RecordSource."""
        if self._recorder is None:
            return []
        now = self._clock.now()
        ask = self._recorder.shoes if asked.shelved is Shelved.SHOES else self._recorder.shifts
        found: list[SpanRow] = []
        try:
            pages = ask(game_code=asked.game_code, since=asked.since, until=asked.until, limit=MOST_ASKED)
            async with aclosing(pages):
                async for page in pages:
                    found += [span_of(record, now) for record in page.records if record.id]
        except RemoteFailure as failure:
            raise NoAnswer(failure.sentence, failure.advice) from None
        return [row for row in found if asked.shift_code in ("", row.shift_code)]

    async def from_provider(self, row: RoundRow) -> tuple[RoundRecord, Source]:
        """See RecordSource."""
        if self._recorder is None:
            raise NoAnswer(NO_PROVIDER)
        try:
            record = await self._recorder.round(row.round_code, game_code=row.game_code)
        except NotFound as failure:
            ended = row.ended or row.started or row.key.at
            if ended < self._clock.now() - SECONDS_SERVED:
                raise NoAnswer(OLDER) from None
            raise NoAnswer(failure.sentence, failure.advice) from None
        except RemoteFailure as failure:
            raise NoAnswer(failure.sentence, failure.advice) from None
        if record.id and record.id != row.id:
            # Codes are not proven unique; only the id is.
            raise NoAnswer(
                say("The provider told of another round under the code {code}.", code=row.round_code),
                say("Its id is {found}, and this one's is {wanted}.", found=record.id.hex(), wanted=row.id.hex()),
            )
        return record, self.way

    async def _known(self, extras: Sequence[Extra]) -> set[bytes]:
        by_day: dict[int, list[bytes]] = {}
        for extra in extras:
            by_day.setdefault(extra.row.key.day, []).append(extra.row.id)
        return await self._ask(history.known, by_day) if by_day else set()


def _story(readers: Readers, row: RoundRow) -> Story:
    told = records.told(readers, row.id, row.key.day)
    if told is None:
        raise NoAnswer(NOT_THERE)
    best = told.round.best
    kept = history.deliveries(readers, row)
    body = next(
        (notice.delivery.body for heard, notice in told.statements if heard.record == best.record),
        best.record.SerializeToString(deterministic=True),
    )
    moments = [heard.at for heard in told.round.corrections]
    return Story(
        row,
        told.round,
        best.source,
        body,
        tuple(kept),
        _span(readers, Shelved.SHOES, best.record.shoe_code, row, ShoeRecord),
        _span(readers, Shelved.SHIFTS, best.record.shift_code, row, ShiftRecord),
        dealers=tuple(history.dealers_at(readers, row.game_code, moments)),
    )


async def _answered(ask: Callable[[], Awaitable[R]]) -> R:
    """Ask the archive, and again when a call before was called off so late that this one was broken off."""
    for tries in range(MOST_TRIES):
        try:
            return await ask()
        except Stopped as failure:
            if tries == MOST_TRIES - 1:
                raise NoAnswer(failure.sentence, failure.advice) from None
            await asyncio.sleep(0)
        except ArchiveFailure as failure:
            raise NoAnswer(failure.sentence, failure.advice) from None
    raise AssertionError


def _span(readers: Readers, shelved: Shelved, code: str, row: RoundRow, kind: type[S]) -> S | None:
    if not code:
        return None
    for found in records.search(readers, Every((same("code", code),)), shelved, limit=10).rows:
        if isinstance(found, SpanRow) and found.game_code == row.game_code:
            record = records.record(readers, found)
            if isinstance(record, kind):
                return record
    return None


def same(name: str, value: str) -> Compared:
    """Return the condition that a field holds a code."""
    wanted = value.casefold()
    return Compared(name, Kind.CODE, "=", wanted, lambda found: str(found).casefold() == wanted)


def _values(readers: Readers, rows: Sequence[RoundRow], paths: Sequence[str]) -> Mapping[bytes, tuple[str, ...]]:
    found: dict[bytes, tuple[str, ...]] = {}
    for row in rows:
        record = records.record(readers, row)
        if isinstance(record, RoundRecord):
            parts = {
                part.path: part.text
                for part in dissect(record.SerializeToString(deterministic=True), RoundRecord).walk()
            }
            found[row.id] = tuple(parts.get(path, "") for path in paths)
    return found
