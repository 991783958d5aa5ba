"""A program that brings alarms into every state, keeps each change at once, and dies without a word."""

import os
import sys
from pathlib import Path

from tests.floor.alarms.kinds import ANN, BOSS, KINDS, NOW, SHORT, key
from thrillmon.archive.alarm_book import AlarmBook
from thrillmon.archive.files import Files
from thrillmon.floor.alarms.journal import Transition
from thrillmon.floor.alarms.kinds import Condition
from thrillmon.floor.alarms.machine import Alarms
from thrillmon.floor.alarms.people import ShelfTime

LETTERS = "BCDEFGHI"
"""Each state has a place of its own, called by its letter."""


def main(folder: Path) -> None:
    """Do it; what was reached is printed first."""
    book = AlarmBook(Files(folder))
    alarms = Alarms(KINDS, NOW)

    def keep(changes: list[Transition]) -> None:
        book.keep(changes, {place: f"T-{place}" for place in LETTERS})

    def occurrence(name: str, place: str) -> int:
        return next(row.occurrence.id for row in alarms.rows() if row.key == key(name, place) and row.occurrence)

    def tell(now: float, *conditions: Condition) -> None:
        keep(alarms.evaluate(conditions, now))

    tell(
        NOW,
        *(Condition(key("high", place), True) for place in "BCDGI"),
        *(Condition(key("latched", place), True, since=NOW - 10) for place in "EF"),
    )
    keep(alarms.acknowledge(occurrence("high", "C"), ANN, NOW + 1, "on my way"))
    tell(NOW + 1, Condition(key("high", "D"), False), *(Condition(key("latched", place), False) for place in "EF"))
    tell(NOW + 4)
    keep(alarms.acknowledge(occurrence("latched", "F"), ANN, NOW + 4))
    keep(alarms.shelve(key("high", "G"), BOSS, NOW + 4, reason="known fault", time=ShelfTime.MINUTES_30))
    tell(NOW + 5, Condition(key("quick", "H"), True, suppressed=SHORT))
    keep(alarms.remove_from_service(key("high", "I"), BOSS, NOW + 5, reason="rebuilt", review_at=NOW + 86_400))
    names = {place: "latched" if place in "EF" else "quick" if place == "H" else "high" for place in LETTERS}
    sys.stdout.write("".join(str(alarms.letter(key(names[place], place))) for place in LETTERS))
    sys.stdout.flush()
    os._exit(9)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
