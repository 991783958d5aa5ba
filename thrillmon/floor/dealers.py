"""Who deals: the dealer of a table, looked for in the three places where servers put people."""

from collections.abc import Mapping
from typing import NamedTuple

from thrillmon.wire.games.games_pb2 import FlowSeat
from thrillmon.wire.recorder.provider_pb2 import Dealer, GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord

# The main dealer first; 50, 52 and 54 are the dealers of tables with several.
DEALER_SEATS: tuple[int, ...] = (FlowSeat.DEALER, FlowSeat.DEALER_A, FlowSeat.DEALER_B, FlowSeat.DEALER_C)
PIT_BOSS_SEATS: tuple[int, ...] = (FlowSeat.PITBOSS,)


# Names asked for at once: no floor has so many dealers, but junk may name them.
MOST_WANTED = 10_000


class Person(NamedTuple):
    """Somebody at a table. name: empty until a server has told it."""

    code: str
    name: str


class Register:
    """Names by dealer code, as the dealer calls of the provider told them; the third place to look."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._wanted: set[str] = set()
        self.learned = 0
        """How often names were told that were not known before."""

    def learn(self, dealers: list[Dealer]) -> None:
        """Take in answers of ListDealers, GetDealer or GetDealers."""
        for dealer in dealers:
            if dealer.code and dealer.name:
                self.learned += self._names.get(dealer.code) != dealer.name
                self._names[dealer.code] = dealer.name
                self._wanted.discard(dealer.code)

    def name(self, code: str) -> str:
        """Return the name, or "" and remember that it is wanted."""
        found = self._names.get(code, "")
        if not found and code and len(self._wanted) < MOST_WANTED:
            self._wanted.add(code)
        return found

    def wanted(self) -> list[str]:
        """Return the codes that were met without a name, to be asked for; each is returned once."""
        codes = sorted(self._wanted)
        self._wanted.clear()
        return codes


def people_at(
    provide: GameProvide | None, record: RoundRecord | None, register: Register, seats: tuple[int, ...] = DEALER_SEATS
) -> Person | None:
    """Return who sits on the first of seats that is taken; None when nobody does, or nobody says.

    Looked for in `dealers` (servers from August 2025), then in `players` with `players_name`, then in the
    dealer calls. The table as it is offered goes before the round, which keeps who dealt when it began: hand
    in no round once its dealer is known to have left.
    """
    if provide is not None:
        for seat in seats:
            if seat in provide.dealers:
                dealer = provide.dealers[seat]
                if dealer.code or dealer.name:
                    name = dealer.name or _name(dealer.code, provide.players_name, register)
                    return Person(dealer.code, name)
        for seat in seats:
            code = provide.players.get(seat, "")
            if code:
                return Person(code, _name(code, provide.players_name, register))
    if record is not None:
        for seat in seats:
            code = record.players.get(seat, "")
            if code:
                return Person(code, _name(code, record.players_name, register))
    return None


def _name(code: str, names: Mapping[str, str], register: Register) -> str:
    return names.get(code, "") or register.name(code)
