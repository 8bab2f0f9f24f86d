"""This program once more, for one piece of work: how it is started, alone with its pipes, and how it answers."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

PACKAGE = Path(__file__).resolve().parents[2]
# -I keeps the folder of the PDF, and the user's own modules, off the path: a file select.py beside a PDF is not run.
STARTER = "import sys; sys.path.insert(0, {!r}); from {} import main; sys.exit(main(sys.argv[1:]))"
KEPT_ENVIRONMENT = ("SYSTEMROOT", "LD_LIBRARY_PATH", "LANG", "LC_ALL")
BEHIND, BELOW_NORMAL = 5, 0x4000
"""How far behind the others a process is that gives way: steps of niceness, and the class of Windows."""
Process = subprocess.Popen[bytes]
Say = IO[bytes]


def own_command(module: str, *arguments: str) -> list[str]:
    """How to start `main` of a module of ours in a process of its own, from the source tree or the built program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--child", module, *arguments]
    return [sys.executable, "-I", "-c", STARTER.format(str(PACKAGE), module), *arguments]


def own_environment() -> dict[str, str]:
    """What such a process knows of the user's environment."""
    return {name: os.environ[name] for name in KEPT_ENVIRONMENT if name in os.environ}


@contextmanager
def own_process(module: str) -> Iterator[Process]:
    """A process that is given its work over standard input; at the end it hears of no more, and is waited for."""
    process = subprocess.Popen(
        own_command(module), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        cwd=Path(sys.executable).parent, env=own_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )  # fmt: skip
    try:
        yield process
    finally:
        for pipe in (process.stdin, process.stdout):
            close(pipe)
        process.wait()


def close(pipe: IO[bytes] | None) -> None:
    """Closes a pipe, in which something may still wait for a process that is gone."""
    with suppress(OSError):
        if pipe is not None:
            pipe.close()


def give_way() -> None:
    """In such a process: from now on it is at work when the processors have nothing better to do."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), BELOW_NORMAL)
    else:
        os.nice(BEHIND)


@contextmanager
def own_voice() -> Iterator[Say]:
    """In such a process: the real standard output; whatever a library prints goes nowhere."""
    with os.fdopen(os.dup(1), "wb", buffering=0) as voice, open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        yield voice


def say(voice: Say, message: dict[str, Any]) -> None:
    """One line of JSON, whole."""
    pour(voice, json.dumps(message, separators=(",", ":")).encode() + b"\n")


def pour(voice: Say, data: bytes) -> None:
    """Bytes, whole: a raw pipe may take only a part at a time."""
    left = memoryview(data)
    while left:
        left = left[voice.write(left) :]
