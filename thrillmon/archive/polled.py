"""What polls say, as far as it is new: of each table only an answer that differs from the last one is kept."""

from collections.abc import Iterator

from thrillmon.archive.entries import polled
from thrillmon.floor.answers import Answer
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.notices import Record
from thrillmon.floor.rounds import Source

# Tables remembered; each has four words, of which a digest is kept.
MOST_REMEMBERED = 20_000


class PollChanges:
    """Remembers each witness's last word about each table."""

    def __init__(self) -> None:
        self._last: dict[tuple[Source, str, str], bytes] = {}

    def of(self, answer: Answer, at: float) -> list[Delivery]:
        """Return what is new in an answer, as it is kept. at: when it was true, by the studio's clock."""
        fresh: list[Delivery] = []
        for record in _records(answer):
            told = polled(record, at, answer.answered)
            key = answer.source, told.kind or "", record.game_code
            digest = told.digest()
            if self._last.get(key) == digest:
                continue
            if len(self._last) >= MOST_REMEMBERED:
                self._last.clear()
            self._last[key] = digest
            fresh.append(told)
        return fresh


def _records(answer: Answer) -> Iterator[Record]:
    for provide in answer.games:
        if provide.game_code:
            yield provide
    for current in answer.current:
        for record in (current.round, current.shoe, current.shift):
            # A round that names no id or no table is none.
            if record is not None and record.id and record.game_code == current.game_code:
                yield record
