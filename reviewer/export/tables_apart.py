"""The sheets of a folder's tables, made on other cores while this one writes the lists; those of few filings, here."""

import json
import os
import pickle
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from subprocess import Popen

from reviewer.core.own_process import own_process
from reviewer.export.sheet_made import SheetMade, from_wire
from reviewer.export.table_maker import TableMaker, TableWork

CHILD = "reviewer.export.table_child"
WORTH_A_PROCESS = 150
"""Tables that take about as long as a process takes to start."""
MOST = 3
"""Processes at once: with more of them the lists would still take their time."""


class TablesApart:
    """The sheets of the tables of some filings, given in the order of the filings, whoever made them.

    `works` tell what is to be done for each filing; each is asked once, in any thread.
    """

    def __init__(self, works: Sequence[Callable[[], TableWork]]) -> None:
        self._works = works
        self._left = deque(range(len(works)))
        self._made: dict[int, list[SheetMade]] = {}
        self._broken: list[str] = []
        self._threads: list[threading.Thread] = []

    def hand_out_to(self, process: "Popen[bytes]") -> None:
        """A process takes the next filing, and the next when it has done one."""
        self._threads.append(threading.Thread(target=self._hand_out, args=(process,), daemon=True))
        self._threads[-1].start()

    def made(self) -> Iterator[SheetMade]:
        """Every sheet; RuntimeError for a bug, over there too. What nobody has begun is made here meanwhile."""
        maker, given = TableMaker(), 0
        for _ in self._until_all_are_made(maker):
            while given in self._made:
                yield from self._made.pop(given)
                given += 1
        if self._broken:
            raise RuntimeError(f"where the sheets of tables are made:\n{self._broken[0]}")

    def _until_all_are_made(self, maker: TableMaker) -> Iterator[None]:
        yield from self._make_here(maker)
        for thread in self._threads:
            thread.join()
            yield
        # A process that is gone has left what it had begun.
        yield from self._make_here(maker)

    def _make_here(self, maker: TableMaker) -> Iterator[None]:
        while (number := self._next()) is not None:
            self._made[number] = list(maker.make(self._works[number]()))
            yield

    def _hand_out(self, process: "Popen[bytes]") -> None:
        try:
            self._hand_out_all(process)
        except Exception:
            # A thread that fell silent would leave sheets out.
            self._broken.append(traceback.format_exc())

    def _hand_out_all(self, process: "Popen[bytes]") -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        while (number := self._next()) is not None:
            try:
                pickle.dump(self._works[number](), process.stdin, pickle.HIGHEST_PROTOCOL)
                process.stdin.flush()
                answer = json.loads(process.stdout.readline())
            except (OSError, ValueError):
                # It is gone, for want of memory maybe: the filing is made here.
                self._left.append(number)
                return
            if "broken" in answer:
                self._broken.append(answer["broken"])
                return
            self._made[number] = [from_wire(sheet) for sheet in answer["made"]]

    def _next(self) -> int | None:
        try:
            return self._left.popleft()
        except IndexError:
            return None


@contextmanager
def tables_apart(works: Sequence[Callable[[], TableWork]], tables: int) -> Iterator[TablesApart]:
    """Sets as many processes to work as so many tables are worth; they are gone when this ends."""
    apart = TablesApart(works)
    wanted = min((os.cpu_count() or 1) - 1, tables // WORTH_A_PROCESS, MOST)
    with ExitStack() as running:
        # OSError: no more processes can be started, and the tables are made here.
        with suppress(OSError):
            for _ in range(wanted):
                process = running.enter_context(own_process(CHILD))
                running.callback(process.kill)
                apart.hand_out_to(process)
        yield apart
