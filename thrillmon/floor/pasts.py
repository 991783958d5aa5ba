"""The past of tables somebody looks at: rounds read into lines once and kept while nothing of them changes."""

from collections import OrderedDict
from typing import NamedTuple

from thrillmon.floor.changes import changes_of
from thrillmon.floor.dealers import Register
from thrillmon.floor.holes import holes_of
from thrillmon.floor.links import Silence
from thrillmon.floor.round_lines import round_line
from thrillmon.floor.rounds import Heard, Round
from thrillmon.floor.table_now import Moment, Standing, table_now
from thrillmon.floor.tables import Table
from thrillmon.floor.timelines import RoundLine, Timeline

# Rounds of a timeline.
MOST_LINES = 50

# Tables whose lines are kept; people look at one or two at a time.
MOST_TABLES = 4

# Past lines take up newly learned step times after so many rounds.
RELEARN_AFTER = 8

_Version = tuple[float | None, int, int]


class _Kept(NamedTuple):
    best: Heard
    corrections: tuple[Heard, ...]
    version: _Version
    line: RoundLine


class Pasts:
    """Reads timelines."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._tables: OrderedDict[str, dict[bytes, _Kept]] = OrderedDict()

    def timeline(self, table: Table, moment: Moment, silences: tuple[Silence, ...]) -> Timeline:
        """Read a table's past. silences: when the push could not be heard, by our clock."""
        now = table_now(table, moment)
        lines = self._lines(table)
        oldest_first = lines[::-1]
        return Timeline(
            game_code=table.game_code,
            table_code=now.table_code,
            game=now.game,
            subtype=now.subtype,
            live=lines[0] if lines else None,
            rounds=lines,
            holes=holes_of(table, oldest_first, silences, moment),
            changes=changes_of(table, oldest_first),
            disagreement=now.disagreement,
            server=moment.server,
            confirmed=now.standing is Standing.LIVE,
            confirmed_at=now.confirmed,
        )

    def _lines(self, table: Table) -> tuple[RoundLine, ...]:
        """Return the newest rounds as lines, the newest first."""
        former = self._tables.pop(table.game_code, {})
        rounds = table.recent()[-MOST_LINES - 1 :]
        kept: dict[bytes, _Kept] = {}
        lines: list[RoundLine] = []
        # Without any round there is none to end the last one either.
        for known, after in zip(rounds, [*rounds[1:], None], strict=False):
            found = self._line(table, known, after, former.get(known.record.id))
            kept[known.record.id] = found
            lines.append(found.line)
        self._tables[table.game_code] = kept
        if len(self._tables) > MOST_TABLES:
            self._tables.popitem(last=False)
        return tuple(lines[-MOST_LINES:][::-1])

    def _line(self, table: Table, known: Round, after: Round | None, kept: _Kept | None) -> _Kept:
        before = after.start[0] if after is not None and after.start[0] > 0.0 else None
        live = after is None
        learned = table.spans.learned if live else table.spans.learned // RELEARN_AFTER
        version = before, learned, self._register.learned
        if (
            kept is not None
            and kept.best is known.best
            and kept.corrections is known.corrections
            and kept.version == version
        ):
            return kept
        record = known.record
        spans = table.spans
        line = round_line(
            known,
            known.game(),
            self._register,
            lambda code: spans.usual(record.game_type, code),
            before=before,
        )
        return _Kept(known.best, known.corrections, version, line)
