"""What the timeline says where nothing can be drawn, and above what is drawn but doubtful."""

from datetime import tzinfo

from thrillmon.floor.timelines import Timeline
from thrillmon.models.timeline_words import disagreement_words, doubt_words
from thrillmon.models.words import tr
from thrillmon.panes.timeline_gantt import Moment


def empty_words(timeline: Timeline | None, *, still: bool) -> str:
    """Say why there is nothing to draw, and what to do. still: one moment of the past is shown."""
    if timeline is None:
        return (
            tr("No table is chosen, or nothing had been heard of it at this moment.")
            if still
            else tr("No table is chosen. Choose one in the list to see its round here.")
        )
    return (
        tr("No round of this table had been heard at this moment.")
        if still
        else tr("No round of this table has been heard yet. It is drawn once the broker or the poll tells of one.")
    )


def notice_words(timeline: Timeline, moment: Moment, zone: tzinfo, *, still: bool) -> str:
    """Say what is doubtful about a timeline; "" when nothing is."""
    notices: list[str] = []
    if not moment.confirmed:
        words = (
            tr("▨ Not heard at this moment: {doubt}.")
            if still
            else tr("▨ Not live: {doubt}. The table may have gone on.")
        )
        notices.append(words.format(doubt=doubt_words(timeline, zone)))
    if apart := disagreement_words(timeline):
        notices.append(tr("≠ {words}").format(words=apart))
    return "   ".join(notices)
