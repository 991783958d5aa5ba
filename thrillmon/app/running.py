"""Run the window on the qasync loop, until it is closed or has shown what was wanted."""

import asyncio
import contextlib
import signal
from pathlib import Path
from types import FrameType

from thrillmon.app.application import make_application
from thrillmon.app.console import Console, Report
from thrillmon.app.loop import WindowLoop
from thrillmon.panes.languages import Language
from thrillmon.panes.memory import Memory
from thrillmon.panes.pictures import take
from thrillmon.panes.theme import Choice
from thrillmon.settings.profile import Profile
from thrillmon.settings.secrets import Secrets


def run(
    profile: Profile,
    secrets: Secrets,
    *,
    theme: Choice = "system",
    language: Language | None = None,
    for_seconds: float | None = None,
    until_tables: int | None = None,
    pictures: Path | None = None,
    memory: Memory | None = None,
) -> Report:
    """Show the window until it is closed, for so many seconds, or until it lists so many tables.

    memory: what the window remembers between runs; without one it comes as out of the box.
    """
    application = make_application(language)
    with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
        return runner.run(_run(profile, secrets, theme, for_seconds, until_tables, pictures, memory))


async def _run(
    profile: Profile,
    secrets: Secrets,
    theme: Choice,
    for_seconds: float | None,
    until_tables: int | None,
    pictures: Path | None,
    memory: Memory | None,
) -> Report:
    console = Console(profile, secrets, theme, memory)
    report = Report()

    def interrupt(number: int, frame: FrameType | None) -> None:
        del number, frame
        console.closing.set()

    def count() -> None:
        if until_tables is not None and console.complete(until_tables):
            console.closing.set()

    console.frame.ticked.connect(count)
    former = {number: signal.signal(number, interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        async with console.running():
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(for_seconds):
                    await console.closing.wait()
            console.report(report)
            if pictures is not None and not console.failed:
                async for path in take(console.window, pictures, lambda: asyncio.sleep(0.2)):
                    report.pictures.append(path)
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
    report.failed = console.failed
    return report
