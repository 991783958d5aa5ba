"""Long arithmetic over the archive in a program of its own: it takes all of a processor for a while."""

import json
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, QProcess

Answer = Callable[[dict[str, Any] | None, str], None]
"""What the program said, None when it said nothing that can be read; and then why, in its own words."""


class AlarmProgram(QObject):
    """Asks one question at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._process: QProcess | None = None
        self._answer: Answer = _forget

    @property
    def asking(self) -> bool:
        """Whether it is busy."""
        return self._process is not None

    def ask(self, arguments: Sequence[str], answer: Answer) -> bool:
        """Run `thrillmon alarms` with these arguments; return False, and do nothing, while it is busy."""
        if self._process is not None:
            return False
        self._answer = answer
        process = self._process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        command, *usual = _program()
        process.start(command, [*usual, "alarms", *arguments, "--json"])
        return True

    def stop(self) -> None:
        """Break off what runs; nobody is told."""
        if self._process is not None:
            self._process.blockSignals(True)
            self._process.kill()
            self._process.waitForFinished(1000)
            self._process = None

    def _ended(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        told = bytes(process.readAllStandardOutput().data()).decode(errors="replace")
        why = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
        process.deleteLater()
        try:
            plain = json.loads(told)
        except ValueError:
            plain = None
        self._answer(plain if isinstance(plain, dict) else None, why)  # pyright: ignore[reportUnknownArgumentType]

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ended()


def moment_text(seconds: float) -> str:
    """Return a moment as the command line takes it."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def _program() -> list[str]:
    """Return how to call this program, frozen or not."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "thrillmon"]


def _forget(plain: dict[str, Any] | None, why: str) -> None:
    del plain, why
