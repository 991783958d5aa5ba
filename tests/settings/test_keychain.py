"""The keychain, written to: what is entered is kept for its studio, and what goes wrong is said without it."""

from collections.abc import Iterator

import keyring
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked
from pydantic import SecretStr

from tests.keychains import Broken, Chain, using
from thrillmon.settings.keychain import WINDOWS_MODULE, KeychainError, copy, forget, keep, keychain_name
from thrillmon.settings.secrets import REST_KEY, TAP_TOKEN, Secrets

SECRET = "hunter2-Schlüssel"


@pytest.fixture
def chain() -> Iterator[Chain]:
    with using(Chain()) as made:
        assert isinstance(made, Chain)
        yield made


def test_what_is_kept_is_found_for_its_studio_alone_until_it_is_forgotten(chain: Chain) -> None:
    keep("Floor A", REST_KEY, SecretStr(SECRET))
    assert chain.kept == {("thrillmon:Floor A", REST_KEY): SECRET}
    assert Secrets("Floor A", {}).where(REST_KEY) == "keychain"
    assert Secrets("Floor B", {}).where(REST_KEY) == "missing"
    assert Secrets("Floor A", {REST_KEY: "of today"}).where(REST_KEY) == "environment"
    assert Secrets("Floor A", {}, keychain=False).where(REST_KEY) == "missing"
    forget("Floor A", REST_KEY)
    forget("Floor A", REST_KEY)
    assert chain.kept == {}


def test_a_copy_takes_what_is_there_and_nothing_else(chain: Chain) -> None:
    keep("Floor A", REST_KEY, SecretStr(SECRET))
    assert copy("Floor A", "Floor B", [REST_KEY, TAP_TOKEN]) == [REST_KEY]
    assert chain.kept["thrillmon:Floor B", REST_KEY] == SECRET


@pytest.mark.parametrize("backend", [keyring.backends.fail.Keyring(), keyring.backends.null.Keyring()])
def test_no_keychain_is_said_plainly_with_the_variable_to_set(backend: keyring.backend.KeyringBackend) -> None:
    with using(backend):
        assert keychain_name() == ""
        with pytest.raises(KeychainError, match="THRILLMON_REST_KEY") as caught:
            keep("Floor A", REST_KEY, SecretStr(SECRET))
        assert "no keychain" in str(caught.value)
        assert SECRET not in str(caught.value)
        forget("Floor A", REST_KEY)


# Windows and macOS have errors of their own that are none of the library's.
@pytest.mark.parametrize("error", [KeyringLocked, OSError, RuntimeError, type("error", (Exception,), {})])
def test_a_keychain_that_refuses_is_told_without_the_secret(error: type[Exception]) -> None:
    with using(Broken(error)):
        assert keychain_name() == "broken"
        with pytest.raises(KeychainError, match="Unlock it") as caught:
            keep("Floor A", REST_KEY, SecretStr(SECRET))
        assert SECRET not in str(caught.value)
        assert caught.value.__cause__ is None
        with pytest.raises(KeychainError):
            forget("Floor A", REST_KEY)


@pytest.mark.parametrize("chained", [False, True])
def test_windows_keeps_no_token_of_more_than_1280_characters_and_says_so(
    chained: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = type("WinVaultKeyring", (Chain,), {"__module__": WINDOWS_MODULE})()
    backend = store
    if chained:
        monkeypatch.setattr(ChainerBackend, "backends", [store])
        backend = ChainerBackend()
    with using(backend):
        keep("Floor A", TAP_TOKEN, SecretStr("x" * 1280))
        assert store.kept["thrillmon:Floor A", TAP_TOKEN] == "x" * 1280
        with pytest.raises(KeychainError, match="THRILLMON_TAP_TOKEN has 1281 characters"):
            keep("Floor A", TAP_TOKEN, SecretStr("x" * 1281))


def test_macos_keeps_longer_ones() -> None:
    store = type("Keyring", (Chain,), {"__module__": "keyring.backends.macOS"})()
    with using(store):
        keep("Floor A", TAP_TOKEN, SecretStr("x" * 5000))
    assert len(store.kept["thrillmon:Floor A", TAP_TOKEN]) == 5000


def test_a_chain_without_a_keychain_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ChainerBackend, "backends", [])
    with using(ChainerBackend()):
        assert keychain_name() == ""
