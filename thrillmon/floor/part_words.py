"""What a part of a dissected body means, in the words of its game: steps, seats, places, cards."""

import re

from thrillmon.floor.dissection import Part
from thrillmon.floor.games import game_named
from thrillmon.floor.games.game import Game
from thrillmon.floor.notices import Record
from thrillmon.sentences import NOTHING, Sentence, say
from thrillmon.wire.recorder.record_pb2 import Card, CardList, RoundRecord

_INDEXED = re.compile(r"(\w+)\[([^\]]*)\]")
_SEATS = frozenset({"seats", "players", "dealers", "win_type"})


def words_of(part: Part, record: Record | None) -> Sentence:
    """Return what a part says in the game's words; NOTHING where the schema's own say it all."""
    if record is None or not part.known:
        return NOTHING
    game = game_named(record.game_type)
    leaf = part.path.rpartition(".")[2]
    indexed = _INDEXED.fullmatch(leaf)
    if indexed is not None:
        return _indexed(part, indexed[1], indexed[2], record, game)
    match leaf:
        case "game_type":
            return _word(game.label)
        case "game_subtype":
            return _word(game.subtype_label(part.text))
        case "source_seat" | "target_seat" | "seat":
            return _word(game.seat_label(_number(part.text)))
        case "code" if re.search(r"\blist\[\d+\]\.code$", part.path):
            return _card(part, record, game)
        case "code" if re.fullmatch(r"process\[\d+\]\.code", part.path):
            return _word(game.step(_number(part.text)).label)
        case "code" if re.fullmatch(r"seats\[[^\]]*\]\.value\.code", part.path):
            return _word(game.seat_label(_number(part.text)))
        case _:
            return NOTHING


def _indexed(part: Part, name: str, key: str, record: Record, game: Game) -> Sentence:
    if name in _SEATS:
        return _word(game.seat_label(_number(key)))
    if name == "cards":
        return _word(game.resource_label(_number(key)))
    if name == "decks":
        return say("Deck {number}", number=key)
    if name == "process" and isinstance(record, RoundRecord):
        place = _number(key)
        if 0 <= place < len(record.process):
            return _word(game.step_of(record.process[place]).label)
    if name == "list":
        code = next((child for child in part.children if child.path.endswith(".code")), None)
        return _card(code, record, game) if code is not None else NOTHING
    return NOTHING


def _card(part: Part, record: Record, game: Game) -> Sentence:
    """Read a card by where it lies: the same code means different things on different places."""
    keys = dict(_INDEXED.findall(part.path))
    seat, resource = _number(keys.get("seats", "0")), _number(keys.get("cards", "0"))
    if isinstance(record, RoundRecord) and "process" in keys:
        place = _number(keys["process"])
        if 0 <= place < len(record.process):
            step = record.process[place]
            action = _number(keys.get("actions", "0"))
            if 0 <= action < len(step.actions):
                seat = step.actions[action].target_seat or step.seat
    faces = game.faces(CardList(list=[Card(code=part.text)]), seat, resource, record.game_subtype)
    return _word(" ".join(face.text for face in faces))


def _number(text: str) -> int:
    found = re.match(r"-?\d{1,9}", text)
    return int(found[0]) if found else 0


def _word(text: str) -> Sentence:
    # A label of the games is a text for translators by itself; anything else passes through them unchanged.
    return Sentence(text.replace("{", "{{").replace("}", "}}"), {}) if text else NOTHING
