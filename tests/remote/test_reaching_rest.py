"""Web servers that cannot be reached, are secured otherwise, or are none: told apart in plain words."""

import socket

import pytest

from tests.remote.polling import nothing_left_behind, poll  # noqa: F401 - the fixture is used by name
from tests.remote.pretend import Authority, PretendBook, grpc_studio, rest_studio
from tests.remote.web import failure_at, provider_at
from thrillmon.remote.errors import Unavailable, Wrong

pytestmark = pytest.mark.usefixtures("nothing_left_behind")


@pytest.fixture
def book() -> PretendBook:
    return PretendBook()


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_nobody_listening_and_nobody_of_that_name(scheme: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    failure = await failure_at(f"{scheme}://127.0.0.1:{port}")
    assert isinstance(failure, Unavailable)
    assert "refuses the connection" in str(failure)
    for host in ("no-such-host.invalid", "a..b"):
        failure = await failure_at(f"{scheme}://{host}")
        assert isinstance(failure, Unavailable)
        assert f"The name {host} is not known" in str(failure)


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_a_host_that_takes_connections_and_says_nothing(scheme: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        failure = await failure_at(f"{scheme}://127.0.0.1:{silent.getsockname()[1]}", deadline_seconds=0.3)
    assert isinstance(failure, Unavailable)
    assert "no sign of life" in str(failure)


async def test_tls_both_ways_right_and_wrong(book: PretendBook) -> None:
    authority = Authority()
    trusting = authority.client_context()
    async with (
        rest_studio(book, ssl_context=authority.server_context()) as secured,
        rest_studio(book) as plain,
        rest_studio(book, ssl_context=Authority("other.example.test").server_context()) as misnamed,
    ):
        async with provider_at(secured, ssl_context=trusting) as provider:
            assert len(await provider.games()) == 2
            assert len(await poll(provider, book.codes())) == 2
        for url, context in (
            (secured.url, None),
            (secured.url, Authority().client_context()),
            (misnamed.url, trusting),
        ):
            failure = await failure_at(url, ssl_context=context)
            assert isinstance(failure, Wrong)
            assert "cannot be trusted" in str(failure)
        failure = await failure_at(plain.url.replace("http:", "https:"), ssl_context=trusting)
        assert isinstance(failure, Wrong)
        assert "talks plain text" in str(failure)
        failure = await failure_at(secured.url.replace("https:", "http:"))
        assert isinstance(failure, Wrong)
        assert "talks TLS" in str(failure)


async def test_a_grpc_port_is_no_web_address(book: PretendBook) -> None:
    async with grpc_studio(book) as server:
        failure = await failure_at(f"http://{server.target}")
    assert isinstance(failure, Wrong)
    assert "is a gRPC port" in str(failure)
