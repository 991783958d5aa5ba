"""What the poll says goes two ways: into the floor, and what is new of it into the archive."""

from thrillmon.app.keeping import Keeping
from thrillmon.floor.answers import Answer
from thrillmon.floor.hall import Floor
from thrillmon.wire.recorder.provider_pb2 import Dealer


class KeptFloor:
    """Listens to a poll in the floor's place."""

    def __init__(self, floor: Floor, keeping: Keeping) -> None:
        self._floor = floor
        self._keeping = keeping

    def absorb(self, answer: Answer) -> None:
        """Merge an answer, and keep what is new in it."""
        self._floor.absorb(answer)
        self._keeping.keep_poll(answer)

    def learn(self, dealers: list[Dealer]) -> None:
        """Take names of dealers in."""
        self._floor.learn(dealers)

    def wanted_dealers(self) -> list[str]:
        """Return codes of dealers whose names nobody has told."""
        return self._floor.wanted_dealers()
