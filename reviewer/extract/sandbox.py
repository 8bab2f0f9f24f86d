"""The lock on the process that touches a PDF: on Linux it reads its own libraries, nothing else, and writes nothing."""

import ctypes
import os
import platform
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP = 1, 38, 22
LANDLOCK_CREATE, LANDLOCK_ADD, LANDLOCK_RESTRICT = 444, 445, 446
LANDLOCK_VERSION = 1
READ_FILE, READ_DIRECTORY = 1 << 2, 1 << 3
CPU_SECONDS = 900
SYSTEM_FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/X11/fonts")
# What a reader of PDFs never needs, by number on x86-64: sockets, new processes, other processes, mounts, kernel doors.
REFUSED_CALLS = (
    41, 42, 43, 44, 45, 46, 47, 49, 50, 53, 56, 57, 58, 59, 62, 101, 165, 166, 200, 234, 272, 288, 307, 308, 310, 311,
    319, 321, 322, 424, 425, 426, 427, 434, 435, 438,
)  # fmt: skip
REFUSED_ERRNO = 1  # EPERM: the call fails as for someone without the right to it


@dataclass(frozen=True, slots=True)
class Locks:
    """Which locks are on: limits (memory, files), files (Landlock), calls (seccomp)."""

    limits: bool = False
    files: bool = False
    calls: bool = False

    def names(self) -> list[str]:
        """The locks that are on, in words."""
        told = {"memory and file limits": self.limits, "file access": self.files, "system calls": self.calls}
        return [name for name, on in told.items() if on]


def lock_in(memory: int) -> Locks:
    """Turns every lock on that this system has; `memory` in bytes. There is no way back for the process."""
    limits = _limit(memory)
    if sys.platform != "linux":
        return Locks(limits)
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    libc.prctl(PR_SET_PDEATHSIG, 9, 0, 0, 0)
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    return Locks(limits, _only_read(libc, _own_folders()), _refuse_calls(libc))


def _limit(memory: int) -> bool:
    try:
        import resource
    except ImportError:  # Windows has no such limits.
        return False
    wanted = {"RLIMIT_AS": memory, "RLIMIT_CORE": 0, "RLIMIT_FSIZE": 0, "RLIMIT_NPROC": 0, "RLIMIT_CPU": CPU_SECONDS}
    for name, value in wanted.items():
        if hasattr(resource, name):
            try:
                resource.setrlimit(getattr(resource, name), (value, value))
            except (ValueError, OSError):
                return False
    return True


def _own_folders() -> list[Path]:
    package = Path(__file__).resolve().parents[1]
    libraries = [Path(prefix) / "lib" for prefix in (sys.prefix, sys.base_prefix)]
    return [package, *libraries, *map(Path, SYSTEM_FONTS)]


def _only_read(libc: ctypes.CDLL, folders: list[Path]) -> bool:
    """Landlock: from now on nothing but reading below these folders; files already open stay open."""
    version = libc.syscall(LANDLOCK_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(LANDLOCK_VERSION))
    if version < 1:
        return False
    rights = (1 << 13) - 1 | (version >= 2) << 13 | (version >= 3) << 14 | (version >= 5) << 15
    attributes = struct.pack("<QQQ", rights, 3 if version >= 4 else 0, 3 if version >= 6 else 0)
    size = 8 if version < 4 else 16 if version < 6 else 24
    rules = libc.syscall(LANDLOCK_CREATE, attributes[:size], ctypes.c_size_t(size), ctypes.c_uint32(0))
    if rules < 0:
        return False
    for folder in folders:
        _allow_reading(libc, rules, folder)
    done = bool(libc.syscall(LANDLOCK_RESTRICT, ctypes.c_int(rules), ctypes.c_uint32(0)) == 0)
    os.close(rules)
    return done


def _allow_reading(libc: ctypes.CDLL, rules: int, folder: Path) -> None:
    if folder.is_dir():
        place = os.open(folder, os.O_PATH | os.O_CLOEXEC)
        rule = struct.pack("<Qi", READ_FILE | READ_DIRECTORY, place)
        libc.syscall(LANDLOCK_ADD, ctypes.c_int(rules), ctypes.c_int(1), rule, ctypes.c_uint32(0))
        os.close(place)


def _refuse_calls(libc: ctypes.CDLL) -> bool:
    """Seccomp: the refused calls fail as if not permitted. Only written for x86-64."""
    if platform.machine() != "x86_64":
        return False

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    steps = _filter()
    buffer = ctypes.create_string_buffer(steps, len(steps))
    program = Program(len(steps) // 8, ctypes.addressof(buffer))
    return bool(libc.prctl(PR_SET_SECCOMP, 2, ctypes.byref(program), 0, 0) == 0)


def _filter() -> bytes:
    def step(code: int, jump_true: int, jump_false: int, value: int) -> bytes:
        return struct.pack("<HBBI", code, jump_true, jump_false, value & 0xFFFFFFFF)

    load_arch, load_number = step(0x20, 0, 0, 4), step(0x20, 0, 0, 0)
    right_arch, kill = step(0x15, 1, 0, 0xC000003E), step(0x06, 0, 0, 0x80000000)
    count = len(REFUSED_CALLS)
    tests = [step(0x15, count - number, 0, call) for number, call in enumerate(REFUSED_CALLS)]
    allow, refuse = step(0x06, 0, 0, 0x7FFF0000), step(0x06, 0, 0, 0x00050000 | REFUSED_ERRNO)
    return b"".join([load_arch, right_arch, kill, load_number, *tests, allow, refuse])
