"""The switch between initials and names: names are shown only when somebody says so, and that is put on record."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QToolButton, QWidget

from thrillmon.models.words import tr


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
