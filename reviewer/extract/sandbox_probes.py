"""In the locked child: tries every way out and says which ones were open. For the tests of the lock."""

import ctypes
import errno
import os
import socket
import subprocess
import tempfile
import urllib.request
from collections.abc import Callable
from pathlib import Path


def escapes() -> list[str]:
    """The names of the ways out that were not blocked; empty when the lock holds."""
    return [name for name, way in _ways().items() if _open(way)]


def _ways() -> dict[str, Callable[[], object]]:
    home = Path(os.path.expanduser("~"))
    return {
        "internet socket": lambda: socket.socket(socket.AF_INET),
        "internet socket by its second number": _second_socket,
        "local socket": lambda: socket.socket(socket.AF_UNIX),
        "name look-up": lambda: socket.getaddrinfo("localhost.invalid", 80),
        "web address": lambda: urllib.request.urlopen("http://127.0.0.1:9/", timeout=1),
        "run a program": lambda: subprocess.run(["/bin/true"], check=False),
        "shell": lambda: 1 / (os.system("true") == 0),
        "fork": _fork,
        "kill the parent": lambda: os.kill(os.getppid(), 0),
        "write in the temporary folder": lambda: Path("/tmp/reviewer-probe").write_text("x"),
        "temporary file": tempfile.mkstemp,
        "write in the working folder": lambda: Path("reviewer-probe").write_text("x"),
        "shared memory": lambda: Path("/dev/shm/reviewer-probe").write_text("x"),
        "memory file": lambda: os.write(os.memfd_create("probe"), b"x"),
        "read the list of users": lambda: Path("/etc/passwd").read_text(),
        "list the home folder": lambda: os.listdir(home),
        "list the temporary folder": lambda: os.listdir("/tmp"),
        "read its environment": lambda: Path("/proc/self/environ").read_text(),
        "three gigabytes of memory": lambda: bytearray(3 << 30),
    }


def _open(way: Callable[[], object]) -> bool:
    try:
        way()
    except BaseException:
        return False
    return True


def _fork() -> None:
    if os.fork() == 0:
        os._exit(0)


def _second_socket() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    # ENOSYS would say that this kernel has no second numbers, and that the filter let the call through to it.
    if libc.syscall(0x40000000 + 41, 2, 1, 0) < 0 and ctypes.get_errno() != errno.ENOSYS:
        raise PermissionError
