"""The shoe: shuffled packs, a cut card, and the record of both."""

from collections.abc import Sequence
from random import Random

from thrillmon.wire.games import games_pb2 as games
from thrillmon.wire.recorder.record_pb2 import ShoeRecord


class Shoe:
    """Cards in the order in which they will be dealt. behind: the fewest and the most cards behind the cut card."""

    def __init__(self, rng: Random, pack: Sequence[str], decks: int, behind: tuple[int, int]) -> None:
        self.cards = [*pack] * decks
        rng.shuffle(self.cards)
        self.dealt = 1  # one is burnt
        self.first = self.dealt
        self.cut = len(self.cards) - rng.randint(*behind)

    def draw(self) -> str:
        """Take the next card. Raises IndexError when the shoe is empty, which the cut card prevents."""
        card = self.cards[self.dealt]
        self.dealt += 1
        return card

    def skip(self, count: int) -> None:
        """Deal that many cards unseen, but not past the cut card."""
        self.dealt = min(self.dealt + count, self.cut)

    @property
    def cut_reached(self) -> bool:
        """Whether the cut card has come: the round in play is the last of the shoe."""
        return self.dealt > self.cut

    def show_on(self, record: ShoeRecord, *, listed: bool, card_type: str) -> None:
        """Write the deck into a record. listed: with the cards that were dealt; those to come are nobody's business."""
        deck = record.decks[games.SHOE]
        deck.start_index = self.first
        deck.cut_index = self.cut
        deck.index = self.dealt
        deck.cards.card_type = card_type
        if listed:
            del deck.cards.list[:]
            for index, code in enumerate(self.cards[: self.dealt]):
                deck.cards.list.add(code=code, index=index, visible=True)
