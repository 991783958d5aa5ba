"""The profile: everything a person can set, declared once with its type, default and help."""

from collections.abc import Mapping
from typing import Annotated, Literal, NamedTuple, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from thrillmon.sentences import say, word
from thrillmon.settings import rules
from thrillmon.settings.mistakes import Mistake

UNPROTECTED = say(
    "[{link}] is not encrypted and leaves this machine: anybody on the way can read it. Use amqps, https, wss or"
    " tls = true."
)


class Section(BaseModel):
    """A section of the profile file. Unknown keys are errors: a misspelt key must not hide."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Studio(Section):
    """Whose floor it is."""

    name: str = Field(default="", title=word("Name"), description=word("What the window calls this floor."))
    platform: str = Field(
        default="",
        max_length=128,
        title=word("Platform code"),
        description=word("The platform code: the header that flags our messages. From the provider."),
    )
    time_zone: Annotated[str, AfterValidator(rules.zone)] = Field(
        default="UTC", title=word("Time zone"), description=word("The studio's time zone, such as Asia/Taipei.")
    )


class Amqp(Section):
    """How every table's events are heard."""

    url: Annotated[str, rules.address("amqp", "amqps")] = Field(
        title=word("Address"),
        description=word(
            "The broker's address, amqps:// or amqp://, with the virtual host. User and password never here."
        ),
    )
    exchange: str = Field(
        default="game-exchange",
        title=word("Exchange"),
        description=word("The headers exchange that carries the events."),
    )
    mode: Literal["own", "durable", "stream", "provisioned"] = Field(
        default="own",
        title=word("Way to listen"),
        description=word(
            "own: a queue for as long as we listen. durable: a queue of ours that waits for us."
            " stream: the house's stream, for many desks. provisioned: the provider's queue for this account."
        ),
    )
    queue: str = Field(
        default="",
        max_length=255,
        title=word("Queue"),
        description=word("The queue's name in the modes durable, stream, provisioned."),
    )
    offset: Annotated[str, AfterValidator(rules.offset)] = Field(
        default="next",
        title=word("Begin at"),
        description=word(
            "Where the mode stream begins to read: next (what comes from now on), first (the oldest), last, a number,"
            ' or an age such as "2h" (units Y, M, D, h, m, s).'
        ),
    )
    game_codes: tuple[str, ...] = Field(
        default=(),
        strict=False,
        title=word("Game codes"),
        description=word("Only these game codes; empty means all."),
    )
    prefetch: int = Field(
        default=500,
        ge=1,
        le=65535,
        title=word("Ahead of our answer"),
        description=word("Deliveries the broker may send ahead of our answer."),
        json_schema_extra={"unit": word("deliveries")},
    )

    @model_validator(mode="after")
    def _named(self) -> Self:
        if self.mode in ("stream", "provisioned") and not self.queue:
            raise Mistake(
                say('the mode "{mode}" needs the name of its queue (key: queue)', mode=self.mode), ("amqp", "queue")
            )
        return self


class Grpc(Section):
    """How the floor is polled."""

    target: Annotated[str, AfterValidator(rules.target)] = Field(
        title=word("Address"), description=word("The provider's HOST:PORT.")
    )
    tls: bool = Field(
        default=True,
        title=word("TLS"),
        description=word("Encrypt. Off only on this machine or inside a protected network."),
    )
    generation: Literal["auto", "list", "fetch"] = Field(
        default="auto",
        title=word("Generation"),
        description=word("Which calls the server has: list (since 2024), fetch (before), or find out by asking."),
    )
    poll_seconds: float = Field(
        default=2.0,
        ge=0.5,
        le=60.0,
        title=word("Poll every"),
        description=word("Seconds between polls."),
        json_schema_extra={"unit": word("seconds")},
    )
    metadata: dict[str, str] = Field(
        default_factory=dict[str, str],
        title=word("Metadata"),
        description=word('Extra metadata of every call; a value may be "keychain:NAME" or "env:NAME".'),
    )


class Rest(Section):
    """The provider's HTTPS interface: for look-ups, and for the poll where gRPC cannot go."""

    url: Annotated[str, rules.address("https", "http")] = Field(
        title=word("Address"), description=word("The provider's address, https://HOST.")
    )


class Tap(Section):
    """The jackpot events."""

    url: Annotated[str, rules.address("wss", "ws"), AfterValidator(rules.stream)] = Field(
        title=word("Address"),
        description=word(
            "ThrillConnect's address: wss://HOST/v1/events/OPERATOR/BRAND, or wss://HOST/v1/events/service for"
            " all brands; what stands before /events is the installation's own. The token never here."
        ),
    )
    currency: Annotated[str, AfterValidator(rules.currency)] = Field(
        default="EUR", title=word("Currency"), description=word("The currency code to ask for.")
    )
    events: tuple[Annotated[str, AfterValidator(rules.source_event)], ...] = Field(
        default=("*",),
        strict=False,
        min_length=1,
        title=word("Events"),
        description=word(
            'The events to hear; "*" means all jackpot events, "thrillgate:*" the freebets, "thrilldrops:*" the'
            " campaigns."
        ),
    )


class Archive(Section):
    """What is kept of all that was heard."""

    path: str = Field(
        default="",
        title=word("Folder"),
        description=word("The folder; empty means the usual place for data on this system."),
    )
    keep_days: int = Field(
        default=90,
        ge=1,
        le=3650,
        title=word("Keep for"),
        description=word("Days to keep."),
        json_schema_extra={"unit": word("days")},
    )
    keep_gigabytes: float = Field(
        default=20,
        gt=0,
        le=10_000,
        title=word("Keep at most"),
        description=word("Gigabytes to keep at most."),
        json_schema_extra={"unit": word("GB")},
    )
    synchronous: Literal["full", "normal"] = Field(
        default="full",
        title=word("What survives"),
        description=word(
            "full: what is acknowledged survives a power cut. normal: it survives the program's end only."
        ),
    )


SECTIONS: Mapping[str, type[Section]] = {
    "studio": Studio,
    "amqp": Amqp,
    "grpc": Grpc,
    "rest": Rest,
    "tap": Tap,
    "archive": Archive,
}
"""The sections of a profile file, by name."""


class Words(NamedTuple):
    """What a section is called and what it is for."""

    title: str
    help: str
    use: str
    """The question whether it is wanted; "" for what is always there."""


SECTION_WORDS: Mapping[str, Words] = {
    "studio": Words(word("Studio"), word("Whose floor it is."), ""),
    "amqp": Words(word("AMQP"), word("How every table's events are heard."), word("Listen to the tables' events")),
    "grpc": Words(word("gRPC"), word("How the floor is polled."), word("Poll the floor over gRPC")),
    "rest": Words(
        word("REST"),
        word("The provider's HTTPS interface: for look-ups, and for the poll where gRPC cannot go."),
        word("Ask the provider over HTTPS"),
    ),
    "tap": Words(word("ThrillConnect"), word("The jackpot events."), word("Listen to the jackpots")),
    "archive": Words(
        word("Archive"), word("What is kept of all that was heard."), word("Keep what is heard when the window closes")
    ),
}


class Profile(Section):
    """A floor and how to reach it. A section left out switches its link off."""

    studio: Studio = Field(default_factory=Studio)
    amqp: Amqp | None = None
    grpc: Grpc | None = None
    rest: Rest | None = None
    tap: Tap | None = None
    archive: Archive = Field(default_factory=Archive)

    @model_validator(mode="after")
    def _flagged(self) -> Self:
        if self.amqp is not None and self.amqp.mode in ("own", "durable") and not self.studio.platform:
            raise Mistake(say("is missing: without it no message can be told to be ours"), ("studio", "platform"))
        return self

    def unprotected(self) -> list[str]:
        """Name the links that leave this machine unencrypted, to be warned about."""
        found: list[str] = []
        for name, url in (
            ("amqp", self.amqp and self.amqp.url),
            ("rest", self.rest and self.rest.url),
            ("tap", self.tap and self.tap.url),
        ):
            if url and url.startswith(("amqp:", "http:", "ws:")) and not rules.is_loopback(rules.host(url)):
                found.append(name)
        if self.grpc is not None and not self.grpc.tls and not rules.is_loopback(rules.host(f"//{self.grpc.target}")):
            found.append("grpc")
        return found
