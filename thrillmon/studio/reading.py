"""Read the book of a studio as the provider would: its limits, filters, pages and faults."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, NoReturn, TypeVar

from google.protobuf.timestamp_pb2 import Timestamp

from thrillmon.studio.book import Book
from thrillmon.studio.faults import Fault, FaultCode
from thrillmon.studio.paging import Cut, Paged, cut
from thrillmon.studio.subtypes import subtype_number
from thrillmon.wire.games.games_pb2 import GameType
from thrillmon.wire.recorder.provider_pb2 import (
    Dealer,
    GameProvide,
    ListRecordsRequest,
    RecordQuery,
    RoundStatusType,
)
from thrillmon.wire.recorder.record_pb2 import RoundRecord

SECONDS_SERVED = 7 * 86_400
"""The provider serves the records of seven days."""

_Any = TypeVar("_Any")
_Moment = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Switches:
    """What nobody outside knows of the real servers; each way can be switched on.

    between_rounds: what the current calls say while no round runs: the last one, or NOT_FOUND.
    page_size, largest_page: when the asker names no size, and the most it gets.
    newest_first: the order of the lists.
    beyond_seven_days: asked for older records: nothing of them, or OUT_OF_RANGE.
    fetch_first_page: the number of the first page in the Fetch generation.
    empty_records: FetchCurrentGame sends a record that is not there, or was not asked for, as an empty one.
    """

    between_rounds: Literal["last", "not_found"] = "last"
    page_size: int = 100
    largest_page: int = 1000
    newest_first: bool = True
    beyond_seven_days: Literal["empty", "error"] = "empty"
    fetch_first_page: Literal[0, 1] = 1
    empty_records: bool = False


class Reading:
    """What the answers of both generations have in common."""

    def __init__(self, book: Book, switches: Switches | None = None) -> None:
        self.book = book
        self.switches = switches or Switches()

    def provide(self, game_code: str) -> GameProvide:
        """Return the table with this game code, or raise NOT_FOUND."""
        return first((one for one in self.book.provides() if one.game_code == game_code), f"game {game_code}")

    def known(self, game_code: str) -> str:
        """Return the game code, or raise NOT_FOUND when no table has it."""
        return self.provide(game_code).game_code

    def platform(self, platform: str) -> None:
        """Raise unless this is the platform of the studio."""
        if needed("platform", platform) != self.book.platform:
            missing(f"platform {platform}")

    def current_round(self, game_code: str) -> RoundRecord | None:
        """Return the current round; between rounds as the switch says."""
        record = self.book.current_round(game_code)
        if record is not None and self.switches.between_rounds == "not_found" and (record.is_end or record.cancel):
            return None
        return record

    def dealers(self, codes: Iterable[str]) -> list[Dealer]:
        """Return the dealers with these codes."""
        wanted = set(codes)
        return [dealer for dealer in self.book.dealers() if dealer.code in wanted]

    def kept(self, records: Sequence[Paged]) -> list[Paged]:
        """Return the records of the days that are served."""
        oldest = self.book.now() - SECONDS_SERVED
        return [record for record in records if record.ts_start.seconds >= oldest]

    def asked(self, request: ListRecordsRequest, records: Sequence[Paged]) -> list[Paged]:
        """Return the records that a list call filters for, by the start of the record; both ends count."""
        since = _moment(request.ts_from) if request.HasField("ts_from") else None
        until = _moment(request.ts_to) if request.HasField("ts_to") else None
        return [
            record
            for record in self._between(records, since, until)
            if (not request.game_code or record.game_code == request.game_code)
            and (not request.supplier or record.supplier == request.supplier)
            and (not request.HasField("game_type") or _type_number(record.game_type) == request.game_type)
            and (not request.HasField("game_subtype") or subtype_number(record.game_subtype) == request.game_subtype)
        ]

    def queried(self, query: RecordQuery, records: Sequence[Paged]) -> list[Paged]:
        """Return the records in the times of a query of the Fetch generation."""
        since = _moment(query.ts_from) if query.HasField("ts_from") else None
        until = _moment(query.ts_to) if query.HasField("ts_to") else None
        return self._between(records, since, until)

    def page(self, records: Sequence[Paged], request: ListRecordsRequest) -> Cut[Paged]:
        """Return the page that a list call asks for."""
        if request.page < 0 or request.page_size < 0:
            raise Fault(FaultCode.INVALID_ARGUMENT, "page and page_size cannot be negative")
        return cut(
            records,
            page=request.page,
            size=min(request.page_size or self.switches.page_size, self.switches.largest_page),
            search_after=request.search_after,
            search_before=request.search_before,
            newest_first=self.switches.newest_first,
        )

    def fetched(self, records: Sequence[Paged], query: RecordQuery) -> Sequence[Paged]:
        """Return the page that a query of the Fetch generation asks for."""
        if query.limit < 0 or query.page < 0:
            raise Fault(FaultCode.INVALID_ARGUMENT, "limit and page cannot be negative")
        number = query.page + 1 - self.switches.fetch_first_page if query.HasField("page") else 1
        size = min(query.limit or self.switches.page_size, self.switches.largest_page)
        return cut(records, page=number, size=size, newest_first=self.switches.newest_first).records

    def _between(self, records: Sequence[Paged], since: _Moment | None, until: _Moment | None) -> list[Paged]:
        oldest = self.book.now() - SECONDS_SERVED
        if since is not None and since[0] < int(oldest) and self.switches.beyond_seven_days == "error":
            raise Fault(FaultCode.OUT_OF_RANGE, "records are kept for 7 days")
        return [
            record
            for record in self.kept(records)
            if (since is None or since <= _moment(record.ts_start))
            and (until is None or _moment(record.ts_start) <= until)
        ]


def needed(field: str, value: str) -> str:
    """Return the value, or raise INVALID_ARGUMENT when it is missing."""
    if not value:
        raise Fault(FaultCode.INVALID_ARGUMENT, f"{field} is required")
    return value


def either(*values: str | bytes) -> None:
    """Raise INVALID_ARGUMENT when all that a Fetch call can search by is missing."""
    if not any(values):
        raise Fault(FaultCode.INVALID_ARGUMENT, "a game_code or a code is required")


def missing(what: str) -> NoReturn:
    """Raise NOT_FOUND."""
    raise Fault(FaultCode.NOT_FOUND, f"{what} not found")


def first(found: Iterable[_Any], what: str) -> _Any:
    """Return the first one, or raise NOT_FOUND."""
    for one in found:
        return one
    missing(what)


def list_of(one: _Any | None) -> list[_Any]:
    """Return a list of one, or of none."""
    return [] if one is None else [one]


def has_status(record: RoundRecord, status: int) -> bool:
    """Say whether a round is cancelled, settled or not settled, as a RoundStatusType asks; 0 asks for all."""
    if status == RoundStatusType.ROUND_STATUS_TYPE_CANCEL:
        return record.cancel
    if status == RoundStatusType.ROUND_STATUS_TYPE_END:
        return record.is_end and not record.cancel
    if status == RoundStatusType.ROUND_STATUS_TYPE_NOT_END:
        return not record.is_end and not record.cancel
    return True


def _type_number(name: str) -> int | None:
    return GameType.Value(name) if name in GameType.keys() else None  # noqa: SIM118 - no mapping


def _moment(stamp: Timestamp) -> _Moment:
    return stamp.seconds, stamp.nanos
