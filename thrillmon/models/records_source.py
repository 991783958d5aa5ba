"""Where the record browser looks things up: the archive at once, the provider behind it; who it is hands it in."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from thrillmon.archive.rows import Kept, Key, Page, RoundRow, Shelved, SpanRow, Stretch
from thrillmon.floor.expressions import Expression
from thrillmon.floor.rounds import Heard, Round, Source
from thrillmon.floor.timelines import Hole
from thrillmon.sentences import NOTHING, Sentence
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord


class NoAnswer(Exception):  # noqa: N818 - said to people, so it has a plain name
    """A look-up brought nothing. sentence: why. advice: what to do; NOTHING when there is nothing to do."""

    def __init__(self, sentence: Sentence, advice: Sentence = NOTHING) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.advice = advice


class Extra(NamedTuple):
    """A round that the provider has told of."""

    row: RoundRow
    record: RoundRecord


class ProviderPage(NamedTuple):
    """What the provider has answered so far behind a search.

    fresh: rounds that the archive does not have.  seen: ids of those that both have.
    looked_at: rounds it has told of so far, those that do not fit included.  notes: what the person should know.
    """

    fresh: tuple[Extra, ...] = ()
    seen: frozenset[bytes] = frozenset()
    looked_at: int = 0
    notes: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """Everything known of one round.

    source: who told what we believe.  body: the bytes that say so.  kept: every delivery of it in the archive.
    shoe, shift: those it was played in; None when nobody has told.  holes: when its table could not be heard around it.
    dealers: code and name of who was dealing at each correction, in their order; both "" when nobody knows.
    """

    row: RoundRow
    round: Round
    source: Source
    body: bytes
    kept: tuple[Kept, ...] = ()
    shoe: ShoeRecord | None = None
    shift: ShiftRecord | None = None
    holes: tuple[Hole, ...] = ()
    dealers: tuple[tuple[str, str], ...] = ()


def story_of(extra: Extra, source: Source, now: float) -> Story:
    """Return what is known of a round that only the provider has."""
    heard = Heard(extra.record, 0, source, now)
    return Story(extra.row, Round(heard), source, extra.record.SerializeToString(deterministic=True))


class SpansAsked(NamedTuple):
    """Which shoes or shifts of a table: all, or those of one shift. since, until: when it was, where that is known."""

    shelved: Shelved
    game_code: str
    shift_code: str = ""
    since: float | None = None
    until: float | None = None


class RecordSource(Protocol):
    """Looks rounds up. Every call raises NoAnswer, and nothing else, when there is none."""

    @property
    def way(self) -> Source:
        """By which way the provider is asked."""
        ...

    @property
    def has_provider(self) -> bool:
        """Whether there is a provider to be asked."""
        ...

    async def page(self, expression: Expression, *, after: Key | None = None, limit: int = 100) -> Page:
        """Return a page from the archive, newest first, behind a key or the first."""
        ...

    def stretches(self, expression: Expression, step: int) -> AsyncGenerator[Stretch, None]:
        """Walk over a result of the archive: how many rows, and the key of every so many."""
        ...

    def behind(self, expression: Expression) -> AsyncGenerator[ProviderPage, None]:
        """Ask the provider for the same and give page after page."""
        ...

    async def spans(self, asked: SpansAsked, *, after: Key | None = None, limit: int = 100) -> Page:
        """Return a page of shoes or shifts from the archive, newest first, behind a key or the first."""
        ...

    async def spans_behind(self, asked: SpansAsked) -> Sequence[SpanRow]:
        """Ask the provider for the same; nothing without one."""
        ...

    async def story(self, row: RoundRow, told: RoundRecord | None = None) -> Story:
        """Return what the archive has of a round. told: its record, where only the provider has it."""
        ...

    async def from_provider(self, row: RoundRow) -> tuple[RoundRecord, Source]:
        """Return the record that the provider has of a round, and by which way it came."""
        ...

    async def find(self, record_id: bytes) -> RoundRow | None:
        """Return a round of the archive by its id."""
        ...

    async def values(self, rows: Sequence[RoundRow], paths: Sequence[str]) -> Mapping[bytes, tuple[str, ...]]:
        """Return by id what stands at some paths of the records behind rows; "" where nothing does."""
        ...

    async def vocabulary(self) -> Mapping[str, Sequence[str]]:
        """Return known values by the name of their field."""
        ...

    async def note(self, sentence: Sentence) -> None:
        """Put on record what somebody does."""
        ...
