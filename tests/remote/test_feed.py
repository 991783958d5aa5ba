"""Signed news are believed; anything else is refused in a plain sentence, and nothing of it is looked at."""

import base64
import json
from pathlib import Path
from typing import Any

import feed as signing
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from thrillmon.remote.feed import LARGEST, FeedError, Release, Seen, read, version_of

NOW = 1_800_000_000.0
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
PUBLIC = [KEY.public_key().public_bytes_raw()]

NEWS: dict[str, Any] = {
    "version": "1.2.0",
    "date": "2027-01-10T00:00:00+00:00",
    "news": "Alarms can be grouped.",
    "links": {"linux": "https://example.com/l.deb", "windows": "https://example.com/w.exe"},
}


def told(news: object = NEWS, key: Ed25519PrivateKey = KEY, **changed: object) -> bytes:
    return signing.sign(key, {**news, **changed} if isinstance(news, dict) else news)  # type: ignore[arg-type]


def believed(body: bytes, seen: Seen = Seen((1, 0, 0))) -> Release:  # noqa: B008 - frozen
    return read(body, PUBLIC, now=NOW, seen=seen)


def refused(body: bytes, seen: Seen = Seen((1, 0, 0))) -> str:  # noqa: B008 - frozen
    with pytest.raises(FeedError) as caught:
        believed(body, seen)
    return str(caught.value)


def test_signed_news_tell_version_date_news_and_links() -> None:
    release = believed(told())
    assert (release.name, release.news) == ("1.2.0", "Alarms can be grouped.")
    assert release.links["windows"] == "https://example.com/w.exe"
    assert release.date == 1_799_539_200.0


def test_any_of_the_pinned_keys_may_sign_and_no_other() -> None:
    keys = [OTHER.public_key().public_bytes_raw(), *PUBLIC]
    assert read(told(), keys, now=NOW).name == "1.2.0"
    assert "not signed by the makers" in refused(told(key=OTHER))
    with pytest.raises(FeedError):
        read(told(), [], now=NOW)
    with pytest.raises(FeedError):
        read(told(), [b"short"], now=NOW)


def test_what_was_changed_after_signing_is_not_believed() -> None:
    envelope = json.loads(told())
    content = base64.b64decode(envelope["signed"]).replace(b"example.com", b"example.org")
    envelope["signed"] = base64.b64encode(content).decode()
    assert "not signed" in refused(json.dumps(envelope).encode())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe",
        b"<html>502</html>",
        b"[]",
        b"{}",
        b'{"signed": 1, "signature": 2}',
        b'{"signed": "\xc3\xa4", "signature": ""}',
        b"[" * 30_000,
        told([1, 2]),
        told(version="one"),
        told(version="1.2"),
        told(version=1),
        told(date="yesterday"),
        told(date="2027-01-10T00:00:00"),
        told(news=None),
        told(news="x" * 20_000),
        told(links="https://example.com"),
    ],
)
def test_wrong_forms_are_one_sentence(body: bytes) -> None:
    assert refused(body) == "The news are not in a form that can be read. Nothing of them is shown."


def test_news_are_never_large() -> None:
    assert "larger than 64 kB" in refused(b" " * (LARGEST + 1))


def test_old_news_that_are_repeated_are_told_as_such() -> None:
    seen = Seen((1, 2, 0), believed(told()).date + 5 * 86_400)
    assert "old news of 2027-01-10; those of 2027-01-15 are known" in refused(told(), seen)


def test_the_same_news_may_come_again() -> None:
    release = believed(told())
    assert believed(told(), Seen(release.version, release.date)) == release


def test_nobody_is_led_back_to_an_older_version() -> None:
    assert "version 1.2.0, which is older than 1.10.0" in refused(told(), Seen((1, 10, 0)))


def test_news_of_the_day_after_tomorrow_are_not_believed() -> None:
    assert "clock" in refused(told(date="2027-03-01T00:00:00+00:00"))


def test_links_that_are_no_plain_https_addresses_are_left_out() -> None:
    links = {
        "linux": "http://example.com/x",
        "windows": "https://user@example.com/x",
        "macos": "file:///etc/passwd",
        "beos": "https://example.com",
    }
    assert believed(told(links=links)).links == {}


@given(st.binary(max_size=300))
def test_whatever_comes_is_believed_or_refused(body: bytes) -> None:
    with pytest.raises(FeedError):
        believed(body)


@pytest.mark.parametrize("text", ["", "1", "1.2", "1.2.3.4", "1.2.x", "-1.2.3", "1.2.3\n", "9999999.0.0"])
def test_versions_have_three_numbers(text: str) -> None:
    with pytest.raises(ValueError, match="no version"):
        version_of(text)


def test_the_key_is_made_once_for_its_owner_alone_and_signs(tmp_path: Path) -> None:
    file = tmp_path / "private"
    public = signing.make_key(file)
    assert file.stat().st_mode & 0o077 == 0
    with pytest.raises(FileExistsError):
        signing.make_key(file)
    body = signing.sign(signing.load_key(file), NEWS)
    assert read(body, [base64.b64decode(public)], now=NOW).name == "1.2.0"
