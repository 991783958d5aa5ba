"""How alarms are said: priorities, states, places, what a change was, and how long something has still to go."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QLocale

from thrillmon.floor.alarms.designs import DESIGN_RULES
from thrillmon.floor.alarms.journal import REMARK, REMARKS, AlarmKey, Transition
from thrillmon.floor.alarms.kinds import AlarmKind
from thrillmon.floor.alarms.letters import Cause, Letter, Priority
from thrillmon.floor.alarms.people import Role
from thrillmon.floor.alarms.rows import AlarmRow
from thrillmon.floor.links import LinkName
from thrillmon.floor.times import clock_text
from thrillmon.models.words import age_text, render, tr

PRIORITY_LETTERS = {Priority.HIGH: "H", Priority.MEDIUM: "M", Priority.LOW: "L"}
"""What stands inside the shape of a priority; the same in every language."""

SHAPES = {Priority.HIGH: "▲", Priority.MEDIUM: "◆", Priority.LOW: "■"}
"""The shapes as characters, where nothing can be painted: titles and tips."""


def priority_text(priority: Priority) -> str:
    """Say a priority."""
    match priority:
        case Priority.HIGH:
            return tr("High")
        case Priority.MEDIUM:
            return tr("Medium")
        case Priority.LOW:
            return tr("Low")


def tongue() -> str:
    """Return the language of the window, as studios name it in their rules."""
    locale = QLocale()
    if locale.language() is not QLocale.Language.Chinese:
        return "en"
    return "zh-Hant" if locale.script() is QLocale.Script.TraditionalChineseScript else "zh-Hans"


def response_text(kind: AlarmKind) -> str:
    """Say what to do: in the studio's own words where it has some in this language, else as delivered."""
    return kind.guidance.get(tongue()) or render(kind.response)


def letter_text(letter: Letter) -> str:
    """Say a state in a word or two."""
    return {
        Letter.NORMAL: tr("Over"),
        Letter.UNACKNOWLEDGED: tr("NEW"),
        Letter.ACKNOWLEDGED: tr("Acknowledged"),
        Letter.RETURNED: tr("Gone, not seen"),
        Letter.LATCHED: tr("NEW · latched"),
        Letter.LATCHED_ACKNOWLEDGED: tr("To be reset"),
        Letter.SHELVED: tr("Shelved"),
        Letter.SUPPRESSED: tr("Suppressed"),
        Letter.OUT_OF_SERVICE: tr("Out of service"),
    }[letter]


def state_text(row: AlarmRow) -> str:
    """Say how an alarm stands, silence and doubt included."""
    parts = [letter_text(row.letter)]
    if row.silenced and row.letter is Letter.UNACKNOWLEDGED:
        parts.append(tr("silenced"))
    if row.unknown:
        parts.append(tr("not told"))
    return " · ".join(parts)


def state_tip(row: AlarmRow) -> str:
    """Explain a state: what it means and what ends it."""
    return {
        Letter.NORMAL: tr("It is over."),
        Letter.UNACKNOWLEDGED: tr("It holds, and nobody has acknowledged it."),
        Letter.ACKNOWLEDGED: tr("It holds, and somebody takes care of it."),
        Letter.RETURNED: tr("It is gone by itself, and nobody has acknowledged it."),
        Letter.LATCHED: tr("It happened and stays until it was acknowledged and then reset."),
        Letter.LATCHED_ACKNOWLEDGED: tr("It is acknowledged and stays until somebody resets it with a note."),
        Letter.SHELVED: tr("Somebody has set it aside; it comes back by itself."),
        Letter.SUPPRESSED: tr("It is hidden because it is expected now; it comes back by itself."),
        Letter.OUT_OF_SERVICE: tr("It is out of service until a supervisor returns it."),
    }[row.letter] + tr(" (state {letter})").format(letter=row.letter.value)


def what_text(row: AlarmRow) -> str:
    """Say what has happened; of a latched one also to which round."""
    what = render(row.kind.what)
    return f"{what} · {row.key.subject}" if row.key.subject else what


def link_text(name: str) -> str:
    """Return what people call a link; "" for anything else."""
    names = {LinkName.AMQP: "AMQP", LinkName.GRPC: "gRPC", LinkName.REST: "REST"}
    if name == LinkName.TAP:
        return tr("Tap")
    if name == LinkName.ARCHIVE:
        return tr("Archive")
    return next((text for link, text in names.items() if link == name), "")


def place_text(key: AlarmKey, table: str = "") -> str:
    """Say where an alarm is. table: what people call the table of its game code."""
    if not key.place:
        if key.kind == REMARKS:
            return "—"
        return tr("The floor") if key.kind == "witnesses_disagree" else tr("This console")
    return table or link_text(key.place) or key.place


def since_text(seconds: float, now: float, zone: tzinfo) -> str:
    """Say since when and for how long."""
    return f"{clock_text(seconds, zone)} · {age_text(now - seconds)}"


def left_text(seconds: float) -> str:
    """Say how long something has still to go: 4:59, 1:05:00."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"


def day_time_text(seconds: float, zone: tzinfo) -> str:
    """Return a day and a time of day: 2026-11-21 21:00."""
    return datetime.fromtimestamp(seconds, zone).strftime("%Y-%m-%d %H:%M")


def rule_text(name: str) -> str:
    """Say what hides an alarm by design."""
    rule = DESIGN_RULES.get(name)
    return name if rule is None else render(rule.what)


def role_text(role: Role) -> str:
    """Say what somebody may do."""
    return tr("supervisor") if role is Role.SUPERVISOR else tr("operator")


def change_text(change: Transition, zone: tzinfo) -> str:
    """Say in a few words what a line of the journal tells."""
    until = "" if change.until is None else clock_text(change.until, zone)
    special = {
        (8, Cause.SEVERITY): tr("Became worse"),
        (8, Cause.PERSON): tr("Acknowledgement taken back"),
        (14, Cause.TIME_OVER): tr("Shelf ended by its time"),
        (14, Cause.ONE_SHOT): tr("Shelf ended: it is gone"),
        (16, Cause.WATCHDOG): tr("Suppressed for too long"),
        (20, Cause.UNPROVEN): tr("Restart: the shelf could not be proven and is off"),
    }
    if (change.number, change.cause) in special:
        return special[change.number, change.cause]
    if change.number == REMARK:
        return tr("Noted")
    if change.number == 19:
        return tr("Nobody tells how it stands") if change.unknown else tr("Told again")
    return {
        1: tr("Raised"),
        2: tr("Gone within its delay"),
        3: tr("Acknowledged"),
        4: tr("Gone, not seen"),
        5: tr("Over"),
        6: tr("Acknowledged, over"),
        7: tr("Raised again"),
        8: tr("Calls again"),
        9: tr("Gone, latched"),
        10: tr("Acknowledged, to be reset"),
        11: tr("Reset"),
        12: tr("Raised again"),
        13: tr("Shelved until {time}").format(time=until),
        14: tr("Taken off the shelf"),
        15: tr("Suppressed: {rule}").format(rule=rule_text(change.rule)),
        16: tr("No longer suppressed"),
        17: tr("Taken out of service"),
        18: tr("Returned to service"),
        20: tr("Stands since before a restart"),
        21: tr("Silenced"),
    }.get(change.number, str(change.number))
