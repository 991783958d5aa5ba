"""Keychains of the keyring library that are kept in memory, or that refuse, in the place of this machine's."""

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class Chain(KeyringBackend):
    """A keychain in memory."""

    priority = -10  # never chosen by itself
    name = "in memory"

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError("not there")
        del self.kept[service, username]


class Broken(Chain):
    """A keychain that cannot be opened; its error quotes what was to be kept."""

    name = "broken"

    def __init__(self, error: type[Exception]) -> None:
        super().__init__()
        self._error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self._error("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self._error(f"cannot write {password}")

    def delete_password(self, service: str, username: str) -> None:
        raise self._error("locked")


@contextmanager
def using(backend: KeyringBackend) -> Iterator[KeyringBackend]:
    """Let keyring use a backend."""
    former = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield backend
    finally:
        keyring.set_keyring(former)
