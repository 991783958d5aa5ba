"""The drawings of resources/cards in a theme's colours: each is read once and painted at any size."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from thrillmon.panes.resources import folder
from thrillmon.panes.theme import Theme

# The colours in the files stand for these; a piece of a colour of its own is drawn in grey.
CARD, LINE, BLACK, RED, PIECE, INK = "#fdfdfb", "#8d9499", "#15181a", "#b3212b", "#808080", "#c0c0c0"


def paint_drawing(
    painter: QPainter, name: str, rect: QRectF, theme: Theme, piece: QColor | None = None, ink: QColor | None = None
) -> None:
    """Paint a drawing into rect. piece and ink: the colours of what has one of its own."""
    ground, writing = piece or theme.card, ink or theme.card_black
    colours = (theme.card, theme.card_line, theme.card_black, theme.card_red, ground, writing)
    _renderer(name, tuple(colour.name() for colour in colours)).render(painter, rect)


@lru_cache(maxsize=256)
def _renderer(name: str, colours: tuple[str, ...]) -> QSvgRenderer:
    text = (folder() / "cards" / f"{name}.svg").read_text(encoding="utf-8")
    for marker, colour in zip((CARD, LINE, BLACK, RED, PIECE, INK), colours, strict=True):
        text = text.replace(f'"{marker}"', f'"{colour}"')
    return QSvgRenderer(QByteArray(text.encode()))
