"""What part of the jackpots somebody wants to see, and in which order."""

from collections.abc import Iterable
from typing import NamedTuple

from thrillmon.floor.jackpot_queries import PotSeen
from thrillmon.floor.queries import Query
from thrillmon.models.jackpots_columns import SortKey, natural_key, sort_key


class Wanted(NamedTuple):
    """brand, source: None for all; "" for pots that name none.  order: a column's key; "" for that of brands."""

    brand: str | None = None
    source: str | None = None
    query: Query[PotSeen] | None = None
    order: str = ""
    descending: bool = False

    def everything(self) -> bool:
        """Say whether nothing is left out."""
        return self.brand is None and self.source is None and self.query is None

    def covers(self, brands: Iterable[str], sources: Iterable[str]) -> bool:
        """Say whether something of these brands and sources is wanted, whatever the query says."""
        return (self.brand is None or self.brand in (tuple(brands) or ("",))) and (
            self.source is None or self.source in (tuple(sources) or ("",))
        )

    def place(self, seen: PotSeen, rank: tuple[int, int]) -> "Place":
        """Return where a pot belongs. rank: of its jackpot and its own, by when they were heard first."""
        of = seen.pot.of
        shown = self.covers(of.brands, of.sources) and (self.query is None or self.query(seen))
        return Place(shown, natural_key(seen, rank), sort_key(self.order, seen) if self.order else ())


class Place(NamedTuple):
    """Where a pot belongs. shown: it is wanted.  key: of the chosen order, () when none is chosen."""

    shown: bool
    natural: SortKey
    key: SortKey

    def differs_by_itself(self, former: "Place | None") -> bool:
        """Say whether it moved for another reason than the chosen order."""
        return former is None or former[:2] != self[:2]
