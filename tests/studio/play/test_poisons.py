"""Every poison is broken in its own way, and in no other."""

from typing import get_args

import pytest
from google.protobuf.message import DecodeError
from google.protobuf.unknown_fields import UnknownFieldSet

from tests.studio.play.watching import events, rounds, world
from thrillmon.studio.book import Event
from thrillmon.studio.play.poisons import ABSURD_SECONDS, ABSURD_SENT, UNKNOWN_KIND, UNKNOWN_NUMBER, poisoned
from thrillmon.studio.scripts import Poisoned
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType, GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord


@pytest.fixture(scope="module")
def honest() -> tuple[Event, RoundRecord, GameProvide]:
    """Return a message of a round with some steps, its record and its table."""
    played = world()
    event, record = next(found for found in rounds(events(played, 120)) if len(found[1].process) > 3)
    return event, record, next(one for one in played.provides() if one.game_code == record.game_code)


def test_truncated_bodies_cannot_be_decoded(honest: tuple[Event, RoundRecord, GameProvide]) -> None:
    for event, record in rounds(events(world(), 120)):
        bad = poisoned("truncated", event, record, honest[2])
        assert 0 < len(bad.body) < len(event.body)
        assert event.body.startswith(bad.body)
        with pytest.raises(DecodeError):
            RoundRecord.FromString(bad.body)


def test_another_message_under_a_rounds_type(honest: tuple[Event, RoundRecord, GameProvide]) -> None:
    bad = poisoned("other_message", *honest)
    assert bad.kind == honest[0].kind
    assert GameProvide.FromString(bad.body) == honest[2]
    assert not RoundRecord.FromString(bad.body).id, "it decodes without an error, to garbage"


def test_types_unknown_and_missing(honest: tuple[Event, RoundRecord, GameProvide]) -> None:
    assert poisoned("unknown_type", *honest) == honest[0]._replace(kind=UNKNOWN_KIND)
    assert UNKNOWN_KIND not in GameNotifyType.keys()  # noqa: SIM118  it is no dict
    assert poisoned("missing_type", *honest) == honest[0]._replace(kind=None)


def test_numbers_and_fields_that_nobody_knows(honest: tuple[Event, RoundRecord, GameProvide]) -> None:
    record = RoundRecord.FromString(poisoned("unknown_enum", *honest).body)
    assert record.id == honest[1].id
    step = record.process[-1]
    assert (step.code, step.bet_step, step.actions[0].type) == (UNKNOWN_NUMBER,) * 3
    assert UNKNOWN_NUMBER in record.seats
    unknown = {field.field_number: field.data for field in UnknownFieldSet(record)}
    assert unknown == {900: 42, 901: b"unknown"}
    assert list(record.process)[:-1] == list(honest[1].process)


def test_a_huge_body_is_whole(honest: tuple[Event, RoundRecord, GameProvide]) -> None:
    bad = poisoned("huge", *honest)
    assert len(bad.body) > 1 << 20
    assert RoundRecord.FromString(bad.body).round_code == honest[1].round_code


def test_times_missing_and_absurd(honest: tuple[Event, RoundRecord, GameProvide]) -> None:
    assert poisoned("no_timestamp", *honest) == honest[0]._replace(sent=None)
    assert poisoned("absurd_timestamp", *honest) == honest[0]._replace(sent=ABSURD_SENT)
    record = RoundRecord.FromString(poisoned("absurd_record_time", *honest).body)
    assert record.ts_start.seconds == ABSURD_SECONDS
    assert all(abs(step.timestamp.seconds) == ABSURD_SECONDS for step in record.process)


def test_headers_of_wrong_types(honest: tuple[Event, RoundRecord, GameProvide]) -> None:
    bad = poisoned("wrong_headers", *honest)
    assert not any(isinstance(value, str) for value in bad.headers.values())
    assert bad.headers.keys() == {"gameCode", "notifyType", "traceID"}
    assert bad._replace(headers={}) == honest[0]


def test_making_poison_leaves_the_honest_record_alone(honest: tuple[Event, RoundRecord, GameProvide]) -> None:
    before = honest[1].SerializeToString(deterministic=True)
    for what in get_args(Poisoned):
        assert poisoned(what, *honest) != honest[0]
    assert honest[1].SerializeToString(deterministic=True) == before
