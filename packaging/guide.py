"""Build the guide of docs/ into resources/guide, where the Help menu finds it: Sphinx, and every warning is an error.

Usage: python packaging/guide.py [FOLDER]   (needs the dependency group docs)
"""

import argparse
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# Of no use to a reader: what Sphinx keeps for its next run, and for guides that link to this one.
LEFT_OUT = (".buildinfo", "objects.inv")


def available() -> bool:
    """Say whether this Python can build the guide."""
    return all(importlib.util.find_spec(name) for name in ("sphinx", "myst_parser", "furo"))


def build(root: Path = ROOT, folder: Path | None = None) -> Path:
    """Build the guide and return its folder. Raises CalledProcessError when a page has a mistake."""
    made = folder or root / "resources/guide"
    shutil.rmtree(made, ignore_errors=True)
    with tempfile.TemporaryDirectory() as between:
        command = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-b", "html", "-d", between]
        subprocess.run([*command, str(root / "docs"), str(made)], check=True)
    for name in LEFT_OUT:
        (made / name).unlink(missing_ok=True)
    return made


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Build the guide.")
    parser.add_argument("folder", type=Path, nargs="?")
    try:
        print(build(folder=parser.parse_args().folder) / "index.html")
    except subprocess.CalledProcessError:
        sys.exit("The guide has mistakes: see above.")


if __name__ == "__main__":
    main()
