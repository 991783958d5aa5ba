"""Pretend jackpots: pots that grow and are won, raffles that are drawn, switches and everything that goes wrong."""

import random
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from heapq import heappop, heappush

from thrillmon.studio import scripts, tap_messages
from thrillmon.studio.tap_messages import Prize, Release, TapMessage, Winner, wrapped

OPERATOR = "acme-group"
BRANDS = ("lucky-bay", "reef", "northern-star")
_NAMES = ("Bay Riches", "Coral Gold", "Polar Light", "Seven Seas", "Midnight Gong")
_CURRENCIES = ("EUR", "EUR", "SEK", "USD", "JPY")

# Seconds of play between two wins in the whole house, and from one draw of a raffle to the next.
_WIN_EVERY = 45.0
_RAFFLE_EVERY = 300.0
_SPECIAL_EVERY = 90.0


@dataclass(slots=True)
class _Pot:
    seed: float
    value: float
    per_second: float
    progressive: bool = True


@dataclass(slots=True)
class _Instance:
    name: str
    currency: str
    brands: tuple[str, ...]
    source: str
    pots: dict[str, _Pot]
    raffle: bool = False
    starts_ms: int | None = None
    ends_ms: int | None = None
    told_ms: int = 0
    key: str = ""
    quiet: bool = field(default=False)

    def prize(self) -> Prize:
        """Return it as messages tell of it."""
        return Prize(
            self.key,
            self.name,
            self.currency,
            self.brands,
            self.source,
            self.raffle,
            self.starts_ms,
            self.ends_ms,
            tuple((name, pot.progressive, pot.value) for name, pot in self.pots.items()),
        )


class Jackpots:
    """Plays jackpots; the same arguments and times give the same messages, whatever the steps time is handed in.

    instances: how many; every fifth is a raffle.  update_seconds: how often each is told, whatever the speed.
    speed: how many times faster than life pots grow and are won.  Times are Unix milliseconds inside.
    """

    def __init__(
        self,
        *,
        start: float,
        seed: int = 1,
        speed: float = 1.0,
        instances: int = 12,
        update_seconds: float = 2.0,
        release: Release = "upcoming",
    ) -> None:
        self.release: Release = release
        self._speed = speed
        self._random = random.Random(seed)
        self._update_ms = max(1, round(update_seconds * 1000))
        self._queue: list[tuple[int, int, Callable[[], object]]] = []
        self._order = 0
        self._now_ms = round(start * 1000)
        self._said: list[TapMessage] = []
        self._instances = [self._make(number) for number in range(instances)]
        for number, instance in enumerate(self._instances):
            self._later(self._update_ms * number // max(1, instances), partial(self._update, instance))
            if instance.raffle:
                self._schedule_draw(instance)
        if instances:
            self._later(self._play_ms(_WIN_EVERY / 2), self._win_now_and_then)
            self._later(self._play_ms(_SPECIAL_EVERY / 2), self._special_now_and_then)

    def advance(self, now: float) -> list[TapMessage]:
        """Let everything happen up to now, and return what is said, in order."""
        until_ms = int(now * 1000 + 0.001)
        while self._queue and self._queue[0][0] <= until_ms:
            at_ms, _, call = heappop(self._queue)
            self._now_ms = max(self._now_ms, at_ms)
            call()
        self._now_ms = max(self._now_ms, until_ms)
        said, self._said = self._said, []
        return said

    def next_at(self) -> float:
        """Return the Unix seconds at which the next thing happens."""
        return self._queue[0][0] / 1000 if self._queue else float("inf")

    def snapshot(self) -> list[TapMessage]:
        """Return an update of every instance, as a new listener gets it."""
        return [message for instance in self._instances for message in self._told(instance)]

    def begin(self, trouble: scripts.Jackpot) -> None:
        """Let a trouble happen now; it is said with the next advance()."""
        jackpots = [instance for instance in self._instances if not instance.raffle and not instance.quiet]
        raffles = [instance for instance in self._instances if instance.raffle]
        instance = next(iter(raffles if trouble.what == "raffle" else jackpots), None)
        if instance is None:
            return
        match trouble.what:
            case "win":
                self._win(instance)
            case "withheld":
                self._win(instance, withheld=True)
            case "community":
                self._win(instance, community=True)
            case "payout_error":
                data = tap_messages.payout_error(instance.prize(), self._now_ms)
                self._say("CommunityPayoutErrorEvent", instance.brands, data)
            case "fall":
                for pot in instance.pots.values():
                    pot.value = pot.value / 2
            case "switch":
                self._switch(instance)
            case "raffle":
                self._draw(instance)

    def _make(self, number: int) -> _Instance:
        dice = self._random
        raffle = number % 5 == 4
        brands = tuple(f"{OPERATOR}:{brand}" for brand in _brands_of(number))
        pots = (
            {"prize": _Pot(500.0, 500.0, 0.05, progressive=False)}
            if raffle
            else {
                name: _Pot(seed, seed * (1 + 4 * dice.random()), seed / 4000 * (0.5 + dice.random()))
                for name, seed in (("minor", 10.0), ("major", 400.0), ("mega", 20_000.0))[: 1 + number % 3]
            }
        )
        name = _NAMES[number % len(_NAMES)] + (" Draw" if raffle else "")
        made = _Instance(name, _CURRENCIES[number % len(_CURRENCIES)], brands, f"slots-{number % 3}", pots, raffle)
        made.key = self._key()
        made.told_ms = self._now_ms
        return made

    def _key(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def _update(self, instance: _Instance) -> None:
        if instance.quiet:
            return
        self._grow(instance)
        self._said += self._told(instance)
        self._later(self._update_ms, partial(self._update, instance))

    def _grow(self, instance: _Instance) -> None:
        seconds = (self._now_ms - instance.told_ms) / 1000 * self._speed
        instance.told_ms = self._now_ms
        for pot in instance.pots.values():
            if pot.progressive:
                pot.value += pot.per_second * seconds

    def _told(self, instance: _Instance) -> list[TapMessage]:
        if instance.quiet:
            return []
        data = tap_messages.jackpot_update(self.release, instance.prize(), self._now_ms)
        return [wrapped("JackpotUpdate", brand, data, self._now_ms) for brand in instance.brands]

    def _win_now_and_then(self) -> None:
        candidates = [instance for instance in self._instances if not instance.raffle and not instance.quiet]
        if candidates:
            self._win(self._random.choice(candidates), community=self._random.random() < 0.2)
        self._later(self._play_ms(_WIN_EVERY * (0.5 + self._random.random())), self._win_now_and_then)

    def _win(self, instance: _Instance, *, withheld: bool = False, community: bool = False) -> None:
        self._grow(instance)
        # Small pots go often, large ones hardly ever.
        name = self._random.choices(list(instance.pots), [1 / 8**place for place in range(len(instance.pots))])[0]
        pot = instance.pots[name]
        winner = self._winner(instance, pot.value)
        shared = [self._winner(instance, pot.value * 0.01) for _ in range(3)] if community else []
        data = tap_messages.win(
            self.release,
            instance.prize(),
            name,
            winner,
            self._now_ms,
            seed=pot.seed,
            withheld=withheld,
            community=shared,
        )
        self._say("WinEvent", instance.brands, data)
        pot.value = pot.seed

    def _switch(self, instance: _Instance) -> None:
        """Let a new instance go on with the pots of this one, at another ratio."""
        self._grow(instance)
        instance.quiet = True
        pots = {name: _Pot(pot.seed, pot.value * 0.8, pot.per_second) for name, pot in instance.pots.items()}
        successor = _Instance(instance.name, instance.currency, instance.brands, instance.source, pots)
        successor.key = self._key()
        successor.told_ms = self._now_ms
        self._instances.append(successor)
        self._later(self._update_ms, partial(self._update, successor))

    def _schedule_draw(self, instance: _Instance) -> None:
        length_ms = self._play_ms(_RAFFLE_EVERY * (0.5 + self._random.random()))
        instance.starts_ms, instance.ends_ms = self._now_ms, self._now_ms + length_ms
        self._later(length_ms, partial(self._draw_when_due, instance, instance.ends_ms))

    def _draw_when_due(self, instance: _Instance, ends_ms: int) -> None:
        if instance.ends_ms == ends_ms:  # unless a script had it drawn before
            self._draw(instance)

    def _draw(self, instance: _Instance) -> None:
        winners = [self._winner(instance, value) for value in (250.0, 150.0, 100.0)]
        data = tap_messages.raffle_win(self.release, instance.prize(), winners, self._now_ms)
        self._say("RaffleWinEvent", instance.brands, data)
        self._schedule_draw(instance)

    def _special_now_and_then(self) -> None:
        """Say what only later releases know: freebets and rewards of campaigns."""
        brand = f"{OPERATOR}:{BRANDS[0]}"
        player = f"p-{self._random.randrange(10_000):04}"
        if tap_messages.RELEASES.index(self.release) >= tap_messages.RELEASES.index("202509-1"):
            change = self._random.choice(("Added", "Updated", "Consumed", "Expired", "Removed"))
            data = tap_messages.bonus("EUR", self._now_ms, variable=self._random.random() < 0.5)
            self._said.append(
                wrapped(f"PlayerBonus{change}", brand, data, self._now_ms, source="thrillgate", player=player)
            )
        if self.release == "upcoming":
            data = tap_messages.drop_win("EUR", self._now_ms)
            self._said.append(
                wrapped("CampaignDropWin", brand, data, self._now_ms, source="thrilldrops", player=player)
            )
        self._later(self._play_ms(_SPECIAL_EVERY * (0.5 + self._random.random())), self._special_now_and_then)

    def _winner(self, instance: _Instance, value: float) -> Winner:
        return Winner(f"p-{self._random.randrange(10_000):04}", self._random.choice(instance.brands), value)

    def _say(self, name: str, brands: Iterable[str], data: object) -> None:
        self._said += [wrapped(name, brand, data, self._now_ms) for brand in brands]

    def _play_ms(self, seconds: float) -> int:
        return max(1, round(seconds * 1000 / self._speed))

    def _later(self, delay_ms: int, call: Callable[[], object]) -> None:
        self._order += 1
        heappush(self._queue, (self._now_ms + delay_ms, self._order, call))


def _brands_of(number: int) -> tuple[str, ...]:
    """Most instances belong to one brand, some to two, one to all."""
    if number == 0:
        return BRANDS
    first = number % len(BRANDS)
    return (BRANDS[first], BRANDS[(first + 1) % len(BRANDS)]) if number % 4 == 0 else (BRANDS[first],)
