"""What if: something else stands in a review inside a block only, and neither log nor journal hears of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from reviewer.core.entry import Action, Entry, read_correction
from reviewer.core.reading import FieldKey
from reviewer.core.standing import Standing

# When a thing was done that is only supposed.
_NEVER = datetime.min.replace(tzinfo=UTC)


@contextmanager
def supposing(standing: Standing, key: FieldKey, text: str) -> Iterator[None]:
    """What if a field said `text`: that stands inside the block only, and neither log nor journal hears of it."""
    before = standing.corrections.get(key)
    entry = supposed(Action.CORRECT, str(key), text)
    standing.corrections[key] = read_correction(entry, standing.readings[key])
    try:
        yield
    finally:
        if before is None:
            del standing.corrections[key]
        else:
            standing.corrections[key] = before


@contextmanager
def supposing_withdrawn(standing: Standing, key: FieldKey) -> Iterator[None]:
    """What if a field had never been corrected: its reading stands, inside the block only."""
    before = standing.corrections.pop(key, None)
    try:
        yield
    finally:
        if before is not None:
            standing.corrections[key] = before


def supposed(action: Action, subject: str, text: str) -> Entry:
    """An entry that is in no log."""
    return Entry(0, _NEVER, "", action, subject, text)
