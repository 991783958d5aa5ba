"""Codes and ids have the shape of the published samples, and count as real ones do."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.studio.play.watching import HOUR, START, read, seconds, watch, world
from thrillmon.studio.play.codes import Mint, day_of, opaque_of, round_code, shift_code, shoe_code
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord


def test_codes_read_like_the_samples() -> None:
    shift = shift_code("LLWC01", "0200", "240316", 1)
    assert shift == "SHIFLLWC0102002403160001"
    assert shoe_code(shift, 1) == "SHOELLWC01020024031600010001"
    assert round_code(shift, 69) == "ROUNLLWC01020024031600010069"


def test_day_and_version_stand_in_codes_as_in_the_samples() -> None:
    assert day_of(1_710_584_797_674) == "240316"
    assert day_of(1_710_938_262_635) == "240320"
    assert opaque_of("0.2.1") == "0200"


@given(st.integers(min_value=0, max_value=2**42), st.integers(min_value=0, max_value=2**31))
def test_ids_begin_with_their_second_and_differ(stamp_ms: int, seed: int) -> None:
    mint = Mint(seed)
    one, other = mint.id_at(stamp_ms), mint.id_at(stamp_ms)
    assert len(one) == len(other) == 12
    assert one != other
    assert one[4:9] == other[4:9]
    assert int.from_bytes(one[:4], "big") == stamp_ms // 1000 % 2**32


def test_the_counter_of_ids_goes_round() -> None:
    mint = Mint(1)
    mint._count = 0xFFFFFF
    assert mint.id_at(0)[9:] == b"\x00\x00\x00"


def test_all_codes_of_a_studio_fit_each_other() -> None:
    game = re.compile(r"STUDIO-[A-Z0-9]{2}-([A-Z0-9]{6})DEMO")
    ids: dict[bytes, str] = {}
    for event in watch(world(tables=45, history_rounds=1), 2 * HOUR):
        record = read(event)
        match = game.fullmatch(record.game_code)
        assert match is not None
        if isinstance(record, GameProvide):
            continue
        head = match[1] + "0" + record.game_version.split(".")[1] + "00"
        assert re.fullmatch(rf"SHIF{head}\d{{6}}\d{{4}}", record.shift_code)
        rest = record.shift_code[4:]
        if isinstance(record, RoundRecord):
            assert record.round_code == f"ROUN{rest}{record.shift_round:04d}"
            code = record.round_code
            if record.shoe_code:
                assert re.fullmatch(rf"SHOE{rest}\d{{4}}", record.shoe_code)
                assert record.shoe_round > 0
            else:
                assert record.shoe_round == 0
        elif isinstance(record, ShoeRecord):
            assert re.fullmatch(rf"SHOE{rest}\d{{4}}", record.shoe_code)
            code = record.shoe_code
        else:
            assert isinstance(record, ShiftRecord)
            code = record.shift_code
            assert record.shift_code[14:20] == day_of(round(seconds(record.ts_start) * 1000))
        assert len(record.id) == 12
        assert int.from_bytes(record.id[:4], "big") == record.ts_start.seconds
        assert ids.setdefault(record.id, code) == code


def test_rounds_count_on_in_shift_and_shoe() -> None:
    played = world(tables=24, history_rounds=40)
    for _ in watch(played, 3 * HOUR):
        pass
    for code in played.table_codes.values():
        kept = list(reversed(played.rounds(code)))
        for one, other in pairwise(kept):
            same_shift = one.shift_code == other.shift_code
            assert other.shift_round == (one.shift_round + 1 if same_shift else 1)
            if one.shoe_code:
                assert other.shoe_round == (one.shoe_round + 1 if one.shoe_code == other.shoe_code else 1)
            if not same_shift:
                assert other.shoe_code != one.shoe_code or not one.shoe_code


def test_shift_numbers_begin_anew_with_the_day() -> None:
    before_midnight = START + 15 * HOUR
    played = world(start=before_midnight, tables=1, speed=50.0, history_rounds=1)
    numbers: list[tuple[str, int]] = []
    for event in played.advance(before_midnight + 2.5 * HOUR):
        if event.kind == "NOTIFY_SHIFT_START":
            shift = read(event)
            assert isinstance(shift, ShiftRecord)
            numbers.append((shift.shift_code[14:20], int(shift.shift_code[20:])))
    assert len(numbers) > 10
    for (day, number), (next_day, next_number) in pairwise(numbers):
        assert next_number == (number + 1 if day == next_day else 1)
    assert len({day for day, _ in numbers}) >= 2
