"""Both ways to the provider on the loop of the window: in a program of its own, as Qt wants one for itself."""

import asyncio
import sys

import pytest

from tests.remote.pretend import PretendBook, grpc_studio, rest_studio

PROGRAM = """
import asyncio, sys
from PySide6.QtCore import QCoreApplication
from thrillmon.app.loop import WindowLoop
from thrillmon.remote.errors import Unavailable
from thrillmon.remote.provider import GrpcProvider
from thrillmon.remote.rest import RestProvider

async def main(way, address):
    if way == "grpc":
        provider = GrpcProvider(address, tls=False, metadata={}, platform="wl-demo", deadline_seconds=5)
    else:
        provider = RestProvider(address, api_key="k", platform="wl-demo", deadline_seconds=5)
    codes = [game.game_code for game in await provider.games()]
    told = [current.game_code async for current in provider.current(codes, spread_seconds=0.05)]
    assert sorted(told) == sorted(codes), told
    async for current in provider.current(codes, spread_seconds=30):
        break
    hanging = asyncio.get_running_loop().create_task(provider.games())
    await asyncio.sleep(0)
    hanging.cancel()
    await asyncio.wait([hanging])
    await provider.close()
    left = asyncio.all_tasks() - {asyncio.current_task()}
    assert not left, left
    print(len(told))

application = QCoreApplication(sys.argv)
with WindowLoop(application) as loop:
    loop.run_until_complete(main(*sys.argv[1:]))
"""


@pytest.mark.parametrize("way", ["grpc", "rest"])
async def test_the_floor_is_polled_on_the_windows_loop(way: str) -> None:
    book = PretendBook(tables=20, rounds=1)
    studio = grpc_studio(book) if way == "grpc" else rest_studio(book)
    async with studio as server, asyncio.timeout(30):
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-W", "error", "-c", PROGRAM, way, server.target if way == "grpc" else server.url),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await child.communicate()
    assert (child.returncode, out.strip(), err.decode()) == (0, b"20", "")
