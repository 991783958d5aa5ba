"""The commands that answer what was typed into the palette, the best first."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from thrillmon.models.fuzzy import score

Index = QModelIndex | QPersistentModelIndex

KEYS_ROLE = Qt.ItemDataRole.UserRole + 1
PLACE_ROLE = Qt.ItemDataRole.UserRole + 2


class Offer(NamedTuple):
    """A command as the palette offers it. name: what it is remembered by."""

    name: str
    text: str
    place: str
    keys: str


class PaletteModel(QAbstractListModel):
    """recent: names of the commands used last, the newest first; among equals they come first."""

    def __init__(self, offers: Sequence[Offer], recent: Sequence[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        order = {name: place for place, name in enumerate(recent)}
        self._offers = sorted(offers, key=lambda offer: order.get(offer.name, len(order)))
        self.found: list[Offer] = list(self._offers)

    def ask(self, query: str) -> None:
        """Show what answers a query; everything when it is empty."""
        scored = [(score(query, offer.text, f"{offer.place} {offer.keys}"), offer) for offer in self._offers]
        answers = [(points, offer) for points, offer in scored if points is not None]
        # Sorting keeps the order of equals.
        answers.sort(key=lambda answer: -answer[0])
        self.beginResetModel()
        self.found = [offer for _, offer in answers]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """See QAbstractListModel."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractListModel."""
        if not index.isValid() or index.row() >= len(self.found):
            return None
        offer = self.found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return offer.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (offer.text, offer.place, offer.keys) if part)
            case _ if role == KEYS_ROLE:
                return offer.keys
            case _ if role == PLACE_ROLE:
                return offer.place
            case _:
                return None
