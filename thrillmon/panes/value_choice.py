"""Choose which values of a column are shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from thrillmon.models.words import tr


class ValueChoice(QDialog):
    """A list of values with ticks. values_chosen carries those to be shown; None when it is all of them."""

    values_chosen = Signal(object)

    def __init__(self, title: str, counts: dict[str, int], chosen: tuple[str, ...] | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Show only: {column}").format(column=title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = QListWidget()
        self._list.setAccessibleName(self.windowTitle())
        # A chosen value stays to be chosen although no table has it at the moment.
        for value in sorted({*counts, *(chosen or ())}, key=str.casefold):
            item = QListWidgetItem(tr("{value} · {count}").format(value=value or "—", count=counts.get(value, 0)))
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_tick(chosen is None or value in chosen))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        ticks = QHBoxLayout()
        for text, ticked in ((tr("All"), True), (tr("None"), False)):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, wanted=ticked: self._tick_all(wanted))
            ticks.addWidget(button)
        ticks.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._list)
        column.addLayout(ticks)
        column.addWidget(buttons)
        self.resize(320, 380)
        self._list.setFocus()

    def _tick_all(self, ticked: bool) -> None:
        for row in range(self._list.count()):
            self._list.item(row).setCheckState(_tick(ticked))

    def _choose(self) -> None:
        items = [self._list.item(row) for row in range(self._list.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        values = tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)
        self.values_chosen.emit(None if len(ticked) == len(items) else values)
        self.accept()


def _tick(ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
