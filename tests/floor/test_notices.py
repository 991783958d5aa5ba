"""What a delivery says, and what is said about one that cannot be read."""

import pytest

from tests.making import NOW, delivery, provide, round_record, shift, shoe, step
from thrillmon.floor.notices import BODIES, LARGEST_BODY, decode
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord


def test_all_nineteen_kinds_have_the_body_the_facts_name() -> None:
    numbers = dict(BODIES.values())
    assert sorted(numbers) == [1, *range(5, 23)]
    assert {number for number, body in numbers.items() if body is GameProvide} == {1, 5, 6, 7, 8}
    assert {number for number, body in numbers.items() if body is ShiftRecord} == {9, 10}
    assert {number for number, body in numbers.items() if body is ShoeRecord} == {11, 12}
    assert {number for number, body in numbers.items() if body is RoundRecord} == set(range(13, 23))


@pytest.mark.parametrize("kind", sorted(BODIES))
def test_every_kind_decodes_its_body(kind: str) -> None:
    _, body_class = BODIES[kind]
    body = {GameProvide: provide(), ShiftRecord: shift(), ShoeRecord: shoe(), RoundRecord: round_record()}[body_class]
    notice = decode(delivery(kind, body))
    assert notice.error is None
    assert notice.record == body
    assert notice.kind == BODIES[kind][0]
    notice.let_go()
    assert notice.decoded is None
    assert notice.record == body


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("NOTIFY_ROUND_BET", provide(dealer="D1", name="Anna")),
        ("NOTIFY_ROUND_BET", shoe()),
        ("NOTIFY_ROUND_BET", shift()),
        ("NOTIFY_SHOE_START", round_record(step(8, NOW, duration=25))),
        ("NOTIFY_SHOE_START", shift()),
        ("NOTIFY_SHIFT_END", round_record(step(8, NOW, duration=25))),
        ("NOTIFY_SHIFT_END", shoe()),
        ("NOTIFY_GAME_DEALER_LOGIN", round_record(step(8, NOW, duration=25))),
        ("NOTIFY_GAME_DEALER_LOGIN", shoe()),
        ("NOTIFY_GAME_DEALER_LOGIN", shift()),
    ],
)
def test_another_message_under_a_type_is_refused_although_its_bytes_parse(
    kind: str, body: GameProvide | ShoeRecord | ShiftRecord | RoundRecord
) -> None:
    notice = decode(delivery(kind, body))
    assert notice.record is None
    assert notice.error is not None


def test_truncated_bodies_are_told_with_their_size() -> None:
    body = round_record(step(8, NOW, duration=25)).SerializeToString()
    notice = decode(delivery("NOTIFY_ROUND_BET", body[:-7]))
    notice.let_go()
    assert notice.record is None
    assert f"{len(body) - 7:,} bytes" in str(notice.error)
    assert "RoundRecord" in str(notice.error)


def test_a_type_nobody_knows_is_named_and_its_body_never_guessed() -> None:
    notice = decode(delivery("NOTIFY_TABLE_ON_FIRE", round_record()))
    assert notice.record is None
    assert "NOTIFY_TABLE_ON_FIRE" in str(notice.error)


def test_a_missing_type_is_an_error() -> None:
    assert "no type" in str(decode(delivery(None, round_record())).error)


def test_the_unspecified_type_is_an_error() -> None:
    assert decode(delivery("GAME_NOTIFY_TYPE_UNSPECIFIED", provide())).error is not None


def test_a_huge_body_is_kept_unread() -> None:
    notice = decode(delivery("NOTIFY_ROUND_BET", b"\x00" * (LARGEST_BODY + 1)))
    assert "kept unread" in str(notice.error)


def test_unknown_enums_and_fields_survive() -> None:
    record = round_record(step(8, NOW, bet_step=77))
    record.win_type[68] = 9  # type: ignore[assignment]
    body = record.SerializeToString() + b"\xfa\x3f\x03abc"  # field 1023, text
    notice = decode(delivery("NOTIFY_ROUND_BET", body))
    assert isinstance(notice.record, RoundRecord)
    assert notice.record.process[0].bet_step == 77
    assert notice.record.win_type[68] == 9
    assert notice.record.SerializeToString() == body


def test_old_messages_are_replayed_and_fresh_ones_are_not() -> None:
    fresh = decode(delivery("NOTIFY_ROUND_BET", round_record(), sent=NOW, received=NOW + 179))
    old = decode(delivery("NOTIFY_ROUND_BET", round_record(), sent=NOW, received=NOW + 181))
    assert (fresh.replayed, old.replayed) == (False, True)


def test_a_studio_whose_clock_is_behind_sends_no_replays() -> None:
    late = delivery("NOTIFY_ROUND_BET", round_record(), sent=NOW - 600, received=NOW)
    assert decode(late).replayed
    assert not decode(late, server_offset=-600.0).replayed


def test_a_missing_timestamp_is_tolerated() -> None:
    notice = decode(delivery("NOTIFY_ROUND_BET", round_record(), sent=None))
    assert notice.record is not None
    assert (notice.sent, notice.replayed, notice.notes) == (None, False, ())


@pytest.mark.parametrize("sent", [0.0, 2.0**62, 9e17])
def test_an_absurd_timestamp_is_ignored_and_told(sent: float) -> None:
    notice = decode(delivery("NOTIFY_ROUND_BET", round_record(), sent=sent))
    assert notice.record is not None
    assert notice.sent is None
    assert len(notice.notes) == 1


def test_an_absurd_time_inside_a_record_is_told() -> None:
    record = round_record()
    record.ts_start.seconds = 10**15
    assert "cannot be a time" in str(decode(delivery("NOTIFY_ROUND_BET", record)).notes[0])


def test_the_same_body_with_another_timestamp_is_another_delivery() -> None:
    record = round_record()
    one = delivery("NOTIFY_ROUND_BET", record, sent=NOW)
    same = delivery("NOTIFY_ROUND_BET", record, sent=NOW, received=NOW + 9)
    later = delivery("NOTIFY_ROUND_BET", record, sent=NOW + 1)
    other_kind = delivery("NOTIFY_ROUND_STEP", record, sent=NOW)
    assert one.digest() == same.digest()
    assert len({one.digest(), later.digest(), other_kind.digest()}) == 3
