"""The floor: all tables, links and the studio's clock; delivers come in, touched tables go out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from thrillmon.clock import Clock
from thrillmon.floor.answers import Answer
from thrillmon.floor.backlog import Backlog
from thrillmon.floor.countdowns import in_milliseconds
from thrillmon.floor.dealers import Register
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.details import TableDetails, details_of
from thrillmon.floor.links import TRUSTED, Lamp, Link, LinkName
from thrillmon.floor.notices import CORRECTIONS, Notice, decode
from thrillmon.floor.offsets import ServerClock
from thrillmon.floor.pasts import Pasts
from thrillmon.floor.provider_questions import Place
from thrillmon.floor.roads import Roads, roads_of
from thrillmon.floor.rounds import Heard
from thrillmon.floor.spans import Spans
from thrillmon.floor.table_now import LIVE_STATES, Moment, TableNow, table_now
from thrillmon.floor.tables import Table
from thrillmon.floor.timelines import Timeline
from thrillmon.floor.times import seconds_of
from thrillmon.sentences import say
from thrillmon.wire.recorder.provider_pb2 import Dealer
from thrillmon.wire.recorder.record_pb2 import RoundRecord

# Digests kept to know a delivery again: at least so many, and up to twice as many; with 100 bytes each 5 to 10 MB.
REMEMBERED = 50_000

# Seconds without any byte after which a link counts as silent: the broker's heartbeat comes every 3 s.
AMQP_SILENT_AFTER = 4.5

# Seconds without any delivery, while tables are open, after which the feed counts as quiet.
AMQP_QUIET_AFTER = 60.0


# Tables of which pushes may make the floor know; the largest honest floors have some hundred. Junk stops here.
MOST_TABLES = 2_000
# A poll answers for tables this account may see: junk that was pushed must not keep them out.
MOST_POLLED = 2 * MOST_TABLES
TOO_MANY_TABLES = say(
    "{count:,} tables have been heard of already, more than an honest floor has; what is said of a new one is kept and"
    " not believed.",
    count=MOST_TABLES,
)

# A step of our clock by more seconds than this was somebody's doing, not NTP's gentle hand.
CLOCK_WAS_SET = 1.0


@dataclass(slots=True)
class Counters:
    """What came in since the start."""

    heard: int = 0
    broken: int = 0
    duplicates: int = 0
    replayed: int = 0
    milliseconds: set[str] = field(default_factory=set[str])
    """Game codes that send durations in milliseconds; each is told once."""


class Floor:
    """Everything known about the floor. Synchronous and pure but for the clock it is handed.

    poll_seconds: how often the floor is polled; a poll's word is old after three times that.
    """

    def __init__(self, clock: Clock, *, poll_seconds: float = 2.0) -> None:
        self._clock = clock
        self._tables: dict[str, Table] = {}
        self._backlog = Backlog()
        self.register = Register()
        self.counters = Counters()
        self.server_clock = ServerClock()
        self.poll_limit = max(5.0, 3.0 * poll_seconds + 1.0)
        self.links = {
            LinkName.AMQP: Link(LinkName.AMQP, silent_after=AMQP_SILENT_AFTER, quiet_after=AMQP_QUIET_AFTER),
            LinkName.GRPC: Link(LinkName.GRPC, silent_after=self.poll_limit, quiet_after=self.poll_limit),
            LinkName.REST: Link(LinkName.REST, silent_after=self.poll_limit, quiet_after=self.poll_limit),
        }
        self._pasts = Pasts(self.register)
        # Step times learned from the archive, by game code, for tables nobody has spoken of yet.
        self._learned: dict[str, Spans] = {}
        self._touched: set[str] = set()
        self._digests: set[bytes] = set()
        self._older_digests: set[bytes] = set()
        self._drift = clock.now() - clock.monotonic()

    @property
    def tables(self) -> Mapping[str, Table]:
        """All tables ever heard of, by game code."""
        self._backlog.settle()
        return self._tables

    def deliver(self, deliveries: Iterable[Delivery]) -> list[Notice]:
        """Decode and merge what the broker handed over; return one notice per delivery, broken ones included."""
        now = self._now()
        offset = self.server_clock.offset(now)
        known = self.server_clock.known(now)
        notices = [self._deliver(delivery, offset, known=known) for delivery in deliveries]
        if notices:
            newest = notices[-1]
            lag = None if newest.sent is None else max(0.0, newest.delivery.received + offset - newest.sent)
            self.links[LinkName.AMQP].traffic(now, lag)
        return notices

    def absorb(self, answer: Answer) -> None:
        """Merge what a poll answered."""
        self._now()
        if answer.server_time is not None:
            self.server_clock.hear_poll(answer.server_time, answer.asked, answer.answered)
        offset = self.server_clock.offset(answer.answered)
        at = answer.server_time if answer.server_time is not None else answer.asked + offset
        server = answer.answered + offset
        known = self.server_clock.known(answer.answered)
        for provide in answer.games:
            # An offer that names no table is none.
            table = self._table(provide.game_code, MOST_POLLED) if provide.game_code else None
            if table is None:
                continue
            self._backlog.settle(table.game_code)
            if known:
                table.give_way(provide, at, server)
            changed = table.hear_provide(provide, at)
            table.witnesses.poll_state(provide.state, answer.asked, answer.answered)
            self._confirm(table, answer, changed=changed)
        for current in answer.current:
            table = self._table(current.game_code, MOST_POLLED)
            if table is None:
                continue
            self._backlog.settle(table.game_code)
            found = current.round if current.round is not None and current.round.id else None
            for record in (found, current.shoe, current.shift):
                if record is not None and known:
                    table.give_way(record, at, server)
            changed = found is not None and table.hear(Heard(found, 0, answer.source, at))
            table.witnesses.poll_round(found, answer.asked, answer.answered)
            if current.shoe is not None and current.shoe.id:
                changed = table.hear_shoe(current.shoe) or changed
            if current.shift is not None and current.shift.id:
                changed = table.hear_shift(current.shift) or changed
            self._confirm(table, answer, changed=changed)

    def learn(self, dealers: list[Dealer]) -> None:
        """Take in names of dealers; the tables they sit at are touched."""
        self.register.learn(dealers)
        self._touched.update(self._tables)

    def learn_spans(self, rounds: Iterable[RoundRecord]) -> None:
        """Learn how long steps usually take from rounds of the archive, oldest first, before anything is heard.

        Makes no table: what was learned waits for the first word about it.
        """
        for record in rounds:
            if not record.is_end or record.game_code in self._tables:
                continue  # a table that speaks for itself would be taught the same twice
            spans = self._learned.get(record.game_code)
            if spans is None:
                if len(self._learned) >= MOST_TABLES:
                    continue
                spans = self._learned[record.game_code] = Spans()
            spans.learn(record)

    def wanted_dealers(self) -> list[str]:
        """Return codes of dealers whose names nobody has told; the poll asks for them."""
        return self.register.wanted()

    def tick(self) -> None:
        """Note that a second has passed: clocks may have been set. Every row's ages have changed then."""
        self._now()

    def drain(self) -> set[str]:
        """Return the game codes of which something new was said since the last call.

        A poll that only confirms what is known is none: it changes ages, as time does.
        """
        touched = self._touched
        self._touched = set()
        return touched

    def moment(self) -> Moment:
        """Return what time it is and whom to believe; take one per flush."""
        now = self._now()
        push = self.links[LinkName.AMQP]
        trusted = push.condition(now) in TRUSTED
        polls = (self.links[LinkName.GRPC], self.links[LinkName.REST])
        return Moment(
            now=now,
            server=now + self.server_clock.offset(now),
            push_on=push.on,
            push_since=push.live_since if trusted else None,
            poll_on=any(link.on for link in polls),
            poll_limit=self.poll_limit,
            push_lag=push.lag,
        )

    def table(self, game_code: str, moment: Moment) -> TableNow:
        """Read one table. Raises KeyError for a game code never heard of."""
        return table_now(self._settled(game_code), moment)

    def timeline(self, game_code: str, moment: Moment) -> Timeline:
        """Read the past of one table. Raises KeyError for a game code never heard of."""
        return self._pasts.timeline(self._settled(game_code), moment, self.links[LinkName.AMQP].silences(moment.now))

    def details(self, game_code: str, moment: Moment) -> TableDetails:
        """Read what a side panel shows of one table. Raises KeyError for a game code never heard of."""
        del moment  # nothing in it depends on the time of day yet
        return details_of(self._settled(game_code))

    def roads(self, game_code: str) -> Roads:
        """Build the roads of one table. Raises KeyError for a game code never heard of."""
        return roads_of(self._settled(game_code))

    def places(self) -> list[Place]:
        """Return all tables and what is played there."""
        known = self.tables.values()
        return [Place(table.table_code(), table.game_code, table.game.name, table.subtype) for table in known]

    def lamps(self) -> list[Lamp]:
        """Return the lamps of all links, in the order of the title strip."""
        now = self._now()
        expecting = any(table.provide is None or table.provide.state in LIVE_STATES for table in self._tables.values())
        return [link.lamp(now, expecting=expecting and bool(self._tables)) for link in self.links.values()]

    def _now(self) -> float:
        """Return our time; if our clock was set meanwhile, see to it that nothing looks fresher for it.

        Set back, it takes the times of all that was heard with it: every age stays what it was. Set forth, they are
        left alone: a machine that slept looks the same from here, and what was heard before the sleep is old.
        """
        now = self._clock.now()
        drift = now - self._clock.monotonic()
        jump = drift - self._drift
        self._drift = drift
        if abs(jump) > CLOCK_WAS_SET:
            self.server_clock.forget()
        if jump < -CLOCK_WAS_SET:
            for table in self.tables.values():
                table.shift_clock(jump)
            for link in self.links.values():
                link.shift_clock(jump)
        return now

    def _deliver(self, delivery: Delivery, offset: float, *, known: bool) -> Notice:
        counters = self.counters
        counters.heard += 1
        notice = decode(delivery, offset)
        digest = notice.digest = delivery.digest()
        if self._known(digest):
            notice.duplicate = True
            counters.duplicates += 1
            return notice
        record = notice.decoded
        if record is None:
            counters.broken += 1
            return notice
        if notice.replayed:
            counters.replayed += 1
        at = notice.sent if notice.sent is not None else delivery.received + offset
        game_code = notice.game_code
        table = self._table(game_code, MOST_TABLES)
        if table is None:
            counters.broken += 1
            notice.decoded, notice.error = None, TOO_MANY_TABLES
            return notice
        self._touched.add(game_code)
        if self._backlog.put_off(table, notice, at):
            return notice
        self._backlog.settle(game_code)
        if isinstance(record, RoundRecord):
            self._note_times(record, notice, game_code)
        if known:
            table.give_way(record, at, delivery.received + offset)
        table.apply(notice, at)
        return notice

    def _known(self, digest: bytes) -> bool:
        """Say whether a delivery was heard before, and remember it."""
        digests = self._digests
        if digest in digests:
            return True
        digests.add(digest)
        known = digest in self._older_digests
        if len(digests) >= REMEMBERED:
            self._digests, self._older_digests = set(), digests
        return known

    def _note_times(self, record: RoundRecord, notice: Notice, game_code: str) -> None:
        if not notice.replayed and notice.kind not in CORRECTIONS:
            last = seconds_of(record.process[-1].timestamp) if record.process else None
            made = max(last or 0.0, (seconds_of(record.ts_end) or 0.0) if record.is_end else 0.0)
            if made:
                self.server_clock.hear_push(made, notice.delivery.received)
        if game_code not in self.counters.milliseconds and in_milliseconds(record):
            self.counters.milliseconds.add(game_code)

    def _confirm(self, table: Table, answer: Answer, *, changed: bool) -> None:
        # The first answer after a while tells that what is shown may be believed again.
        again = table.polled is None or answer.answered - table.polled > self.poll_limit
        table.confirm_poll(answer.source, answer.answered)
        if changed or again:
            self._touched.add(table.game_code)

    def _settled(self, game_code: str) -> Table:
        self._backlog.settle(game_code)
        return self._tables[game_code]

    def _table(self, game_code: str, most: int) -> Table | None:
        """Return the table of that game code; None when it is new and so many are known already."""
        table = self._tables.get(game_code)
        if table is None and len(self._tables) < most:
            table = self._tables[game_code] = Table(game_code, self.register, self._learned.pop(game_code, None))
        return table
