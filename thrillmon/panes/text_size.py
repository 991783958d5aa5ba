"""The size of all text, from 80 to 200 %: fonts, rows and whatever is painted in pixels follow at once."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from thrillmon.panes import measures
from thrillmon.panes.memory import Memory

PERCENTS = (80, 90, 100, 110, 125, 150, 175, 200)
USUAL = 100

KEY = "window/text"

# QFont tells by this bit that its size was set on purpose, and is not its parent's.
_SIZE_SET = 0x0002


@runtime_checkable
class Sized(Protocol):
    """A widget with measures of its own that depend on the size of the text."""

    def show_size(self) -> None:
        """Take measures anew."""


def kept(memory: Memory) -> int:
    """Return the size that was chosen; the usual one when none was, or an impossible one."""
    text = memory.text(KEY)
    return int(text) if text.isascii() and text.isdigit() and int(text) in PERCENTS else USUAL


def next_percent(percent: int, step: int) -> int:
    """Return the size a step larger (1) or smaller (-1); at the ends the same."""
    nearest = min(range(len(PERCENTS)), key=lambda place: abs(PERCENTS[place] - percent))
    return PERCENTS[min(len(PERCENTS) - 1, max(0, nearest + step))]


def begin(percent: int) -> None:
    """Let what is made from now on have this size."""
    application = QApplication.instance()
    ratio = percent / measures.percent()
    measures.show_percent(percent)
    if isinstance(application, QApplication) and ratio != 1.0:
        font = application.font()
        font.setPointSizeF(font.pointSizeF() * ratio)
        application.setFont(font)


def wear(application: QApplication, sheet: str) -> None:
    """Put a style sheet on; sizes that were set on purpose outlive it, which they do not by themselves."""
    own = [(widget, widget.font()) for widget in application.allWidgets() if widget.font().resolveMask() & _SIZE_SET]
    application.setStyleSheet(sheet)
    for widget, font in own:
        widget.setFont(font)


def change(percent: int, wear: Callable[[], None]) -> None:
    """Give everything there is another size. wear: puts the style sheet on again, and makes painters anew."""
    application = QApplication.instance()
    ratio = percent / measures.percent()
    if not isinstance(application, QApplication) or ratio == 1.0:
        return
    widgets: list[QWidget] = application.allWidgets()
    own = [(widget, widget.font()) for widget in widgets if widget.font().resolveMask() & _SIZE_SET]
    # Under a style sheet widgets keep the font they had.
    application.setStyleSheet("")
    begin(percent)
    for widget in widgets:
        if isinstance(widget, QTableView):
            _resize(widget, ratio)
    wear()
    for widget, font in own:
        if font.pixelSize() > 0:
            font.setPixelSize(max(1, round(font.pixelSize() * ratio)))
        else:
            font.setPointSizeF(font.pointSizeF() * ratio)
        widget.setFont(font)
    for widget in widgets:
        if isinstance(widget, Sized):
            widget.show_size()


def _resize(table: QTableView, ratio: float) -> None:
    rows, columns = table.verticalHeader(), table.horizontalHeader()
    rows.setMinimumSectionSize(max(1, round(rows.minimumSectionSize() * min(1.0, ratio))))
    rows.setDefaultSectionSize(round(rows.defaultSectionSize() * ratio))
    for place in range(columns.count()):
        if columns.sectionResizeMode(place) is QHeaderView.ResizeMode.Interactive and not columns.isSectionHidden(
            place
        ):
            columns.resizeSection(place, round(columns.sectionSize(place) * ratio))
