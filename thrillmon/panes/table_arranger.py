"""The user's hand on the table list: columns, order, groups, filters and views, worn by the list and remembered."""

from collections.abc import Callable
from dataclasses import replace
from datetime import tzinfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView

from thrillmon.floor.queries import QueryError
from thrillmon.floor.table_queries import TABLES
from thrillmon.models.table_columns import TABLE_COLUMNS, column_place
from thrillmon.models.table_groups import AreaError, parse_areas
from thrillmon.models.table_layout import Layout, layout_from, views_from, views_to_text
from thrillmon.models.table_list import TableList
from thrillmon.panes.measures import usual, whole
from thrillmon.panes.memory import Memory
from thrillmon.panes.table_cells import MARGIN
from thrillmon.panes.table_view import TableListView

LAYOUT_KEY = "tables/layout"
VIEWS_KEY = "tables/views"
VIEW_KEY = "tables/view"

# Dragging a column tells a hundred widths; they are kept when the hand rests.
REST_MS = 400

# What is dragged narrower than this could not be grasped again.
LEAST_WIDTH = 20

# In a narrow list columns of words give up to so much of their usual width before it has to be scrolled sideways.
MOST_YIELDED = 0.3


class TableArranger(QObject):
    """Holds the layout and wears it. changed: the layout is another now.  refused: a QueryError or AreaError.

    zone: what times in a query are meant in.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(
        self,
        rows: TableList,
        header: QHeaderView,
        view: TableListView,
        memory: Memory,
        zone: Callable[[], tzinfo],
    ) -> None:
        super().__init__(view)
        self._rows = rows
        self._view = view
        self._header = header
        self._memory = memory
        self._zone = zone
        self.layout_now = Layout()
        self.views: dict[str, Layout] = views_from(memory.text(VIEWS_KEY))
        """Saved views by name."""
        self.view_name = memory.text(VIEW_KEY)
        """The saved view that was chosen last and not changed since; "" when there is none."""
        self._wearing = False
        self._rest = QTimer(self)
        self._rest.setObjectName("rest")
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._read_header)
        # The style's own least width is more than some columns have, and would be added to what fills the list.
        header.setMinimumSectionSize(LEAST_WIDTH)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sectionMoved.connect(self._rest_soon)
        header.sectionResized.connect(self._resized)
        header.sortIndicatorChanged.connect(self._sorted)
        view.viewport().installEventFilter(self)
        kept = layout_from(memory.text(LAYOUT_KEY))
        if not self.wear(kept, name=self.view_name):
            self.wear(replace(kept, query="", areas=""))

    # ---- what a person wants

    def wear(self, layout: Layout, name: str = "") -> bool:
        """Arrange the list as the layout says; return False, and change nothing, when its texts make no sense."""
        try:
            parse_areas(layout.areas)
            query = TABLES.parse(layout.query, self._zone(), self._rows.tables.server)
        except (QueryError, AreaError) as error:
            self.refused.emit(error)
            return False
        self.layout_now = layout
        self.view_name = name
        self._wear_header(layout)
        self._rows.arrange(layout, query)
        self._keep()
        self.changed.emit()
        return True

    def show_column(self, key: str, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        columns = [one for one in self.layout_now.shown if one != key]
        if shown:
            # It comes where it stands by nature, after the shown column that is before it there.
            before = {column.key for column in TABLE_COLUMNS[: column_place(key)]}
            place = max((at + 1 for at, one in enumerate(columns) if one in before), default=0)
            columns.insert(place, key)
        if columns:
            self.wear(replace(self.layout_now, columns=tuple(columns)))

    def move_column(self, key: str, by: int) -> None:
        """Move a shown column to the left (-1) or right (1)."""
        columns = list(self.layout_now.shown)
        if key in columns:
            place = columns.index(key)
            columns.insert(max(0, min(len(columns) - 1, place + by)), columns.pop(place))
            self.wear(replace(self.layout_now, columns=tuple(columns)))

    def sort(self, key: str, *, descending: bool = False) -> None:
        """Sort by a column; "" is the natural order."""
        self.wear(replace(self.layout_now, sort=key, descending=descending))

    def group(self, key: str) -> None:
        """Group; "" is no grouping."""
        self.wear(replace(self.layout_now, group=key))

    def name_areas(self, text: str) -> bool:
        """Name the areas of the floor; return False when the text makes no sense."""
        return self.wear(replace(self.layout_now, areas=text))

    def filter_column(self, key: str, values: tuple[str, ...] | None) -> None:
        """Let only these values of a column through; None lets everything through."""
        kept = {one: allowed for one, allowed in self.layout_now.values.items() if one != key}
        if values is not None:
            kept[key] = values
        self.wear(replace(self.layout_now, values=kept))

    def ask(self, query: str) -> bool:
        """Filter by a query; return False when it cannot be understood."""
        if query == self.layout_now.query:
            self.changed.emit()  # what was refused meanwhile is forgotten
            return True
        return self.wear(replace(self.layout_now, query=query))

    def clear_filters(self) -> None:
        """Show all tables."""
        self.wear(replace(self.layout_now, values={}, query=""))

    def toggle_group(self, row: int) -> None:
        """Open or close the group whose head is in a row."""
        if self._rows.toggle(row):
            self.layout_now = replace(self.layout_now, collapsed=self._rows.layout_now.collapsed)
            self._keep()

    def start_over(self) -> None:
        """Arrange the list as it comes out of the box; saved views stay."""
        self.wear(Layout())

    def save_view(self, name: str) -> None:
        """Save the arrangement under a name."""
        if self._rest.isActive():
            self._read_header()
        self.views[name] = self.layout_now
        self.view_name = name
        self._memory.keep(VIEWS_KEY, views_to_text(self.views))
        self._keep()
        self.changed.emit()

    def forget_view(self, name: str) -> None:
        """Forget a saved view; the list stays as it is."""
        self.views.pop(name, None)
        if self.view_name == name:
            self.view_name = ""
        self._memory.keep(VIEWS_KEY, views_to_text(self.views))
        self.changed.emit()

    def wear_view(self, name: str) -> None:
        """Arrange the list as a saved view says."""
        if name in self.views:
            self.wear(self.views[name], name=name)

    def show_size(self) -> None:
        """Give the columns the widths that text of another size needs."""
        self._wear_header(self.layout_now)

    # ---- inside

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: the stretching column takes what a wider list leaves."""
        if event.type() is QEvent.Type.Resize:
            self._fill()
        return super().eventFilter(watched, event)

    def _wear_header(self, layout: Layout) -> None:
        header = self._header
        self._wearing = True
        shown = layout.shown
        hidden = [column.key for column in TABLE_COLUMNS if column.key not in shown]
        for visual, key in enumerate((*shown, *hidden)):
            header.moveSection(header.visualIndex(column_place(key)), visual)
        for place, column in enumerate(TABLE_COLUMNS):
            header.setSectionHidden(place, column.key not in shown)
            header.resizeSection(place, self._width(layout, place))
        order = Qt.SortOrder.DescendingOrder if layout.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(column_place(layout.sort) if layout.sort else -1, order)
        self._wearing = False
        self._fill()

    def _width(self, layout: Layout, place: int) -> int:
        """Return how wide a column is to be; what was dragged is kept for text of the usual size."""
        return whole(layout.widths.get(TABLE_COLUMNS[place].key, 0)) or self._usual_width(place)

    def _usual_width(self, place: int) -> int:
        return TABLE_COLUMNS[place].width * self._view.fontMetrics().averageCharWidth() + 2 * MARGIN

    def _fill(self) -> None:
        """Let the columns fill the width: some share what is left; what is lacking, words give up, unless dragged."""
        layout = self.layout_now
        widths = {key: self._width(layout, column_place(key)) for key in layout.shown}
        spare = self._view.viewport().width() - sum(widths.values())
        if spare >= 0:
            stretching = [column.key for column in TABLE_COLUMNS if column.stretch and column.key in widths]
            weights = dict.fromkeys(stretching or [layout.shown[-1]], 1)
        else:
            firm = {column.key for column in TABLE_COLUMNS if column.firm} | layout.widths.keys()
            weights = {key: width for key, width in widths.items() if key not in firm}
            spare = max(spare, -int(MOST_YIELDED * sum(weights.values())))
        of = sum(weights.values())
        for key, weight in weights.items():
            share = spare * weight // of
            spare, of = spare - share, of - weight
            widths[key] += share
        self._wearing = True
        for key, width in widths.items():
            self._header.resizeSection(column_place(key), width)
        self._wearing = False

    def _resized(self, place: int, before: int, after: int) -> None:
        del before
        if not self._wearing and after:
            widths = {**self.layout_now.widths, TABLE_COLUMNS[place].key: usual(after)}
            self.layout_now = replace(self.layout_now, widths=widths)
            self._rest.start()

    def _rest_soon(self) -> None:
        if not self._wearing:
            self._rest.start()

    def _read_header(self) -> None:
        """Take over what was dragged."""
        self._rest.stop()
        header = self._header
        visual = (TABLE_COLUMNS[header.logicalIndex(place)].key for place in range(header.count()))
        columns = tuple(key for key in visual if not header.isSectionHidden(column_place(key)))
        self.layout_now = replace(self.layout_now, columns=columns)
        self.view_name = ""
        self._fill()
        self._keep()
        self.changed.emit()

    def _sorted(self, place: int, order: Qt.SortOrder) -> None:
        if not self._wearing:
            key = TABLE_COLUMNS[place].key if place >= 0 else ""
            self.sort(key, descending=order is Qt.SortOrder.DescendingOrder)

    def _keep(self) -> None:
        self._memory.keep(LAYOUT_KEY, self.layout_now.to_text())
        self._memory.keep(VIEW_KEY, self.view_name)
