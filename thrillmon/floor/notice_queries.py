"""What a query can ask about a notice; the filter of `thrillmon tail`."""

from collections.abc import Iterable
from itertools import pairwise

from thrillmon.floor.dealers import DEALER_SEATS
from thrillmon.floor.games import game_named
from thrillmon.floor.notices import Notice
from thrillmon.floor.queries import Field, Kind, Language
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord


def _text(name: str) -> Field[Notice]:
    def get(notice: Notice) -> str | None:
        return getattr(notice.record, name, None) or None

    return Field(Kind.CODE, get)


def _kind(notice: Notice) -> Iterable[str]:
    """Return the type as it came and without its prefix, so that type=ROUND_BET works."""
    kind = notice.delivery.kind
    return () if kind is None else (kind, kind.removeprefix("NOTIFY_"))


def _dealers(notice: Notice) -> Iterable[str]:
    record = notice.record
    names: list[str] = []
    if isinstance(record, GameProvide):
        names += [name for seat in DEALER_SEATS if seat in record.dealers for name in (record.dealers[seat].name,)]
    if isinstance(record, GameProvide | RoundRecord):
        for seat in DEALER_SEATS:
            code = record.players.get(seat, "")
            names += filter(None, (code, record.players_name.get(code, "")))
    return names


def _result(notice: Notice) -> str | None:
    record = notice.record
    if not isinstance(record, RoundRecord):
        return None
    outcome = game_named(record.game_type).read(record)
    return str(outcome.text) if outcome.complete else None


def _longest_gap(notice: Notice) -> float | None:
    record = notice.record
    if not isinstance(record, RoundRecord) or len(record.process) < 2:
        return None
    times = [step.timestamp.seconds + step.timestamp.nanos / 1e9 for step in record.process]
    return max(later - earlier for earlier, later in pairwise(times))


def _codes(notice: Notice) -> Iterable[str]:
    record = notice.record
    if record is None:
        return ()
    names = ("table_code", "game_code", "shift_code", "shoe_code", "round_code")
    return [value for name in names if (value := getattr(record, name, ""))]


NOTICES: Language[Notice] = Language(
    {
        "type": Field(Kind.CODE, _kind),
        "table": _text("table_code"),
        "game": _text("game_type"),
        "subtype": _text("game_subtype"),
        "game_code": _text("game_code"),
        "shift": _text("shift_code"),
        "shoe": _text("shoe_code"),
        "round": _text("round_code"),
        "dealer": Field(Kind.NAME, _dealers),
        "result": Field(Kind.RESULT, _result),
        "step.gap": Field(Kind.NUMBER, _longest_gap),
        "cancel": Field(Kind.FLAG, lambda notice: getattr(notice.record, "cancel", False)),
        "corrected": Field(Kind.FLAG, lambda notice: notice.kind in (20, 21, 22)),
        "test": Field(Kind.FLAG, lambda notice: getattr(notice.record, "test", False)),
        "error": Field(Kind.FLAG, lambda notice: notice.error is not None),
        "replayed": Field(Kind.FLAG, lambda notice: notice.replayed),
        "duplicate": Field(Kind.FLAG, lambda notice: notice.duplicate),
        "after": Field(Kind.AFTER, lambda notice: notice.sent or notice.delivery.received),
        "before": Field(Kind.BEFORE, lambda notice: notice.sent or notice.delivery.received),
    },
    _codes,
)
