"""Where the archive of a profile is."""

from pathlib import Path

from platformdirs import user_data_path

from thrillmon.settings.profile import Profile


def folder_of(profile: Profile) -> Path:
    """Return the folder of a profile's archive: the one it names, else one of its own in the usual place for data."""
    if profile.archive.path:
        return Path(profile.archive.path).expanduser()
    name = "".join(char if char.isalnum() else "-" for char in profile.studio.name.casefold()).strip("-")
    return user_data_path("thrillmon", appauthor=False) / "archive" / (name or "floor")
