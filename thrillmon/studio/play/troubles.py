"""Lets the troubles of a script happen to the tables, to the way out, to the clock and to the servers."""

from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from thrillmon.sentences import Sentence, say
from thrillmon.studio import scripts
from thrillmon.studio.play.house import House
from thrillmon.studio.play.lives import Life
from thrillmon.studio.play.outbox import Outbox, Silence, Swap
from thrillmon.studio.play.poisons import poisoned
from thrillmon.studio.play.tap_troubles import TapTroubles
from thrillmon.studio.scripts import Script, ScriptError, Trouble
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

# Seconds.
_SUPPLIED_AFTER = 30.0
_TRY_AGAIN = 5.0


class Snapshot(NamedTuple):
    """A table as polls see it."""

    provide: GameProvide
    round: RoundRecord | None
    shoe: ShoeRecord | None
    shift: ShiftRecord | None


class Troubles:
    """What is wrong at the moment, and what will be.

    frozen: what polls see of a table in place of the truth, by game code.
    tap: what is wrong with the jackpot feed.
    """

    def __init__(
        self, house: House, lives: Mapping[str, Life], outbox: Outbox, look: Callable[[str], Snapshot]
    ) -> None:
        self.frozen: dict[str, Snapshot] = {}
        self._freezes: Counter[str] = Counter()
        self._muted: Counter[str] = Counter()
        self._refused: Counter[str] = Counter()
        self.tap = TapTroubles(house)
        self._house = house
        self._lives = lives
        self._outbox = outbox
        self._look = look

    def muted(self, link: scripts.Link) -> bool:
        """Say whether nothing comes over this link now."""
        return self._muted[link] > 0

    def refused(self, link: scripts.Link) -> bool:
        """Say whether connections of this link are to be closed and refused now."""
        return self._refused[link] > 0

    def plan(self, script: Script) -> None:
        """Have all troubles of a script happen in time. Raises ScriptError when one does not fit the studio."""
        self.check(script)
        for trouble in script.troubles:
            at_ms = self._house.start_ms + round(trouble.at * 1000)
            self._house.at(at_ms, partial(self.begin, trouble))

    def check(self, script: Script) -> None:
        """Raise ScriptError for the first trouble about a table or a step that is not here."""
        for number, trouble in enumerate(script.troubles, 1):
            problem = self._unfit(trouble)
            if problem is not None:
                raise ScriptError(
                    say(
                        "{file}: trouble {number} ({kind}): {problem}",
                        file=script.name,
                        number=number,
                        kind=trouble.kind,
                        problem=problem,
                    )
                )

    def _unfit(self, trouble: Trouble) -> Sentence | None:
        """Say why a trouble cannot happen in this studio, if so."""
        if isinstance(trouble, scripts.ClockSkew | scripts.Tap | scripts.Jackpot):
            return None
        lives = [self._lives[code] for code in self._tables(trouble.table)]
        if not lives:
            return say(
                "“table” is “{table}”, which is no table here; name one of {first} to {last}, "
                "a game type that is played here, or *",
                table=trouble.table,
                first=min(self._lives),
                last=max(self._lives),
            )
        if isinstance(trouble, scripts.Stall | scripts.Cancel) and trouble.step is not None:
            steps = frozenset[str]().union(*(life.planner.steps for life in lives))
            if trouble.step not in steps:
                return say(
                    "“step” is “{step}”, which the game does not have; its steps are {steps}",
                    step=trouble.step,
                    steps=", ".join(sorted(steps)),
                )
        if isinstance(trouble, scripts.ShoeOverrun) and not any(life.table.has_shoe for life in lives):
            return say("“table” is “{table}”, where nothing is dealt from a shoe", table=trouble.table)
        return None

    def begin(self, trouble: Trouble) -> None:
        """Let a trouble happen now, whatever its `at` says."""
        match trouble:
            case scripts.FeedDead():
                self._silence(trouble)
            case scripts.ClockSkew():
                self._skew(round(trouble.seconds * 1000), trouble.seconds_long)
            case scripts.Tap() | scripts.Jackpot():
                self.tap.begin(trouble)
                if isinstance(trouble, scripts.Tap) and trouble.what == "restart" and trouble.seconds_long is not None:
                    self._refused["tap"] += 1
                    self._after(trouble.seconds_long, partial(_less, self._refused, "tap"))
            case scripts.Duplicate():
                tables = self._tables(trouble.table)
                self._outbox.doubled.append(tables)
                self._after(trouble.seconds_long, partial(self._outbox.doubled.remove, tables))
            case scripts.Reorder():
                swap = Swap(self._tables(trouble.table), round(trouble.within * 1000))
                self._outbox.swaps.append(swap)
                self._after(trouble.seconds_long, partial(self._outbox.end_swap, swap))
            case _:
                for table_code in sorted(self._tables(trouble.table)):
                    self._begin_at(trouble, self._lives[table_code])

    def _begin_at(self, trouble: Trouble, life: Life) -> None:
        match trouble:
            case scripts.Stall() | scripts.Cancel() if trouble.step not in (None, *life.planner.steps):
                pass  # one of many tables, and its game has no such step
            case scripts.Stall():
                life.rounds.stall(round(trouble.seconds_long * 1000), trouble.step)
            case scripts.Cancel():
                life.rounds.void(trouble.code, trouble.message, trouble.step)
            case scripts.Correct(how="finish"):
                life.rounds.leave_open(round((trouble.seconds_long or _SUPPLIED_AFTER) * 1000))
            case scripts.Correct():
                self._correct(trouble, life)
            case scripts.DealerGone():
                life.lose_dealers(round(trouble.seconds_long * 1000))
            case scripts.ShoeOverrun():
                if life.table.has_shoe:
                    life.lengthen_shuffle(round(trouble.seconds_long * 1000))
            case scripts.Maintenance():
                life.stop(self._house.now_ms + round(trouble.seconds_long * 1000), trouble.close)
            case scripts.Poison():
                spread_ms = round((trouble.seconds_long or 0.0) * 1000)
                for number in range(trouble.count):
                    self._house.later(spread_ms * number // trouble.count, partial(self._poison, trouble, life))
            case scripts.Disagree():
                self._freeze(life.table.place.game_code, trouble.seconds_long)
            case _:
                raise AssertionError(f"{trouble.kind} is no trouble of a table")

    def _tables(self, selector: str) -> frozenset[str]:
        """Return the codes of the tables that are meant."""
        if selector == "*":
            return frozenset(self._lives)
        if selector in self._lives:
            return frozenset({selector})
        return frozenset(code for code, life in self._lives.items() if life.table.place.game.type == selector)

    def _after(self, seconds: float, call: Callable[[], object]) -> None:
        self._house.later(round(seconds * 1000), call)

    def _silence(self, trouble: scripts.FeedDead) -> None:
        if trouble.table == "*":
            for what, wanted in ((self._muted, True), (self._refused, trouble.refuse)):
                if wanted:
                    what[trouble.link] += 1
                    self._after(trouble.seconds_long, partial(_less, what, trouble.link))
        if trouble.link == "amqp":
            silence = Silence(self._tables(trouble.table), trouble.held)
            self._outbox.silences.append(silence)
            self._after(trouble.seconds_long, partial(self._outbox.end_silence, silence))

    def _skew(self, by_ms: int, seconds: float | None) -> None:
        self._house.skew_ms += by_ms
        if seconds is not None:
            self._after(seconds, partial(self._skew, -by_ms, None))

    def _correct(self, trouble: scripts.Correct, life: Life) -> None:
        how = "modify" if trouble.how == "modify" else "cancel"
        if not life.aftermath.correct(how, trouble.code, trouble.message):
            self._after(_TRY_AGAIN, partial(self._correct, trouble, life))

    def _freeze(self, game_code: str, seconds: float) -> None:
        if not self._freezes[game_code]:
            self.frozen[game_code] = self._look(game_code)
        self._freezes[game_code] += 1
        self._after(seconds, partial(self._thaw, game_code))

    def _thaw(self, game_code: str) -> None:
        self._freezes[game_code] -= 1
        if not self._freezes[game_code]:
            del self.frozen[game_code]

    def _poison(self, trouble: scripts.Poison, life: Life) -> None:
        table = life.table
        sheet = table.sheet
        if sheet is None:
            return
        code = table.place.table_code
        body = sheet.body()
        honest = self._outbox.event(code, "NOTIFY_ROUND_STEP", body, float(self._house.stamp_ms // 1000))
        self._outbox.put(code, poisoned(trouble.what, honest, RoundRecord.FromString(body), table.provide()))


def _less(counts: Counter[str], key: str) -> None:
    counts[key] -= 1
