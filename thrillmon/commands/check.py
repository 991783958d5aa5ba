"""`thrillmon check`: tries each configured link and says what works, or what is wrong and what to do."""

import argparse

from thrillmon.clock import SystemClock
from thrillmon.commands.speaking import Exit, note, open_profile, print_json, print_line
from thrillmon.remote.examining import examine
from thrillmon.remote.findings import Finding
from thrillmon.sentences import say

NO_LINK = say("The profile switches every link off: no [amqp], [grpc], [rest] or [tap] section.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--json", action="store_true", help="print one JSON object per link")


async def run(arguments: argparse.Namespace) -> Exit:
    """Try all links and print a line each."""
    profile, secrets = open_profile(arguments.config)
    findings = await examine(profile, secrets, SystemClock())
    if not findings:
        note(NO_LINK)
        return Exit.CALL
    for finding in findings:
        if arguments.json:
            print_json(
                {
                    "link": str(finding.link),
                    "ok": finding.ok,
                    "detail": str(finding.detail),
                    "advice": str(finding.advice) or None,
                }
            )
        else:
            print_line(as_line(finding))
    return Exit.WELL if all(finding.ok for finding in findings) else Exit.WORLD


def as_line(finding: Finding) -> str:
    """Return a finding as a line for people."""
    mark = "ok " if finding.ok else "BAD"
    return f"{mark}  {finding.link:<5} {finding.detail} {finding.advice}".rstrip()
