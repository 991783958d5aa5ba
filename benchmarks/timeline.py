"""What a frame of the timeline costs: 50 lanes of 20 steps, beside pyqtgraph's BarGraphItem, in the same run."""

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pyqtgraph
from PySide6.QtWidgets import QApplication, QWidget

from tests.making import NOW
from tests.panes.timelines import PEEKING, Plays, line, started_before, timeline
from thrillmon.floor.timelines import Timeline, Usual
from thrillmon.panes import fonts
from thrillmon.panes.theme import load
from thrillmon.panes.timeline_chart import TimelineChart
from thrillmon.panes.timeline_gantt import Moment

LANES, STEPS = 50, 20
FRAMES, SLOW_FRAMES = 240, 12
FRAME_MS = 1000 / 60
WIDTH, HEIGHT = 1200, 1420

# Without types.
graph = cast("Any", pyqtgraph)

Frame = Callable[[int], None]


def full() -> Timeline:
    """Return a table whose live round and 50 earlier ones have 20 steps each."""
    usual = Usual(2.0, 4.0, 120)
    cards = ("", "", "SPADE_8", "HEART_K", "DIAMOND_9", "CLUB_4")
    steps = [Plays(8, 25.0, 25.0, usual), Plays(9, 2.7, None, usual)]
    codes = (33, 30, 34, 31, 16, 20)
    steps += [
        Plays(codes[place % 6], 1.5 + place % 4, 3.0, usual, cards[place % 6]) for place in range(STEPS - len(steps))
    ]
    live = [*steps[:-1], replace(PEEKING[-1], usual=usual)]
    rounds = [line(100, started_before(NOW, live, 12.0), live)]
    rounds += [line(100 - place, NOW - 90.0 * place, steps) for place in range(1, LANES + 1)]
    return timeline(lanes=0, live=rounds[0], rounds=tuple(rounds))


class Cost(NamedTuple):
    """What a frame takes, in milliseconds, from the change until it is painted. work: of the processor, median."""

    work: float
    median: float
    worst: float


def measure(frame: Frame, frames: int) -> Cost:
    """Measure so many frames. On a busy machine the processor's time tells more than the clock's."""
    spent: list[float] = []
    worked: list[float] = []
    for number in range(frames + 5):
        begun, busy = time.perf_counter(), time.thread_time()
        frame(number)
        QApplication.processEvents()
        spent.append((time.perf_counter() - begun) * 1000)
        worked.append((time.thread_time() - busy) * 1000)
    spent = sorted(spent[5:])
    return Cost(statistics.median(worked[5:]), statistics.median(spent), spent[int(len(spent) * 0.99)])


def shown(widget: QWidget) -> QWidget:
    """Show a widget in the size of all."""
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    for _ in range(5):
        QApplication.processEvents()
    return widget


def ours(past: Timeline) -> list[tuple[str, Cost]]:
    """Measure the chart: the now-line alone, a whole new timeline, panning."""
    chart = TimelineChart(load("dark"))
    shown(chart)

    def grow(number: int) -> None:
        chart.show_timeline(past._replace(server=NOW + number / 60), Moment(NOW + number / 60, confirmed=True))

    def tick(number: int) -> None:
        chart.show_moment(Moment(NOW + 10 + number / 4, confirmed=True))

    def pan(number: int) -> None:
        chart.pan(3.0 if number % 60 < 30 else -3.0)

    grow(0)
    assert chart.page() == LANES, f"only {chart.page()} lanes are seen"
    rows = [
        ("one painted item (ours), update", measure(grow, FRAMES)),
        ("one painted item (ours), now-line", measure(tick, FRAMES)),
        ("one painted item (ours), pan", measure(pan, FRAMES)),
    ]
    chart.close()
    return rows


def theirs(past: Timeline, *, each: bool) -> list[tuple[str, Cost]]:
    """Measure a plot with BarGraphItem: one for all bars, or one per bar; without texts, cards and plans."""
    plot = graph.PlotWidget()
    bars = [(one, bar, place) for place, one in enumerate(past.rounds) for bar in one.bars]
    starts = [bar.start - (one.start or 0.0) for one, bar, _ in bars]
    widths = [(bar.end or NOW) - bar.start for _, bar, _ in bars]
    brushes = [graph.mkBrush((90, 130, 60 + 5 * len(bar.phase))) for _, bar, _ in bars]

    def options(places: range, grown: float) -> dict[str, object]:
        return {
            "x0": [starts[place] for place in places],
            "y0": [bars[place][2] for place in places],
            "width": [widths[place] + (grown if place < STEPS else 0.0) for place in places],
            "height": 0.7,
            "brushes": [brushes[place] for place in places],
            "pen": None,
        }

    groups = [range(place, place + 1) for place in range(len(bars))] if each else [range(len(bars))]
    items = [graph.BarGraphItem(**options(group, 0.0)) for group in groups]
    for item in items:
        plot.addItem(item)
    plot.disableAutoRange()
    plot.setXRange(0, 90)
    shown(plot)

    def grow(number: int) -> None:
        # One per bar: only the bar that runs has to be told.
        items[STEPS - 1 if each else 0].setOpts(**options(groups[STEPS - 1 if each else 0], number / 60))

    def pan(number: int) -> None:
        plot.getViewBox().translateBy(x=0.2 if number % 60 < 30 else -0.2)

    frames = SLOW_FRAMES if each else FRAMES // 4
    name = "one BarGraphItem per bar" if each else "one BarGraphItem for all"
    found = [(f"{name}, update", measure(grow, frames)), (f"{name}, pan", measure(pan, frames))]
    plot.close()
    return found


def main() -> None:
    """Measure and print."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    fonts.install(application)
    past = full()
    print(
        f"{LANES} lanes of {STEPS} steps and a live round of {STEPS}, {WIDTH} x {HEIGHT}; a frame is {FRAME_MS:.1f} ms"
    )
    print(f"{'milliseconds a frame':38}{'processor':>10}{'median':>9}{'p99':>9}{'of a frame':>12}")
    for name, cost in [*ours(past), *theirs(past, each=False), *theirs(past, each=True)]:
        share = cost.work / FRAME_MS
        print(f"{name:38}{cost.work:10.2f}{cost.median:9.2f}{cost.worst:9.2f}{share:12.2f}", flush=True)


if __name__ == "__main__":
    main()
