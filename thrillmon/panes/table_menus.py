"""The menus of the table list: columns, order, groups, filters and saved views; all can be reached by keyboard."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from thrillmon.models.table_columns import TABLE_COLUMNS, Column, column_place
from thrillmon.models.table_groups import GROUPINGS
from thrillmon.models.table_list import TableList
from thrillmon.models.words import tr
from thrillmon.panes.table_arranger import TableArranger
from thrillmon.panes.value_choice import ValueChoice

# Saved views that have a key: Ctrl+1 to Ctrl+9.
MOST_KEYS = 9


class TableMenus:
    """Builds menus anew whenever one is opened, so that they never show what was."""

    def __init__(self, owner: QWidget, rows: TableList, arranger: TableArranger) -> None:
        self._owner = owner
        self._rows = rows
        self._arranger = arranger

    def menu(self, key: str = "") -> QMenu:
        """Return the whole menu; key: the column it was asked for on, whose actions come first."""
        menu = QMenu(self._owner)
        if key:
            self._add_column(menu, TABLE_COLUMNS[column_place(key)])
            menu.addSeparator()
        self._add_columns(menu.addMenu(tr("&Columns")))
        self._add_sorts(menu.addMenu(tr("&Sort by")))
        self._add_groups(menu.addMenu(tr("&Group by")))
        self._add_filters(menu.addMenu(tr("Show &only")))
        self._add_views(menu.addMenu(tr("Saved &views")))
        menu.addSeparator()
        layout = self._arranger.layout_now
        filtered = bool(layout.values or layout.query)
        self._act(menu, tr("Show &all tables"), self._arranger.clear_filters).setEnabled(filtered)
        self._act(menu, tr("Start over"), self._arranger.start_over)
        return menu

    def wear_numbered(self, number: int) -> None:
        """Arrange the list as the saved view of that number says; 1 is the first by name."""
        names = sorted(self._arranger.views, key=str.casefold)
        if number <= len(names):
            self._arranger.wear_view(names[number - 1])

    def save_view(self) -> None:
        """Ask for a name and save the arrangement under it."""
        dialog = self._question(tr("Save view"), tr("Name of the view:"), self._arranger.view_name)
        dialog.textValueSelected.connect(self._save_view)
        dialog.open()

    def name_areas(self) -> None:
        """Ask which table codes are which part of the floor."""
        words = tr("Areas of the floor, as in “Main: T1*, T2*; VIP: V*”. Tables in none go by letters and first digit.")
        dialog = self._question(tr("Floor areas"), words, self._arranger.layout_now.areas)
        dialog.textValueSelected.connect(self._arranger.name_areas)
        dialog.open()

    def choose_values(self, key: str) -> None:
        """Ask which values of a column are shown."""
        column = TABLE_COLUMNS[column_place(key)]
        counts = self._rows.values(column_place(key))
        dialog = ValueChoice(column.title(), counts, self._arranger.layout_now.values.get(key), self._owner)
        dialog.values_chosen.connect(partial(self._arranger.filter_column, key))
        dialog.open()

    # ---- inside

    def _save_view(self, name: str) -> None:
        if name.strip():
            self._arranger.save_view(name.strip())

    def _add_column(self, menu: QMenu, column: Column) -> None:
        key, arranger = column.key, self._arranger
        title = _amp(column.title())
        self._act(menu, tr("Sort by {column}").format(column=title), lambda: arranger.sort(key))
        self._act(
            menu, tr("Sort by {column}, descending").format(column=title), lambda: arranger.sort(key, descending=True)
        )
        if column.value is not None:
            self._act(menu, tr("Show only some of {column}…").format(column=title), lambda: self.choose_values(key))
        self._act(menu, tr("Move to the left"), lambda: arranger.move_column(key, -1))
        self._act(menu, tr("Move to the right"), lambda: arranger.move_column(key, 1))
        self._act(menu, tr("Hide {column}").format(column=title), lambda: arranger.show_column(key, False))

    def _add_columns(self, menu: QMenu) -> None:
        shown = self._arranger.layout_now.shown
        for column in TABLE_COLUMNS:
            key, is_shown = column.key, column.key in shown
            self._tick(
                menu, column.title(), is_shown, lambda key=key, to=not is_shown: self._arranger.show_column(key, to)
            )

    def _add_sorts(self, menu: QMenu) -> None:
        layout = self._arranger.layout_now
        self._tick(menu, tr("Table code, open tables first"), not layout.sort, lambda: self._arranger.sort(""))
        menu.addSeparator()
        for column in TABLE_COLUMNS:
            key = column.key
            # Chosen again, it turns round.
            down = layout.sort == key and not layout.descending
            self._tick(
                menu,
                column.title(),
                layout.sort == key,
                lambda key=key, down=down: self._arranger.sort(key, descending=down),
            )

    def _add_groups(self, menu: QMenu) -> None:
        now = self._arranger.layout_now.group
        self._tick(menu, tr("No groups"), not now, lambda: self._arranger.group(""))
        for known in GROUPINGS:
            key = known.key
            self._tick(menu, known.title(), now == key, lambda key=key: self._arranger.group(key))
        menu.addSeparator()
        self._act(menu, tr("Name the floor areas…"), self.name_areas)

    def _add_filters(self, menu: QMenu) -> None:
        values = self._arranger.layout_now.values
        for column in TABLE_COLUMNS:
            if column.value is not None:
                key = column.key
                self._tick(menu, f"{column.title()}…", key in values, lambda key=key: self.choose_values(key))

    def _add_views(self, menu: QMenu) -> None:
        arranger = self._arranger
        names = sorted(arranger.views, key=str.casefold)
        for place, name in enumerate(names):
            action = self._tick(menu, name, name == arranger.view_name, lambda name=name: arranger.wear_view(name))
            if place < MOST_KEYS:
                action.setText(f"{action.text()}\tCtrl+{place + 1}")
        if names:
            menu.addSeparator()
        self._act(menu, tr("Save this view…"), self.save_view)
        if names:
            forget = menu.addMenu(tr("Forget"))
            for name in names:
                self._act(forget, _amp(name), lambda name=name: arranger.forget_view(name))

    def _question(self, title: str, words: str, text: str) -> QInputDialog:
        dialog = QInputDialog(self._owner)
        dialog.setWindowTitle(title)
        dialog.setLabelText(words)
        dialog.setTextValue(text)
        dialog.resize(480, dialog.sizeHint().height())
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    @staticmethod
    def _act(menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda: act())
        return action

    def _tick(self, menu: QMenu, text: str, ticked: bool, act: Callable[[], object]) -> QAction:
        action = self._act(menu, _amp(text), act)
        action.setCheckable(True)
        action.setChecked(ticked)
        return action


def _amp(text: str) -> str:
    """Return a text in which & is no key."""
    return text.replace("&", "&&")
