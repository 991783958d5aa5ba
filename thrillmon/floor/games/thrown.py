"""The reader of games whose result lies in one place (dice, balls, coins, a wheel), bonus stages included."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from thrillmon.floor.card_codes import Alphabet
from thrillmon.floor.cards import Face, Family
from thrillmon.floor.games.game import Hand, Outcome
from thrillmon.floor.games.reading import Reader, in_a_row, on_the_table
from thrillmon.sentences import NOTHING, Sentence
from thrillmon.wire.recorder.record_pb2 import RoundRecord

_NO_OTHERS: Mapping[str, Alphabet] = {}


class Told(NamedTuple):
    """A result in the game's own words, and the score of its one hand."""

    text: Sentence
    score: str = ""


class Stage(NamedTuple):
    """A second stage of the round: where its result lies, and how it is told beside that of the first.

    needed: how many faces it takes; 0 when any number will do.
    """

    resource: int
    label: str
    alphabet: Alphabet
    needed: int
    tell: Callable[[Sentence, Sentence], Sentence]


def tell_in_a_row(faces: tuple[Face, ...]) -> Told:
    """Tell a result that is nothing but what lies there."""
    return Told(in_a_row(faces))


def thrown(
    alphabet: Alphabet,
    resources: tuple[int, ...],
    needed: int,
    tell: Callable[[tuple[Face, ...]], Told],
    *,
    stages: Sequence[Stage] = (),
    subtype_alphabets: Mapping[str, Alphabet] = _NO_OTHERS,
) -> Reader:
    """Return the reader of such a game.

    resources: where the result may lie, the likeliest first.
    needed: how many faces make a result, one card each or joined in one; 0 when any number will do.
    tell: puts that many faces of the right family into words.
    subtype_alphabets: the alphabets of subtypes that play with other things.
    """

    def read(record: RoundRecord, over: bool) -> Outcome:
        letters = subtype_alphabets.get(record.game_subtype, alphabet)
        seat, faces = on_the_table(record, resources, letters)
        hands: list[Hand] = []
        text = NOTHING
        complete = _all_there(faces, letters, needed)
        if complete:
            told = tell(faces)
            text = told.text
            hands.append(Hand(seat, "", faces, told.score))
        elif faces:
            hands.append(Hand(seat, "", faces))
        for stage in stages:
            bonus_seat, bonus = on_the_table(record, (stage.resource,), stage.alphabet)
            if bonus:
                hands.append(Hand(bonus_seat, stage.label, bonus, bonus=True))
                if complete and _all_there(bonus, stage.alphabet, stage.needed):
                    text = stage.tell(text, in_a_row(bonus))
        return Outcome(tuple(hands), text=text, complete=complete)

    return read


def _all_there(faces: tuple[Face, ...], alphabet: Alphabet, needed: int) -> bool:
    if not faces or (needed and len(faces) != needed):
        return False
    # A card without a rank lies face down or is a joker: no ball rests on those.
    return all(face.family is alphabet.family and (face.rank or face.family is not Family.POKER) for face in faces)
