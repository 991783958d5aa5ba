"""Records and deliveries for tests, with plausible values for what a test does not care about."""

from itertools import count

from thrillmon.floor.deliveries import Delivery
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord, Step

NOW = 1_700_000_000.0
GAME_CODE = "STUDIO-BA-LLBC07DEMO"
TABLE_CODE = "T107"

_numbers = count(1)


def record_id(started: float, number: int) -> bytes:
    """Return an id as the provider makes them: the second of creation, a process, a counter."""
    return int(started).to_bytes(4, "big") + b"\x01\x02\x03\x04\x05" + number.to_bytes(3, "big")


def step(code: int, at: float, *, duration: int | None = None, bet_step: int = 0) -> Step:
    """Return a step of a round."""
    made = Step(code=code, bet_step=bet_step)  # type: ignore[arg-type]
    made.timestamp.seconds, made.timestamp.nanos = int(at), round((at % 1) * 1e9)
    if duration is not None:
        made.duration = duration
    return made


def round_record(
    *steps: Step,
    number: int = 1,
    started: float = NOW,
    game_type: str = "BACCARAT",
    game_code: str = GAME_CODE,
    table_code: str = TABLE_CODE,
    end: float | None = None,
    cancel: bool | None = None,
) -> RoundRecord:
    """Return a round of a baccarat table."""
    record = RoundRecord(
        id=record_id(started, number),
        supplier="wecasino-live",
        game_type=game_type,
        game_subtype=f"{game_type}_CLASSIC",
        game_code=game_code,
        table_code=table_code,
        shift_code="SHIFLLBC0708002311140001",
        shift_round=number,
        shoe_code="SHOELLBC07080023111400010003",
        shoe_round=number,
        round_code=f"ROUNLLBC0708002311140001{number:04d}",
        process=steps,
        is_end=end is not None,
    )
    record.ts_start.seconds = int(started)
    if end is not None:
        record.ts_end.seconds = int(end)
    if cancel is not None:
        record.cancel = cancel
    return record


def baccarat(player: tuple[str, ...], banker: tuple[str, ...], record: RoundRecord) -> RoundRecord:
    """Lay cards on a round: two each, and a third as the extra one."""
    for seat, cards in ((68, player), (69, banker)):
        record.seats[seat].code = seat
        for place, code in enumerate(cards):
            record.seats[seat].cards[1 if place < 2 else 2].list.add(code=code)
    return record


def provide(*, state: int = 1, game_code: str = GAME_CODE, dealer: str = "", name: str = "") -> GameProvide:
    """Return a table as it is offered, with the dealer in the old style."""
    made = GameProvide(
        supplier="wecasino-live", game_type="BACCARAT", game_subtype="BACCARAT_CLASSIC", game_code=game_code
    )
    made.state = state  # type: ignore[assignment]
    if dealer:
        made.players[64] = dealer
        if name:
            made.players_name[dealer] = name
    return made


def shoe(*, number: int = 3, started: float = NOW, end: bool = False, game_code: str = GAME_CODE) -> ShoeRecord:
    """Return a shoe."""
    record = ShoeRecord(
        id=record_id(started, 1000 + number),
        game_type="BACCARAT",
        game_code=game_code,
        table_code=TABLE_CODE,
        shift_code="SHIFLLBC0708002311140001",
        shoe_code=f"SHOELLBC0708002311140001{number:04d}",
        is_end=end,
    )
    record.ts_start.seconds = int(started)
    return record


def shift(*, started: float = NOW, game_code: str = GAME_CODE) -> ShiftRecord:
    """Return a shift."""
    record = ShiftRecord(
        id=record_id(started, 2000),
        game_type="BACCARAT",
        game_code=game_code,
        table_code=TABLE_CODE,
        shift_code="SHIFLLBC0708002311140001",
    )
    record.ts_start.seconds = int(started)
    return record


def delivery(
    kind: str | None,
    message: RoundRecord | ShoeRecord | ShiftRecord | GameProvide | bytes,
    *,
    sent: float | None = NOW,
    received: float | None = None,
) -> Delivery:
    """Return a delivery as the broker link hands it over."""
    body = message if isinstance(message, bytes) else message.SerializeToString()
    return Delivery(kind, body, sent, received if received is not None else (sent or NOW), tag=next(_numbers))
