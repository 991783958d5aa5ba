"""Themes: one token file each, from which palette, style sheet and painters take every colour."""

import tomllib
from dataclasses import dataclass
from typing import Literal, cast, get_args

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from thrillmon.panes.contrast import contrast
from thrillmon.panes.resources import folder

Choice = Literal["dark", "light", "contrast-dark", "contrast-light", "system"]


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a theme, by what they mean."""

    name: str
    dark: bool
    contrast: bool
    ground: QColor
    panel: QColor
    line: QColor
    text: QColor
    strong: QColor
    dim: QColor
    hatch: QColor
    selection: QColor
    focus: QColor
    track: QColor
    betting: QColor
    closed: QColor
    playing: QColor
    quiet: QColor
    high: QColor
    medium: QColor
    low: QColor
    card: QColor
    card_line: QColor
    card_black: QColor
    card_red: QColor

    @property
    def other(self) -> Choice:
        """The light theme of this dark one, or the dark one of this light one."""
        if self.contrast:
            return "contrast-light" if self.dark else "contrast-dark"
        return "light" if self.dark else "dark"

    def ink_on(self, colour: QColor) -> QColor:
        """Return what is best read on a filled shape: the white of cards, or their black."""
        return max((self.card, self.card_black), key=lambda ink: contrast(ink, colour))

    def palette(self) -> QPalette:
        """Return the palette for all widgets."""
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, colour in (
            (roles.Window, self.ground),
            (roles.WindowText, self.text),
            (roles.Base, self.panel),
            (roles.AlternateBase, self.panel),
            (roles.Text, self.text),
            (roles.Button, self.panel),
            (roles.ButtonText, self.text),
            (roles.BrightText, self.strong),
            (roles.Highlight, self.selection),
            (roles.HighlightedText, self.strong),
            (roles.ToolTipBase, self.panel),
            (roles.ToolTipText, self.text),
            (roles.PlaceholderText, self.dim),
            (roles.Link, self.focus),
            (roles.Mid, self.line),
            (roles.Dark, self.line),
            (roles.Midlight, self.line),
            (roles.Light, self.panel),
            (roles.Shadow, self.ground),
        ):
            palette.setColor(role, colour)
        return palette

    def style_sheet(self) -> str:
        """Return the rules that a palette cannot express."""
        line, panel, ground, dim, focus = (
            colour.name() for colour in (self.line, self.panel, self.ground, self.dim, self.focus)
        )
        selection, text, strong = self.selection.name(), self.text.name(), self.strong.name()
        # Where one can write is told by the edge alone, so it has to be seen.
        faint, edge = self.hatch.name(), self.quiet.name()
        return f"""
            #panel {{ background: {panel}; border: 1px solid {line}; border-radius: 4px; }}
            #strip {{ background: {ground}; border-bottom: 1px solid {line}; }}
            QTableView {{ background: {panel}; border: none; gridline-color: {line}; outline: none;
                selection-background-color: {selection}; selection-color: {strong}; }}
            QHeaderView {{ background: {panel}; border: none; }}
            QHeaderView::section {{ background: {panel}; color: {dim}; border: none;
                border-bottom: 1px solid {line}; padding: 4px 3px; }}
            QHeaderView::section:focus {{ color: {strong}; }}
            QTableCornerButton::section {{ background: {panel}; border: none; }}
            QToolTip {{ background: {panel}; color: {text}; border: 1px solid {line}; padding: 4px; }}
            QPushButton {{ background: {panel}; color: {text}; border: 1px solid {line}; border-radius: 3px;
                padding: 4px 10px; }}
            QPushButton:hover {{ border-color: {dim}; }}
            QPushButton:focus {{ border: 1px solid {focus}; }}
            QPushButton:checked {{ background: {selection}; color: {strong}; border: 1px solid {dim}; }}
            QPushButton:disabled {{ color: {faint}; }}
            QToolButton {{ background: transparent; color: {dim}; border: 1px solid transparent; border-radius: 3px;
                padding: 1px 5px; }}
            QToolButton:hover {{ color: {text}; }}
            QToolButton:checked {{ color: {strong}; }}
            QToolButton:focus {{ border: 1px solid {focus}; }}
            QToolButton#menu {{ color: {text}; padding: 0 2px; }}
            QToolButton#menu::menu-indicator {{ image: none; }}
            #worst {{ border-bottom: 2px solid {dim}; }}
            QLabel#dim, QLabel#key {{ color: {dim}; }}
            QLabel#error {{ color: {strong}; }}
            QLineEdit {{ background: {ground}; color: {text}; border: 1px solid {edge}; border-radius: 3px;
                padding: 3px 6px; selection-background-color: {selection}; selection-color: {strong};
                placeholder-text-color: {dim}; }}
            QCheckBox::indicator, QMenu::indicator {{ width: 0.8em; height: 0.8em; border: 1px solid {edge};
                border-radius: 2px; padding: 2px; background-clip: content; background-origin: content; }}
            QCheckBox::indicator:checked, QMenu::indicator:checked {{ background-color: {strong}; }}
            QCheckBox::indicator:focus {{ border: 1px solid {focus}; }}
            QMenu::indicator {{ left: 6px; }}
            QLineEdit:focus {{ border: 1px solid {focus}; }}
            QLineEdit[refused="true"] {{ border: 1px dashed {strong}; }}
            QScrollArea#details, QWidget#inside {{ background: {panel}; border: none; border-left: 1px solid {line}; }}
            QWidget#inside {{ border: none; }}
            QPushButton#link {{ background: transparent; color: {focus}; border: none; padding: 0;
                text-align: left; text-decoration: underline; }}
            QPushButton#link:focus {{ border: 1px solid {focus}; }}
            QMenu {{ background: {panel}; color: {text}; border: 1px solid {line}; padding: 4px 0; }}
            QMenu::item {{ padding: 4px 22px; }}
            QMenu::item:selected {{ background: {selection}; color: {strong}; }}
            QMenu::item:disabled {{ color: {dim}; }}
            QMenu::separator {{ height: 1px; background: {line}; margin: 4px 0; }}
            QListWidget {{ background: {ground}; border: 1px solid {line}; outline: none; }}
            QListWidget::item:selected {{ background: {selection}; color: {strong}; }}
            QScrollBar:vertical {{ background: {panel}; width: 10px; margin: 0; }}
            QScrollBar:horizontal {{ background: {panel}; height: 10px; margin: 0; }}
            QScrollBar::handle {{ background: {line}; border-radius: 4px; min-height: 24px; min-width: 24px; }}
            QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
            QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
            QToolButton#chip {{ border: 1px solid {line}; border-radius: 9px; padding: 2px 9px; color: {text}; }}
            QToolButton#chip:hover {{ border-color: {dim}; }}
            QToolButton#chip:checked {{ background: {selection}; color: {strong}; }}
            QToolButton#chip:disabled {{ color: {dim}; border-style: dashed; }}
            QToolButton#chip:focus {{ border: 1px solid {focus}; }}
            QTreeView {{ background: {panel}; border: none; outline: none; selection-background-color: {selection};
                selection-color: {strong}; }}
            QTreeView::item {{ padding: 2px 0; }}
            QTreeView::item:selected {{ background: {selection}; color: {strong}; }}
            QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
            QTabBar {{ background: {panel}; }}
            QTabBar::tab {{ background: {panel}; color: {dim}; border: none; border-bottom: 2px solid transparent;
                padding: 5px 10px; }}
            QTabBar::tab:selected {{ color: {strong}; border-bottom: 2px solid {focus}; }}
            QTabBar::tab:focus {{ color: {focus}; }}
        """


def known(text: str) -> Choice:
    """Return the choice a text names; the system's when it names none."""
    return cast("Choice", text) if text in get_args(Choice) else "system"


def of_system() -> Choice:
    """Return what the desktop is set to: light or dark, and whether it asks for high contrast."""
    hints = QGuiApplication.styleHints()
    light = hints.colorScheme() is Qt.ColorScheme.Light
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return "contrast-light" if light else "contrast-dark"
    return "light" if light else "dark"


def load(choice: Choice) -> Theme:
    """Read a theme's token file; "system" follows the desktop's settings."""
    name = of_system() if choice == "system" else choice
    tokens = tomllib.loads((folder() / "themes" / f"{name}.toml").read_text(encoding="utf-8"))
    label, dark, contrast = tokens.pop("name"), tokens.pop("dark"), tokens.pop("contrast")
    return Theme(
        name=label, dark=dark, contrast=contrast, **{token: QColor(colour) for token, colour in tokens.items()}
    )
