"""The window's loop: qasync's, with one Qt timer for all that is ready where qasync starts one for each callback."""

import asyncio
from collections import deque
from collections.abc import Callable
from contextvars import Context
from time import perf_counter
from typing import Any

import qasync
from PySide6.QtCore import QCoreApplication, QTimer

# What is ready runs for so long; then Qt paints and takes keys before the rest goes on.
TURN_SECONDS = 0.002


class WindowLoop(qasync.QEventLoop):
    """Asyncio on Qt's loop. A floor of 300 tables calls back two thousand times a second."""

    def __init__(self, application: QCoreApplication) -> None:
        self._soon: deque[asyncio.Handle] = deque()
        self._turn = QTimer()
        self._turn.setObjectName("loop")
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._run_soon)
        super().__init__(application)  # pyright: ignore[reportUnknownMemberType]

    def call_soon(self, callback: Callable[..., object], *args: Any, context: Context | None = None) -> asyncio.Handle:
        """See asyncio: in the order of asking, and never before this returns."""
        handle = asyncio.Handle(callback, args, self, context)
        self._soon.append(handle)
        if not self._turn.isActive() and not self.is_closed():
            self._turn.start()
        return handle

    def close(self) -> None:
        """See asyncio."""
        self._turn.stop()
        self._soon.clear()
        super().close()

    def _run_soon(self) -> None:
        # What is asked for meanwhile has its turn after Qt has had one.
        soon = self._soon
        until = perf_counter() + TURN_SECONDS
        for _ in range(len(soon)):
            handle = soon.popleft()
            if not handle.cancelled():
                handle._run()  # noqa: SLF001 - it is the loop that runs handles
            if perf_counter() >= until:
                break
        if not soon:
            self._turn.stop()
