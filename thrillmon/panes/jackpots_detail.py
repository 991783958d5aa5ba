"""The chosen pot: everything that is known of it, its curve, its log, and the last frames about it as they came."""

from datetime import tzinfo
from itertools import count
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from thrillmon.floor.pots import PotKey
from thrillmon.models.jackpots import JackpotModel
from thrillmon.models.jackpots_columns import title_text
from thrillmon.models.jackpots_curve import SPANS, fitting_span
from thrillmon.models.jackpots_facts import facts_text, frames_text, heading_text
from thrillmon.models.jackpots_happenings import HappeningModel
from thrillmon.models.jackpots_words import details_text, doubt_text, time_text, what_text
from thrillmon.models.words import tr
from thrillmon.panes.jackpots_chart import CurveChart
from thrillmon.panes.jackpots_list import LinesView
from thrillmon.panes.theme import Theme

_READABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class PotDetail(QWidget):
    """Shows one pot after the other; nothing is drawn while it cannot be seen."""

    def __init__(self, model: JackpotModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._span = 0
        self._span_chosen = False
        self.key: PotKey | None = None
        """The pot that is shown."""
        self.chart: CurveChart | None = None
        self.heading = _label(bold=True)
        self.facts = _label()
        self.facts.setObjectName("dim")
        self.readout = _label()
        self.log_model = HappeningModel(model)
        self.log_model.show_pot(None)
        self.log = LinesView(self.log_model, theme, tr("What happened to the pot"))
        self.log.stepped.connect(self._mark)
        self.frames = QPlainTextEdit()
        self.frames.setReadOnly(True)
        self.frames.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.frames.setAccessibleName(tr("Last frames about the jackpot, as they came"))
        self.frames.setTabChangesFocus(True)
        self.frames.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._frames_text = ""
        self._nothing = _label()
        self._nothing.setText(tr("Nothing is known to have happened to it: neither wins nor falls."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        log = QWidget()
        column = QVBoxLayout(log)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.log, 1)
        column.addWidget(self._nothing, 1)
        self._below = QStackedWidget()
        self._below.addWidget(log)
        self._below.addWidget(self.frames)
        self._spans = QButtonGroup(self)
        self._pages = QButtonGroup(self)
        self._chart_place = QVBoxLayout()
        self._body = QWidget()
        self._empty = _label()
        self._empty.setText(tr("Choose a pot in the list to see its curve, its log and the last frames about it."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.show_pot(None)

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.log.show_theme(theme)
        if self.chart is not None:
            self.chart.show_theme(theme)

    def show_zone(self, zone: tzinfo) -> None:
        """Say times in another zone."""
        self.log_model.renew()
        if self.chart is not None:
            self.chart.show_zone(zone)
        self.refresh()

    def show_pot(self, key: PotKey | None) -> None:
        """Show another pot; None for none."""
        if key != self.key:
            self.readout.setText("")
            if self.chart is not None:
                self.chart.choose(0)
        self.key = key
        self.log.choose(None)
        self.log_model.show_pot(key)
        self.refresh()

    def choose_happening(self, number: int) -> None:
        """Mark one of the things that happened to the pot, in its log and on its curve."""
        self.log.choose(number)
        self._mark(number)

    def refresh(self) -> None:
        """Show what is known of the pot now; cheap while it cannot be seen."""
        if not self.isVisible():
            return
        seen = self._model.seen(self.key) if self.key is not None else None
        self._body.setVisible(seen is not None)
        self._empty.setVisible(seen is None)
        if seen is None or self.key is None:
            return
        view = self._model.view
        self.heading.setText(heading_text(seen))
        _write(self.facts, facts_text(seen, view))
        if self.chart is None:
            self._make_chart()
        if self.chart is not None:
            if not self._span_chosen:
                self._span = fitting_span(seen.pot.curve, view.now)
                self._spans.button(self._span).setChecked(True)
            line = self._model.curve(self.key, SPANS[self._span])
            doubt = doubt_text(seen, view.zone, view.now)
            spoken = f"{title_text(seen.pot)}. {self.facts.text()}"
            self.chart.show_line(line, seen.pot.value.currency, doubt, spoken)
        self.log.fit()
        self.log.setVisible(self.log_model.rowCount() > 0)
        self._nothing.setVisible(self.log_model.rowCount() == 0)
        if self._below.currentWidget() is self.frames:
            self._show_frames()

    def showEvent(self, event: QShowEvent) -> None:
        """See QWidget: the chart, and with it pyqtgraph, is needed when it is first seen."""
        super().showEvent(event)
        self.refresh()

    # ---- inside

    def _make_chart(self) -> None:
        self.chart = CurveChart(self._theme)
        self.chart.show_zone(self._model.zone)
        self.chart.mark_chosen.connect(self._choose_mark)
        self.chart.span_wanted.connect(self._change_span)
        self._chart_place.addWidget(self.chart)

    def _choose_mark(self, number: int) -> None:
        self.log.choose(number or None)
        self._mark(number)

    def _mark(self, number: Any) -> None:
        """Mark a happening on the curve and say what it was."""
        happening = self._model.book.get(number)
        if self.chart is not None:
            self.chart.choose(number if happening is not None else 0)
        if happening is None:
            self.readout.setText("")
            return
        view = self._model.view
        words = (
            time_text(happening.at, view.zone, view.now),
            what_text(happening),
            details_text(happening, alone=view.alone),
        )
        self.readout.setText(" · ".join(filter(None, words)))

    def _change_span(self, step: int) -> None:
        self._show_span(min(len(SPANS) - 1, max(0, self._span + step)))

    def _show_span(self, place: int) -> None:
        self._span, self._span_chosen = place, True
        self._spans.button(place).setChecked(True)
        self.refresh()

    def _show_page(self, place: int) -> None:
        self._below.setCurrentIndex(place)
        self.refresh()

    def _show_frames(self) -> None:
        text = frames_text(self._model.frames.of(self.key.instance) if self.key is not None else [], self._model.view)
        if text != self._frames_text:
            self._frames_text = text
            bar = self.frames.verticalScrollBar()
            place = bar.value()
            self.frames.setPlainText(text)
            bar.setValue(place)

    def _lay_out(self) -> None:
        spans = (tr("10 min"), tr("1 h"), tr("6 h"), tr("24 h"))
        row = QHBoxLayout()
        row.setContentsMargins(9, 2, 9, 0)
        for place, text in zip(count(), spans, strict=False):
            self._spans.addButton(_button(text, tr("How much of the curve is shown (+ and -)")), place)
            row.addWidget(self._spans.button(place))
        row.addStretch(1)
        below = QHBoxLayout()
        below.setContentsMargins(9, 2, 0, 2)
        for place, text in enumerate((tr("Log"), tr("Last frames"))):
            self._pages.addButton(_button(text, tr("What is shown below the curve")), place)
            below.addWidget(self._pages.button(place))
        below.addWidget(self.readout, 1)
        self._spans.button(self._span).setChecked(True)
        self._pages.button(0).setChecked(True)
        self._spans.idClicked.connect(self._show_span)
        self._pages.idClicked.connect(self._show_page)
        for label in (self.heading, self.facts, self.readout):
            label.setContentsMargins(9, 0, 9, 0)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.heading)
        column.addWidget(self.facts)
        column.addLayout(row)
        column.addLayout(self._chart_place, 3)
        column.addLayout(below)
        column.addWidget(self._below, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._body, 1)
        whole.addWidget(self._empty, 1)


def _button(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _write(label: QLabel, text: str) -> None:
    # Setting the same text again would take a selection away.
    if label.text() != text:
        label.setText(text)


def _label(*, bold: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(_READABLE)
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    if bold:
        font = QFont(label.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        label.setFont(font)
    return label
