"""Listen to the Notify API: batches of deliveries for as long as anybody wants them, whatever the network does."""

import asyncio
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from typing import NamedTuple

from pydantic import SecretStr
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type, stop_never, wait_random_exponential

from thrillmon.clock import Clock
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.links import Link
from thrillmon.remote.amqp_errors import QueueInUseError
from thrillmon.remote.errors import RemoteFailure, Unavailable
from thrillmon.remote.session import Session
from thrillmon.sentences import say
from thrillmon.settings.profile import Amqp
from thrillmon.tasks import Tasks, obey

Pause = Callable[[float], Awaitable[None]]

# One batch is decoded and merged in one turn of the loop: about 10 ms at most.
LARGEST_BATCH = 500

LONGEST_PAUSE = 8.0

# What a person must mend is tried again too, but not often.
REFUSED_PAUSE = 30.0

# A connection that breaks as soon as it is made is not made again at once.
SHORTEST_SESSION = 5.0

WATCH_SECONDS = 1.0
LOOK_EVERY = 5

# Without any byte for this long, two heartbeats included, the connection is given up.
DEAD_AFTER = 12.0

# How long a command without a window waits for a lost broker to come back.
PATIENCE_SECONDS = 120.0


class Batch(NamedTuple):
    """Deliveries in order. Acknowledge when they are safe; what is not acknowledged comes again."""

    deliveries: list[Delivery]
    session: Session

    async def ack(self, last: Delivery | None = None) -> None:
        """Acknowledge all of them at once, or all up to last; does nothing on a lost connection."""
        await self.session.ack((last or self.deliveries[-1]).tag)


class Broker:
    """The AMQP link.

    persistent: try for ever, refusals included, as the window does; else a first failure, and a loss of more than
    two minutes, is raised to the caller.
    share: consume a provisioned queue although others do; only after the person was warned.
    """

    def __init__(
        self,
        settings: Amqp,
        platform: str,
        link: Link,
        clock: Clock,
        *,
        user: SecretStr | None = None,
        password: SecretStr | None = None,
        ssl_context: ssl.SSLContext | None = None,
        persistent: bool = True,
        share: bool = False,
        pause: Pause = asyncio.sleep,
        on_loss: Callable[[RemoteFailure], None] | None = None,
    ) -> None:
        self._settings = settings
        self._platform = platform
        self._link = link
        self._clock = clock
        self._user = user
        self._password = password
        self._ssl_context = ssl_context
        self._persistent = persistent
        self._pause = pause
        self._on_loss = on_loss
        self._offset: int | None = None
        self._ever_up = False
        self._lost_at: float | None = None
        self.share = share
        self.owns_queue = settings.mode != "provisioned"
        """Whether acknowledging takes nothing from anybody."""

    async def batches(self) -> AsyncGenerator[Batch, None]:
        """Give batches as they come, connecting again when the connection is lost.

        Leave the iteration through contextlib.aclosing: it closes the connection.
        Raises a RemoteFailure only when not persistent.
        """
        while True:
            session = await self._connect()
            opened = self._clock.monotonic()
            try:
                async with Tasks() as tasks, aclosing(self._taken(session)) as taken:
                    tasks.start("broker.watch", self._watch(session))
                    async for batch in taken:
                        yield batch
            finally:
                await session.close()
            if self._clock.monotonic() - opened < SHORTEST_SESSION:
                await self._pause(1.0)

    async def _taken(self, session: Session) -> AsyncGenerator[Batch, None]:
        """Give what a session takes until it is lost."""
        while True:
            try:
                deliveries = await session.take(LARGEST_BATCH)
            except RemoteFailure as failure:
                self._lose(failure)
                return
            if self._settings.mode == "stream":
                deliveries = self._place(deliveries)
            yield Batch(deliveries, session)
            # While a queue is drained there is always a next batch: let the window breathe between two.
            await asyncio.sleep(0)

    async def _connect(self) -> Session:
        retrying = AsyncRetrying(
            retry=retry_if_exception_type(RemoteFailure),
            stop=stop_never if self._persistent else self._out_of_patience,
            wait=_wait,
            before_sleep=self._tell,
            sleep=self._pause,
            reraise=True,
        )
        self._link.connecting(self._clock.now())
        session: Session = await retrying(self._open)
        try:
            obey()
        except asyncio.CancelledError:
            await session.close()
            raise
        self._ever_up = True
        self._lost_at = None
        self._link.up(self._clock.now(), say("Listening on the queue “{queue}”.", queue=session.queue.name))
        return session

    async def _open(self) -> Session:
        obey()
        return await Session.open(
            self._settings,
            self._platform,
            self._clock,
            user=self._user,
            password=self._password,
            ssl_context=self._ssl_context,
            share=self.share,
            offset=None if self._offset is None else self._offset + 1,
        )

    async def _watch(self, session: Session) -> None:
        """Keep the link's evidence true, and look after the queue we listen on."""
        turn = 0
        while True:
            silence = self._clock.monotonic() - session.heard
            self._link.evidence(self._clock.now() - silence)
            if silence > DEAD_AFTER:
                session.lose(
                    Unavailable(
                        say("{address} has sent nothing for {seconds:.0f} s.", address=session.address, seconds=silence)
                    )
                )
                return
            obey()
            turn += 1
            if turn % LOOK_EVERY == 0:
                await self._look(session)
            self._link.backlog = session.depth.messages + session.waiting
            await self._pause(WATCH_SECONDS)

    async def _look(self, session: Session) -> None:
        try:
            found = await session.look()
        except RemoteFailure:
            return  # the session knows already that it is lost
        if session.queue.shared and not self.share and found.consumers > 1:
            session.lose(QueueInUseError(session.queue.name, found.consumers - 1))

    def _place(self, deliveries: list[Delivery]) -> list[Delivery]:
        """Read the stream offsets, to go on behind them after a reconnection."""
        placed: list[Delivery] = []
        for delivery in deliveries:
            offset = delivery.headers.get("x-stream-offset")
            if isinstance(offset, int):
                self._offset = offset
                delivery = delivery._replace(offset=offset)
            placed.append(delivery)
        return placed

    def _out_of_patience(self, state: RetryCallState) -> bool:
        del state
        if not self._ever_up or self._lost_at is None:
            return True
        return self._clock.monotonic() - self._lost_at > PATIENCE_SECONDS

    def _tell(self, state: RetryCallState) -> None:
        if state.outcome is not None:
            error = state.outcome.exception()
            if isinstance(error, RemoteFailure):
                self._lose(error)

    def _lose(self, failure: RemoteFailure) -> None:
        now = self._clock.now()
        if isinstance(failure, Unavailable):
            self._link.down(now, failure.sentence, failure.advice)
        else:
            self._link.refused(now, failure.sentence, failure.advice)
        if self._lost_at is None:
            self._lost_at = self._clock.monotonic()
        if self._on_loss is not None:
            self._on_loss(failure)


_backing_off = wait_random_exponential(multiplier=0.5, max=LONGEST_PAUSE)


def _wait(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome is not None else None
    return _backing_off(state) if isinstance(error, Unavailable) else REFUSED_PAUSE
