"""Read, write and compile the translations: Qt's .ts files in resources/i18n, and the .qm files that Qt loads.

Usage: python packaging/translations.py   (writes the .qm files; the build does it by itself)
"""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = "resources/i18n"
LANGUAGES = ("zh_Hant", "zh_Hans")
CONTEXT = "thrillmon"

_QUOTES = {"'": "&apos;", '"': "&quot;"}


@dataclass(frozen=True, slots=True)
class Message:
    """A text, where it stands, and its translation.

    kind: empty when finished; else unfinished, or vanished when no source has the text any more.
    """

    source: str
    files: tuple[str, ...]
    translation: str = ""
    kind: str = ""
    comment: str = ""


def ts_file(language: str, root: Path = ROOT) -> Path:
    """Return where the texts of a language are."""
    return root / FOLDER / f"thrillmon_{language}.ts"


def read(path: Path) -> dict[str, Message]:
    """Return the messages of a file by their source text; none of a file that is not there."""
    if not path.exists():
        return {}
    messages: dict[str, Message] = {}
    for node in ElementTree.parse(path).iter("message"):  # noqa: S314 - our own file
        translation = node.find("translation")
        source = node.findtext("source") or ""
        messages[source] = Message(
            source,
            tuple(location.get("filename", "") for location in node.findall("location")),
            (translation.text or "") if translation is not None else "",
            translation.get("type", "") if translation is not None else "unfinished",
            node.findtext("translatorcomment") or "",
        )
    return messages


def write(path: Path, language: str, messages: Iterable[Message]) -> None:
    """Write a file as Qt Linguist does, so that saving there changes nothing else."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in messages:
        lines.append("    <message>")
        lines += [f'        <location filename="{name}"/>' for name in message.files]
        lines.append(f"        <source>{_escaped(message.source)}</source>")
        if message.comment:
            lines.append(f"        <translatorcomment>{_escaped(message.comment)}</translatorcomment>")
        kind = f' type="{message.kind}"' if message.kind else ""
        lines.append(f"        <translation{kind}>{_escaped(message.translation)}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _escaped(text: str) -> str:
    return escape(text, _QUOTES)


def compile_all(root: Path = ROOT, folder: Path | None = None) -> None:
    """Write a .qm beside every .ts, or into folder.

    Raises OSError when lrelease cannot be started and subprocess.CalledProcessError when it fails.
    """
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    for source in sorted((root / FOLDER).glob("*.ts")):
        target = (folder or source.parent) / f"{source.stem}.qm"
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)


if __name__ == "__main__":
    try:
        compile_all()
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"The translations cannot be compiled: {error}")
