"""What hides alarms by design, by name: a journal and a list know only the name of the rule."""

from collections.abc import Mapping

from thrillmon.floor.alarms.kinds import DesignRule
from thrillmon.floor.alarms.rules_console import CLOCKS_DIFFER
from thrillmon.floor.alarms.rules_links import SAME_UPSET
from thrillmon.floor.alarms.rules_tables import BETWEEN_SHIFTS, CLOSED, MAINTENANCE, SHOE_CHANGING
from thrillmon.floor.alarms.wires import CLOCK_SET, FEED_BACK, FEED_MUTE, MANY

DESIGN_RULES: Mapping[str, DesignRule] = {
    rule.name: rule
    for rule in (
        MAINTENANCE, CLOSED, SHOE_CHANGING, BETWEEN_SHIFTS, FEED_MUTE, FEED_BACK, CLOCK_SET, MANY, CLOCKS_DIFFER,
        SAME_UPSET,
    )
}  # fmt: skip
