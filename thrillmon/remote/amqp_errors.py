"""What a broker's or socket's refusal means, in plain words with advice."""

import asyncio
import socket
import ssl

from aiormq.exceptions import (
    AMQPError,
    AuthenticationError,
    ChannelAccessRefused,
    ChannelClosed,
    ChannelLockedResource,
    ChannelNotFoundEntity,
    ChannelPreconditionFailed,
    ConnectionClosed,
    ConnectionNotAllowed,
    IncompatibleProtocolError,
    InvalidFrameError,
    ProbableAuthenticationError,
    ProtocolSyntaxError,
)

from thrillmon.floor.sentences import Sentence, say
from thrillmon.remote.errors import Refused, RemoteFailure, Unavailable, Wrong

ASK_ADDRESS = say("Check host and port in [amqp] url; a firewall or an IP whitelist may stand in the way.")
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


def explain(error: BaseException, address: str, *, tls: bool, user: str = "", vhost: str = "") -> RemoteFailure:
    """Return the failure behind an exception of aiormq, asyncio, ssl or the operating system.

    address: HOST:PORT as shown to people.  vhost, user: as configured.
    """
    if isinstance(error, RemoteFailure):
        return error
    chain: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in chain:
        chain.append(cause)
        cause = cause.__cause__ or cause.__context__
    for link in chain:
        found = _socket_failure(link, address, tls=tls) or _broker_failure(link, address, tls, user, vhost)
        if found is not None:
            return found
    return Unavailable(
        say("The broker at {address} failed: {reason}", address=address, reason=_words(error)), ASK_ADDRESS
    )


def _socket_failure(error: BaseException, address: str, *, tls: bool) -> RemoteFailure | None:
    sentence: Sentence
    advice = ASK_ADDRESS
    if isinstance(error, socket.gaierror):
        sentence = say("Nobody knows the host name in {address}.", address=address)
        advice = say("Check the spelling of [amqp] url, and this machine's network and DNS.")
    elif isinstance(error, ssl.SSLCertVerificationError):
        return Refused(
            say(
                "The broker at {address} shows a certificate this machine does not trust: {reason}.",
                address=address,
                reason=error.verify_message,
            ),
            say("Use the name the certificate was made for, or point SSL_CERT_FILE at the authority's certificate."),
        )
    elif isinstance(error, ssl.SSLError):
        return Wrong(
            say("{address} does not answer in TLS.", address=address),
            say("Write amqp:// for a broker without TLS, or use its TLS port (usually 5671)."),
        )
    elif isinstance(error, ConnectionRefusedError):
        sentence = say("Nothing listens at {address}.", address=address)
        advice = say("Check host and port in [amqp] url, and whether the broker runs.")
    elif isinstance(error, TimeoutError | asyncio.TimeoutError):
        sentence = say("{address} does not answer.", address=address)
    elif type(error) is OSError or isinstance(error, ConnectionResetError | BrokenPipeError):
        if tls:
            sentence = say("{address} ended the connection during the TLS handshake.", address=address)
            advice = say("Check that this is the broker's TLS port (usually 5671).")
        else:
            sentence = say("The connection to {address} failed: {reason}.", address=address, reason=error.strerror)
    else:
        return None
    return Unavailable(sentence, advice)


def _broker_failure(error: BaseException, address: str, tls: bool, user: str, vhost: str) -> RemoteFailure | None:
    if isinstance(error, ProbableAuthenticationError | AuthenticationError):
        return Refused(say("The broker at {address} refuses the user “{user}”.", address=address, user=user), ASK_USER)
    if isinstance(error, ConnectionNotAllowed) or (isinstance(error, ConnectionClosed) and "530" in _words(error)):
        return Refused(
            say("The virtual host “{vhost}” does not exist, or “{user}” may not use it.", vhost=vhost, user=user),
            say("Check the path of [amqp] url: amqp://HOST/NAME; a / inside the name is written %2F."),
        )
    if isinstance(error, IncompatibleProtocolError | InvalidFrameError | ProtocolSyntaxError):
        return Wrong(
            say("What listens at {address} does not speak AMQP 0-9-1.", address=address),
            say("Check the port; if it is the broker's TLS port, write amqps://."),
        )
    if isinstance(error, ConnectionClosed):
        return Unavailable(
            say("The broker at {address} closed the connection: {reason}.", address=address, reason=_words(error))
        )
    if isinstance(error, ChannelNotFoundEntity):
        return Refused(
            say("The broker says: {reason}.", reason=_words(error)),
            say("Check the names of exchange and queue in [amqp]; the studio must have made them."),
        )
    if isinstance(error, ChannelAccessRefused | ChannelLockedResource):
        return Refused(say("The broker does not allow it: {reason}.", reason=_words(error)), ASK_PERMISSION)
    if isinstance(error, ChannelPreconditionFailed):
        return Refused(
            say("The broker has it with other settings: {reason}.", reason=_words(error)),
            say("Give the queue another name in [amqp], or delete the one that is there."),
        )
    if isinstance(error, ChannelClosed):
        return Unavailable(say("The broker closed the channel: {reason}.", reason=_words(error)))
    if isinstance(error, AMQPError) and "unexpectedly closed" in str(error):
        advice = say("If it is the broker's TLS port, write amqps://.") if not tls else ASK_ADDRESS
        return Unavailable(say("{address} hung up without a word.", address=address), advice)
    return None


def _words(error: BaseException) -> str:
    """Return an error's own words in one line, without Python's decoration."""
    words = " ".join(str(part) for part in error.args if part is not None) or type(error).__name__
    return words.rstrip(".")
