"""Bring resources/i18n/*.ts up to date with the texts of thrillmon, or check that they are.

Usage: python packaging/texts.py [--check | --drop-unused]

Why not pyside6-lupdate: it finds our calls of tr() and say(), but neither the labels that stand as data nor arguments
that are no literal; it notes lines, which change with every edit; and the check needs the syntax tree anyway.
"""

import argparse
import ast
import importlib
import pkgutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from string import Formatter
from typing import NamedTuple

from translations import LANGUAGES, ROOT, Message, read, ts_file, write

# The sources that are read and those that are imported are the same, whatever else is installed.
sys.path.insert(1, str(ROOT))

from thrillmon.floor import card_codes, games
from thrillmon.floor.cards import Family
from thrillmon.floor.games.game import Game
from thrillmon.floor.games.wire_names import RESOURCES, SEATS, STEPS

# The functions whose first argument is a text for people.
MARKERS = frozenset({"tr", "say", "word"})

# Where that argument is no literal, because it is a word of the games: labels() and word() have those.
GAME_WORDS = frozenset({"label", "score", "first_label", "second_label"})
GAME_CALLS = frozenset({"seat_label", "resource_label", "subtype_label"})

# Other places where the text stands as data.
KNOWN: Mapping[str, frozenset[str]] = {
    "thrillmon/floor/games/bullfight.py": frozenset({"_SEATS[seat]"}),
    "thrillmon/models/alarm_rules.py": frozenset({"known"}),
    "thrillmon/floor/games/reading.py": frozenset({"face.text", "BARAJA_SUIT_WORDS[face.suit]", "label"}),
    "thrillmon/floor/games/threecards.py": frozenset(
        {"_PATTERNS[gold[0]]", "_PATTERNS[won[0]]", "_PATTERNS[lost[0]]", "winner"}
    ),
    "thrillmon/floor/games/wheels.py": frozenset({"pocket.colour"}),
    "thrillmon/floor/round_marks.py": frozenset({"labels[0]"}),
    "thrillmon/models/table_columns.py": frozenset({"subtype"}),
    "thrillmon/panes/alarm_detail.py": frozenset({"first.step"}),
    "thrillmon/models/table_details.py": frozenset({"subtype"}),
    "thrillmon/models/table_texts.py": frozenset({"subtype"}),
    "thrillmon/models/timeline_roads.py": frozenset({"side"}),
    "thrillmon/models/trials.py": frozenset({"_WORDS[stage]"}),
    "thrillmon/panes/settings_fields.py": frozenset({"field.title or key", "field.description or ''", "unit"}),
    "thrillmon/panes/settings_page.py": frozenset(
        {"words.title", "words.help", "words.use", "secret.title", "secret.help"}
    ),
    "thrillmon/panes/settings_window.py": frozenset({"SECTION_WORDS[section].title"}),
    "thrillmon/models/timeline_words.py": frozenset({"subtype"}),
    "thrillmon/panes/timeline_chart.py": frozenset({"label"}),
    "thrillmon/panes/faces.py": frozenset({"face.text", "BARAJA_SUIT_WORDS.get(face.suit, face.suit)"}),
}

# Words that mean the same on the table and in the window, so that one translation serves both.
SHARED = frozenset(
    {"Now", "Cards", "Step not told", "Dealer", "No more bets", "Pit boss", "Round cancelled", "Shoe", "Table", "Tie"}
)

# Families whose faces are told by a word, which is translated.
WORDED = frozenset({Family.COLOUR, Family.DISC, Family.COIN, Family.JACKPOT, Family.FLOW})


class Use(NamedTuple):
    """A text in a source file; fault: what is wrong with it instead, said with its line."""

    file: str
    text: str
    fault: str = ""


def uses(source: str, file: str) -> Iterator[Use]:
    """Give every text of a source, and every call whose text cannot be found by reading."""
    known = KNOWN.get(file, frozenset())
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, (ast.Name, ast.Attribute)):
            continue
        if isinstance(node.func, ast.Attribute):
            # QObject has a tr() of its own, which looks in another context.
            if node.func.attr == "tr":
                yield Use(
                    file, "", f"{file}:{node.lineno}: {ast.unparse(node.func)}() is Qt's; call tr() of models.words"
                )
        elif node.func.id in MARKERS and node.args:
            yield from _texts_of(node.args[0], file, known)


def _texts_of(argument: ast.expr, file: str, known: frozenset[str]) -> Iterator[Use]:
    match argument:
        case ast.Constant(value=str(text)):
            yield Use(file, text)
        case ast.IfExp(body=one, orelse=other):
            yield from _texts_of(one, file, known)
            yield from _texts_of(other, file, known)
        case ast.Attribute(attr=name) if name in GAME_WORDS:
            pass
        case ast.Call(func=ast.Attribute(attr=name)) if name in GAME_CALLS:
            pass
        case _ if (expression := ast.unparse(argument)) not in known:
            yield Use(file, "", f"{file}:{argument.lineno}: {expression} is no literal; mark the text where it stands")
        case _:
            pass


def labels() -> Iterator[Use]:
    """Give the words of the games that stand as data: labels, and what is told of colours, coins and jackpots."""
    for text in (*STEPS.values(), *SEATS.values(), *RESOURCES.values()):
        yield Use("thrillmon/floor/games/wire_names.py", text)
    for name, game in _games():
        for text in (
            game.label,
            *game.subtypes.values(),
            *(step.label for step in game.steps.values()),
            *game.seats.values(),
            *game.resources.values(),
        ):
            yield Use(f"thrillmon/floor/games/{name}.py", text)
    cards = "thrillmon/floor/card_codes.py"
    for alphabet in vars(card_codes).values():
        if isinstance(alphabet, card_codes.Alphabet):
            for face in alphabet.faces.values():
                if face.family in WORDED:
                    yield Use(cards, face.text)
                elif face.family is Family.ROULETTE:
                    yield Use(cards, face.colour)
    for text in card_codes.BARAJA_SUIT_WORDS.values():
        yield Use(cards, text)


def _games() -> Iterator[tuple[str, Game]]:
    for module in pkgutil.iter_modules(games.__path__):
        for value in vars(importlib.import_module(f"{games.__name__}.{module.name}")).values():
            if isinstance(value, Game):
                yield module.name, value


def collect(root: Path = ROOT) -> tuple[dict[str, tuple[str, ...]], list[str]]:
    """Return the files of every text of the program, and what is wrong with calls whose text cannot be found."""
    files: dict[str, set[str]] = {}
    faults: list[str] = []
    for path in sorted((root / "thrillmon").rglob("*.py")):
        file = path.relative_to(root).as_posix()
        if not file.startswith("thrillmon/wire/"):
            for use in uses(path.read_text(encoding="utf-8"), file):
                if use.fault:
                    faults.append(use.fault)
                else:
                    files.setdefault(use.text, set()).add(use.file)
    for use in labels():
        found = files.setdefault(use.text, set())
        # What several games share is noted once.
        if not any(_of_the_games(file) for file in found):
            found.add(use.file)
    faults += (
        f"{text!r} is a word of the games and of {file}: say one of them otherwise, or add it to SHARED"
        for text, found in files.items()
        if text not in SHARED and any(_of_the_games(file) for file in found)
        for file in sorted(found)
        if not _of_the_games(file)
    )
    return {text: tuple(sorted(found)) for text, found in files.items()}, faults


def _of_the_games(file: str) -> bool:
    return file.startswith(("thrillmon/floor/games/", "thrillmon/floor/card_codes.py"))


def merged(texts: Mapping[str, tuple[str, ...]], former: Mapping[str, Message], *, drop: bool) -> list[Message]:
    """Return the messages of a file brought up to date; texts nobody uses any more stay as vanished unless dropped."""
    messages = [_renewed(former.get(text), text, files) for text, files in texts.items()]
    messages.sort(key=lambda message: (message.files, message.source))
    if not drop:
        gone = [message for text, message in former.items() if text not in texts and message.translation]
        messages += [
            replace(message, files=(), kind="vanished") for message in sorted(gone, key=lambda old: old.source)
        ]
    return messages


def _renewed(former: Message | None, text: str, files: tuple[str, ...]) -> Message:
    if former is None:
        return Message(text, files, kind="unfinished")
    # What came back is looked at again by nobody: its source is the same to the letter.
    kind = "" if former.kind == "vanished" else former.kind
    return replace(former, files=files, kind=kind)


def complaints(language: str, texts: Mapping[str, tuple[str, ...]], messages: Mapping[str, Message]) -> Iterator[str]:
    """Say what is wrong with a language: texts missing, unfinished or unused, and placeholders that differ."""
    for text, files in texts.items():
        message = messages.get(text)
        if message is None or not message.translation:
            yield f"{language}: missing: {text!r} ({', '.join(files)})"
        elif message.kind:
            yield f"{language}: {message.kind}: {text!r} ({', '.join(files)})"
    for text, message in messages.items():
        if text not in texts:
            yield f"{language}: unused: {text!r}"
        elif message.translation:
            wanted, got = placeholders(text), placeholders(message.translation)
            if wanted != got:
                yield f"{language}: placeholders differ: {text!r} has {wanted}, {message.translation!r} has {got}"


def placeholders(text: str) -> list[str]:
    """Return the fields of a template with their formats, sorted; what cannot be read is one that nobody else has."""
    try:
        fields = [(name, form) for _, name, form, _ in Formatter().parse(text) if name is not None]
    except ValueError as error:
        return [f"unreadable ({error})"]
    return sorted(f"{name}:{form}" if form else name for name, form in fields)


def main(arguments: Sequence[str]) -> int:
    """See the module. Returns 1 when the check finds something."""
    parser = argparse.ArgumentParser(description="Bring the translations up to date, or check them.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="change nothing; exit with 1 and name what is wrong")
    what.add_argument("--drop-unused", action="store_true", help="forget translations of texts that are gone")
    chosen = parser.parse_args(arguments)
    texts, wrong = collect()
    for language in LANGUAGES:
        path = ts_file(language)
        if not chosen.check:
            write(path, language, merged(texts, read(path), drop=chosen.drop_unused))
        found = list(complaints(language, texts, read(path)))
        if chosen.check:
            wrong += found
        else:
            print(f"{path.relative_to(ROOT)}: {len(texts)} texts, {len(found)} to look at")
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
