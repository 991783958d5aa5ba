"""Run a windowless command on an asyncio loop; Ctrl+C and a closed pipe end it without a fuss."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Coroutine
from typing import Any

from thrillmon.archive.failures import ArchiveFailure
from thrillmon.commands.speaking import Exit, note, note_failure
from thrillmon.remote.errors import RemoteFailure
from thrillmon.settings.files import ProfileError


def run(work: Coroutine[Any, Any, Exit]) -> Exit:
    """Run a command to its end and return its exit code."""
    try:
        with asyncio.Runner() as runner:
            return runner.run(_interruptible(work))
    except KeyboardInterrupt:
        return Exit.WELL
    except RemoteFailure as failure:
        note_failure(failure)
        return Exit.WORLD
    except ArchiveFailure as failure:
        note(str(failure))
        return Exit.WORLD
    except ProfileError as error:
        note(error.sentence)
        return Exit.CALL
    except BrokenPipeError:
        # Who read our output has gone. Python would complain once more when it closes stdout.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.WELL


async def _interruptible(work: Coroutine[Any, Any, Exit]) -> Exit:
    """End well when the system asks the program to stop, as on Ctrl+C."""
    task = asyncio.current_task()
    stopped = False

    def stop() -> None:
        nonlocal stopped
        stopped = True
        if task is not None:
            task.cancel()

    # Windows has no signal handlers on the loop; there Ctrl+C arrives as KeyboardInterrupt.
    with contextlib.suppress(NotImplementedError):
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop)
    try:
        return await work
    except asyncio.CancelledError:
        if stopped:
            return Exit.WELL
        raise
