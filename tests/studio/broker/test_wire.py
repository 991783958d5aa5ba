"""Bytes to frames to values and back: nothing is lost, and no bytes whatever bring the reader down."""

import struct
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pamqp import commands, decode, encode
from pamqp.base import Frame as Method

from thrillmon.studio.broker.faults import AmqpConnectionError, AmqpError, MalformedError
from thrillmon.studio.broker.fields import Fields, same
from thrillmon.studio.broker.frames import Frame, FrameCutter, wrap
from thrillmon.studio.broker.messages import NO_PROPERTIES, Message, Properties, read_header, read_properties
from thrillmon.studio.broker.methods import method_of, method_payload, read_method

FRAMES = st.builds(Frame, st.integers(0, 255), st.integers(0, 65535), st.binary(max_size=40))
TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)
SCALARS = st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | TEXTS | st.floats(width=32, allow_nan=False)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4), max_leaves=12
)
TABLES = st.dictionaries(TEXTS, VALUES, max_size=6)

METHODS: list[type[Method]] = list(commands.INDEX_MAPPING.values())


@given(st.lists(FRAMES, max_size=8), st.data())
def test_frames_are_the_same_however_their_bytes_arrive(frames: list[Frame], data: st.DataObject) -> None:
    octets = b"".join(wrap(*frame) for frame in frames)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(octets)), max_size=6)))
    cutter = FrameCutter(4096)
    found: list[Frame] = []
    for start, end in zip([0, *cuts], [*cuts, len(octets)], strict=True):
        found += cutter.feed(octets[start:end])
    assert found == frames


def test_a_frame_of_the_largest_size_passes_and_one_larger_does_not() -> None:
    assert list(FrameCutter(4096).feed(wrap(3, 1, bytes(4088)))) == [Frame(3, 1, bytes(4088))]
    with pytest.raises(MalformedError, match="at most 4088"):
        list(FrameCutter(4096).feed(struct.pack(">BHI", 3, 1, 4089)))


def test_frames_nobody_asked_for_are_kept() -> None:
    cutter = FrameCutter(4096)
    assert next(cutter.feed(wrap(3, 1, b"one") + wrap(3, 1, b"two"))) == Frame(3, 1, b"one")
    assert list(cutter.feed(wrap(3, 1, b"three"))) == [Frame(3, 1, b"two"), Frame(3, 1, b"three")]


def test_frames_before_a_broken_one_count() -> None:
    frames = FrameCutter(4096).feed(wrap(3, 1, b"whole") + wrap(3, 1, b"broken")[:-1] + b"\x00")
    assert next(frames) == Frame(3, 1, b"whole")
    with pytest.raises(MalformedError, match="end marker is 0"):
        next(frames)


@given(TABLES)
def test_tables_are_read_as_a_client_writes_them(table: dict[str, Any]) -> None:
    fields = Fields(encode.field_table(table))
    assert same(fields.table(), table)
    assert fields.left == 0


@pytest.mark.parametrize(
    ("octets", "value"),
    [
        (b"t\x01", True),
        (b"b\xff", -1),
        (b"B\xff", 255),
        (b"s\xff\xfe", -2),
        (b"u\xff\xfe", 65_534),
        (b"I\xff\xff\xff\xfe", -2),
        (b"i\xff\xff\xff\xfe", 2**32 - 2),
        (b"l" + b"\xff" * 8, -1),
        (b"L" + b"\xff" * 8, -1),
        (b"T" + b"\xff" * 8, 2**64 - 1),
        (b"f\x3f\x80\x00\x00", 1.0),
        (b"d\x3f\xf0" + bytes(6), 1.0),
        (b"D\x02\x00\x00\x01\x00", (2, 256)),
        (b"S\x00\x00\x00\x02\xff\xfe", "\udcff\udcfe"),
        (b"x\x00\x00\x00\x01\x00", "\x00"),
        (b"A\x00\x00\x00\x04b\x01t\x00", [1, False]),
        (b"F\x00\x00\x00\x04\x01qb\x05", {"q": 5}),
        (b"V", None),
    ],
)
def test_every_field_type_of_rabbitmq_is_read(octets: bytes, value: object) -> None:
    entry = b"\x01a" + octets
    assert Fields(len(entry).to_bytes(4, "big") + entry).table() == {"a": value}


def test_a_decimal_is_not_a_number_of_another_scale() -> None:
    one, other = (Fields(encode.field_table({"a": Decimal(text)})).table() for text in ("1.0", "1.00"))
    assert not same(one, other)


@given(st.binary(max_size=200))
@example(b"\x00\x00\x00\x01")
def test_no_bytes_bring_the_readers_down(octets: bytes) -> None:
    readers: list[Callable[[bytes], object]] = [
        lambda octets: Fields(octets).table(),
        read_method,
        read_header,
        read_properties,
    ]
    for read in readers:
        with suppress(MalformedError, AmqpError):
            read(octets)


@pytest.mark.parametrize("kind", METHODS, ids=lambda kind: kind.name)
def test_methods_are_read_and_written_as_a_client_does(kind: type[Method]) -> None:
    values: dict[str, object] = {
        "bit": True, "octet": 9, "short": 65535, "long": 2**32 - 1, "longlong": 2**63 - 1, "shortstr": "廳",
        "longstr": "long", "table": {"a": {"b": 1}}, "timestamp": 5,
    }  # fmt: skip
    asked = {name: values[kind.amqp_type(name)] for name in kind.attributes()}
    method = method_of(kind, **asked)
    payload = method_payload(method)
    assert dict(read_method(payload)) == asked
    theirs = kind.__new__(kind)
    theirs.unmarshal(payload[4:])
    assert dict(theirs) == asked
    for end in range(len(payload)):
        with pytest.raises((MalformedError, AmqpConnectionError)):
            read_method(payload[:end])
    with pytest.raises(MalformedError, match="1 bytes behind"):
        read_method(payload + b"\x00")


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "headers": TABLES.filter(bool),
            "content_type": TEXTS.filter(bool),
            "delivery_mode": st.sampled_from((1, 2)),
            "expiration": st.integers(0, 2**32 - 1).map(str),
            "message_type": TEXTS.filter(bool),
            "user_id": TEXTS.filter(bool),
            "priority": st.integers(0, 255),
        },
    )
)
def test_properties_are_read_as_a_client_writes_them(given_properties: dict[str, Any]) -> None:
    found = read_properties(commands.Basic.Properties(**given_properties).marshal())
    expiration = given_properties.get("expiration")
    assert same(found.headers, given_properties.get("headers", {}))
    assert found._replace(headers={}) == Properties(
        headers={},
        persistent=given_properties.get("delivery_mode") == 2,
        ttl_seconds=None if expiration is None else int(expiration) / 1000,
        user=given_properties.get("user_id"),
    )


@pytest.mark.parametrize("expiration", ["4294967296", "9" * 200, "٣", "1.5", " 1"])
def test_an_expiration_beyond_sense_is_refused(expiration: str) -> None:
    octets = commands.Basic.Properties(expiration=expiration).marshal()
    with pytest.raises(AmqpError, match="invalid expiration"):
        read_properties(octets)


@given(st.binary(max_size=300), st.integers(9, 64))
def test_content_is_cut_into_frames_that_fit(body: bytes, frame_max: int) -> None:
    message = Message("exchange", "key", NO_PROPERTIES, Properties({}), body)
    header, *pieces = FrameCutter(4096).feed(message.content(7, frame_max))
    assert read_header(header.payload) == (60, len(body), NO_PROPERTIES)
    assert b"".join(piece.payload for piece in pieces) == body
    assert all(0 < len(piece.payload) <= frame_max - 8 for piece in pieces)
    assert {frame.channel for frame in (header, *pieces)} == {7}


def test_what_a_client_reads_is_what_was_meant() -> None:
    payload = method_payload(method_of(commands.Queue.DeclareOk, queue="桌", message_count=2, consumer_count=1))
    assert decode.short_str(payload[4:]) == (4, "桌")
