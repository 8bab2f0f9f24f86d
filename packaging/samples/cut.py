"""Damage: a printed text cut into neighbouring cells."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Cut:
    """Fragments as they stand in neighbouring cells; characters at a border may be doubled or lost."""

    fragments: tuple[str, ...]


Printed = str | Cut
