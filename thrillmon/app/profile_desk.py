"""Profiles and settings of an open window: what is asked for there, done to files and keychain, and opened anew."""

import asyncio
import os
from collections.abc import Callable, Coroutine, Mapping
from itertools import count
from pathlib import Path
from typing import Any

from pydantic import SecretStr, ValidationError
from PySide6.QtCore import QObject, Signal

from thrillmon.app.renaming import move
from thrillmon.app.wishes import Saved, SetUpWanted, Wish
from thrillmon.models.words import render, tr
from thrillmon.panes.profiles_list import ProfileRow, ProfilesDialog
from thrillmon.panes.settings_window import SettingsWindow
from thrillmon.panes.window import Window
from thrillmon.sentences import Sentence, say
from thrillmon.settings.files import ProfileError
from thrillmon.settings.keychain import KeychainError, copy, forget, keep, keychain_name
from thrillmon.settings.mistakes import mistakes
from thrillmon.settings.profile import SECTIONS, UNPROTECTED, Profile
from thrillmon.settings.profiles import Kept, Profiles, read, renamed, taken
from thrillmon.settings.secrets import Secrets, names_of
from thrillmon.settings.writing import write
from thrillmon.tasks import Tasks

LOST = say("Saving writes the file anew. Comments of your own are put aside into {file}.former.")


class ProfileDesk(QObject):
    """wished: something else is to be opened; wish says what, and the owner closes the window in order first."""

    wished = Signal()

    def __init__(
        self, window: Window, profiles: Profiles, path: Path | None, environment: Mapping[str, str] = os.environ
    ) -> None:
        """path: the file that the window is open on; None for a demo."""
        super().__init__(window)
        self.wish: Wish | None = None
        self._window = window
        self._profiles = profiles
        self._path = path
        self._environment = environment
        self._tasks = Tasks()
        self._numbers = count()
        self._one_at_a_time = asyncio.Lock()
        self.settings: SettingsWindow | None = None
        self.list: ProfilesDialog | None = None
        self._edited_path: Path | None = None
        self._was: Profile | None = None
        window.settings_wanted.connect(self.open_settings)
        window.profiles_wanted.connect(self.open_profiles)

    async def close(self) -> None:
        """End what is under way."""
        await self._tasks.close()

    # ---- profiles

    def open_profiles(self) -> None:
        """Show the profiles of this machine."""
        if self.list is None:
            made = self.list = ProfilesDialog(self._window)
            made.open_wanted.connect(self._open)
            made.edit_wanted.connect(self.edit)
            made.duplicate_wanted.connect(self._starting(self._duplicate))
            made.rename_wanted.connect(self._starting(self._rename))
            made.delete_wanted.connect(self._starting(self._delete))
            made.new_wanted.connect(lambda: self._wish(SetUpWanted(form=True)))
            made.import_wanted.connect(self._starting(self._bring_in))
            made.export_wanted.connect(self._starting(self._hand_out))
        self._list_anew()
        self.list.show()
        self.list.activateWindow()

    def _list_anew(self) -> None:
        if self.list is None:
            return
        kept = self._profiles.all()
        if self._path is not None and self._path.resolve() not in {one.path.resolve() for one in kept}:
            # Named on the command line: it is no profile of the window's, but it is the one that is open.
            kept.insert(0, read(self._path))
        self.list.show_rows([self._row(one) for one in kept])

    def _row(self, kept: Kept) -> ProfileRow:
        opened = self._path is not None and kept.path.resolve() == self._path.resolve()
        return ProfileRow(kept.name, kept.path, opened, render(kept.trouble))

    def _open(self, path: Path) -> None:
        try:
            self._profiles.choose(path)
        except ProfileError as error:
            self._say(error.sentence)
        self._wish(Saved(path))

    async def _duplicate(self, path: Path) -> None:
        profile = self._read(path)
        name = self._profiles.another(tr("{name} copy").format(name=profile.studio.name or path.stem))
        double = renamed(profile, name)
        if profile.archive.path:
            # Two windows must not write into one archive.
            double = double.model_copy(update={"archive": profile.archive.model_copy(update={"path": ""})})
        await asyncio.to_thread(copy, profile.studio.name, name, names_of(profile))
        made = self._profiles.add(double)
        self._list_anew()
        if self.list is not None:
            self.list.choose(made)
        self._say(say("“{name}” is a profile of its own now, with the same secrets.", name=name))

    async def _rename(self, path: Path, name: str) -> None:
        profile = self._read(path)
        if not name or name == profile.studio.name:
            return
        if not self._profiles.free(name, path):
            raise ProfileError(taken(name))
        await move(path, profile, renamed(profile, name))
        self._list_anew()
        self._say(say("It is called “{name}” now.", name=name))
        if self._is_open(path):
            self._wish(Saved(path))

    async def _delete(self, path: Path) -> None:
        kept = read(path)
        self._profiles.delete(path)
        if kept.profile is not None and self._profiles.free(kept.profile.studio.name):
            for name in names_of(kept.profile):
                await asyncio.to_thread(forget, kept.profile.studio.name, name)
        self._list_anew()
        self._say(say("“{name}” is deleted, its secrets too.", name=kept.name))

    async def _bring_in(self, source: Path) -> None:
        brought = self._profiles.bring_in(source)
        self._list_anew()
        if self.list is not None:
            self.list.choose(brought.path)
        name = read(brought.path).name
        if brought.needed:
            self._say(
                say(
                    "“{name}” is here. Secrets never come along; enter these in its settings: {needed}.",
                    name=name,
                    needed=", ".join(brought.needed),
                )
            )
        else:
            self._say(say("“{name}” is here; it needs no secrets.", name=name))

    async def _hand_out(self, path: Path, target: Path) -> None:
        handed = self._profiles.hand_out(self._read(path), target)
        self._say(
            say(
                "{file} is written, without secrets. Whoever imports it must enter: {needed}.",
                file=handed.path,
                needed=", ".join(handed.needed) or "–",
            )
        )

    # ---- settings

    def open_settings(self) -> None:
        """Show the settings of the profile that is open; a demo has none, and the profiles are shown instead."""
        if self._path is None:
            self.open_profiles()
            self._say(say("A demo has no settings. Make a profile of your own with “New…”."))
        else:
            self.edit(self._path)

    def edit(self, path: Path) -> None:
        """Show the settings of a profile."""
        if self.settings is not None and self.settings.isVisible():
            if self._edited_path == path:
                self.settings.activateWindow()
                return
            if self.settings.changed:
                # It asks about what is not saved; then this one can be opened.
                self.settings.reject()
                return
            self.settings.reject()
        kept = read(path)
        if kept.profile is None:
            self._say(kept.trouble)
            return
        text = tr("Save and reopen the links") if self._is_open(path) else tr("Save")
        about = f"{path}\n{render(LOST._replace(values={'file': path.name}))}"
        made = self.settings = SettingsWindow(self._window, kept.name, about, text)
        self._edited_path, self._was = path, kept.profile
        made.show_values(_values(kept.profile))
        for name in names_of(kept.profile):
            made.offer_secret(name)
        self._tell_overridden(made)
        made.edited.connect(self._judge)
        made.save_wanted.connect(self._starting(self._save))
        made.secret_entered.connect(self._starting(self._keep))
        made.secret_forgotten.connect(self._starting(self._forget))
        self._judge()
        self._start(self._look())
        made.show()

    def _judge(self) -> Profile | None:
        """Show what is wrong with what is entered; return the profile when nothing is."""
        window = self.settings
        if window is None:
            return None
        try:
            profile = Profile.model_validate(window.values())
        except ValidationError as error:
            found = mistakes(error)
            said = {_place(one.at): render(say("This {reason}.", reason=one.reason)) for one in found}
            window.show_mistakes(said)
            return None
        window.show_mistakes({})
        open_to_others = profile.unprotected()
        for section, page in window.pages.items():
            warned = render(UNPROTECTED._replace(values={"link": section})) if section in open_to_others else ""
            page.protection.setText(warned and f"⚠ {warned}")
            page.protection.setVisible(bool(warned))
        return profile

    async def _save(self) -> None:
        window, path, was = self.settings, self._edited_path, self._was
        if window is None or path is None or was is None:
            return
        profile = self._judge()
        if profile is None:
            window.say(tr("▲ Not saved: look at the fields marked ▲."))
            self._show_first_mistake()
            return
        if profile.studio.name != was.studio.name and not self._profiles.free(profile.studio.name, path):
            window.show_mistakes({("studio", "name"): render(taken(profile.studio.name))})
            window.open_mistake("studio", "name")
            window.say(tr("▲ Not saved: look at the fields marked ▲."))
            return
        if profile.studio.name != was.studio.name:
            aside = await move(path, was, profile)
        else:
            aside = write(path, profile)
        self._was = profile
        window.saved()
        window.say(tr("Saved. What the file said before is in {file}.").format(file=aside) if aside else tr("Saved."))
        self._list_anew()
        if self._is_open(path):
            self._wish(Saved(path))

    def _show_first_mistake(self) -> None:
        window = self.settings
        if window is None:
            return
        for section, page in window.pages.items():
            for key, field in page.fields.items():
                if not field.mistake.isHidden():
                    window.open_mistake(section, key)
                    return

    async def _keep(self, name: str, text: str) -> None:
        if self._was is None:
            return
        await self._do_to_secret(name, lambda studio: keep(studio, name, SecretStr(text)))

    async def _forget(self, name: str) -> None:
        await self._do_to_secret(name, lambda studio: forget(studio, name))

    async def _do_to_secret(self, name: str, act: Callable[[str], None]) -> None:
        window, was = self.settings, self._was
        if window is None or was is None:
            return
        try:
            await asyncio.to_thread(act, was.studio.name)
        except KeychainError as error:
            window.secrets[name].show_mistake(render(error.sentence))
            return
        window.secrets[name].show_mistake("")
        window.mark_changed()
        window.say(tr("The links read it when they are opened anew: save to do so.") if self._edits_open else "")
        await self._look()

    async def _look(self) -> None:
        """Show where the secrets are."""
        window, was = self.settings, self._was
        if window is None or was is None:
            return
        secrets = Secrets(was.studio.name, self._environment)
        keychain = bool(keychain_name())
        for name, row in window.secrets.items():
            # A keychain may ask its owner, and that takes time.
            row.show_where(await asyncio.to_thread(secrets.where, name), keychain=keychain)

    def _tell_overridden(self, window: SettingsWindow) -> None:
        for section, page in window.pages.items():
            for key, field in page.fields.items():
                variable = f"THRILLMON_{section}__{key}".upper()
                if variable in self._environment:
                    field.show_note(
                        tr("For this run the variable {name} goes before what stands here.").format(name=variable)
                    )

    # ---- both

    @property
    def _edits_open(self) -> bool:
        return self._edited_path is not None and self._is_open(self._edited_path)

    def _is_open(self, path: Path) -> bool:
        return self._path is not None and path.resolve() == self._path.resolve()

    def _read(self, path: Path) -> Profile:
        kept = read(path)
        if kept.profile is None:
            raise ProfileError(kept.trouble)
        return kept.profile

    def _wish(self, wish: Wish) -> None:
        self.wish = wish
        self.wished.emit()

    def _starting(self, act: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
        """Return what a signal is connected to that asks for such work."""

        def start(*arguments: object) -> None:
            self._start(act(*arguments))

        return start

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        """Do one thing after the other: a keychain that asks its owner may hold the first one up for long."""
        self._tasks.start(f"profiles {next(self._numbers)}", self._do(work))

    async def _do(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            async with self._one_at_a_time:
                await work
        except (ProfileError, KeychainError) as error:
            self._say(error.sentence)

    def _say(self, sentence: Sentence) -> None:
        for window in (self.list, self.settings):
            if window is not None and window.isVisible():
                window.say(render(sentence))


def _values(profile: Profile) -> dict[str, dict[str, Any]]:
    """Return the sections of a profile that are there."""
    there = profile.model_dump()
    wanted = [section for section in SECTIONS if section != "archive" or section in profile.model_fields_set]
    return {section: there[section] for section in wanted if there[section] is not None}


def _place(at: tuple[str, ...]) -> tuple[str, str]:
    section, key = (*at, "", "")[:2]
    return section, key
