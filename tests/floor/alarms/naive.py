"""The transition table written down once more, letter by letter and without a thought for speed, to compare with."""

from dataclasses import dataclass, field

from tests.floor.alarms.kinds import KINDS
from thrillmon.floor.alarms.bookkeeping import OVERDUE
from thrillmon.floor.alarms.journal import AlarmKey
from thrillmon.floor.alarms.kinds import Condition
from thrillmon.floor.alarms.letters import Priority

Step = tuple[AlarmKey, int, str, str]
HIDDEN = ("G", "H", "I")


@dataclass
class Point:
    """One alarm. up: raised, in whatever list it is.  stuck: latched.  open: it has an occurrence."""

    letter: str = "A"
    holds: bool = False
    began: float = 0.0
    gone: float = 0.0
    up: bool = False
    stuck: bool = False
    open: bool = False
    unknown: bool = False
    fresh: bool = False  # restored and not evaluated
    priority: int = 0
    severity: int = 0
    edges: list[float] = field(default_factory=list)
    shelf: tuple[float, bool] | None = None
    rule: tuple[str, float] | None = None
    expired: str = ""
    acked: float = 0.0
    silenced: bool = False


class Naive:
    """All alarms, looked through one after the other at every tick."""

    def __init__(self) -> None:
        self.points: dict[AlarmKey, Point] = {}
        self.steps: list[Step] = []
        self.now = 0.0

    def point(self, key: AlarmKey) -> Point:
        if key not in self.points:
            self.points[key] = Point(severity=KINDS[key.kind].priority)
        return self.points[key]

    def letter(self, key: AlarmKey) -> str:
        return self.points[key].letter if key in self.points else "A"

    def go(self, key: AlarmKey, number: int, after: str) -> None:
        point = self.point(key)
        self.steps.append((key, number, point.letter, after))
        point.letter = after
        if after == "A":
            point.open = point.up = point.stuck = False
            if point.unknown or point.fresh:
                point.unknown = point.fresh = point.holds = False
                point.edges = []
        if after != "B":
            point.silenced = False

    # ---- statements

    def tell(self, condition: Condition) -> None:
        key = condition.key
        point = self.point(key)
        kind = KINDS[key.kind]
        if kind.event and not condition.holding:
            return
        if condition.holding is None:
            if point.letter == "A":
                point.holds, point.edges = False, []
            elif not point.unknown:
                point.unknown = True
                self.go(key, 19, point.letter)
            return
        if point.letter == "A" and not point.holds and not condition.holding and not point.expired:
            return
        if point.unknown or point.fresh:
            point.unknown = point.fresh = False
            point.began = point.gone = self.now
            self.go(key, 19, point.letter)
        point.severity = condition.severity or kind.priority
        if kind.event:
            self.happen(key, point)
            return
        if condition.holding:
            began = self.now if condition.since is None else min(self.now, condition.since)
            if not point.holds:
                point.holds, point.began = True, began
                if not point.up:
                    point.edges.append(self.now)
            elif condition.since is not None and not point.up:
                point.began = began
        elif point.holds:
            point.holds, point.gone = False, self.now
            if not point.up:
                self.go(key, 2, point.letter)
        self.design(key, point, condition)
        if point.up and point.holds and point.severity > point.priority:
            point.priority = point.severity
            self.go(key, 8, point.letter if point.letter in HIDDEN else "B")
            point.silenced = False
        self.due(key, point)

    def happen(self, key: AlarmKey, point: Point) -> None:
        if point.up:
            self.fall(key, point)
        self.rise(key, point)
        point.holds = KINDS[key.kind].off_delay_seconds is None
        point.gone = self.now
        self.due(key, point)

    def design(self, key: AlarmKey, point: Point, condition: Condition) -> None:
        rule = condition.suppressed
        name = "" if rule is None else rule.name
        if point.expired and point.expired != name:
            ended, point.expired = point.expired, ""
            self.go(key, 16, point.letter)
            if not any(one.expired == ended for other, one in self.points.items() if other.place == key.place):
                self.tell(Condition(AlarmKey(OVERDUE, key.place, ended), False))
        if rule is None:
            if point.rule is not None:
                self.undesign(key, point)
            return
        if name == point.expired or (point.rule is not None and point.rule[0] == name):
            return
        if point.letter == "A" and not point.holds:
            return
        if point.letter == "D":
            point.open = False
        point.rule = (name, self.now + rule.longest_seconds)
        self.go(key, 15, "I" if point.letter == "I" else "H")

    def undesign(self, key: AlarmKey, point: Point) -> None:
        if point.letter == "I":
            after = "I"
        elif point.shelf is not None and self.now < point.shelf[0]:
            after = "G"
        else:
            if point.shelf is not None:
                point.shelf = None
                self.go(key, 14, "H")
            after = self.bare(key, point)
        point.rule = None
        self.go(key, 16, after)

    # ---- what lies under a shelf

    def bare(self, key: AlarmKey, point: Point) -> str:
        if not point.open:
            return "A"
        if point.up and (point.holds or point.unknown or point.fresh):
            return "B"
        if point.stuck or KINDS[key.kind].latched:
            point.stuck, point.up = True, False
            return "E"
        return "A"

    # ---- time

    def pass_time(self, now: float) -> None:
        self.now = now
        for key, point in sorted(self.points.items()):
            if point.letter != "A" or point.holds or point.edges:
                self.due(key, point)

    def due(self, key: AlarmKey, point: Point) -> None:
        kind = KINDS[key.kind]
        frozen = point.unknown or point.fresh
        while True:
            repeated = False
            if kind.repeats is not None:
                point.edges = [at for at in point.edges if self.now - at < kind.repeats.within_seconds]
                repeated = len(point.edges) >= kind.repeats.times
            off = kind.off_delay_seconds
            if (
                not frozen
                and point.holds
                and not point.up
                and (repeated or self.now >= point.began + kind.on_delay_seconds)
            ):
                self.rise(key, point)
            elif not frozen and point.up and not point.holds and off is not None and self.now >= point.gone + off:
                self.fall(key, point)
            elif point.rule is not None and self.now >= point.rule[1]:
                name = point.rule[0]
                self.undesign(key, point)
                point.expired = name
                overdue = AlarmKey(OVERDUE, key.place, name)
                self.tell(Condition(overdue, True))
            elif point.shelf is not None and self.now >= point.shelf[0]:
                self.unshelve(key, point)
            elif (
                point.letter == "C"
                and not frozen
                and point.priority == Priority.HIGH
                and kind.realarm_seconds is not None
                and self.now >= point.acked + kind.realarm_seconds
            ):
                self.go(key, 8, "B")
            else:
                return

    def rise(self, key: AlarmKey, point: Point) -> None:
        point.priority = point.severity
        row = {"A": 1, "D": 7, "E": 12, "F": 12}.get(point.letter, 1)
        self.go(key, row, point.letter if point.letter in HIDDEN else "B")
        point.up = point.open = True
        point.stuck = point.silenced = False
        point.edges = []

    def fall(self, key: AlarmKey, point: Point) -> None:
        latched = KINDS[key.kind].latched
        match point.letter, latched:
            case "B", False:
                self.go(key, 4, "D")
            case "C", False:
                self.go(key, 5, "A")
            case "B", True:
                self.go(key, 9, "E")
            case "C", True:
                self.go(key, 9, "F")
            case hidden, False:
                self.go(key, 5, hidden)
                point.open = False
            case hidden, True:
                self.go(key, 9, hidden)
        point.up = False
        point.stuck = latched
        if point.shelf is not None and point.shelf[1]:
            self.unshelve(key, point)

    def unshelve(self, key: AlarmKey, point: Point) -> None:
        point.shelf = None
        self.go(key, 14, self.bare(key, point) if point.letter == "G" else point.letter)

    # ---- people; each returns whether it is allowed

    def acknowledge(self, key: AlarmKey) -> bool:
        point = self.point(key)
        if point.letter not in ("B", "D", "E"):
            return False
        number, after = {"B": (3, "C"), "D": (6, "A"), "E": (10, "F")}[point.letter]
        self.go(key, number, after)
        point.acked = self.now
        if KINDS[key.kind].event and KINDS[key.kind].off_delay_seconds is None and point.up:
            point.holds = False
            self.fall(key, point)
        self.due(key, point)
        return True

    def unacknowledge(self, key: AlarmKey) -> bool:
        if self.letter(key) != "C":
            return False
        self.go(key, 8, "B")
        return True

    def silence(self, key: AlarmKey) -> bool:
        point = self.point(key)
        if point.letter != "B" or point.silenced:
            return False
        self.go(key, 21, "B")
        point.silenced = True
        return True

    def reset(self, key: AlarmKey) -> bool:
        if self.letter(key) != "F":
            return False
        self.go(key, 11, "A")
        self.due(key, self.point(key))
        return True

    def shelve(self, key: AlarmKey, seconds: float, one_shot: bool, boss: bool) -> bool:
        point = self.point(key)
        high = (point.priority if point.open else KINDS[key.kind].priority) == Priority.HIGH
        if point.letter in HIDDEN or (high and not boss):
            return False
        if point.letter == "D":
            point.open = False
        point.shelf = (self.now + seconds, one_shot)
        self.go(key, 13, "G")
        self.due(key, point)
        return True

    def take_off(self, key: AlarmKey) -> bool:
        point = self.point(key)
        if point.shelf is None:
            return False
        self.unshelve(key, point)
        self.due(key, point)
        return True

    def remove(self, key: AlarmKey) -> bool:
        point = self.point(key)
        if point.letter == "I":
            return False
        if point.letter == "D":
            point.open = False
        point.shelf = None
        self.go(key, 17, "I")
        self.due(key, point)
        return True

    def give_back(self, key: AlarmKey) -> bool:
        point = self.point(key)
        if point.letter != "I":
            return False
        self.go(key, 18, "H" if point.rule is not None else self.bare(key, point))
        self.due(key, point)
        return True

    # ---- restarts

    def restart(self) -> None:
        for key, point in sorted(self.points.items()):
            if point.letter == "A":
                expired = point.expired
                self.points[key] = Point(severity=KINDS[key.kind].priority, expired=expired)
                continue
            point.holds, point.edges = point.up, []
            point.began = point.gone = point.acked = self.now
            after = point.letter
            unproven = point.shelf is not None and self.now >= point.shelf[0]
            if unproven:
                point.shelf = None
                after = self.bare(key, point) if point.letter == "G" else after
            point.fresh = after != "A"
            self.go(key, 20, after)

    def wake(self) -> None:
        """The first evaluation after a restart."""
        for key, point in sorted(self.points.items()):
            if point.fresh and key.kind == OVERDUE:
                still = any(
                    one.expired == key.subject for other, one in self.points.items() if other.place == key.place
                )
                self.tell(Condition(key, still))
            elif point.fresh and KINDS[key.kind].event:
                point.fresh = point.unknown = False
                point.began = point.gone = self.now
                point.holds = point.up and KINDS[key.kind].off_delay_seconds is None
                self.go(key, 19, point.letter)
                self.due(key, point)
