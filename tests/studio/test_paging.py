"""Pages by number and by token show every record once, in order, whatever the token."""

import contextlib

from hypothesis import given
from hypothesis import strategies as st

from tests.remote.pretend import START
from thrillmon.studio.faults import Fault
from thrillmon.studio.paging import cut
from thrillmon.wire.recorder.record_pb2 import RoundRecord


@given(
    count=st.integers(0, 30),
    size=st.integers(1, 9),
    newest_first=st.booleans(),
)
def test_pages_by_token_show_every_record_once_in_order(count: int, size: int, newest_first: bool) -> None:
    # Several records start in the same second, so that only their ids tell them apart.
    records = [RoundRecord(id=bytes([number]) * 12) for number in range(count)]
    for number, record in enumerate(records):
        record.ts_start.FromSeconds(START + number // 3)
    shown: list[bytes] = []
    token = ""
    while True:
        page = cut(records, page=0, size=size, search_after=token, newest_first=newest_first)
        assert page.total == count
        if not page.records:
            break
        if shown:
            back = cut(records, page=0, size=size, search_before=page.search_before, newest_first=newest_first)
            assert [record.id for record in back.records] == shown[-len(back.records) :]
        shown += [record.id for record in page.records]
        token = page.search_after
    expected = [record.id for record in records]
    assert shown == (expected[::-1] if newest_first else expected)
    by_number = [
        record.id
        for number in range(1, count // size + 2)
        for record in cut(records, page=number, size=size, newest_first=newest_first).records
    ]
    assert by_number == shown


@given(st.text(max_size=40))
def test_no_token_makes_paging_fail_otherwise_than_by_a_fault(token: str) -> None:
    with contextlib.suppress(Fault):
        assert len(cut([RoundRecord(id=b"x" * 12)], page=1, size=5, search_after=token).records) <= 1
