"""One review: what stands, and the append-only log of what the reviewer did, by which it came to stand."""

from collections.abc import Callable, Iterable
from datetime import datetime

from reviewer.core.changed_tables import change_again
from reviewer.core.effects import take_effect
from reviewer.core.entry import ABOUT_THE_WHOLE, Act, Action, Correction, Entry, Wrong, read_correction
from reviewer.core.filing import Filing
from reviewer.core.grid import Grid
from reviewer.core.page import Page
from reviewer.core.reading import Reading
from reviewer.core.standing import Standing

__all__ = ["ABOUT_THE_WHOLE", "Act", "Action", "Correction", "Entry", "Journal", "Review", "Wrong", "read_correction"]

Journal = Callable[..., None]
"""Is told of the entries of one step together, and keeps all of them or none."""


class Review(Standing):
    """What stands, and the log. `journal` is told of entries before they take effect."""

    def __init__(self, journal: Journal | None = None) -> None:
        super().__init__()
        self.log: list[Entry] = []
        self._exports: list[Entry] = []
        self.journal = journal

    def add_filing(
        self, filing: Filing, readings: Iterable[Reading], grids: Iterable[Grid] = (), pages: Iterable[Page] = ()
    ) -> None:
        """Puts a read filing into the review; a filing of the same id is replaced."""
        for key in [key for key in self.readings if key.filing == filing.id]:
            del self.readings[key]
        self.filings[filing.id] = filing
        self.readings.update((reading.key, reading) for reading in readings)
        self.grids[filing.id] = tuple(grids)
        self.pages[filing.id] = {page.number: page for page in pages}
        change_again(self, filing.id)

    def exports(self) -> list[Entry]:
        """Every working paper that was written: `text` is the SHA-256 of the file, `reason` the digest it shows."""
        return list(self._exports)

    def act(
        self,
        who: str,
        action: Action,
        subject: str,
        *,
        at: datetime,
        text: str = "",
        wrong: Wrong | None = None,
        reason: str = "",
    ) -> Entry:
        """Appends one entry to the log and lets it take effect; the journal is told first."""
        (entry,) = self.act_together(who, [Act(action, subject, text, wrong, reason)], at=at)
        return entry

    def act_together(self, who: str, acts: Iterable[Act], *, at: datetime) -> list[Entry]:
        """The same for several at once: all of them are kept, or none is done."""
        entries = [Entry(number, at, who, *one) for number, one in enumerate(acts, len(self.log) + 1)]
        if self.journal is not None:
            self.journal(*entries)
        for entry in entries:
            self.replay(entry)
        return entries

    def replay(self, entry: Entry) -> None:
        """Lets an entry that is already in the journal take effect again, as on reopening."""
        take_effect(self, entry)
        self.log.append(entry)
        if entry.action is Action.EXPORT:
            self._exports.append(entry)

    def copy(self) -> "Review":
        """The same review again, without its journal, which nothing that is done to this one changes."""
        made = Review()
        for name, held in vars(self).items():
            setattr(made, name, held.copy() if isinstance(held, dict | list) else held)
        made.journal = None
        made.dismissals = {filing: dict(numbers) for filing, numbers in self.dismissals.items()}
        return made
