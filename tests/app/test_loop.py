"""The window's loop: callbacks in order, and never so many at once that keys and clicks wait."""

import asyncio
import threading
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from thrillmon.app import loop as loop_module
from thrillmon.app.loop import WindowLoop


class Seconds:
    """Time that passes by being asked for it."""

    def __init__(self, step: float) -> None:
        self.now = 0.0
        self.step = step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def run(qapp: QApplication, main: Any) -> None:
    with asyncio.Runner(loop_factory=lambda: WindowLoop(qapp)) as runner:
        runner.run(main)


def test_callbacks_come_in_the_order_in_which_they_were_asked_for(qapp: QApplication) -> None:
    done: list[object] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()
        over = asyncio.Event()
        for number in range(50):
            loop.call_soon(done.append, number)
        loop.call_soon(lambda: loop.call_soon(over.set))
        assert done == []
        await over.wait()

    run(qapp, main())
    assert done == list(range(50))


def test_keys_come_between_callbacks_that_take_long(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop_module, "perf_counter", Seconds(loop_module.TURN_SECONDS))
    done: list[str] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()
        key = QTimer()
        key.setInterval(0)
        key.timeout.connect(lambda: done.append("key"))
        key.start()
        over = asyncio.Event()
        for _ in range(20):
            loop.call_soon(done.append, "callback")
        loop.call_soon(over.set)
        await over.wait()
        key.stop()

    run(qapp, main())
    callbacks = [place for place, what in enumerate(done) if what == "callback"]
    assert len(callbacks) == 20
    assert all("key" in done[one:other] for one, other in pairwise(callbacks))


def test_what_calls_itself_again_and_again_leaves_room_for_keys(qapp: QApplication) -> None:
    async def main() -> None:
        over = asyncio.Event()
        QTimer.singleShot(0, over.set)

        async def restless() -> None:
            while not over.is_set():  # noqa: ASYNC110 - it is what is tried here
                await asyncio.sleep(0)

        async with asyncio.timeout(10):
            await restless()

    run(qapp, main())


def test_a_callback_that_was_called_off_or_fails_does_not_stop_the_others(qapp: QApplication) -> None:
    done: list[str] = []
    failed: list[str] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: failed.append(repr(context["exception"])))
        over = asyncio.Event()
        loop.call_soon(done.append, "never").cancel()
        loop.call_soon([].pop)
        loop.call_soon(done.append, "after")
        loop.call_soon(over.set)
        await over.wait()

    run(qapp, main())
    assert done == ["after"]
    assert failed == ["IndexError('pop from empty list')"]


def test_other_threads_are_heard_and_a_closed_loop_runs_nothing(qapp: QApplication) -> None:
    done: list[str] = []
    loops: list[asyncio.AbstractEventLoop] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()
        loops.append(loop)
        over = asyncio.Event()
        threading.Thread(target=loop.call_soon_threadsafe, args=(over.set,)).start()
        async with asyncio.timeout(10):
            await over.wait()

    run(qapp, main())
    loops[0].call_soon(done.append, "too late")
    qapp.processEvents()
    assert done == []
