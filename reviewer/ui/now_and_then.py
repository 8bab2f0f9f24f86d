"""How often something is told: often enough to be seen moving, and not at every step, as each word costs a paint."""

import time


class NowAndThen:
    """Due at once, and then again when so many seconds have gone by since it was last due."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self._last = seconds, float("-inf")

    def is_due(self) -> bool:
        """Whether it is time; if so, the next time is counted from now."""
        now = time.monotonic()
        if now - self._last <= self._seconds:
            return False
        self._last = now
        return True
