"""Ask the provider over gRPC: one channel that recovers quickly, a deadline on every call, failures in plain words."""

import asyncio
import ssl
from collections.abc import Mapping

import grpc
from google.protobuf.message import DecodeError

from thrillmon.remote.addresses import address, split_target
from thrillmon.remote.calls import Answer, Call, Question
from thrillmon.remote.complaints import LARGEST_ANSWER, broken_off, closed, mute, too_large, unreadable
from thrillmon.remote.discretion import Discretion
from thrillmon.remote.errors import RemoteFailure
from thrillmon.remote.examiner import Examiner
from thrillmon.remote.statuses import failure_of
from thrillmon.sentences import say
from thrillmon.settings.rules import is_loopback

_OPTIONS: tuple[tuple[str, int], ...] = (
    # Without pings a channel stays mute for minutes after a change of the network.
    ("grpc.keepalive_time_ms", 10_000),
    ("grpc.keepalive_timeout_ms", 5_000),
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.http2.max_pings_without_data", 0),
    # Back within a second or so after a restart. The minimum is the time one attempt may take.
    ("grpc.initial_reconnect_backoff_ms", 200),
    ("grpc.min_reconnect_backoff_ms", 5_000),
    ("grpc.max_reconnect_backoff_ms", 1_000),
    ("grpc.max_receive_message_length", LARGEST_ANSWER),
    # Two links to one server must not share their back-off.
    ("grpc.use_local_subchannel_pool", 1),
)
_CREDENTIALS = say("Check the metadata of the gRPC link in the settings.")

_Pairs = tuple[tuple[str, str], ...]
_Method = grpc.aio.UnaryUnaryMultiCallable[bytes, bytes]


class GrpcChannel:
    """An Asker over gRPC.

    target: host:port. metadata: sent with every call; its values are secrets. root_certificates: PEM of the
    authorities to trust, those that gRPC brings along without it.
    Raises ValueError for a target, metadata or certificates that cannot be, without showing a value.
    """

    def __init__(
        self,
        target: str,
        *,
        tls: bool,
        metadata: Mapping[str, str],
        deadline_seconds: float,
        root_certificates: bytes | None = None,
    ) -> None:
        self.host, self.port = split_target(target)
        self.place = address(self.host, self.port)
        self.deadline_seconds = deadline_seconds
        self._target = target
        self._tls = tls
        self._metadata = _checked(metadata)
        self._root_certificates = root_certificates
        if root_certificates is not None:
            self._ssl_context()
        self._discretion = Discretion(value for _, value in self._metadata)
        self._examiner = Examiner(
            self.host,
            self.port,
            tls=self._ssl_context if tls else None,
            speaks="grpc",
            patience_seconds=deadline_seconds,
        )
        self._channel: grpc.aio.Channel | None = None
        self._methods: dict[str, _Method] = {}
        self._closed = False

    def __repr__(self) -> str:
        return f"GrpcChannel({self.place!r}, tls={self._tls})"

    async def ask(self, call: Call[Question, Answer], question: Question) -> Answer:
        """Return the answer, or raise a RemoteFailure within the deadline and the two seconds of a diagnosis."""
        if self._closed:
            raise closed(self.place)
        try:
            body = await self._method(call)(
                question.SerializeToString(), timeout=self.deadline_seconds, metadata=self._metadata
            )
        except grpc.aio.AioRpcError as error:
            # Not chained: its text holds the metadata of the server.
            failure = await self._failure(error, call.method)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            # The library cancels calls by itself too, when a channel is closed above all.
            failure = closed(self.place) if self._closed else broken_off(self.place, call.method)
        else:
            return self._read(call, body)
        raise failure

    async def close(self) -> None:
        """End all calls; they and later ones raise Unavailable."""
        self._closed = True
        channel, self._channel = self._channel, None
        self._methods.clear()
        if channel is not None:
            await channel.close()
        await self._examiner.close()

    def _method(self, call: Call[Question, Answer]) -> _Method:
        """Return what makes a call. The channel is made on first use, as it belongs to the running loop."""
        path = call.grpc_path
        method = self._methods.get(path)
        if method is None:
            if self._channel is None:
                self._channel = self._open()
            # Bytes come and go, so that damaged answers are ours to notice.
            method = self._methods[path] = self._channel.unary_unary(path)
        return method

    def _open(self) -> grpc.aio.Channel:
        options = _OPTIONS
        if is_loopback(self.host):
            options = (*options, ("grpc.enable_http_proxy", 0))
        if not self._tls:
            return grpc.aio.insecure_channel(self._target, options=options)
        credentials = grpc.ssl_channel_credentials(self._root_certificates)
        return grpc.aio.secure_channel(self._target, credentials, options=options)

    def _read(self, call: Call[Question, Answer], body: bytes) -> Answer:
        answer = call.answer_class()
        try:
            answer.ParseFromString(body)
        except DecodeError:
            raise unreadable(self.place, call.method) from None
        return answer

    async def _failure(self, error: grpc.aio.AioRpcError, call: str) -> RemoteFailure:
        code = error.code()
        said = self._discretion.shown(error.details() or "")
        if code in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.DEADLINE_EXCEEDED):
            found = None if self._closed else await self._examiner.examine()
            if self._closed:
                return closed(self.place)
            if found is not None:
                return found
            if code == grpc.StatusCode.DEADLINE_EXCEEDED:
                return mute(self.place, call, self.deadline_seconds)
        elif code == grpc.StatusCode.RESOURCE_EXHAUSTED and "larger than max" in said:
            return too_large(self.place, call)
        return failure_of(code.value[0], said, place=self.place, call=call, credentials=_CREDENTIALS)

    def _ssl_context(self) -> ssl.SSLContext:
        roots = self._root_certificates
        try:
            context = ssl.create_default_context(cadata=None if roots is None else roots.decode("ascii"))
        except (ValueError, ssl.SSLError):
            raise ValueError("the root certificates of the gRPC link are no PEM certificates") from None
        context.set_alpn_protocols(["h2"])
        return context


def _checked(metadata: Mapping[str, str]) -> _Pairs:
    """Return metadata as gRPC takes it; it would show the values in its own complaint."""
    pairs: list[tuple[str, str]] = []
    for name, value in metadata.items():
        lowered = name.lower()
        sound = lowered.isascii() and lowered.replace("-", "").replace("_", "").replace(".", "").isalnum()
        if not sound or lowered.startswith("grpc-") or lowered.endswith("-bin"):
            raise ValueError(f"{name!r} cannot be a name of gRPC metadata")
        if not (value.isascii() and value.isprintable()):
            raise ValueError(f"the value of the gRPC metadata {name!r} must be printable ASCII")
        pairs.append((lowered, value))
    return tuple(pairs)
