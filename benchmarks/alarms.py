"""How long the alarms take a tick: 10,000 conditions stated at once, and a watch over 300 tables that play.

Run: python -m benchmarks.alarms [TICKS]
"""

import gc
import statistics
import sys
import time
from collections.abc import Callable

from tests.floor.alarms.nights import START, Night
from thrillmon.clock import FakeClock
from thrillmon.floor.alarms.backtest import Said
from thrillmon.floor.alarms.catalogue import seed
from thrillmon.floor.alarms.journal import AlarmKey
from thrillmon.floor.alarms.kinds import Condition
from thrillmon.floor.alarms.machine import Alarms
from thrillmon.floor.alarms.watch import Watch
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.studio.play.world import World

CONDITIONS = 10_000
AIM_MS = 5.0
KINDS = ("round_stalled", "dealer_missing", "shoe_overrun", "witnesses_disagree")


def conditions(holding: int) -> list[Condition]:
    """Return so many statements, of which some hold."""
    return [
        Condition(AlarmKey(KINDS[number % len(KINDS)], f"G{number // len(KINDS)}"), number % CONDITIONS < holding)
        for number in range(CONDITIONS)
    ]


def milliseconds(act: Callable[[int], object], ticks: int) -> tuple[float, float]:
    """Return the median and the worst time of so many ticks."""
    times: list[float] = []
    for tick in range(ticks):
        started = time.perf_counter()
        act(tick)
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times), max(times)


def machine(holding: int, changing: int, ticks: int) -> tuple[float, float]:
    """Measure ticks in which all is stated anew and some of it has changed."""
    alarms = Alarms(seed().kinds(), START)
    steady = conditions(holding)
    flipped = [one._replace(holding=not one.holding) for one in steady[-changing:]] if changing else []
    turns = [steady, [*steady[: CONDITIONS - changing], *flipped]]
    alarms.evaluate(steady, START)
    alarms.evaluate(steady, START + 60)
    return milliseconds(lambda tick: alarms.evaluate(turns[tick % 2], START + 60 + tick), ticks)


def watch(tables: int, ticks: int) -> tuple[float, float, float]:
    """Measure the watch over a studio that plays; return median and worst milliseconds, and messages a second."""
    world = World(start=START, tables=tables, mishaps=0.0, history_rounds=2, kept_rounds=5)
    clock = FakeClock(START)
    floor = Floor(clock)
    watching = Watch(floor, clock, seed())
    floor.links[LinkName.AMQP].up(START)
    floor.links[LinkName.GRPC].up(START)
    by_second: list[list[Said]] = [[] for _ in range(ticks + 1)]
    for said in Night(world, float(ticks)).said():
        by_second[int(said.at - START)].append(said)
    heard = 0

    def hear(second: int) -> None:
        nonlocal heard
        clock.advance(1.0)
        floor.links[LinkName.AMQP].evidence(clock.now())
        for said in by_second[second]:
            heard += len(said.deliveries)
            watching.hear(floor.deliver(said.deliveries))
            if said.answer is not None:
                floor.links[LinkName.GRPC].traffic(clock.now())
                floor.absorb(said.answer)

    times: list[float] = []
    for second in range(ticks):
        hear(second)
        started = time.perf_counter()
        watching.tick()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times), max(times), heard / ticks


def main() -> None:
    """Measure and print."""
    ticks = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    gc.collect()
    gc.freeze()
    print(f"{CONDITIONS} conditions stated in one tick, {ticks} ticks; the aim is {AIM_MS} ms")
    for words, holding, changing in (
        ("nothing holds", 0, 0),
        ("100 stand", 100, 0),
        ("100 stand, 20 change", 100, 20),
        ("10,000 stand", CONDITIONS, 0),
    ):
        median, worst = machine(holding, changing, ticks)
        print(f"  {words:<24} {median:7.2f} ms   worst {worst:7.2f} ms")
    for tables in (25, 100, 300):
        median, worst, rate = watch(tables, ticks)
        print(f"  watch over {tables:>3} tables     {median:7.2f} ms   worst {worst:7.2f} ms   {rate:5.1f} messages/s")


if __name__ == "__main__":
    main()
