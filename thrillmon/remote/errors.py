"""The four ways a link can fail, each with what is wrong and what to do, in words for a person."""

from thrillmon.sentences import NOTHING, Sentence


class RemoteFailure(Exception):  # noqa: N818 - said to people, so its kinds have plain names
    """Something between us and a server, or at the server, is not as it should be.

    sentence: what is wrong. advice: what to do about it; NOTHING when there is nothing to do.
    Neither may hold a secret: these texts reach logs, screens and exports.
    answered: the server said so itself, about this one question; another question may fare better.
    """

    def __init__(self, sentence: Sentence, advice: Sentence = NOTHING, *, answered: bool = False) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.advice = advice
        self.answered = answered

    def __str__(self) -> str:
        return f"{self.sentence} {self.advice}".strip()


class Unavailable(RemoteFailure):
    """Cannot be reached, is mute, or failed for the moment: to be tried again."""


class Refused(RemoteFailure):
    """The server does not let us in or does not let us ask: a person must act, trying again is useless."""


class NotFound(RemoteFailure):
    """The server answers, and has nothing under that name."""


class Wrong(RemoteFailure):
    """The answers make no sense, cannot be trusted, or this is another service: a person must look."""


class Unimplemented(Wrong):
    """The server does not know this call: another generation, or another service."""
