"""The rules about jackpots: a dead or mute tap, pots nobody tells of, withheld wins, failed payouts, odd falls."""

from thrillmon.floor.alarms.kinds import AlarmKind, Repeats
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.rules import JackpotRule, Number
from thrillmon.floor.pots import STALE_AFTER
from thrillmon.sentences import say

TAP_DEAD = JackpotRule(
    AlarmKind(
        "tap_dead",
        say("Jackpot feed dead"),
        say("Call IT. Wins, withheld ones too, are not seen here meanwhile: ask the jackpot provider about them."),
        Priority.HIGH,
        on_delay_seconds=15.0,
        off_delay_seconds=5.0,
        repeats=Repeats(5, 600.0),
        realarm_seconds=900.0,
    )
)

TAP_QUIET = JackpotRule(
    AlarmKind(
        "tap_quiet",
        say("Jackpot feed tells nothing"),
        say("Ask the jackpot provider whether it sends; if it does, check what the profile asks for ([tap] events)."),
        Priority.MEDIUM,
        on_delay_seconds=30.0,
        off_delay_seconds=5.0,
    )
)

POT_STALE = JackpotRule(
    AlarmKind(
        "pot_stale",
        say("Jackpot not told any more"),
        say("Ask the jackpot provider whether it was closed. Until then nobody should quote its amounts."),
        Priority.LOW,
        on_delay_seconds=15.0,
        off_delay_seconds=5.0,
    ),
    (
        Number(
            "longest_seconds", 60.0, STALE_AFTER, 3600.0,
            say("Seconds without a word after which a jackpot counts as no longer told."),
        ),
    ),
)  # fmt: skip

WIN_WITHHELD = JackpotRule(
    AlarmKind(
        "win_withheld",
        say("Win withheld"),
        say("Tell the manager on duty and the jackpot provider; promise the player nothing before they have answered."),
        Priority.HIGH,
        off_delay_seconds=None,
        event=True,
        realarm_seconds=900.0,
    )
)

PAYOUT_ERROR = JackpotRule(
    AlarmKind(
        "payout_error",
        say("Payout failed"),
        say("Give the game round and the credit to the jackpot provider: somebody has not got their money."),
        Priority.MEDIUM,
        off_delay_seconds=None,
        event=True,
    )
)

POT_FELL = JackpotRule(
    AlarmKind(
        "pot_fell",
        say("Jackpot fell without a win"),
        say("Ask the jackpot provider who was paid, or who has changed the pot; write the answer into the note."),
        Priority.MEDIUM,
        off_delay_seconds=5.0,
    ),
    (
        Number(
            "keep_seconds", 3600.0, 60.0, 86_400.0,
            say("Seconds for which a fall that nothing explains stays an alarm."),
        ),
    ),
)  # fmt: skip

JACKPOT_RULES = (TAP_DEAD, TAP_QUIET, POT_STALE, WIN_WITHHELD, PAYOUT_ERROR, POT_FELL)

POT_KINDS = frozenset(rule.kind.name for rule in (POT_STALE, WIN_WITHHELD, PAYOUT_ERROR, POT_FELL))
"""Kinds whose place is a jackpot instance."""
