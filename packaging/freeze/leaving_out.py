"""What stays out of the frozen program: modules nobody calls, and libraries and files that come along uninvited."""

from pathlib import PurePosixPath
from typing import Final

Entry = tuple[str, str, str]
"""Where a file goes inside the bundle, where it comes from, and what PyInstaller calls its kind."""

# Found by reading imports, never reached while running. What each would weigh: packaging/README.md.
MODULES: Final = [
    # pyqtgraph offers these; only its graphics view and what stands behind it is used.
    "PIL", "OpenGL", "matplotlib", "scipy", "cupy", "IPython", "jupyter_rfb", "colorcet",
    "pyqtgraph.canvas", "pyqtgraph.console", "pyqtgraph.dockarea", "pyqtgraph.examples", "pyqtgraph.flowchart",
    "pyqtgraph.jupyter", "pyqtgraph.opengl",
    # It imports these for drawing with OpenGL, which is off; stand_ins/ has what the import itself needs.
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
    # Qt is for the screen here: sockets are asyncio's.
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest",
    # The C backend is the one that zstandard takes.
    "zstandard._cffi", "zstandard.backend_cffi",
    # numpy loads these by name when somebody asks for them.
    "numpy.fft", "numpy.random", "numpy.polynomial", "numpy.ma", "numpy.testing", "numpy._core._multiarray_tests",
    # Tools of building and testing.
    "grpc_tools", "hatchling", "numpy.distutils", "numpy.f2py", "pip", "pydantic.mypy", "pydantic.v1", "pytest",
    "setuptools", "aiohttp.pytest_plugin",
    # What builds the guide, which is packed as pages.
    "babel", "docutils", "furo", "jinja2", "markdown_it", "myst_parser", "pygments", "requests", "sphinx", "urllib3",
    "yaml",
    # Old or blocking ways that are not ours.
    "tkinter", "websockets.legacy", "websockets.sync", "websockets.trio", "readline", "curses", "pydoc_data",
]  # fmt: skip

# Plug-ins of Qt by folder; the names are those of Linux, Windows and macOS without lib and ending.
PLUGINS: Final = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "imageformats": {"qsvg"},
    "iconengines": {"qsvgicon"},
    "xcbglintegrations": set[str](),
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": set[str](),
}

# Qt's own words, for the languages of the window.
QT_TRANSLATIONS: Final = {"qtbase_zh_CN.qm", "qtbase_zh_TW.qm"}

# The graphical stack of Linux fits the drivers, fonts and desktop of the machine, not those of the builder; the .deb
# depends on it (linux/depends).
OF_THE_SYSTEM: Final = (
    "libEGL", "libGL", "libICE", "libSM", "libX", "libblkid", "libbsd", "libbrotli", "libcap.", "libcom_err",
    "libdbus-1", "libdrm", "libfontconfig", "libfreetype", "libgbm", "libgcc_s", "libgcrypt", "libgio-", "libglib-",
    "libgmodule-", "libgobject-", "libgpg-error", "libgssapi", "libgthread-", "libjpeg", "libk5crypto", "libkeyutils",
    "libkrb5", "liblz4", "libmd.", "libmount", "libpcre", "libpng", "libselinux", "libstdc++", "libsystemd",
    "libwayland-", "libxcb", "libxkbcommon", "libz.", "libzstd",
    # These come with the plug-in for the GTK theme, which is left out.
    "libatk-", "libcairo", "libdatrie", "libfribidi", "libgdk", "libgraphite2", "libharfbuzz", "libpango", "libpixman",
    "libthai", "libuuid",
)  # fmt: skip

# Libraries of Qt that only plug-ins above or modules above asked for.
QT_LIBRARIES: Final = (
    "EglFSDeviceIntegration", "EglFsKmsSupport", "Network", "OpenGL", "OpenGLWidgets", "Pdf", "Qml", "QmlMeta",
    "QmlModels", "QmlWorkerScript", "Quick", "Test", "VirtualKeyboard",
)  # fmt: skip


def wanted(name: str, system: str) -> bool:
    """Say whether a file belongs into the bundle. system: as sys.platform."""
    path = PurePosixPath(name.replace("\\", "/"))
    stem = path.name.split(".")[0].removeprefix("lib")
    if path.suffix == ".ts" or name.startswith(("pyqtgraph/icons", "pyqtgraph/colors")):
        return False
    if "translations" in path.parts:
        return "PySide6" not in path.parts or path.name in QT_TRANSLATIONS
    if "plugins" in path.parts and "PySide6" in path.parts:
        return stem in PLUGINS.get(path.parent.name, set[str]())
    if _qt_library(path) in QT_LIBRARIES:
        return False
    # The software renderer of OpenGL and the compiler of shaders: nothing is drawn with OpenGL.
    if stem in ("opengl32sw", "d3dcompiler_47"):
        return False
    return system != "linux" or len(path.parts) > 1 or not path.name.startswith(OF_THE_SYSTEM)


def _qt_library(path: PurePosixPath) -> str:
    """Return Core of libQt6Core.so.6, Qt6Core.dll and QtCore.framework/Versions/A/QtCore; "" of others."""
    framework = next((part for part in path.parts if part.startswith("Qt") and part.endswith(".framework")), "")
    if framework:
        return framework.removeprefix("Qt").removesuffix(".framework")
    stem = path.name.split(".")[0].removeprefix("lib")
    return stem.removeprefix("Qt6") if stem.startswith("Qt6") else ""


def kept(entries: list[Entry], system: str) -> list[Entry]:
    """Return the files that belong into the bundle."""
    return [entry for entry in entries if wanted(entry[0], system)]
