"""Readings of stretches of running text: the printed words with their boxes, and the value they stand for."""

from dataclasses import replace
from decimal import Decimal

from reviewer.core.reading import FieldKey, Value
from reviewer.core.template import Field
from reviewer.extract.gathered import Gathered, Label
from reviewer.extract.outline import boxes_of
from reviewer.extract.prose.running_text import Prose
from reviewer.extract.seen import Seen, see


def put_text(
    gathered: Gathered, prose: Prose, address: tuple[str, str, str], stretch: tuple[int, int], label: str,
    value: str | None = None,
) -> FieldKey | None:  # fmt: skip
    """Keeps what a stretch of the text says, as a text; `value` is what it stands for when that is shorter."""
    table, row, name = address
    spots = prose.said(*stretch)
    seen = see(spots, "text")
    # The running text has no gaps at the ends of Chinese lines; the words alone do not know that.
    printed = prose.text[stretch[0] : stretch[1]].strip()
    seen = replace(seen, printed=printed, value=printed if value is None else value)
    return gathered.put(table, row, Field(name), seen, Label(label), (spots[0].page, spots[0].box))


def put_value(
    gathered: Gathered, prose: Prose, address: tuple[str, str, str], stretch: tuple[int, int], label: str,
    value: Value, unit: str,
) -> FieldKey | None:  # fmt: skip
    """Keeps a date or figure that a stretch of the text says."""
    table, row, name = address
    spots = prose.said(*stretch)
    page = spots[0].page
    decimals = max(0, -int(value.as_tuple().exponent)) if isinstance(value, Decimal) else 0
    seen = Seen(prose.text[stretch[0] : stretch[1]].strip(), value, unit, boxes_of(spots, page), page, decimals)
    return gathered.put(table, row, Field(name, unit=unit), seen, Label(label), (page, spots[0].box))
