"""What stands around the panes: the shell, the diagnostic bundle, news of new versions, the history of the links."""

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path

from thrillmon.app.diagnosis import Diagnosis, LinkHistory, save
from thrillmon.app.updating import Updating
from thrillmon.clock import Clock
from thrillmon.floor.links import Lamp, Link, LinkName
from thrillmon.models.words import tr
from thrillmon.panes.diagnostics import Diagnostics
from thrillmon.panes.shell import Shell
from thrillmon.panes.window import Window
from thrillmon.settings.profile import Profile
from thrillmon.tasks import Tasks

log = logging.getLogger(__name__)


class ShellDesk:
    """tick() once a second. hidden: secrets that no bundle may hold; logs: the folder of the log, None without one."""

    def __init__(
        self,
        window: Window,
        profile: Profile,
        links: Mapping[LinkName, Link],
        tasks: Tasks,
        clock: Clock,
        *,
        hidden: Sequence[str] = (),
        logs: Path | None = None,
    ) -> None:
        self._window, self._clock = window, clock
        self.shell = Shell(window)
        self.history = LinkHistory()
        self.updating = Updating(window, self.shell, tasks, clock)
        self.diagnosis = Diagnosis(profile, self.history, links, clock, hidden, logs)
        self.shell.add_help(tr("Diagnostic bundle …"), self.open_diagnosis)

    def tick(self, lamps: Sequence[Lamp]) -> None:
        """Take the lamps as they are now."""
        for change in self.history.show(lamps, self._clock.now()):
            log.info("%s is %s. %s", change.link, change.condition, change.words)
        self.updating.tick()

    def open_diagnosis(self) -> Diagnostics:
        """Show what a diagnostic bundle would hold."""
        dialog = Diagnostics(self.diagnosis.name(), self.diagnosis.texts(), save, self._window)
        dialog.open()
        return dialog
