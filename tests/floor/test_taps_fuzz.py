"""No shape and no bytes make the tap's decoder stumble, and no amount is ever a binary float."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from tests.floor.thrills import SENT, envelope, frame, update, win
from thrillmon.floor.tap_payloads import READERS
from thrillmon.floor.taps import TapFrame, TapNotice, decode


def every_value(value: object) -> Iterator[object]:
    yield value
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from every_value(getattr(value, field.name))
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from every_value(key)
            yield from every_value(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from every_value(one)


TIMES = {
    "sent",
    "updated",
    "starts",
    "ends",
    "at",
    "awarded",
    "expires",
    "consumed",
    "valid_from",
    "valid_to",
    "received",
}


def floats_in(value: object, name: str = "") -> Iterator[str]:
    """Name the fields that hold binary floats, times excepted."""
    if isinstance(value, float) and name not in TIMES:
        yield name
    elif isinstance(value, tuple) and hasattr(value, "_fields"):
        for key in value._fields:
            yield from floats_in(getattr(value, key), key)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from floats_in(getattr(value, field.name), field.name)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from floats_in(one, str(key))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from floats_in(one, name)


def check(notice: TapNotice) -> None:
    assert (notice.event is None) == (notice.error is not None)
    assert not list(floats_in(notice))
    for value in every_value(notice.event):
        if isinstance(value, Decimal):
            assert value.is_finite()
            assert abs(value) < 10**18
        if isinstance(value, str):
            value.encode("utf-8")
    str(notice.error)
    [str(note) for note in notice.notes]


NUMBERS = st.one_of(
    st.integers(),
    st.integers(-(10**60), 10**60),
    st.floats(),
    st.sampled_from([1748779200123, 1748779200, 481.3199999999994, 1e300, 1e-300, -0.0]),
)
TEXTS = st.one_of(
    st.text(max_size=20), st.sampled_from(["EUR", "SEK", "23.41", "1e9", "NaN", "acme:bay", "\ud800", "x" * 500])
)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXTS, inner, max_size=4)),
    max_leaves=12,
)
KNOWN_KEYS = sorted(
    {
        *win(),
        *update({}),
        "win_amount",
        "win_amounts",
        "currency_multipliers",
        "winners",
        "failed_payouts",
        "bonus_data",
    }
    | {"win_pot_it", "seed_deficit", "value", "reward_id", "accumulated_cost", "ticket_count", "metadata", "opted_in"}
)
MONEY = st.fixed_dictionaries({}, optional={"currency": TEXTS, "value": JSON, "win_amount": JSON, "player_id": JSON})
PAYLOADS = st.dictionaries(
    st.sampled_from(KNOWN_KEYS),
    st.one_of(JSON, st.lists(MONEY, max_size=3), st.lists(st.tuples(TEXTS, MONEY), max_size=3)),
    max_size=len(KNOWN_KEYS),
)
ENVELOPES = st.fixed_dictionaries(
    {
        "msg_type": st.one_of(st.sampled_from(["Event", "Message", "Error"]), JSON),
        "msg_name": st.one_of(st.sampled_from([*READERS, "PlayerRaffleTicketResponse", "Other"]), JSON),
        "data": st.one_of(PAYLOADS, st.lists(PAYLOADS, max_size=3), JSON),
    },
    optional=dict.fromkeys(("source", "operator_id", "brand_id", "player_id", "timestamp", "event_type"), JSON),
)


@given(ENVELOPES)
@example({"msg_type": "Event", "msg_name": "WinEvent", "data": win(win_amount=1e300, seed=1e-300)})
@example({"msg_type": "Event", "msg_name": "JackpotUpdate", "data": update({"\ud800": 0.1})})
def test_no_shape_makes_the_decoder_stumble_and_no_amount_is_a_binary_float(value: dict[str, object]) -> None:
    check(decode(frame(value)))


@given(st.binary(max_size=200))
def test_no_bytes_make_the_decoder_stumble(body: bytes) -> None:
    check(decode(TapFrame(body, SENT)))


@given(st.data())
def test_a_frame_with_bytes_changed_or_lost_is_read_or_refused(data: st.DataObject) -> None:
    body = bytearray(frame(envelope("WinEvent", win(win_amount=23.41))).body)
    for _ in range(data.draw(st.integers(1, 5))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    check(decode(TapFrame(bytes(body[: data.draw(st.integers(0, len(body)))]), SENT)))
