"""What a broker's or socket's refusal means, in plain words with advice."""

import asyncio
import socket
import ssl
from typing import NamedTuple

from aiormq.exceptions import (
    AuthenticationError,
    ChannelAccessRefused,
    ChannelClosed,
    ChannelLockedResource,
    ChannelNotFoundEntity,
    ChannelPreconditionFailed,
    ConnectionClosed,
    ProbableAuthenticationError,
)

from thrillmon.remote.errors import Refused, RemoteFailure, Unavailable, Wrong
from thrillmon.sentences import say

ASK_ADDRESS = say("Check host and port in [amqp] url; a firewall or an IP whitelist may stand in the way.")
IT_RECONNECTS = say("It is connected anew by itself; if that goes on failing, look at the broker and the network.")
ASK_PLAIN_PORT = say("Check that this is the broker's port; if it is its TLS port, write amqps://.")
ASK_TLS_PORT = say("Check that this is the broker's TLS port (usually 5671).")
ASK_USER = say("Check user and password in the keychain, or THRILLMON_AMQP_USER and THRILLMON_AMQP_PASSWORD.")
ASK_PERMISSION = say("Ask the broker's keeper for the permission, or check the names in [amqp].")


class QueueInUseError(Refused):
    """Somebody else consumes the queue, and a second consumer would take messages from them."""

    def __init__(self, queue: str, consumers: int) -> None:
        super().__init__(
            say(
                "The queue “{queue}” already has {consumers} other consumer(s), and every message goes to only one.",
                queue=queue,
                consumers=consumers,
            ),
            say('Stop the other program, or listen with a queue of your own: mode = "own" or "durable" in [amqp].'),
        )
        self.consumers = consumers


class Peer(NamedTuple):
    """The other end of a connection, as far as it is known, for saying what went wrong with it.

    address: HOST:PORT as shown to people.  foreign: it does not speak AMQP.
    farewell: the code and text with which it closed the connection.  worked: we were listening before.
    """

    address: str
    tls: bool
    user: str
    vhost: str
    foreign: bool = False
    farewell: tuple[int, str] | None = None
    worked: bool = False


def explain(error: BaseException, peer: Peer) -> RemoteFailure:
    """Return the failure behind an exception of aiormq, asyncio, ssl or the operating system."""
    if isinstance(error, RemoteFailure):
        return error
    found = _by_its_own_words(peer)
    cause: BaseException | None = error
    seen: list[BaseException] = []
    while found is None and cause is not None and cause not in seen:
        found = _socket_failure(cause, peer) or _broker_failure(cause, peer)
        seen.append(cause)
        cause = cause.__cause__ or cause.__context__
    return found or Unavailable(
        say("The broker at {address} failed: {reason}.", address=peer.address, reason=_words(error)), ASK_ADDRESS
    )


def _by_its_own_words(peer: Peer) -> RemoteFailure | None:
    if peer.foreign:
        return Wrong(
            say("What listens at {address} does not speak AMQP 0-9-1.", address=peer.address),
            say("Check the port; if it is the broker's TLS port, write amqps://."),
        )
    match peer.farewell:
        case None:
            return None
        case (403, _):
            return Refused(
                say("The broker at {address} refuses the user “{user}”.", address=peer.address, user=peer.user),
                ASK_USER,
            )
        case (530, _):
            return Refused(
                say(
                    "The virtual host “{vhost}” does not exist, or “{user}” may not use it.",
                    vhost=peer.vhost,
                    user=peer.user,
                ),
                say("Check the path of [amqp] url: amqp://HOST/NAME; a / inside the name is written %2F."),
            )
        case (320, _):
            return Unavailable(
                say("The broker at {address} is shutting down or was told to drop us.", address=peer.address)
            )
        case (_, text):
            return Unavailable(
                say("The broker at {address} closed the connection: {reason}.", address=peer.address, reason=text)
            )


def _socket_failure(error: BaseException, peer: Peer) -> RemoteFailure | None:
    address = peer.address
    if peer.worked and isinstance(error, OSError):
        if isinstance(error, TimeoutError):
            return Unavailable(say("{address} does not answer any more.", address=address), IT_RECONNECTS)
        return Unavailable(say("The connection to {address} broke off.", address=address), IT_RECONNECTS)
    if isinstance(error, socket.gaierror):
        return Unavailable(
            say("Nobody knows the host name in {address}.", address=address),
            say("Check the spelling of [amqp] url, and this machine's network and DNS."),
        )
    if isinstance(error, ssl.SSLCertVerificationError):
        return Refused(
            say(
                "The broker at {address} shows a certificate this machine does not trust: {reason}.",
                address=address,
                reason=error.verify_message,
            ),
            say("Use the name the certificate was made for, or point SSL_CERT_FILE at the authority's certificate."),
        )
    if isinstance(error, ssl.SSLError):
        return Wrong(
            say("{address} does not answer in TLS.", address=address),
            say("Write amqp:// for a broker without TLS, or use its TLS port (usually 5671)."),
        )
    if isinstance(error, ConnectionRefusedError):
        return Unavailable(
            say("Nothing listens at {address}.", address=address),
            say("Check host and port in [amqp] url, and whether the broker runs."),
        )
    if isinstance(error, TimeoutError):
        return Unavailable(say("{address} does not answer.", address=address), ASK_ADDRESS)
    if isinstance(error, ConnectionResetError | BrokenPipeError | ConnectionAbortedError | asyncio.IncompleteReadError):
        return Unavailable(
            say("{address} hung up without a word.", address=address), ASK_TLS_PORT if peer.tls else ASK_PLAIN_PORT
        )
    if type(error) is OSError:
        return Unavailable(
            say("There is no way to {address}: {reason}.", address=address, reason=error.strerror), ASK_ADDRESS
        )
    return None


def _broker_failure(error: BaseException, peer: Peer) -> RemoteFailure | None:
    reason = _words(error)
    if isinstance(error, ProbableAuthenticationError | AuthenticationError):
        return Refused(
            say("The broker at {address} refuses the user “{user}”.", address=peer.address, user=peer.user), ASK_USER
        )
    if isinstance(error, ChannelNotFoundEntity):
        return Refused(
            say("The broker says: {reason}.", reason=reason),
            say("Check the names of exchange and queue in [amqp]; the studio must have made them."),
        )
    if isinstance(error, ChannelAccessRefused | ChannelLockedResource):
        return Refused(say("The broker does not allow it: {reason}.", reason=reason), ASK_PERMISSION)
    if isinstance(error, ChannelPreconditionFailed):
        return Refused(
            say("The broker has it with other settings: {reason}.", reason=reason),
            say("Give the queue another name in [amqp], or delete the one that is there."),
        )
    if isinstance(error, ChannelClosed | ConnectionClosed):
        return Unavailable(
            say("The broker at {address} closed the connection: {reason}.", address=peer.address, reason=reason)
        )
    return None


def _words(error: BaseException) -> str:
    """Return an error's own words in one line, without Python's decoration."""
    words = " ".join(str(part) for part in error.args if part is not None) or type(error).__name__
    return words.rstrip(".")
