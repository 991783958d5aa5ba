"""Colours that can be read by everybody, and one token file per theme."""

from itertools import combinations, product
from typing import get_args

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from thrillmon.floor.alarms.letters import Letter, Priority
from thrillmon.panes.alarm_marks import draw_alarm_mark, priority_colour, shape_of
from thrillmon.panes.contrast import contrast, luminance
from thrillmon.panes.theme import Choice, known, load

THEMES = [choice for choice in get_args(Choice) if choice != "system"]
GROUNDS = ["ground", "panel", "selection"]
INKS = ["text", "strong", "dim"]
SHAPES = ["betting", "closed", "playing", "quiet", "high", "medium", "low", "focus"]
PRIORITIES = ["high", "medium", "low"]

# What a person without red or green cones sees, in linear light (Machado, Oliveira and Fernandes 2009, severity 1).
EYES = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}

# Of CIE L*a*b*; two colours side by side are told apart from about 2.3.
APART = 14.0


def seen(colour: QColor, eyes: str) -> tuple[float, float, float]:
    """Return a colour in L*a*b* as these eyes see it."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    red, green, blue = (
        min(1.0, max(0.0, sum(part * share for part, share in zip(linear, row, strict=True)))) for row in EYES[eyes]
    )

    def bent(part: float) -> float:
        return part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116

    x = bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
    y = bent(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    z = bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("choice", THEMES)
def test_every_text_reaches_wcag_aa_and_aaa_in_high_contrast(qtbot: QtBot, choice: Choice) -> None:
    theme = load(choice)
    least = 7.0 if theme.contrast else 4.5
    for ink, ground in product(INKS, GROUNDS):
        assert contrast(getattr(theme, ink), getattr(theme, ground)) >= least, (ink, ground)
    # Links, and the names of keys and places.
    assert contrast(theme.focus, theme.panel) >= least
    # Text on what is old lies on single lines of hatch, not on a ground of it.
    assert contrast(theme.dim, theme.hatch) >= (4.5 if theme.contrast else 3.0)


@pytest.mark.parametrize("choice", THEMES)
def test_every_shape_reaches_wcag_aa_for_graphics(qtbot: QtBot, choice: Choice) -> None:
    theme = load(choice)
    least = 4.5 if theme.contrast else 3.0
    for shape, ground in product(SHAPES, GROUNDS):
        # In high contrast the chosen row is told by its frame as well.
        needed = 3.0 if ground == "selection" else least
        assert contrast(getattr(theme, shape), getattr(theme, ground)) >= needed, (shape, ground)
    if theme.contrast:
        assert contrast(theme.line, theme.panel) >= 4.5, "edges of boxes are seen, too"


@pytest.mark.parametrize("choice", THEMES)
def test_letters_on_filled_shapes_can_be_read(qtbot: QtBot, choice: Choice) -> None:
    theme = load(choice)
    for shape in ("betting", "closed", "playing", "high", "medium", "low", "quiet"):
        colour = getattr(theme, shape)
        assert contrast(theme.ink_on(colour), colour) >= 4.5, shape
    for ink in (theme.card_black, theme.card_red):
        assert contrast(ink, theme.card) >= 4.5


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("choice", THEMES)
def test_priorities_are_told_apart_by_eyes_without_red_or_green(qtbot: QtBot, choice: Choice, eyes: str) -> None:
    theme = load(choice)
    for one, other in combinations([*PRIORITIES, "quiet"], 2):
        pairs = zip(seen(getattr(theme, one), eyes), seen(getattr(theme, other), eyes), strict=True)
        assert sum((mine - others) ** 2 for mine, others in pairs) ** 0.5 >= APART, (one, other)


@pytest.mark.parametrize("choice", THEMES)
def test_priorities_are_told_apart_without_any_colour(qtbot: QtBot, choice: Choice) -> None:
    theme = load(choice)
    outlines = [shape_of(one, QPointF(), 10.0) for one in (Priority.HIGH, Priority.MEDIUM, Priority.LOW)]
    assert all(one != other for one, other in combinations(outlines, 2))
    pictures: list[QImage] = []
    for priority in (Priority.HIGH, Priority.MEDIUM, Priority.LOW):
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(theme.panel)
        painter = QPainter(image)
        draw_alarm_mark(painter, priority, Letter.UNACKNOWLEDGED, QPointF(20, 20), theme, theme.panel)
        painter.end()
        assert priority_colour(priority, theme) in (theme.high, theme.medium, theme.low)
        pictures.append(image.convertToFormat(QImage.Format.Format_Mono))
    assert all(one != other for one, other in combinations(pictures, 2))


def test_a_choice_nobody_knows_is_the_systems(qtbot: QtBot) -> None:
    assert known("contrast-dark") == "contrast-dark"
    assert known("mauve") == "system"
    assert known("") == "system"


def test_every_theme_has_a_counterpart_of_its_kind(qtbot: QtBot) -> None:
    for choice in THEMES:
        theme, other = load(choice), load(load(choice).other)
        assert (other.dark, other.contrast) == (not theme.dark, theme.contrast)
        assert luminance(theme.ground) < 0.5 if theme.dark else luminance(theme.ground) > 0.5
