"""The switch between initials and names: names are shown only when somebody says so, and that is put on record."""

import getpass
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QToolButton, QWidget

from thrillmon.models.records_source import NoAnswer
from thrillmon.models.words import tr
from thrillmon.sentences import Sentence, say
from thrillmon.tasks import Tasks

Note = Callable[[Sentence], Awaitable[None]]


class NamesButton(QToolButton):
    """reveal_confirmed: somebody has said that names are to be shown.  masked: they are to be hidden again."""

    reveal_confirmed = Signal()
    masked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._revealed = False
        self.question: QMessageBox | None = None
        """What is being asked, while it is."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._clicked)
        self.show_names(revealed=False)

    def show_names(self, *, revealed: bool) -> None:
        """Show how it stands."""
        self._revealed = revealed
        self.setText(tr("◉ Names shown: hide") if revealed else tr("◌ Names hidden"))
        self.setToolTip(tr("Show initials again") if revealed else tr("Show people's names; this is put on record"))

    def _clicked(self) -> None:
        if self._revealed:
            self.masked.emit()
            return
        if self.question is not None:
            return
        question = self.question = QMessageBox(self.window())
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(tr("Show names"))
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setText(tr("Show the names of dealers and players?"))
        question.setInformativeText(
            tr("Who asked for it and when is written into the archive's journal. Names stay shown until you hide them.")
        )
        show = question.addButton(tr("Show names"), QMessageBox.ButtonRole.AcceptRole)
        keep = question.addButton(tr("Keep them hidden"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)

        def answered() -> None:
            confirmed = question.clickedButton() is show
            self.question = None
            question.deleteLater()
            if confirmed:
                self.reveal_confirmed.emit()

        question.finished.connect(answered)
        question.open()


class NamesOnRecord(QObject):
    """Lets names be shown only once it is on record. shown carries whether they are.  refused: why they stay hidden.

    note: puts a sentence on record; it raises NoAnswer when it cannot.  task: the name under which it does.
    """

    shown = Signal(bool)
    refused = Signal(object)

    def __init__(
        self,
        button: NamesButton,
        note: Note,
        tasks: Tasks,
        task: str,
        sentence: Sentence,
    ) -> None:
        super().__init__(button)
        self._button = button
        self._note = note
        self._sentence = sentence
        button.reveal_confirmed.connect(lambda: tasks.restart(task, self._reveal()))
        button.masked.connect(lambda: self._show(revealed=False))

    async def _reveal(self) -> None:
        try:
            await self._note(self._sentence)
        except NoAnswer as failure:
            self.refused.emit(say("Names stay hidden, because it cannot be put on record: {why}", why=failure.sentence))
            return
        self._show(revealed=True)

    def _show(self, *, revealed: bool) -> None:
        self._button.show_names(revealed=revealed)
        self.shown.emit(revealed)


def user_name() -> str:
    """Return who sits in front of this machine, as the system knows them."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"
