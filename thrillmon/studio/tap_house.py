"""The jackpots of the pretend studio with their server: play, say it, and let the script's troubles happen."""

from thrillmon.studio import scripts
from thrillmon.studio.play.jackpots import Jackpots
from thrillmon.studio.play.world import World
from thrillmon.studio.tap_messages import Release
from thrillmon.studio.tap_server import TapServer

# Frames that no honest server sends: no JSON, no object, no text, no name, no end, no bottom.
JUNK: tuple[str | bytes, ...] = (
    "Internal Server Error",
    "[1, 2, 3]",
    b"\x00\xff\xfe\x08binary",
    "{}",
    '{"msg_type": "Event", "msg_name": "JackpotUpdate", "data": {"id": "',
    '{"a":' * 50_000,
    '{"msg_type": "Event", "source": "thrillpots", "msg_name": "LoyaltyTick", "data": {}, "timestamp": -1}',
    '{"msg_type": "Event", "msg_name": "JackpotUpdate", "timestamp": 1e999, "data": {"id": "j", "pots": [NaN, 7]}}',
)
HUGE_BYTES = 5_000_000


class TapHouse:
    """Plays jackpots and serves them. tokens: who may listen; None lets everybody in."""

    def __init__(
        self,
        world: World,
        *,
        start: float,
        seed: int,
        speed: float,
        port: int,
        tokens: set[str] | None,
        instances: int,
        release: Release,
    ) -> None:
        self._world = world
        self.jackpots = Jackpots(start=start, seed=seed, speed=speed, instances=instances, release=release)
        self.server = TapServer(
            port=port,
            tokens=tokens,
            refused=lambda: world.tap.refusal,
            muted=lambda: world.muted("tap") and not world.refused("tap"),
            held=lambda: world.tap.held,
            first=self.jackpots.snapshot,
        )

    async def play(self, now: float) -> None:
        """Let everything happen up to now and say it."""
        for trouble in self._world.tap.drain():
            await self._begin(trouble)
        self.server.say(self.jackpots.advance(now))
        self.server.hold()

    def next_at(self) -> float:
        """Return the Unix seconds at which the next thing happens."""
        return self.jackpots.next_at()

    async def _begin(self, trouble: scripts.Tap | scripts.Jackpot) -> None:
        if isinstance(trouble, scripts.Jackpot):
            self.jackpots.begin(trouble)
        elif trouble.what == "refuse":
            await self.server.expel(trouble.form or "close")
        elif trouble.what == "huge":
            self.server.blurt('{"msg_type": "Event", "msg_name": "JackpotUpdate", "data": "' + "x" * HUGE_BYTES + '"}')
        elif trouble.what == "junk":
            for _ in range(trouble.count or 1):
                for frame in JUNK:
                    self.server.blurt(frame)
