"""One filing on the desk, from the moment its file is named until it is closed."""

from dataclasses import dataclass, field
from pathlib import Path

from reviewer.core.tally import FilingState, Tally
from reviewer.ui.language import leave
from reviewer.ui.news import Finished


@dataclass(slots=True)
class OpenFiling:
    """A file on its way or read. `filing` is the filing's id once it is known, `sentence` what went wrong."""

    path: Path
    name: str
    filing: str = ""
    state: FilingState = FilingState.LOADING
    done: int = 0
    pages: int = 0
    sentence: str = ""
    password: str | None = None
    tally: Tally = field(default_factory=Tally)
    # The file at its path is not the one that was reviewed any more.
    stale: bool = False
    # A new draft that was read and waits for the reviewer to say what becomes of it.
    draft: Finished | None = None
    # The filing that this file is a new draft of, while it is read.
    draft_of: str = ""
    # It is the same file, which an older reader read.
    again: bool = False

    def __post_init__(self) -> None:
        leave(self.name)

    @property
    def id(self) -> str:
        """What the window calls it: the filing's id, or the path while there is none."""
        return self.filing or str(self.path)


def pdfs_among(paths: list[Path]) -> list[Path]:
    """The files given, and the PDFs of the folders given, each once, in order."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = (one for one in path.rglob("*") if one.suffix.casefold() == ".pdf" and one.is_file())
            found.update((one.absolute(), None) for one in sorted(inside))
        else:
            found[path.absolute()] = None
    return list(found)
