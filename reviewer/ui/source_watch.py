"""Notices that the PDF of a filing was changed after it was read: looked at whenever the window is turned to, and now
and then. Even asking when a file was changed may take long, so that is done behind the window as well."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer.ui.task import Task

Stamp = tuple[int, int]
"""When a file was changed last, in nanoseconds, and its size in bytes."""


class SourceWatch(QObject):
    """Signal: `changed(filing)` when the file of a filing has another content than was read.

    It reads behind the window. `digest_of` gives the SHA-256 of a file.
    """

    changed = Signal(str)

    def __init__(self, digest_of: Callable[[Path], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._digest_of = digest_of
        self._stamps: dict[Path, Stamp] = {}
        self._task: Task | None = None

    def look(self, filings: Mapping[str, tuple[Path, str]]) -> None:
        """Compare files with what was read of them: place and SHA-256 by filing. A file that did not move is let be."""
        if not filings or self._task is not None:
            return
        self._task = Task(lambda: self._compare(filings), self)
        self._task.done.connect(self._tell)
        self._task.failed.connect(self._end)
        self._task.start()

    def _moved(self, path: Path) -> bool:
        try:
            found = path.stat()
        except OSError:
            # A file that is away cannot be compared; that it is away is told where it is missed.
            return False
        return self._stamps.get(path) != (found.st_mtime_ns, found.st_size)

    def _compare(self, filings: Mapping[str, tuple[Path, str]]) -> list[str]:
        return [
            filing for filing, (path, sha256) in filings.items() if self._moved(path) and self._is_other(path, sha256)
        ]

    def _is_other(self, path: Path, sha256: str) -> bool:
        found = path.stat()
        other = self._digest_of(path) != sha256
        self._stamps[path] = (found.st_mtime_ns, found.st_size)
        return other

    def _tell(self, other: list[str]) -> None:
        self._end()
        for filing in other:
            self.changed.emit(filing)

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task = None
