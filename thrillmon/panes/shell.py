"""What every desktop program has around its panes: menu, palette, keys, guide, what is new, about."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QToolButton

from thrillmon.models.words import tr
from thrillmon.panes import guide, languages
from thrillmon.panes.about import About
from thrillmon.panes.kiosk import CHORD, Kiosk
from thrillmon.panes.news import News
from thrillmon.panes.palette import Palette
from thrillmon.panes.shortcuts import Shortcuts
from thrillmon.panes.text_size import USUAL
from thrillmon.panes.theme import Choice
from thrillmon.panes.window import Window

MENU_KEY = "F10"


class Shell(QObject):
    """Adds its commands to the window's register, and the menu to the strip. Others add theirs with add_help()."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._commands = window.commands
        self.themes: dict[Choice, QAction] = {}
        self.languages: dict[languages.Language, QAction] = {}
        self._help: list[QAction] = []
        self._view: list[list[QAction]] = []
        self.open_url: guide.Open | None = None
        """Who opens the pages of the guide; None for the system's browser."""
        self.kiosk = Kiosk(window)
        self._add_commands()
        self.button = self._menu_button()
        window.strip.add_menu(self.button)
        for tables in (window.tables, window.past.tables):
            tables.keys_wanted.connect(self.open_shortcuts)

    def add_help(self, text: str, act: Callable[[], object]) -> QAction:
        """Add a command to the menu Help."""
        action = self._commands.add(text, "", act)
        self._help.append(action)
        return action

    # ---- what the commands do

    def open_palette(self) -> Palette:
        """Offer all commands."""
        palette = Palette(self._commands, self._window.memory, self._window.theme, self._window)
        palette.open()
        return palette

    def open_shortcuts(self) -> Shortcuts:
        """Show all keys, those of the pane with the keyboard first."""
        place = self._commands.place_of(QApplication.focusWidget())
        shortcuts = Shortcuts(self._commands, place.title, self._window)
        shortcuts.open()
        return shortcuts

    def open_guide(self) -> None:
        """Open the page of the guide that fits the pane with the keyboard."""
        page = self._commands.place_of(QApplication.focusWidget()).page
        wrong = guide.open_page(page, open_url=self.open_url) if self.open_url else guide.open_page(page)
        if wrong:
            self.say(tr("Guide"), wrong)

    def choose_language(self, language: languages.Language) -> None:
        """Speak another language from the next start on."""
        self._window.memory.keep(languages.KEY, language)
        self._window.memory.save()
        self.say(tr("Language"), tr("It is kept. The window speaks it when thrillmon is opened the next time."))

    def say(self, title: str, text: str) -> None:
        """Say something that needs no answer."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Close, self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    # ---- inside

    def _add_commands(self) -> None:
        window, add = self._window, self._commands.add
        add(tr("Commands"), "Ctrl+Shift+P", self.open_palette)
        for name, text in (
            ("studio", tr("Times of the studio")),
            ("mine", tr("Times of this machine")),
            ("utc", tr("Times in UTC")),
        ):
            add(text, "", lambda zone=name: window.strip.choose_zone(zone))
        group = QActionGroup(self)
        choices: dict[Choice, str] = {
            "system": tr("Colours of the system"),
            "light": tr("Light"),
            "dark": tr("Dark"),
            "contrast-light": tr("High contrast, light"),
            "contrast-dark": tr("High contrast, dark"),
        }
        for choice, text in choices.items():
            action = add(text, "", partial(window.choose_theme, choice), checkable=True)
            group.addAction(action)
            self.themes[choice] = action
        self._view.append([*self.themes.values(), window.theme_action])
        self._view.append(
            [
                add(tr("Full screen"), "Shift+F11", window.toggle_full_screen),
                add(tr("Float this pane, or put it back"), "Ctrl+Shift+D", self._float),
                add(tr("Panes as usual"), "", window.arrangement.reset),
                add(tr("Lock the wall"), CHORD, self.kiosk.enter),
            ]
        )
        speaking = QActionGroup(self)
        tongues: dict[languages.Language, str] = {"system": tr("Language of the system"), **languages.NAMES}
        for language, text in tongues.items():
            action = add(text, "", partial(self.choose_language, language), checkable=True)
            speaking.addAction(action)
            self.languages[language] = action
        self._view.append(list(self.languages.values()))
        self._view.append(
            [
                add(tr("Larger text"), "Ctrl++ Ctrl+=", partial(window.change_text_size, 1)),
                add(tr("Smaller text"), "Ctrl+-", partial(window.change_text_size, -1)),
                add(tr("Text of the usual size"), "Ctrl+0", partial(window.show_text_size, USUAL)),
            ]
        )
        self._help += [
            add(tr("Guide to this pane"), "F1", self.open_guide),
            add(tr("Keys"), "Ctrl+F1", self.open_shortcuts),
            add(tr("What is new"), "", lambda: News(window).open()),
            add(tr("About thrillmon"), "", lambda: About(window).open()),
        ]

    def _float(self) -> None:
        self._window.side.float_or_dock(QApplication.focusWidget())

    def _menu_button(self) -> QToolButton:
        button = QToolButton()
        button.setText("☰")
        button.setObjectName("menu")
        font = button.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        button.setFont(font)
        button.setAccessibleName(tr("Menu"))
        button.setToolTip(tr("Menu: {keys} opens it").format(keys=MENU_KEY))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        button.setMenu(menu)
        self._menu_action = self._commands.add(tr("Menu"), MENU_KEY, button.showMenu)
        return button

    def _fill(self, menu: QMenu) -> None:
        """Panes come and go: the menu is made when it is opened."""
        menu.clear()
        self.themes[self._window.theme_choice].setChecked(True)
        self.languages[languages.kept(self._window.memory)].setChecked(True)
        told = {id(action) for actions in (*self._view, self._help) for action in actions}
        whole = menu.addMenu(tr("Window"))
        # What was not named here belongs to the window, panes above all.
        whole.addActions([action for action in self._window.actions() if id(action) not in told])
        whole.removeAction(self._menu_action)
        view = menu.addMenu(tr("View"))
        for actions in self._view:
            view.addActions(actions)
            view.addSeparator()
        menu.addMenu(tr("Help")).addActions(self._help)
