"""Trouble scripts: TOML files that say what goes wrong in the pretend studio, and when."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, cast, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from thrillmon.sentences import Sentence, say
from thrillmon.studio.script_problems import problem_of
from thrillmon.studio.tap_messages import Refusal

_WEEK = 7 * 86_400.0

At = Annotated[float, Field(ge=0, le=_WEEK, allow_inf_nan=False)]
Length = Annotated[float, Field(gt=0, le=_WEEK, allow_inf_nan=False)]
Text = Annotated[str, Field(min_length=1)]
Link = Literal["amqp", "grpc", "rest", "tap"]
Poisoned = Literal[
    "truncated",
    "other_message",
    "unknown_type",
    "missing_type",
    "unknown_enum",
    "huge",
    "no_timestamp",
    "absurd_timestamp",
    "absurd_record_time",
    "wrong_headers",
]


class _Entry(BaseModel):
    """What all troubles have. at: seconds after the start of the studio, whatever its speed."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, validate_by_name=True, validate_by_alias=True)

    at: At

    def unfit(self) -> Sentence | None:
        """Say which keys do not go together, if so."""
        return None


class _AtTable(_Entry):
    """A trouble of tables: a table code, a game type for all tables that play it, or * for all."""

    table: Text


class _While(_Entry):
    """A trouble that ends by itself. seconds_long: `for` in the file."""

    seconds_long: Length = Field(alias="for")


class Stall(_AtTable, _While):
    """A step lasts so many seconds longer: the one that is going on, or the next of that name."""

    kind: Literal["stall"] = "stall"
    step: Text | None = None


class Cancel(_AtTable):
    """The round in play is voided, at once or at the step of that name."""

    kind: Literal["cancel"] = "cancel"
    code: str | None = None
    message: str | None = None
    step: Text | None = None


class Correct(_AtTable):
    """The last round is changed or voided after it was played, or the one in play gets its result only afterwards."""

    kind: Literal["correct"] = "correct"
    how: Literal["modify", "cancel", "finish"]
    code: str | None = None
    message: str | None = None
    seconds_long: Length | None = Field(default=None, alias="for")

    def unfit(self) -> Sentence | None:
        """Say which keys do not go together, if so."""
        if self.seconds_long is not None and self.how != "finish":
            return say("“for” goes only with how = “finish”")
        if (self.code is not None or self.message is not None) and self.how != "cancel":
            return say("“code” and “message” go only with how = “cancel”")
        return None


class DealerGone(_AtTable, _While):
    """The dealer signs out and nobody relieves."""

    kind: Literal["dealer_gone"] = "dealer_gone"


class ShoeOverrun(_AtTable, _While):
    """A shuffle takes so many seconds longer; the shoe is changed for it if need be."""

    kind: Literal["shoe_overrun"] = "shoe_overrun"


class Maintenance(_AtTable, _While):
    """The table stops after the round, for maintenance or (close) altogether."""

    kind: Literal["maintenance"] = "maintenance"
    close: bool = False


class FeedDead(_While):
    """A link goes quiet.

    held: what was not sent over AMQP comes late, as from a queue; else it is lost.
    refuse: connections are closed and refused, rather than left without answers.
    """

    kind: Literal["feed_dead"] = "feed_dead"
    link: Link
    table: Text = "*"
    held: bool = False
    refuse: bool = False

    def unfit(self) -> Sentence | None:
        """Say which keys do not go together, if so."""
        if self.link != "amqp" and (self.held or self.table != "*"):
            return say("“held” and “table” go only with link = “amqp”")
        if self.refuse and self.table != "*":
            return say("“refuse” is for the whole link, not for one table")
        return None


class Poison(_AtTable):
    """Messages that no honest studio sends, beside the honest ones. seconds_long: spread over that time."""

    kind: Literal["poison"] = "poison"
    what: Poisoned
    count: Annotated[int, Field(ge=1, le=100_000)] = 1
    seconds_long: Length | None = Field(default=None, alias="for")


class Duplicate(_AtTable, _While):
    """Every message is sent twice."""

    kind: Literal["duplicate"] = "duplicate"


class Reorder(_AtTable, _While):
    """Neighbouring messages of a table change places, when not more than `within` seconds lie between them."""

    kind: Literal["reorder"] = "reorder"
    within: Length = 5.0


class ClockSkew(_Entry):
    """The studio's clock is set forth (or back), and set right again if there is a `for`."""

    kind: Literal["clock_skew"] = "clock_skew"
    seconds: Annotated[float, Field(ge=-_WEEK, le=_WEEK, allow_inf_nan=False)]
    seconds_long: Length | None = Field(default=None, alias="for")


class Disagree(_AtTable, _While):
    """Polls get the table as it was when this began."""

    kind: Literal["disagree"] = "disagree"


class Tap(_Entry):
    """The jackpot feed misbehaves.

    form: how everybody is refused.  count: how many frames of junk of each sort.
    seconds_long: for as long refused, held, or away for a restart.
    """

    kind: Literal["tap"] = "tap"
    what: Literal["refuse", "junk", "huge", "restart", "half_open"]
    form: Refusal | None = None
    count: Annotated[int, Field(ge=1, le=10_000)] | None = None
    seconds_long: Length | None = Field(default=None, alias="for")

    def unfit(self) -> Sentence | None:
        """Say which keys do not go together, if so."""
        if self.form is not None and self.what != "refuse":
            return say("“form” goes only with what = “refuse”")
        if self.count is not None and self.what != "junk":
            return say("“count” goes only with what = “junk”")
        if (self.seconds_long is None) != (self.what in ("junk", "huge")):
            return say("“for” goes with what = “refuse”, “restart” and “half_open”, and is needed there")
        return None


class Jackpot(_Entry):
    """Something happens to the first jackpot that is up, or (raffle) to the first raffle."""

    kind: Literal["jackpot"] = "jackpot"
    what: Literal["win", "withheld", "community", "payout_error", "fall", "switch", "raffle"]


Trouble = (
    Stall
    | Cancel
    | Correct
    | DealerGone
    | ShoeOverrun
    | Maintenance
    | FeedDead
    | Poison
    | Duplicate
    | Reorder
    | ClockSkew
    | Disagree
    | Tap
    | Jackpot
)

KINDS: Mapping[str, type[Trouble]] = {cls.model_fields["kind"].default: cls for cls in get_args(Trouble)}
"""The class of a trouble by its kind."""


class Script(NamedTuple):
    """The troubles of a file in the order of the file. name: what to call the file in messages."""

    name: str
    troubles: tuple[Trouble, ...]


class ScriptError(ValueError):
    """A script cannot be used; the sentence says which file, entry and key, and why."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def load_script(path: Path) -> Script:
    """Read a script. Raises ScriptError when it cannot be read or says something that is not known."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ScriptError(say("{file}: cannot be read: {reason}", file=str(path), reason=str(error))) from None
    return parse_script(text, str(path))


def parse_script(text: str, name: str) -> Script:
    """Read the text of a script. Raises ScriptError for anything that is not known. name: as in Script."""
    try:
        document: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ScriptError(say("{file}: is no TOML: {reason}", file=name, reason=str(error))) from None
    entries: object = document.pop("trouble", [])
    for key in document:
        raise ScriptError(say("{file}: “{key}” is not known; a script has only [[trouble]]", file=name, key=key))
    if not isinstance(entries, list):
        raise ScriptError(say("{file}: “trouble” must be a list: write [[trouble]] with two brackets", file=name))
    found: list[Trouble] = []
    for number, entry in enumerate(cast("list[object]", entries), 1):
        if not isinstance(entry, dict):
            raise ScriptError(say("{file}: trouble {number} must be a table of keys", file=name, number=number))
        found.append(_trouble(cast("dict[str, Any]", entry), name, number))
    return Script(name, tuple(found))


def _trouble(entry: dict[str, Any], name: str, number: int) -> Trouble:
    kind = entry.get("kind")
    cls = KINDS.get(kind) if isinstance(kind, str) else None
    if cls is None:
        problem = say("is missing") if kind is None else say("is “{kind}”", kind=kind)
        raise ScriptError(
            say(
                "{file}: trouble {number}: “kind” {problem}; it must be one of {kinds}",
                file=name,
                number=number,
                problem=problem,
                kinds=", ".join(KINDS),
            )
        )
    try:
        trouble = cls.model_validate(entry, by_alias=True, by_name=False)
        problem = trouble.unfit()
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        trouble, problem = None, problem_of(cls, first["loc"], first["type"], first["msg"], first.get("ctx", {}))
    if trouble is None or problem is not None:
        raise ScriptError(
            say("{file}: trouble {number} ({kind}): {problem}", file=name, number=number, kind=kind, problem=problem)
        )
    return trouble
