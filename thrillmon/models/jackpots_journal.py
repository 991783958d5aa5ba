"""Frames of the tap found in the archive as a list for Qt, the newest first; and one of them in full."""

from collections.abc import Callable, Sequence
from typing import Protocol

from thrillmon.archive.tap_rows import TapKey, TapPage, TapRow
from thrillmon.floor.expressions import Expression
from thrillmon.floor.tap_events import InstanceUpdate, ServerError
from thrillmon.floor.tap_queries import brands_in, instance_in, jackpot_in, money_in, players_in, pots_in
from thrillmon.floor.taps import TapNotice
from thrillmon.models.cells import Tone
from thrillmon.models.jackpots_amounts import currency_text, money_text, short_amount
from thrillmon.models.jackpots_cells import LineCell, LineColumn, View
from thrillmon.models.jackpots_lines import LineRows
from thrillmon.models.jackpots_words import brands_text, jackpot_text, time_text
from thrillmon.models.timeline_words import one_line
from thrillmon.models.words import render, tr

JOURNAL_COLUMNS: tuple[LineColumn, ...] = (
    LineColumn("at", lambda: tr("Heard"), lambda: tr("When it was heard"), 10),
    LineColumn("type", lambda: tr("Message"), lambda: tr("What ThrillConnect calls it"), 20, bold=True),
    LineColumn("what", lambda: tr("About"), lambda: tr("The jackpot, its pots, brands and players"), 0),
    LineColumn("amount", lambda: tr("Amount"), lambda: tr("In its own currency"), 13, right=True, money=True),
)

# Of a jackpot with many pots.
_MOST_POTS = 4

# Honest frames have some hundred bytes; of others the beginning is enough.
MOST_SHOWN = 64 * 1024


class TapSource(Protocol):
    """Where kept frames are looked for."""

    async def page(self, expression: Expression, *, after: TapKey | None, limit: int) -> TapPage:
        """Return a page, newest first, behind a key or the first. Raises an ArchiveFailure."""
        ...


class FoundModel(LineRows[TapKey]):
    """One row per frame. Pages come one behind the other, older ones below."""

    def __init__(self, view: Callable[[], View]) -> None:
        super().__init__(JOURNAL_COLUMNS)
        self._view = view
        self._notices: dict[TapKey, TapNotice] = {}

    def show_found(self, rows: Sequence[TapRow], *, more: bool) -> None:
        """Show a page. more: behind those that are shown."""
        if not more:
            self.become([])
            self._notices.clear()
        self._notices.update((row.key, row.notice) for row in rows)
        self.become([*self.rows, *(row.key for row in rows)])

    def notice(self, key: TapKey) -> TapNotice | None:
        """Return a frame that is shown."""
        return self._notices.get(key)

    def doubtful(self, row: int) -> bool:
        """Say whether a frame could not be read."""
        return self._notices[self.rows[row]].error is not None

    def line_cell(self, row: int, column: int) -> LineCell:
        """Return a cell."""
        notice, view = self._notices[self.rows[row]], self._view()
        match self.columns[column].key:
            case "at":
                at = time_text(notice.frame.received, view.zone, view.now)
                day, _, clock = at.rpartition(" ")
                return LineCell(clock, day, tone=Tone.DIM, spoken=at)
            case "type":
                sender = one_line(notice.source)
                return LineCell(one_line(notice.name) or tr("no name"), sender, tip=sender)
            case "what":
                return self._what(notice, view)
            case _:
                return _amount(notice)

    def _what(self, notice: TapNotice, view: View) -> LineCell:
        if notice.error is not None:
            why = render(notice.error)
            return LineCell(why, tone=Tone.STRONG, tip=why)
        instance, event = instance_in(notice), notice.event
        parts = [jackpot_text(jackpot_in(notice), instance)] if instance else []
        if isinstance(event, InstanceUpdate):
            shown = money_in(notice)[:_MOST_POTS]
            parts += [
                f"{one_line(pot)} {short_amount(money)}" for pot, money in zip(pots_in(notice), shown, strict=False)
            ]
            left_out = len(event.pots) - _MOST_POTS
            parts += [tr("and {count} more").format(count=left_out)] if left_out > 0 else []
        elif isinstance(event, ServerError):
            parts.append(one_line(event.text))
        else:
            parts += [one_line(pot) for pot in pots_in(notice)]
        brands = tuple(brands_in(notice))
        players = [tr("player {player}").format(player=one_line(player)) for player in players_in(notice)[:2]]
        under = " · ".join([*([brands_text(brands, alone=view.alone)] if brands else []), *players])
        text = " · ".join(parts)
        return LineCell(text, under, tip=f"{text}\n{under}".strip())


def _amount(notice: TapNotice) -> LineCell:
    found = money_in(notice)
    if len(found) != 1:
        return LineCell(tr("{count} amounts").format(count=len(found)) if found else "", tone=Tone.DIM)
    money = found[0]
    return LineCell(short_amount(money), "", currency_text(money.currency), tip=money_text(money))


def frame_text(notice: TapNotice, view: View) -> str:
    """Return a frame as it came, under what the archive knows of it."""
    frame = notice.frame
    received = time_text(frame.received, view.zone, view.now)
    sent = tr("not told") if notice.sent is None else time_text(notice.sent, view.zone, view.now)
    head = tr("{name} · received {received} · sent {sent} · {size:,} bytes · source tap · digest {digest}").format(
        name=one_line(notice.name) or tr("no name"),
        received=received,
        sent=sent,
        size=len(frame.body),
        digest=frame.digest().hex(),
    )
    notes = [render(note) for note in (notice.error, *notice.notes) if note is not None]
    body = frame.body[:MOST_SHOWN].decode("utf-8", "backslashreplace")
    if len(frame.body) > MOST_SHOWN:
        notes.append(tr("Of the frame the first {count:,} bytes are shown.").format(count=MOST_SHOWN))
    return "\n".join([head, *notes, "", body])
