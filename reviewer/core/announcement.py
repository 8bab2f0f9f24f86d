"""The words that announcements are declared in: filings in prose, with tables of their own, that are on no set form."""

from dataclasses import dataclass
from typing import Protocol

from reviewer.core.template import Labels


class Part(Protocol):
    """Something an announcement has: a table, notes, facts in prose. `title` heads its grid."""

    @property
    def title(self) -> str:
        """What the reviewer sees above it."""


@dataclass(frozen=True, slots=True)
class AnnouncementType:
    """A kind of announcement as declared.

    `recognised_by` are anchors, each in all its spellings; `must` are those without which it is not this kind.
    `parts` are read one after the other, each by the reader registered for its type.
    `otherwise` is a kind for what is no other: taken only when no other kind fits.
    """

    name: str
    title: str
    recognised_by: tuple[Labels, ...]
    parts: tuple[Part, ...]
    must: tuple[Labels, ...] = ()
    form: str = ""
    versions: tuple[str, ...] = ("",)
    otherwise: bool = False
