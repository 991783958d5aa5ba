"""How the wall divides the screen: columns and rows of tiles, and what fits into one and how large it is written."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect

# A tile is best a little wider than high.
ASPECT = 1.5

# A smaller tile cannot be read at any distance; with more tables than fit the wall scrolls.
SMALLEST_WIDTH, SMALLEST_HEIGHT = 58, 40

# Below this many pixels nobody reads a text.
LEAST_TEXT = 11.0

# Lines of a tile from top to bottom with the height they want, and the order in which they give way.
_LINES = {"head": 3.0, "game": 1.1, "phase": 2.2, "bar": 0.5, "faces": 2.3, "result": 1.1, "foot": 1.0}
_GIVING_WAY = ("foot", "result", "game", "faces")

# Cards on a lower line are specks.
_LEAST_FACES = 18.0

# What of a line's height its text takes.
_TEXT_SHARE = 0.78


@dataclass(frozen=True, slots=True)
class Grid:
    """Tiles side by side, filling a width and, where they can, a height; gap: between two of them."""

    count: int
    columns: int
    rows: int
    width: int
    height: int
    gap: int
    tile_height: float

    def rect(self, place: int) -> QRect:
        """Return where a tile is drawn; the rounding is spread, so that the wall is filled to its last pixel."""
        row, column = divmod(place, self.columns)
        step_x = (self.width - self.gap) / self.columns
        step_y = self.tile_height
        left, right = round(self.gap + column * step_x), round(self.gap + (column + 1) * step_x) - self.gap
        top, bottom = round(self.gap + row * step_y), round(self.gap + (row + 1) * step_y) - self.gap
        return QRect(left, top, right - left, bottom - top)

    def place(self, x: int, y: int) -> int | None:
        """Return the tile at a point; None between or beside them."""
        if self.count == 0 or x < 0 or y < 0:
            return None
        column = int((x - self.gap / 2) * self.columns / max(1, self.width - self.gap))
        place = int((y - self.gap / 2) / self.tile_height) * self.columns + min(column, self.columns - 1)
        return place if 0 <= place < self.count and self.rect(place).contains(x, y) else None

    def touched(self, area: QRect) -> list[int]:
        """Return the tiles of the rows and columns that an area lies in."""
        step_x = max(1, self.width - self.gap) / self.columns
        left, right = int(area.left() / step_x) - 1, int(area.right() / step_x)
        top, bottom = int(area.top() / self.tile_height) - 1, int(area.bottom() / self.tile_height)
        return [
            row * self.columns + column
            for row in range(max(0, top), min(self.rows - 1, bottom) + 1)
            for column in range(max(0, left), min(self.columns - 1, right) + 1)
            if row * self.columns + column < self.count
        ]

    @property
    def content_height(self) -> int:
        """How high all tiles are; more than height when they do not fit."""
        return round(self.gap + self.rows * self.tile_height)


def grid(count: int, width: int, height: int) -> Grid:
    """Choose columns and rows so that the tiles are as large as can be."""
    if count == 0:
        return Grid(0, 1, 0, width, height, 0, float(max(1, height)))
    gap = 10 if count <= 12 else 6 if count <= 60 else 4
    best, best_size = 0, 0.0
    for columns in range(1, count + 1):
        tile_width = (width - gap) / columns - gap
        if tile_width < SMALLEST_WIDTH:
            break
        tile_height = (height - gap) / ceil(count / columns) - gap
        size = min(tile_width / ASPECT, tile_height)
        if tile_height >= SMALLEST_HEIGHT and size > best_size + 0.5:
            best, best_size = columns, size
    if best:
        rows = ceil(count / best)
        return Grid(count, best, rows, width, height, gap, (height - gap) / rows)
    columns = max(1, int((width - gap) / (SMALLEST_WIDTH + gap)))
    return Grid(count, columns, ceil(count / columns), width, height, gap, float(SMALLEST_HEIGHT + gap))


@dataclass(frozen=True, slots=True)
class Plan:
    """Where the lines of a tile stand, from its top left corner, by name; those that do not fit are not there."""

    width: int
    height: int
    padding: int
    lines: dict[str, QRect]

    def text_size(self, line: str) -> float:
        """Return the pixel size of a line's text."""
        return self.lines[line].height() * _TEXT_SHARE

    def line(self, line: str, tile: QRect) -> QRect:
        """Return where a line is drawn in a tile; tiles differ by a pixel, which is left free."""
        return self.lines[line].translated(tile.topLeft())


def plan(width: int, height: int) -> Plan:
    """Choose what a tile of this size shows: lines give way until the smallest text can be read."""
    padding = max(5, round(min(width, height) * 0.055))
    room = height - 2 * padding
    shown = dict(_LINES)
    for line in _GIVING_WAY:
        if _readable(shown, room / sum(shown.values())):
            break
        del shown[line]
    unit = room / sum(shown.values())
    lines: dict[str, QRect] = {}
    top = float(padding)
    for line, weight in shown.items():
        lines[line] = QRect(padding, round(top), width - 2 * padding, round(unit * weight))
        top += unit * weight
    return Plan(width, height, padding, lines)


def _readable(shown: dict[str, float], unit: float) -> bool:
    smallest = min(weight for line, weight in shown.items() if line != "bar")
    return smallest * unit * _TEXT_SHARE >= LEAST_TEXT and shown.get("faces", 99.0) * unit >= _LEAST_FACES
