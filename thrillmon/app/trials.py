"""Tests of links while they are entered: a moment after the last key, one per link, called off by the next key."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from thrillmon.clock import Clock
from thrillmon.floor.links import LinkName
from thrillmon.models.trials import ENTERED, TESTING, UNUSED, Stage, Trial
from thrillmon.remote.examining import examine_link
from thrillmon.sentences import say
from thrillmon.settings.entries import LINKS, Entries
from thrillmon.settings.profile import UNPROTECTED
from thrillmon.settings.secrets import SECRETS, Secrets
from thrillmon.tasks import Tasks
from thrillmon.wire.recorder.provider_pb2 import GameProvide

# After the last key; a finished entry is tested at once.
DEBOUNCE_SECONDS = 0.7

# What stays true of entries that have not changed.
TOLD = frozenset({Stage.TESTING, Stage.WELL, Stage.WRONG})

Told = Callable[[str, Trial], None]
Pause = Callable[[float], Awaitable[None]]


class Trials:
    """Tests links of entries and tells how each stands. environment: where secrets are that nobody enters.

    A secret is never sent to an address that is still being typed: half of it may be somebody else's.
    """

    def __init__(
        self,
        tasks: Tasks,
        clock: Clock,
        told: Told,
        environment: Mapping[str, str],
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._tasks = tasks
        self._clock = clock
        self._told = told
        self._environment = environment
        self._pause = pause
        self._tried: dict[str, Entries] = {}
        self._games: dict[str, list[GameProvide]] = {}
        self.trials: dict[str, Trial] = dict.fromkeys(LINKS, UNUSED)

    def ask(self, link: str, entries: Entries, *, finished: bool) -> None:
        """Test a link with these entries, soon or, when the entry is finished, now."""
        if not entries.wanted(link):
            self._games.pop(link, None)
            self._tried.pop(link, None)
            self._tell(link, UNUSED)
            self._tasks.restart(_name(link), _nothing())
            return
        former = self._tried.get(link)
        if former is not None and former.of(link) == entries.of(link) and self.trials[link].stage in TOLD:
            # Leaving a field is no news.
            return
        self._tell(link, ENTERED)
        self._tasks.restart(_name(link), self._try(link, entries, finished=finished))

    async def _try(self, link: str, entries: Entries, *, finished: bool) -> None:
        if not finished:
            await self._pause(DEBOUNCE_SECONDS)
        mistakes = entries.mistakes(link)
        if mistakes:
            (_, key), reason = next(iter(mistakes.items()))
            self._tried[link] = entries
            self._tell(link, Trial(Stage.WRONG, say("This {reason}.", reason=reason), key=key))
            return
        if not finished and self._changed_address(link, entries) and _has_secret(link, entries):
            return
        self._tried[link] = entries
        self._tell(link, TESTING)
        games = next(iter(self._games.values()), None)
        secrets = Secrets("", {**self._environment, **entries.secrets()}, keychain=False)
        profile = entries.profile(link)
        finding, found = await examine_link(LinkName(link), profile, secrets, self._clock, games)
        if finding is None:
            return
        stage = Stage.WELL if finding.ok else Stage.WRONG
        advice = finding.advice
        if finding.ok and profile.unprotected():
            advice = UNPROTECTED._replace(values={"link": link})
        self._tell(link, Trial(stage, finding.detail, advice, finding.key))
        if link == "amqp":
            if finding.ok and not games and self._games:
                # Only now can a silent broker be told from a quiet floor.
                self._tasks.restart(_name(link), self._try(link, entries, finished=True))
            return
        if found is None:
            self._games.pop(link, None)
        else:
            news = not self._games
            self._games[link] = found
            if news and self.trials["amqp"].stage is Stage.WELL:
                # Only now can a silent broker be told from a quiet floor.
                self._tasks.restart(_name("amqp"), self._try("amqp", self._tried["amqp"], finished=True))

    def _changed_address(self, link: str, entries: Entries) -> bool:
        former = self._tried.get(link)
        return former is None or former.of(link)[0] != entries.of(link)[0]

    def _tell(self, link: str, trial: Trial) -> None:
        self.trials[link] = trial
        self._told(link, trial)


def _name(link: str) -> str:
    return f"try {link}"


def _has_secret(link: str, entries: Entries) -> bool:
    return any(secret.name in entries.secrets() for secret in SECRETS.get(link, ()))


async def _nothing() -> None:
    """Take the place of a test that nobody wants any more."""
