"""Turn the pages of record lists, in both generations, without trusting what the server says of them."""

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, NamedTuple

from thrillmon.floor.times import seconds_of
from thrillmon.remote.calls import Asker
from thrillmon.remote.errors import NotFound
from thrillmon.remote.record_kinds import Kind, Record, Wanted
from thrillmon.sentences import Sentence, say
from thrillmon.wire.recorder.provider_pb2 import ListRecordsRequest, RecordQuery

PAGE_SIZE = 100
MOST_PAGES = 1000
"""Pages of one search before a server is taken to go on for ever: 100,000 records."""

_REPEATS = say("The provider repeats its pages; the search was ended there.")


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for; what is empty or None is not looked at. since, until: Unix seconds, both ends count."""

    game_code: str = ""
    code: str = ""
    since: float | None = None
    until: float | None = None
    limit: int | None = None


class Page(NamedTuple, Generic[Record]):
    """Some of the records found, as the server orders them.

    total: how many there are, as the server says; None when it does not.
    strange: records thrown away because they are not what was asked for.
    repeated: records thrown away because they came before.
    notes: what the person who asked should know.
    """

    records: tuple[Record, ...]
    total: int | None = None
    strange: int = 0
    repeated: int = 0
    notes: tuple[Sentence, ...] = ()


def _endless(pages: int) -> Sentence:
    return say("The provider's pages do not end; the search was ended after {pages}.", pages=pages)


class Sieve(Generic[Record]):
    """Lets each record through that was asked for, once, up to the limit."""

    def __init__(self, kind: Kind[Record], search: Search) -> None:
        self._kind = kind
        self._search = search
        self._seen: set[object] = set()
        self._left = search.limit

    @property
    def full(self) -> bool:
        """The limit is reached."""
        return self._left is not None and self._left <= 0

    def sift(self, records: Sequence[Record], total: int | None) -> Page[Record]:
        """Return what is left of the records of one answer."""
        kept: list[Record] = []
        strange = repeated = 0
        for record in records:
            key = record.id or (record.game_code, self._kind.code_of(record))
            if not self._is_asked_for(record):
                strange += 1
            elif key in self._seen:
                repeated += 1
            else:
                self._seen.add(key)
                if not self.full:
                    kept.append(record)
                    if self._left is not None:
                        self._left -= 1
        return Page(tuple(kept), total, strange, repeated)

    def _is_asked_for(self, record: Record) -> bool:
        search = self._search
        if search.game_code and record.game_code != search.game_code:
            return False
        if search.code and self._kind.code_of(record) != search.code:
            return False
        # Whether servers go by start or end is unknown: a record counts when any part of it is within.
        start = seconds_of(record.ts_start)
        if start is None:
            return True
        end = seconds_of(record.ts_end) or start
        return (search.since is None or max(start, end) >= search.since) and (
            search.until is None or start <= search.until
        )


async def list_pages(
    asker: Asker, kind: Kind[Record], search: Search, *, most_pages: int = MOST_PAGES
) -> AsyncGenerator[Page[Record], None]:
    """Search in the List generation: by opaque tokens, or by page numbers from a server that gives none.

    Always yields one page at least. Ends at an empty page, a token that was there before or a page of nothing
    but repetitions.
    """
    question = ListRecordsRequest(page_size=min(PAGE_SIZE, search.limit or PAGE_SIZE))
    if search.game_code:
        question.game_code = search.game_code
    _set_times(question, search)
    sieve = Sieve(kind, search)
    tokens: set[str] = set()
    heard = 0
    for number in range(1, most_pages + 1):
        try:
            listed = await kind.list(asker, question)
        except NotFound:
            # Some servers call an unknown table not found, others have no records of it.
            yield Page(())
            return
        page = sieve.sift(listed.records, listed.total)
        heard += len(listed.records)
        more = bool(listed.records) and not sieve.full
        note = None
        if more and (listed.search_after in tokens or _nothing_new(page)):
            more = False
            # The end of a list may be told by the token that led to it.
            note = None if page.records and heard == listed.total else _REPEATS
        elif more and listed.search_after:
            tokens.add(listed.search_after)
            question.search_after = listed.search_after
        elif more:
            more = heard < listed.total
            question.ClearField("search_after")
            question.page = number + 1
        if more and number == most_pages:
            note = _endless(most_pages)
        if note is not None:
            page = page._replace(notes=(note,))
        if number == 1 or _tells(page):
            yield page
        if not more:
            return


async def fetch_pages(
    asker: Asker, kind: Kind[Record], search: Search, *, most_pages: int = MOST_PAGES
) -> AsyncGenerator[Page[Record], None]:
    """Search in the Fetch generation, which has page numbers only and wants a table or a code.

    Always yields one page at least. Nobody says whether its pages count from 0 or 1: after the one without a
    number, page 1 is asked for and may well be the same.
    """
    query = RecordQuery(limit=min(PAGE_SIZE, search.limit or PAGE_SIZE))
    _set_times(query, search)
    sieve = Sieve(kind, search)
    for number in range(most_pages):
        if number:
            query.page = number
        try:
            records = await kind.fetch(asker, Wanted(search.game_code, search.code, query))
        except NotFound:
            records = ()
        page = sieve.sift(records, None)
        # A code has one record or very few: no second page is worth the question.
        more = bool(records) and not sieve.full and not search.code
        note = None
        if more and number > 1 and _nothing_new(page):
            more, note = False, _REPEATS
        elif more and number == most_pages - 1:
            note = _endless(most_pages)
        if note is not None:
            page = page._replace(notes=(note,))
        if number == 1:
            # It may be the first page once more, which is nothing to tell of.
            page = page._replace(repeated=0)
        if number == 0 or _tells(page):
            yield page
        if not more:
            return


async def chained(
    asker: Asker, kind: Kind[Record], search: Search, game_codes: Sequence[str], *, most_pages: int = MOST_PAGES
) -> AsyncGenerator[Page[Record], None]:
    """Search table by table, for the Fetch generation, which cannot search them all at once."""
    left = search.limit
    told = False
    for game_code in game_codes:
        one_table = replace(search, game_code=game_code, limit=left)
        async for page in fetch_pages(asker, kind, one_table, most_pages=most_pages):
            if left is not None:
                left -= len(page.records)
            if _tells(page):
                told = True
                yield page
        if left is not None and left <= 0:
            break
    if not told:
        yield Page(())


def _tells(page: Page[Record]) -> bool:
    """Say whether a page has anything to tell."""
    return bool(page.records or page.strange or page.repeated or page.notes)


def _nothing_new(page: Page[Record]) -> bool:
    """Say whether all records of a page came before."""
    return bool(page.repeated) and not page.records and not page.strange


def _set_times(question: ListRecordsRequest | RecordQuery, search: Search) -> None:
    if search.since is not None:
        question.ts_from.FromNanoseconds(int(search.since * 1e9))
    if search.until is not None:
        question.ts_to.FromNanoseconds(int(search.until * 1e9))
