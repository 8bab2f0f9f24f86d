"""How often something is told: often enough to be seen moving, and not at every step, as each word costs a paint."""

import time


class NowAndThen:
    """Due at once, and then again when so many seconds have gone by since it was last due."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._last: float | None = None

    def is_due(self) -> bool:
        """Whether it is time; if so, the next time is counted from now."""
        now = time.monotonic()
        if self._last is not None and now - self._last <= self._seconds:
            return False
        self._last = now
        return True
