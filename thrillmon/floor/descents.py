"""Match pots that fell with the wins that explain it; what is left over is a fall nobody explains."""

from decimal import Decimal
from typing import NamedTuple

from thrillmon.floor.amounts import Money
from thrillmon.floor.happenings import Fall, Happened, Log
from thrillmon.floor.pots import Descent, PotKey
from thrillmon.floor.tap_events import Win

# The fall of a pot and the win are two messages, and either may come first.
WIN_WITHIN = 10.0
FALL_WITHIN = 60.0

# A win this late still explains a fall that was told already.
EXPLAINED_WITHIN = 120.0

# A junk feed could leave any number of loose ends.
_MOST_OPEN = 1_000


class _Pending(NamedTuple):
    key: PotKey
    descent: Descent
    currency: str
    at: float


class _Told(NamedTuple):
    key: PotKey
    descent: Descent
    at: float
    number: int


class _Awaiting(NamedTuple):
    key: PotKey
    at: float
    number: int


class Descents:
    """Falls that wait for their win, and wins that wait for their fall. Times are ours, in Unix seconds."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._pending: list[_Pending] = []
        self._told: list[_Told] = []
        self._awaiting: list[_Awaiting] = []

    def fall(self, key: PotKey, descent: Descent, currency: str, at: float) -> None:
        """Take in that a pot came down."""
        for waiting in self._awaiting:
            if waiting.key == key and at - waiting.at <= FALL_WITHIN:
                self._awaiting.remove(waiting)
                self._estimate(waiting.number, descent)
                return
        pending = _Pending(key, descent, currency, at)
        if descent.unheard:
            self._tell(pending)
        else:
            self._pending = [*self._pending, pending][-_MOST_OPEN:]

    def win(self, key: PotKey, number: int, at: float) -> None:
        """Take in a win of a pot; number: of its happening."""
        for pending in self._pending:
            if pending.key == key:
                self._pending.remove(pending)
                self._estimate(number, pending.descent)
                return
        for told in self._told:
            if told.key == key and at - told.at <= EXPLAINED_WITHIN:
                self._told.remove(told)
                self._log.amend(told.number, withdrawn=True)
                self._estimate(number, told.descent)
                return
        self._awaiting = [*self._awaiting, _Awaiting(key, at, number)][-_MOST_OPEN:]

    def draw(self, instance: str, pots: list[str], at: float) -> None:
        """Take in that a raffle was drawn: all its pots may fall."""
        for pot in pots:
            self.win(PotKey(instance, pot), 0, at)

    def tick(self, now: float) -> None:
        """Tell the falls whose win has not come."""
        for pending in [pending for pending in self._pending if now - pending.at > WIN_WITHIN]:
            self._pending.remove(pending)
            self._tell(pending)
        self._told = [told for told in self._told if now - told.at <= EXPLAINED_WITHIN]
        self._awaiting = [waiting for waiting in self._awaiting if now - waiting.at <= FALL_WITHIN]

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set by so many seconds."""
        self._pending = [one._replace(at=one.at + seconds) for one in self._pending]
        self._told = [one._replace(at=one.at + seconds) for one in self._told]
        self._awaiting = [one._replace(at=one.at + seconds) for one in self._awaiting]

    def _tell(self, pending: _Pending) -> None:
        key, descent, currency, at = pending
        happening = self._log.add(
            Happened.FALL,
            at,
            instance=key.instance,
            pot=key.pot,
            money=Money(descent.before - descent.after, currency),
            event=Fall(Money(descent.before, currency), Money(descent.after, currency), descent.unheard),
        )
        self._told = [*self._told, _Told(key, descent, at, happening.number)][-_MOST_OPEN:]

    def _estimate(self, number: int, descent: Descent) -> None:
        """Read the amount of a win that was not sent from the fall: the pot was paid and restarted from its seed."""
        happening = self._log.get(number)
        if happening is None or happening.money is not None or not isinstance(happening.event, Win):
            return
        seed = happening.event.seed or Decimal(0)
        paid = descent.before - descent.after + max(Decimal(0), min(seed, descent.after))
        self._log.amend(number, money=Money(paid, happening.event.currency), estimated=True)
