"""Records survive being written as JSON and read again."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrillmon.floor.alarms.journal import AlarmKey, Evidence, Transition, plain_of, transition_of
from thrillmon.floor.alarms.letters import Cause, Letter, Priority, Sound
from thrillmon.sentences import Sentence

NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.text() | st.integers(-(2**53), 2**53) | NUMBERS | st.booleans(),
    lambda inner: st.builds(Sentence, st.text(), st.dictionaries(st.text(), inner, max_size=2)),
    max_leaves=4,
)
SENTENCES = st.builds(Sentence, st.text(), st.dictionaries(st.text(), VALUES, max_size=3))
TRANSITIONS = st.builds(
    Transition,
    at=NUMBERS,
    key=st.builds(AlarmKey, st.text(), st.text(), st.text()),
    number=st.integers(1, 21),
    before=st.sampled_from(Letter),
    after=st.sampled_from(Letter),
    cause=st.sampled_from(Cause),
    occurrence=st.integers(0),
    priority=st.sampled_from(Priority),
    user=st.text(),
    note=st.text(),
    evidence=st.builds(Evidence, SENTENCES, st.text(), st.text(), st.text(), st.none() | NUMBERS),
    rule=st.text(),
    until=st.none() | NUMBERS,
    one_shot=st.booleans(),
    unknown=st.booleans(),
    sound=st.sampled_from(Sound),
)


@given(TRANSITIONS)
def test_what_is_written_is_what_is_read(change: Transition) -> None:
    assert transition_of(json.loads(json.dumps(plain_of(change)))) == change


@pytest.mark.parametrize("plain", [{}, {"key": 5}, {"evidence": []}, {"key": ["a"], "evidence": [[1, 2]]}])
def test_what_is_no_record_is_refused(plain: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="no alarm record"):
        transition_of(plain)
