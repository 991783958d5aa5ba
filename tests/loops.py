"""The loop of the program in tests: Qt's, with coroutines on it; and waiting there for what tells nobody."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from thrillmon.app.loop import WindowLoop

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.Runner]:
    """The loop that the window runs on."""
    with asyncio.Runner(loop_factory=lambda: WindowLoop(qapp)) as runner:
        yield runner


@pytest.fixture
def run(loop: asyncio.Runner) -> Run:
    """Run a coroutine as the program does."""
    return loop.run


async def until(true: Callable[[], object], seconds: float = 10.0) -> None:
    """Wait for something that tells nobody when it comes."""
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110 - what is waited for tells nobody
            await asyncio.sleep(0.01)
