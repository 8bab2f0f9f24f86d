"""What the child hears over its standard input: one request, and from then on which page is on the screen."""

import json
import os
import queue
import threading
from typing import Any

CHUNK = 1 << 16


class Ear:
    """Lines of JSON from the parent. Made before the child is locked in: Windows needs a thread to listen with."""

    def __init__(self) -> None:
        self._buffer = b""
        self._lines: queue.Queue[bytes] = queue.Queue()
        self._wish: int | None = None
        self._ended = False

    def request(self) -> dict[str, Any]:
        """The first line, waited for; ValueError when the parent goes without asking."""
        while b"\n" not in self._buffer and self._more():
            pass
        line, _, self._buffer = self._buffer.partition(b"\n")
        asked: dict[str, Any] = json.loads(line)
        if os.name == "nt":  # Its pipes cannot be looked at without waiting.
            threading.Thread(target=self._listen, daemon=True).start()
        return asked

    def wish(self) -> int | None:
        """The page that is wanted next, as last heard of; never waits."""
        if os.name == "nt":
            while not self._lines.empty():
                self._buffer += self._lines.get()
        else:
            while self._is_there() and self._more():
                pass
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            self._wish = json.loads(line)["want"]
        return self._wish

    def _more(self) -> bool:
        """Whether more came; False when the parent has gone."""
        chunk = os.read(0, CHUNK)
        self._buffer += chunk
        self._ended = not chunk
        return bool(chunk)

    def _is_there(self) -> bool:
        import select

        return not self._ended and bool(select.select([0], [], [], 0)[0])

    def _listen(self) -> None:
        while chunk := os.read(0, CHUNK):
            self._lines.put(chunk)
