"""Who sat at a table when a round began, from the history of log-ins, for rounds that name nobody."""

from bisect import bisect_right, insort
from collections.abc import Callable, Iterable
from itertools import chain

from thrillmon.archive.day_writer import DEALER, DayWriter
from thrillmon.archive.parts import marks, parts
from thrillmon.archive.pending import Seating
from thrillmon.archive.schema import SEATED

# Log-ins remembered per table: some days of them.
REMEMBERED = 256

_Turn = tuple[float, int, str]

Peek = Callable[[int, Callable[[DayWriter], list[_Turn]]], list[_Turn] | None]
"""Looks into the file of another day."""


class Seatings:
    """The history of log-ins, kept in the files of the days and remembered for each table."""

    def __init__(self, peek: Peek) -> None:
        self._peek = peek
        self._turns: dict[str, list[_Turn]] = {}

    def at(self, writer: DayWriter, day: int, game_code: str, moment: float) -> str | None:
        """Return who sat at a table; None when nobody did or nobody has told."""
        turns = self._of(writer, day, game_code)
        place = bisect_right(turns, (moment, 9, ""))
        return (turns[place - 1][2] or None) if place else None

    def learn(self, writer: DayWriter, day: int, seatings: Iterable[Seating]) -> None:
        """Write seatings down, and mend the rounds on this day that they bring to light."""
        rows = sorted(seatings)
        # Before the new ones are in the file: who is in neither is news.
        known = {game_code: self._of(writer, day, game_code) for game_code in {row.game_code for row in rows}}
        for part in parts(rows):
            writer.connection.execute(
                f"INSERT OR IGNORE INTO seatings VALUES {marks(len(part), 4)}",
                list(chain.from_iterable(part)),
            )
        earliest: dict[str, float] = {}
        for game_code, at, turn, dealer in rows:
            turns = known[game_code]
            if (at, turn, dealer) in turns:
                continue
            insort(turns, (at, turn, dealer))
            del turns[:-REMEMBERED]
            earliest[game_code] = min(at, earliest.get(game_code, at))
        for game_code, since in earliest.items():
            self._mend(writer, day, game_code, since)

    def _mend(self, writer: DayWriter, day: int, game_code: str, since: float) -> None:
        found = writer.connection.execute(
            "SELECT rounds.rowid, at FROM rounds JOIN places USING (place)"
            " WHERE game_code = ? AND at >= ? AND rounds.marks & ?",
            (game_code, since, SEATED),
        ).fetchall()
        for number, at in found:
            dealer = self.at(writer, day, game_code, at)
            word = writer.word(DEALER, dealer) if dealer else None
            writer.connection.execute("UPDATE rounds SET dealer = ? WHERE rowid = ?", (word, number))

    def _of(self, writer: DayWriter, day: int, game_code: str) -> list[_Turn]:
        turns = self._turns.get(game_code)
        if turns is None:
            # Who sat down before midnight deals after it.
            earlier = self._peek(day - 1, lambda other: _turns_in(other, game_code)) or []
            turns = self._turns[game_code] = sorted({*earlier, *_turns_in(writer, game_code)})
        return turns


def _turns_in(writer: DayWriter, game_code: str) -> list[_Turn]:
    return writer.connection.execute(
        "SELECT at, turn, dealer FROM seatings WHERE game_code = ? ORDER BY at DESC LIMIT ?", (game_code, REMEMBERED)
    ).fetchall()
