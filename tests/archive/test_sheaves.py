"""What is bound into blocks as it comes is all there, in order, in blocks that are quickly opened."""

from hypothesis import given
from hypothesis import strategies as st

from tests.making import NOW, delivery
from thrillmon.archive.blocks import LARGEST_BLOCK, LARGEST_BLOCK_BYTES, Block
from thrillmon.archive.entries import Entry, entry_of
from thrillmon.archive.files import DAY_SECONDS
from thrillmon.archive.sheaves import Binder, Sheaf, sheaves_of
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.notices import decode

BODIES = [bytes([number]) * size for number, size in enumerate((0, 10, 3_000, 200_000, LARGEST_BLOCK_BYTES + 5))]


def entry(number: int, body: bytes, sent: float | None = NOW) -> Entry:
    """Return an entry of something nobody can read, which is kept all the same."""
    return entry_of(decode(delivery(None, body, sent=sent, received=NOW + number)._replace(tag=0)))


def unpacked(sheaves: list[Sheaf]) -> list[Delivery]:
    """Return what is in the blocks."""
    found: list[Delivery] = []
    for sheaf in sheaves:
        block = Block(sheaf.payload)
        assert len(block) == len(sheaf.entries)
        found += [block.delivery(slot) for slot in range(len(block))]
    return found


@given(st.lists(st.tuples(st.integers(0, 200), st.sampled_from(BODIES)), max_size=12))
def test_everything_comes_out_once_and_in_order(handfuls: list[tuple[int, bytes]]) -> None:
    binder = Binder()
    entries: list[Entry] = []
    for count, body in handfuls:
        some = [entry(len(entries) + number, body) for number in range(count if len(body) < 10_000 else count % 4)]
        binder.add(some)
        entries += some
    sheaves = binder.take()
    assert [one for sheaf in sheaves for one in sheaf.entries] == entries
    assert unpacked(sheaves) == [one.notice.delivery for one in entries]
    for sheaf in sheaves:
        size = sum(len(one.notice.delivery.body) for one in sheaf.entries)
        assert len(sheaf.entries) <= LARGEST_BLOCK
        assert size <= LARGEST_BLOCK_BYTES or len(sheaf.entries) == 1
    assert binder.take() == [], "nothing is handed out twice"


def test_what_comes_in_small_handfuls_fills_whole_blocks() -> None:
    binder = Binder()
    for start in range(0, 2_000, 50):
        binder.add([entry(start + number, b"x" * 3_000) for number in range(50)])
    sizes = [len(sheaf.entries) for sheaf in binder.take()]
    assert sizes == [300] * 6 + [200]


def test_each_day_has_blocks_of_its_own() -> None:
    midnight = (NOW // DAY_SECONDS + 1) * DAY_SECONDS
    entries = [entry(number, bytes([number]), midnight - 2 + number) for number in range(4)]
    today = int(NOW // DAY_SECONDS)
    assert [(sheaf.day, len(sheaf.entries)) for sheaf in sheaves_of(entries)] == [(today, 2), (today + 1, 2)]


def test_times_are_kept_to_the_bit() -> None:
    times = [NOW + number / 7 for number in range(3)] * 2
    told = [delivery(None, bytes([place]), sent=None, received=at) for place, at in enumerate(times)]
    (sheaf,) = sheaves_of(entry_of(decode(one)) for one in told)
    assert [(one.sent, one.received) for one in unpacked([sheaf])] == [(None, at) for at in times]
