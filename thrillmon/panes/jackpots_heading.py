"""The heading of the jackpot pane: how the pots stand, and which brand, source and query they are narrowed to."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from thrillmon.floor.jackpot_queries import POTS, PotSeen
from thrillmon.floor.links import TRUSTED, Lamp
from thrillmon.floor.queries import Query
from thrillmon.floor.times import clock_text
from thrillmon.models.jackpots_words import brand_text
from thrillmon.models.timeline_words import one_line
from thrillmon.models.words import render, tr
from thrillmon.panes.query_line import QueryLine

# Letters of the longest entry that is shown in full; a name may be of any length.
MOST_LETTERS = 24


class JackpotsHeading(QWidget):
    """narrowed: something else is wanted than before; brand, source and query say what."""

    narrowed = Signal()

    def __init__(self, zone: tzinfo, now: Callable[[], float]) -> None:
        super().__init__()
        self.query: Query[PotSeen] | None = None
        self.brands = _choice(tr("Brand"))
        self.sources = _choice(tr("Source"))
        self.line: QueryLine[PotSeen] = QueryLine(
            POTS, tr("amount>1000 currency=EUR stale … (Enter)"), now, zone, self._ask
        )
        self._title = _plain()
        self._title.setText(tr("Jackpots"))
        font = QFont(self._title.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self._title.setFont(font)
        self.summary = _plain()
        self.summary.setObjectName("dim")
        self.notice = _plain()
        self.notice.setObjectName("error")
        self.notice.setWordWrap(True)
        self.notice.setContentsMargins(9, 0, 9, 4)
        self.notice.hide()
        self._lay_out()
        self.show_choices((), (), alone=True)
        for choice in (self.brands, self.sources):
            choice.currentIndexChanged.connect(self.narrowed)

    @property
    def brand(self) -> str | None:
        """The brand that is wanted; None for all."""
        return self.brands.currentData()

    @property
    def source(self) -> str | None:
        """The source that is wanted; None for all."""
        return self.sources.currentData()

    def show_summary(self, text: str) -> None:
        """Say how the pots stand."""
        if text != self.summary.text():
            self.summary.setText(text)

    def show_lamp(self, lamp: Lamp, zone: tzinfo) -> None:
        """Say that nothing is confirmed, why, and what to do; nothing while the tap is heard."""
        text = ""
        if lamp.condition not in TRUSTED:
            text = tr("▨ Not confirmed since {time}: {what} {advice}").format(
                time=clock_text(lamp.since, zone), what=render(lamp.sentence), advice=render(lamp.advice)
            )
        if text.rstrip() != self.notice.text():
            self.notice.setText(text.rstrip())
            self.notice.setVisible(bool(text))

    def show_choices(self, brands: tuple[str, ...], sources: tuple[str, ...], *, alone: bool) -> None:
        """Offer other brands and sources; what is chosen stays chosen although it is not there now."""
        _offer(self.brands, tr("All brands"), {brand: brand_text(brand, alone=alone) for brand in brands})
        _offer(self.sources, tr("All sources"), {source: one_line(source) or tr("any source") for source in sources})

    def show_zone(self, zone: tzinfo) -> None:
        """Read times in another zone."""
        self.line.show_zone(zone)

    def _ask(self, query: Query[PotSeen] | None, text: str) -> None:
        del text
        self.query = query
        self.narrowed.emit()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setContentsMargins(9, 6, 9, 0)
        first.setSpacing(12)
        first.addWidget(self._title)
        first.addWidget(self.summary, 1)
        second = QHBoxLayout()
        second.setContentsMargins(9, 4, 9, 6)
        second.setSpacing(6)
        second.addWidget(self.brands)
        second.addWidget(self.sources)
        second.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.notice)


def _offer(choice: QComboBox, all_of_them: str, known: dict[str, str]) -> None:
    chosen = choice.currentData()
    entries: dict[str | None, str] = {None: all_of_them, **known}
    entries.setdefault(chosen, chosen or "")
    if [choice.itemData(place) for place in range(choice.count())] == list(entries) and all(
        choice.itemText(place) == _short(text) for place, text in enumerate(entries.values())
    ):
        return
    with QSignalBlocker(choice):
        choice.clear()
        for value, text in entries.items():
            choice.addItem(_short(text), value)
        choice.setCurrentIndex(list(entries).index(chosen))


def _short(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else f"{text[: MOST_LETTERS - 1]}…"


def _choice(name: str) -> QComboBox:
    choice = QComboBox()
    choice.setAccessibleName(name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return choice


def _plain() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
