"""What other processes of this program do for a workbook while this one does its own part; of few filings, all here.

They make the sheets of a folder's tables while this one writes the lists, and compare their share of what was written.
"""

import json
import os
import pickle
import tempfile
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from reviewer.core.own_process import Process, own_process
from reviewer.export.answers import Answers

CHILD = "reviewer.export.table_child"
WORTH_A_PROCESS = 150
"""Tables that take about as long as a process takes to start."""
MOST = 3
"""Processes at once: with more of them the lists would still take their time."""
ASKED_EVERY = 0.1
"""Seconds after which whoever waits may be stopped."""

_BROKEN = b'{"broken"'

T = TypeVar("T")


class Work(Protocol[T]):
    """Something that any process can do; its result crosses over as JSON."""

    def done(self) -> T:
        """Does it; the result."""

    @staticmethod
    def wire(result: T) -> Any:
        """The result as JSON can hold it."""

    @staticmethod
    def unwire(wire: Any) -> T:
        """The result that `wire` wrote."""


class Beside(NamedTuple):
    """The processes that stand ready, and what keeps their answers."""

    processes: tuple[Process, ...]
    answers: Answers


ALONE = Beside((), Answers())


class Apart(Generic[T]):
    """The results of some works, given in their order, whoever did them. Each is asked for once, in any thread."""

    def __init__(self, works: Sequence[Callable[[], Work[T]]], beside: Beside = ALONE) -> None:
        self._works, self._answers = works, beside.answers
        self._left = deque(range(len(works)))
        self._done: dict[int, Callable[[], T]] = {}
        self._broken: list[str] = []
        self._threads = [threading.Thread(target=self._hand_out, args=(one,), daemon=True) for one in beside.processes]
        for thread in self._threads:
            thread.start()

    def results(self, ask: Callable[[], None] = lambda: None) -> Iterator[T]:
        """Every result; RuntimeError for a bug, over there too. What nobody has begun is done here meanwhile.

        `ask` is called while others are waited for, and may stop it.
        """
        given = 0
        for _ in self._until_all_are_done(ask):
            while given in self._done:
                yield self._done.pop(given)()
                given += 1
        if self._broken:
            raise RuntimeError(f"in another process of the working paper:\n{self._broken[0]}")

    def _until_all_are_done(self, ask: Callable[[], None]) -> Iterator[None]:
        yield from self._do_here()
        for thread in self._threads:
            while thread.is_alive():
                thread.join(ASKED_EVERY)
                ask()
                yield
        # A process that is gone has left what it had begun.
        yield from self._do_here()
        yield

    def _do_here(self) -> Iterator[None]:
        while (number := self._next()) is not None:
            self._done[number] = partial(itself, self._works[number]().done())
            yield

    def _hand_out(self, process: Process) -> None:
        """A process takes the next work, and the next when it has done one."""
        try:
            self._hand_out_all(process)
        except Exception:
            # A thread that fell silent would leave something undone.
            self._broken.append(traceback.format_exc())

    def _hand_out_all(self, process: Process) -> None:
        while (number := self._next()) is not None:
            work = self._works[number]()
            line = _answer(process, work)
            if not line.endswith(b"\n"):
                # It is gone, for want of memory maybe: this is done here.
                self._left.append(number)
                return
            if line.startswith(_BROKEN):
                self._broken.append(json.loads(line)["broken"])
                return
            self._done[number] = partial(_heard, type(work).unwire, self._answers.kept(line))

    def _next(self) -> int | None:
        try:
            return self._left.popleft()
        except IndexError:
            return None


def _answer(process: Process, work: Work[Any]) -> bytes:
    """The line that a process says of a piece of work; cut short when it is gone."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        pickle.dump(work, process.stdin, pickle.HIGHEST_PROTOCOL)
        process.stdin.flush()
        return process.stdout.readline()
    except (OSError, ValueError):
        return b""


def itself(given: T) -> T:
    """What is there already, where something is asked for that gives it."""
    return given


def _heard(unwire: Callable[[Any], T], line: Callable[[], bytes]) -> T:
    return unwire(json.loads(line())["done"])


@contextmanager
def beside(tables: int, folder: Path) -> Iterator[Beside]:
    """As many processes as so many tables of a workbook in a folder are worth; they are gone when this ends."""
    wanted = min((os.cpu_count() or 1) - 1, tables // WORTH_A_PROCESS, MOST)
    with ExitStack() as running:
        answers = Answers(running.enter_context(tempfile.TemporaryFile(dir=folder))) if wanted > 0 else Answers()
        processes: list[Process] = []
        # OSError: no more processes can be started, and all is done here.
        with suppress(OSError):
            for _ in range(wanted):
                process = running.enter_context(own_process(CHILD))
                running.callback(process.kill)
                processes.append(process)
        yield Beside(tuple(processes), answers)
