"""Web servers that answer in one way, and REST links to them."""

import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from tests.remote.pretend import PLATFORM
from thrillmon.remote.errors import RemoteFailure
from thrillmon.remote.rest import RestProvider
from thrillmon.studio.rest_server import RestServer

SECRET = "key-0123456789abcdef"

Respond = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def provider_at(server: str | RestServer, **how: object) -> AsyncIterator[RestProvider]:
    """Make a provider for a server and close it again."""
    how = {"api_key": SECRET, "platform": PLATFORM, "deadline_seconds": 1.0} | how
    provider = RestProvider(server if isinstance(server, str) else server.url, **how)
    try:
        yield provider
    finally:
        await provider.close()


@asynccontextmanager
async def web_server(respond: Respond) -> AsyncIterator[str]:
    """Run a web server that answers everything in one way."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", respond)
    runner = web.AppRunner(app, shutdown_timeout=0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def failure_at(url: str, **how: object) -> RemoteFailure:
    async with provider_at(url, **how) as provider:
        with pytest.raises(RemoteFailure) as caught:
            await provider.games()
        assert SECRET not in "".join(traceback.format_exception(caught.value)) + repr(provider)
        return caught.value


async def failure_of(respond: Respond) -> RemoteFailure:
    async with web_server(respond) as url:
        return await failure_at(url)


def answering(status: int, body: str | bytes = b"", kind: str = "application/json", **headers: str) -> Respond:
    async def respond(request: web.Request) -> web.Response:
        content = body.encode() if isinstance(body, str) else body
        return web.Response(status=status, body=content, headers={"Content-Type": kind, **headers})

    return respond
