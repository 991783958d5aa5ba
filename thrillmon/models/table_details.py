"""Everything about one table for the side panel: titles and lines in words, each as old as its row."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from thrillmon.floor.dealers import Person
from thrillmon.floor.details import TableDetails
from thrillmon.floor.table_now import Standing, TableNow, Witness
from thrillmon.floor.times import clock_text
from thrillmon.models.table_beliefs import NONE, View, doubt
from thrillmon.models.table_notes import notes_of
from thrillmon.models.table_results import cards_text
from thrillmon.models.table_texts import state_text
from thrillmon.models.words import age_text, phase_text, render, span_text, tr


class Line(NamedTuple):
    """One line. address: where its link leads; "" when it is none that may be opened.

    alarm: it is the alarm of this table, and leads there.
    """

    label: str
    value: str
    address: str = ""
    alarm: bool = False


class Section(NamedTuple):
    """Some lines under a title."""

    title: str
    lines: tuple[Line, ...]


class Details(NamedTuple):
    """What the panel shows. standing: "" while all of it is confirmed, else since when it is not."""

    game_code: str
    heading: str
    standing: str
    sections: tuple[Section, ...]


def describe(table: TableNow, view: View, more: TableDetails | None = None) -> Details:
    """Put a table into words. more: what is known of it beyond its row."""
    subtype = table.game.subtype_label(table.subtype)
    heading = " ".join(filter(None, (table.table_code or table.game_code, tr(table.game.label))))
    sections = [
        Section("", tuple(Line(tr("Alarm"), text, alarm=True) for text in _alarms(view))),
        Section("", tuple(Line(tr("Note"), note) for note in notes_of(table, view))),
        Section(tr("At this moment"), tuple(_now(table, view, subtype))),
        Section(tr("People"), tuple(_people(table, view, more))),
        Section(tr("Shift and shoe"), tuple(_shoe(table, view, more))),
        Section(tr("Last result"), tuple(_last(table, view, more))),
        Section(tr("Sources"), tuple(_sources(table))),
    ]
    if more is not None:
        sections += [
            Section(tr("Media"), _links(more.medias)),
            Section(tr("Media of the last round"), _links(more.round_medias)),
            Section(tr("Streams"), tuple(_streams(more))),
            Section(tr("Tags"), tuple(Line(name, text) for name, text in sorted(more.tags.items()))),
        ]
    return Details(table.game_code, heading, doubt(table, view), tuple(one for one in sections if one.lines))


def _alarms(view: View) -> tuple[str, ...]:
    return () if view.alarm is None else view.alarm.lines


def link_line(name: str, text: str) -> Line:
    """Return a line that can be opened when its text is a whole http(s) address, and else is text as it came."""
    return Line(name, text, text if is_openable(text) else "")


def is_openable(text: str) -> bool:
    """Say whether a text from the wire may be opened in a browser: http and https with a host, nothing hidden in it."""
    if not text.isprintable() or any(sign.isspace() for sign in text):
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.username is None
    except ValueError:
        return False


def _links(medias: Mapping[str, str]) -> tuple[Line, ...]:
    return tuple(link_line(name, text) for name, text in sorted(medias.items()))


def _streams(more: TableDetails) -> Iterable[Line]:
    for name, stream in sorted(more.live_streams.items()):
        # As sent: what a parameter means is the player's business.
        for field, value in stream.ListFields():
            yield link_line(f"{name} {field.name}", str(value))


def _now(table: TableNow, view: View, subtype: str) -> list[Line]:
    live = table.standing is Standing.LIVE
    phase = phase_text(table.phase)
    if table.step is not None and live:
        phase = f"{phase}: {tr(table.step.label)}" if tr(table.step.label) != phase else phase
    if table.elapsed is not None:
        phase = tr("{phase} for {time}").format(phase=phase, time=age_text(table.elapsed))
    pace = table.pace
    lines = [
        Line(tr("Game"), f"{tr(table.game.label)} · {tr(subtype)}" if subtype else tr(table.game.label)),
        Line(tr("Game code"), table.game_code),
        Line(tr("State"), state_text(table.state) or tr("Open")),
        Line(tr("Phase"), phase),
        Line(tr("Round"), table.round_code or NONE),
    ]
    if pace.per_hour is not None:
        usual = tr("; usually {count}").format(count=round(pace.usual)) if pace.usual else ""
        lines.append(Line(tr("Pace"), tr("{count} rounds an hour").format(count=round(pace.per_hour)) + usual))
    if table.disagreement is not None:
        since = clock_text(table.disagreement.since, view.zone)
        words = tr("{what}, since {time}").format(what=render(table.disagreement.sentence), time=since)
        lines.append(Line(tr("Witnesses"), words))
    return lines


def _people(table: TableNow, view: View, more: TableDetails | None) -> list[Line]:
    lines = [Line(tr("Dealer"), _person(table.dealer))]
    if table.dealer is not None and table.dealer_since is not None:
        since = clock_text(table.dealer_since, view.zone)
        span = span_text(view.server - table.dealer_since)
        said = tr("{time} ({span})") if table.dealer_exact else tr("{time} or earlier ({span})")
        lines.append(Line(tr("Since"), said.format(time=since, span=span)))
    if more is not None:
        lines.append(Line(tr("Pit boss"), _person(more.pit_boss)))
    return lines


def _person(person: Person | None) -> str:
    if person is None:
        return NONE
    return f"{person.name} ({person.code})" if person.name and person.code else person.name or person.code


def _shoe(table: TableNow, view: View, more: TableDetails | None) -> list[Line]:
    lines: list[Line] = []
    for label, code, since in (
        (tr("Shift"), table.shift_code, more.shift_since if more is not None else None),
        (tr("Shoe"), table.shoe_code, more.shoe_since if more is not None else None),
    ):
        if code:
            lines.append(Line(label, code))
        if since is not None:
            lines.append(Line(tr("Since"), clock_text(since, view.zone)))
    if more is None:
        return lines
    if more.cards_left is not None:
        lines.append(Line(tr("To the cut"), tr("{count} cards").format(count=more.cards_left)))
    if more.cut_round is not None:
        lines.append(Line(tr("Cut in"), tr("round {number} of the shoe").format(number=more.cut_round)))
    if more.supplier:
        lines.append(Line(tr("Supplier"), more.supplier))
    return lines


def _last(table: TableNow, view: View, more: TableDetails | None) -> list[Line]:
    lines: list[Line] = []
    if table.last.complete:
        lines.append(Line(tr("Result"), render(table.last.text)))
    if table.last.hands:
        lines.append(Line(tr("Cards"), cards_text(table.last)))
    if table.last_cancelled:
        lines.append(Line(tr("Cancelled"), table.cancel_message or tr("yes")))
    if table.last_round_code:
        lines.append(Line(tr("Round"), table.last_round_code))
    if more is not None and more.last_round_at is not None:
        lines.append(Line(tr("Ended"), clock_text(more.last_round_at, view.zone)))
    return lines


def _sources(table: TableNow) -> list[Line]:
    return [Line(tr("Broker"), _witness(table.push)), Line(tr("Poll"), _witness(table.poll))]


def _witness(witness: Witness) -> str:
    if not witness.on:
        return tr("switched off")
    if witness.age is None:
        return tr("has said nothing yet")
    text = tr("{age} ago").format(age=age_text(witness.age))
    return text if witness.fresh else tr("{age}, too old to be believed").format(age=text)
