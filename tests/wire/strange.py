"""Strategies for messages as no sane server sends them: of both generations, whole or damaged."""

from collections.abc import Mapping
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from hypothesis import strategies as st

from tests.making import NOW, round_record, step
from tests.wire.second_pool import generation
from thrillmon.floor import card_codes
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.games import GAMES
from thrillmon.floor.notices import BODIES
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

HOSTILE = (
    "",
    " ",
    "0",
    "-",
    "--",
    "{0}{name}{",
    "%s%n",
    "<b>bold</b><img src=x>",
    "&amp;",
    "\u202eright to left\u2066",
    "a\0b",
    "\x1b[2J\x07\r\n",
    "🂡🏴‍☠️",
    "e\u0301" * 40,
    "\ud7ff\ue000\uffff\U0010ffff",
    "٣",
    "²",
    "NaN",
    "../../etc/passwd",
    "=1+1",
    '"',
)
# Long texts are made late, so that a failing example can still be read.
_LONG = (("x", 10_000), ("9", 5_000), ("9-", 5_000))
TEXTS = st.text(max_size=6) | st.sampled_from([*((text, 1) for text in HOSTILE), *_LONG]).map(
    lambda part: part[0] * part[1]
)

# Around the edges of everything that is compared, shifted or made into a date.
NUMBERS = (0, 1, 2, 3, 8, 9, 23, 25, 45, 64, 999, 1000, 86_400, 86_400_001, -1, -1000)
INTS32 = st.sampled_from((*NUMBERS, 2**31 - 1, -(2**31))) | st.integers(-(2**31), 2**31 - 1)
INTS64 = st.sampled_from((*NUMBERS, 2**31, 2**53 + 1, 2**63 - 1, -(2**63))) | st.integers(-(2**63), 2**63 - 1)
ENUMS = st.integers(0, 23) | st.sampled_from((77, 99, 2**31 - 1, -1, -(2**31)))
SEATS = st.sampled_from((0, 1, 2, 3, 16, 50, 52, 64, 65, 66, 67, 68, 69, 70, 71, 72, 96, 99)) | INTS32
PLACES = st.sampled_from((0, 1, 2, 3, 64, 65, 66, 67, 68, 69, 70)) | INTS32

SECONDS = st.sampled_from(
    (0, 1, -1, 946_684_799, 4_102_444_801, -62_135_596_801, 253_402_300_800, 2**63 - 1, -(2**63))
) | st.integers(int(NOW) - 300, int(NOW) + 300)
NANOS = st.sampled_from((0, 1, 999_999_999, 10**9, -1, 2**31 - 1, -(2**31)))

_KNOWN_CODES = sorted(code for _, alphabet in card_codes._NAMED_ALPHABETS for code in alphabet.faces)
CARD_CODES = st.sampled_from([*_KNOWN_CODES, "DICE_1-DICE_2-DICE_3", "SPADE_A--HEART_2", "4-4-4", "SPADE_", "-SPADE_A"])
GAME_TYPES = st.sampled_from([*(game.name for game in GAMES), "BACCARAT4", "baccarat"])
SUBTYPES = st.sampled_from(sorted({subtype for game in GAMES for subtype in game.subtypes}))

# Few, so that messages meet at the same table and round.
IDS = st.sampled_from(
    (b"\x65\x53\xf1\x00" + b"\x01" * 8, b"\x65\x53\xf1\x10" + b"\x02" * 8, b"\xff" * 12, b"short", b"")
)
GAME_CODES = st.sampled_from(("STUDIO-BA-LLBC07DEMO", "G2", "<b>G3</b>\0"))

_TYPE_URLS = st.sampled_from(
    (
        "",
        "type.googleapis.com/",
        "type.googleapis.com/recorder.RoundRecord",
        "type.googleapis.com/recorder.Card",
        "type.googleapis.com/google.protobuf.Timestamp",
        "type.googleapis.com/google.protobuf.Any",
        "type.googleapis.com/nobody.Knows",
        "recorder.Seat",
        "\0/x",
    )
)

# Fields nobody knows, as they may stand at the end of any message: all wire types, low and high numbers, a group.
UNKNOWN_FIELDS = st.sampled_from(
    (
        b"",
        b"",
        b"\xf8\x3f\x01",  # 1023, number
        b"\xfa\x3f\x03\xff\xfeA",  # 1023, bytes that are no text
        b"\xf9\x3f12345678\xfd\x3f1234",  # 1023, fixed 64 and 32
        b"\xfb\x3f\xf8\x3f\x01\xfc\x3f",  # 1023, a group
        b"\xf8\xff\xff\xff\x0f\x01",  # 536870911, the last number there is
        b"\x08\x01",  # 1 as a number: an id is none
        b"\x62\x00",  # 12, empty text
        b"\xda\x01\x02\x10\x02",  # 27: a Result of the oldest servers
        b"\x1a\x04HIGH",  # 3, text: a pattern of the Fetch generation
    )
)

Strategy = st.SearchStrategy[Any]
_RECORDS = ("RoundRecord", "ShoeRecord", "ShiftRecord", "GameProvide")
_SPECIAL: Mapping[str, Strategy] = {
    "Card.code": CARD_CODES | TEXTS,
    **{f"{record}.game_type": GAME_TYPES | TEXTS for record in _RECORDS},
    **{f"{record}.game_subtype": SUBTYPES | TEXTS for record in _RECORDS},
    **{f"{record}.game_code": GAME_CODES | TEXTS for record in _RECORDS},
    **{f"{record}.id": IDS for record in _RECORDS},
    "Any.type_url": _TYPE_URLS,
    "Timestamp.seconds": SECONDS,
    "Timestamp.nanos": NANOS,
}
_KEYS: Mapping[str, Strategy] = {"seats": SEATS, "players": SEATS, "dealers": SEATS, "win_type": SEATS, "cards": PLACES}
_SCALARS: Mapping[int, Strategy] = {
    FieldDescriptor.TYPE_INT32: INTS32,
    FieldDescriptor.TYPE_INT64: INTS64,
    FieldDescriptor.TYPE_BOOL: st.booleans(),
    FieldDescriptor.TYPE_STRING: TEXTS,
    FieldDescriptor.TYPE_BYTES: st.binary(max_size=12),
    FieldDescriptor.TYPE_ENUM: ENUMS,
}
_COUNTS = st.sampled_from((0, 1, 1, 2, 3))


@st.composite
def messages(draw: st.DrawFn, message_class: type[Message]) -> Message:
    """Return a message of that class with any of its fields set to anything its types allow."""
    message = message_class()
    _fill(draw, message)
    return message


def _fill(draw: st.DrawFn, message: Message) -> None:
    fields = message.DESCRIPTOR.fields
    chosen = draw(st.integers(0, (1 << len(fields)) - 1))
    for place, field in enumerate(fields):
        if not chosen >> place & 1:
            continue
        entry = field.message_type if field.message_type and field.message_type.GetOptions().map_entry else None
        if entry is not None:
            for _ in range(draw(_COUNTS)):
                keys = _KEYS.get(field.name, _strategy(entry.fields_by_name["key"]))
                _put(draw, getattr(message, field.name), draw(keys), entry.fields_by_name["value"])
        elif field.is_repeated:
            held = getattr(message, field.name)
            for _ in range(draw(_COUNTS)):
                if field.message_type:
                    _fill(draw, held.add())
                else:
                    held.append(draw(_strategy(field)))
        elif field.message_type:
            part = getattr(message, field.name)
            part.SetInParent()
            _fill(draw, part)
        else:
            setattr(message, field.name, draw(_strategy(field)))


def _put(draw: st.DrawFn, held: Any, key: object, value: FieldDescriptor) -> None:
    if value.message_type:
        _fill(draw, held[key])
    else:
        held[key] = draw(_strategy(value))


def _strategy(field: FieldDescriptor) -> Strategy:
    special = _SPECIAL.get(f"{field.containing_type.name}.{field.name}")
    return special if special is not None else _SCALARS[field.type]


@st.composite
def bodies(draw: st.DrawFn, message_class: type[Message]) -> bytes:
    """Return the bytes of such a message, often with fields nobody knows behind it."""
    return draw(messages(message_class)).SerializeToString() + draw(UNKNOWN_FIELDS)


@st.composite
def damaged(draw: st.DrawFn, whole: st.SearchStrategy[bytes]) -> bytes:
    """Return bytes that were hurt on their way: flipped, cut off, spliced, repeated."""
    body = draw(whole)
    for _ in range(draw(st.integers(1, 4))):
        here = draw(st.integers(0, len(body)))
        there = draw(st.integers(here, min(len(body), here + 40)))
        match draw(st.sampled_from(("flip", "cut", "drop", "splice", "repeat", "junk"))):
            case "flip":
                if here < len(body):
                    flipped = body[here] ^ (1 << draw(st.integers(0, 7)))
                    body = body[:here] + bytes([flipped]) + body[here + 1 :]
            case "cut":
                body = body[:here]
            case "drop":
                body = body[:here] + body[there:]
            case "splice":
                other = draw(whole)
                body = body[:here] + other[draw(st.integers(0, len(other))) :]
            case "repeat":
                body = body[:there] + body[here:there] * draw(st.integers(1, 50)) + body[there:]
            case _:
                body = body[:here] + draw(st.binary(max_size=20)) + body[here:]
    return body


FETCH = generation("fetch")
RECORDS = (RoundRecord, ShoeRecord, ShiftRecord, GameProvide)
OLD_RECORDS = tuple(FETCH.message(record.DESCRIPTOR.name) for record in RECORDS)

KINDS = (
    st.sampled_from([*BODIES, "GAME_NOTIFY_TYPE_UNSPECIFIED", "NOTIFY_TABLE_ON_FIRE", "", "\0", "{kind}"]) | st.none()
)
SENT = (
    st.none()
    | st.sampled_from((0.0, -1.0, 1e9, 2.0**63, 2.0**64 - 1, NOW - 10_000))
    | st.integers(-200, 60).map(lambda seconds: NOW + seconds)
)


@st.composite
def deliveries(draw: st.DrawFn, *, mostly_sound: bool = False) -> Delivery:
    """Return a delivery of any type with any body. mostly_sound: type and body fit, and the body is a record."""
    kind = draw(st.sampled_from(sorted(BODIES)) if mostly_sound else KINDS)
    if mostly_sound and kind is not None:
        body_class = BODIES[kind][1]
        body = draw(sound(body_class) | sound(FETCH.message(body_class.DESCRIPTOR.name)))
    else:
        whole = st.one_of([bodies(record) for record in (*RECORDS, *OLD_RECORDS)])
        body = draw(whole | damaged(whole) | st.binary(max_size=60))
    return Delivery(kind, body, draw(SENT), NOW, tag=1)


@st.composite
def sound(draw: st.DrawFn, record_class: Any) -> bytes:
    """Return a strange record that has all that its kind must have, of one of two tables and few rounds."""
    record = draw(messages(record_class))
    record.game_code = draw(st.sampled_from(("G1", "G1", "<b>G2</b>\0")))
    number = draw(st.integers(1, 3))
    match record.DESCRIPTOR.name:
        case "GameProvide":
            record.game_type = record.game_type or "SICBO"
            return record.SerializeToString()
        case "RoundRecord":
            record.round_code = f"ROUN{number}"
        case "ShoeRecord":
            record.shoe_code = f"SHOE{number}"
        case _:
            record.shift_code = f"SHIF{number}"
    record.id = bytes([101, 83, 241, number]) * 3
    return record.SerializeToString()


@st.composite
def contradictions(draw: st.DrawFn) -> Delivery:
    """Return one of few rounds of one table as any witness may tell it: each disagrees a little with the others."""
    steps = [
        step(code, NOW + at) for at, code in enumerate(draw(st.sampled_from(((), (8,), (1, 8), (8, 9), (8, 9, 2)))))
    ]
    number = draw(st.integers(1, 3))
    started = NOW + draw(st.integers(0, 3))
    record = round_record(*steps, number=number, started=started, end=draw(st.sampled_from((None, NOW + 9))))
    record.id = bytes([101, 83, 241, number]) * 3
    if draw(st.booleans()):
        record.cancel = draw(st.booleans())
    if draw(st.booleans()):
        record.ClearField("ts_start")
    kind = draw(st.sampled_from([name for name in BODIES if "ROUND" in name]))
    return Delivery(kind, record.SerializeToString(), NOW + draw(st.integers(0, 2)), NOW, tag=1)
