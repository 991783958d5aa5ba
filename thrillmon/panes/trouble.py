"""The line under the strip that says in words which link has failed, since when, and what to do."""

from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from thrillmon.floor.links import Condition, Lamp
from thrillmon.floor.times import clock_text
from thrillmon.models.words import render, tr
from thrillmon.panes.lamps import link_text
from thrillmon.panes.theme import Theme

TROUBLED = (Condition.DOWN, Condition.REFUSED, Condition.SILENT, Condition.QUIET)


def trouble_text(lamps: list[Lamp], zone: tzinfo) -> str:
    """Return one line per link that needs attention; "" when all is well."""
    lines: list[str] = []
    for lamp in lamps:
        if lamp.condition in TROUBLED:
            line = tr("▲ {link} since {time}: {what} {advice}").format(
                link=link_text(lamp.link),
                time=clock_text(lamp.since, zone),
                what=render(lamp.sentence),
                advice=render(lamp.advice),
            )
            lines.append(line.rstrip())
    return "\n".join(lines)


class TroubleLine(QLabel):
    """Hidden while all is well."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setVisible(False)
        self.setAccessibleName(tr("Link troubles"))
        self.show_theme(theme)

    def show_lamps(self, lamps: list[Lamp], zone: tzinfo) -> None:
        """Show what is wrong now."""
        text = trouble_text(lamps, zone)
        if text != self.text():
            self.setText(text)
            self.setVisible(bool(text))

    def show_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.setStyleSheet(
            f"background: {theme.panel.name()}; color: {theme.strong.name()}; padding: 6px 14px;"
            f" border-left: 4px solid {theme.high.name()}; border-bottom: 1px solid {theme.line.name()};"
        )
