"""Paper: tables and headings as a document whose text is always escaped, and PDF files of it."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from thrillmon.models.timeline_words import one_line

STYLE = """
body { color: #000; } h1 { font-size: 17pt; margin-bottom: 0; } .head { font-size: 11pt; margin-top: 14px; }
p { margin: 2px 0; } th { text-align: left; font-weight: bold; } .dim { color: #444; }
"""


def text(words: str) -> str:
    """Return words from anywhere as HTML that shows them as they are."""
    return escape(one_line(words))


def heading(words: str) -> str:
    """Return a heading."""
    # Not <h2>: Qt makes those larger than any style says.
    return f'<p class="head"><b>{text(words)}</b></p>'


def paragraph(words: str) -> str:
    """Return a paragraph."""
    return f"<p>{text(words)}</p>"


def table(head: Sequence[str], rows: Sequence[Sequence[str]], nothing: str = "") -> str:
    """Return a table; without rows the words for nothing."""
    if not rows:
        return paragraph(nothing) if nothing else ""
    titles = f"<tr>{''.join(f'<th>{text(title)}</th>' for title in head)}</tr>" if head else ""
    lines = "".join(f"<tr>{''.join(f'<td>{text(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f'<table border="0" cellspacing="0" cellpadding="3" width="100%">{titles}{lines}</table>'


def document(html: str, *, style: str = STYLE) -> QTextDocument:
    """Return HTML as a document."""
    made = QTextDocument()
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(9.0)
    made.setDefaultFont(font)
    made.setDefaultStyleSheet(style)
    made.setHtml(html)
    return made


def pdf_bytes(title: str, html: str) -> bytes:
    """Return a PDF of A4 pages."""
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
    writer.setTitle(title)
    writer.setCreator("thrillmon")
    document(html).print_(writer)
    # The page number is drawn by print_; the file is whole only once the writer is gone.
    del writer
    buffer.close()
    return bytes(store.data())


def write_pdf(path: Path, title: str, html: str) -> None:
    """Write a PDF for its owner alone, whole or not at all. Raises OSError."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.touch(mode=0o600)
        part.write_bytes(pdf_bytes(title, html))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
