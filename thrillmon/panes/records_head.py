"""What stands above the list of rounds: how far the search is, what to know of it, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from thrillmon.models.words import tr
from thrillmon.panes.flow_layout import FlowLayout
from thrillmon.panes.plain_label import plain_label
from thrillmon.panes.records_names import NamesButton


class RecordsHead(QWidget):
    """status: one line.  notes: what a person should know, hidden while there is nothing.

    query stands on top.  bar: of files being written.

    cancel, export, spans, holes and names are its buttons.
    """

    def __init__(self, query: QWidget, bar: QWidget) -> None:
        super().__init__()
        self.status = plain_label()
        self.status.setObjectName("dim")
        self.notes = plain_label()
        self.cancel = QToolButton()
        self.cancel.setText(tr("Stop (Esc)"))
        self.cancel.setToolTip(tr("Stop searching; what was found stays"))
        self.spans = QToolButton()
        self.spans.setText(tr("S shifts"))
        self.spans.setToolTip(tr("The shifts and shoes of the chosen table, to walk down to their rounds"))
        self.spans.setCheckable(True)
        self.holes = QToolButton()
        self.holes.setText(tr("▨ Holes"))
        self.holes.setToolTip(tr("When nothing could be heard, and what was recovered of it (Ctrl+Shift+H)"))
        self.names = NamesButton()
        self.export = QToolButton()
        self.export.setText(tr("E export"))
        self.export.setToolTip(tr("Write all rounds that were found to a file"))
        # Beside the buttons the status would be a column of single words where the pane is narrow.
        row = FlowLayout()
        for button in (self.cancel, self.spans, self.holes, self.names, self.export):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 9, 9, 4)
        column.setSpacing(6)
        column.addWidget(query)
        column.addWidget(self.status)
        column.addLayout(row)
        column.addWidget(bar)
        column.addWidget(self.notes)

    def show_progress(self, status: str, notes: str, *, running: bool, found: bool) -> None:
        """Say how far a search is. running: it can be stopped.  found: there is something to be exported."""
        self.status.setText(status)
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
        self.cancel.setVisible(running)
        self.export.setEnabled(found)
