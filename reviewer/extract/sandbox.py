"""The lock on the process that touches a PDF: on Linux it reads its own libraries, nothing else, and writes nothing."""

import ctypes
import os
import platform
import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP = 1, 38, 22
LANDLOCK_CREATE, LANDLOCK_ADD, LANDLOCK_RESTRICT = 444, 445, 446
LANDLOCK_VERSION = 1
READ_FILE, READ_DIRECTORY = 1 << 2, 1 << 3
CPU_SECONDS = 900
# Libraries that are brought in when they are first needed, such as the ciphers, ask for some of the system's.
SYSTEM_LIBRARIES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache")
SYSTEM_FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/X11/fonts")
# What a reader of PDFs never needs: sockets, new processes, other processes, mounts, kernel doors.
# Each call with its number on x86-64 and on aarch64.
REFUSED_CALLS = {
    "socket": (41, 198), "connect": (42, 203), "accept": (43, 202), "sendto": (44, 206), "recvfrom": (45, 207),
    "sendmsg": (46, 211), "recvmsg": (47, 212), "bind": (49, 200), "listen": (50, 201), "socketpair": (53, 199),
    "clone": (56, 220), "fork": (57, None), "vfork": (58, None), "execve": (59, 221), "kill": (62, 129),
    "ptrace": (101, 117), "mount": (165, 40), "umount2": (166, 39), "tkill": (200, 130), "tgkill": (234, 131),
    "unshare": (272, 97), "accept4": (288, 242), "sendmmsg": (307, 269), "setns": (308, 268),
    "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "memfd_create": (319, 279), "bpf": (321, 280),
    "execveat": (322, 281), "pidfd_send_signal": (424, 424), "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426), "io_uring_register": (427, 427), "pidfd_open": (434, 434), "clone3": (435, 435),
    "pidfd_getfd": (438, 438),
}  # fmt: skip
# Machine: (its mark in the kernel's audit numbers, its column above).
MACHINES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
# On x86-64 the same calls have second numbers with this bit set; no program of ours uses them.
SECOND_NUMBERS = 0x40000000
REFUSED_ERRNO = 1  # EPERM: the call fails as for someone without the right to it
# The words of the kernel's filter programs.
LOAD, JUMP_IF_SAME, JUMP_IF_AT_LEAST, ANSWER = 0x20, 0x15, 0x35, 0x06
OFFSET_OF_CALL, OFFSET_OF_MACHINE = 0, 4
ALLOW, REFUSE, KILL = 0x7FFF0000, 0x00050000, 0x80000000


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
    return Locks(limits, _only_read(libc, _own_places()), _refuse_calls(libc))


def _limit(memory: int) -> bool:
    try:
        import resource
    except ImportError:  # Windows has no such limits.
        return False
    wanted = {"RLIMIT_AS": memory, "RLIMIT_CORE": 0, "RLIMIT_FSIZE": 0, "RLIMIT_NPROC": 0, "RLIMIT_CPU": CPU_SECONDS}
    # Each by itself: macOS, for one, refuses the limit on memory and takes the others.
    done = [_limit_one(resource, getattr(resource, name), value) for name, value in wanted.items()
            if hasattr(resource, name)]  # fmt: skip
    return all(done)


def _limit_one(resource: Any, which: int, value: int) -> bool:
    try:
        resource.setrlimit(which, (value, value))
    except (ValueError, OSError):
        return False
    return True


def _own_places() -> list[Path]:
    package = Path(__file__).resolve().parents[1]
    libraries = [Path(prefix) / lib for prefix in (sys.prefix, sys.base_prefix) for lib in ("lib", "lib64")]
    # In a built program everything, the tables for Chinese fonts too, lies in one folder; modules that are brought in
    # when they are first needed lie in the program itself.
    built = [Path(sys._MEIPASS), Path(sys.executable)] if hasattr(sys, "_MEIPASS") else []  # noqa: SLF001
    return [package, *built, *libraries, *map(Path, (*SYSTEM_LIBRARIES, *SYSTEM_FONTS))]


def _only_read(libc: ctypes.CDLL, places: list[Path]) -> bool:
    """Landlock: from now on nothing but reading these files and below these folders; files already open stay open."""
    version = libc.syscall(LANDLOCK_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(LANDLOCK_VERSION))
    if version < 1:
        return False
    rights = (1 << 13) - 1 | (version >= 2) << 13 | (version >= 3) << 14 | (version >= 5) << 15
    attributes = struct.pack("<QQQ", rights, 3 if version >= 4 else 0, 3 if version >= 6 else 0)
    size = 8 if version < 4 else 16 if version < 6 else 24
    rules = libc.syscall(LANDLOCK_CREATE, attributes[:size], ctypes.c_size_t(size), ctypes.c_uint32(0))
    if rules < 0:
        return False
    for place in places:
        _allow_reading(libc, rules, place)
    done = bool(libc.syscall(LANDLOCK_RESTRICT, ctypes.c_int(rules), ctypes.c_uint32(0)) == 0)
    os.close(rules)
    return done


def _allow_reading(libc: ctypes.CDLL, rules: int, place: Path) -> None:
    if place.exists():
        opened = os.open(place, os.O_PATH | os.O_CLOEXEC)
        rights = READ_FILE | READ_DIRECTORY if place.is_dir() else READ_FILE
        rule = struct.pack("<Qi", rights, opened)
        libc.syscall(LANDLOCK_ADD, ctypes.c_int(rules), ctypes.c_int(1), rule, ctypes.c_uint32(0))
        os.close(opened)


def _refuse_calls(libc: ctypes.CDLL) -> bool:
    """Seccomp: the refused calls fail as if not permitted. Written for the machines in the table only."""
    if platform.machine() not in MACHINES:
        return False

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    steps = _filter(platform.machine())
    buffer = ctypes.create_string_buffer(steps, len(steps))
    program = Program(len(steps) // 8, ctypes.addressof(buffer))
    return bool(libc.prctl(PR_SET_SECCOMP, 2, ctypes.byref(program), 0, 0) == 0)


def _filter(machine: str) -> bytes:
    mark, column = MACHINES[machine]
    calls = [numbers[column] for numbers in REFUSED_CALLS.values() if numbers[column] is not None]
    tests = [(JUMP_IF_AT_LEAST, SECOND_NUMBERS), *((JUMP_IF_SAME, call) for call in calls)]
    return b"".join([
        _step(LOAD, 0, 0, OFFSET_OF_MACHINE), _step(JUMP_IF_SAME, 1, 0, mark), _step(ANSWER, 0, 0, KILL),
        _step(LOAD, 0, 0, OFFSET_OF_CALL),
        # Each test that is met jumps over those that follow, and over ALLOW, to the refusal.
        *(_step(test, len(tests) - number, 0, value) for number, (test, value) in enumerate(tests)),
        _step(ANSWER, 0, 0, ALLOW), _step(ANSWER, 0, 0, REFUSE | REFUSED_ERRNO),
    ])  # fmt: skip


def _step(code: int, jump_true: int, jump_false: int, value: int | None) -> bytes:
    return struct.pack("<HBBI", code, jump_true, jump_false, value)
