"""How long a child is waited for: by what it has worked, for on a busy computer it may get no processor for a while."""

import os
import sys
import time
from contextlib import suppress

AT_MOST = 6
"""So many times the seconds by the clock, however little it works: it may wait for a file that never comes."""
USER, SYSTEM, MORE_THAN_A_LINE = 11, 12, 4096
"""Where the processor's time stands among what Linux tells of a process behind its name."""
TICKS = os.sysconf("SC_CLK_TCK") if sys.platform == "linux" else 1


class Patience:
    """With one answer of one process: `seconds` of its work; by the clock where the system does not tell its work."""

    def __init__(self, process: int, seconds: float) -> None:
        self._process, self._seconds = process, seconds
        self._began, self._worked = time.monotonic(), worked(process)

    def left(self) -> float:
        """Seconds to wait before asking again; 0 when the process is late."""
        passed = time.monotonic() - self._began
        now = worked(self._process) if passed >= self._seconds else None
        if self._worked is None or now is None:
            return max(0.0, self._seconds - passed)
        return max(0.0, min(self._seconds - (now - self._worked), self._seconds * AT_MOST - passed))


def worked(process: int) -> float | None:
    """Seconds that the processors have spent on a process, to about 10 ms; None where the system does not tell."""
    with suppress(OSError, IndexError, ValueError), open(f"/proc/{process}/stat", "rb", buffering=0) as file:
        told = file.read(MORE_THAN_A_LINE).rpartition(b")")[2].split()
        return (int(told[USER]) + int(told[SYSTEM])) / TICKS
    return None
