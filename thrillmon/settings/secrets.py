"""Secrets: from the keychain of the operating system, else from the environment; kept nowhere else."""

import os
from collections.abc import Mapping

import keyring
import keyring.errors
from pydantic import SecretStr

from thrillmon.sentences import say
from thrillmon.settings.files import ProfileError

SERVICE = "thrillmon"

AMQP_USER = "THRILLMON_AMQP_USER"
AMQP_PASSWORD = "THRILLMON_AMQP_PASSWORD"  # noqa: S105 - the name of the variable
REST_KEY = "THRILLMON_REST_KEY"
TAP_TOKEN = "THRILLMON_TAP_TOKEN"  # noqa: S105 - the name of the variable


class Secrets:
    """Looks secrets up by the name of their variable. The environment wins: it is set for this run on purpose."""

    def __init__(self, studio: str, environment: Mapping[str, str] = os.environ) -> None:
        self._studio = studio
        self._environment = environment

    def find(self, name: str) -> SecretStr | None:
        """Return the secret of that variable name; None when there is none anywhere."""
        return _secret(self._environment.get(name)) or self.from_keychain(name)

    def from_keychain(self, name: str) -> SecretStr | None:
        """Return the secret kept under that name for this studio; None without one or without a keychain."""
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
