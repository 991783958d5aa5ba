"""The keychain of the operating system, written to: only here, and only when a person has entered something."""

import contextlib
from collections.abc import Iterable

import keyring
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
from keyring.backend import KeyringBackend
from pydantic import SecretStr

from thrillmon.sentences import Sentence, say
from thrillmon.settings.secrets import SERVICE, Secrets

_NO_KEYCHAINS = (keyring.backends.fail.Keyring, keyring.backends.null.Keyring)

# Windows keeps 2560 bytes of two-byte characters; the other systems have no limit a token reaches.
WINDOWS_MODULE = "keyring.backends.Windows"
WINDOWS_CHARACTERS = 1280


class KeychainError(Exception):
    """The keychain does not keep or forget something. sentence says why and what to do, without the secret."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def keychain_name() -> str:
    """Return what this machine's keychain calls itself; "" when there is none."""
    found = keyring.get_keyring()
    return str(found.name) if _working(found) else ""


def keep(studio: str, name: str, secret: SecretStr) -> None:
    """Keep a secret under a name for a studio, in place of the former. Raises KeychainError."""
    text = secret.get_secret_value()
    backend = keyring.get_keyring()
    if not _working(backend):
        raise KeychainError(_none(name))
    if _modules(backend) == {WINDOWS_MODULE} and len(text) > WINDOWS_CHARACTERS:
        raise KeychainError(
            say(
                "{name} has {count} characters, and Windows keeps {limit} at most. Set the variable {name} instead.",
                name=name,
                count=len(text),
                limit=WINDOWS_CHARACTERS,
            )
        )
    try:
        keyring.set_password(f"{SERVICE}:{studio}", name, text)
    except Exception as error:
        # Each system has errors of its own beside those of the library, and their texts may quote what was written.
        raise KeychainError(_refuses(backend, name, error)) from None


def forget(studio: str, name: str) -> None:
    """Forget a secret; one that is not there is forgotten already. Raises KeychainError."""
    backend = keyring.get_keyring()
    if not _working(backend):
        return
    try:
        keyring.delete_password(f"{SERVICE}:{studio}", name)
    except keyring.errors.PasswordDeleteError:
        return
    except Exception as error:
        raise KeychainError(_refuses(backend, name, error)) from None


def copy(studio: str, other: str, names: Iterable[str]) -> list[str]:
    """Keep the secrets of a studio for another one, too; return the names of those that are there.

    Raises KeychainError; then nothing is kept for the other one.
    """
    secrets, copied = Secrets(studio, {}), list[str]()
    try:
        for name in names:
            secret = secrets.from_keychain(name)
            if secret is not None:
                keep(other, name, secret)
                copied.append(name)
    except KeychainError:
        for name in copied:
            with contextlib.suppress(KeychainError):
                forget(other, name)
        raise
    return copied


def _working(backend: KeyringBackend) -> bool:
    if isinstance(backend, keyring.backends.chainer.ChainerBackend):
        return any(not isinstance(one, _NO_KEYCHAINS) for one in backend.backends)
    return not isinstance(backend, _NO_KEYCHAINS)


def _modules(backend: KeyringBackend) -> set[str]:
    if isinstance(backend, keyring.backends.chainer.ChainerBackend):
        return {type(one).__module__ for one in backend.backends}
    return {type(backend).__module__}


def _none(name: str) -> Sentence:
    return say(
        "This machine has no keychain that secrets could be kept in. Set the variable {name} before the program is"
        " started.",
        name=name,
    )


def _refuses(backend: KeyringBackend, name: str, error: Exception) -> Sentence:
    return say(
        "The keychain “{keychain}” does not take {name} ({reason}). Unlock it and try again, or set the variable"
        " {name} before the program is started.",
        keychain=backend.name,
        name=name,
        reason=type(error).__name__,
    )
