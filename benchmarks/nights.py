"""What the rules make of a night at the pretend studio: the report against the budget, and who called.

Run: python -m benchmarks.nights [HOURS] [MISHAPS]     12 hours and none by default; 1 is the studio's usual luck
"""

import sys
import time

from tests.floor.alarms.nights import START, Night
from thrillmon.floor.alarms.backtest import backtest
from thrillmon.floor.alarms.catalogue import seed
from thrillmon.studio.play.world import World

TABLES = 25


def main() -> None:
    """Play the night and print."""
    hours = float(sys.argv[1]) if len(sys.argv) > 1 else 12.0
    mishaps = float(sys.argv[2]) if len(sys.argv) > 2 else 0.0
    world = World(start=START, tables=TABLES, seed=11, mishaps=mishaps, history_rounds=2, kept_rounds=20)
    began = time.perf_counter()
    end = hours * 3600.0
    changes, report = backtest(
        Night(world, end, poll_seconds=10.0).said(), seed(), start=START, end=START + end, poll_seconds=10.0
    )
    print(f"{hours:g} hours on {TABLES} tables, mishaps {mishaps:g}, in {time.perf_counter() - began:.0f} s")
    for measure in report.measures():
        print(f"  {measure.what!s:<52} {measure.value:8.2f}   target {measure.target:g}   {measure.verdict}")
    print(f"  by kind: {dict(report.by_kind)}   near misses: {dict(report.near_misses)}")
    for change in changes:
        if change.announces:
            print(f"  {(change.at - START) / 3600:6.2f} h  {change.priority.name:<6} {change.evidence.sentence}")


if __name__ == "__main__":
    main()
