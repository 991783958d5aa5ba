"""What a status of the provider means to us, in plain words; gRPC numbers, and HTTP by way of them."""

from thrillmon.remote.errors import NotFound, Refused, RemoteFailure, Unavailable, Unimplemented, Wrong
from thrillmon.sentences import NOTHING, Sentence, say

CANCELLED = 1
INVALID_ARGUMENT = 3
DEADLINE_EXCEEDED = 4
NOT_FOUND = 5
ALREADY_EXISTS = 6
PERMISSION_DENIED = 7
RESOURCE_EXHAUSTED = 8
FAILED_PRECONDITION = 9
ABORTED = 10
OUT_OF_RANGE = 11
UNIMPLEMENTED = 12
INTERNAL = 13
UNAVAILABLE = 14
UNAUTHENTICATED = 16

_BY_HTTP = {
    400: INVALID_ARGUMENT,
    401: UNAUTHENTICATED,
    403: PERMISSION_DENIED,
    404: NOT_FOUND,
    405: UNIMPLEMENTED,
    # A proxy on the way wants to know who we are.
    407: UNAUTHENTICATED,
    408: DEADLINE_EXCEEDED,
    409: ABORTED,
    429: RESOURCE_EXHAUSTED,
    499: CANCELLED,
    500: INTERNAL,
    501: UNIMPLEMENTED,
    502: UNAVAILABLE,
    503: UNAVAILABLE,
    504: DEADLINE_EXCEEDED,
}


def status_of_http(http_status: int) -> int:
    """Return the gRPC status number nearest to an HTTP status of 400 and above."""
    return _BY_HTTP.get(http_status, INTERNAL if http_status >= 500 else FAILED_PRECONDITION)


def failure_of(status: int, said: str, *, place: str, call: str, credentials: Sentence) -> RemoteFailure:
    """Return the failure that a gRPC status number stands for.

    said: what the server adds, already fit to be shown. credentials: what to check when we are not let in.
    """
    kind, sentence, advice = _meaning(status, place, call, credentials)
    if said:
        sentence = say("{what} The reason given: “{said}”.", what=sentence, said=said)
    # The others come as well from proxies and libraries that found no server to answer.
    return kind(sentence, advice, answered=status not in (CANCELLED, DEADLINE_EXCEEDED, ABORTED, UNAVAILABLE))


def _meaning(
    status: int, place: str, call: str, credentials: Sentence
) -> tuple[type[RemoteFailure], Sentence, Sentence]:
    if status == NOT_FOUND:
        return NotFound, say("{place} has nothing under that code.", place=place), NOTHING
    if status == UNAUTHENTICATED:
        return Refused, say("{place} does not accept our credentials.", place=place), credentials
    if status == PERMISSION_DENIED:
        return (
            Refused,
            say("{place} does not let us ask {call}.", place=place, call=call),
            say("Ask the provider whether our address is on its list and whether this account may read."),
        )
    if status == UNIMPLEMENTED:
        return (
            Unimplemented,
            say("{place} answers, but does not know the call {call}.", place=place, call=call),
            say("Check that the address is the provider's, and set the generation of its calls to “auto”."),
        )
    if status in (INVALID_ARGUMENT, ALREADY_EXISTS, FAILED_PRECONDITION, OUT_OF_RANGE):
        return (
            Wrong,
            say("{place} does not accept the question {call}.", place=place, call=call),
            say("Check that the address is the provider's; if it is, its calls have changed: report it."),
        )
    if status == RESOURCE_EXHAUSTED:
        return (
            Unavailable,
            say("{place} says that it is asked too much.", place=place),
            say("Ask less often: raise the seconds between two polls."),
        )
    if status == DEADLINE_EXCEEDED:
        return Unavailable, say("{place} did not finish in time.", place=place), NOTHING
    if status in (UNAVAILABLE, CANCELLED, ABORTED):
        return (
            Unavailable,
            say("{place} is not available.", place=place),
            say("It is tried again; when it lasts, ask the provider."),
        )
    return (
        Unavailable,
        say("{place} failed while answering {call}.", place=place, call=call),
        say("It is tried again; when it lasts, tell the provider."),
    )
