"""Times as people write them: 21:00, 21:00:05, 2026-11-21, 2026-11-21T21:00."""

import re
from datetime import datetime, timedelta, tzinfo


def read_moment(text: str, zone: tzinfo, now: float) -> float:
    """Return Unix seconds. A bare time of day is the newest such moment in zone, seen from now.

    Raises ValueError for anything else.
    """
    found = re.fullmatch(r"(\d{1,2}):(\d{2})(?::(\d{2}))?", text)
    if found is None:
        read = datetime.fromisoformat(text)
        return (read if read.tzinfo is not None else read.replace(tzinfo=zone)).timestamp()
    today = datetime.fromtimestamp(now, zone)
    moment = today.replace(hour=int(found[1]), minute=int(found[2]), second=int(found[3] or 0), microsecond=0)
    return (moment if moment <= today else moment - timedelta(days=1)).timestamp()
