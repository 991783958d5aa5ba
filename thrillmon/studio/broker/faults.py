"""What a broker refuses, with the reply codes of AMQP 0-9-1 and the words of RabbitMQ 3.10."""

REPLY_NAMES = {
    311: "CONTENT_TOO_LARGE",
    320: "CONNECTION_FORCED",
    403: "ACCESS_REFUSED",
    404: "NOT_FOUND",
    405: "RESOURCE_LOCKED",
    406: "PRECONDITION_FAILED",
    501: "FRAME_ERROR",
    502: "SYNTAX_ERROR",
    503: "COMMAND_INVALID",
    504: "CHANNEL_ERROR",
    505: "UNEXPECTED_FRAME",
    506: "RESOURCE_ERROR",
    530: "NOT_ALLOWED",
    540: "NOT_IMPLEMENTED",
    541: "INTERNAL_ERROR",
}

MAX_TEXT_BYTES = 255
CUT = b"..."


class AmqpError(Exception):
    """Something a peer did that it is told about: a reply code and a reason."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.text = _fit(f"{REPLY_NAMES[code]} - {reason}")


class AmqpChannelError(AmqpError):
    """Ends the channel it happened on."""


class AmqpConnectionError(AmqpError):
    """Ends the connection it happened on."""


class MalformedError(Exception):
    """Bytes that cannot be read as what they claim to be; a connection answers with FRAME_ERROR."""


def _fit(text: str) -> str:
    encoded = text.encode()
    if len(encoded) <= MAX_TEXT_BYTES:
        return text
    return (encoded[: MAX_TEXT_BYTES - len(CUT)] + CUT).decode(errors="ignore")
