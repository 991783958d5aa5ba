"""One message in full: what it was, its fields as a tree, and its bytes; each leads to the other."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QSplitter, QTreeView, QVBoxLayout, QWidget

from thrillmon.floor.dissection import Part, dissect
from thrillmon.floor.masking import covered, masked
from thrillmon.floor.notices import BODIES, Notice
from thrillmon.models.messages import note_text
from thrillmon.models.parts import PartModel
from thrillmon.models.words import tr
from thrillmon.panes.bytes_view import BytesView
from thrillmon.panes.theme import Theme

# What of a record can be asked for by name, by the path of the field.
_ASKABLE = {
    "table_code": "table", "game_type": "game", "game_subtype": "subtype", "game_code": "game_code",
    "shift_code": "shift", "shoe_code": "shoe", "round_code": "round",
}  # fmt: skip


def query_of(part: Part) -> str:
    """Return the query that finds messages which say the same; "" for what cannot be asked for."""
    field = _ASKABLE.get(part.path)
    return f'{field}="{part.text}"' if field is not None and part.text and '"' not in part.text else ""


class MessageDetail(QWidget):
    """query_wanted: a query for messages that have the chosen field's value."""

    query_wanted = Signal(str)

    def __init__(self, zone: tzinfo, theme: Theme) -> None:
        super().__init__()
        self._zone = zone
        self._notice: Notice | None = None
        self._body = b""
        self._revealed = False
        self._heading = QLabel()
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._heading.setContentsMargins(9, 6, 9, 6)
        self._heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.model = PartModel(zone)
        self.tree = QTreeView()
        self.tree.setModel(self.model)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(tr("Fields"))
        self.tree.setFrameShape(QTreeView.Shape.NoFrame)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        letter = self.fontMetrics().averageCharWidth()
        for column, width in enumerate((34, 34)):
            self.tree.setColumnWidth(column, width * letter)
        self.bytes = BytesView(theme)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.tree)
        halves.addWidget(self.bytes)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(halves, 1)
        self.tree.selectionModel().currentChanged.connect(self._field_chosen)
        self.bytes.byte_chosen.connect(self._byte_chosen)
        self._add_actions()
        self.show_notice(None)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.bytes.show_theme(theme)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self._zone = zone
        self.model.show_zone(zone)
        self._head()

    def show_names(self, *, revealed: bool) -> None:
        """Show names and whatever else is personal, or strike it out again."""
        self._revealed = revealed
        self.show_notice(self._notice)

    def show_notice(self, notice: Notice | None) -> None:
        """Show another message."""
        self._notice = notice
        if notice is None:
            self._body = b""
            self.model.show_body(None, None)
        else:
            found = BODIES.get(notice.delivery.kind or "")
            body = notice.delivery.body
            root = dissect(body, found[1] if found is not None else None)
            record = notice.record
            if not self._revealed:
                root, body = covered(root, body)
                record = masked(record) if record is not None else None
            self._body = body
            self.model.show_body(root, record)
        self.bytes.show_body(self._body)
        self._head()

    def _head(self) -> None:
        notice = self._notice
        if notice is None:
            self._heading.setText(tr("Choose a message to see its fields and bytes."))
            return
        delivery = notice.delivery
        received = datetime.fromtimestamp(delivery.received, self._zone).strftime("%Y-%m-%d %H:%M:%S.%f")[:-3]
        lines = [
            delivery.kind or tr("no type"),
            tr("received {time} · {size:,} bytes · digest {digest}").format(
                time=received, size=len(delivery.body), digest=delivery.digest().hex()
            ),
        ]
        headers = ", ".join(f"{key} = {value}" for key, value in delivery.headers.items())
        if headers:
            lines.append(tr("headers: {headers}").format(headers=headers[:500]))
        if note_text(notice):
            lines.append(note_text(notice))
        self._heading.setText("\n".join(lines))

    def _add_actions(self) -> None:
        for text, keys, act in (
            (tr("Copy value"), QKeySequence(QKeySequence.StandardKey.Copy), self._copy_value),
            (tr("Copy path"), QKeySequence("Ctrl+Shift+C"), self._copy_path),
            (tr("Show messages with this value"), QKeySequence("Ctrl+Return"), self._ask),
        ):
            action = QAction(text, self.tree)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            self.tree.addAction(action)

    def _chosen(self) -> Part | None:
        return self.model.part(self.tree.currentIndex())

    def _copy_value(self) -> None:
        part = self._chosen()
        if part is not None and self._notice is not None:
            QGuiApplication.clipboard().setText(part.text or self._body[part.start : part.end].hex())

    def _copy_path(self) -> None:
        part = self._chosen()
        if part is not None:
            QGuiApplication.clipboard().setText(part.path)

    def _ask(self) -> None:
        part = self._chosen()
        query = query_of(part) if part is not None else ""
        if query:
            self.query_wanted.emit(query)

    def _field_chosen(self, current: QModelIndex) -> None:
        part = self.model.part(current)
        if part is not None:
            self.bytes.mark(part.start, part.end)

    def _byte_chosen(self, place: int) -> None:
        index = self.model.index_at(place)
        if not index.isValid():
            return
        if index == self.tree.currentIndex():
            self.bytes.mark(place, place + 1)
        else:
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
