"""Secrets: from the keychain of the operating system, else from the environment; kept nowhere else."""

import os
from collections.abc import Mapping
from typing import Literal, NamedTuple

import keyring
import keyring.errors
from pydantic import SecretStr

from thrillmon.sentences import say, word
from thrillmon.settings.files import ProfileError
from thrillmon.settings.profile import Profile

SERVICE = "thrillmon"

AMQP_USER = "THRILLMON_AMQP_USER"
AMQP_PASSWORD = "THRILLMON_AMQP_PASSWORD"  # noqa: S105 - the name of the variable
REST_KEY = "THRILLMON_REST_KEY"
TAP_TOKEN = "THRILLMON_TAP_TOKEN"  # noqa: S105 - the name of the variable

Whereabouts = Literal["environment", "keychain", "missing"]


class SecretWords(NamedTuple):
    """A secret of a link: the name it is looked up by, what it is called, and where it comes from."""

    name: str
    title: str
    help: str


SECRETS: Mapping[str, tuple[SecretWords, ...]] = {
    "amqp": (
        SecretWords(AMQP_USER, word("User"), word("The user of the broker. From the provider.")),
        SecretWords(AMQP_PASSWORD, word("Password"), word("The password of that user.")),
    ),
    "rest": (SecretWords(REST_KEY, word("Key"), word("The Provider HTTP Secret: it goes along as X-API-Key.")),),
    "tap": (SecretWords(TAP_TOKEN, word("Token"), word("The token of ThrillConnect.")),),
}
"""The secrets of each link, by its section. What gRPC needs stands in its metadata."""


def names_of(profile: Profile) -> list[str]:
    """Return the names of all secrets that a profile's links may ask for, those of the metadata included."""
    names = [secret.name for section in SECRETS if getattr(profile, section) for secret in SECRETS[section]]
    if profile.grpc is not None:
        for value in profile.grpc.metadata.values():
            place, _, name = value.partition(":")
            if place == "keychain" and name and name not in names:
                names.append(name)
    return names


class Secrets:
    """Looks secrets up by the name of their variable. The environment wins: it is set for this run on purpose.

    keychain: whether there is one to look into at all.
    """

    def __init__(self, studio: str, environment: Mapping[str, str] = os.environ, *, keychain: bool = True) -> None:
        self._studio = studio
        self._environment = environment
        self._keychain = keychain

    def find(self, name: str) -> SecretStr | None:
        """Return the secret of that variable name; None when there is none anywhere."""
        return _secret(self._environment.get(name)) or self.from_keychain(name)

    def where(self, name: str) -> Whereabouts:
        """Say where a secret would come from, without keeping it."""
        if self._environment.get(name):
            return "environment"
        return "missing" if self.from_keychain(name) is None else "keychain"

    def from_keychain(self, name: str) -> SecretStr | None:
        """Return the secret kept under that name for this studio; None without one or without a keychain."""
        if not self._keychain:
            return None
        try:
            return _secret(keyring.get_password(f"{SERVICE}:{self._studio}", name))
        except (keyring.errors.KeyringError, RuntimeError):
            # No keychain on this machine, or it is locked: the environment is the way then.
            return None

    def metadata(self, values: Mapping[str, str]) -> dict[str, str]:
        """Fill "keychain:NAME" and "env:NAME" in. Raises ProfileError when such a secret is not there."""
        filled: dict[str, str] = {}
        for key, value in values.items():
            place, found, name = value.partition(":")
            if not found or place not in ("keychain", "env"):
                filled[key] = value
                continue
            secret = self.from_keychain(name) if place == "keychain" else _secret(self._environment.get(name))
            if secret is None:
                raise ProfileError(
                    say("[grpc] metadata {key}: there is no {place} entry “{name}”.", key=key, place=place, name=name)
                )
            filled[key] = secret.get_secret_value()
        return filled


def _secret(text: str | None) -> SecretStr | None:
    return SecretStr(text) if text else None
