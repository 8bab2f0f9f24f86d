"""Readings from text that the page does not show, or where figures overlap, have a doubt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reviewer.core.page import Box, Page
from reviewer.core.reading import Reading

NOT_SHOWN = "The text layer says this, and the page does not show it."
OVER_ANOTHER = "Another figure is printed over this one."


def doubted(readings: Iterable[Reading], pages: Sequence[Page]) -> Iterator[Reading]:
    """The readings, those with a doubt that were read from text that is not shown, or where figures overlap."""
    unseen = {page.number: (page.hidden, page.doubled) for page in pages if page.hidden or page.doubled}
    for reading in readings:
        hidden, doubled = unseen.get(reading.provenance.page, ((), ()))
        more = [NOT_SHOWN] if _touch(reading, hidden) else []
        more += [OVER_ANOTHER] if _touch(reading, doubled) else []
        yield replace(reading, doubt=" ".join([reading.doubt, *more]).strip()) if more else reading


def _touch(reading: Reading, places: Sequence[Box]) -> bool:
    return any(box.overlaps(place) for box in reading.provenance.boxes for place in places)
