"""A process of its own for each document: started isolated, spoken to over pipes, killed when it is late."""

import json
import os
import queue
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from reviewer.core.own_process import own_command, own_environment
from reviewer.extract.patience import Patience

if sys.platform == "linux":
    import fcntl

CHUNK = 1 << 20
# No page of words makes a longer line; a child that was taken over must not fill the memory of its parent.
LONGEST_LINE = 128 << 20


class ChildGoneError(Exception):
    """The child ended, by itself or by a kill, or says what no child of ours says."""


class ChildLateError(Exception):
    """The child did not answer in time."""


def child_command(kind: str, *arguments: str) -> list[str]:
    """How to start a child of this kind ("read" or "draw") from the source tree or the built program."""
    return own_command("reviewer.extract.child", kind, *arguments)


class ChildProcess:
    """One child with the PDF already open for it. Use it from one thread; only `kill` may come from another."""

    def __init__(self, kind: str, pdf: Path, *arguments: str) -> None:
        with pdf.open("rb") as file:
            place = ("--path", str(pdf)) if os.name == "nt" else ("--fd", str(file.fileno()))
            self._process = subprocess.Popen(
                child_command(kind, *place, *arguments),
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0,
                pass_fds=() if os.name == "nt" else (file.fileno(),), close_fds=True,
                cwd=Path(sys.executable).parent,
                env=own_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )  # fmt: skip
        _widen(self._process.stdout)
        self._chunks: queue.Queue[bytes] = queue.Queue()
        self._buffer = bytearray()
        # A thread, because pipes of Windows cannot be waited for with a time limit.
        threading.Thread(target=_pump, args=(self._process.stdout, self._chunks), daemon=True).start()

    def send(self, message: dict[str, Any]) -> None:
        """One line of JSON to the child; ChildGoneError when it does not listen any more."""
        stdin = self._process.stdin
        try:
            assert stdin is not None
            stdin.write(json.dumps(message).encode() + b"\n")
        except (OSError, ValueError) as problem:  # ValueError: closed, because it was killed meanwhile
            raise ChildGoneError from problem

    def answer(self, seconds: float) -> dict[str, Any]:
        """The next line of JSON; ChildLateError after so many seconds of work, ChildGoneError when there is none."""
        patience = Patience(self._process.pid, seconds)
        looked = 0
        while (end := self._buffer.find(b"\n", looked)) < 0:
            looked = len(self._buffer)
            self._more(patience)
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 1]
        return _message(line)

    def raw(self, count: int, seconds: float) -> bytes:
        """So many raw bytes that follow a line."""
        patience = Patience(self._process.pid, seconds)
        pieces, here = [bytes(self._buffer)], len(self._buffer)
        self._buffer.clear()
        while here < count:
            pieces.append(self._piece(patience))
            here += len(pieces[-1])
        # Put together once: a picture is some ten megabytes.
        whole = b"".join(pieces)
        self._buffer += whole[count:]
        return whole[:count] if here > count else whole

    def kill(self) -> None:
        """Ends the child at once; whoever waits for an answer gets ChildGoneError."""
        self._process.kill()
        self._process.wait()
        if self._process.stdin is not None:
            self._process.stdin.close()

    def _more(self, patience: Patience) -> None:
        self._buffer += self._piece(patience)
        if len(self._buffer) > LONGEST_LINE + CHUNK:
            raise ChildGoneError

    def _piece(self, patience: Patience) -> bytes:
        chunk = None
        while chunk is None:
            left = patience.left()
            try:
                chunk = self._chunks.get(timeout=left)
            except queue.Empty:
                if not left:
                    raise ChildLateError from None
        if not chunk:
            self._chunks.put(b"")
            raise ChildGoneError
        return chunk


def _message(line: bytes) -> dict[str, Any]:
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as problem:
        raise ChildGoneError from problem
    if not isinstance(message, dict):
        raise ChildGoneError
    return message


def _widen(pipe: IO[bytes] | None) -> None:
    """Lets a pipe hold a megabyte: a picture comes in few pieces, for each of which Python's lock has to be had."""
    if sys.platform == "linux" and pipe is not None:
        # OSError: somebody has as many wide pipes as the system allows.
        with suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, CHUNK)


def _pump(pipe: IO[bytes] | None, chunks: "queue.Queue[bytes]") -> None:
    assert pipe is not None
    with pipe:
        while chunk := os.read(pipe.fileno(), CHUNK):
            chunks.put(chunk)
    chunks.put(b"")
