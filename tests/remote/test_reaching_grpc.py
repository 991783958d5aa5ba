"""gRPC servers that cannot be reached, are secured otherwise, or are none: told apart in plain words."""

import asyncio
import socket

import pytest

from tests.remote.polling import (  # noqa: F401 - the fixture is used by name
    GENERATIONS,
    SECRET,
    nothing_left_behind,
    poll,
    poll_whole,
    provider_at,
    until_answered,
)
from tests.remote.pretend import (
    Authority,
    PretendBook,
    grpc_studio,
    rest_studio,
)
from thrillmon.remote.errors import RemoteFailure, Unavailable, Wrong

pytestmark = pytest.mark.usefixtures("nothing_left_behind")


@pytest.fixture
def book() -> PretendBook:
    return PretendBook()


async def failure_at(target: str, **how: object) -> RemoteFailure:
    async with provider_at(target, **how) as provider:
        with pytest.raises(RemoteFailure) as caught:
            await provider.games()
        assert str(caught.value.sentence)
        return caught.value


async def test_nobody_listening() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    failure = await failure_at(f"127.0.0.1:{port}")
    assert isinstance(failure, Unavailable)
    assert str(failure.sentence) == f"127.0.0.1:{port} refuses the connection: nothing listens there."


@pytest.mark.parametrize("tls", [False, True])
async def test_an_unknown_name(tls: bool) -> None:
    failure = await failure_at("no-such-host.invalid:50051", tls=tls)
    assert isinstance(failure, Unavailable)
    assert "no-such-host.invalid is not known" in str(failure)


@pytest.mark.parametrize("tls", [False, True])
async def test_a_host_that_takes_connections_and_says_nothing(tls: bool) -> None:
    # Connections wait in the queue of a socket that nobody accepts from.
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        failure = await failure_at(f"127.0.0.1:{port}", tls=tls, deadline_seconds=0.3)
    assert isinstance(failure, Unavailable)
    assert "no sign of life" in str(failure)


@pytest.mark.parametrize("tls", [False, True])
async def test_a_load_balancer_without_a_server_behind_it_is_tried_again(tls: bool) -> None:
    async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async with await asyncio.start_server(hang_up, "127.0.0.1", 0) as server:
        failure = await failure_at(f"127.0.0.1:{server.sockets[0].getsockname()[1]}", tls=tls)
    assert isinstance(failure, Unavailable)
    assert ("hangs up before TLS" if tls else "is not available") in str(failure)


async def test_tls_both_ways_right_and_wrong(book: PretendBook) -> None:
    authority, stranger = Authority(), Authority()
    async with (
        grpc_studio(book, certificate=authority.certificate) as secured,
        grpc_studio(book) as plain,
        grpc_studio(book, certificate=Authority("other.example.test").certificate) as misnamed,
    ):
        async with provider_at(secured, tls=True, root_certificates=authority.pem) as provider:
            assert len(await provider.games()) == 2
        untrusted = await failure_at(secured.target, tls=True, root_certificates=stranger.pem)
        unknown = await failure_at(secured.target, tls=True)
        other_name = await failure_at(misnamed.target, tls=True, root_certificates=authority.pem)
        plain_on_tls = await failure_at(plain.target, tls=True, root_certificates=authority.pem)
        tls_on_plain = await failure_at(secured.target)
    for failure in (untrusted, unknown, other_name):
        assert isinstance(failure, Wrong)
        assert "cannot be trusted" in str(failure)
    assert isinstance(plain_on_tls, Wrong)
    assert "talks plain text, but TLS is switched on here. Switch TLS off" in str(plain_on_tls)
    assert isinstance(tls_on_plain, Wrong)
    assert "talks TLS, but TLS is switched off here. Switch TLS on" in str(tls_on_plain)


async def test_a_web_server_is_no_grpc_server(book: PretendBook) -> None:
    authority = Authority()
    async with rest_studio(book) as plain, rest_studio(book, ssl_context=authority.server_context()) as secured:
        for failure in (
            await failure_at(f"127.0.0.1:{plain.port}"),
            await failure_at(f"127.0.0.1:{secured.port}", tls=True, root_certificates=authority.pem),
        ):
            assert isinstance(failure, Wrong)
            assert "does not talk gRPC" in str(failure)
