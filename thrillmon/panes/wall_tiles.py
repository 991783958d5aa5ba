"""The painter of the wall's tiles: each kind of trouble has a form of its own and needs no colour."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from thrillmon.floor.alarms.letters import LATCHED
from thrillmon.floor.games.game import Outcome
from thrillmon.floor.phases import Phase
from thrillmon.floor.table_now import Standing
from thrillmon.models.table_alarms import TableAlarm
from thrillmon.models.wall_tiles import REPLACING, Note, NoteKind, Tile
from thrillmon.panes.alarm_marks import LOCK, draw_alarm_mark
from thrillmon.panes.faces import faces_pixmap
from thrillmon.panes.table_cells import MARK, draw_phase_mark, phase_colour
from thrillmon.panes.theme import Theme
from thrillmon.panes.wall_layout import LEAST_TEXT, Plan
from thrillmon.panes.wall_texts import WallTexts

# Shapes and cards nobody confirms any more are paler than live ones, beside being hatched.
STALE_OPACITY = 0.45

# On the smallest tiles a text may shrink to this before it is cut off.
LEAST_SQUEEZED = 9.0

# Smaller faces say nothing.
LEAST_FACES = 16

# The text on a wheel's slot or a roulette number, as a share of its height.
_FACE_POINTS = 0.45

# What of its line's height a bar takes.
_BAR_SHARE = 0.6


class TilePainter:
    """Draws tiles of one size. Everything it is asked to draw may be clipped to a part of the tile."""

    def __init__(self, plan: Plan, texts: WallTexts, theme: Theme) -> None:
        self._plan = plan
        self._texts = texts
        self._theme = theme
        self._hatch = QBrush(theme.hatch, Qt.BrushStyle.BDiagPattern)
        # On small tiles a note takes the place of the countdown, on others that of the game's name.
        self._small = "game" not in plan.lines
        line = plan.lines["bar"]
        height = max(3, round(line.height() * _BAR_SHARE))
        self._bar = QRect(line.left(), line.top() + (line.height() - height) // 2, line.width(), height)
        self._countdown = plan.lines["phase"].united(self._bar)
        self._frame = max(3, round(min(plan.width, plan.height) * 0.03))

    def bar_rect(self, rect: QRect) -> QRect:
        """Return where the bar of a tile at rect is."""
        return self._bar.translated(rect.topLeft())

    def countdown_rect(self, rect: QRect) -> QRect:
        """Return where the words, seconds and bar of a tile at rect are."""
        return self._countdown.translated(rect.topLeft())

    def filled(self, tile: Tile, server: float) -> int | None:
        """Return how many pixels of the bar are filled; None without a bar."""
        fraction = tile.bar(server)
        return None if fraction is None else round(self._bar.width() * fraction)

    def draw_bar(self, painter: QPainter, tile: Tile, rect: QRect, server: float) -> None:
        """Draw the bar alone, ground included."""
        bar = self.bar_rect(rect)
        filled = self.filled(tile, server)
        if filled is not None:
            painter.fillRect(bar, self._theme.track)
            painter.fillRect(QRect(bar.left(), bar.top(), filled, bar.height()), phase_colour(tile.phase, self._theme))
        elif tile.phase is Phase.CHANGING_SHOE and tile.standing is Standing.LIVE:
            painter.fillRect(bar, QBrush(self._theme.closed, Qt.BrushStyle.DiagCrossPattern))

    def draw_countdown(self, painter: QPainter, tile: Tile, rect: QRect, server: float, *, current: bool) -> None:
        """Draw the words, seconds and bar alone, ground included."""
        ground = self._ground(tile, current=current)
        self._fill(painter, tile, self.countdown_rect(rect), ground)
        self._draw_words(painter, tile, rect, server, ground)

    def draw(self, painter: QPainter, tile: Tile, rect: QRect, server: float, *, current: bool) -> None:
        """Draw a whole tile; current: the one the keyboard is on."""
        ground = self._ground(tile, current=current)
        self._fill(painter, tile, rect, ground)
        self._draw_frame(painter, tile, rect)
        self._draw_head(painter, tile, rect)
        band = self._band(tile)
        if not self._small:
            line = self._plan.line("game", rect)
            if band is not None:
                self._draw_band(painter, tile, band, line, ground)
            else:
                size = self._plan.text_size("game")
                self._texts.draw(painter, tile.game, line, size, self._theme.dim, least=LEAST_TEXT)
        self._draw_words(painter, tile, rect, server, ground)
        self._draw_result(painter, tile, rect)
        if "foot" in self._plan.lines:
            self._draw_foot(painter, tile, rect)

    def _draw_words(self, painter: QPainter, tile: Tile, rect: QRect, server: float, ground: QColor) -> None:
        band = self._band(tile)
        if not self._small or band is None:
            self._draw_phase(painter, tile, rect)
        else:
            self._draw_band(painter, tile, band, self._plan.line("phase", rect), ground)
        self.draw_bar(painter, tile, rect, server)

    def _ground(self, tile: Tile, *, current: bool) -> QColor:
        return self._theme.selection if current else self._theme.ground if tile.stopped else self._theme.panel

    def _fill(self, painter: QPainter, tile: Tile, rect: QRect, ground: QColor) -> None:
        painter.fillRect(rect, ground)
        if tile.standing is not Standing.LIVE:
            painter.fillRect(rect, self._hatch)

    def _ink(self, tile: Tile) -> QColor:
        return self._theme.dim if tile.standing is not Standing.LIVE or tile.stopped else self._theme.text

    def _band(self, tile: Tile) -> Note | None:
        """Return the note that takes the place of a line, if any."""
        if not tile.notes:
            return None
        note = tile.notes[0]
        if not self._small or note.kind in REPLACING or not tile.time:
            return note
        return None

    def _draw_frame(self, painter: QPainter, tile: Tile, rect: QRect) -> None:
        theme, width = self._theme, self._frame
        style, colour = Qt.PenStyle.SolidLine, theme.line
        if tile.has(NoteKind.LATE):
            colour = theme.strong
        elif tile.has(NoteKind.UNKNOWN):
            style, colour = Qt.PenStyle.DashLine, theme.dim
        elif tile.has(NoteKind.DISAGREEING):
            style, colour = Qt.PenStyle.DashDotLine, theme.text
        elif tile.has(NoteKind.TEST):
            style, colour, width = Qt.PenStyle.DotLine, theme.dim, max(2, width // 2)
        else:
            width = 1
        pen = QPen(colour, width, style)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width // 2
        painter.drawRect(rect.adjusted(inset, inset, -inset - 1, -inset - 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if tile.has(NoteKind.CORRECTED):
            # A page whose corner is turned down.
            fold = max(9.0, self._plan.lines["head"].height() * 0.55)
            right, top = rect.right() + 1.0, float(rect.top())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.dim)
            corner = [QPointF(right - fold, top), QPointF(right, top + fold), QPointF(right - fold, top + fold)]
            painter.drawPolygon(QPolygonF(corner))

    def _draw_head(self, painter: QPainter, tile: Tile, rect: QRect) -> None:
        theme = self._theme
        line = self._plan.line("head", rect)
        side = min(line.height() * 0.62, line.width() * 0.2)
        stale = tile.standing is not Standing.LIVE
        colour = theme.quiet if stale else phase_colour(tile.phase, theme)
        painter.save()
        if stale and tile.phase is not Phase.UNKNOWN:
            painter.setOpacity(STALE_OPACITY)
        painter.translate(line.left() + side / 2, line.center().y() + 0.5)
        painter.scale(side / MARK, side / MARK)
        draw_phase_mark(painter, tile.phase, QPointF(0, 0), colour)
        painter.restore()
        ink = theme.dim if stale or tile.stopped else theme.strong
        code = line.adjusted(round(side * 1.35), 0, 0, 0)
        if tile.has(NoteKind.TEST) and not self._small:
            badge = QRectF(line.right() + 1 - side * 0.9, line.center().y() - side / 2, side * 0.9, side)
            self._draw_badge(painter, tile, badge)
            code.setRight(round(badge.left() - side * 0.2))
        if tile.alarm is not None:
            code.setRight(self._draw_alarm(painter, tile.alarm, code))
        size = self._plan.text_size("head")
        self._texts.draw(painter, tile.code, code, size, ink, least=LEAST_SQUEEZED, bold=True)

    def _draw_alarm(self, painter: QPainter, alarm: TableAlarm, line: QRect) -> int:
        """Draw the worst alarm of a table at the right of its head, with the count; return where the rest ends."""
        theme, right = self._theme, float(line.right())
        size = min(line.height() * 0.86, line.width() * 0.36)
        if alarm.count > 1:
            taken = self._texts.draw(
                painter, str(alarm.count), line, size * 0.7, theme.strong, least=LEAST_SQUEEZED, bold=True, right=True
            )
            right -= taken + size * 0.2
        if alarm.letter in LATCHED or alarm.aside:
            right -= LOCK + 4
        centre = QPointF(right - size / 2 - 2, line.center().y() + 0.5)
        draw_alarm_mark(painter, alarm.priority, alarm.letter, centre, theme, theme.panel, size=size)
        return round(centre.x() - size * 0.8)

    def _draw_badge(self, painter: QPainter, tile: Tile, badge: QRectF) -> None:
        painter.setPen(QPen(self._theme.text, max(1.0, badge.height() * 0.07)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(badge)
        painter.setFont(self._texts.font(badge.height() * 0.72, bold=True))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, tile.notes[-1].short[:1].upper())

    def _draw_phase(self, painter: QPainter, tile: Tile, rect: QRect) -> None:
        line = self._plan.line("phase", rect)
        size = self._plan.text_size("phase")
        taken = 0.0
        if tile.time:
            ink = self._theme.strong
            taken = self._texts.draw(
                painter, tile.time, line, size, ink, least=LEAST_SQUEEZED, bold=True, right=True
            ) + max(4.0, size * 0.3)
        word = line.adjusted(0, 0, -round(taken), 0)
        if self._small and tile.has(NoteKind.TEST):
            side = line.height() * 0.72
            self._draw_badge(painter, tile, QRectF(line.left() + 1, line.center().y() - side / 2, side * 0.9, side))
            word.setLeft(word.left() + round(side * 1.3))
        word_size = min(size, max(LEAST_TEXT, size * 0.72))
        least = LEAST_SQUEEZED if self._small else min(LEAST_TEXT, word_size)
        if tile.time and self._texts.width(tile.word, least) > word.width():
            return  # the shape says it too, and half a word says less
        self._texts.draw(painter, tile.word, word, word_size, self._ink(tile), least=least)

    def _draw_band(self, painter: QPainter, tile: Tile, note: Note, line: QRect, ground: QColor) -> None:
        theme = self._theme
        size = max(LEAST_TEXT, self._plan.text_size("phase") * 0.72) if self._small else self._plan.text_size("game")
        inner = line.adjusted(2, 0, -2, 0) if self._small else line.adjusted(6, 0, -6, 0)
        bold, text, least = True, note.short, LEAST_SQUEEZED
        for longer in (" · ".join(one.text for one in tile.notes), note.text):
            if self._texts.width(longer, max(LEAST_TEXT, size * 0.75), bold=True) <= inner.width():
                text, least = longer, min(size, LEAST_TEXT)
                break
        else:
            if self._texts.width(text, least, bold=True) > inner.width():
                bold, inner = False, line
        high = min(size * 1.36, line.height() - 1.0)
        band = QRectF(line.left(), line.top() + (line.height() - high) / 2, line.width(), high)
        ink = theme.strong
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if note.kind is NoteKind.LATE:
            painter.fillRect(band, theme.strong)
            ink = theme.ground
        elif self._small and note.kind in _FRAMED:
            painter.fillRect(band, ground)  # the frame is near enough to tell the kind
        else:
            painter.setPen(
                QPen(
                    theme.dim,
                    1 if note.kind is not NoteKind.DISAGREEING else 3,
                    _BAND_LINES.get(note.kind, Qt.PenStyle.SolidLine),
                )
            )
            painter.setBrush(ground)
            painter.drawRect(band)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._texts.draw(painter, text, inner, size, ink, least=least, bold=bold)

    def _draw_result(self, painter: QPainter, tile: Tile, rect: QRect) -> None:
        if "faces" not in self._plan.lines:
            return
        drawn = self._draw_faces(painter, tile, self._plan.line("faces", rect))
        if "result" in self._plan.lines:
            line, size = self._plan.line("result", rect), self._plan.text_size("result")
        elif not drawn:
            line, size = self._plan.line("faces", rect), LEAST_TEXT + 1
        else:
            return
        self._texts.draw(painter, tile.result, line, size, self._ink(tile), least=LEAST_TEXT)

    def _draw_faces(self, painter: QPainter, tile: Tile, line: QRect) -> bool:
        groups = tuple(hand.faces for hand in (tile.outcome or Outcome()).hands if hand.faces)
        if not groups:
            return False
        ratio = painter.device().devicePixelRatioF()
        height = round(line.height() * 0.86)
        for _ in range(3):
            font = QFont(self._texts.font(LEAST_TEXT))
            font.setPointSizeF(max(4.0, height * _FACE_POINTS))
            pixmap = faces_pixmap(groups, height, self._theme, font, ratio)
            width = pixmap.width() / ratio
            if width <= line.width():
                break
            # Nothing is cut through its middle: all faces are drawn smaller.
            height = int(height * line.width() / width)
            if height < LEAST_FACES:
                return False
        else:
            return False
        if tile.standing is not Standing.LIVE:
            painter.setOpacity(STALE_OPACITY)
        painter.drawPixmap(QPointF(line.left(), line.top() + (line.height() - height) / 2), pixmap)
        painter.setOpacity(1.0)
        if tile.has(NoteKind.CANCELLED):
            painter.setPen(QPen(self._theme.quiet, max(2.0, height * 0.07)))
            middle = line.top() + line.height() / 2
            painter.drawLine(QPointF(line.left() - 3, middle), QPointF(line.left() + width + 3, middle))
        return True

    def _draw_foot(self, painter: QPainter, tile: Tile, rect: QRect) -> None:
        line, size = self._plan.line("foot", rect), self._plan.text_size("foot")
        ink = self._theme.dim
        taken = self._texts.draw(painter, tile.round, line, size, ink, least=LEAST_TEXT, right=True)
        dealer = line.adjusted(0, 0, -round(taken + size * 0.6), 0)
        self._texts.draw(painter, tile.dealer, dealer, size, ink, least=LEAST_TEXT)


_FRAMED = frozenset({NoteKind.UNKNOWN, NoteKind.DISAGREEING})

_BAND_LINES = {
    NoteKind.UNKNOWN: Qt.PenStyle.DashLine,
    NoteKind.TEST: Qt.PenStyle.DotLine,
}
