"""Secrets: found in the environment or the keychain, and shown nowhere."""

from collections.abc import Iterator

import keyring
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from tests.keychains import Broken, Chain, using
from tests.settings.profiles import NOTHING, WHOLE
from thrillmon.settings import secrets as names
from thrillmon.settings.files import ProfileError, parse
from thrillmon.settings.secrets import Secrets

SECRET = "hunter2-Schlüssel"
VARIABLES = [names.AMQP_USER, names.AMQP_PASSWORD, names.REST_KEY, names.TAP_TOKEN]


@pytest.fixture(autouse=True)
def chain() -> Iterator[Chain]:
    """Put a keychain of the test in the place of this machine's."""
    with using(Chain()) as made:
        assert isinstance(made, Chain)
        yield made


def shown(secrets: Secrets, name: str) -> str | None:
    found = secrets.find(name)
    return None if found is None else found.get_secret_value()


def test_the_variables_are_those_of_the_contract() -> None:
    assert VARIABLES == [
        "THRILLMON_AMQP_USER",
        "THRILLMON_AMQP_PASSWORD",
        "THRILLMON_REST_KEY",
        "THRILLMON_TAP_TOKEN",
    ]


@pytest.mark.parametrize("name", VARIABLES)
def test_a_secret_comes_from_the_keychain_of_its_studio(chain: Chain, name: str) -> None:
    chain.set_password("thrillmon:Demo floor", name, SECRET)
    chain.kept["thrillmon:Other floor", name] = "another"
    assert shown(Secrets("Demo floor", NOTHING), name) == SECRET
    assert shown(Secrets("Third floor", NOTHING), name) is None
    assert shown(Secrets("demo floor", NOTHING), name) is None


@pytest.mark.parametrize("name", VARIABLES)
def test_what_is_set_for_this_run_goes_before_the_keychain(chain: Chain, name: str) -> None:
    chain.kept["thrillmon:Demo floor", name] = "of the keychain"
    assert shown(Secrets("Demo floor", {name: SECRET}), name) == SECRET
    assert shown(Secrets("Demo floor", {name: ""}), name) == "of the keychain"


@pytest.mark.parametrize(
    "backend",
    [
        keyring.backends.null.Keyring(),
        keyring.backends.fail.Keyring(),
        Broken(KeyringLocked),
        Broken(InitError),
        Broken(NoKeyringError),
        Broken(RuntimeError),
    ],
    ids=lambda one: str(vars(one).get("_error", type(one).__module__)),
)
def test_a_machine_without_a_keychain_lives_on_variables(backend: KeyringBackend) -> None:
    keyring.set_keyring(backend)
    secrets = Secrets("Demo floor", {names.REST_KEY: SECRET})
    assert shown(secrets, names.REST_KEY) == SECRET
    assert secrets.find(names.TAP_TOKEN) is None


def test_an_empty_entry_of_the_keychain_is_no_secret(chain: Chain) -> None:
    chain.kept["thrillmon:Demo floor", names.REST_KEY] = ""
    assert Secrets("Demo floor", NOTHING).find(names.REST_KEY) is None


def test_metadata_is_filled_from_both_places_and_plain_text_stays(chain: Chain) -> None:
    chain.kept["thrillmon:Demo floor", "token"] = SECRET
    secrets = Secrets("Demo floor", {"OF_THE_HOUSE": "house"})
    filled = secrets.metadata(
        {"a": "keychain:token", "b": "env:OF_THE_HOUSE", "c": "plain", "d": "https://x", "e": "", "f": "12:30"}
    )
    assert filled == {"a": SECRET, "b": "house", "c": "plain", "d": "https://x", "e": "", "f": "12:30"}


@pytest.mark.parametrize("reference", ["keychain:token", "env:TOKEN", "env:", "keychain:"])
def test_a_reference_to_nothing_is_an_error_that_names_it(reference: str) -> None:
    with pytest.raises(ProfileError) as caught:
        Secrets("Demo floor", {names.REST_KEY: SECRET}).metadata({"authorization": reference})
    said = str(caught.value)
    assert "[grpc] metadata authorization" in said
    assert reference.partition(":")[0] in said
    assert SECRET not in said


def test_the_keychain_and_the_environment_are_not_mixed_up(chain: Chain) -> None:
    chain.kept["thrillmon:Demo floor", "A"] = SECRET
    secrets = Secrets("Demo floor", {"B": SECRET})
    for reference in ("env:A", "keychain:B"):
        with pytest.raises(ProfileError):
            secrets.metadata({"x": reference})


def test_a_secret_is_in_no_text_of_any_object(chain: Chain) -> None:
    chain.kept["thrillmon:Demo floor", names.REST_KEY] = SECRET
    chain.kept["thrillmon:Demo floor", "token"] = SECRET
    environment = {names.AMQP_PASSWORD: SECRET, "THRILLMON_GRPC__METADATA": '{ a = "keychain:token" }'}
    secrets = Secrets("Demo floor", environment)
    profile = parse(WHOLE, "floor.toml", environment)
    found = [secrets.find(names.REST_KEY), secrets.find(names.AMQP_PASSWORD)]
    texts = [secrets, profile, profile.grpc, *found, found]
    assert None not in found
    for text in texts:
        for written in (str(text), repr(text), f"{text}", f"{text!r:>9}"):
            assert SECRET not in written
    assert SECRET not in profile.model_dump_json()


@pytest.mark.parametrize("key", ["password", "user", "key", "token", "secret"])
@pytest.mark.parametrize("section", ["amqp", "grpc", "rest", "tap", "studio"])
def test_no_section_has_a_key_for_a_secret(section: str, key: str) -> None:
    text = WHOLE.replace(f"[{section}]\n", f'[{section}]\n{key} = "{SECRET}"\n')
    with pytest.raises(ProfileError, match="no such key") as caught:
        parse(text, "floor.toml", NOTHING)
    assert SECRET not in str(caught.value)
    assert SECRET not in repr(caught.value)
