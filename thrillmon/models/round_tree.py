"""A tree of a round's nodes as Qt reads it: what happened, and what there is to say of it."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from thrillmon.models.round_nodes import Node
from thrillmon.models.words import plain_tip, tr

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

NODE_ROLE = int(Qt.ItemDataRole.UserRole)

_TITLES = (lambda: tr("What"), lambda: tr("What is said of it"))


class RoundTreeModel(QAbstractItemModel):
    """Shows one tree after the other. dim: the ink of the second column."""

    def __init__(self, dim: QColor) -> None:
        super().__init__()
        self._dim = dim
        self._root = Node("")
        self._nodes: list[tuple[Node, int, int]] = []
        self._first: list[int] = []
        self._bold = QFont()
        self._bold.setBold(True)
        self.show_node(None)

    def show_theme(self, dim: QColor) -> None:
        """Take another ink."""
        self._dim = dim

    def show_node(self, top: Node | None) -> None:
        """Show another tree."""
        self.beginResetModel()
        self._root = Node("", children=[] if top is None else [top])
        # Each is (node, number of its parent, row), numbered so that children of one node follow each other.
        self._nodes, self._first = [(self._root, -1, 0)], []
        place = 0
        while place < len(self._nodes):
            node = self._nodes[place][0]
            self._first.append(len(self._nodes))
            self._nodes.extend((child, place, row) for row, child in enumerate(node.children))
            place += 1
        self.endResetModel()

    def node(self, index: Index) -> Node | None:
        """Return what an index shows."""
        return self._nodes[index.internalId()][0] if index.isValid() else None

    def index_at(self, offset: int) -> QModelIndex:
        """Return the narrowest node that holds a byte."""
        best, narrowest = 0, 1 << 62
        for number, (node, _, _) in enumerate(self._nodes):
            if node.start <= offset < node.end and node.end - node.start < narrowest:
                best, narrowest = number, node.end - node.start
        return self.createIndex(self._nodes[best][2], 0, best) if best else QModelIndex()

    def open_indexes(self) -> list[QModelIndex]:
        """Return the nodes that are to stand open."""
        return [self.createIndex(row, 0, number) for number, (node, _, row) in enumerate(self._nodes) if node.open]

    # ---- Qt's side

    def index(self, row: int, column: int, parent: Index = NO_PARENT) -> QModelIndex:
        """See QAbstractItemModel."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        above = parent.internalId() if parent.isValid() else 0
        return self.createIndex(row, column, self._first[above] + row)

    def parent(self, child: Index = NO_PARENT) -> QModelIndex:  # type: ignore[override]
        """See QAbstractItemModel."""
        if not child.isValid():
            return QModelIndex()
        above = self._nodes[child.internalId()][1]
        return QModelIndex() if above <= 0 else self.createIndex(self._nodes[above][2], 0, above)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        if parent.isValid() and parent.column() > 0:
            return 0
        node = self.node(parent) if parent.isValid() else self._root
        return len(node.children) if node is not None else 0

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """See QAbstractItemModel."""
        del parent
        return len(_TITLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        node = self.node(index)
        if node is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (node.text, node.note)[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{node.text}, {node.note}" if node.note and index.column() == 0 else node.text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(filter(None, (node.text, node.note, node.path))))
            case Qt.ItemDataRole.FontRole if node.loud and index.column() == 0:
                return self._bold
            case Qt.ItemDataRole.ForegroundRole if index.column() == 1 and not node.loud:
                return self._dim
            case _ if role == NODE_ROLE:
                return node
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return _TITLES[section]() if 0 <= section < len(_TITLES) else None
