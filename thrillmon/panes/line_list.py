"""What all lists of whole lines have in common: a line is chosen, never a cell, and nothing in it is edited."""

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from thrillmon.panes.measures import whole


def show_lines(view: QTableView, model: QAbstractItemModel, name: str, row_height: float) -> QHeaderView:
    """Show a model line by line; return the heading, whose columns are the list's own matter.

    name: for screen readers.  row_height: in pixels at the usual text size.
    """
    view.setModel(model)
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    rows = view.verticalHeader()
    rows.hide()
    rows.setDefaultSectionSize(whole(row_height))
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    heading = view.horizontalHeader()
    heading.setHighlightSections(False)
    return heading
