"""Times as the wire sends them: protobuf timestamps and Unix seconds, with a sense of the absurd."""

from datetime import UTC, datetime, tzinfo

from google.protobuf.timestamp_pb2 import Timestamp

# A casino floor has no business before 2000 or after 2100; such times come from broken clocks and junk.
EARLIEST = 946_684_800.0
LATEST = 4_102_444_800.0

# Deliveries older than this on arrival update the state but announce nothing (the vendor's catch-up rule).
REPLAYED_AFTER = 180.0


def plausible(seconds: float) -> bool:
    """Say whether these Unix seconds can be a time on a casino floor."""
    return EARLIEST <= seconds <= LATEST


def seconds_of(stamp: Timestamp) -> float | None:
    """Return Unix seconds, or None when the timestamp is unset or absurd."""
    seconds = stamp.seconds + stamp.nanos / 1e9
    return seconds if EARLIEST <= seconds <= LATEST else None


def rfc3339(seconds: float | None) -> str | None:
    """Return seconds as RFC 3339 in UTC with milliseconds; None stays None."""
    if seconds is None:
        return None
    text = datetime.fromtimestamp(round(seconds, 3), UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


def clock_text(seconds: float, zone: tzinfo) -> str:
    """Return a time of day in a zone, to the second."""
    return datetime.fromtimestamp(seconds, zone).strftime("%H:%M:%S")
