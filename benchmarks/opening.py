"""Start the program on an archive that is there: how long until its window is painted, and until the archive is open.

Run: python -m benchmarks.opening FOLDER [TIMES]      (a folder that benchmarks.archive --folder has made)
"""

import asyncio
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

PROFILE_PLATFORM = "wl-demo"


def child(folder: Path) -> None:
    """Start as the program does, and print when the window was first painted and when everything ran."""
    # Inside, as the parent does not need it and the time to import it counts.
    from PySide6.QtCore import QEvent, QObject

    from thrillmon.app.application import make_application
    from thrillmon.app.console import Console
    from thrillmon.app.loop import WindowLoop
    from thrillmon.settings.profile import Archive, Profile, Rest, Studio
    from thrillmon.settings.secrets import Secrets

    class Painted(QObject):
        """Notes the first painting."""

        at = 0.0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            """See QObject."""
            if event.type() is QEvent.Type.Paint and not self.at:
                self.at = time.monotonic()
            return super().eventFilter(watched, event)

    application = make_application("en")
    profile = Profile(
        studio=Studio(name="bench", platform=PROFILE_PLATFORM, time_zone="UTC"),
        # A source that does not answer: the window must not wait for it.
        rest=Rest(url="http://127.0.0.1:9/"),
        archive=Archive(path=str(folder), keep_days=3650),
    )

    async def run() -> None:
        painted = Painted()
        console = Console(profile, Secrets(profile.studio.platform))
        console.window.installEventFilter(painted)
        async with console.running():
            running = time.monotonic()
            while not painted.at:  # noqa: ASYNC110 - it is watched, as a person would
                await asyncio.sleep(0.005)
            print(json.dumps([painted.at, running]), flush=True)

    with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
        runner.run(run())


def main() -> None:
    """Start it some times and print the medians."""
    if sys.argv[1] == "--child":
        child(Path(sys.argv[2]))
        return
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    seen: list[tuple[float, float]] = []
    for _ in range(times):
        started = time.monotonic()
        call = [sys.executable, "-m", "benchmarks.opening", "--child", sys.argv[1]]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        run = subprocess.run(call, stdout=subprocess.PIPE, check=True, env=environment, timeout=60)
        painted, running = json.loads(run.stdout.splitlines()[-1])
        seen.append((painted - started, running - started))
    for name, place in (("the window is painted", 0), ("the archive is open and learned from", 1)):
        found = [one[place] for one in seen]
        print(f"{name:40} median {statistics.median(found):.2f} s, worst {max(found):.2f} s")


if __name__ == "__main__":
    main()
