"""All read calls of both generations as one thing to be handed to the studio's servers."""

from thrillmon.studio.fetch_answers import FetchAnswers
from thrillmon.studio.list_answers import ListAnswers


class Answers(ListAnswers, FetchAnswers):
    """What a studio answers: made from a Book and Switches, served by GrpcServer and RestServer alike."""
