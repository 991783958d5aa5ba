"""Long work in small pieces: one piece in each turn of the loop, so that keys and clicks come through between them."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer


class InTurns(QObject):
    """Goes through one iterator at a time; each of its steps is a piece of work."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._pieces: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setObjectName(name)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    def begin(self, work: Callable[[], Iterator[None]]) -> None:
        """Begin to do this work; nothing is begun while the last is not done."""
        if self._pieces is None:
            self._pieces = work()
            self._timer.start()

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()
        self._pieces = None

    def _next(self) -> None:
        pieces = self._pieces
        if pieces is not None:
            for _ in pieces:
                return
        self.stop()
