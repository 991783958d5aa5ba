"""The dossier of a round on paper: a PDF that a player's dispute can be settled with, and JSON beside it."""

import json
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from thrillmon.floor.comparisons import Compared, differences
from thrillmon.models.records_columns import dealer_text
from thrillmon.models.round_dossier import Dossier, dossier_json
from thrillmon.models.round_nodes import correction_words, side_text
from thrillmon.models.timeline_words import note_words, one_line, seconds_text
from thrillmon.models.words import face_text, render, tr
from thrillmon.panes.round_table import derivation_words

# Lines of one table on paper; the JSON beside it has them all.
MOST_LINES = 400

STYLE = """
body { color: #000; } h1 { font-size: 17pt; margin-bottom: 0; } h2 { font-size: 11.5pt; margin: 14px 0 3px 0; }
p { margin: 2px 0; } th { text-align: left; font-weight: bold; } .dim { color: #444; }
"""


def write_dossier(pdf: Path, other: Path, dossier: Dossier) -> None:
    """Write both files, both or none. Raises OSError."""
    content = json.dumps(dossier_json(dossier), ensure_ascii=False, indent=2, allow_nan=False)
    parts = {path: path.with_name(f".{path.name}.part") for path in (other, pdf)}
    try:
        for path, body in ((other, content.encode()), (pdf, pdf_bytes(dossier))):
            parts[path].touch(mode=0o600)
            parts[path].write_bytes(body)
        for path, part in parts.items():
            part.replace(path)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


def pdf_bytes(dossier: Dossier) -> bytes:
    """Return the PDF."""
    # Written to memory first: a printer that fails on a disk says nothing.
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(16, 14, 16, 14),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(tr("Dossier of round {code}").format(code=one_line(dossier.story.round.record.round_code)))
    writer.setCreator("thrillmon")
    document(dossier).print_(writer)
    # The page number is drawn by print_; the file is whole only once the writer is gone.
    del writer
    buffer.close()
    return bytes(store.data())


def document(dossier: Dossier) -> QTextDocument:
    """Return the dossier as a document. Everything from the wire is escaped."""
    made = QTextDocument()
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(9.0)
    made.setDefaultFont(font)
    made.setDefaultStyleSheet(STYLE)
    made.setHtml("".join((_head(dossier), _result(dossier), _steps(dossier), _after(dossier), _evidence(dossier))))
    return made


def _head(dossier: Dossier) -> str:
    story = dossier.story
    record = story.round.record
    game = story.round.game()
    dealer = dealer_text(story.row.dealer_code, story.row.dealer, revealed=dossier.revealed) or "—"
    rows = [
        (tr("Round"), record.round_code),
        (tr("Table"), f"{record.table_code} · {tr(game.label)} · {record.game_code}"),
        (tr("Shoe and shift"), f"{record.shoe_code or '—'} · {record.shift_code or '—'}"),
        (tr("Started, ended"), f"{_time(dossier, story.row.started)} – {_time(dossier, story.row.ended)}"),
        (tr("Dealer"), f"{dealer} ({story.row.dealer_code})" if story.row.dealer_code else dealer),
        (tr("Record id"), record.id.hex()),
        (
            tr("Made"),
            tr("{time}, time zone {zone}; names are {names}").format(
                time=_time(dossier, dossier.made_at),
                zone=dossier.zone,
                names=tr("shown") if dossier.revealed else tr("masked"),
            ),
        ),
    ]
    title = tr("Round {number} of table {table}").format(
        number=record.shift_round or "?", table=record.table_code or record.game_code
    )
    return f"<h1>{_text(title)}</h1>{_table([], rows)}"


def _result(dossier: Dossier) -> str:
    story = dossier.story
    outcome = story.round.outcome()
    words = render(outcome.text) if outcome.text.template else tr("no result told")
    if how := derivation_words(outcome):
        words = f"{words} ({how})"
    rows = [
        (
            tr(hand.label) or tr("On the table"),
            " ".join(face_text(face) for face in hand.faces),
            tr(hand.score),
            tr("✓ won") if hand.seat in outcome.winners else "",
        )
        for hand in outcome.hands
    ]
    notes = "".join(f"<p>{_text(note)}</p>" for note in note_words(dossier.line()))
    head = [tr("Seat"), tr("Cards"), tr("Score"), ""]
    return f"<h2>{_text(tr('Result'))}</h2><p><b>{_text(words)}</b></p>{notes}{_table(head, rows)}"


def _steps(dossier: Dossier) -> str:
    line = dossier.line()
    rows: list[tuple[str, ...]] = []
    for place, bar in enumerate(line.bars):
        said = [
            one_line(" ".join([*(face_text(face) for face in mark.faces), render(mark.text)])).strip()
            for mark in line.marks
            if mark.bar == place
        ]
        rows.append(
            (
                _clock(dossier, bar.start),
                f"{bar.code} {tr(bar.label)}",
                seconds_text(bar.planned) if bar.planned is not None else "",
                seconds_text(max(0.0, bar.end - bar.start)) if bar.end is not None else "",
                "; ".join(filter(None, said)),
            )
        )
    head = [tr("At"), tr("Step"), tr("Planned"), tr("Took"), tr("What happened")]
    return f"<h2>{_text(tr('Step by step'))}</h2>{_table(head, rows)}"


def _after(dossier: Dossier) -> str:
    story = dossier.story
    html: list[str] = [f"<h2>{_text(tr('Changed after the round'))}</h2>"]
    before = story.round.base
    for number, heard in enumerate(story.round.corrections):
        code, name = story.dealers[number] if number < len(story.dealers) else ("", "")
        dealer = dealer_text(code, name, revealed=dossier.revealed) or tr("not known")
        words = tr("{time}: {what}; dealing then: {dealer}").format(
            time=_time(dossier, heard.at), what=correction_words(heard.kind), dealer=dealer
        )
        html.append(f"<p><b>{_text(words)}</b></p>")
        if before is not None:
            html.append(_differences(dossier, differences(before.record, heard.record), tr("Before"), tr("After")))
        before = heard
    if not story.round.corrections:
        html.append(f"<p>{_text(tr('Nothing was changed after the round.'))}</p>")
    html.append(f"<h2>{_text(tr('What the table said against what the record says'))}</h2>")
    if dossier.told is None:
        why = dossier.why_not or tr("The provider was not asked.")
        html.append(f"<p>{_text(why)}</p>")
    else:
        rows = differences(story.round.record, dossier.told)
        if rows:
            html.append(_differences(dossier, rows, tr("What the table said"), tr("What the record says")))
        else:
            html.append(f"<p>{_text(tr('The record of the provider says the same.'))}</p>")
    return "".join(html)


def _evidence(dossier: Dossier) -> str:
    story = dossier.story
    links = sorted(story.round.medias().items())[:MOST_LINES]
    html = [f"<h2>{_text(tr('Recordings'))}</h2>"]
    html.append(_table([], links) if links else f"<p>{_text(tr('No recording was told.'))}</p>")
    if signed := dossier.signed()[:MOST_LINES]:
        html.append(f"<h2>{_text(tr('Signatures of cards, as sent; not verified by thrillmon'))}</h2>")
        head = [tr("Where"), tr("Card"), tr("Algorithm"), tr("Signature")]
        html.append(_table(head, [(where, card.code, card.sign_algorithm, card.signature) for where, card in signed]))
    html.append(f"<h2>{_text(tr('Deliveries of this round in the archive'))}</h2>")
    rows = [
        (
            _clock(dossier, kept.notice.sent),
            _clock(dossier, kept.notice.delivery.received),
            (kept.notice.delivery.kind or "—").removeprefix("NOTIFY_"),
            str(kept.source),
            f"{len(kept.notice.delivery.body):,}",
            kept.notice.delivery.digest().hex(),
        )
        for kept in story.kept[:MOST_LINES]
    ]
    head = [tr("Sent"), tr("Received"), tr("Type"), tr("By"), tr("Bytes"), tr("Digest")]
    html.append(_table(head, rows) if rows else f"<p>{_text(tr('The archive has none: only the provider told.'))}</p>")
    if rows:
        how = tr("A digest is BLAKE2b (16 bytes) of body, line feed, type, line feed and timestamp of the delivery.")
        html.append(f'<p class="dim">{_text(how)}</p>')
    html.append(f"<h2>{_text(tr('What could not be heard around it'))}</h2>")
    holes = [
        (
            f"{_time(dossier, hole.start)} – {_time(dossier, hole.end) if hole.end is not None else '…'}",
            render(hole.cause),
            tr("recovered") if hole.recovered else tr("not recovered"),
        )
        for hole in story.holes
    ]
    nothing = tr("The archive knows of no hole from an hour before the round to an hour after it.")
    html.append(_table([], holes) if holes else f"<p>{_text(nothing)}</p>")
    return "".join(html)


def _differences(dossier: Dossier, rows: tuple[Compared, ...], one: str, other: str) -> str:
    shown = [row for row in rows if dossier.revealed or not str(row.what).startswith("players_name")]
    cells = [
        (
            render(row.what),
            side_text(row.one, 0, row.times, dossier.zone) or "—",
            side_text(row.other, 1, row.times, dossier.zone) or "—",
        )
        for row in shown
    ]
    return _table(["", one, other], cells)


def _table(head: list[str], rows: list[tuple[str, ...]]) -> str:
    if not rows:
        return ""
    titles = f"<tr>{''.join(f'<th>{_text(title)}</th>' for title in head)}</tr>" if head else ""
    lines = "".join(f"<tr>{''.join(f'<td>{_text(cell)}</td>' for cell in row)}</tr>" for row in rows[:MOST_LINES])
    return f'<table border="0" cellspacing="0" cellpadding="3" width="100%">{titles}{lines}</table>'


def _text(text: str) -> str:
    """Return text from anywhere as text, with places where long words may be broken."""
    return escape(one_line(text))


def _time(dossier: Dossier, seconds: float | None) -> str:
    told = dossier.time(seconds)
    return "—" if told is None else told.replace("T", " ")


def _clock(dossier: Dossier, seconds: float | None) -> str:
    told = dossier.time(seconds)
    return "—" if told is None else told[11:23]
