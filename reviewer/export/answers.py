"""What other processes said, in a file without a name: of a folder it is much, and waits until the lists are done."""

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import IO


class Answers:
    """Lines kept in the file until it is their turn; without a file, here."""

    def __init__(self, file: IO[bytes] | None = None) -> None:
        self._file, self._end, self._lock = file, 0, threading.Lock()

    def kept(self, line: bytes) -> Callable[[], bytes]:
        """Keeps a line, in any thread; what gives it again."""
        with self._lock, suppress(OSError):
            if self._file is not None:
                self._file.seek(self._end)
                self._file.write(line)
                start, self._end = self._end, self._end + len(line)
                return partial(self._again, start, len(line))
        # A disk that is full is told of where the workbook is written.
        return partial(bytes, line)

    def _again(self, start: int, length: int) -> bytes:
        with self._lock:
            assert self._file is not None
            self._file.seek(start)
            return self._file.read(length)
