"""The rule about links: a feed from which nothing comes any more."""

from thrillmon.floor.alarms.journal import Evidence
from thrillmon.floor.alarms.kinds import AlarmKind, DesignRule, Repeats
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.rules import CALM, Finding, LinkRule, Number, Numbers
from thrillmon.floor.alarms.sights import LinkSight
from thrillmon.floor.links import Condition, Lamp, LinkName
from thrillmon.sentences import Sentence, say

SAME_UPSET = DesignRule("same_upset", say("Another feed died in the same moment; its alarm stands for both."), 1800.0)

_DEAD = frozenset({Condition.DOWN, Condition.SILENT, Condition.REFUSED, Condition.CONNECTING})
_FEEDS: dict[LinkName, Sentence] = {
    LinkName.AMQP: say("The Notify feed (AMQP)"),
    LinkName.GRPC: say("The poll (gRPC)"),
    LinkName.REST: say("The poll (REST)"),
    LinkName.TAP: say("The jackpot feed"),
}


def feed_dead(sight: LinkSight, numbers: Numbers) -> Finding:
    """Nothing comes over a link: it is down, refused, silent, or mute while others tell news."""
    lamp = sight.lamp
    if lamp.link not in _FEEDS or not _dead(sight, lamp):
        return CALM
    # Not if the other is long known to be dead: that this one is dead too leaves nobody to ask.
    twin = next(
        (
            other
            for other in sight.lamps.values()
            if other.link is not lamp.link
            and other.link in _FEEDS
            and other.condition in _DEAD
            and _order(other) < _order(lamp)
            and abs(lamp.since - other.since) <= numbers["same_upset_seconds"]
        ),
        None,
    )
    return Finding(
        True,
        Evidence(_words(sight), source=lamp.link, since=lamp.since),
        since=sight.since,
        suppressed=None if twin is None else SAME_UPSET,
    )


def _order(lamp: Lamp) -> tuple[bool, float, str]:
    # That a feed is mute comes out last.
    return lamp.condition is Condition.QUIET, lamp.since, lamp.link


def _dead(sight: LinkSight, lamp: Lamp) -> bool:
    # A floor on which nothing happens is quiet too; only news from elsewhere proves a mute feed.
    return lamp.condition in _DEAD or (lamp.condition is Condition.QUIET and sight.news_elsewhere)


def _words(sight: LinkSight) -> Sentence:
    lamp = sight.lamp
    living = [
        other
        for other in sight.lamps.values()
        if other.condition is Condition.LIVE
        and other.link in _FEEDS
        and not (other.link is LinkName.AMQP and sight.news_elsewhere)
    ]
    feed = _FEEDS[lamp.link]
    if living:
        return say(
            "{feed} is dead: {reason} Work from the living source: {living}.",
            feed=feed,
            reason=lamp.sentence,
            living=_FEEDS[living[0].link],
        )
    return say("{feed} is dead: {reason} No source is left: the tables show the past.", feed=feed, reason=lamp.sentence)


FEED_DEAD = LinkRule(
    AlarmKind(
        "feed_dead",
        say("Feed dead"),
        say("Call IT. Until it is back, work from the living source, and by telephone where there is none."),
        Priority.HIGH,
        on_delay_seconds=15.0,
        off_delay_seconds=5.0,
        repeats=Repeats(5, 600.0),
        realarm_seconds=900.0,
    ),
    feed_dead,
    (
        Number(
            "same_upset_seconds", 15.0, 0.0, 600.0,
            say("Feeds that die within so many seconds of each other raise one alarm."),
        ),
    ),
)  # fmt: skip
