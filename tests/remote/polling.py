"""Polls of a pretend studio: what the tests of both ways to the provider share."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

import pytest

from tests.remote.pretend import (
    PLATFORM,
    PretendBook,
)
from thrillmon.floor.snapshots import Current
from thrillmon.remote.errors import Unavailable
from thrillmon.remote.provider import GrpcProvider
from thrillmon.remote.source import FloorSource
from thrillmon.studio.grpc_server import GrpcServer

GENERATIONS = ["list", "fetch"]

Told = TypeVar("Told")

SECRET = "tok-0123456789abcdef"


@pytest.fixture
async def nothing_left_behind() -> AsyncIterator[None]:
    """See that no task is left running."""
    before = asyncio.all_tasks()
    yield
    left = {task for task in asyncio.all_tasks() - before - {asyncio.current_task()} if not task.done()}
    assert not left


@asynccontextmanager
async def provider_at(target: str | GrpcServer, **how: object) -> AsyncIterator[GrpcProvider]:
    """Make a provider for a server and close it again."""
    how = {"tls": False, "metadata": {}, "platform": PLATFORM, "deadline_seconds": 1.0} | how
    provider = GrpcProvider(target.target if isinstance(target, GrpcServer) else target, **how)
    try:
        yield provider
    finally:
        await provider.close()


async def poll(source: FloorSource, codes: list[str], **how: float) -> dict[str, Current]:
    return {current.game_code: current async for current in source.current(codes, **how)}


async def poll_whole(provider: GrpcProvider, book: PretendBook) -> dict[str, Current]:
    """Poll, and raise when a table is left out: in the first poll after a restart, some may find the old connection."""
    told = await poll(provider, book.codes())
    for failure in provider.failed.values():
        raise failure
    return told


async def until_answered(ask: Callable[[], Awaitable[Told]]) -> Told:
    """Ask until there is an answer, as a poll does, for two seconds at most."""
    async with asyncio.timeout(2.0):
        while True:
            try:
                return await ask()
            except Unavailable:
                await asyncio.sleep(0.02)
