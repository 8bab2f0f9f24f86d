"""Notes pinned to a place: a figure, or a box on a page. The notes of one place are one thread.

A thread is whatever the log says of its place; a resolved one is open again with the next note or when it is reopened.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from reviewer.core.carry_over import CarryOver
from reviewer.core.entry import Action, Entry
from reviewer.core.page import Box
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review

PAGE = "page"
"""What stands in the place of a table in the address of a box: no table is called so."""


@dataclass(frozen=True, slots=True)
class Thread:
    """The notes of one place, the first one first. `settled` is who resolved it, and when."""

    address: FieldKey
    notes: tuple[Entry, ...] = ()
    settled: Entry | None = None

    @property
    def resolved(self) -> bool:
        """Whether someone said that nothing is left to do about it."""
        return self.settled is not None


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a thread is pinned; `label` says what stands there. Page 0: nowhere on a page any more."""

    page: int
    box: Box | None
    label: str = ""


def box_address(filing: str, page: int, box: Box) -> FieldKey:
    """The address of a box on a page, to a tenth of a point."""
    corners = " ".join(f"{side:.1f}" for side in (box.x0, box.top, box.x1, box.bottom))
    return FieldKey(filing, PAGE, str(page), corners)


def spot_of(review: Review, address: FieldKey) -> Spot:
    """Where an address lies on the page."""
    if address.table == PAGE:
        return Spot(int(address.row), Box(*map(float, address.field.split())))
    reading = review.readings.get(address)
    if reading is None:
        return Spot(0, None, address.field.replace("_", " "))
    place = reading.provenance
    return Spot(place.page, Box.around(place.boxes) if place.boxes else None, reading.label)


def threads_of(review: Review) -> list[Thread]:
    """Every thread with a note, in the order of the filings and their pages; those of filings put away are not told."""
    return Threads(review).now()


class Threads:
    """The threads of a review, kept up to date: of a long log only what is new is gone through."""

    def __init__(self, review: Review) -> None:
        self.review = review
        self._threads: dict[FieldKey, Thread] = {}
        self._read = 0
        self._filings: tuple[str, ...] = ()
        self._told: list[Thread] = []

    def now(self) -> list[Thread]:
        """Every thread with a note, as `threads_of` gives them; the same list until the log or the filings change."""
        filings = tuple(self.review.filings)
        if (self._read, self._filings) != (len(self.review.log), filings):
            for entry in islice(self.review.log, self._read, None):
                self._threads = _after(self._threads, entry)
            self._read, self._filings = len(self.review.log), filings
            self._told = self._in_order()
        return self._told

    def _in_order(self) -> list[Thread]:
        order = {filing: place for place, filing in enumerate(self._filings)}
        told = [thread for thread in self._threads.values() if thread.notes and thread.address.filing in order]
        return sorted(told, key=lambda thread: (order[thread.address.filing], *_place(self.review, thread.address)))


def thread_at(review: Review, address: FieldKey) -> Thread:
    """The thread of one place; one without notes where nobody has noted anything."""
    return next((thread for thread in threads_of(review) if thread.address == address), Thread(address))


def notes_in_words(thread: Thread) -> Iterator[str]:
    """The notes as lines of plain text: who, and what."""
    yield from (f"{note.who}: {note.text}" for note in thread.notes)
    if thread.settled is not None:
        yield f"{thread.settled.who}: resolved"


def _after(threads: dict[FieldKey, Thread], entry: Entry) -> dict[FieldKey, Thread]:
    match entry.action:
        case Action.REDRAFT | Action.UNREDRAFT:
            return _moved(threads, CarryOver.parse(entry.text), back=entry.action is Action.UNREDRAFT)
        case Action.NOTE | Action.UNNOTE | Action.RESOLVE | Action.REOPEN:
            address = FieldKey.parse(entry.subject)
            threads[address] = _with(threads.get(address, Thread(address)), entry)
    return threads


def _with(thread: Thread, entry: Entry) -> Thread:
    match entry.action:
        case Action.NOTE:
            return replace(thread, notes=(*thread.notes, entry), settled=None)
        case Action.UNNOTE:
            left = tuple(note for note in thread.notes if str(note.number) != entry.text)
            return replace(thread, notes=left)
        case Action.RESOLVE:
            return replace(thread, settled=entry)
    return replace(thread, settled=None)


def _moved(threads: dict[FieldKey, Thread], what: CarryOver, *, back: bool) -> dict[FieldKey, Thread]:
    """Notes go with their figures; one on a figure that changed stays with its address, for it is about the change."""
    pairs = ((new, old) for old, new in what.fields) if back else what.fields
    to, out, into = dict(pairs), *((what.new, what.old) if back else (what.old, what.new))
    moved: dict[FieldKey, Thread] = {}
    for address, thread in threads.items():
        there = to.get(address, address._replace(filing=into)) if address.filing == out else address
        moved[there] = replace(thread, address=there)
    return moved


def _place(review: Review, address: FieldKey) -> tuple[int, float, float]:
    spot = spot_of(review, address)
    return spot.page, spot.box.top if spot.box else 0.0, spot.box.x0 if spot.box else 0.0
