"""A field as it stood after an entry of the log: for stepping through the history."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from reviewer.core.entry import Action, Entry
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review


@dataclass(frozen=True, slots=True)
class AsItWas:
    """What stood then: the correction, else what is printed; and who had confirmed it, if anyone had."""

    printed: str
    correction: Entry | None = None
    confirmation: Entry | None = None

    @property
    def text(self) -> str:
        """The figure that stood."""
        return self.printed if self.correction is None else self.correction.text


def as_it_was(review: Review, key: FieldKey, number: int) -> AsItWas:
    """The field right after entry `number` of the log; nothing printed for a field that is not there any more."""
    reading = review.readings.get(key)
    return _after(AsItWas(reading.printed if reading is not None else ""), key, review.log[:number])


def _after(stood: AsItWas, key: FieldKey, entries: Iterable[Entry]) -> AsItWas:
    subject = str(key)
    for entry in entries:
        if entry.subject != subject:
            continue
        match entry.action:
            case Action.CORRECT:
                stood = replace(stood, correction=entry)
            case Action.WITHDRAW:
                stood = replace(stood, correction=None)
            case Action.CONFIRM:
                stood = replace(stood, confirmation=entry)
            case Action.UNCONFIRM:
                stood = replace(stood, confirmation=None)
    return stood
