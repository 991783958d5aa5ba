"""The words of the newest days, to complete a query with: tables, games, dealers and results that there are."""

import sqlite3
from collections.abc import Mapping

from thrillmon.archive.day_writer import DEALER, RESULT
from thrillmon.archive.readers import Readers
from thrillmon.archive.rows import dealer_of

DAYS = 3

# More than this nobody reads in a list of suggestions.
MOST_WORDS = 400


def vocabulary(readers: Readers) -> Mapping[str, list[str]]:
    """Return known values by the name of their field, sorted. Raises an ArchiveFailure.

    Dealers are given by code: names are personal data until somebody asks for them.
    """
    found: dict[str, set[str]] = {name: set() for name in ("table", "game", "subtype", "game_code", "dealer", "result")}
    for day in readers.files.days()[-DAYS:]:
        opened = readers.day(day)
        if opened is None:
            continue
        try:
            for game_code, table, game, subtype in opened[0].execute(
                "SELECT game_code, table_code, game, subtype FROM places LIMIT ?", (MOST_WORDS,)
            ):
                found["game_code"].add(game_code)
                found["table"].add(table)
                found["game"].add(game)
                found["subtype"].add(subtype)
            for field, text in opened[0].execute(
                "SELECT field, text FROM words WHERE field IN (?, ?) LIMIT ?", (DEALER, RESULT, 4 * MOST_WORDS)
            ):
                if field == DEALER:
                    found["dealer"].add(dealer_of(text)[0])
                elif text:
                    # "Banker 8 over 3" is found by its words.
                    found["result"].add(text.split()[0])
        except sqlite3.Error as error:
            raise readers.explain(error, day) from None
    return {name: sorted(value for value in values if value)[:MOST_WORDS] for name, values in found.items()}
