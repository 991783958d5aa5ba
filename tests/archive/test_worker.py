"""A thread of one's own."""

import os
import sys
import threading

import pytest

from thrillmon.archive.worker import Worker


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such measure for a thread")
def test_a_worker_that_steps_back_does_so_alone() -> None:
    def urgency() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    before = urgency()
    worker = Worker("archive", nice=10)
    try:
        assert worker.submit(urgency).result(5) == before + 10
    finally:
        worker.stop()
    assert urgency() == before
