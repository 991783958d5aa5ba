"""A floor that is called otherwise: its secrets go along, and its archive stays what it was."""

import asyncio
import contextlib
from pathlib import Path

from thrillmon.archive.places import folder_of
from thrillmon.settings.keychain import KeychainError, copy, forget
from thrillmon.settings.profile import Profile
from thrillmon.settings.secrets import names_of
from thrillmon.settings.writing import write


async def move(path: Path, former: Profile, profile: Profile) -> Path | None:
    """Write a profile under another name; return what write() returns. Raises ProfileError and KeychainError.

    Secrets go by the name, and so does an archive that nobody gave a folder.
    """
    if "archive" in former.model_fields_set and "archive" in profile.model_fields_set and not profile.archive.path:
        archive = profile.archive.model_copy(update={"path": str(folder_of(former))})
        profile = profile.model_copy(update={"archive": archive})
    names = [*names_of(former), *(name for name in names_of(profile) if name not in names_of(former))]
    copied = await asyncio.to_thread(copy, former.studio.name, profile.studio.name, names)
    aside = write(path, profile)
    for name in copied:
        # What stays behind under the former name is of no use to anybody, but no reason to fail either.
        with contextlib.suppress(KeychainError):
            await asyncio.to_thread(forget, former.studio.name, name)
    return aside
