"""The log on disk: in the system's folder for logs, of bounded size, without a secret or a home folder in it."""

import logging
from collections.abc import Generator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from time import gmtime

import platformdirs

from thrillmon import __version__
from thrillmon.remote.discretion import Discretion
from thrillmon.settings.profile import Profile
from thrillmon.settings.secrets import AMQP_PASSWORD, AMQP_USER, REST_KEY, TAP_TOKEN, Secrets

NAME = "thrillmon.log"
LARGEST = 1024 * 1024
KEPT = 3

log = logging.getLogger(__name__)


def usual_folder() -> Path:
    """Return where logs are kept on this system."""
    return platformdirs.user_log_path("thrillmon", appauthor=False)


def secrets_of(profile: Profile, secrets: Secrets) -> list[str]:
    """Return every secret that this profile may use, so that none gets into a text."""
    known = [secrets.find(name) for name in (AMQP_USER, AMQP_PASSWORD, REST_KEY, TAP_TOKEN)]
    found = [secret.get_secret_value() for secret in known if secret is not None]
    if profile.grpc is not None:
        for value in profile.grpc.metadata.values():
            place, _, name = value.partition(":")
            if place in ("keychain", "env"):
                secret = secrets.from_keychain(name) if place == "keychain" else secrets.find(name)
                found += [secret.get_secret_value()] if secret is not None else []
            else:
                found.append(value)
    return found


class _Discreet(logging.Formatter):
    """Writes times in UTC and leaves out what nobody else should read."""

    converter = gmtime

    def __init__(self, discretion: Discretion) -> None:
        super().__init__("%(asctime)sZ %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S")
        self._discretion = discretion
        self._home = str(Path.home())

    def format(self, record: logging.LogRecord) -> str:
        """See Formatter. Traces of errors are cleansed as well."""
        return self._discretion.without(super().format(record)).replace(self._home, "~")


@contextmanager
def kept(folder: Path, discretion: Discretion) -> Generator[None]:
    """Write what is logged into a file too, while this lasts; a folder that cannot be written to costs only that."""
    ours, root = logging.getLogger("thrillmon"), logging.getLogger()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / NAME).touch(mode=0o600)
        handler = RotatingFileHandler(folder / NAME, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")
    except OSError as error:
        log.warning("The log cannot be written to %s: %s", folder, error.strerror)
        yield
        return
    handler.setFormatter(_Discreet(discretion))
    former = ours.level
    # What is worth noting need not be worth a line in a terminal.
    for other in root.handlers:
        if other.level < logging.WARNING:
            other.setLevel(logging.WARNING)
    ours.setLevel(logging.INFO)
    root.addHandler(handler)
    log.info("thrillmon %s begins", __version__)
    try:
        yield
    finally:
        log.info("thrillmon %s ends", __version__)
        root.removeHandler(handler)
        ours.setLevel(former)
        handler.close()


def files(folder: Path) -> list[Path]:
    """Return the log files there are, the newest first."""
    names = [NAME, *(f"{NAME}.{number}" for number in range(1, KEPT + 1))]
    return [folder / name for name in names if (folder / name).is_file()]
