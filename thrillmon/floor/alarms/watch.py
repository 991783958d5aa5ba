"""The watch: shows the floor to the rules about once a second and tells the machine what they found."""

from collections import deque
from collections.abc import Iterable

from thrillmon.clock import Clock
from thrillmon.floor.alarms.catalogue import Catalogue, Thresholds
from thrillmon.floor.alarms.happenings import Happenings
from thrillmon.floor.alarms.journal import AlarmKey, Transition
from thrillmon.floor.alarms.kinds import Condition
from thrillmon.floor.alarms.machine import Alarms
from thrillmon.floor.alarms.memories import DisagreementOf, Knowledge, TableMemory, UsualOf
from thrillmon.floor.alarms.rules import CALM, UNTOLD, ConsoleRule, EventRule, LinkRule, Numbers, TableRule
from thrillmon.floor.alarms.rules_rounds import ROUND_CORRECTED
from thrillmon.floor.alarms.sights import ConsoleHealth, ConsoleSight, Happening, LinkSight
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import Condition as LinkCondition
from thrillmon.floor.links import LinkName
from thrillmon.floor.notices import Notice
from thrillmon.floor.table_now import Moment, TableNow
from thrillmon.wire.recorder.provider_pb2 import GameProvideState

# A step of our clock by more, or a pause between two looks, is no passing of time that anybody watched.
_CLOCK_WAS_SET = 1.0
_ASLEEP_AFTER = 30.0

# On a floor of so many table-seconds without any step the feed is mute, not the tables: each table tells something
# about every five seconds.
_MUTE_TABLE_SECONDS = 80.0
_MUTE_SECONDS = 8.0

# A poll may know of a step so much earlier than the push that tells it.
_HEAD_START = 2.0
_PUSH_LATE = 5.0

_DROPS_WITHIN = 60.0

_Judge = tuple[TableRule, Numbers, bool]


class Watch:
    """Judges the floor. Call settle_in() once, hear() for what the broker brings and tick() about once a second.

    journal: all changes of former runs, oldest first.
    usual, disagreement: what the floor has learned beside; without them those rules see nothing.
    """

    def __init__(
        self,
        floor: Floor,
        clock: Clock,
        catalogue: Catalogue,
        journal: Iterable[Transition] = (),
        *,
        usual: UsualOf = lambda _code, _type, _step: None,
        disagreement: DisagreementOf = lambda _row: None,
    ) -> None:
        changes = list(journal)
        self.alarms = Alarms.restore(catalogue.kinds(), changes, clock.now())
        self.happenings = Happenings()
        self.happenings.remember(changes)
        self._floor = floor
        self._clock = clock
        self._usual = usual
        self._disagreement = disagreement
        self._memories: dict[str, TableMemory] = {}
        self._keys: dict[str, tuple[AlarmKey, ...]] = {}
        self._happened: list[Condition] = []
        self._drops: deque[tuple[float, int]] = deque()
        now = clock.now()
        self._settled_at = self._looked_at = now
        self._stirred_at = now
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
            (entry.rule, entry.numbers) for entry in entries if isinstance(entry.rule, LinkRule) and entry.enabled
        ]
        self._console_rules = [
            (entry.rule, entry.numbers) for entry in entries if isinstance(entry.rule, ConsoleRule) and entry.enabled
        ]
        self._knowledge = Knowledge(Thresholds(catalogue.thresholds), self._usual, self._disagreement)
        self._keys.clear()

    def hear(self, notices: Iterable[Notice]) -> None:
        """Take in what was delivered, after the floor has."""
        offset: float | None = None
        for notice in notices:
            record = notice.record
            if record is None or notice.replayed or notice.duplicate:
                continue
            if offset is None:
                offset = self._floor.server_clock.offset(notice.delivery.received)
            table = self._floor.tables.get(record.game_code)
            happening = None if table is None else self.happenings.heard(notice, table, offset)
            if happening is not None:
                self._happen(happening)

    def tick(self, health: ConsoleHealth | None = None) -> list[Transition]:
        """Look at everything; return what changed. health: what the console knows of itself."""
        now = self._look_at_clock()
        moment = self._floor.moment()
        rows = self._look_at_tables(now, moment)
        conditions, self._happened = self._happened, []
        lamps = {lamp.link: lamp for lamp in self._floor.lamps()}
        mute = self._mute(rows, now)
        for code, row in rows.items():
            self._judge_table(code, row, now, mute, conditions)
        news = mute or self._news_elsewhere(now)
        for link, lamp in lamps.items():
            sight = LinkSight(lamp, now, max(lamp.since, self._settled_at), lamps, news)
            conditions += [
                Condition(AlarmKey(rule.kind.name, link), *rule.judge(sight, numbers))
                for rule, numbers in self._link_rules
            ]
        console = self._console(health or ConsoleHealth(), now, lamps[LinkName.AMQP].lag)
        if lamps[LinkName.AMQP].condition is not LinkCondition.LIVE:
            console = console._replace(lag=None)
        conditions += [
            Condition(AlarmKey(rule.kind.name), *rule.judge(console, numbers)) for rule, numbers in self._console_rules
        ]
        return self.alarms.evaluate(conditions, now)

    # ---- looking

    def _look_at_clock(self) -> float:
        """Return our time; what happened while nobody could look is not held against anybody."""
        now, monotonic = self._clock.now(), self._clock.monotonic()
        passed = monotonic - self._monotonic
        jump = now - self._looked_at - passed
        if abs(jump) > _CLOCK_WAS_SET:
            self.alarms.shift_clock(jump)
            self._stirred_at += jump
            for memory in self._memories.values():
                memory.shift_clock(jump)
        if abs(jump) > _CLOCK_WAS_SET or passed > _ASLEEP_AFTER:
            self._settled_at = now
        self._looked_at, self._monotonic = now, monotonic
        return now

    def _look_at_tables(self, now: float, moment: Moment) -> dict[str, TableNow]:
        rows: dict[str, TableNow] = {}
        for code, table in self._floor.tables.items():
            rows[code] = row = self._floor.table(code, moment)
            memory = self._memories.get(code)
            if memory is None:
                memory = self._memories[code] = TableMemory(now)
            before = memory.moved_at
            was_finished = table.newest is not None and memory.finished == table.newest.record.id
            memory.look(table, row, now)
            if memory.moved_at != before:
                self._stirred_at = now
            if row.cancelled:
                happening = self.happenings.polled(table, now, moment.server, was_finished)
                if happening is not None:
                    self._happen(happening)
        return rows

    def _happen(self, happening: Happening) -> None:
        code = happening.record.game_code
        for rule, numbers in self._event_rules:
            finding = rule.judge(happening, numbers)
            if finding is not None:
                # Each corrected round is to be looked into and reset by itself.
                subject = happening.record.round_code if rule is ROUND_CORRECTED else ""
                self._happened.append(Condition(AlarmKey(rule.kind.name, code, subject), *finding))

    def _mute(self, rows: dict[str, TableNow], now: float) -> bool:
        """Say whether nothing has moved anywhere for longer than so many open tables can explain."""
        still = now - self._stirred_at
        if still < _MUTE_SECONDS:
            return False
        open_ = sum(
            row.state in (GameProvideState.GAME_PROVIDE_STATE_UNSPECIFIED, GameProvideState.GAME_PROVIDE_AVAILABLE)
            and row.round_code != ""
            and self._memories[code].changing_since is None
            for code, row in rows.items()
        )
        return open_ > 1 and still * open_ >= _MUTE_TABLE_SECONDS

    def _news_elsewhere(self, now: float) -> bool:
        for code, memory in self._memories.items():
            pushed = self._floor.tables[code].pushed
            if now - memory.moved_at >= _PUSH_LATE and (pushed is None or pushed < memory.moved_at - _HEAD_START):
                return True
        return False

    def _judge_table(self, code: str, row: TableNow, now: float, mute: bool, conditions: list[Condition]) -> None:
        keys = self._keys.get(code)
        if keys is None:
            keys = self._keys[code] = tuple(AlarmKey(rule.kind.name, code) for rule, _, _ in self._table_rules)
        sight = self._memories[code].sight(self._floor.tables[code], row, now, self._knowledge)
        for key, (rule, numbers, enabled) in zip(keys, self._table_rules, strict=True):
            finding = CALM if not enabled else UNTOLD if mute else rule.judge(sight, numbers)
            conditions.append(Condition(key, *finding))

    def _console(self, health: ConsoleHealth, now: float, lag: float | None) -> ConsoleSight:
        drops = self._drops
        if not drops or drops[-1][1] != health.dropped:
            drops.append((now, health.dropped))
        while len(drops) > 1 and now - drops[1][0] > _DROPS_WITHIN:
            drops.popleft()
        clock = self._floor.server_clock
        skew = clock.offset(now)
        if skew < 0 and not clock.told(now):
            skew = 0.0  # what looks like a slow clock may be a slow wire
        return ConsoleSight(health, now, lag, skew, drops[-1][1] - drops[0][1])
