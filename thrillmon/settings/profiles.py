"""The profiles that are kept on this machine: listed, chosen, added, duplicated, deleted, brought in and handed out."""

from pathlib import Path
from typing import NamedTuple

from thrillmon.sentences import NOTHING, Sentence, say
from thrillmon.settings.files import CHOSEN, ProfileError, default_path, parse, saved_path
from thrillmon.settings.profile import Profile
from thrillmon.settings.secrets import names_of
from thrillmon.settings.writing import as_toml, write

# Names that Windows keeps for its devices, whatever follows the point.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)

_LONGEST_NAME = 60


class Kept(NamedTuple):
    """A profile's file. profile: None when it cannot be used; trouble then says why."""

    path: Path
    profile: Profile | None
    trouble: Sentence = NOTHING

    @property
    def name(self) -> str:
        """What the floor is called; the file's name when nobody called it anything."""
        return (self.profile.studio.name if self.profile is not None else "") or self.path.stem


class HandedOut(NamedTuple):
    """A profile as it leaves or enters this machine. needed: the names of the secrets that did not come along."""

    path: Path
    needed: list[str]


class Profiles:
    """The files of a folder: profile.toml, and one for each further floor in profiles/."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or default_path().parent

    def all(self) -> list[Kept]:
        """Return all profiles, by name."""
        paths = [self.folder / default_path().name, *sorted((self.folder / "profiles").glob("*.toml"))]
        return sorted((read(path) for path in paths if path.is_file()), key=lambda kept: kept.name.casefold())

    def chosen(self) -> Path:
        """Return the profile that a window opens without being told another one."""
        return saved_path(self.folder)

    def choose(self, path: Path) -> None:
        """Let the next window open on this one. Raises ProfileError. A file from elsewhere is not remembered."""
        path = path.resolve()
        if path.is_relative_to(self.folder.resolve()):
            self._note(path.relative_to(self.folder.resolve()).as_posix())

    def free(self, name: str, but: Path | None = None) -> bool:
        """Say whether no other profile has this name: secrets and archive of a floor go by it."""
        taken = {_plain(kept.name) for kept in self.all() if but is None or kept.path.resolve() != but.resolve()}
        return _plain(name) not in taken

    def another(self, name: str) -> str:
        """Return the name, with a number behind it when it is taken."""
        number, found = 1, name
        while not self.free(found):
            number += 1
            found = f"{name} {number}"
        return found

    def add(self, profile: Profile) -> Path:
        """Write a profile into a file of its own. Raises ProfileError, also when its name is taken."""
        if not self.free(profile.studio.name):
            raise ProfileError(taken(profile.studio.name))
        path = self.folder / default_path().name
        stem, number = _stem(profile.studio.name), 1
        while path.exists():
            path = self.folder / "profiles" / (f"{stem}.toml" if number == 1 else f"{stem}-{number}.toml")
            number += 1
        write(path, profile)
        return path

    def delete(self, path: Path) -> None:
        """Delete the file of a profile. Raises ProfileError."""
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise ProfileError(
                say("The profile {file} cannot be deleted: {reason}", file=path, reason=error.strerror)
            ) from None

    def bring_in(self, source: Path) -> HandedOut:
        """Add the profile of a file from elsewhere, under a name that is free. Raises ProfileError.

        It never takes the name of one that is there: the secrets of that one would go to addresses of a stranger.
        """
        kept = read(source)
        if kept.profile is None:
            raise ProfileError(kept.trouble)
        profile = renamed(kept.profile, self.another(kept.name))
        return HandedOut(self.add(profile), names_of(profile))

    def hand_out(self, profile: Profile, target: Path) -> HandedOut:
        """Write a profile for somebody else: without secrets, and without the folders of this machine.

        Metadata that stands in the file as it is might be secret: its value is left here. Raises ProfileError.
        """
        profile = portable(profile)
        try:
            target.write_text(as_toml(profile), encoding="utf-8", newline="\n")
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise ProfileError(say("{file} cannot be written: {reason}", file=target, reason=reason)) from None
        return HandedOut(target, names_of(profile))

    def _note(self, name: str) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / CHOSEN).write_text(f"{name}\n", encoding="utf-8")
        except OSError as error:
            raise ProfileError(
                say("It cannot be remembered which profile is open: {reason}", reason=error.strerror)
            ) from None


def read(path: Path) -> Kept:
    """Read a profile as its file has it, without what the environment lays over it."""
    try:
        return Kept(path, parse(path.read_text(encoding="utf-8-sig"), str(path), {}))
    except (OSError, ValueError) as error:
        return Kept(path, None, say("The profile {file} cannot be read: {reason}", file=path, reason=error))
    except ProfileError as error:
        return Kept(path, None, error.sentence)


def renamed(profile: Profile, name: str) -> Profile:
    """Return a profile under another name."""
    return profile.model_copy(update={"studio": profile.studio.model_copy(update={"name": name})})


def portable(profile: Profile) -> Profile:
    """Return a profile without what is meant for this machine or might be secret."""
    changes: dict[str, object] = {}
    if "archive" in profile.model_fields_set:
        changes["archive"] = profile.archive.model_copy(update={"path": ""})
    if profile.grpc is not None and profile.grpc.metadata:
        metadata = {key: _reference(key, value) for key, value in profile.grpc.metadata.items()}
        changes["grpc"] = profile.grpc.model_copy(update={"metadata": metadata})
    return profile.model_copy(update=changes)


def taken(name: str) -> Sentence:
    """Say that a name is taken."""
    return say("There is a profile “{name}” already; its secrets and its archive go by that name.", name=name)


def _reference(key: str, value: str) -> str:
    return value if value.startswith(("keychain:", "env:")) else f"keychain:{key}"


def _plain(name: str) -> str:
    """Return what of a name counts for files."""
    return "".join(char if char.isalnum() else "-" for char in name.casefold()).strip("-")


def _stem(name: str) -> str:
    stem = _plain(name)[:_LONGEST_NAME].strip("-") or "floor"
    return f"{stem}-floor" if stem in _DEVICES else stem
