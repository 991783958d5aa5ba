"""The set-up at work: its window, the tests of links, the keychain, and the profile that comes of it."""

import asyncio
import os
from collections.abc import Mapping
from pathlib import Path

from pydantic import SecretStr
from PySide6.QtWidgets import QFileDialog

from thrillmon.app.trials import Pause, Trials
from thrillmon.app.wishes import Demo, Saved, SetUpWanted, Wish
from thrillmon.clock import Clock, SystemClock
from thrillmon.models.trials import Stage
from thrillmon.models.words import render, tr
from thrillmon.panes.memory import Memory
from thrillmon.panes.setup import SetUpWindow
from thrillmon.panes.setup_form import STUDIO
from thrillmon.panes.theme import Choice
from thrillmon.sentences import NOTHING, Sentence, say
from thrillmon.settings.entries import LINKS, Entries, missing_name
from thrillmon.settings.files import ProfileError
from thrillmon.settings.keychain import KeychainError, keep, keychain_name
from thrillmon.settings.profile import Profile
from thrillmon.settings.profiles import Kept, Profiles, read, taken
from thrillmon.settings.secrets import SECRETS
from thrillmon.tasks import Tasks

AGAIN = say("Press again to open it all the same.")

NO_LINK = say("Enter at least one link: without AMQP, gRPC or REST there is nothing to see.")

VARIABLES = ", ".join(secret.name for secrets in SECRETS.values() for secret in secrets)

NO_KEYCHAIN = say(
    "This computer has no keychain. Secrets entered here hold until the program ends and are written nowhere. For the"
    " next start set the variables {variables}.",
    variables=VARIABLES,
)


class SetUp:
    """Owns the set-up window. chosen() tells what was wished for; close() ends it."""

    def __init__(
        self,
        profiles: Profiles,
        memory: Memory,
        wanted: SetUpWanted,
        *,
        environment: Mapping[str, str] = os.environ,
        theme: Choice = "system",
        clock: Clock | None = None,
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._profiles = profiles
        self._environment = environment
        self._tasks = Tasks()
        self._wish: asyncio.Future[Wish | None] = asyncio.get_running_loop().create_future()
        self._base: Profile | None = None
        self._warned_of: Entries | None = None
        self._warnings: set[str] = set()
        self.dialog: QFileDialog | None = None
        self.window = SetUpWindow(memory, theme)
        self.form, self.doors = self.window.form, self.window.doors
        self.trials = Trials(self._tasks, clock or SystemClock(), self.form.show_trial, environment, pause)
        self._kept: list[Kept] = [kept for kept in profiles.all() if kept.profile is not None]
        self.doors.show_notice(render(wanted.notice))
        self.doors.show_profiles([kept.name for kept in self._kept])
        self._tell_of_secrets()
        self.doors.demo_wanted.connect(lambda: self._choose(Demo()))
        self.doors.profile_wanted.connect(self._choose_kept)
        self.doors.import_wanted.connect(self.ask_import)
        self.form.edited.connect(self._edited)
        self.form.open_wanted.connect(self._open)
        self.gone = False
        """Whether the user has left, maybe while what was chosen was being opened."""
        self.window.left.connect(self._leave)
        if wanted.form:
            self.window.show_form()

    async def chosen(self) -> Wish | None:
        """Wait until something is chosen; None: the user has left."""
        return await self._wish

    def again(self, notice: Sentence) -> None:
        """Let choose anew, because what was chosen could not be opened."""
        self._wish = asyncio.get_running_loop().create_future()
        self.doors.show_progress("")
        self.doors.show_notice(render(notice))
        self.form.show_trouble(render(notice))

    async def close(self) -> None:
        """End tests and window."""
        await self._tasks.close()
        self.window.close_now()
        self.window.deleteLater()

    def ask_import(self) -> None:
        """Ask for the file of a profile, and fill the form in with it."""
        dialog = self.dialog = QFileDialog(self.window, tr("Import a profile"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Profiles (*.toml)"))
        dialog.fileSelected.connect(self._import)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def bring_in(self, path: Path) -> None:
        """Fill the form in with a profile from elsewhere; its secrets are entered and its links tested here."""
        kept = read(path)
        if kept.profile is None:
            self.doors.show_notice(render(kept.trouble))
            return
        self._base = kept.profile
        name = self._profiles.another(kept.name)
        entries = Entries.of_profile(kept.profile)
        self.form.show_entries(entries)
        self.form.name.show_text(name)
        self.doors.show_notice("")
        self.window.show_form()
        for link in LINKS:
            self.trials.ask(link, self.form.entries(), finished=True)

    def _edited(self, link: str, finished: bool) -> None:
        entries = self.form.entries()
        self.form.show_trouble("")
        if link == STUDIO:
            self._judge_studio(entries, finished=finished)
        for one in LINKS if link == STUDIO else (link,):
            self.trials.ask(one, entries, finished=finished)

    def _judge_studio(self, entries: Entries, *, finished: bool, opening: bool = False) -> bool:
        """Say what is wrong with name and time zone; return whether nothing is."""
        found = {key: reason for (section, key), reason in entries.mistakes(STUDIO).items() if section == STUDIO}
        said = {key: render(say("This {reason}.", reason=reason)) for key, reason in found.items()}
        name = entries.name.strip()
        if not name:
            said["name"] = render(missing_name()) if opening else ""
        elif not self._profiles.free(name):
            said["name"] = render(taken(name))
        if finished or opening:
            self.form.show_mistakes(said)
        return not any(said.values())

    def _open(self) -> None:
        self._tasks.restart("open", self._save_and_open())

    async def _save_and_open(self) -> None:
        entries = self.form.entries()
        trouble = self._trouble(entries)
        if trouble is not NOTHING:
            self.form.show_trouble(render(trouble))
            return
        profile = entries.profile(base=self._base)
        studio = profile.studio.name
        held = entries.secrets()
        try:
            if keychain_name():
                for name, text in entries.secrets().items():
                    # A keychain may ask its owner, and that takes time.
                    await asyncio.to_thread(keep, studio, name, SecretStr(text))
                held = {}
        except KeychainError as error:
            if not self._insists(entries, "keychain"):
                self.form.show_trouble(f"{render(error.sentence)} {render(AGAIN)}")
                return
        try:
            path = self._profiles.add(profile)
            self._profiles.choose(path)
        except ProfileError as error:
            self.form.show_trouble(render(error.sentence))
            return
        self._choose(Saved(path, held))

    def _trouble(self, entries: Entries) -> Sentence:
        """Return what stands in the way of opening; that links do not work does so once only."""
        if not any(entries.wanted(link) for link in LINKS):
            return NO_LINK
        if not self._judge_studio(entries, finished=True, opening=True) or entries.mistakes():
            return say("Something is entered wrong: look at the fields marked ▲.")
        stages = [self.trials.trials[link].stage for link in LINKS if entries.wanted(link)]
        wrong = len(stages) - stages.count(Stage.WELL)
        if wrong and not self._insists(entries, "links"):
            warning = say("{count} of {all} links do not work yet.", count=wrong, all=len(stages))
            return say("{warning} {advice}", warning=warning, advice=AGAIN)
        return NOTHING

    def _insists(self, entries: Entries, about: str) -> bool:
        """Say whether the user was warned about this, and has pressed again without changing anything."""
        if self._warned_of != entries:
            self._warned_of, self._warnings = entries, set()
        known = about in self._warnings
        self._warnings.add(about)
        return known

    def _tell_of_secrets(self) -> None:
        name = keychain_name()
        told = say("Secrets are kept in the keychain of this computer (“{name}”), never in a file.", name=name)
        self.form.keychain.setText(render(told if name else NO_KEYCHAIN))
        fields = {"amqp": ("user", "password"), "rest": ("key",), "tap": ("token",)}
        for link, keys in fields.items():
            for key, secret in zip(keys, SECRETS[link], strict=True):
                given = self._environment.get(secret.name)
                hint = tr("from the variable {name}").format(name=secret.name) if given else ""
                self.form.cards[link].fields[key].show_hint(hint)

    def _import(self, name: str) -> None:
        self.bring_in(Path(name))

    def _choose_kept(self, number: int) -> None:
        path = self._kept[number].path
        try:
            self._profiles.choose(path)
        except ProfileError as error:
            self.doors.show_notice(render(error.sentence))
        self._choose(Saved(path))

    def _leave(self) -> None:
        self.gone = True
        self._choose(None)

    def _choose(self, wish: Wish | None) -> None:
        if not self._wish.done():
            if isinstance(wish, Demo):
                self.doors.show_progress(tr("The demo studio is starting…"))
            self._wish.set_result(wish)
