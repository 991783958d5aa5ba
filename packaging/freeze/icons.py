"""Make the icons that each system wants from resources/icons/thrillmon.svg.

Usage: python packaging/freeze/icons.py FOLDER   (writes thrillmon.ico, .icns, .png and .svg)
"""

import os
import shutil
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[2] / "resources/icons/thrillmon.svg"

ICO_SIZES = (16, 24, 32, 48, 64, 256)
# The kinds of Apple's container that hold a PNG, and their sizes in pixels.
ICNS_KINDS = (
    (b"icp4", 16),
    (b"icp5", 32),
    (b"icp6", 64),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
)


def png(renderer: QSvgRenderer, size_px: int) -> bytes:
    """Return the drawing as a square PNG."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon that holds these PNGs, by their size in pixels."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    entries, bodies = b"", b""
    for size, body in pictures.items():
        offset = len(head) + 16 * len(pictures) + len(bodies)
        # 256 is written as 0.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(body), offset)
        bodies += body
    return head + entries + bodies


def icns(pictures: list[tuple[bytes, bytes]]) -> bytes:
    """Return a macOS icon that holds these PNGs, by their kind."""
    body = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write(folder: Path, source: Path = SOURCE) -> None:
    """Write all icons into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(["icons"])
    renderer = QSvgRenderer(str(source))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "thrillmon.ico").write_bytes(ico({size: png(renderer, size) for size in ICO_SIZES}))
    (folder / "thrillmon.icns").write_bytes(icns([(kind, png(renderer, size)) for kind, size in ICNS_KINDS]))
    (folder / "thrillmon.png").write_bytes(png(renderer, 256))
    shutil.copy(source, folder / "thrillmon.svg")
    del application


if __name__ == "__main__":
    write(Path(sys.argv[1]))
