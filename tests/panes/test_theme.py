"""Colours that can be read, and one token file per theme."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from thrillmon.panes.theme import Choice, Theme, load


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("choice", ["dark", "light"])
@pytest.mark.parametrize("ink", ["text", "strong", "dim"])
@pytest.mark.parametrize("ground", ["ground", "panel", "selection"])
def test_every_text_reaches_wcag_aa(qtbot: QtBot, choice: Choice, ink: str, ground: str) -> None:
    theme = load(choice)
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("choice", ["dark", "light"])
@pytest.mark.parametrize("mark", ["betting", "closed", "playing", "quiet", "high", "medium", "focus"])
def test_every_shape_reaches_wcag_aa_for_graphics(qtbot: QtBot, choice: Choice, mark: str) -> None:
    theme = load(choice)
    assert contrast(getattr(theme, mark), theme.panel) >= 3.0


def test_the_cards_can_be_read(qtbot: QtBot) -> None:
    for choice in ("dark", "light"):
        theme: Theme = load(choice)
        assert contrast(theme.card_black, theme.card) >= 4.5
        assert contrast(theme.card_red, theme.card) >= 4.5
