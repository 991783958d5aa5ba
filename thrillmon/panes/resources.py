"""Where the resources are; the only place that knows."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def folder() -> Path:
    """Return the resources folder: inside the package when installed or frozen, at the root of a checkout."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def changelog() -> Path:
    """Return the file that tells what is new: among the resources when installed, at the root of a checkout."""
    inside = folder() / "CHANGELOG.md"
    return inside if inside.is_file() else folder().parent / "CHANGELOG.md"
