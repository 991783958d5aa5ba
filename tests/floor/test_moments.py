"""Times as people write them."""

from datetime import UTC, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrillmon.floor.moments import read_moment

TAIPEI = ZoneInfo("Asia/Taipei")
BERLIN = ZoneInfo("Europe/Berlin")
EVENING = datetime(2026, 11, 21, 21, 30, tzinfo=TAIPEI)


def read(text: str, zone: tzinfo = TAIPEI, now: datetime = EVENING) -> str:
    return datetime.fromtimestamp(read_moment(text, zone, now.timestamp()), zone).isoformat()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("21:00", "2026-11-21T21:00:00+08:00"),
        ("21:30", "2026-11-21T21:30:00+08:00"),
        ("21:31", "2026-11-20T21:31:00+08:00"),
        ("9:05", "2026-11-21T09:05:00+08:00"),
        ("00:00", "2026-11-21T00:00:00+08:00"),
        ("21:29:59", "2026-11-21T21:29:59+08:00"),
        ("23:59:59", "2026-11-20T23:59:59+08:00"),
        ("2026-11-19", "2026-11-19T00:00:00+08:00"),
        ("2026-11-19T21:00", "2026-11-19T21:00:00+08:00"),
        ("2026-11-19 21:00:05", "2026-11-19T21:00:05+08:00"),
        ("2026-11-19T13:00Z", "2026-11-19T21:00:00+08:00"),
        ("2026-11-19T14:00:00+01:00", "2026-11-19T21:00:00+08:00"),
        ("2027-01-01", "2027-01-01T00:00:00+08:00"),
    ],
)
def test_a_time_of_day_is_the_newest_such_moment_and_a_date_is_of_the_zone(text: str, moment: str) -> None:
    assert read(text) == moment


def test_the_zone_decides_which_moment_is_meant() -> None:
    now = EVENING.timestamp()
    assert read_moment("21:00", TAIPEI, now) - read_moment("21:00", UTC, now) == 16 * 3_600


def test_yesterday_is_a_day_of_the_calendar_also_when_clocks_were_changed() -> None:
    morning = datetime(2026, 3, 29, 8, 0, tzinfo=BERLIN)  # clocks went forth at 02:00
    assert read("9:00", BERLIN, morning) == "2026-03-28T09:00:00+01:00"
    assert read("7:00", BERLIN, morning) == "2026-03-29T07:00:00+02:00"


NO_TIMES = ["", "21", "21:0", "24:00", "12:60", "12:30:60", "21:00Z", "yesterday", "2026-13-01", "2026-02-30", "x"]


@pytest.mark.parametrize("text", NO_TIMES)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - its words are the library's and change
        read_moment(text, TAIPEI, EVENING.timestamp())


@given(st.times(), st.integers(0, 4_000_000_000), st.sampled_from([UTC, TAIPEI, BERLIN]))
def test_a_time_of_day_is_never_of_the_future_and_at_most_a_day_and_an_hour_ago(
    when: time, now: int, zone: tzinfo
) -> None:
    moment = read_moment(when.strftime("%H:%M:%S"), zone, float(now))
    assert moment <= now + 3_600  # of an hour that comes twice in a night, either may be meant
    assert moment > now - timedelta(days=1, hours=2).total_seconds()
