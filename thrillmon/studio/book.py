"""What the studio's servers answer from, and what its players publish."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from thrillmon.wire.recorder.provider_pb2 import Dealer, GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

NO_HEADERS: Mapping[str, object] = {}


class Event(NamedTuple):
    """A message for the Notify API.

    kind: the AMQP type property; None leaves it out.
    sent: the AMQP timestamp in Unix seconds; None leaves it out.
    headers: beside the platform flag, gameCode, notifyType and traceID, which the publisher sets; a name
    given here wins over the publisher's, so that scripts can send headers of a wrong type.
    """

    kind: str | None
    body: bytes
    game_code: str
    sent: float | None
    headers: Mapping[str, object] = NO_HEADERS


class Book(Protocol):
    """The records of a studio. Records are replaced, never mutated: a reader may keep what it got."""

    platform: str

    def now(self) -> float:
        """Return Unix seconds by the studio's own clock, which a script may set wrong."""
        ...

    def provides(self) -> Sequence[GameProvide]:
        """Return all tables as they are offered now."""
        ...

    def dealers(self) -> Sequence[Dealer]:
        """Return all people who deal here."""
        ...

    def current_round(self, game_code: str) -> RoundRecord | None:
        """Return the newest round of a table; None when it never played."""
        ...

    def current_shoe(self, game_code: str) -> ShoeRecord | None:
        """Return the newest shoe of a table; None for games without shoes."""
        ...

    def current_shift(self, game_code: str) -> ShiftRecord | None:
        """Return the newest shift of a table."""
        ...

    def rounds(self, game_code: str | None = None) -> Sequence[RoundRecord]:
        """Return the kept rounds of one or all tables, newest first."""
        ...

    def shoes(self, game_code: str | None = None) -> Sequence[ShoeRecord]:
        """Return the kept shoes of one or all tables, newest first."""
        ...

    def shifts(self, game_code: str | None = None) -> Sequence[ShiftRecord]:
        """Return the kept shifts of one or all tables, newest first."""
        ...
