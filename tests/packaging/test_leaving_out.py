"""What stays out of the bundle: what came uninvited on each system, and nothing that the window needs."""

import pytest
from leaving_out import kept, wanted

QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        f"{QT}/lib/libQt6Core.so.6",
        f"{QT}/lib/libicudata.so.73",
        f"{QT}/translations/qtbase_zh_TW.qm",
        "thrillmon/resources/i18n/thrillmon_zh_Hans.qm",
        "thrillmon/resources/cards/card.svg",
        "libpython3.11.so.1.0",
        "libssl.so.3",
        "libsqlite3.so.0",
    ],
)
def test_linux_keeps_what_the_window_needs(name: str) -> None:
    assert wanted(name, "linux")


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/plugins/imageformats/libqwebp.so",
        f"{QT}/lib/libQt6Network.so.6",
        "libQt6OpenGL.so.6",
        f"{QT}/translations/qtbase_de.qm",
        f"{QT}/translations/qt_help_zh_TW.qm",
        "thrillmon/resources/i18n/thrillmon_zh_Hans.ts",
        "pyqtgraph/icons/peegee/peegee.svg",
    ],
)
def test_linux_leaves_out_what_nobody_asks_for(name: str) -> None:
    assert not wanted(name, "linux")


@pytest.mark.parametrize("name", ["libfontconfig.so.1", "libstdc++.so.6", "libxcb-cursor.so.0", "libxkbcommon.so.0"])
def test_the_graphical_stack_is_the_machines_own(name: str) -> None:
    assert not wanted(name, "linux")
    # On other systems a file of such a name is there because somebody needs it.
    assert wanted(name, "darwin")


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        (r"PySide6\plugins\platforms\qwindows.dll", True),
        (r"PySide6\plugins\platforms\qoffscreen.dll", True),
        (r"PySide6\plugins\platforms\qdirect2d.dll", False),
        (r"PySide6\plugins\styles\qmodernwindowsstyle.dll", True),
        (r"PySide6\plugins\iconengines\qsvgicon.dll", True),
        (r"PySide6\translations\qtbase_zh_CN.qm", True),
        (r"PySide6\translations\qtbase_fr.qm", False),
        (r"PySide6\Qt6Core.dll", True),
        (r"PySide6\Qt6Network.dll", False),
        (r"PySide6\opengl32sw.dll", False),
        ("python312.dll", True),
        ("VCRUNTIME140.dll", True),
        ("libcrypto-3.dll", True),
    ],
)
def test_windows(name: str, *, stays: bool) -> None:
    assert wanted(name, "win32") is stays


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        (f"{QT}/plugins/platforms/libqcocoa.dylib", True),
        (f"{QT}/plugins/platforms/libqoffscreen.dylib", True),
        (f"{QT}/plugins/styles/libqmacstyle.dylib", True),
        (f"{QT}/plugins/platforms/libqminimal.dylib", False),
        (f"{QT}/lib/QtCore.framework/Versions/A/QtCore", True),
        (f"{QT}/lib/QtDBus.framework/Versions/A/QtDBus", True),
        (f"{QT}/lib/QtNetwork.framework/Versions/A/QtNetwork", False),
        (f"{QT}/lib/QtQuick.framework/Versions/A/Resources/Info.plist", False),
        ("libssl.3.dylib", True),
    ],
)
def test_macos(name: str, *, stays: bool) -> None:
    assert wanted(name, "darwin") is stays


def test_the_rest_keeps_its_order_and_where_it_comes_from() -> None:
    entries = [("b", "/b", "BINARY"), (f"{QT}/lib/libQt6Qml.so.6", "/q", "BINARY"), ("a", "/a", "DATA")]
    assert kept(entries, "linux") == [("b", "/b", "BINARY"), ("a", "/a", "DATA")]
