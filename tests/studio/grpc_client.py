"""A gRPC client with nothing of ours in between."""

import grpc
import pytest
from google.protobuf.message import Message

from thrillmon.studio.grpc_server import GrpcServer
from thrillmon.wire.recorder import provider_pb2 as wire

RECORDER = "recorder.RecorderReadService"
PROVIDER = "recorder.ProviderService"


class Client:
    """Asks one server with nothing of ours in between."""

    def __init__(self, server: GrpcServer) -> None:
        self._channel = grpc.aio.insecure_channel(server.target)

    async def ask(self, path: str, question: Message, answer: type[Message], timeout: float = 2.0, **how: object):
        call = self._channel.unary_unary(
            f"/{path}", request_serializer=type(question).SerializeToString, response_deserializer=answer.FromString
        )
        return await call(question, timeout=timeout, **how)

    async def status(self, path: str, question: Message, timeout: float = 2.0, **how: object) -> grpc.StatusCode:
        with pytest.raises(grpc.aio.AioRpcError) as caught:
            await self.ask(path, question, wire.ListGamesResponse, timeout, **how)
        return caught.value.code()

    async def close(self) -> None:
        await self._channel.close()
