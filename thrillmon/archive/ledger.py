"""The ledger beside the days: when nothing could be heard and why, what was recovered, how the links stood."""

import json
import sqlite3
from collections.abc import Callable
from typing import NamedTuple, TypeVar, cast

from thrillmon.archive.failures import ArchiveFailure, Broken, Newer, explain
from thrillmon.archive.files import Files
from thrillmon.floor.links import Condition, LinkName
from thrillmon.floor.rounds import Source
from thrillmon.floor.timelines import Hole
from thrillmon.sentences import Sentence, say

R = TypeVar("R")

NOT_RUNNING = say("thrillmon was not running.")

# A program that ended without a word is known to have heard until here, give or take so many seconds.
ALIVE_EVERY = 5.0

# Holes of a list: what a person goes through.
MOST_GAPS = 500

_ALIVE = "alive"


class Act(NamedTuple):
    """Something that must be on record. at: Unix seconds by our clock."""

    at: float
    sentence: Sentence


class Recovery(NamedTuple):
    """What a provider has told completely. game_code: "" for all tables. Times are Unix seconds by our clock."""

    game_code: str
    start: float
    end: float
    source: Source


class Gap(NamedTuple):
    """A hole as it was at first, and what was recovered in its time. end: None while it lasts. Times by our clock."""

    start: float
    end: float | None
    cause: Sentence
    recoveries: tuple[Recovery, ...] = ()


class Ledger:
    """Reads and writes the ledger. Synchronous; it lives on the archive's thread. Raises an ArchiveFailure."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._connection: sqlite3.Connection | None = None
        self._alive_at = 0.0

    def begin_hole(self, link: LinkName, at: float, cause: Sentence) -> None:
        """Note that a link cannot be heard any more; a hole that is open stays as it is."""
        self._do(
            lambda connection: connection.execute(
                "INSERT INTO holes (link, began, cause) SELECT ?, ?, ?"
                " WHERE NOT EXISTS (SELECT 1 FROM holes WHERE link = ? AND ended IS NULL)",
                (link, at, packed(cause), link),
            )
        )

    def end_hole(self, link: LinkName, at: float, *, nothing_missed: bool = False) -> None:
        """Note that a link is heard again. nothing_missed: a queue of ours has kept everything meanwhile."""

        def work(connection: sqlite3.Connection) -> None:
            if nothing_missed:
                connection.execute("DELETE FROM holes WHERE link = ? AND ended IS NULL", (link,))
            else:
                connection.execute(
                    "UPDATE holes SET ended = max(began, ?) WHERE link = ? AND ended IS NULL", (at, link)
                )

        self._do(work)

    def recovered(self, game_code: str, since: float, until: float, source: Source) -> None:
        """Note that a provider has told everything about a table between two times; "" for all tables."""
        if until > since:
            self._do(
                lambda connection: connection.execute(
                    "INSERT INTO recoveries VALUES (?, ?, ?, ?)", (game_code, since, until, source)
                )
            )

    def holes(self, since: float, until: float, game_code: str = "", link: LinkName = LinkName.AMQP) -> list[Hole]:
        """Return when a table could not be heard, oldest first, divided where something was recovered."""

        def work(connection: sqlite3.Connection) -> list[Hole]:
            rows = connection.execute(
                "SELECT began, ended, cause FROM holes WHERE link = ? AND began < ?"
                " AND (ended IS NULL OR ended > ?) ORDER BY began",
                (link, until, since),
            ).fetchall()
            told = connection.execute(
                "SELECT began, ended FROM recoveries WHERE ended > ? AND began < ? AND game_code IN ('', ?)"
                " ORDER BY began",
                (since, until, game_code),
            ).fetchall()
            return [piece for began, ended, cause in rows for piece in divided(began, ended, unpacked(cause), told)]

        return self._do(work)

    def gaps(self, since: float, until: float, link: LinkName = LinkName.AMQP) -> list[Gap]:
        """Return the holes that reach into a time, newest first, each whole, with what was recovered of it."""

        def work(connection: sqlite3.Connection) -> list[Gap]:
            rows = connection.execute(
                "SELECT began, ended, cause FROM holes WHERE link = ? AND began < ?"
                " AND (ended IS NULL OR ended > ?) ORDER BY began DESC LIMIT ?",
                (link, until, since, MOST_GAPS),
            ).fetchall()
            gaps: list[Gap] = []
            for began, ended, cause in rows:
                told = connection.execute(
                    "SELECT game_code, began, ended, source FROM recoveries WHERE ended > ? AND began < ?",
                    (began, until if ended is None else ended),
                ).fetchall()
                recoveries = tuple(Recovery(code, start, end, Source(source)) for code, start, end, source in told)
                gaps.append(Gap(began, ended, unpacked(cause), recoveries))
            return gaps

        return self._do(work)

    def note_condition(self, link: LinkName, at: float, condition: Condition, sentence: Sentence) -> None:
        """Note how a link stands from now on."""
        self._do(
            lambda connection: connection.execute(
                "INSERT OR REPLACE INTO conditions VALUES (?, ?, ?, ?)", (link, at, condition, packed(sentence))
            )
        )

    def conditions(self, at: float) -> dict[LinkName, tuple[Condition, float, Sentence]]:
        """Return how each link stood at a time, since when, and why."""

        def work(connection: sqlite3.Connection) -> dict[LinkName, tuple[Condition, float, Sentence]]:
            found: dict[LinkName, tuple[Condition, float, Sentence]] = {}
            for link in LinkName:
                row = connection.execute(
                    "SELECT condition, at, sentence FROM conditions WHERE link = ? AND at <= ?"
                    " ORDER BY at DESC LIMIT 1",
                    (link, at),
                ).fetchone()
                if row is not None:
                    found[link] = Condition(row[0]), row[1], unpacked(row[2])
            return found

        return self._do(work)

    def stands(self, link: LinkName, since: float, until: float) -> list[tuple[float, Condition]]:
        """Return how a link stood at the beginning of a time, where that is known, and each change in it."""

        def work(connection: sqlite3.Connection) -> list[tuple[float, Condition]]:
            rows = connection.execute(
                "SELECT at, condition FROM conditions WHERE link = ? AND at < ? AND at >= ifnull("
                "(SELECT max(at) FROM conditions WHERE link = ? AND at <= ?), ?) ORDER BY at",
                (link, until, link, since, since),
            ).fetchall()
            return [(at, Condition(condition)) for at, condition in rows]

        return self._do(work)

    def note_act(self, at: float, sentence: Sentence) -> None:
        """Put something on record."""
        self._do(
            lambda connection: connection.execute(
                "INSERT INTO acts (at, sentence) VALUES (?, ?)", (at, packed(sentence))
            )
        )

    def acts(self, most: int = 1_000) -> list[Act]:
        """Return what is on record, newest first."""
        return self._do(
            lambda connection: [
                Act(at, unpacked(sentence))
                for at, sentence in connection.execute(
                    "SELECT at, sentence FROM acts ORDER BY act DESC LIMIT ?", (most,)
                )
            ]
        )

    def awake(self, link: LinkName, now: float) -> None:
        """Note that the program starts: since its last sign of life it has heard nothing."""

        def work(connection: sqlite3.Connection) -> None:
            row = connection.execute("SELECT at FROM marks WHERE name = ?", (_ALIVE,)).fetchone()
            if row is None or now - row[0] <= ALIVE_EVERY:
                return
            connection.execute(
                "INSERT INTO holes (link, began, cause) SELECT ?, ?, ?"
                " WHERE NOT EXISTS (SELECT 1 FROM holes WHERE link = ? AND ended IS NULL)",
                (link, row[0], packed(NOT_RUNNING), link),
            )

        self._do(work)

    def alive(self, now: float) -> None:
        """Note a sign of life; written down every few seconds."""
        if 0.0 <= now - self._alive_at < ALIVE_EVERY:
            return
        self._alive_at = now
        self._do(lambda connection: connection.execute("INSERT OR REPLACE INTO marks VALUES (?, ?)", (_ALIVE, now)))

    def purge(self, before: float) -> None:
        """Forget what ended before a time."""

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM holes WHERE ended < ?", (before,))
            connection.execute("DELETE FROM recoveries WHERE ended < ?", (before,))
            connection.execute(
                "DELETE FROM conditions WHERE at < ? AND EXISTS (SELECT 1 FROM conditions AS later"
                " WHERE later.link = conditions.link AND later.at > conditions.at AND later.at <= ?)",
                (before, before),
            )

        self._do(work)

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _do(self, work: Callable[[sqlite3.Connection], R]) -> R:
        try:
            return self._try(work)
        except Broken as broken:
            self.close()
            aside = self._files.set_aside(self._files.ledger, "newer" if isinstance(broken, Newer) else "broken")
            self.note_act(
                self._alive_at, say("{reason} It is kept as “{aside}”.", reason=broken.sentence, aside=aside.name)
            )
            return self._try(work)

    def _try(self, work: Callable[[sqlite3.Connection], R]) -> R:
        try:
            if self._connection is None:
                self._connection = self._files.write_ledger()
            return work(self._connection)
        except (sqlite3.Error, OSError, ValueError) as error:
            if isinstance(error, ValueError):
                raise Broken(
                    say("“{file}” is damaged: {reason}.", file=self._files.ledger.name, reason=str(error))
                ) from None
            raise explain(error, self._files.ledger) from None
        except ArchiveFailure:
            self.close()
            raise


def divided(began: float, ended: float | None, cause: Sentence, told: list[tuple[float, float]]) -> list[Hole]:
    """Return a hole in pieces: what was recovered since, and what was truly not. told: sorted by their beginning."""
    pieces: list[Hole] = []
    position = began
    for since, until in told:
        start = max(position, since)
        end = until if ended is None else min(until, ended)
        if end <= start:
            continue
        if start > position:
            pieces.append(Hole(position, start, cause))
        if pieces and pieces[-1].recovered and pieces[-1].end == start:
            pieces[-1] = pieces[-1]._replace(end=end)
        else:
            pieces.append(Hole(start, end, cause, recovered=True))
        position = end
    if ended is None or position < ended:
        pieces.append(Hole(position, ended, cause))
    return pieces


def packed(sentence: Sentence) -> str:
    """Return a sentence as JSON."""
    return json.dumps(_plain(sentence), ensure_ascii=False)


def unpacked(text: str) -> Sentence:
    """Return the sentence that was written. Raises ValueError."""
    found = _sentence(json.loads(text))
    if not isinstance(found, Sentence):
        raise ValueError("no sentence")
    return found


def _plain(value: object) -> object:
    if isinstance(value, Sentence):
        return {"template": value.template, "values": {name: _plain(one) for name, one in value.values.items()}}
    return value if isinstance(value, str | int | float | bool) or value is None else str(value)


def _sentence(value: object) -> object:
    if not isinstance(value, dict):
        return value
    written = cast("dict[str, object]", value)
    values = written.get("values")
    if "template" not in written or not isinstance(values, dict):
        return written
    named = cast("dict[str, object]", values)
    return Sentence(str(written["template"]), {name: _sentence(one) for name, one in named.items()})
