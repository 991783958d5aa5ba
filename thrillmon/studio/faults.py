"""Why a server of the studio does not answer a question: a gRPC status with its HTTP twin."""

from enum import IntEnum


class FaultCode(IntEnum):
    """The gRPC status numbers that the studio's servers answer with."""

    INVALID_ARGUMENT = 3
    NOT_FOUND = 5
    OUT_OF_RANGE = 11
    UNIMPLEMENTED = 12
    INTERNAL = 13
    UNAUTHENTICATED = 16


class Fault(Exception):  # noqa: N818 - an answer to the asker, not an error of ours
    """The question cannot be answered."""

    def __init__(self, code: FaultCode, text: str) -> None:
        super().__init__(text)
        self.code = code
        self.text = text


HTTP_STATUS: dict[FaultCode, int] = {
    FaultCode.INVALID_ARGUMENT: 400,
    FaultCode.NOT_FOUND: 404,
    FaultCode.OUT_OF_RANGE: 400,
    FaultCode.UNIMPLEMENTED: 501,
    FaultCode.INTERNAL: 500,
    FaultCode.UNAUTHENTICATED: 401,
}
"""How grpc-gateway 2.19.1 translates them."""
