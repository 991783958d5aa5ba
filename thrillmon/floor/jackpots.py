"""The jackpots: frames of the tap come in, touched pots and new happenings go out."""

from collections import OrderedDict
from collections.abc import Iterable
from typing import NamedTuple

from thrillmon.clock import Clock
from thrillmon.floor.curves import Point
from thrillmon.floor.descents import Descents
from thrillmon.floor.happenings import Happened, Happening, Log, Switch
from thrillmon.floor.links import Lamp, Link, LinkName
from thrillmon.floor.offsets import ServerClock
from thrillmon.floor.pot_states import InstanceState, instance_of, state_of
from thrillmon.floor.pots import STALE_AFTER, Instance, InstanceNow, JackpotMoment, PotKey, PotNow
from thrillmon.floor.successions import find_successors
from thrillmon.floor.tap_events import Bonus, DropWin, InstanceUpdate, PayoutError, RaffleWin, ServerError, Win
from thrillmon.floor.tap_lamps import TapJudge
from thrillmon.floor.taps import TapCounters, TapFrame, TapNotice, brand_path, decode
from thrillmon.floor.times import REPLAYED_AFTER
from thrillmon.floor.totals import Total, totals

# Seconds without any byte, answers to our pings included, after which the link counts as silent.
TAP_SILENT_AFTER = 15.0

# What is not heard of for so long is forgotten; and of more instances than this, those heard of longest ago.
FORGOTTEN_AFTER = 24 * 3600.0
MOST_INSTANCES = 2_000

_REMEMBERED_FRAMES = 10_000
_REMEMBERED_WINS = 5_000

# Of an id that stands for a name.
_SHORT_ID = 8

# A step of our clock by more seconds than this was somebody's doing.
_CLOCK_WAS_SET = 1.0


class Changes(NamedTuple):
    """What was touched since the last drain; keys that are gone raise KeyError when they are read."""

    pots: set[PotKey]
    happenings: list[Happening]


class Jackpots:
    """Everything known about jackpots. Synchronous and pure but for the clock it is handed."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.link = Link(LinkName.TAP, silent_after=TAP_SILENT_AFTER, quiet_after=STALE_AFTER)
        self.counters = TapCounters()
        self.server_clock = ServerClock()
        self.log = Log()
        self.remembered = 0
        """The newest number of what happened before the start."""
        self._instances: dict[str, Instance] = {}
        self._descents = Descents(self.log)
        self._frames: OrderedDict[bytes, None] = OrderedDict()
        self._wins: OrderedDict[tuple[object, ...], int] = OrderedDict()
        self._touched: set[PotKey] = set()
        self._judge = TapJudge()
        self._drift = clock.now() - clock.monotonic()

    def deliver(self, frames: Iterable[TapFrame]) -> list[TapNotice]:
        """Decode and merge what the tap handed over; return one notice per frame, broken ones included."""
        now = self._now()
        notices = [self._deliver(frame) for frame in frames]
        if notices:
            newest = notices[-1]
            offset = self.server_clock.offset(now)
            lag = None if newest.sent is None else max(0.0, newest.frame.received + offset - newest.sent)
            self.link.traffic(now, lag)
        return notices

    def tick(self) -> None:
        """Note that a second has passed: ages have changed, and what has not come by now will not come."""
        now = self._now()
        self._descents.tick(now)
        live_since = self.link.live_since
        # Just after a reconnect everybody has been quiet.
        if live_since is not None and now - live_since > STALE_AFTER:
            for former, successor in find_successors(self._instances, now):
                self._switch(former, successor, now)
        self._forget(now)
        self._touched.update(self.pots())

    def drain(self) -> Changes:
        """Return the pots that were touched and the happenings that are new or amended since the last call."""
        touched, self._touched = self._touched, set()
        return Changes(touched, self.log.drain())

    def moment(self) -> JackpotMoment:
        """Return what time it is; take one per flush."""
        now = self._now()
        return JackpotMoment(now, now + self.server_clock.offset(now))

    def instances(self, moment: JackpotMoment) -> list[InstanceNow]:
        """Return all instances, in the order in which they were first heard."""
        return [instance.read(key, moment) for key, instance in self._instances.items()]

    def pots(self) -> list[PotKey]:
        """Return the keys of all pots, in the order in which they were first heard."""
        return [PotKey(key, pot) for key, instance in self._instances.items() for pot in instance.pots]

    def pot(self, key: PotKey, moment: JackpotMoment) -> PotNow:
        """Read one pot. Raises KeyError for one never heard of, or forgotten."""
        return self._instances[key.instance].read_pot(key, moment)

    def states(self, since: float) -> list[InstanceState]:
        """Return everything, to be kept. since: when it was kept last."""
        return [state_of(instance, since) for instance in self._instances.values()]

    def restore(self, states: Iterable[InstanceState], curves: dict[PotKey, list[Point]]) -> None:
        """Take up instances that were kept; those that were heard meanwhile stay as they are."""
        for state in states:
            if state.told.instance not in self._instances:
                instance = self._instances[state.told.instance] = instance_of(state, curves)
                self._touched.update(PotKey(state.told.instance, pot) for pot in instance.pots)

    def remember(self, happenings: Iterable[Happening]) -> list[Happening]:
        """Take up what happened before, in its order; return it with the numbers it has here."""
        taken: list[Happening] = []
        for former in happenings:
            happening = self.log.take(former)
            taken.append(happening)
            event, instance = happening.event, self._instances.get(happening.instance)
            if isinstance(event, Win) and event.at is not None:
                self._remember((event.instance, event.pot, event.player, event.at), happening.number)
                if instance is not None and event.pot in instance.pots:
                    instance.pots[event.pot].last_win = happening.number
            elif isinstance(event, RaffleWin) and event.at is not None:
                self._remember((event.instance, "raffle", event.at), happening.number)
            elif happening.what is Happened.SWITCH and instance is not None and not happening.withdrawn:
                instance.switched = happening.number
        self.remembered = max([self.remembered, *(one.number for one in taken)])
        return taken

    def has(self, instance: str) -> bool:
        """Say whether an instance is known."""
        return instance in self._instances

    def called(self, instance: str) -> str:
        """Return what people call an instance: by its name once a win has told it, else by id and brand."""
        known = self._instances[instance]
        brand = known.told.brands[0].rpartition(":")[2] if known.told.brands else ""
        return known.name or " · ".join(filter(None, (instance[:_SHORT_ID], brand)))

    def totals(self, moment: JackpotMoment) -> list[Total]:
        """Return what each brand's pots are worth, per currency."""
        return totals(self._instances, moment.now)

    def lamp(self) -> Lamp:
        """Return the tap's lamp."""
        now = self._now()
        return self._judge.judge(self.link.lamp(now, expecting=True), now)

    def _deliver(self, frame: TapFrame) -> TapNotice:
        notice = decode(frame)
        digest = frame.digest()
        if digest in self._frames:
            self._frames.move_to_end(digest)
            notice.duplicate = True
        else:
            self._frames[digest] = None
            if len(self._frames) > _REMEMBERED_FRAMES:
                self._frames.popitem(last=False)
        self.counters.count(notice)
        self._judge.hear(notice)
        if notice.event is not None:
            self._apply(notice)
        return notice

    def _apply(self, notice: TapNotice) -> None:
        event = notice.event
        if isinstance(event, InstanceUpdate):
            # The same again, word for word, still confirms what was said.
            self._update(event, notice)
        elif notice.duplicate:
            return
        elif isinstance(event, Win):
            self._win(event, notice)
        elif isinstance(event, RaffleWin):
            self._raffle(event, notice)
        elif isinstance(event, PayoutError):
            self._note(Happened.PAYOUT_ERROR, notice, event, instance=event.instance)
        elif isinstance(event, Bonus):
            self._note(Happened.BONUS, notice, event, name=event.name, money=event.money)
        elif isinstance(event, DropWin):
            self._note(Happened.DROP, notice, event, name=event.name, money=event.money)
        elif isinstance(event, ServerError):
            self._note(Happened.ERROR, notice, event, name=event.name)

    def _update(self, update: InstanceUpdate, notice: TapNotice) -> None:
        at = notice.frame.received
        if notice.sent is not None:
            self.server_clock.hear_push(notice.sent, at)
        instance = self._instances.get(update.instance)
        if instance is None:
            instance = self._instances[update.instance] = Instance(update, at)
        elif instance.overtaken(notice.sent):
            self.counters.late += 1
            return
        elif instance.replaced_by:
            self._come_back(instance)
        # What was missed while the link was down may have been a win.
        live_since = self.link.live_since
        gap = live_since is not None and instance.confirmed < live_since
        for pot, descent in instance.hear(update, at, notice.sent, gap=gap).items():
            self._descents.fall(PotKey(update.instance, pot), descent, update.currency, at)
        self._touched.update(PotKey(update.instance, pot) for pot in instance.pots)

    def _win(self, win: Win, notice: TapNotice) -> None:
        at = notice.frame.received
        # A service socket is told the same win once for each brand that may know of it.
        told = win.at if win.at is not None else notice.frame.digest()
        key = (win.instance, win.pot, win.player, told)
        known = {"money": win.money} if win.money is not None else {}
        if key in self._wins:
            self.log.amend(self._wins[key], withheld=win.withheld is True, event=win, **known)
            return
        happening = self._note(
            Happened.WIN,
            notice,
            win,
            told=win.at,
            instance=win.instance,
            pot=win.pot,
            name=win.name,
            brand=brand_path(win.brand, notice.operator),
            source=win.source,
            player=win.player,
            money=win.money,
            withheld=win.withheld is True,
        )
        self._remember(key, happening.number)
        instance = self._instances.get(win.instance)
        if instance is not None:
            instance.name = win.name or instance.name
            if win.pot in instance.pots:
                instance.pots[win.pot].last_win = happening.number
            self._touched.update(PotKey(win.instance, pot) for pot in instance.pots)
        if not happening.replayed:
            self._descents.win(PotKey(win.instance, win.pot), happening.number, at)

    def _raffle(self, draw: RaffleWin, notice: TapNotice) -> None:
        key = (draw.instance, "raffle", draw.at if draw.at is not None else notice.frame.digest())
        if key in self._wins:
            self.log.amend(self._wins[key], withheld=draw.withheld is True, event=draw)
            return
        happening = self._note(
            Happened.RAFFLE,
            notice,
            draw,
            told=draw.at,
            instance=draw.instance,
            name=draw.name,
            brand=brand_path(draw.brand, notice.operator),
            withheld=draw.withheld is True,
        )
        self._remember(key, happening.number)
        instance = self._instances.get(draw.instance)
        if instance is not None:
            at = notice.frame.received
            instance.name = draw.name or instance.name
            instance.drawn_at = at
            self._descents.draw(draw.instance, list(instance.pots), at)
            self._touched.update(PotKey(draw.instance, pot) for pot in instance.pots)

    def _note(self, what: Happened, notice: TapNotice, event: object, **known: object) -> Happening:
        at = notice.frame.received
        sent = notice.sent
        replayed = sent is not None and at + self.server_clock.offset(at) - sent > REPLAYED_AFTER
        known = {
            "told": sent,
            "brand": brand_path(notice.brand, notice.operator),
            "source": notice.source,
            "player": notice.player,
            **known,
        }
        return self.log.add(what, at, event=event, replayed=replayed, **known)

    def _remember(self, key: tuple[object, ...], number: int) -> None:
        self._wins[key] = number
        if len(self._wins) > _REMEMBERED_WINS:
            self._wins.popitem(last=False)

    def _switch(self, former: str, successor: str, now: float) -> None:
        quiet, fresh = self._instances[former], self._instances[successor]
        quiet.replaced_by, fresh.replaces = successor, former
        fresh.name = fresh.name or quiet.name
        happening = self.log.add(
            Happened.SWITCH,
            now,
            instance=former,
            name=fresh.name,
            brand=", ".join(fresh.told.brands),
            event=Switch(successor),
        )
        quiet.switched = happening.number

    def _come_back(self, instance: Instance) -> None:
        """Take back a switch: the instance that seemed to have been replaced is heard again."""
        successor = self._instances.get(instance.replaced_by)
        if successor is not None:
            successor.replaces = ""
        self.log.amend(instance.switched, withdrawn=True)
        instance.replaced_by = ""

    def _forget(self, now: float) -> None:
        by_age = sorted(self._instances, key=lambda key: self._instances[key].confirmed)
        excess = max(0, len(by_age) - MOST_INSTANCES)
        for place, key in enumerate(by_age):
            if place >= excess and now - self._instances[key].confirmed <= FORGOTTEN_AFTER:
                return
            self._touched.update(PotKey(key, pot) for pot in self._instances.pop(key).pots)

    def _now(self) -> float:
        """Return our time; if our clock was set back meanwhile, what was heard is no fresher for it."""
        now = self._clock.now()
        drift = now - self._clock.monotonic()
        jump, self._drift = drift - self._drift, drift
        if abs(jump) > _CLOCK_WAS_SET:
            self.server_clock.forget()
        if jump < -_CLOCK_WAS_SET:
            self.link.shift_clock(jump)
            self.log.shift_clock(jump)
            self._descents.shift_clock(jump)
            for instance in self._instances.values():
                instance.shift_clock(jump)
        return now
