"""Measure how long the program takes until its window is on a screen: a real X server, the disk warm, median of runs.

Usage: python packaging/linux/startup.py [PROGRAM ...]   (default: dist/thrillmon/thrillmon; needs Xvfb and xwininfo)
"""

import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from pathlib import Path

RUNS = 9
GIVE_UP_SECONDS = 20.0
LOOK_SECONDS = 0.01

PROFILE = """
[studio]
name = "Start"
platform = "none"
time_zone = "Asia/Taipei"
"""


@contextlib.contextmanager
def screen() -> Generator[str]:
    """Run an X server; give the name of its display."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def shown(display: str) -> bool:
    """Say whether the program's window is mapped."""
    look = ["xwininfo", "-display", display, "-name", "Start – thrillmon", "-stats"]
    return "IsViewable" in subprocess.run(look, capture_output=True, text=True, check=False).stdout


def seconds_until_shown(command: list[str], display: str, profile: Path) -> float:
    """Start the program, wait for its window, end it."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(profile.parent)}
    began = time.perf_counter()
    program = subprocess.Popen([*command, "--config", str(profile)], env=environment)
    try:
        while not shown(display):
            if program.poll() is not None or time.perf_counter() - began > GIVE_UP_SECONDS:
                sys.exit("The window did not come.")
            time.sleep(LOOK_SECONDS)
        return time.perf_counter() - began
    finally:
        program.terminate()
        program.wait()


def main() -> None:
    """See the module."""
    command = sys.argv[1:] or ["dist/thrillmon/thrillmon"]
    with tempfile.TemporaryDirectory() as folder, screen() as display:
        profile = Path(folder) / "profile.toml"
        profile.write_text(PROFILE, encoding="utf-8")
        # The first run warms the disk.
        times = [seconds_until_shown(command, display, profile) for _ in range(RUNS + 1)][1:]
    print(
        f"window shown after {statistics.median(times):.2f} s (median of {RUNS}; {min(times):.2f} to {max(times):.2f})"
    )


if __name__ == "__main__":
    main()
