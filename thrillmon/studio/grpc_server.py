"""Serve a studio's answers over real gRPC on loopback, in the calls of one generation or of both."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Literal, NamedTuple

import grpc
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message import DecodeError, Message
from google.protobuf.message_factory import GetMessageClass

from thrillmon.studio.answers import Answers
from thrillmon.studio.faults import Fault, FaultCode
from thrillmon.wire.recorder import provider_pb2 as wire

Generation = Literal["list", "fetch", "both"]

_Answer = Callable[[Any], Message]

LARGEST_MESSAGE = 64 * 1024 * 1024

_OPTIONS = (
    # Without this a second studio on the same port is let in silently and gets half of the calls.
    ("grpc.so_reuseport", 0),
    ("grpc.max_receive_message_length", LARGEST_MESSAGE),
    ("grpc.max_send_message_length", LARGEST_MESSAGE),
    # Monitors ping every 10 seconds; the default takes that for abuse.
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.http2.min_ping_interval_without_data_ms", 1000),
)


class Certificate(NamedTuple):
    """What a TLS server shows, both in PEM."""

    private_key: bytes
    chain: bytes

    def __repr__(self) -> str:
        return "Certificate(...)"


def _never() -> bool:
    return False


class GrpcServer:
    """RecorderReadService and ProviderService of a pretend studio.

    generation: which calls exist; the others are UNIMPLEMENTED. The acting calls exist in none.
    port: 0 takes any free one. It is kept over stop() and start(), so that a restart is found again.
    required_metadata: a pair without which every call is UNAUTHENTICATED.
    muted: while true, calls get no answer until they are given up.
    latency_seconds: how long an answer takes.
    """

    def __init__(
        self,
        answers: Answers,
        *,
        generation: Generation = "list",
        host: str = "127.0.0.1",
        port: int = 0,
        certificate: Certificate | None = None,
        required_metadata: tuple[str, str] | None = None,
        muted: Callable[[], bool] = _never,
        latency_seconds: float = 0.0,
        pause: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self.host = host
        self.port = port
        self.generation: Generation = generation
        self._answers = answers
        self._certificate = certificate
        self._required_metadata = required_metadata
        self._muted = muted
        self._latency_seconds = latency_seconds
        self._pause = pause
        self._server: grpc.aio.Server | None = None

    @property
    def target(self) -> str:
        """Return what a client connects to, as host:port."""
        return f"{self.host}:{self.port}"

    async def start(self) -> None:
        """Listen and answer. Raises OSError when the port is taken."""
        server = grpc.aio.server(options=_OPTIONS)
        by_name = answers_by_name(self._answers)
        for service in wire.DESCRIPTOR.services_by_name.values():
            handlers = {
                method.name: self._handler(method, by_name[method.name])
                for method in service.methods
                if self._offers(method.name)
            }
            server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(service.full_name, handlers),))
        try:
            if self._certificate is None:
                self.port = server.add_insecure_port(self.target)
            else:
                pair = self._certificate.private_key, self._certificate.chain
                self.port = server.add_secure_port(self.target, grpc.ssl_server_credentials([pair]))
        except RuntimeError as error:
            raise OSError(f"cannot listen on {self.target}") from error
        await server.start()
        self._server = server

    async def stop(self) -> None:
        """Break all connections off and listen no more."""
        server, self._server = self._server, None
        if server is not None:
            await server.stop(grace=None)

    def _offers(self, name: str) -> bool:
        return self.generation == "both" or (self.generation == "fetch") == is_fetch(name)

    def _handler(self, method: MethodDescriptor, answer: _Answer) -> "grpc.RpcMethodHandler[bytes, bytes]":
        request_class = GetMessageClass(method.input_type)

        async def respond(body: bytes, context: grpc.aio.ServicerContext[bytes, bytes]) -> bytes:
            if self._muted():
                await asyncio.Event().wait()
            if self._latency_seconds:
                await self._pause(self._latency_seconds)
            try:
                self._admit(context)
                return answer(_read(request_class, body)).SerializeToString()
            except Fault as fault:
                await context.abort(_STATUS[fault.code], fault.text)

        return grpc.unary_unary_rpc_method_handler(respond)

    def _admit(self, context: grpc.aio.ServicerContext[bytes, bytes]) -> None:
        if self._required_metadata is not None:
            sent = [tuple(pair) for pair in context.invocation_metadata() or ()]
            if self._required_metadata not in sent:
                raise Fault(FaultCode.UNAUTHENTICATED, "credentials are missing or wrong")


_STATUS: Mapping[int, grpc.StatusCode] = {status.value[0]: status for status in grpc.StatusCode}


def is_fetch(name: str) -> bool:
    """Say whether a call is one of the Fetch generation."""
    return name.startswith("Fetch") or name == "GetDealers"


def answers_by_name(answers: Answers) -> Mapping[str, _Answer]:
    """Return the answers by the names of their calls."""
    return {
        "ListGames": answers.list_games,
        "GetGames": answers.get_games,
        "ListDealers": answers.list_dealers,
        "GetDealer": answers.get_dealer,
        "ListRounds": answers.list_rounds,
        "GetRound": answers.get_round,
        "GetCurrentRound": answers.get_current_round,
        "ListShoe": answers.list_shoe,
        "GetShoe": answers.get_shoe,
        "GetCurrentShoe": answers.get_current_shoe,
        "ListShifts": answers.list_shifts,
        "GetShift": answers.get_shift,
        "GetCurrentShift": answers.get_current_shift,
        "GetRoundsByShoe": answers.get_rounds_by_shoe,
        "GetPlayBackRound": answers.get_play_back_round,
        "FetchGameProvideList": answers.fetch_game_provide_list,
        "FetchGameProvide": answers.fetch_game_provide,
        "FetchCurrentGame": answers.fetch_current_game,
        "GetDealers": answers.get_dealers,
        "FetchRoundRecord": answers.fetch_round_record,
        "FetchLastOneRoundRecord": answers.fetch_last_one_round_record,
        "FetchShoeRecord": answers.fetch_shoe_record,
        "FetchLastOneShoeRecord": answers.fetch_last_one_shoe_record,
        "FetchShiftRecord": answers.fetch_shift_record,
        "FetchLastOneShiftRecord": answers.fetch_last_one_shift_record,
    }


def _read(request_class: type[Message], body: bytes) -> Message:
    request = request_class()
    try:
        request.ParseFromString(body)
    except DecodeError:
        raise Fault(FaultCode.INTERNAL, "the request is damaged") from None
    return request
