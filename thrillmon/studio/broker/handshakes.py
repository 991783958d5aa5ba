"""The first words of a connection: who is there, how large frames may be, and which vhost is meant."""

import secrets
from typing import NamedTuple, cast

from pamqp import commands
from pamqp.base import Frame as Method
from pamqp.common import FieldTable

from thrillmon import __version__
from thrillmon.studio.broker.faults import AmqpConnectionError
from thrillmon.studio.broker.fields import Table
from thrillmon.studio.broker.methods import arguments_of

FRAME_MAX = 131_072
FRAME_MIN = 4_096
CHANNEL_MAX = 2_047
HEARTBEAT_SECONDS = 60
MECHANISM = "PLAIN"

SERVER_PROPERTIES: FieldTable = {
    "product": "thrillmon embedded broker",
    "version": __version__,
    "platform": "Python",
    "capabilities": {
        "authentication_failure_close": True,
        "basic.nack": True,
        "connection.blocked": False,
        "consumer_cancel_notify": True,
        "consumer_priorities": False,
        "direct_reply_to": False,
        "exchange_exchange_bindings": False,
        "per_consumer_qos": True,
        "publisher_confirms": True,
    },
}


class HangupError(Exception):
    """The client is wrong in a way that RabbitMQ answers by closing the socket without a word."""


class Login(NamedTuple):
    """Who may come in: with this user and password, None for any, to this vhost."""

    user: str | None
    password: str | None
    vhost: str

    def admits(self, user: str, password: str) -> bool:
        """Tell whether user and password are right."""
        return _matches(self.user, user) and _matches(self.password, password)


class Handshake:
    """Leads a client from its protocol header to an open vhost.

    open: whether that is reached. Then user, capabilities, frame_max (bytes), channel_max and heartbeat_seconds
    (0: none) hold what was agreed.
    """

    def __init__(self, login: Login) -> None:
        self.open = False
        self.user = ""
        self.capabilities: Table = {}
        self.frame_max = FRAME_MAX
        self.channel_max = CHANNEL_MAX
        self.heartbeat_seconds = 0
        self._login = login
        self._awaited: type[Method] = commands.Connection.StartOk

    def start(self) -> Method:
        """Return what the server says once the protocol header is right."""
        return commands.Connection.Start(0, 9, SERVER_PROPERTIES, MECHANISM, "en_US")

    def take(self, method: Method) -> Method | None:
        """Take the client's next word and return the answer. Raises HangupError or AmqpConnectionError 403 or 530."""
        if type(method) is not self._awaited:
            raise HangupError(f"{method.name} came where {self._awaited.name} was due")
        match method:
            case commands.Connection.StartOk():
                self._log_in(method)
                self._awaited = commands.Connection.TuneOk
                return commands.Connection.Tune(CHANNEL_MAX, FRAME_MAX, HEARTBEAT_SECONDS)
            case commands.Connection.TuneOk():
                self._tune(method)
                self._awaited = commands.Connection.Open
                return None
            case _:
                self._open(cast("commands.Connection.Open", method))
                return commands.Connection.OpenOk()

    def _log_in(self, method: commands.Connection.StartOk) -> None:
        properties = arguments_of(method.client_properties)
        capabilities = properties.get("capabilities")
        if isinstance(capabilities, dict):
            self.capabilities = cast("Table", capabilities)
        if method.mechanism != MECHANISM:
            raise HangupError(f"{method.mechanism!r} is no mechanism to log in with here, {MECHANISM} is")
        _, _, words = method.response.partition("\0")
        self.user, _, password = words.partition("\0")
        if self._login.admits(self.user, password):
            return
        if self.capabilities.get("authentication_failure_close") is not True:
            raise HangupError(f"user {self.user!r} gave a wrong password")
        raise AmqpConnectionError(
            403, f"Login was refused using authentication mechanism {MECHANISM}. For details see the broker logfile."
        )

    def _tune(self, method: commands.Connection.TuneOk) -> None:
        if not FRAME_MIN <= method.frame_max <= FRAME_MAX:
            raise HangupError(f"frame_max {method.frame_max} is not within {FRAME_MIN} and {FRAME_MAX}")
        if not 1 <= method.channel_max <= CHANNEL_MAX:
            raise HangupError(f"channel_max {method.channel_max} is not within 1 and {CHANNEL_MAX}")
        self.frame_max = method.frame_max
        self.channel_max = method.channel_max
        self.heartbeat_seconds = method.heartbeat

    def _open(self, method: commands.Connection.Open) -> None:
        if method.virtual_host != self._login.vhost:
            raise AmqpConnectionError(530, f"vhost {method.virtual_host} not found")
        self.open = True


def _matches(wanted: str | None, given: str) -> bool:
    if wanted is None:
        return True
    return secrets.compare_digest(wanted.encode(errors="surrogateescape"), given.encode(errors="surrogateescape"))
