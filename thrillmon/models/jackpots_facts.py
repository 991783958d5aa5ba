"""What is said of the chosen pot: its heading, what is known of it, and the last frames about it."""

from collections.abc import Sequence

from thrillmon.floor.amounts import Money
from thrillmon.floor.jackpot_queries import Doubt, PotSeen
from thrillmon.models.jackpots_amounts import money_text
from thrillmon.models.jackpots_cells import View
from thrillmon.models.jackpots_columns import title_text
from thrillmon.models.jackpots_frames import LastFrame
from thrillmon.models.jackpots_words import doubt_text, draw_text, short_id, sources_text, time_text, what_text
from thrillmon.models.timeline_words import one_line
from thrillmon.models.words import age_text, tr


def heading_text(seen: PotSeen) -> str:
    """Return the pot and what it holds; of one that nobody confirms, what it held."""
    money = money_text(seen.pot.value)
    amount = money if seen.doubt is Doubt.NONE else tr("was {amount}").format(amount=money)
    return f"{title_text(seen.pot)}   {amount}"


def facts_text(seen: PotSeen, view: View) -> str:
    """Return what is known of a pot beside its amount, in a few lines."""
    pot, of = seen.pot, seen.pot.of
    told = tr("told {age} ago").format(age=age_text(pot.age))
    standing = [doubt_text(seen, view.zone, view.now) or told]
    if pot.growth is not None and seen.doubt is Doubt.NONE:
        growth = money_text(Money(pot.growth, pot.value.currency))
        standing.append(tr("{amount} per hour").format(amount=growth))
    if pot.progressive is False:
        standing.append(tr("fixed prize"))
    if draw := draw_text(of):
        standing.append(draw)
    if of.ends is not None:
        standing.append(tr("ends {time}").format(time=time_text(of.ends, view.zone, view.now)))
    if seen.news is not None or seen.withheld:
        standing.append(f"▲ {what_text(seen.news) if seen.news is not None else tr('last win withheld')}")
    if of.replaces:
        standing.append(tr("carries on for {former}").format(former=short_id(of.replaces)))
    whose = [
        ", ".join(one_line(brand) for brand in of.brands) or tr("no brand told"),
        sources_text(of.sources),
        tr("status {status}").format(status=one_line(of.status)) if of.status else "",
        tr("instance {instance}").format(instance=one_line(of.instance)),
    ]
    return "\n".join(" · ".join(filter(None, line)) for line in (standing, whose))


def frames_text(frames: Sequence[LastFrame], view: View) -> str:
    """Return the last frames about a jackpot, each under a line that says what it is."""
    if not frames:
        return tr("No frame about this jackpot has been heard since the start.")
    return "\n\n".join(f"{_head(frame, view)}\n{frame.text()}" for frame in frames)


def _head(frame: LastFrame, view: View) -> str:
    at = time_text(frame.received, view.zone, view.now)
    text = tr("{name} · received {time} · {size:,} bytes").format(name=one_line(frame.name), time=at, size=frame.size)
    left_out = frame.size - len(frame.body)
    return tr("{text} · the first {count:,} are shown").format(text=text, count=len(frame.body)) if left_out else text
