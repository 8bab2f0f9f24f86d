"""Links from one cell of the workbook to another."""

from html import escape
from typing import NamedTuple

from reviewer.export.places import Place


class Link(NamedTuple):
    """A cell that leads to a place. It is a location inside the workbook: a target would lead out of it."""

    ref: str
    place: Place

    @property
    def xml(self) -> str:
        """As the file holds it."""
        location, tooltip = escaped(self.place.location), escaped(f"Go to {self.place.name}")
        return f'<hyperlink ref="{self.ref}" location="{location}" tooltip="{tooltip}" />'


def escaped(words: str) -> str:
    """Words as they stand between double quotes."""
    return escape(words, quote=False).replace('"', "&quot;")
