"""Programs that the frozen program starts see the library path of the person's session."""

from neighbours import give_back


def test_what_was_set_comes_back() -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/thrillmon/_internal", "LD_LIBRARY_PATH_ORIG": "/mine"}
    give_back(environment)
    assert environment["LD_LIBRARY_PATH"] == "/mine"


def test_what_was_not_set_goes_away() -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/thrillmon/_internal"}
    give_back(environment)
    assert "LD_LIBRARY_PATH" not in environment


def test_the_program_started_by_itself_sets_it_anew() -> None:
    environment: dict[str, str] = {}
    give_back(environment)
    assert environment == {"PYINSTALLER_RESET_ENVIRONMENT": "1"}
