"""A wire that tests can cut: a TCP relay on loopback that can go mute, break, and come back."""

import asyncio
from contextlib import suppress
from types import TracebackType
from typing import Self


class Wire:
    """Relays to a port of this machine. port: where clients connect; kept over break_() and mend()."""

    def __init__(self, target_port: int) -> None:
        self._target_port = target_port
        self.port = 0
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._open = asyncio.Event()
        self._open.set()

    @property
    def connections(self) -> int:
        """How many ends are open."""
        return len(self._writers)

    async def mend(self) -> None:
        """Listen, and relay what comes."""
        self._open.set()
        if self._server is None:
            self._server = await asyncio.start_server(self._relay, "127.0.0.1", self.port)
            self.port = self._server.sockets[0].getsockname()[1]

    def mute(self) -> None:
        """Carry nothing in either direction and say nothing about it, as when an address is gone."""
        self._open.clear()

    def cut(self) -> None:
        """Break all connections; new ones are accepted."""
        for writer in self._writers:
            writer.transport.abort()

    async def break_(self) -> None:
        """Break all connections and accept none."""
        if self._server is not None:
            server, self._server = self._server, None
            server.close()
            self.cut()
            await server.wait_closed()

    async def __aenter__(self) -> Self:
        await self.mend()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.set()
        await self.break_()

    async def _relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        other: asyncio.StreamWriter | None = None
        try:
            await self._open.wait()
            other_reader, other = await asyncio.open_connection("127.0.0.1", self._target_port)
            self._writers.add(other)
            await asyncio.gather(self._carry(reader, other), self._carry(other_reader, writer))
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            for end in (writer, other):
                if end is not None:
                    self._writers.discard(end)
                    end.close()
                    with suppress(OSError):
                        await end.wait_closed()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while piece := await reader.read(65536):
            await self._open.wait()
            writer.write(piece)
            await writer.drain()
        # One end has gone: the other is told.
        writer.transport.abort()
        raise ConnectionResetError
