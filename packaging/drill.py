"""Record the stall that a drill plays: one table of the pretend studio, its deliveries as they came over the wire.

Usage: python packaging/drill.py
"""

import base64
import json
import sys

from translations import ROOT

# The world that plays is that of these sources, whatever else is installed.
sys.path.insert(1, str(ROOT))

from thrillmon.studio.play.world import World
from thrillmon.studio.scripts import parse_script

FILE = ROOT / "resources" / "drills" / "stall.jsonl"

START = 1_800_000_000.0
STALL_AT, STALL_SECONDS, SECONDS = 70, 180, 420
SCRIPT = f'[[trouble]]\nat = {STALL_AT}\nkind = "stall"\ntable = "T101"\nfor = {STALL_SECONDS}\nstep = "NO_MORE_BET"\n'


def main() -> None:
    """See the module."""
    world = World(start=START, tables=1, seed=7, mishaps=0.0, history_rounds=1, script=parse_script(SCRIPT, "drill"))
    FILE.parent.mkdir(parents=True, exist_ok=True)
    with FILE.open("w", encoding="utf-8", newline="\n") as file:
        for number in range(1, SECONDS * 2 + 1):
            now = START + number / 2
            for event in world.advance(now):
                line = {
                    "at": now,
                    "kind": event.kind,
                    "sent": event.sent,
                    "body": base64.b64encode(event.body).decode(),
                }
                file.write(json.dumps(line, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
