"""A recorded night is given back as it was heard: in order, each delivery once, with the times nothing was heard."""

from pathlib import Path

from tests.archive.archiving import kept, opened
from tests.making import NOW, delivery, round_record, step
from thrillmon.archive.files import Files
from thrillmon.archive.hearings import said
from thrillmon.floor.alarms.backtest import Said
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.links import LinkName
from thrillmon.floor.rounds import Source
from thrillmon.sentences import say

MIDNIGHT = (int(NOW) // 86_400 + 1) * 86_400.0


def heard(at: float, number: int, late: float = 0.3) -> Delivery:
    record = round_record(step(8, at), number=number, started=at)
    return delivery("NOTIFY_ROUND_BET", record, sent=float(int(at)), received=at + late)


def received(told: list[Said]) -> list[float]:
    return [one.received for some in told for one in some.deliveries]


async def test_deliveries_come_in_the_order_they_were_received_over_midnight(tmp_path: Path) -> None:
    night = [heard(MIDNIGHT - 50 + number * 2, number) for number in range(50)]
    night[20] = heard(MIDNIGHT - 60, 99, late=50.0)  # sent on the first day, received later than others
    await kept(tmp_path, sorted(night, key=lambda one: one.received), size=7)
    told = [*said(Files(tmp_path), MIDNIGHT - 40, MIDNIGHT + 40)]
    times = received(told)
    assert times == sorted(times)
    assert times == sorted(one.received for one in night if MIDNIGHT - 40 <= one.received <= MIDNIGHT + 40)
    assert [one.at for one in told] == sorted(one.at for one in told)
    assert told[0].word is not None
    assert told[0].word.reason is None


async def test_what_the_provider_told_afterwards_was_not_heard_then(tmp_path: Path) -> None:
    async with opened(tmp_path) as archive:
        await archive.recover([round_record(started=NOW + 5, end=NOW + 40)], Source.GRPC)
    assert received([*said(Files(tmp_path), NOW, NOW + 100)]) == []


async def test_the_feed_is_lost_and_found_as_the_ledger_says(tmp_path: Path) -> None:
    async with opened(tmp_path) as archive:
        for begin, end in ((NOW + 10, NOW + 20), (NOW + 50, NOW + 70)):
            await archive.perform(archive.ledger.begin_hole, LinkName.AMQP, begin, say("The connection was lost."))
            await archive.perform(archive.ledger.end_hole, LinkName.AMQP, end)
        await archive.perform(archive.ledger.recovered, "", NOW + 52, NOW + 60, Source.GRPC)
    words = [(one.at - NOW, one.word.reason is None) for one in said(Files(tmp_path), NOW, NOW + 100) if one.word]
    assert words == [(0, True), (10, False), (20, True), (50, False), (70, True)]
    later = [(one.at - NOW, one.word.reason is None) for one in said(Files(tmp_path), NOW + 15, NOW + 40) if one.word]
    assert later == [(15, False), (20, True)]


async def test_an_archive_without_a_ledger_is_read_as_well(tmp_path: Path) -> None:
    await kept(tmp_path, [heard(NOW, 1)])
    (tmp_path / "ledger.sqlite3").unlink(missing_ok=True)
    assert len(received([*said(Files(tmp_path), NOW - 10, NOW + 10)])) == 1
