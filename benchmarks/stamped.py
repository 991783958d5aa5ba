"""A pretend studio whose messages carry the moment they were published, by the clock all processes share.

Run by benchmarks.latency: python -m benchmarks.stamped TABLES SPEED
"""

import asyncio
import sys
import time

from thrillmon.clock import SystemClock
from thrillmon.commands.studio import READY
from thrillmon.studio.book import Event
from thrillmon.studio.studio import Options, Studio

STAMP = "published"
"""The header with the nanoseconds of CLOCK_MONOTONIC at which a message was handed to the broker."""


class StampedStudio(Studio):
    """Stamps what it publishes."""

    def _publish(self, event: Event, platform: str) -> None:
        super()._publish(event._replace(headers={**event.headers, STAMP: time.monotonic_ns()}), platform)


async def play(tables: int, speed: float) -> None:
    """Play until the pipe of the one who started us ends."""
    studio = StampedStudio(Options(tables=tables, speed=speed), SystemClock())
    async with studio.running():
        print(studio.profile())
        print(READY, flush=True)
        await asyncio.to_thread(sys.stdin.buffer.read)


if __name__ == "__main__":
    asyncio.run(play(int(sys.argv[1]), float(sys.argv[2])))
