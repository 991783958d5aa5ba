"""Servers whose records are looked up over each of the ways."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from tests.remote.pretend import (
    PLATFORM,
    PretendBook,
    grpc_studio,
    rest_studio,
)
from thrillmon.remote.channel import GrpcChannel
from thrillmon.remote.generations import Generations
from thrillmon.remote.record_pages import Page
from thrillmon.remote.recorder import Recorder
from thrillmon.remote.rest import RestProvider
from thrillmon.studio.answers import Answers
from thrillmon.wire.recorder.record_pb2 import RoundRecord

WAYS = ["list", "fetch", "rest"]


@asynccontextmanager
async def recorder_of(answers: PretendBook | Answers, way: str, most_pages: int = 1000) -> AsyncIterator[Recorder]:
    """Run a server and look its records up over one of the ways, by its clock."""
    book = answers.book if isinstance(answers, Answers) else answers
    assert isinstance(book, PretendBook)
    if way == "rest":
        async with rest_studio(answers) as server:
            rest = RestProvider(server.url, api_key="k", platform=PLATFORM, clock=book.clock)
            try:
                yield rest.recorder()
            finally:
                await rest.close()
        return
    async with grpc_studio(answers, generation=way) as server:
        channel = GrpcChannel(server.target, tls=False, metadata={}, deadline_seconds=1.0)
        generations = Generations(channel, PLATFORM)
        try:
            yield Recorder(channel, generations, platform=PLATFORM, clock=book.clock, most_pages=most_pages)
        finally:
            await channel.close()


async def pages_of(pages: AsyncIterator[Page[RoundRecord]]) -> list[Page[RoundRecord]]:
    return [page async for page in pages]


def numbers(pages: Iterable[Page[RoundRecord]]) -> list[int]:
    """Return the numbers in the shift of all rounds."""
    return [record.shift_round for page in pages for record in page.records]
