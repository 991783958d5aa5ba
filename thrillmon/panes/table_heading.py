"""The heading of the tables pane: how the floor stands, what part of it is shown, the filter and the menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from thrillmon.floor.queries import QueryError
from thrillmon.models.table_columns import TABLE_COLUMNS, column_place
from thrillmon.models.table_groups import AreaError, grouping
from thrillmon.models.table_layout import Layout
from thrillmon.models.words import plain_tip, render, tr
from thrillmon.panes.filter_box import FilterBox
from thrillmon.panes.measures import whole


class TableHeading(QWidget):
    """filter_box and menu_button are for the pane to connect."""

    def __init__(self) -> None:
        super().__init__()
        self.filter_box = FilterBox()
        self.show_size()
        self.menu_button = QToolButton()
        self.menu_button.setText(tr("View ▾"))
        self.menu_button.setToolTip(tr("Columns, order, groups, filters, views (Ctrl+Shift+V)"))
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title, self._state, self._error = (_plain() for _ in range(3))
        self._note = _Giving()
        title.setText(tr("Tables"))
        font = QFont(title.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        title.setFont(font)
        self._note.setObjectName("dim")
        self._error.setObjectName("error")
        self._error.setContentsMargins(9, 0, 9, 4)
        self._error.hide()
        row = QHBoxLayout()
        row.setContentsMargins(9, 6, 9, 5)
        row.setSpacing(12)
        row.addWidget(title)
        row.addWidget(self._state)
        row.addWidget(self._note, 2)
        row.addWidget(self.filter_box, 1)
        row.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._error)

    def show_size(self) -> None:
        """See Sized."""
        self.filter_box.setMinimumWidth(whole(150))
        self.filter_box.setMaximumWidth(whole(320))

    def show_summary(self, text: str) -> None:
        """Say how the floor stands."""
        self._note.show_text(text)

    def show_state(self, layout: Layout, view_name: str, shown: int, tables: int) -> None:
        """Say what part of the floor is shown, and how; nothing where it is all of it in its natural order."""
        parts: list[str] = []
        if shown < tables or layout.values or layout.query:
            parts.append(tr("{shown} of {count} shown").format(shown=shown, count=tables))
        known = grouping(layout.group)
        if known is not None:
            parts.append(tr("by {group}").format(group=known.title().lower()))
        if layout.sort:
            parts.append(tr("sorted by {column}").format(column=TABLE_COLUMNS[column_place(layout.sort)].title()))
        if view_name:
            parts.append(tr("view {name}").format(name=view_name))
        self._state.setText(" · ".join(parts))
        self._state.setVisible(bool(parts))

    def show_refusal(self, error: QueryError | AreaError | None) -> None:
        """Say what cannot be understood, and at which character; None when all is well again."""
        self._error.setVisible(error is not None)
        self.filter_box.show_refused(isinstance(error, QueryError))
        text = ""
        if error is not None:
            text = tr("{what} (character {place})").format(what=render(error.sentence), place=error.position + 1)
        self._error.setText(text)
        self.filter_box.setAccessibleDescription(text)


class _Giving(QLabel):
    """Words that give way, with dots, where there is no room; the whole is in the tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""

    def show_text(self, text: str) -> None:
        if text != self._whole:
            self._whole = text
            self.setToolTip(plain_tip(text))
            self.setAccessibleName(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))


def _plain() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
