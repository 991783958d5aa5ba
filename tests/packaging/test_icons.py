"""The icons of Windows and macOS: containers that hold the drawing in every size."""

import struct
from pathlib import Path

import icons
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot


def test_every_system_gets_its_icon(tmp_path: Path, qtbot: QtBot) -> None:
    icons.write(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {
        f"thrillmon.{ending}" for ending in ("ico", "icns", "png", "svg")
    }
    assert QImage(str(tmp_path / "thrillmon.png")).width() == 256


def test_an_ico_names_each_picture_by_size_and_place(tmp_path: Path, qtbot: QtBot) -> None:
    icons.write(tmp_path)
    whole = (tmp_path / "thrillmon.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", whole)
    assert (kind, count) == (1, len(icons.ICO_SIZES))
    for index, size in enumerate(icons.ICO_SIZES):
        width, _, _, _, _, _, length, offset = struct.unpack_from("<BBBBHHII", whole, 6 + 16 * index)
        assert width == size % 256
        picture = QImage.fromData(whole[offset : offset + length])
        assert (picture.width(), picture.height()) == (size, size)


def test_an_icns_is_as_long_as_it_says_and_holds_each_picture(tmp_path: Path, qtbot: QtBot) -> None:
    icons.write(tmp_path)
    whole = (tmp_path / "thrillmon.icns").read_bytes()
    assert whole[:8] == b"icns" + struct.pack(">I", len(whole))
    offset, found = 8, []
    while offset < len(whole):
        kind, length = whole[offset : offset + 4], struct.unpack_from(">I", whole, offset + 4)[0]
        found.append((kind, QImage.fromData(whole[offset + 8 : offset + length]).width()))
        offset += length
    assert tuple(found) == icons.ICNS_KINDS
