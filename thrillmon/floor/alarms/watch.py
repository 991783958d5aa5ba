"""The watch: shows the floor to the rules about once a second and tells the machine what they found."""

from collections import deque
from collections.abc import Generator, Iterable

from thrillmon.clock import Clock
from thrillmon.floor.alarms.catalogue import Catalogue, Hiding, Thresholds
from thrillmon.floor.alarms.jackpot_watch import JackpotWatch
from thrillmon.floor.alarms.journal import AlarmKey, Transition
from thrillmon.floor.alarms.kinds import Condition
from thrillmon.floor.alarms.machine import Alarms
from thrillmon.floor.alarms.memories import TableMemory
from thrillmon.floor.alarms.round_events import RoundEvents
from thrillmon.floor.alarms.rules import CALM, UNTOLD, ConsoleRule, EventRule, Finding, LinkRule, Numbers, TableRule
from thrillmon.floor.alarms.rules_rounds import ROUND_CORRECTED
from thrillmon.floor.alarms.rules_tables import WITNESSES_DISAGREE
from thrillmon.floor.alarms.sights import ConsoleHealth, ConsoleSight, Happening, LinkSight
from thrillmon.floor.alarms.wires import Wire
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import Condition as LinkCondition
from thrillmon.floor.links import Lamp, LinkName
from thrillmon.floor.notices import Notice
from thrillmon.floor.table_now import Moment, TableNow

# A step of our clock by more, or a pause between two looks, is no passing of time that anybody watched.
_CLOCK_WAS_SET = 1.0
_ASLEEP_AFTER = 30.0

# A poll may know of a step so much earlier than the push that tells it.
_HEAD_START = 2.0
_PUSH_LATE = 5.0

_DROPS_WITHIN = 60.0

# Tables looked at in one piece of a tick: some milliseconds.
_TABLES_AT_ONCE = 10
_GLANCES_AT_ONCE = 60

_Judge = tuple[TableRule, Numbers, bool]


class Watch:
    """Judges the floor. Call settle_in() once, hear() for what the broker brings and tick() about once a second.

    journal: all changes of former runs, oldest first.  jackpots: None where there is no tap.
    """

    def __init__(
        self,
        floor: Floor,
        clock: Clock,
        catalogue: Catalogue,
        journal: Iterable[Transition] = (),
        jackpots: JackpotWatch | None = None,
    ) -> None:
        changes = list(journal)
        self.alarms = Alarms.restore(catalogue.kinds(), changes, clock.now())
        self._events = RoundEvents()
        self._events.remember(changes)
        self._floor = floor
        self._jackpots = jackpots
        self._clock = clock
        self._memories: dict[str, TableMemory] = {}
        self._keys: dict[str, tuple[AlarmKey, ...]] = {}
        self._happened: list[Condition] = []
        self._drops: deque[tuple[float, int]] = deque()
        now = clock.now()
        self._settled_at = self._looked_at = now
        self._wire = Wire(now)
        self._trusted: tuple[float | None, bool] = (None, False)
        self._monotonic = clock.monotonic()
        self.use(catalogue)

    def settle_in(self) -> list[Transition]:
        """Say what stands since before the restart; nothing sounds before it has been evaluated."""
        return self.alarms.settle_in(self._clock.now())

    def use(self, catalogue: Catalogue) -> None:
        """Judge by this catalogue from now on."""
        self.alarms.use(catalogue.kinds())
        entries = catalogue.entries.values()
        self._table_rules: list[_Judge] = [
            (entry.rule, entry.numbers, entry.enabled) for entry in entries if isinstance(entry.rule, TableRule)
        ]
        self._event_rules = [
            (entry.rule, entry.numbers) for entry in entries if isinstance(entry.rule, EventRule) and entry.enabled
        ]
        self._link_rules = [
            (entry.rule, entry.numbers, entry.enabled) for entry in entries if isinstance(entry.rule, LinkRule)
        ]
        self._console_rules = [
            (entry.rule, entry.numbers, entry.enabled) for entry in entries if isinstance(entry.rule, ConsoleRule)
        ]
        self._thresholds = Thresholds(catalogue.thresholds)
        self._hiding = Hiding(catalogue)
        self._disagreeing = catalogue.entries[WITNESSES_DISAGREE.kind.name].enabled
        self._keys.clear()
        if self._jackpots is not None:
            self._jackpots.use(catalogue)
        # What was to be looked at later by the former numbers may be due now.
        for memory in self._memories.values():
            memory.come_back(self._clock.now())

    def hear(self, notices: Iterable[Notice]) -> None:
        """Take in what was delivered, after the floor has."""
        offset: float | None = None
        for notice in notices:
            self._wire.pushed(notice.delivery.received)
            record = notice.record
            if record is None or notice.replayed or notice.duplicate:
                continue
            if offset is None:
                offset = self._floor.server_clock.offset(notice.delivery.received)
            table = self._floor.tables.get(record.game_code)
            happening = None if table is None else self._events.heard(notice, table, offset)
            if happening is not None:
                self._happen(happening)

    def tick(self, health: ConsoleHealth | None = None) -> list[Transition]:
        """Look at everything; return what changed. health: what the console knows of itself."""
        pieces = self.tick_in_pieces(health)
        while True:
            try:
                next(pieces)
            except StopIteration as done:
                return done.value

    def tick_in_pieces(self, health: ConsoleHealth | None = None) -> Generator[None, None, list[Transition]]:
        """Do what tick() does, and yield after every few tables: a turn of the loop should be short."""
        now = self._look_at_clock()
        moment = self._floor.moment()
        codes = yield from self._glance(now, moment)
        before = self._wire.mute, self._wire.trouble
        memories = self._memories.values()
        together = self._wire.look(now, memories, moment.push_since, moment.server - moment.now)
        if before != (self._wire.mute, self._wire.trouble):
            codes = [*self._floor.tables]
        conditions: list[Condition] = [together] if self._disagreeing else []
        for place, code in enumerate(codes, 1):
            self._judge_table(code, self._look(code, now, moment), now, conditions)
            if place % _TABLES_AT_ONCE == 0:
                yield
        lamps = {lamp.link: lamp for lamp in self._floor.lamps()}
        news = self._wire.mute or self._news_elsewhere(now)
        for link, lamp in lamps.items():
            sight = LinkSight(lamp, now, max(lamp.since, self._settled_at), lamps, news)
            for rule, numbers, enabled in self._link_rules:
                finding = rule.judge(sight, numbers) if enabled else CALM
                conditions.append(self._stated(finding, AlarmKey(rule.kind.name, link.value)))
        console = self._console(health or ConsoleHealth(), now, lamps[LinkName.AMQP])
        for rule, numbers, enabled in self._console_rules:
            finding = rule.judge(console, numbers) if enabled else CALM
            conditions.append(self._stated(finding, AlarmKey(rule.kind.name)))
        if self._jackpots is not None:
            conditions += self._jackpots.look(now, [row.key for row in self.alarms.rows()])
        conditions += self._happened
        self._happened.clear()
        return self.alarms.evaluate(conditions, now)

    # ---- looking

    def _look_at_clock(self) -> float:
        """Return our time; what happened while nobody could look is not held against anybody."""
        now, monotonic = self._clock.now(), self._clock.monotonic()
        passed = monotonic - self._monotonic
        jump = now - self._looked_at - passed
        if abs(jump) > _CLOCK_WAS_SET:
            self.alarms.shift_clock(jump)
            self._wire.shift_clock(jump)
            for memory in self._memories.values():
                memory.shift_clock(jump)
        if abs(jump) > _CLOCK_WAS_SET or passed > _ASLEEP_AFTER:
            self._settled_at = now
        self._looked_at, self._monotonic = now, monotonic
        return now

    def _glance(self, now: float, moment: Moment) -> Generator[None, None, list[str]]:
        """Return the tables to be looked at: those that moved, those that are due, or all when a link came or went."""
        trusted = (moment.push_since, moment.poll_on)
        everyone = trusted != self._trusted
        self._trusted = trusted
        codes: list[str] = []
        for place, (code, table) in enumerate([*self._floor.tables.items()], 1):
            if place % _GLANCES_AT_ONCE == 0:
                yield
            memory = self._memories.get(code)
            if memory is None:
                memory = self._memories[code] = TableMemory(now)
            before = memory.moved_at
            if memory.glance(table, now, moment.server) or everyone:
                codes.append(code)
            if memory.moved_at != before:
                self._wire.stirred_at = now
        return codes

    def _look(self, code: str, now: float, moment: Moment) -> TableNow:
        table, memory = self._floor.tables[code], self._memories[code]
        row = self._floor.table(code, moment)
        was_finished = table.newest is not None and memory.finished == table.newest.record.id
        memory.look(table, row, now)
        if row.cancelled:
            happening = self._events.polled(table, now, moment.server, was_finished)
            if happening is not None:
                self._happen(happening)
        return row

    def _happen(self, happening: Happening) -> None:
        code = happening.record.game_code
        for rule, numbers in self._event_rules:
            finding = rule.judge(happening, numbers)
            if finding is not None:
                # Each corrected round is to be looked into and reset by itself.
                subject = happening.record.round_code if rule is ROUND_CORRECTED else ""
                self._happened.append(finding.condition(AlarmKey(rule.kind.name, code, subject)))

    def _news_elsewhere(self, now: float) -> bool:
        for code, memory in self._memories.items():
            pushed = self._floor.tables[code].pushed
            if now - memory.moved_at >= _PUSH_LATE and (pushed is None or pushed < memory.moved_at - _HEAD_START):
                return True
        return False

    def _judge_table(self, code: str, row: TableNow, now: float, conditions: list[Condition]) -> None:
        keys = self._keys.get(code)
        if keys is None:
            keys = self._keys[code] = tuple(AlarmKey(rule.kind.name, code) for rule, _, _ in self._table_rules)
        memory = self._memories[code]
        sight = memory.sight(self._floor.tables[code], row, now, self._thresholds, self._wire.trouble)
        for key, (rule, numbers, enabled) in zip(keys, self._table_rules, strict=True):
            finding = CALM if not enabled else UNTOLD if self._wire.mute else rule.judge(sight, numbers)
            memory.come_back(finding.look_at)
            conditions.append(self._stated(finding, key))

    def _stated(self, finding: Finding, key: AlarmKey) -> Condition:
        if finding.suppressed is not None:
            finding = finding._replace(suppressed=self._hiding.rule(key.kind, finding.suppressed))
        return finding.condition(key)

    def _console(self, health: ConsoleHealth, now: float, push: Lamp) -> ConsoleSight:
        drops = self._drops
        if not drops or drops[-1][1] != health.dropped:
            drops.append((now, health.dropped))
        while len(drops) > 1 and now - drops[1][0] > _DROPS_WITHIN:
            drops.popleft()
        clock = self._floor.server_clock
        skew: float | None = clock.offset(now)
        if not clock.told(now) and skew <= 0:
            # Nobody has told the time, or what looks like a slow clock is a slow wire.
            skew = None if skew == 0 else 0.0
        lag = push.lag if push.condition is LinkCondition.LIVE else None
        return ConsoleSight(health, now, lag, skew, drops[-1][1] - drops[0][1])
