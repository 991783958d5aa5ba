"""The build hook of hatchling: makes what is not committed: messages, translations that Qt loads, the guide."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# hatchling runs this file by its path, so its neighbours are not found by themselves.
sys.path.insert(0, str(Path(__file__).resolve().parent))

import guide
import translations
import wire


class ThrillmonHook(BuildHookInterface[Any]):
    """Runs before every build, editable ones included."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """See BuildHookInterface.initialize."""
        del build_data
        root = Path(self.root)
        wire.generate(root)
        try:
            translations.compile_all(root)
        except (OSError, subprocess.CalledProcessError) as error:
            # Without them the window speaks English, which is no reason to have no window.
            self.app.display_warning(f"The translations were not compiled: {error}")
        if self.target_name != "wheel" or version == "editable":
            # A checkout has its docs/ beside it; `make docs` builds the guide there for whoever wants to see it.
            return
        if guide.available():
            guide.build(root)
        else:
            self.app.display_warning("The guide was not built: the dependency group docs is not installed.")
