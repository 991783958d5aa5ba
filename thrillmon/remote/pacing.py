"""Put many questions a few at a time, spread over an interval, and give the answers as they arrive."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Sequence
from itertools import count
from typing import Any, TypeVar

from thrillmon.clock import Clock
from thrillmon.remote.complaints import closed
from thrillmon.tasks import Tasks

_Subject = TypeVar("_Subject")
_Outcome = TypeVar("_Outcome")

# A turn for one question costs as much as for eight: on large floors several are put in one.
TURN_SECONDS = 0.04

Pause = Callable[[float], Awaitable[object]]
"""Waits for some seconds, as asyncio.sleep does."""


class Pace:
    """How fast to ask the server at a place: at most at_once at a time, spread over an interval in small turns."""

    def __init__(self, place: str, clock: Clock, *, at_once: int = 8, pause: Pause = asyncio.sleep) -> None:
        self.at_once = at_once
        self._place = place
        self._clock = clock
        self._pause = pause
        self._tasks = Tasks()
        self._numbers = count()
        self._closed = False

    async def ask_all(
        self,
        subjects: Sequence[_Subject],
        ask: Callable[[_Subject], Coroutine[Any, Any, _Outcome]],
        *,
        spread_seconds: float,
    ) -> AsyncGenerator[tuple[_Subject, _Outcome], None]:
        """Yield each subject with its outcome, as they arrive.

        Questions late for their turn are put at once, so that a slow answer does not lengthen the round.
        What ask raises ends everything, and so does close(), which raises Unavailable here. The questions of
        an iteration that is left early are cancelled.
        """
        waiting = deque(enumerate(subjects))
        gap_seconds = spread_seconds / max(len(waiting), 1)
        began = self._clock.monotonic()
        running: dict[asyncio.Task[_Outcome], _Subject] = {}
        turn: asyncio.Task[None] | None = None
        try:
            while waiting or running:
                if self._closed:
                    raise closed(self._place)
                while waiting and len(running) < self.at_once and turn is None:
                    position, subject = waiting[0]
                    early_seconds = began + position * gap_seconds - self._clock.monotonic()
                    if early_seconds > 0:
                        turn = self._start(self._wait(max(early_seconds, TURN_SECONDS)))
                    else:
                        waiting.popleft()
                        running[self._start(ask(subject))] = subject
                ended, _ = await asyncio.wait(
                    [*running, *([] if turn is None else [turn])], return_when=asyncio.FIRST_COMPLETED
                )
                if turn in ended:
                    turn = None
                for task in [task for task in running if task in ended]:
                    subject = running.pop(task)
                    if task.cancelled():
                        raise closed(self._place)
                    yield subject, task.result()
        finally:
            # Not awaited: this also runs when the generator is thrown away, and close() waits for them.
            for task in running:
                task.cancel()
            if turn is not None:
                turn.cancel()

    async def close(self) -> None:
        """Cancel the questions under way and wait until they have ended."""
        self._closed = True
        await self._tasks.close()

    def _start(self, work: Coroutine[Any, Any, _Outcome]) -> asyncio.Task[_Outcome]:
        return self._tasks.start(f"question {next(self._numbers)}", work)

    async def _wait(self, seconds: float) -> None:
        await self._pause(seconds)
