"""The alarm book: every change of an alarm, who was on duty and what they noted, on disk beside the days."""

import json
import logging
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar, cast

from thrillmon.archive.failures import ArchiveFailure, Broken, Newer, explain
from thrillmon.archive.files import Files
from thrillmon.archive.ledger import packed, unpacked
from thrillmon.floor.alarms.duties import Duty, Note
from thrillmon.floor.alarms.journal import AlarmKey, Transition, plain_of, transition_of
from thrillmon.floor.alarms.journal_queries import JournalEntry
from thrillmon.floor.alarms.letters import Letter
from thrillmon.floor.alarms.people import Role, User
from thrillmon.sentences import say

log = logging.getLogger(__name__)

R = TypeVar("R")


class AlarmBook:
    """Reads and writes the book. Synchronous; it lives on the archive's thread. Raises an ArchiveFailure.

    What is kept is on disk when keep() returns, all of it or nothing.
    """

    def __init__(self, files: Files) -> None:
        self._files = files
        self._connection: sqlite3.Connection | None = None

    def keep(self, changes: Sequence[Transition], names: Mapping[str, str] | None = None) -> None:
        """Keep changes in their order. names: what people call a place, by its code."""
        called = names or {}
        rows = [
            (
                change.at,
                _key(change.key),
                change.after.value,
                change.occurrence,
                called.get(change.key.place, ""),
                json.dumps(plain_of(change), ensure_ascii=False),
            )
            for change in changes
        ]

        def work(connection: sqlite3.Connection) -> None:
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.executemany(
                    "INSERT INTO changes (at, alarm, letter, occurrence, place, body) VALUES (?, ?, ?, ?, ?, ?)", rows
                )

        if rows:
            self._do(work)

    def changes(self) -> list[Transition]:
        """Return all changes, oldest first, as a restart needs them. What cannot be read is left out."""
        return [entry.change for entry in self._entries("ORDER BY change", ())]

    def entries(self, since: float, until: float, most: int = 100_000) -> list[JournalEntry]:
        """Return the changes from since until, oldest first; the newest when there are more than so many."""
        found = self._entries("WHERE at >= ? AND at <= ? ORDER BY change DESC LIMIT ?", (since, until, most))
        return found[::-1]

    def standing(self, at: float) -> list[Transition]:
        """Return what had happened by then, oldest first, to alarms that were not over; at: by our clock."""

        def work(connection: sqlite3.Connection) -> list[tuple[int, str, str]]:
            return connection.execute(
                "WITH told AS (SELECT alarm, max(CASE letter WHEN ? THEN change ELSE 0 END) AS over FROM changes"
                " WHERE at <= ? GROUP BY alarm)"
                " SELECT change, place, body FROM changes JOIN told USING (alarm)"
                " WHERE at <= ? AND change > over ORDER BY change",
                (Letter.NORMAL.value, at, at),
            ).fetchall()

        return [entry.change for entry in _readable(self._do(work))]

    def begin_duty(self, duty: Duty) -> None:
        """Note who is on duty from now on."""
        self._do(
            lambda connection: connection.execute(
                "INSERT INTO duties (began, user, role, ends, heard) VALUES (?, ?, ?, ?, ?)",
                (duty.began, duty.user.name, duty.user.role.value, duty.ends, duty.heard),
            )
        )

    def duties(self, most: int = 10) -> list[Duty]:
        """Return who was on duty, the newest first."""

        def work(connection: sqlite3.Connection) -> list[Duty]:
            rows = connection.execute(
                "SELECT user, role, began, ends, heard FROM duties ORDER BY duty DESC LIMIT ?", (most,)
            ).fetchall()
            return [
                Duty(User(user, Role(role)), began, ends, None if heard is None else bool(heard))
                for user, role, began, ends, heard in rows
            ]

        return self._do(work)

    def note(self, note: Note) -> None:
        """Keep a note."""
        self._do(
            lambda connection: connection.execute(
                "INSERT INTO notes (at, user, sentence) VALUES (?, ?, ?)", (note.at, note.user, packed(note.sentence))
            )
        )

    def notes(self, since: float, until: float) -> list[Note]:
        """Return the notes from since until, oldest first."""
        return self._do(
            lambda connection: [
                Note(at, user, unpacked(sentence))
                for at, user, sentence in connection.execute(
                    "SELECT at, user, sentence FROM notes WHERE at >= ? AND at <= ? ORDER BY note", (since, until)
                )
            ]
        )

    def purge(self, before: float) -> None:
        """Forget what is older, but for alarms that are not over: a restart must find how they stand."""

        def work(connection: sqlite3.Connection) -> None:
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute(
                    "DELETE FROM changes WHERE at < ? AND alarm IN (SELECT alarm FROM"
                    " (SELECT alarm, letter, max(change) FROM changes GROUP BY alarm) WHERE letter = ?)"
                    # The newest number stays, so that none is given twice.
                    " AND occurrence < (SELECT max(occurrence) FROM changes)",
                    (before, Letter.NORMAL.value),
                )
                connection.execute("DELETE FROM notes WHERE at < ?", (before,))
                connection.execute(
                    "DELETE FROM duties WHERE began < ? AND duty < (SELECT max(duty) FROM duties)", (before,)
                )

        self._do(work)

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _entries(self, clause: str, values: tuple[float | int, ...]) -> list[JournalEntry]:
        statement = f"SELECT change, place, body FROM changes {clause}"
        return list(_readable(self._do(lambda connection: connection.execute(statement, values).fetchall())))

    def _do(self, work: Callable[[sqlite3.Connection], R]) -> R:
        try:
            return self._try(work)
        except Broken as broken:
            self.close()
            aside = self._files.set_aside(self._files.alarms, "newer" if isinstance(broken, Newer) else "broken")
            log.warning("%s It is kept as %s; alarms begin anew.", broken.sentence, aside.name)
            return self._try(work)

    def _try(self, work: Callable[[sqlite3.Connection], R]) -> R:
        try:
            if self._connection is None:
                self._connection = self._files.write_alarms()
            return work(self._connection)
        except ValueError as error:
            raise Broken(
                say("“{file}” is damaged: {reason}.", file=self._files.alarms.name, reason=str(error))
            ) from None
        except (sqlite3.Error, OSError) as error:
            raise explain(error, self._files.alarms) from None
        except ArchiveFailure:
            self.close()
            raise


def _readable(rows: Iterable[tuple[int, str, str]]) -> Iterable[JournalEntry]:
    for change, place, body in rows:
        try:
            plain = json.loads(body)
            if not isinstance(plain, dict):
                raise ValueError("no record")
            yield JournalEntry(transition_of(cast("dict[str, object]", plain)), place)
        except ValueError as error:
            log.warning("Line %d of the alarm book cannot be read and is left out: %s", change, error)


def _key(key: AlarmKey) -> str:
    return json.dumps(list(key), ensure_ascii=False)
