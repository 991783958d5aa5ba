"""What a supervisor can ask about pots."""

from datetime import UTC

import pytest

from tests.floor.thrills import INSTANCE, SENT, envelope, frame, update
from thrillmon.clock import FakeClock
from thrillmon.floor.jackpot_queries import POTS, PotSeen, doubt_of
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.pots import PotKey
from thrillmon.floor.queries import QueryError


def pot(value: str = "48132.91", **data: object) -> PotSeen:
    jackpots = Jackpots(FakeClock(SENT))
    jackpots.link.up(SENT)
    body = envelope("JackpotUpdate", update({"mega": 4711.0}, allowed_sources=["slots-1"], **data))
    told = frame(body)
    jackpots.deliver([told._replace(body=told.body.replace(b"4711.0", value.encode()))])
    read = jackpots.pot(PotKey(INSTANCE, "mega"), jackpots.moment())
    return PotSeen(read, doubt_of(read, linked=True))


def passes(query: str, seen: PotSeen) -> bool:
    return POTS.parse(query, UTC, SENT)(seen)


@pytest.mark.parametrize(
    "query",
    [
        "brand=lucky-bay",
        "brand=acme-group:lucky-bay",
        "source=slots-1",
        "source=slots-*",
        "pot=MEGA",
        "currency=eur amount>48,000",
        "mega -stale",
        "lucky",
        "age<5",
        "not raffle",
    ],
)
def test_a_pot_is_found_by_what_is_known_of_it(query: str) -> None:
    assert passes(query, pot())


@pytest.mark.parametrize("query", ["brand=bay", "currency=SEK", "stale", "unknown", "withheld", "amount<48132.91"])
def test_and_not_by_what_it_is_not(query: str) -> None:
    assert not passes(query, pot())


def test_amounts_are_compared_exactly_where_binary_fractions_are_not() -> None:
    # As binary fractions these two are the same number.
    assert passes("amount=9007199254740993.01", pot("9007199254740993.01"))
    assert not passes("amount=9007199254740993.01", pot("9007199254740993.02"))
    assert passes("amount>9007199254740993.01", pot("9007199254740993.02"))
    assert passes("amount!=0.3", pot("0.30000000000000004"))


@pytest.mark.parametrize("query", ["amount>much", "amount=1e999", "amount~5", "amount=NaN"])
def test_what_is_no_amount_is_said(query: str) -> None:
    with pytest.raises(QueryError, match="amount"):
        POTS.parse(query, UTC, SENT)
