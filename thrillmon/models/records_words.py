"""What the record browser says of a search: how many, how quickly, who was asked, and what went wrong."""

from thrillmon.models.records_search import Progress
from thrillmon.models.records_source import NoAnswer
from thrillmon.models.words import number_text, render, tr


def progress_words(progress: Progress, *, outdated: bool = False) -> str:
    """Say how far a search is, in one line."""
    if not progress.asked:
        return tr("Enter searches.")
    parts: list[str] = []
    found = number_text(progress.found + progress.only)
    if progress.first_ms is None and progress.searching:
        parts.append(tr("searching …"))
    elif progress.counted:
        parts.append(tr("{count} rounds").format(count=found))
    else:
        parts.append(tr("{count} rounds so far").format(count=found))
    if progress.first_ms is not None:
        parts.append(tr("archive {count} ms").format(count=f"{progress.first_ms:.0f}"))
    if progress.asking:
        parts.append(tr("provider … {count} looked at").format(count=number_text(progress.looked_at or 0)))
    elif progress.looked_at is not None:
        parts.append(
            tr("provider: {count} looked at, {only} only there").format(
                count=number_text(progress.looked_at), only=progress.only
            )
        )
    if progress.stopped:
        parts.append(tr("stopped"))
    if outdated:
        parts.append(tr("▲ the archive has changed since; Enter searches again"))
    return " · ".join(parts)


def note_words(progress: Progress) -> str:
    """Say what a person should know of a search, a line each."""
    return "\n".join(f"▲ {render(note)}" for note in progress.notes)


def failure_words(failure: NoAnswer) -> str:
    """Say why a look-up brought nothing, and what to do."""
    return " ".join(filter(None, (render(failure.sentence), render(failure.advice))))
