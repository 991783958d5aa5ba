"""Shifts and shoes of a table as they are told: what frames its rounds."""

from thrillmon.studio.play.catalogue import Place
from thrillmon.studio.play.codes import Mint, day_of, shift_code, shoe_code
from thrillmon.studio.play.sheets import stamp
from thrillmon.studio.play.shoes import Shoe
from thrillmon.wire.recorder.record_pb2 import ShiftRecord, ShoeRecord


class Shift:
    """A shift of a table. stamp_ms: what the studio's clock showed when it opened."""

    def __init__(self, place: Place, mint: Mint, number: int, started_ms: int, stamp_ms: int) -> None:
        self.number = number
        self.started_ms = started_ms
        self.day = day_of(stamp_ms)
        self.code = shift_code(place.game_id, place.opaque, self.day, number)
        self.table_code = place.table_code
        self.id = mint.id_at(stamp_ms)
        self.round_codes: list[str] = []
        self.shoe_codes: list[str] = []
        self._place = place
        self._stamp_ms = stamp_ms
        self._ended_ms: int | None = None

    @staticmethod
    def after(former: "Shift", place: Place, mint: Mint, started_ms: int, stamp_ms: int) -> "Shift":
        """Return the next shift: its number counts on, and begins anew every day."""
        number = former.number + 1 if former.day == day_of(stamp_ms) else 1
        return Shift(place, mint, number, started_ms, stamp_ms)

    def end(self, stamp_ms: int) -> None:
        """Close the shift."""
        self._ended_ms = stamp_ms

    def body(self) -> bytes:
        """Return the record as it is published."""
        place = self._place
        record = ShiftRecord(
            id=self.id,
            supplier=place.supplier,
            game_type=place.game.type,
            game_subtype=place.row.subtype,
            game_version=place.game.version,
            game_code=place.game_code,
            table_code=self.table_code,
            shift_code=self.code,
            round_codes=self.round_codes,
            shoe_codes=self.shoe_codes,
            test=True if place.row.rehearsal else None,
        )
        stamp(record.ts_start, self._stamp_ms)
        if self._ended_ms is not None:
            record.is_end = True
            stamp(record.ts_end, self._ended_ms)
        return record.SerializeToString(deterministic=True)


class ShoeUse:
    """A shoe while it lies on a table. shoe is None for games that name a shoe and have none."""

    def __init__(
        self, place: Place, mint: Mint, shift: Shift, number: int, started_ms: int, stamp_ms: int, shoe: Shoe | None
    ) -> None:
        self.number = number
        self.started_ms = started_ms
        self.code = shoe_code(shift.code, number)
        self.id = mint.id_at(stamp_ms)
        self.shoe = shoe
        self.rounds = 0
        self.cut_round = 0
        self._place = place
        self._shift = shift
        self._stamp_ms = stamp_ms
        self._ended_ms: int | None = None

    def end(self, stamp_ms: int) -> None:
        """The shoe is used up."""
        self._ended_ms = stamp_ms

    def body(self) -> bytes:
        """Return the record as it is published. Every other table lists the cards of a shoe that is used up."""
        place = self._place
        record = ShoeRecord(
            id=self.id,
            supplier=place.supplier,
            game_type=place.game.type,
            game_subtype=place.row.subtype,
            game_version=place.game.version,
            game_code=place.game_code,
            table_code=self._shift.table_code,
            shift_code=self._shift.code,
            shoe_code=self.code,
            cut_round=self.cut_round,
            test=True if place.row.rehearsal else None,
        )
        stamp(record.ts_start, self._stamp_ms)
        ended = self._ended_ms
        if ended is not None:
            record.is_end = True
            stamp(record.ts_end, ended)
        if self.shoe is not None:
            listed = ended is not None and place.number % 2 == 0
            self.shoe.show_on(record, listed=listed, card_type=place.game.card_type)
        return record.SerializeToString(deterministic=True)
