"""What of all filings only the reviewer's eyes can settle, worked out while the window is idle and kept up to date."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.core.checker import Checker
from reviewer.core.coverage import Token, tied_in_steps
from reviewer.core.dismissal import likelier_reason
from reviewer.core.guard import Blind, Guard
from reviewer.core.now_and_then import NowAndThen
from reviewer.core.reading import FieldKey
from reviewer.core.review import Entry, Review
from reviewer.core.tally import Left
from reviewer.ui.slices import a_slice

A_STEP = 500
"""Figures that are asked about between two looks."""
REST = 30
"""Milliseconds from a change to the work on it: what the reviewer did is painted first."""
TELL_EVERY = 0.3
"""Seconds between two words about what was found, so that the window is not painted at every figure."""


@dataclass(slots=True)
class _Numbers:
    """The numbers on the pages of one filing that no reading holds, by their names, and how many numbers there are."""

    loose: dict[str, Token] = field(default_factory=dict)
    all: int = 0


_NONE: dict[str, Token] = {}


@dataclass(slots=True)
class _Sorted:
    """The numbers of one filing that belong to nothing, by what was done with them; asked several times an action."""

    loose: dict[str, Token]
    reasons: dict[str, Entry]
    unaccounted: list[Token]
    dismissed: list[Token]
    by_page: dict[int, list[Token]]


class LeftToSee(QObject):
    """Blind digits and numbers that belong to nothing. Signal: `changed()` when something else is left than before."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = Review()
        self._guard = Guard(Checker(self._review, ()))
        self._unseen: dict[str, dict[FieldKey, None]] = {}
        self._numbers: dict[str, _Numbers] = {}
        self._unguarded: dict[str, tuple[FieldKey, ...]] = {}
        self._sorted_of: dict[str, _Sorted] = {}
        self._uncounted: list[str] = []
        self._counting: Iterator[None] = iter(())
        self._unasked: list[FieldKey] = []
        self._run: Iterator[None] | None = None
        self._often = NowAndThen(TELL_EVERY)
        self._found = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work_a_slice)

    @property
    def working(self) -> bool:
        """Whether something is still to be worked out."""
        return self._run is not None

    def begin(self, review: Review, checker: Checker) -> None:
        """All filings from the start, once their checks have run; what was known of them holds until then."""
        known = self._guard.blind
        self._review, self._guard = review, Guard(checker)
        self._guard.blind.update((key, blind) for key, blind in known.items() if key in review.readings)
        self._unseen = {filing: {} for filing in review.filings}
        self._unguarded.clear()
        self._numbers = {filing: self._numbers.get(filing, _Numbers()) for filing in review.filings}
        self._uncounted = list(review.filings)
        self._counting = self._count_each()
        self._unasked = [*review.readings]
        for key in self._guard.blind:
            self._note(key)
        self._go_on()

    def stop(self, review: Review) -> None:
        """The checks are run again: what is known of the filings that stay holds until they have."""
        self._timer.stop()
        stay = review.filings if review is self._review else {}
        self._unseen = {filing: keys for filing, keys in self._unseen.items() if filing in stay}
        self._numbers = {filing: numbers for filing, numbers in self._numbers.items() if filing in stay}
        self._sorted_of = {filing: known for filing, known in self._sorted_of.items() if filing in stay}
        self._unguarded.clear()

    def follow(self, keys: Iterable[FieldKey]) -> None:
        """A change of the review reaches these figures; only they are looked at again. It tells of nothing itself."""
        keys = list(keys)
        self._guard.ask(keys)
        for key in keys:
            self._note(key)
        if keys:
            self._go_on()

    def blind(self, key: FieldKey) -> Blind:
        """The places of the digits of a figure that could be wrong without any check noticing."""
        return self._guard.blind.get(key, ())

    def unguarded(self, filing: str) -> tuple[FieldKey, ...]:
        """The figures with blind digits that nobody has confirmed or corrected; the same object while they stay."""
        if filing not in self._unguarded:
            self._unguarded[filing] = tuple(self._unseen.get(filing, ()))
        return self._unguarded[filing]

    def unaccounted(self, filing: str) -> list[Token]:
        """The numbers that belong to nothing and were not dismissed, in page order; the same object while they stay."""
        return self._sorted(filing).unaccounted

    def unaccounted_on(self, filing: str, page: int) -> list[Token]:
        """Those of them on one page."""
        return self._sorted(filing).by_page.get(page, [])

    def dismissed(self, filing: str) -> list[Token]:
        """The numbers that belong to nothing and were dismissed, in page order; the same object while they stay."""
        return self._sorted(filing).dismissed

    def number(self, filing: str, name: str) -> Token | None:
        """A number that belongs to nothing, by its name."""
        return self._loose(filing).get(name)

    def left(self, filing: str) -> Left:
        """The counts for one filing."""
        numbers = self._numbers.get(filing, _Numbers())
        working = filing in self._uncounted or filing not in self._numbers or self._guard.is_waiting(filing)
        return Left(len(self._unseen.get(filing, ())), len(self.unaccounted(filing)), numbers.all, working)

    def _sorted(self, filing: str) -> "_Sorted":
        loose, dismissed = self._loose(filing), self._review.dismissed(filing)
        known = self._sorted_of.get(filing)
        if known is None or known.loose is not loose or known.reasons != dismissed:
            known = self._sorted_of[filing] = _sort(loose, dict(dismissed))
        return known

    def _loose(self, filing: str) -> dict[str, Token]:
        return self._numbers[filing].loose if filing in self._numbers else _NONE

    def _go_on(self) -> None:
        self._run = self._steps()
        self._timer.start(REST)

    def _steps(self) -> Iterator[None]:
        # A change of the review may ask in between, and go on here: what is asked is taken off.
        while self._unasked:
            some, self._unasked = self._unasked[:A_STEP], self._unasked[A_STEP:]
            self._guard.ask(key for key in some if isinstance(self._review.stands(key), Decimal))
            yield
        # No change of a figure moves a number: the counting goes on where it was, and `yield from` would end it.
        for _ in self._counting:
            yield
        for key in self._guard.steps():
            if key is not None:
                self._note(key)
                self._found = True
            yield

    def _count_each(self) -> Iterator[None]:
        while self._uncounted:
            yield from self._count(self._uncounted[0])
            del self._uncounted[0]
            self._found = True

    def _count(self, filing: str) -> Iterator[None]:
        numbers = _Numbers()
        for token, readings in tied_in_steps(self._review, filing):
            numbers.all += 1
            if not readings:
                numbers.loose[token.id] = token
                # For whoever chooses all of them and asks what they are.
                likelier_reason(token)
            yield
        self._numbers[filing] = numbers

    def _note(self, key: FieldKey) -> None:
        """Whether a figure is for the reviewer's eyes, as far as is known."""
        seen = self._review.confirmation(key) is not None or self._review.correction(key) is not None
        unseen = self._unseen.setdefault(key.filing, {})
        for_eyes = bool(self.blind(key)) and not seen
        if for_eyes == (key in unseen):
            return
        self._unguarded.pop(key.filing, None)
        if for_eyes:
            unseen[key] = None
        else:
            del unseen[key]

    def _work_a_slice(self) -> None:
        self._timer.setInterval(0)
        if not a_slice(self._run or iter(())):
            self._tell_now_and_then()
            return
        self._timer.stop()
        self._run = None
        self.changed.emit()

    def _tell_now_and_then(self) -> None:
        if self._found and self._often.is_due():
            self._found = False
            self.changed.emit()


def _sort(loose: dict[str, Token], reasons: dict[str, Entry]) -> _Sorted:
    kept = [token for name, token in loose.items() if name not in reasons]
    by_page: dict[int, list[Token]] = {}
    for token in kept:
        by_page.setdefault(token.page, []).append(token)
    return _Sorted(loose, reasons, kept, [loose[name] for name in loose if name in reasons], by_page)
