"""Everything heard of one round, who was dealing then, and finding rounds by their id."""

import asyncio

import pytest

from tests.archive.archiving import kept
from tests.archive.test_archive import ROUNDS as DELIVERIES
from tests.archive.test_archive import heard
from tests.archive.test_records import found
from tests.making import GAME_CODE, NOW
from thrillmon.archive.files import Files
from thrillmon.archive.history import dealers_at, deliveries, known
from thrillmon.archive.readers import Readers
from thrillmon.archive.records import find
from thrillmon.archive.vocabulary import vocabulary
from thrillmon.floor.notices import decode
from thrillmon.wire.recorder.record_pb2 import RoundRecord


@pytest.fixture(scope="module")
def readers(tmp_path_factory: pytest.TempPathFactory) -> Readers:
    folder = tmp_path_factory.mktemp("archive")
    asyncio.run(kept(folder, [*heard(4_000), *DELIVERIES], 500))
    return Readers(Files(folder))


def test_every_delivery_of_a_round_is_told_and_no_other(readers: Readers) -> None:
    every = [decode(one) for one in [*heard(4_000), *DELIVERIES]]
    for row in found(readers, "")[:60]:
        wanted = {
            notice.delivery.digest()
            for notice in every
            if isinstance(notice.record, RoundRecord) and notice.record.id == row.id
        }
        told = deliveries(readers, row)
        assert {one.notice.delivery.digest() for one in told} == wanted
        said = [one.notice.sent or one.notice.delivery.received for one in told]
        assert said == sorted(said)


def test_a_correction_that_came_the_day_after_is_among_them(readers: Readers) -> None:
    # The third round begins 20 s before midnight and is cancelled after it.
    (row,) = found(readers, "ROUNLLBC07080023111400010003")
    kinds = [one.notice.delivery.kind for one in deliveries(readers, row)]
    assert kinds == ["NOTIFY_ROUND_BET"] * 3 + ["NOTIFY_ROUND_FINISH", "NOTIFY_ROUND_CANCEL_AFTER_ROUND"]


def test_who_was_dealing_is_told_by_the_log_ins(readers: Readers) -> None:
    moments = [NOW - 60, NOW, NOW + 49, NOW + 51]
    names = [name for _, name in dealers_at(readers, GAME_CODE, moments)]
    assert names == ["", "Anna Berg", "Anna Berg", "Ben Ode"]


def test_rounds_are_found_by_their_id(readers: Readers) -> None:
    rows = found(readers, "")
    for row in rows[::50]:
        assert find(readers, row.id) == row
    assert find(readers, b"nobody has this") is None
    by_day: dict[int, list[bytes]] = {}
    for row in rows:
        by_day.setdefault(row.key.day, []).extend((row.id, row.id[::-1]))
    assert known(readers, by_day) == {row.id for row in rows}
    assert known(readers, {1: [b"x"]}) == set()


def test_the_vocabulary_has_codes_of_dealers_and_not_their_names(readers: Readers) -> None:
    words = vocabulary(readers)
    assert "T101" in words["table"]
    assert "BACCARAT" in words["game"]
    assert "D7" in words["dealer"]
    assert not any("Anna" in word for word in words["dealer"])
    assert "Banker" in words["result"]
