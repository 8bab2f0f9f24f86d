"""Headings that stand over one another's figures: how a table may be read otherwise, and the proof by its rows."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """A way in which headings may be wrong: each field with the field under which its figure was read."""

    source: Mapping[str, str]
    done: str

    @property
    def hint(self) -> str:
        """What to do, in words."""
        return f"{self.done}; no figure changes"


@dataclass(frozen=True, slots=True)
class Trial:
    """How many lines can tell, how many fail as headed, and how many fail in the way that fits best, if one does."""

    rows: int
    as_headed: int
    way: Way | None = None
    otherwise: int = 0

    @property
    def why(self) -> str:
        """The proof in words."""
        if not self.as_headed:
            return f"all {self.rows} rows hold as headed"
        so = f"{self.as_headed} of {self.rows} rows fail as headed"
        return so if self.way is None else f"{so}, {self.otherwise or 'none'} with {_passive(self.way)}"


def _passive(way: Way) -> str:
    exchanged = way.done.startswith("exchange")
    return "the two headings exchanged" if exchanged else way.done.replace("move every heading", "every heading moved")
