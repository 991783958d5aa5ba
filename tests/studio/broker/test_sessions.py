"""A session is fed with anything: it answers, it ends, it never raises, and the broker's queues stay sound."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from pamqp import commands

from tests.studio.broker.raw import PROTOCOL_HEADER, header_bytes, method_bytes, publish_bytes
from thrillmon.clock import FakeClock
from thrillmon.studio.broker.frames import METHOD, FrameCutter
from thrillmon.studio.broker.handshakes import Login
from thrillmon.studio.broker.methods import read_method
from thrillmon.studio.broker.sessions import Session
from thrillmon.studio.broker.vhosts import VHost

Basic, Channel, Connection, Queue = commands.Basic, commands.Channel, commands.Connection, commands.Queue


class NoTimer:
    """A timer that never rings."""

    def cancel(self) -> None:
        """Let it not ring."""


class Paper:
    """A wire that keeps what is written."""

    name = "paper"
    choked = False

    def __init__(self) -> None:
        self.written = b""
        self.hung_up = False
        self.asked_to_go = False

    def write(self, octets: bytes) -> None:
        """Keep."""
        assert not self.hung_up
        self.written += octets

    def opened(self, heartbeat_seconds: int) -> None:
        """Note nothing."""

    def expect_goodbye(self) -> None:
        """Note that the client has been asked to go."""
        self.asked_to_go = True

    def hang_up(self) -> None:
        """Write no more."""
        self.hung_up = True

    def methods(self) -> list[dict[str, Any]]:
        """Return what was said, in order."""
        frames = FrameCutter(131_072).feed(self.written.removeprefix(PROTOCOL_HEADER))
        return [{"name": method.name, **dict(method)} for frame in frames if frame.kind == METHOD
                for method in [read_method(frame.payload)]]  # fmt: skip


def never(_: float, __: Callable[[], None]) -> NoTimer:
    """Return a timer that never rings."""
    return NoTimer()


def house() -> VHost:
    """Return an empty vhost."""
    return VHost("/", FakeClock(), never, cap_messages=1000, cap_bytes=10**6)


GREETING = (
    PROTOCOL_HEADER
    + method_bytes(0, Connection.StartOk({}, "PLAIN", "\0desk\0secret", "en_US"))
    + method_bytes(0, Connection.TuneOk(2047, 131_072, 0))
    + method_bytes(0, Connection.Open("/"))
)
TALK = (
    GREETING
    + method_bytes(1, Channel.Open())
    + method_bytes(1, commands.Confirm.Select())
    + method_bytes(1, Queue.Declare(queue="q", arguments={"x-max-length": 7}))
    + method_bytes(1, Queue.Bind(queue="q", exchange="amq.headers", routing_key="", arguments={"a": True}))
    + publish_bytes(1, "amq.headers", "", b"body", b"\x20\x00\x00\x00\x00\x04\x01at\x01", mandatory=True)
    + publish_bytes(1, "", "nobody", b"", mandatory=True)
    + method_bytes(1, Basic.Qos(prefetch_count=1))
    + method_bytes(1, Basic.Consume(queue="q", consumer_tag="t"))
    + method_bytes(1, Basic.Reject(1, requeue=True))
    + method_bytes(1, Basic.Get(queue="q"))
    + method_bytes(1, Basic.Recover(requeue=True))
    + method_bytes(1, Basic.Publish(exchange="", routing_key="q"))
    + header_bytes(1, 4)
    + b"\x03\x00\x01\x00\x00\x00\x04half\xce"
    + method_bytes(1, Channel.Close(200, "", 0, 0))
    + method_bytes(0, Connection.Close(200, "", 0, 0))
)


def told(pieces: list[bytes]) -> Paper:
    """Feed pieces to a new session in a new house and return what it wrote."""
    paper = Paper()
    session = Session(paper, Login("desk", "secret", "/"), house())
    for piece in pieces:
        if not paper.hung_up:
            session.receive(piece)
            session.confirm()
    return paper


def without_batches(paper: Paper) -> list[dict[str, Any]]:
    """Return what was said but for confirms, several of which may come as one."""
    return [method for method in paper.methods() if method["name"] != "Basic.Ack"]


def test_a_talk_from_hello_to_goodbye() -> None:
    paper = told([TALK])
    names = [method["name"] for method in paper.methods()]
    assert names[:5] == [
        "Connection.Start",
        "Connection.Tune",
        "Connection.OpenOk",
        "Channel.OpenOk",
        "Confirm.SelectOk",
    ]
    assert names[-2:] == ["Channel.CloseOk", "Connection.CloseOk"]
    assert paper.hung_up


@given(st.lists(st.integers(1, len(TALK) - 1), max_size=12))
def test_the_answers_do_not_depend_on_how_the_bytes_arrive(cuts: list[int]) -> None:
    edges = [0, *sorted(cuts), len(TALK)]
    pieces = [TALK[start:end] for start, end in pairwise(edges)]
    assert without_batches(told(pieces)) == without_batches(told([TALK]))


@settings(max_examples=300)
@given(st.integers(0, len(TALK) - 1), st.binary(max_size=12), st.integers(0, 12))
def test_a_damaged_talk_ends_in_order(at: int, damage: bytes, lost: int) -> None:
    paper = Paper()
    vhost = house()
    session = Session(paper, Login("desk", "secret", "/"), vhost)
    session.receive(TALK[:at] + damage + TALK[at + lost :])
    session.confirm()
    assert not any(method.get("reply_code") == 541 for method in paper.methods())
    session.end()
    assert not session.is_open
    other = told_in(vhost, GREETING + method_bytes(1, Channel.Open()))
    assert other.methods()[-1]["name"] == "Channel.OpenOk"


@given(st.binary(max_size=300))
def test_noise_after_the_handshake_never_raises(noise: bytes) -> None:
    paper = told([GREETING, noise])
    assert paper.methods()[2]["name"] == "Connection.OpenOk"
    assert not any(method.get("reply_code") == 541 for method in paper.methods())


def told_in(vhost: VHost, octets: bytes) -> Paper:
    """Feed a new session in a house that others have used, and return what it wrote."""
    paper = Paper()
    Session(paper, Login("desk", "secret", "/"), vhost).receive(octets)
    return paper
