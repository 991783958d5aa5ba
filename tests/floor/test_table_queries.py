"""The filter of the table list: what it finds among tables, and where it says that a query goes wrong."""

from datetime import UTC

import pytest

from tests.making import NOW
from tests.table_rows import PACE, a_table, disagreeing, late, standing_still, unconfirmed
from thrillmon.floor.dealers import Person
from thrillmon.floor.queries import QueryError
from thrillmon.floor.table_now import Standing, TableNow, Witness
from thrillmon.floor.table_queries import TABLES

ANNA = Person("D1", "Anna Berg")


def finds(query: str, table: TableNow) -> bool:
    return TABLES.parse(query, UTC, NOW)(table)


@pytest.mark.parametrize(
    ("query", "table"),
    [
        ("table=T101", a_table()),
        ("table=T1*", a_table()),
        ("game=baccarat", a_table()),
        ("subtype=classic", a_table()),
        ("game_code=g-t101", a_table()),
        ("phase=betting", a_table()),
        ("dealer=anna", a_table(dealer=ANNA)),
        ("berg", a_table(dealer=ANNA)),
        ("T101", a_table()),
        ("round=2", a_table()),
        ("shoe=SHOE*0003", a_table()),
        ("shift=SHIF*", a_table()),
        ("state=open", a_table()),
        ("state=maintenance", a_table(state=3)),
        ("state!=open", a_table(state=4)),
        ("result=player", a_table()),
        ("remaining<30s", a_table(remaining=17.0)),
        ("elapsed>1m", a_table(elapsed=61.0)),
        ("late", late()),
        ("late", standing_still()),
        ("not late", a_table()),
        ("stale", unconfirmed()),
        ("unknown", unconfirmed(standing=Standing.UNKNOWN)),
        ("disagree", disagreeing()),
        ("cancelled or corrected", a_table(corrected=True)),
        ("test", a_table(test=True)),
        ("poll>10s", a_table(poll=Witness(12.0, fresh=False))),
        ("push<1s", a_table(push=Witness(0.2, fresh=True))),
        ("pace>100", a_table(pace=PACE)),
        ("per_hour=62", a_table(pace=PACE)),
        ("step~open", a_table()),
    ],
)
def test_a_query_finds_what_it_asks_for(query: str, table: TableNow) -> None:
    assert finds(query, table)


@pytest.mark.parametrize(
    "query",
    ["table=T102", "late", "stale", "unknown", "disagree", "test", "corrected", "cancelled", "dealer=anna", "pace<90",
     "poll>10s", "remaining>1h", "state=maintenance", "phase=playing"],
)  # fmt: skip
def test_a_query_leaves_out_the_rest(query: str) -> None:
    assert not finds(query, a_table(poll=Witness(None, fresh=False, on=False)))


@pytest.mark.parametrize(
    ("query", "position"), [("tabel=T1", 0), ("late poll>soon", 10), ("phase=betting (", 15), ("late )", 5)]
)
def test_a_mistake_is_pointed_at(query: str, position: int) -> None:
    with pytest.raises(QueryError) as caught:
        TABLES.parse(query, UTC, NOW)
    assert caught.value.position == position
