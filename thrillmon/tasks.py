"""The only place that starts, names and cancels asyncio tasks."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, Self

log = logging.getLogger(__name__)

Failure = Callable[[str, BaseException], None]


def obey() -> None:
    """Raise CancelledError if this task has been told to end.

    Call it in loops around libraries: up to Python 3.11 wait_for() swallows a cancellation that comes in the moment
    in which what it waits for is done.
    """
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


class Tasks:
    """A group of named tasks with one owner; a failure is logged and told, never lost.

    Use as an async context manager, or call close(): afterwards none of its tasks runs.
    """

    def __init__(self, on_failure: Failure | None = None) -> None:
        self._tasks: dict[str, asyncio.Task[Any]] = {}
        self._unfinished: set[asyncio.Task[Any]] = set()
        self._on_failure = on_failure

    def start(self, name: str, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run work in the background. Raises ValueError while a task of that name still runs."""
        if name in self._tasks:
            work.close()
            raise ValueError(f"task {name!r} is already running")
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks[name] = task
        self._unfinished.add(task)
        task.add_done_callback(self._ended)
        return task

    def restart(self, name: str, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run work in the background in place of the task of that name, which is cancelled."""
        former = self._tasks.pop(name, None)
        if former is not None:
            _end(former)
        return self.start(name, work)

    def running(self) -> list[str]:
        """Return the names of the tasks that have not ended."""
        return sorted(self._tasks)

    async def stop(self, name: str) -> None:
        """Cancel the task of that name, if there is one, and wait until it has ended."""
        task = self._tasks.get(name)
        if task is not None:
            _end(task)
            await asyncio.wait([task])

    async def close(self) -> None:
        """Cancel all tasks and wait until they have ended."""
        for task in self._unfinished:
            _end(task)
        if self._unfinished:
            await asyncio.wait(self._unfinished)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def _ended(self, task: asyncio.Task[Any]) -> None:
        name = task.get_name()
        self._unfinished.discard(task)
        if self._tasks.get(name) is task:
            del self._tasks[name]
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        log.error("task %s failed", name, exc_info=error)
        if self._on_failure is not None:
            self._on_failure(name, error)


def _end(task: asyncio.Task[Any]) -> None:
    """Cancel a task, but once only: a second time would break off its cleaning up."""
    if not task.cancelling():
        task.cancel()
