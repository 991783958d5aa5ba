"""The interface font: figures of equal width, so that numbers do not dance, and Chinese in the glyphs of its region."""

from collections.abc import Mapping

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from thrillmon.panes.languages import Tongue

# The first one that is installed wins; the last ones are asked only for characters the others lack.
LATIN = [
    "Inter",
    "Segoe UI Variable Text",
    "Segoe UI",
    ".AppleSystemUIFont",
    "Noto Sans",
    "DejaVu Sans",
]
# One code point has several shapes: 直, 骨 and 角 differ between Taipei and Beijing.
TRADITIONAL = ["Microsoft JhengHei UI", "PingFang TC", "Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC"]
SIMPLIFIED = ["Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"]

POINTS = 10.0

_CHINESE: Mapping[Tongue, list[str]] = {
    # Names of dealers may be Chinese in an English window too.
    "en": TRADITIONAL + SIMPLIFIED,
    "zh-Hant": TRADITIONAL + SIMPLIFIED,
    "zh-Hans": SIMPLIFIED + TRADITIONAL,
}


def families(tongue: Tongue) -> list[str]:
    """Return the font families for a language, the first to ask first."""
    return LATIN + _CHINESE[tongue]


def install(application: QApplication, tongue: Tongue = "en") -> None:
    """Give all widgets the interface font."""
    font = QFont()
    font.setFamilies(families(tongue))
    font.setPointSizeF(POINTS)
    font.setFeature(QFont.Tag("tnum"), 1)
    application.setFont(font)
