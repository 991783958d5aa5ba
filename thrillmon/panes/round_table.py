"""The table of a round as it lay: the cards at their seats, their score, who won and how that is known."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from thrillmon.floor.games.game import Derivation, Hand, Outcome
from thrillmon.models.timeline_words import one_line
from thrillmon.models.words import face_text, render, tr
from thrillmon.panes.faces import faces_pixmap
from thrillmon.panes.measures import whole
from thrillmon.panes.theme import Theme

CARD_HEIGHT = 42
MARGIN = 14
GAP = 22

# Faces of one hand; junk may bring thousands.
MOST_FACES = 20


def derivation_words(outcome: Outcome) -> str:
    """Say how the result is known."""
    match outcome.derivation:
        case Derivation.SENT:
            return tr("as the record says")
        case Derivation.DERIVED:
            return tr("derived from the cards")
        case Derivation.NONE:
            return ""


class RoundTable(QWidget):
    """Paints hands side by side, in as many lines as its width asks for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._outcome = Outcome()
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Cards on the table"))

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.update()

    def show_outcome(self, outcome: Outcome, *, over: bool, cancelled: str = "") -> None:
        """Show what lay on the table. cancelled: why the round was voided; "" when it was not."""
        self._outcome = outcome
        nothing = tr("no result told") if over else tr("no result yet")
        parts = [one_line(render(outcome.text)) if outcome.text.template else nothing]
        parts.append(derivation_words(outcome))
        if cancelled:
            parts.insert(0, tr("✕ {reason}").format(reason=cancelled))
        self._words = " · ".join(filter(None, parts))
        hands = (f"{tr(hand.label)} {' '.join(face_text(face) for face in hand.faces)}" for hand in outcome.hands)
        self.setAccessibleDescription(one_line(". ".join([*hands, self._words])))
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """What stands under the cards."""
        return self._words

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """See QWidget."""
        return True

    def heightForWidth(self, width: int, /) -> int:  # noqa: N802 - Qt's name
        """See QWidget."""
        lines = self._lines(width)
        return round(MARGIN * 2 + len(lines) * self._line_height() + self._footer_height(width))

    def sizeHint(self) -> QSize:
        """See QWidget."""
        width = max(320, self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        top = float(MARGIN)
        for line in self._lines(self.width()):
            left = float(MARGIN)
            for hand, width in line:
                self._paint_hand(painter, hand, left, top)
                left += width + GAP
            top += self._line_height()
        painter.setPen(self._theme.dim if self._outcome.text.template else self._theme.text)
        painter.setFont(self.font())
        below = QRect(MARGIN, round(top), self.width() - 2 * MARGIN, round(self.height() - top - MARGIN / 2))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self._words)
        painter.end()

    def _paint_hand(self, painter: QPainter, hand: Hand, left: float, top: float) -> None:
        theme = self._theme
        won = hand.seat in self._outcome.winners
        label = self._label(hand)
        font = QFont(self.font())
        font.setBold(won)
        painter.setFont(font)
        painter.setPen(theme.strong if won else theme.dim)
        painter.drawText(QPointF(left, top + QFontMetricsF(font).ascent()), label)
        below = top + QFontMetricsF(font).height() + 4
        if hand.score:
            big = self._score_font()
            painter.setFont(big)
            painter.setPen(theme.strong if won else theme.text)
            room = QRectF(left, below, self._score_width(hand), whole(CARD_HEIGHT))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tr(hand.score))
            left += self._score_width(hand)
        ratio = self.devicePixelRatioF()
        pixmap = faces_pixmap((hand.faces[:MOST_FACES],), whole(CARD_HEIGHT), theme, self.font(), ratio)
        painter.drawPixmap(QPointF(left, below), pixmap)

    def _label(self, hand: Hand) -> str:
        label = one_line(tr(hand.label)).upper() or tr("On the table").upper()
        if hand.bonus:
            label = tr("BONUS {seat}").format(seat=label)
        return tr("✓ {seat} won").format(seat=label) if hand.seat in self._outcome.winners else label

    def _lines(self, width: int) -> list[list[tuple[Hand, float]]]:
        lines: list[list[tuple[Hand, float]]] = []
        room = 0.0
        for hand in self._outcome.hands:
            needed = self._width_of(hand)
            if not lines or room + needed > width - 2 * MARGIN:
                lines.append([])
                room = 0.0
            lines[-1].append((hand, needed))
            room += needed + GAP
        return lines

    def _width_of(self, hand: Hand) -> float:
        font = QFont(self.font())
        font.setBold(True)
        label = QFontMetricsF(font).horizontalAdvance(self._label(hand))
        pixmap = faces_pixmap((hand.faces[:MOST_FACES],), whole(CARD_HEIGHT), self._theme, self.font(), 1.0)
        return max(label, self._score_width(hand) + pixmap.deviceIndependentSize().width())

    def _score_width(self, hand: Hand) -> float:
        return QFontMetricsF(self._score_font()).horizontalAdvance(tr(hand.score)) + 12 if hand.score else 0.0

    def _score_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.6)
        return font

    def _line_height(self) -> float:
        return QFontMetricsF(self.font()).height() + 4 + whole(CARD_HEIGHT) + 10

    def _footer_height(self, width: int) -> float:
        room = QRectF(0, 0, max(1, width - 2 * MARGIN), 1000)
        return QFontMetricsF(self.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, self._words).height()
