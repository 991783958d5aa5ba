"""Paint the cells of the jackpot lists: a sign, a curve, or two lines of text with a currency in its own place."""

from collections.abc import Hashable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from thrillmon.models.cells import Tone
from thrillmon.models.jackpots_cells import LineCell, LineColumn
from thrillmon.models.jackpots_signs import Loudness
from thrillmon.panes.jackpots_curves import CurvePictures
from thrillmon.panes.jackpots_marks import SIGN, draw_sign
from thrillmon.panes.measures import scaled
from thrillmon.panes.row_texts import RowTexts
from thrillmon.panes.theme import Theme

MARGIN = 6


class Spot(NamedTuple):
    """Where a cell is painted. ground: what it lies on.  unit: the width of the widest currency of its list."""

    rect: QRect
    ground: QColor
    unit: int
    doubtful: bool


class CellPainter:
    """Keeps the texts and pictures of one list, in one font."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self.pictures = CurvePictures(theme)
        self.show_font(font)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.pictures.show_theme(theme)

    def show_font(self, font: QFont) -> None:
        """Lay the texts out in another font."""
        small = QFont(font)
        small.setPointSizeF(max(6.5, font.pointSizeF() * 0.85))
        self._font = font
        self._large, self._small = RowTexts(font), RowTexts(small)

    def unit_width(self, cell: LineCell) -> int:
        """Return the room that a cell's currency needs."""
        return self._small.width(cell.unit) + 2 if cell.unit else 0

    def money_width(self, cell: LineCell, unit: int) -> int:
        """Return the room that an amount needs, with what is said below it. unit: see Spot."""
        amount = self._large.width(cell.text, bold=True) + MARGIN + unit + 2
        return max(amount, self._small.width(cell.under) + 2 if cell.under else 0) + 2 * MARGIN

    def paint(self, painter: QPainter, cell: LineCell, column: LineColumn, key: Hashable, spot: Spot) -> None:
        """Paint a cell. key: the identity of its row."""
        theme, rect = self._theme, spot.rect
        if cell.sign is not None:
            centre = QPointF(rect.left() + MARGIN + scaled(SIGN) / 2, rect.center().y() + 0.5)
            draw_sign(painter, cell.sign, cell.loudness, centre, theme, spot.ground, self._font, scaled(SIGN))
        if cell.curve is not None:
            size = QSize(rect.width() - 2 * MARGIN, rect.height() - 6)
            ratio = painter.device().devicePixelRatioF()
            picture = self.pictures.picture(key, cell.curve, size, ratio, pale=spot.doubtful)
            painter.drawPixmap(QPointF(rect.left() + MARGIN, rect.top() + 3), picture)
        if cell.text or cell.under:
            self._paint_texts(painter, cell, column, rect, spot.unit)

    def _paint_texts(self, painter: QPainter, cell: LineCell, column: LineColumn, rect: QRect, unit: int) -> None:
        theme = self._theme
        ink = {Tone.NORMAL: theme.text, Tone.DIM: theme.dim, Tone.STRONG: theme.strong}[cell.tone]
        half = rect.height() / 2
        inner = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        upper = inner if not cell.under else QRect(inner.left(), rect.top() + 2, inner.width(), round(half))
        before = upper.adjusted(0, 0, -(unit + MARGIN), 0) if column.money else upper
        texts = self._large.bold if column.bold or cell.tone is Tone.STRONG else self._large.normal
        self._write(painter, cell.text, before, ink, self._large, right=column.right, font=texts)
        if cell.unit:
            place = QRect(upper.right() + 1 - unit, upper.top(), unit, upper.height())
            self._write(painter, cell.unit, place, theme.dim, self._small, right=False, font=self._small.normal)
        if cell.under:
            lower = QRect(inner.left(), round(rect.top() + half - 1), inner.width(), round(half))
            loud = cell.loudness is not Loudness.QUIET
            font = self._small.bold if loud else self._small.normal
            ink = theme.strong if loud else theme.dim
            self._write(painter, cell.under, lower, ink, self._small, right=column.right, font=font)

    def _write(
        self, painter: QPainter, text: str, rect: QRect, ink: QColor, texts: RowTexts, *, right: bool, font: QFont
    ) -> None:
        if not text or rect.width() <= 0:
            return
        laid = texts.text(text, rect.width(), Qt.TextElideMode.ElideRight, bold=font is texts.bold)
        size = laid.size()
        left = rect.right() + 1 - size.width() if right else rect.left()
        painter.setPen(ink)
        painter.setFont(font)
        painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - size.height()) / 2), laid)
