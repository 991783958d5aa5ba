"""A thread of one's own: jobs are done in order, and when none waits, what can wait is done in small pieces."""

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from typing import ParamSpec, TypeVar

log = logging.getLogger(__name__)

P = ParamSpec("P")
R = TypeVar("R")

Job = Callable[[], None]

# What can wait is begun when no job has come for so long.
IDLE_SECONDS = 0.5


class Worker:
    """Runs jobs on a thread of its own until it is stopped.

    spare: one small piece of work that can wait; returns whether there is more of it. Called between jobs.
    urgent: whether a piece of it has to be done although jobs are waiting.
    nice: how far it steps back behind other threads when there are fewer cores than work, where the system can tell.
    """

    def __init__(
        self,
        name: str,
        spare: Callable[[], bool] = lambda: False,
        urgent: Callable[[], bool] = lambda: False,
        *,
        nice: int = 0,
    ) -> None:
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._spare = spare
        self._urgent = urgent
        self._more = False
        self._nice = nice
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, work: Callable[P, R], *arguments: P.args, **named: P.kwargs) -> Future[R]:
        """Do work on the thread; the future tells how it went. A future that was cancelled before is skipped."""
        future: Future[R] = Future()

        def job() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = work(*arguments, **named)
            except BaseException as error:  # whoever waits for the future gets it
                future.set_exception(error)
            else:
                future.set_result(result)

        self._jobs.put(job)
        return future

    def stop(self) -> None:
        """End the thread after the jobs that are waiting."""
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        if self._nice and sys.platform == "linux":
            # Elsewhere this means a process, or is not there.
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), self._nice)
        while True:
            try:
                job = self._jobs.get(timeout=IDLE_SECONDS if self._more else None)
            except Empty:
                while self._jobs.empty() and self._spend():
                    pass
                continue
            if job is None:
                return
            job()
            self._more = True
            if self._urgent():
                self._spend()

    def _spend(self) -> bool:
        try:
            self._more = self._spare()
        except Exception:
            log.exception("%s: work that could wait failed", self._thread.name)
            self._more = False
        return self._more
