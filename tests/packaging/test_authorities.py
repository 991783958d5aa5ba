"""The frozen program finds whom the system trusts, wherever that system keeps them."""

import ssl
from pathlib import Path

import pytest
from authorities import VARIABLE, show_authorities

NONE = ssl.DefaultVerifyPaths(None, None, "SSL_CERT_FILE", "/built/cert.pem", "SSL_CERT_DIR", "/built/certs")  # type: ignore[arg-type]


@pytest.fixture
def bundle(tmp_path: Path) -> str:
    path = tmp_path / "ca.pem"
    path.write_text("", encoding="ascii")
    return str(path)


def test_another_system_than_the_builders_is_searched(bundle: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: NONE)
    for system in ("linux", "darwin"):
        environment: dict[str, str] = {}
        show_authorities(environment, system, ["/not/there", bundle])
        assert environment == {VARIABLE: bundle}


def test_what_the_user_named_stays(bundle: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: NONE)
    environment = {VARIABLE: "/my/own.pem"}
    show_authorities(environment, "linux", [bundle])
    assert environment == {VARIABLE: "/my/own.pem"}


def test_windows_has_a_store_of_its_own(bundle: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: NONE)
    environment: dict[str, str] = {}
    show_authorities(environment, "win32", [bundle])
    assert environment == {}


def test_what_openssl_finds_by_itself_is_left_alone(bundle: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: NONE._replace(capath="/etc/ssl/certs"))
    environment: dict[str, str] = {}
    show_authorities(environment, "linux", [bundle])
    assert environment == {}


def test_a_system_without_any_is_no_reason_to_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: NONE)
    environment: dict[str, str] = {}
    show_authorities(environment, "linux", ["/not/there"])
    assert environment == {}
