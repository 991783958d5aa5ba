"""Words on the screen: translation, and how times, ages and phases are said."""

from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from thrillmon.floor.cards import Face
from thrillmon.floor.games.reading import spoken
from thrillmon.floor.phases import Phase
from thrillmon.sentences import Sentence

CONTEXT = "thrillmon"


def tr(text: str) -> str:
    """Translate a literal of the window, or a word that stands as data."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def render(sentence: Sentence) -> str:
    """Put a sentence into the user's language."""
    return sentence.render(tr) if sentence.template else ""


def failure_text(what: Sentence, advice: Sentence) -> str:
    """Say what went wrong and what to do about it, in one line."""
    return tr("▲ {what} {advice}").format(what=render(what), advice=render(advice)).strip()


def face_text(face: Face) -> str:
    """Say a card, ball, coin or slot in a line of text."""
    told = spoken(face)
    return render(told) if isinstance(told, Sentence) else told


def plain_tip(text: str) -> str:
    """Return a tool tip that shows text as it is: Qt takes a tip that looks like HTML for HTML."""
    return f"<p style='white-space: pre'>{escape(text)}</p>" if text else ""


def number_text(number: int) -> str:
    """Say a number as people write it where they live: 1,234 or 1.234."""
    locale = QLocale()
    # The locale of machines, C, groups no digits; people read them.
    return f"{number:,}" if locale.language() is QLocale.Language.C else locale.toString(number)


def age_text(seconds: float) -> str:
    """Say an age in at most four characters: 41 s, 2 m, 3 h, 4 d."""
    whole = max(0, int(seconds))
    if whole < 100:
        return tr("{count} s").format(count=whole)
    if whole < 100 * 60:
        return tr("{count} m").format(count=whole // 60)
    if whole < 72 * 3600:
        return tr("{count} h").format(count=whole // 3600)
    return tr("{count} d").format(count=whole // 86_400)


def span_text(seconds: float) -> str:
    """Say how long somebody has been there, as hours and minutes: 2:10."""
    minutes = max(0, int(seconds)) // 60
    return f"{minutes // 60}:{minutes % 60:02d}"


def phase_text(phase: Phase) -> str:
    """Say what a table is doing."""
    match phase:
        case Phase.BETTING:
            return tr("Betting")
        case Phase.CLOSED:
            return tr("No more bets")
        case Phase.PLAYING:
            return tr("Playing")
        case Phase.FINISHED:
            return tr("Finished")
        case Phase.CANCELLED:
            return tr("Cancelled")
        case Phase.CHANGING_SHOE:
            return tr("Changing shoe")
        case Phase.IDLE:
            return tr("Idle")
        case Phase.UNKNOWN:
            return tr("Unknown")
