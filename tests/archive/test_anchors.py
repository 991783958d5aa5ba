"""Entering a long result anywhere: the anchors are where the rows are."""

from datetime import UTC

import pytest

from tests.archive.test_records import QUERIES, found, readers
from tests.making import NOW
from thrillmon.archive.anchors import stretches
from thrillmon.archive.readers import Readers
from thrillmon.archive.records import search
from thrillmon.archive.rows import ROUNDS

__all__ = ["readers"]


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("step", [1, 7, 100])
def test_each_anchor_is_the_key_of_its_row(readers: Readers, query: str, step: int) -> None:
    rows = found(readers, query)
    told = list(stretches(readers, ROUNDS.understand(query, UTC, NOW + 600), step))
    assert sum(stretch.length for stretch in told) == len(rows)
    assert [key for stretch in told for key in stretch.anchors] == [row.key for row in rows[step - 1 :: step]]


def test_a_page_behind_an_anchor_goes_on_with_the_next_row(readers: Readers) -> None:
    expression = ROUNDS.understand("-cancel", UTC, NOW)
    rows = found(readers, "-cancel")
    anchors = [key for stretch in stretches(readers, expression, 50) for key in stretch.anchors]
    assert len(anchors) > 3
    for number, anchor in enumerate(anchors):
        page = search(readers, expression, after=anchor, limit=50)
        assert page.rows == rows[(number + 1) * 50 : (number + 2) * 50]
