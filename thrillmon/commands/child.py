"""A pretend studio as a child process: started, heard, and surely ended."""

import os
import queue
import secrets
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from thrillmon.commands.speaking import Exit
from thrillmon.settings.secrets import AMQP_PASSWORD, AMQP_USER, REST_KEY, TAP_TOKEN

# What the studio prints when it is up.
READY = "# The studio is up. Ctrl+C stops it."

# Set for a studio that is started through a pipe: when the pipe ends, so does it, however that happened.
TETHER_VARIABLE = "THRILLMON_TETHER"

START_SECONDS = 30.0
END_SECONDS = 1.0

# On Windows the studio's console would pop up beside the window; elsewhere there is no such flag.
CREATE_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class StudioFailedError(OSError):
    """The studio did not come up. exit: what our own command ends with."""

    def __init__(self, exit_code: int) -> None:
        super().__init__(f"the pretend studio ended with {exit_code}")
        self.exit = Exit.CALL if exit_code == Exit.CALL else Exit.WORLD


class ChildStudio:
    """Runs `thrillmon studio` with these arguments and secrets of its own; profile: what it printed.

    The secrets are in environment, to be used by the window that listens to it.
    """

    def __init__(self, *arguments: str) -> None:
        self._arguments = arguments
        self._process: subprocess.Popen[str] | None = None
        self.profile = ""
        self.environment = {
            **os.environ,
            AMQP_USER: "demo",
            AMQP_PASSWORD: secrets.token_urlsafe(12),
            REST_KEY: secrets.token_urlsafe(12),
            TAP_TOKEN: secrets.token_urlsafe(24),
        }

    def start(self) -> None:
        """Start it and wait until it is up. Raises StudioFailedError; it has said why on stderr."""
        self._process = process = subprocess.Popen(  # noqa: S603 - our own program with our own arguments
            [*program(), "studio", *self._arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**self.environment, TETHER_VARIABLE: "1"},
            text=True,
            encoding="utf-8",
            creationflags=CREATE_NO_WINDOW,
        )
        lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._read, args=(process, lines), name="studio.read", daemon=True).start()
        profile: list[str] = []
        try:
            while (line := lines.get(timeout=START_SECONDS)) is not None:
                if line.rstrip() == READY:
                    self.profile = "".join(profile)
                    return
                profile.append(line)
        except queue.Empty:
            self.stop()
            raise StudioFailedError(Exit.WORLD) from None
        except KeyboardInterrupt:
            # Nobody else knows of it yet, and nobody would end it.
            self.stop()
            raise
        raise StudioFailedError(process.wait())

    def stop(self) -> None:
        """End it: by its tether, and by force when it does not follow."""
        process = self._process
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()
        self._process = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @staticmethod
    def _read(process: subprocess.Popen[str], lines: "queue.Queue[str | None]") -> None:
        if process.stdout is not None:
            for line in process.stdout:
                lines.put(line)
                if line.rstrip() == READY:
                    return
        lines.put(None)


def program() -> list[str]:
    """Return how to call this program, frozen or not."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "thrillmon"]
    # On Windows the program of the start menu has no streams to speak through; its neighbour of the command line has.
    executable = Path(sys.executable)
    speaking = executable.with_name("thrillmon.exe")
    return [str(speaking if executable.name.casefold() == "thrillmonw.exe" else executable)]
