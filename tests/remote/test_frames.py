"""Deliveries are taken off the bytes, everything else passes, and no byte string is too strange."""

import struct
from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from pamqp import commands, frame
from pamqp.body import ContentBody
from pamqp.header import ContentHeader
from pamqp.heartbeat import Heartbeat

from tests.making import NOW
from thrillmon.floor.deliveries import Delivery
from thrillmon.remote.frames import LARGEST_BODY, LARGEST_FRAME, SEAM, Headers, Splitter, read_properties


def deliver(tag: int, body: bytes, channel: int = 1, pieces: int = 1, **properties: object) -> bytes:
    """Return the frames of a delivery."""
    size = max(1, -(-len(body) // pieces))
    parts = [body[start : start + size] for start in range(0, len(body), size)]
    made = [
        commands.Basic.Deliver(f"consumer-{tag}", tag, tag % 2 == 0, "game-exchange", "some.key"),
        ContentHeader(0, len(body), commands.Basic.Properties(**properties)),  # type: ignore[arg-type]
        *map(ContentBody, parts),
    ]
    return b"".join(frame.marshal(one, channel) for one in made)


def split(stream: bytes, *cuts: int, seam: int = SEAM) -> tuple[list[Delivery], bytes]:
    """Feed a stream in pieces; return deliveries and what was passed on."""
    splitter = Splitter(lambda: NOW, seam=seam)
    passed = b""
    edges = [0, *sorted(cut % (len(stream) + 1) for cut in cuts), len(stream)]
    for start, end in pairwise(edges):
        passed += splitter.feed(stream[start:end])
    return splitter.deliveries, passed


HEARTBEAT = frame.marshal(Heartbeat(), 0)
QOS_OK = frame.marshal(commands.Basic.QosOk(), 1)


def test_a_delivery_is_read_with_its_properties() -> None:
    headers = {"wl-demo": True, "gameCode": "G1", "traceID": "abc"}
    stream = deliver(
        7,
        b"body",
        message_type="NOTIFY_ROUND_BET",
        timestamp=datetime.fromtimestamp(1_700_000_123, UTC),
        headers=headers,
        delivery_mode=2,
        content_type="application/x-protobuf",
        message_id="m1",
        correlation_id="c",
        app_id="studio",
    )
    (found,), passed = split(stream)
    assert passed == b""
    assert (found.kind, found.body, found.sent, found.tag, found.redelivered) == (
        "NOTIFY_ROUND_BET",
        b"body",
        1_700_000_123.0,
        7,
        False,
    )
    assert dict(found.headers) == headers
    assert found.received == NOW


@given(
    st.lists(st.tuples(st.binary(max_size=300), st.integers(1, 4), st.sampled_from([1, 2])), min_size=1, max_size=6),
    st.lists(st.integers(0, 5000), max_size=12),
    st.sampled_from([1, 7, 100, 500, SEAM]),
)
def test_however_the_network_cuts_the_stream_the_same_deliveries_come_out(
    messages: list[tuple[bytes, int, int]], cuts: list[int], seam: int
) -> None:
    stream = HEARTBEAT
    for tag, (body, pieces, channel) in enumerate(messages, start=1):
        stream += deliver(tag, body, channel, pieces, message_type="NOTIFY_ROUND_STEP") + QOS_OK
    deliveries, passed = split(stream, *cuts, seam=seam)
    assert [(one.tag, one.body, one.redelivered) for one in deliveries] == [
        (tag, body, tag % 2 == 0) for tag, (body, _, _) in enumerate(messages, start=1)
    ]
    assert passed == HEARTBEAT + QOS_OK * len(messages)


def test_deliveries_of_two_channels_may_be_interleaved() -> None:
    one, two = deliver(1, b"first", 1), deliver(2, b"second", 2)
    half = len(frame.marshal(commands.Basic.Deliver("consumer-1", 1, False, "game-exchange", "some.key"), 1))
    deliveries, _ = split(one[:half] + two + one[half:])
    assert [(found.tag, found.body) for found in deliveries] == [(2, b"second"), (1, b"first")]


def test_content_that_is_no_delivery_passes() -> None:
    got = b"".join(
        frame.marshal(one, 1)
        for one in (
            commands.Basic.GetOk(5, False, "x", "k", 0),
            ContentHeader(0, 3, commands.Basic.Properties()),
            ContentBody(b"abc"),
        )
    )
    deliveries, passed = split(got)
    assert (deliveries, passed) == ([], got)


def test_an_empty_body_needs_no_body_frame() -> None:
    (found,), _ = split(deliver(1, b"", message_type="NOTIFY_ROUND_BET"))
    assert found.body == b""


def test_a_timestamp_beyond_all_calendars_is_read_as_a_number() -> None:
    header = struct.pack(">HHQH", 60, 0, 0, 1 << 6) + struct.pack(">Q", 2**63)
    assert read_properties(header) == (None, float(2**63), {})


def test_a_type_that_is_no_text_is_kept_readable() -> None:
    header = struct.pack(">HHQH", 60, 0, 0, 1 << 5) + b"\x03A\xff\xfe"
    assert read_properties(header)[0] == "A\\xff\\xfe"


def test_a_header_table_nobody_can_decode_is_empty_and_said_to_be_damaged() -> None:
    broken = Headers(struct.pack(">I", 9) + b"\x03abcZ????")
    assert dict(broken) == {}
    assert broken.damaged
    assert not Headers(struct.pack(">I", 0)).damaged


def test_of_an_endless_body_only_so_much_is_kept() -> None:
    splitter = Splitter(lambda: NOW)
    size = LARGEST_BODY + 5_000_000
    splitter.feed(frame.marshal(commands.Basic.Deliver("c", 1, False, "x", "k"), 1))
    splitter.feed(frame.marshal(ContentHeader(0, size, commands.Basic.Properties()), 1))
    piece = frame.marshal(ContentBody(b"x" * 100_000), 1)
    for _ in range(size // 100_000 + 1):
        splitter.feed(piece)
    (found,) = splitter.deliveries
    assert LARGEST_BODY <= len(found.body) <= LARGEST_BODY + 100_000


@given(st.binary(max_size=400), st.sampled_from([1, 5, SEAM]))
def test_bytes_that_are_no_frames_are_passed_on_for_the_connection_to_complain(junk: bytes, seam: int) -> None:
    _, passed = split(b"HTTP/1.1 400 Bad Request\r\n" + junk, 3, 9, seam=seam)
    assert passed == b"HTTP/1.1 400 Bad Request\r\n" + junk


@given(st.binary(max_size=400), st.lists(st.integers(0, 400), max_size=5))
def test_no_bytes_raise(junk: bytes, cuts: list[int]) -> None:
    split(junk, *cuts)
    split(deliver(1, b"abc")[:-4] + junk, *cuts)


@given(st.binary(min_size=1, max_size=400), st.integers(0, 500), st.sampled_from([1, 5, 100, SEAM]))
def test_junk_behind_a_delivery_is_passed_on_whole_and_the_delivery_is_kept(junk: bytes, cut: int, seam: int) -> None:
    junk = b"\x00" + junk
    deliveries, passed = split(deliver(1, b"abc") + junk, cut, seam=seam)
    assert [found.body for found in deliveries] == [b"abc"]
    assert passed == junk


def test_a_frame_larger_than_any_honest_one_ends_the_splitting() -> None:
    absurd = struct.pack(">BHI", 3, 1, LARGEST_FRAME + 1)
    _, passed = split(absurd + b"x" * 20)
    assert passed == absurd + b"x" * 20


@given(st.binary(max_size=120))
def test_properties_never_raise(header: bytes) -> None:
    kind, sent, headers = read_properties(header)
    assert kind is None or isinstance(kind, str)
    assert sent is None or sent >= 0
    dict(headers)
