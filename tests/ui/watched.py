"""Looks on while a process works: what it writes, and that it asks for no network."""

import os
import sys
from typing import Any

CHANGES = ("os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "os.truncate")
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class NoNetworkError(BaseException):
    """Something asked for a socket."""


def watch(written: set[str]) -> None:
    """Refuses the network and notes every file that is opened for writing, made, moved or removed."""

    def hook(event: str, given: tuple[Any, ...]) -> None:
        if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
            raise NoNetworkError(event)
        if event in CHANGES or event == "sqlite3.connect":
            written.add(os.fspath(given[0]))
        elif event == "open" and isinstance(given[0], str | bytes | os.PathLike):
            flags = given[2] if isinstance(given[2], int) else 0
            if flags & WRITES or (given[1] and set(given[1]) & set("wax+")):
                written.add(os.fsdecode(given[0]))

    sys.addaudithook(hook)
