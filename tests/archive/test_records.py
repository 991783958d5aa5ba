"""Searching records: what SQL finds is what the language itself finds, in order, page after page."""

from datetime import UTC

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.archive.archiving import kept
from tests.archive.test_archive import ROUNDS as DELIVERIES
from tests.archive.test_archive import heard
from tests.making import NOW
from thrillmon.archive.files import Files
from thrillmon.archive.readers import Readers
from thrillmon.archive.records import counts, record, search, told
from thrillmon.archive.rows import ROUNDS, SPANS, RoundRow, Shelved
from thrillmon.floor.notices import decode
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShoeRecord


@pytest.fixture(scope="module")
def readers(tmp_path_factory: pytest.TempPathFactory) -> Readers:
    import asyncio

    folder = tmp_path_factory.mktemp("archive")
    asyncio.run(kept(folder, [*heard(6_000, tables=12), *DELIVERIES], 500))
    return Readers(Files(folder))


def found(readers: Readers, query: str, shelved: Shelved = Shelved.ROUNDS, limit: int = 100_000) -> list[RoundRow]:
    language = ROUNDS if shelved is Shelved.ROUNDS else SPANS
    return search(readers, language.understand(query, UTC, NOW + 600), shelved, limit=limit).rows  # type: ignore[return-value]


QUERIES = [
    "", "table=T101", "table=t10*", "table!=T101", "table~10", "game=BACCARAT", "game=bacc* -cancel", "subtype~CLASSIC",
    "cancel", "cancel=no", "corrected", "-corrected", "test", "test=no", "result=banker", "result=tie", "result~bank",
    "dealer=anna", 'dealer="anna berg"', "dealer=D7", "dealer!=anna", "dealer=*", "step.gap>5s", "step.gap<=3",
    "step.gap!=20", "duration>30", "duration<1m", "0001", "LLBC07", "llbc", "-0001", "ROUNLLBC07080023111400010002",
    "round=ROUNLLBC07080023111400010002", "round=ROUN…0002", "round~0002", "shoe~0001", "shift=SHIF*", "shoe=SHOE*0003",
    "after:2023-11-14T22:15", "before:2023-11-14T22:15", "after:2023-11-14T22:14 before:2023-11-14T22:20",
    "table=T101 or table=T102", "(table=T101 or cancel) -test", "not (table=T101 cancel)", "game_code=STUDIO*",
    "nothing*here", "%", "_", "a%b", '"\\\\"', "round=…", "table=T101 dealer=* result=*", "before:2001-01-01",
]  # fmt: skip


@pytest.mark.parametrize("query", QUERIES)
def test_sql_and_the_language_agree(readers: Readers, query: str) -> None:
    every = found(readers, "")
    assert len(every) > 300
    wanted = ROUNDS.parse(query, UTC, NOW + 600)
    rows = found(readers, query)
    assert rows == [row for row in every if wanted(row)]
    *_, count = counts(readers, ROUNDS.understand(query, UTC, NOW + 600)) if rows else (0,)
    assert count == len(rows)


@settings(max_examples=150)
@given(st.lists(st.sampled_from([*QUERIES[1:]]), min_size=1, max_size=3), st.sampled_from([" ", " or ", " not "]))
def test_they_agree_on_what_is_put_together(readers: Readers, parts: list[str], joint: str) -> None:
    query = joint.join(f"({part})" for part in parts)
    wanted = ROUNDS.parse(query, UTC, NOW + 600)
    assert found(readers, query) == [row for row in found(readers, "") if wanted(row)]


@pytest.mark.parametrize("query", ["", "table=T101", "-cancel", "game=BACCARAT", "ROUN"])
def test_pages_follow_each_other_without_gap_or_repetition(readers: Readers, query: str) -> None:
    expression = ROUNDS.understand(query, UTC, NOW)
    paged: list[object] = []
    key = None
    while True:
        page = search(readers, expression, after=key, limit=37)
        paged += page.rows
        key = page.next
        if key is None:
            break
        assert len(page.rows) == 37
    assert paged == found(readers, query)
    assert paged == sorted(paged, key=lambda row: row.key, reverse=True)  # type: ignore[attr-defined]


def test_a_round_is_found_by_its_code_with_what_was_before_its_correction(readers: Readers) -> None:
    (row,) = found(readers, "ROUNLLBC07080023111400010002")
    assert (row.cancelled, row.corrected, row.dealer) == (True, True, "Ben Ode")
    history = told(readers, row.id, row.key.day)
    assert history is not None
    assert history.round.record.cancel
    assert history.round.base is not None
    assert not history.round.base.record.cancel
    assert [notice.delivery.kind for _, notice in history.statements] == [
        "NOTIFY_ROUND_FINISH",
        "NOTIFY_ROUND_CANCEL_AFTER_ROUND",
    ]


def test_the_record_behind_each_row_is_the_best_that_was_heard(readers: Readers) -> None:
    for row in found(readers, "")[:200]:
        believed = record(readers, row)
        assert isinstance(believed, RoundRecord)
        assert (believed.id, believed.round_code) == (row.id, row.round_code)


def test_shoes_and_shifts_are_found(readers: Readers) -> None:
    heard_of = [decode(one).record for one in DELIVERIES]
    codes = {one.shoe_code for one in heard_of if isinstance(one, ShoeRecord)}
    rows = found(readers, "shift=SHIFLLBC0708002311140001", Shelved.SHOES)
    assert {row.code for row in rows} == codes  # type: ignore[attr-defined]
    shoe = record(readers, rows[0])
    assert isinstance(shoe, ShoeRecord)
    assert shoe.is_end
    assert found(readers, "", Shelved.SHIFTS)
    assert len(found(readers, "SHIFLLBC0708002311140001", Shelved.SHIFTS)) == 1


def test_a_search_can_be_broken_off(readers: Readers) -> None:
    from thrillmon.archive.failures import Stopped

    readers.begin()
    readers.stop()
    with pytest.raises(Stopped):
        found(readers, "zzz")
    readers.begin()
    assert found(readers, "")
