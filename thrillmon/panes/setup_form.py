"""What the provider handed out, entered field by field; each link shows how its test stands."""

from collections.abc import Mapping
from itertools import pairwise
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from thrillmon.models.trials import UNUSED, Stage, Trial
from thrillmon.models.words import tr
from thrillmon.panes.entry_field import EntryField
from thrillmon.panes.plain_label import plain_label
from thrillmon.panes.setup_card import LinkCard
from thrillmon.panes.setup_doors import KeyButton
from thrillmon.settings.entries import Entries, split_amqp, split_tap, split_target, tidy_rest

STUDIO = "studio"


class SetUpForm(QWidget):
    """edited: a link's name, or "studio", and whether the entry is finished. open_wanted, back_wanted: a button."""

    edited = Signal(str, bool)
    open_wanted = Signal()
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = EntryField(tr("Name of the floor"), hint=tr("as you call it"))
        self.platform = EntryField(tr("Platform code"), hint=tr("from the provider"))
        self.time_zone = EntryField(tr("Time zone of the studio"), hint="Asia/Taipei")
        self.amqp = EntryField(tr("AMQP address or host"), hint="amqps://broker.example/vhost")
        self.user = EntryField(tr("User"))
        self.password = EntryField(tr("Password"), secret=True)
        self.target = EntryField(tr("gRPC address"), hint="provider.example:443")
        self.tls = QCheckBox(tr("TLS"))
        self.tls.setChecked(True)
        self.tls.setToolTip(tr("Encrypt. Off only on this machine or inside a protected network."))
        self.rest = EntryField(tr("REST address"), hint="https://provider.example")
        self.key = EntryField(tr("Key (Provider HTTP Secret)"), secret=True)
        self.tap = EntryField(tr("ThrillConnect address"), hint="wss://tap.example/v1/events/OPERATOR/BRAND")
        self.token = EntryField(tr("Token"), secret=True)
        self.studio = {"name": self.name, "platform": self.platform, "time_zone": self.time_zone}
        self.cards = self._make_cards()
        self.keychain = plain_label()
        self.trouble = plain_label()
        self.trouble.setObjectName("error")
        self.trouble.hide()
        self.back = KeyButton(tr("Back"))
        self.open = KeyButton(tr("Save and open the floor"))
        self.standing = plain_label()
        self._lay_out()
        self._mind_zone()
        self._listen()
        self.setFocusProxy(self.name)

    def entries(self) -> Entries:
        """Return what was entered."""
        return Entries(
            self.name.text,
            self.platform.text,
            self.time_zone.text,
            self.amqp.text,
            self.user.text,
            self.password.text,
            self.target.text,
            self.tls.isChecked(),
            self.rest.text,
            self.key.text,
            self.tap.text,
            self.token.text,
        )

    def show_entries(self, entries: Entries) -> None:
        """Fill the form in; secrets are entered by hand."""
        self.clear()
        for field, text in (
            (self.name, entries.name),
            (self.platform, entries.platform),
            (self.time_zone, entries.time_zone),
            (self.amqp, entries.amqp),
            (self.target, entries.target),
            (self.rest, entries.rest),
            (self.tap, entries.tap),
        ):
            field.show_text(text)
        self.tls.setChecked(entries.tls)

    def show_trial(self, link: str, trial: Trial) -> None:
        """Show how the test of a link stands."""
        elsewhere = self.platform if trial.key == "platform" and trial.stage is Stage.WRONG else None
        self.platform.show_mistake(link, "")
        self.cards[link].show_trial(trial, elsewhere)
        stages = [card.trial.stage for card in self.cards.values() if card.trial.stage is not Stage.UNUSED]
        well = stages.count(Stage.WELL)
        self.standing.setText(tr("{well} of {count} links work").format(well=well, count=len(stages)) if stages else "")

    def show_mistakes(self, mistakes: Mapping[str, str]) -> None:
        """Say what is wrong with name, platform and time zone, by key."""
        for key, field in self.studio.items():
            field.show_mistake(STUDIO, mistakes.get(key, ""))

    def show_trouble(self, text: str) -> None:
        """Say why the floor cannot be opened; empty: nothing is wrong."""
        self.trouble.setText(f"▲ {text}" if text else "")
        self.trouble.setVisible(bool(text))

    def clear(self) -> None:
        """Forget everything that was entered, secrets first of all."""
        for field in self._fields():
            field.show_text("")
        for link in self.cards:
            self.show_trial(link, UNUSED)

    @property
    def empty(self) -> bool:
        """Whether nothing was entered."""
        return not any(field.text for field in self._fields() if field is not self.time_zone)

    def _fields(self) -> list[EntryField]:
        return [*self.studio.values(), *(field for card in self.cards.values() for field in card.fields.values())]

    def _make_cards(self) -> dict[str, LinkCard]:
        cards = (
            LinkCard(
                "amqp",
                "AMQP",
                tr("The tables' events as they happen (“Notify API”)."),
                {"url": self.amqp, "user": self.user, "password": self.password},
                (self.amqp,),
                (self.user, self.password),
            ),
            LinkCard(
                "grpc",
                "gRPC",
                tr("The floor as it is now, and records (“Provider API”)."),
                {"target": self.target},
                (self.target,),
                (self.tls,),
            ),
            LinkCard(
                "rest",
                "REST",
                tr("The same over HTTPS, where gRPC cannot go."),
                {"url": self.rest, "key": self.key},
                (self.rest,),
                (self.key,),
            ),
            LinkCard(
                "tap",
                "ThrillConnect",
                tr("Jackpots, if the house has them."),
                {"url": self.tap, "token": self.token},
                (self.tap,),
                (self.token,),
            ),
        )
        return {card.link: card for card in cards}

    def _lay_out(self) -> None:
        title, about = plain_label(bold=True), plain_label()
        title.setText(tr("Connect to my studio"))
        about.setText(
            tr("Fill in what you have and leave the rest empty. A whole address with user and password is split.")
        )
        about.setObjectName("dim")
        studio = QHBoxLayout()
        studio.setSpacing(12)
        for field in self.studio.values():
            studio.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setSpacing(12)
        for number, card in enumerate(self.cards.values()):
            grid.addWidget(card, number // 2, number % 2)
        for number in range(2):
            grid.setColumnStretch(number, 1)
        inside = QWidget()
        inside.setObjectName("form")
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 18, 24, 12)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(about)
        column.addLayout(studio)
        column.addLayout(grid)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addSpacing(16)
        foot.addWidget(self.standing, 1)
        foot.addWidget(self.open)
        below = QVBoxLayout()
        below.setContentsMargins(24, 6, 24, 16)
        below.setSpacing(8)
        below.addWidget(self.keychain)
        below.addWidget(self.trouble)
        below.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll, 1)
        whole.addLayout(below)
        order = [*self.studio.values(), self.amqp, self.user, self.password, self.target]
        order += [self.tls, self.rest, self.key, self.tap, self.token, self.back, self.open]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _mind_zone(self) -> None:
        zones = sorted(available_timezones())
        completer = QCompleter(zones, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.time_zone.edit.setCompleter(completer)
        own = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self.time_zone.show_text(own if own in zones else "UTC")

    def _listen(self) -> None:
        for field in self.studio.values():
            field.typed.connect(lambda: self.edited.emit(STUDIO, False))
            field.finished.connect(lambda: self.edited.emit(STUDIO, True))
        for link, card in self.cards.items():
            for field in card.fields.values():
                field.typed.connect(lambda chosen=link: self.edited.emit(chosen, False))
                field.finished.connect(lambda chosen=link: self._finish(chosen))
        for field in self._fields():
            # Enter goes on to the next one, as in a form of paper.
            field.edit.returnPressed.connect(self.focusNextChild)
        self.tls.toggled.connect(lambda: self.edited.emit("grpc", True))
        self.back.clicked.connect(self.back_wanted)
        self.open.clicked.connect(self.open_wanted)

    def _finish(self, link: str) -> None:
        """Put what was entered in its proper place."""
        if link == "amqp":
            split = split_amqp(self.amqp.text)
            self._put(self.amqp, split.address)
            self._put(self.user, split.user or self.user.text)
            self._put(self.password, split.secret or self.password.text)
        elif link == "grpc":
            split = split_target(self.target.text)
            self._put(self.target, split.address)
            if split.tls is not None:
                self.tls.setChecked(split.tls)
        elif link == "rest":
            self._put(self.rest, tidy_rest(self.rest.text))
        else:
            split = split_tap(self.tap.text)
            self._put(self.tap, split.address)
            self._put(self.token, split.secret or self.token.text)
        self.edited.emit(link, True)

    @staticmethod
    def _put(field: EntryField, text: str) -> None:
        if field.text != text:
            field.show_text(text)
