"""What can be done to the chosen alarm: keys, buttons and menu of one table, on only where they fit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from thrillmon.models.alarm_columns import Listed, Listing
from thrillmon.models.words import plain_tip
from thrillmon.panes.flow_layout import FlowLayout


@dataclass(frozen=True, slots=True)
class Verb:
    """Something that can be done. fits: to this chosen alarm, None when there is none.  listings: where it belongs.

    button: it has one; the others are in the menu and on their key.
    refused: why whoever is on duty may not do it; "" when they may. It can be asked for all the same, and is refused.
    """

    text: str
    keys: str
    act: Callable[[], None]
    fits: Callable[[Listed | None], bool]
    listings: frozenset[Listing]
    button: bool = True
    refused: Callable[[Listed | None], str] = lambda _: ""


class VerbBar(QWidget):
    """The buttons. The keys work anywhere in owner and its children."""

    def __init__(self, owner: QWidget, verbs: Sequence[Verb]) -> None:
        super().__init__()
        self._actions: list[tuple[Verb, QAction, QPushButton | None]] = []
        flow = FlowLayout()
        self.setLayout(flow)
        for verb in verbs:
            action = QAction(verb.text, self)
            action.setShortcut(QKeySequence(verb.keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(verb.act)
            owner.addAction(action)
            button = self._button(verb) if verb.button else None
            if button is not None:
                flow.addWidget(button)
            self._actions.append((verb, action, button))

    def mind(self, one: Listed | None, listing: Listing) -> None:
        """Switch on what fits the chosen alarm of a list, and off what does not."""
        for verb, action, button in self._actions:
            here = listing in verb.listings
            possible = here and verb.fits(one)
            action.setEnabled(possible)
            why = verb.refused(one) if possible else ""
            action.setToolTip(plain_tip(why or verb.text))
            if button is not None:
                button.setToolTip(plain_tip(why))
                button.setAccessibleDescription(why)
                button.setText(f"{verb.text}  {verb.keys}" + (" ✕" if why else ""))
                button.setVisible(here)
                button.setEnabled(possible)

    def open_menu(self, at: QPoint) -> QMenu:
        """Open a menu of what can be done now, at a place on the screen."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for _, action, _ in self._actions if action.isEnabled()])
        menu.popup(at)
        return menu

    def button(self, keys: str) -> QPushButton | None:
        """Return the button of a key."""
        return next((button for verb, _, button in self._actions if verb.keys == keys), None)

    def _button(self, verb: Verb) -> QPushButton:
        button = QPushButton(f"{verb.text}  {verb.keys}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(verb.act)
        return button
