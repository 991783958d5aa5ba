"""One suite, two brokers: what holds for RabbitMQ must hold for the embedded broker."""

from collections.abc import AsyncIterator
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import pytest

from tests.rabbit import PASSWORD, USER
from tests.studio.broker.raw import RawClient
from thrillmon.studio.broker import EmbeddedBroker

EMBEDDED = "embedded"
RABBITMQ = "rabbitmq"


class Host(NamedTuple):
    """A broker to test: where it is, and which of the two."""

    url: str
    kind: str

    @property
    def vhost(self) -> str:
        """The vhost that is the test's own."""
        return unquote(urlsplit(self.url).path[1:]) or "/"

    def text(self, words: str) -> str:
        """Return a text of the broker with its vhost filled in."""
        return words.replace("VHOST", f"vhost '{self.vhost}'")


@pytest.fixture
async def embedded() -> AsyncIterator[EmbeddedBroker]:
    """An embedded broker that has been started."""
    async with EmbeddedBroker(user=USER, password=PASSWORD) as broker:
        yield broker


@pytest.fixture(params=[EMBEDDED, pytest.param(RABBITMQ, marks=pytest.mark.broker)])
async def host(request: pytest.FixtureRequest) -> AsyncIterator[Host]:
    """The one broker and the other."""
    if request.param == RABBITMQ:
        yield Host(request.getfixturevalue("rabbit_url"), RABBITMQ)
        return
    async with EmbeddedBroker(user=USER, password=PASSWORD) as broker:
        yield Host(broker.url, EMBEDDED)


@pytest.fixture
async def client(host: Host) -> AsyncIterator[RawClient]:
    """A client with channel 1 open."""
    async with await RawClient.open(host.url) as opened:
        yield opened


@pytest.fixture
async def other(host: Host) -> AsyncIterator[RawClient]:
    """Another client with channel 1 open."""
    async with await RawClient.open(host.url) as opened:
        yield opened


@pytest.fixture
async def embedded_client(embedded: EmbeddedBroker) -> AsyncIterator[RawClient]:
    """A client of the embedded broker with channel 1 open."""
    async with await RawClient.open(embedded.url) as opened:
        yield opened
