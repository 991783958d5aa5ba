"""Searching everything heard: the same as asking every message, newest first, page after page."""

import asyncio
from datetime import UTC

import pytest

from tests.archive.archiving import held, kept
from tests.archive.test_archive import ROUNDS, heard
from tests.making import NOW
from thrillmon.archive.files import Files
from thrillmon.archive.messages import MessageKey, search
from thrillmon.archive.readers import Readers
from thrillmon.floor.notice_queries import NOTICES
from thrillmon.floor.notices import decode


@pytest.fixture(scope="module")
def readers(tmp_path_factory: pytest.TempPathFactory) -> Readers:
    folder = tmp_path_factory.mktemp("archive")
    asyncio.run(kept(folder, [*heard(1_500), *ROUNDS], 500))
    return Readers(Files(folder))


@pytest.mark.parametrize(
    "query",
    ["", "type=ROUND_FINISH", "type~DEALER", "error", "-error", "table=T101", "game=BACCARAT -type=ROUND_BET",
     "replayed",
     "result=banker", "0002", "round=ROUN*0002 or error", "after:2023-11-14T22:15:00", "before:2023-11-14T22:14:00",
     "step.gap>5s table!=T101", "dealer=anna", "corrected"],
)  # fmt: skip
def test_it_finds_what_the_language_finds(readers: Readers, query: str) -> None:
    expression = NOTICES.understand(query, UTC, NOW + 600)
    wanted = NOTICES.build(expression)
    expected = [one for one in held(readers.files.folder) if wanted(decode(one))]
    rows = []
    key: MessageKey | None = None
    while True:
        page = search(readers, expression, after=key, limit=170)
        rows += page.rows
        key = page.next
        if key is None:
            break
    assert sorted(row.key for row in rows) == sorted({row.key for row in rows})
    assert [row.key for row in rows] == sorted((row.key for row in rows), reverse=True)
    assert sorted(row.notice.delivery[:4] for row in rows if row.notice.delivery.kind) == sorted(
        one[:4] for one in expected if one.kind
    )
    assert len(rows) == len(expected)
