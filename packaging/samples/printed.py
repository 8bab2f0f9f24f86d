"""What the facts of a form are made of: printed texts, cut texts, and notes."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Cut:
    """Fragments as they stand in neighbouring cells; characters at a border may be doubled or lost."""

    fragments: tuple[str, ...]


Printed = str | Cut
# The number of a note, its words, and the points under it.
Note = tuple[str, str, tuple[str, ...]]
