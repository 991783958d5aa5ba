"""The interface font: figures of equal width, so that numbers do not dance, and Chinese where it is needed."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

# The first one that is installed wins; the last ones are asked only for characters the others lack.
FAMILIES = [
    "Inter",
    "Segoe UI Variable Text",
    "Segoe UI",
    ".AppleSystemUIFont",
    "Noto Sans",
    "DejaVu Sans",
    "Microsoft JhengHei UI",
    "Microsoft YaHei UI",
    "PingFang TC",
    "Noto Sans CJK TC",
    "Noto Sans CJK SC",
]

POINTS = 10.0


def install(application: QApplication) -> None:
    """Give all widgets the interface font."""
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(POINTS)
    font.setFeature(QFont.Tag("tnum"), 1)
    application.setFont(font)
