"""The parent's side of reading: a child a document, a heartbeat a page, an end to whatever does not come."""

import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from reviewer.core.packed_page import page_from_wire
from reviewer.extract.child_process import ChildGoneError, ChildLateError, ChildProcess
from reviewer.extract.origin import origin_told
from reviewer.extract.outcomes import (
    Carried,
    Closed,
    Event,
    FieldsRead,
    Loss,
    Opened,
    PageLost,
    PageRead,
    Refusal,
    Refused,
)

OPEN_SECONDS, PAGE_SECONDS = 10.0, 10.0
# What finding the fields may take longer for each page.
FIELD_SECONDS = 0.2
LARGEST_FIELDS = 512 << 20
MEMORY = 1536 << 20
# After so many pages that hung or killed their child the rest is given up.
MOST_LOST = 3
# A page tree may claim billions.
MOST_SHOWN = 5000
LOOK_FOR_HEADER = 8192
About = dict[str, str]


class DocumentReader:
    """Reads one PDF. `events()` is run once, in any thread; `cancel()` ends it from any other."""

    def __init__(
        self, path: Path, password: str | None = None, *, open_seconds: float = OPEN_SECONDS,
        page_seconds: float = PAGE_SECONDS, memory: int = MEMORY, about: Callable[[], About] | None = None,
    ) -> None:  # fmt: skip
        """`about` tells what the fields are to be called by, once the file is known to be there; None: no fields."""
        self._path, self._password = path, password
        self._open_seconds, self._page_seconds, self._memory = open_seconds, page_seconds, memory
        self._about = about
        self._lock = threading.Lock()
        self._child: ChildProcess | None = None
        self._cancelled = False
        self._pages: int | None = None
        self._shown = 0
        self._carries: set[Carried] = set()
        self._seen: set[int] = set()
        self._lost: list[int] = []
        # The page that the child is at, when it has said so, and the page that is wanted next.
        self._at = 0
        self._wanted: int | None = None
        self._asked = False

    def want(self, page: int) -> None:
        """This page is on the screen: it is read next, if it is not yet. From any thread; never waits."""
        with self._lock:
            if page != self._wanted:
                self._wanted = page
                # A child that is gone is told when there is another.
                if self._child is not None and self._asked:
                    with suppress(ChildGoneError):
                        self._child.send({"want": page})

    def cancel(self) -> None:
        """Stops reading by killing the child; the next event is the last."""
        with self._lock:
            self._cancelled = True
            if self._child is not None:
                self._child.kill()

    def events(self) -> Iterator[Event]:
        """Opened, one PageRead or PageLost a page, FieldsRead if asked for, Closed; or Refused at any time.

        FieldsRead comes only when one child read every page: after a lost page nobody has them all but the caller.
        """
        refusal = _refused_at_sight(self._path)
        if refusal is not None:
            yield Refused(refusal)
            return
        while True:
            reason = yield from self._one_child()
            if self._cancelled:
                yield Refused(Refusal.CANCELLED)
                return
            if isinstance(reason, Refusal):
                yield Refused(reason)
                return
            if reason is None:
                break
            yield from self._lose(reason)
            if len(self._lost) >= MOST_LOST or len(self._seen) == self._pages:
                break
        yield from self._end()

    def _one_child(self) -> Generator[Event, None, Refusal | Loss | None]:
        """Reads with one child until it is done (None), refuses (Refusal) or breaks at a page (Loss)."""
        try:
            child = self._start()
        except OSError:
            return Refusal.UNREADABLE
        try:
            return (yield from self._listen(child))
        except ChildLateError:
            return Refusal.TOO_SLOW if self._pages is None else Loss.TOO_SLOW
        except ChildGoneError:
            return Refusal.STOPPED if self._pages is None else Loss.STOPPED
        finally:
            child.kill()

    def _start(self) -> ChildProcess:
        skip = ",".join(map(str, sorted(self._seen)))
        fields = ("--fields",) if self._about is not None and not skip else ()
        child = ChildProcess("read", self._path, "--memory", str(self._memory), "--skip", skip, *fields)
        with self._lock:
            self._child, self._asked, self._at = child, False, 0
            if self._cancelled:
                child.kill()
        return child

    def _listen(self, child: ChildProcess) -> Generator[Event, None, Refusal | Loss | None]:
        about = self._about() if self._about is not None else {}
        # One that does not listen may have said why, and that is heard below.
        with self._lock, suppress(ChildGoneError):
            child.send({"password": self._password, "about": about})
            self._asked = True
            if self._wanted is not None:
                child.send({"want": self._wanted})
        wait = self._open_seconds
        while True:
            message = child.answer(wait)
            if "refused" in message:
                return _why_refused(message["refused"], self._password, self._pages is not None)
            if "end" in message:
                self._carries.update(_carried(message))
                return None
            event = self._fields(child, message) if "fields" in message else self._event(message)
            if event is not None:
                yield event
            # The fields of a long filing are found in one go after its last page.
            every = self._pages is not None and len(self._seen) == self._pages
            wait = self._page_seconds + (FIELD_SECONDS * len(self._seen) if every else 0)

    def _event(self, message: dict[str, Any]) -> Event | None:
        """What a line says; ChildGoneError when it is not of the shape that our child writes."""
        try:
            if "at" in message:
                self._at = self._unread(int(message["at"]))
                return None
            if "page" in message:
                return self._page(message["page"])
            return self._opened(message)
        except (KeyError, TypeError, ValueError, IndexError, AttributeError) as problem:
            raise ChildGoneError from problem

    def _fields(self, child: ChildProcess, message: dict[str, Any]) -> FieldsRead:
        size = message["fields"]
        if not isinstance(size, int) or not 0 <= size <= LARGEST_FIELDS or len(self._seen) != self._pages:
            raise ChildGoneError
        return FieldsRead(child.raw(size, self._page_seconds))

    def _opened(self, message: dict[str, Any]) -> Event | None:
        pages, complaints = int(message["opened"]), tuple(map(str, message["complaints"]))
        if self._pages is not None:
            return None
        self._pages, self._shown = pages, int(message.get("shown", pages))
        carries = tuple(one.value for one in sorted(_carried(message)))
        return Opened(pages, complaints, carries, origin_told(message))

    def _page(self, wire: Any) -> Event:
        page = page_from_wire(wire)
        self._seen.add(self._unread(page.number))
        return PageRead(page)

    def _unread(self, number: int) -> int:
        if number in self._seen or not 1 <= number <= (self._pages or 0):
            raise ValueError("a page that nobody asked for")
        return number

    def _lose(self, reason: Loss) -> Iterator[Event]:
        unread = (n for n in range(1, (self._pages or 0) + 2) if n not in self._seen)
        number = self._at if self._at and self._at not in self._seen else next(unread)
        if number <= (self._pages or 0):
            self._seen.add(number)
            self._lost.append(number)
            yield PageLost(number, reason.value.format(page=number))

    def _end(self) -> Iterator[Event]:
        for number in range(1, (self._pages or 0) + 1):
            if number not in self._seen:
                yield PageLost(number, Loss.GIVEN_UP.value.format(page=number))
        for number in range((self._pages or 0) + 1, min(self._shown, MOST_SHOWN) + 1):
            yield PageLost(number, Loss.MISSING.value.format(page=number))
        yield Closed(tuple(one.value for one in sorted(self._carries))) if self._pages else Refused(Refusal.NO_PAGES)


def _carried(message: dict[str, Any]) -> set[Carried]:
    """What the child names, of what there is to name."""
    named = message.get("carries")
    return {one for one in Carried if isinstance(named, list) and one.name in named}


def _refused_at_sight(path: Path) -> Refusal | None:
    """What can be said of a file before any PDF reader sees it."""
    try:
        with path.open("rb") as file:
            start = file.read(LOOK_FOR_HEADER)
    except FileNotFoundError:
        return Refusal.GONE
    except (OSError, ValueError):
        # ValueError: a name that no file can have.
        return Refusal.UNREADABLE
    if not start:
        return Refusal.EMPTY
    return None if b"%PDF" in start else Refusal.NOT_A_PDF


def _why_refused(code: str, password: str | None, opened: bool) -> Refusal | Loss:
    if opened:
        return Loss.TOO_LARGE if code == "memory" else Loss.DAMAGED
    if code == "password":
        return Refusal.PASSWORD if password is None else Refusal.WRONG_PASSWORD
    return {"memory": Refusal.TOO_LARGE, "encryption": Refusal.ENCRYPTION, "pages": Refusal.NO_PAGES}.get(
        code, Refusal.DAMAGED
    )
