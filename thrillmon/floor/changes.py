"""Changes of shoe, shift and dealer at a table, read off its rounds and off what announced them."""

from collections.abc import Callable, Mapping, Sequence

from thrillmon.floor.dealers import DEALER_SEATS
from thrillmon.floor.tables import Table
from thrillmon.floor.timelines import Change, ChangeKind, RoundLine

MOST_CHANGES = 64


def changes_of(table: Table, lines: Sequence[RoundLine]) -> tuple[Change, ...]:
    """Return the newest changes, oldest first. lines: the rounds, oldest first.

    A change is where a round names another code than the one before; when it was announced in between (a shoe's
    start, a dealer's log-in), it is dated by that. The first code of all is a change only if its start was told.
    """
    changes = [
        *_turns(ChangeKind.SHOE, lines, lambda line: line.shoe_code, table.shoe_starts),
        *_turns(ChangeKind.SHIFT, lines, lambda line: line.shift_code, table.shift_starts),
        *_dealers(table, lines),
    ]
    oldest = next((line.start for line in lines if line.start is not None), None)
    changes = sorted(change for change in changes if oldest is None or change.at >= oldest)
    return tuple(changes[-MOST_CHANGES:])


def _turns(
    kind: ChangeKind, lines: Sequence[RoundLine], named: Callable[[RoundLine], str], told: Mapping[str, float]
) -> list[Change]:
    """Return where the name turns; its text is that name."""
    changes: list[Change] = []
    former = ""
    since = float("-inf")
    for line in lines:
        code = named(line)
        if line.start is None or not code:
            continue
        if code != former:
            at = told.get(code)
            if at is not None and since <= at <= line.start:
                changes.append(Change(at, kind, code))
            elif former:
                changes.append(Change(line.start, kind, code))
        former, since = code, line.start
    # What was announced and has seen no round yet.
    changes.extend(Change(at, kind, code) for code, at in told.items() if at > since and code != former)
    return changes


def _dealers(table: Table, lines: Sequence[RoundLine]) -> list[Change]:
    """Return where the dealer turns, by code, as names are told late; the text is the name where there is one."""
    changes = _turns(ChangeKind.DEALER, lines, _dealer_code, table.logged_in)
    names = {_dealer_code(line): line.dealer for line in lines}
    sighting = table.dealer()
    if sighting is not None:
        person = sighting.person
        names[person.code] = person.name or person.code
        last = max((line.start for line in lines if line.start is not None), default=None)
        known = {change.text for change in changes if last is None or change.at >= last}
        at_last = next((code for line in reversed(lines) if (code := _dealer_code(line))), "")
        if (
            last is not None
            and sighting.since is not None
            and sighting.since > last
            and person.code not in {*known, at_last}
        ):
            changes.append(Change(sighting.since, ChangeKind.DEALER, person.code))
    return [change._replace(text=names.get(change.text) or table.name_of(change.text)) for change in changes]


def _dealer_code(line: RoundLine) -> str:
    players = line.record.players
    return next((players[seat] for seat in DEALER_SEATS if players.get(seat)), "")
