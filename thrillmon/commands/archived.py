"""Look records up in the archive, for `thrillmon records --source archive`."""

from collections.abc import AsyncGenerator, Sequence
from typing import NamedTuple

from thrillmon.archive.archive import Archive, archive_link
from thrillmon.archive.failures import ArchiveFailure
from thrillmon.archive.files import Files
from thrillmon.archive.library import Library
from thrillmon.archive.places import folder_of
from thrillmon.archive.rows import Key, Shelved
from thrillmon.clock import Clock
from thrillmon.floor.expressions import Compared, Every, Expression, Kind
from thrillmon.sentences import Sentence, say
from thrillmon.settings.profile import Profile
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

AT_ONCE = 200

EMPTY = say("Nothing has been kept yet in “{folder}”.")
AS_IT_IS = say("What was kept last may be missing: {reason}")


class Shelf(NamedTuple):
    """Records of the archive, as the provider's pages give them: with what a person is to be told."""

    records: Sequence[RoundRecord | ShoeRecord | ShiftRecord]
    notes: Sequence[Sentence] = ()


class Wanted(NamedTuple):
    """What is looked for. kind: rounds, shoes or shifts.  since, until: Unix seconds.  limit: the most records."""

    kind: str
    code: str
    game_code: str
    since: float | None
    until: float | None
    limit: int


async def archived(profile: Profile, wanted: Wanted, clock: Clock) -> AsyncGenerator[Shelf, None]:
    """Give page after page from the archive, newest first. Raises an ArchiveFailure."""
    folder = folder_of(profile)
    files = Files(folder)
    if not files.days():
        yield Shelf((), [EMPTY._replace(values={"folder": folder})])
        return
    try:
        # A program that was killed has left what it kept to be made searchable.
        archive = Archive(folder, clock, archive_link(), synchronous=profile.archive.synchronous, persistent=False)
        async with archive.running():
            await archive.settled()
    except ArchiveFailure as failure:
        yield Shelf((), [AS_IT_IS._replace(values={"reason": failure.sentence})])
    shelved = Shelved(wanted.kind)
    expression = _expression(wanted, shelved)
    left = wanted.limit
    key: Key | None = None
    with Library(files) as library:
        while left > 0:
            page = await library.search(expression, shelved, after=key, limit=min(AT_ONCE, left))
            found = await library.records(page.rows)
            yield Shelf([record for record in found if record is not None])
            left -= len(page.rows)
            key = page.next
            if key is None:
                return


def _expression(wanted: Wanted, shelved: Shelved) -> Expression:
    own = "round" if shelved is Shelved.ROUNDS else "code"
    parts: list[Expression] = []
    for name, code in ((own, wanted.code.casefold()), ("game_code", wanted.game_code.casefold())):
        if code:
            parts.append(Compared(name, Kind.CODE, "=", code, lambda value, code=code: str(value).casefold() == code))
    if wanted.since is not None:
        since = wanted.since
        parts.append(Compared("after", Kind.AFTER, "=", since, lambda value: float(value) >= since))
    if wanted.until is not None:
        until = wanted.until
        parts.append(Compared("before", Kind.BEFORE, "=", until, lambda value: float(value) < until))
    return Every(tuple(parts))
