"""Named tasks with one owner: replaced, stopped, ended together, and never lost in silence."""

import asyncio
import gc
import logging

import pytest

from thrillmon.tasks import Tasks


class Work:
    """A piece of work that runs until it is told to end, and remembers what became of it."""

    def __init__(self, *, cleaning: bool = False) -> None:
        self.started = asyncio.Event()
        self.finish = asyncio.Event()
        self.cancelled = asyncio.Event()
        self.cleaned = asyncio.Event()
        self.ended = asyncio.Event()
        self._cleaning = cleaning

    async def run(self) -> str:
        self.started.set()
        try:
            await self.finish.wait()
        except asyncio.CancelledError:
            self.cancelled.set()
            if self._cleaning:
                await self.cleaned.wait()
            raise
        finally:
            self.ended.set()
        return "done"


async def fail(error: BaseException) -> None:
    raise error


async def running(tasks: Tasks, name: str, **how: bool) -> Work:
    """Start a piece of work and wait until it runs."""
    work = Work(**how)
    tasks.start(name, work.run())
    await work.started.wait()
    return work


async def test_a_task_has_its_name_and_gives_its_result() -> None:
    async with Tasks() as tasks:
        work = Work()
        task = tasks.start("listen", work.run())
        assert (task.get_name(), tasks.running()) == ("listen", ["listen"])
        work.finish.set()
        assert await task == "done"
        await asyncio.sleep(0)
        assert tasks.running() == []


async def test_a_second_task_of_a_running_ones_name_is_refused_and_leaves_no_warning() -> None:
    async with Tasks() as tasks:
        work = await running(tasks, "listen")
        with pytest.raises(ValueError, match="'listen' is already running"):
            tasks.start("listen", Work().run())
        gc.collect()  # a coroutine nobody awaited would be told now, and a warning fails the test
        work.finish.set()


async def test_a_name_is_free_again_once_its_task_has_ended() -> None:
    async with Tasks() as tasks:
        first = Work()
        first.finish.set()
        await asyncio.wait([tasks.start("listen", first.run())])
        second = await running(tasks, "listen")
        assert not second.ended.is_set()


async def test_a_restart_cancels_the_former_and_only_that_one() -> None:
    async with Tasks() as tasks:
        former, beside = await running(tasks, "search"), await running(tasks, "listen")
        later = Work()
        tasks.restart("search", later.run())
        await later.started.wait()
        assert [work.cancelled.is_set() for work in (former, beside, later)] == [True, False, False]
        assert tasks.running() == ["listen", "search"]


async def test_the_end_of_a_replaced_task_does_not_take_its_successors_name() -> None:
    async with Tasks() as tasks:
        former = await running(tasks, "search", cleaning=True)
        later = Work()
        tasks.restart("search", later.run())
        await later.started.wait()
        former.cleaned.set()
        await former.ended.wait()
        await asyncio.sleep(0)  # its task ends in the next turn of the loop
        await asyncio.sleep(0)
        assert tasks.running() == ["search"]


async def test_stop_waits_until_the_task_has_cleaned_up() -> None:
    async with Tasks() as tasks:
        work = await running(tasks, "listen", cleaning=True)
        stopping = asyncio.gather(tasks.stop("listen"))
        await work.cancelled.wait()
        assert not work.ended.is_set()
        assert not stopping.done()
        work.cleaned.set()
        await stopping
        assert work.ended.is_set()
        assert tasks.running() == []
        await tasks.stop("listen")  # nothing to stop is no mistake


async def test_close_ends_all_of_them_replaced_ones_included() -> None:
    tasks = Tasks()
    replaced = await running(tasks, "search", cleaning=True)
    later = Work()
    tasks.restart("search", later.run())
    await later.started.wait()
    beside = await running(tasks, "listen")
    closing = asyncio.gather(tasks.close())
    await later.ended.wait()
    await beside.ended.wait()
    for _ in range(10):  # more turns of the loop than the end of a task takes
        await asyncio.sleep(0)
    assert not closing.done(), "the replaced task still cleans up"
    replaced.cleaned.set()
    await closing
    assert replaced.ended.is_set()
    await tasks.close()


async def test_to_be_ended_twice_does_not_break_off_the_cleaning_up() -> None:
    tasks = Tasks()
    work = await running(tasks, "listen", cleaning=True)
    ending = asyncio.gather(tasks.stop("listen"), tasks.stop("listen"), tasks.close())
    await work.cancelled.wait()
    for _ in range(10):
        await asyncio.sleep(0)
    assert not work.ended.is_set()
    work.cleaned.set()
    await ending
    assert work.ended.is_set()


async def test_leaving_the_group_by_an_error_ends_its_tasks() -> None:
    work = Work()

    async def stumble() -> None:
        async with Tasks() as tasks:
            tasks.start("listen", work.run())
            await work.started.wait()
            raise LookupError

    with pytest.raises(LookupError):
        await stumble()
    assert work.cancelled.is_set()
    assert work.ended.is_set()


async def test_a_failure_is_told_and_logged_with_its_name(caplog: pytest.LogCaptureFixture) -> None:
    told: list[tuple[str, BaseException]] = []
    error = LookupError("no such thing")
    async with Tasks(lambda name, why: told.append((name, why))) as tasks:
        task = tasks.start("listen", fail(error))
        await asyncio.wait([task])
        await asyncio.sleep(0)
        assert tasks.running() == []
    assert told == [("listen", error)]
    (record,) = caplog.records
    assert (record.levelno, record.getMessage()) == (logging.ERROR, "task listen failed")
    assert record.exc_info is not None
    assert record.exc_info[1] is error


async def test_a_failure_that_nobody_listens_for_is_logged_all_the_same(caplog: pytest.LogCaptureFixture) -> None:
    async with Tasks() as tasks:
        await asyncio.wait([tasks.start("listen", fail(OSError("gone")))])
        await asyncio.sleep(0)
    assert [record.getMessage() for record in caplog.records] == ["task listen failed"]


async def test_one_failure_leaves_the_others_running() -> None:
    async with Tasks() as tasks:
        work = await running(tasks, "poll")
        await asyncio.wait([tasks.start("listen", fail(OSError("gone")))])
        await asyncio.sleep(0)
        assert tasks.running() == ["poll"]
        assert not work.cancelled.is_set()


async def test_to_be_cancelled_is_no_failure(caplog: pytest.LogCaptureFixture) -> None:
    told: list[str] = []
    async with Tasks(lambda name, why: told.append(name)) as tasks:
        await running(tasks, "listen")
        await tasks.stop("listen")
        await running(tasks, "poll")
    assert told == []
    assert caplog.records == []


async def test_a_task_that_was_cancelled_before_it_began_leaves_no_warning() -> None:
    async with Tasks() as tasks:
        tasks.start("listen", Work().run())
    gc.collect()
    assert tasks.running() == []
