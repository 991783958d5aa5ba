"""What a side panel shows of one table beyond its row: read when somebody looks at it."""

from collections.abc import Mapping
from dataclasses import dataclass

from thrillmon.floor.dealers import PIT_BOSS_SEATS, Person
from thrillmon.floor.tables import Table
from thrillmon.floor.times import seconds_of
from thrillmon.wire.games.games_pb2 import ResourceType
from thrillmon.wire.recorder.provider_pb2 import LiveStreamParams
from thrillmon.wire.recorder.record_pb2 import ShoeRecord


@dataclass(frozen=True, slots=True)
class TableDetails:
    """A table in detail. Times are Unix seconds by the studio's clock; None and empty where nobody has told.

    cards_left: cards before the cut card when the shoe was last told of, which may be some rounds ago.
    cut_round: the round of the shoe in which the cut card comes.
    medias: links by name.  live_streams: stream parameters by name.  tags: all three as sent.
    last_round_at: when the last finished round ended.  round_medias: links of that round, such as its replay.
    """

    game_code: str
    table_code: str
    supplier: str
    shift_code: str
    shift_since: float | None
    shoe_code: str
    shoe_since: float | None
    cards_left: int | None
    cut_round: int | None
    pit_boss: Person | None
    medias: Mapping[str, str]
    live_streams: Mapping[str, LiveStreamParams]
    tags: Mapping[str, str]
    last_round_at: float | None
    round_medias: Mapping[str, str]


def details_of(table: Table) -> TableDetails:
    """Read a table in detail."""
    provide, newest, finished = table.provide, table.newest, table.finished
    record = newest.record if newest is not None else None
    shoe_code = table.shoe_in_use()
    shift_code = table.shift_in_use()
    shoe = table.shoe if table.shoe is not None and table.shoe.shoe_code == shoe_code else None
    supplier = (provide.supplier if provide is not None else "") or (record.supplier if record is not None else "")
    return TableDetails(
        game_code=table.game_code,
        table_code=table.table_code(),
        supplier=supplier,
        shift_code=shift_code,
        shift_since=table.shift_starts.get(shift_code),
        shoe_code=shoe_code,
        shoe_since=table.shoe_starts.get(shoe_code),
        cards_left=_cards_left(shoe) if shoe is not None else None,
        cut_round=shoe.cut_round if shoe is not None and shoe.cut_round > 0 else None,
        pit_boss=table.person_at(PIT_BOSS_SEATS),
        medias=dict(provide.medias) if provide is not None else {},
        live_streams=dict(provide.live_streams) if provide is not None else {},
        tags={**(record.tags if record is not None else {}), **(provide.tags if provide is not None else {})},
        last_round_at=seconds_of(finished.record.ts_end) if finished is not None else None,
        round_medias=finished.medias() if finished is not None else {},
    )


def _cards_left(shoe: ShoeRecord) -> int | None:
    """Return the cards between the place that was dealt last and the cut card."""
    seats = [int(ResourceType.SHOE), *sorted(shoe.decks)]
    deck = next((shoe.decks[seat] for seat in seats if seat in shoe.decks), None)
    if deck is None or shoe.is_end or not deck.HasField("cut_index"):
        return None
    left = deck.cut_index - max(deck.index, deck.start_index)
    return left if left >= 0 else None
