"""On a sharper screen pictures are drawn anew with its pixels, at the same size, and both are kept apart."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from thrillmon.floor.cards import Face, Family
from thrillmon.models.cells import Spark
from thrillmon.panes.faces import drawn, faces_pixmap
from thrillmon.panes.table_cells import spark_pixmap
from thrillmon.panes.theme import load

ACE = Face(Family.POKER, "S1", "A♠", suit="spade", rank=1)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_cards_have_the_pixels_of_the_screen_and_the_size_of_the_list(qtbot: QtBot, ratio: float) -> None:
    theme, font = load("dark"), QApplication.font()
    usual = faces_pixmap(((ACE, ACE),), 22, theme, font, 1.0)
    sharp = faces_pixmap(((ACE, ACE),), 22, theme, font, ratio)
    assert sharp.devicePixelRatio() == ratio
    assert sharp.height() == round(22 * ratio)
    assert sharp.deviceIndependentSize().width() == pytest.approx(usual.deviceIndependentSize().width(), abs=1)


def test_moving_between_screens_mixes_nothing_up(qtbot: QtBot) -> None:
    theme, font = load("dark"), QApplication.font()
    assert drawn(theme, font, 1.0) is not drawn(theme, font, 2.0)
    assert drawn(theme, font, 1.0) is drawn(theme, font, 1.0)
    assert drawn(theme, font, 2.0).picture(ACE, 20).width() == 2 * drawn(theme, font, 1.0).picture(ACE, 20).width()


def test_sparks_are_kept_apart_by_screen_and_by_size_of_text(qtbot: QtBot) -> None:
    spark = Spark((0, 1, -1, 2), 2)
    usual = spark_pixmap(spark, "#ffffff", "#888888", 1.0, (46, 17))
    sharp = spark_pixmap(spark, "#ffffff", "#888888", 2.0, (46, 17))
    large = spark_pixmap(spark, "#ffffff", "#888888", 1.0, (92, 34))
    assert (usual.width(), sharp.width(), large.width()) == (46, 92, 92)
    assert (usual.devicePixelRatio(), sharp.devicePixelRatio(), large.devicePixelRatio()) == (1.0, 2.0, 1.0)
