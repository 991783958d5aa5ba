"""Pictures of the window, in every size and theme that is looked at."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QSize

from thrillmon.panes.theme import Choice
from thrillmon.panes.window import Window

SIZES = (QSize(1280, 800), QSize(1920, 1080))
THEMES: tuple[Choice, ...] = ("dark", "light")


async def take(window: Window, folder: Path, settled: Callable[[], Awaitable[None]]) -> AsyncIterator[Path]:
    """Save a PNG per size and theme, and give its path; settled: lets the window lay itself out.

    Raises OSError when a picture cannot be written.
    """
    for theme in THEMES:
        window.show_theme(theme)
        for size in SIZES:
            window.resize(size)
            await settled()
            path = folder / f"window-{theme}-{size.width()}x{size.height()}.png"
            if not window.grab().save(str(path)):
                raise OSError(f"{path} cannot be written")
            yield path
