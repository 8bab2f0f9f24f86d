"""The steps of the pipeline that the window needs, as it sees them: it does not bring in the pipeline itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from reviewer.core.filing import Filing, Origin
from reviewer.core.grid import Grid
from reviewer.core.page import Page
from reviewer.core.reading import Reading
from reviewer.extract.outcomes import Event


class Reader(Protocol):
    """What reads one PDF; `reviewer.pipeline.read_events` gives one."""

    def events(self) -> Iterator[Event]:
        """Opened, pages read and lost, and Closed or Refused."""

    def cancel(self) -> None:
        """Stop at once, from any thread."""

    def want(self, page: int) -> None:
        """This page is on the screen and is to be read next; from any thread."""


class Read(Protocol):
    """A filing with everything that was read from it, as `reviewer.pipeline.assemble` gives it."""

    @property
    def filing(self) -> Filing: ...  # noqa: D102
    @property
    def readings(self) -> tuple[Reading, ...]: ...  # noqa: D102
    @property
    def grids(self) -> tuple[Grid, ...]: ...  # noqa: D102
    @property
    def pages(self) -> tuple[Page, ...]: ...  # noqa: D102


class Line(Protocol):
    """The steps of the pipeline that the window needs; the module `reviewer.pipeline` is one."""

    def read_events(self, path: Path, password: str | None = None) -> Reader:
        """Start reading a PDF."""

    def assemble(
        self, path: Path, sha256: str, pages: list[Page], complaints: list[str], carries: list[str], origin: Origin
    ) -> Read:
        """Recognise what was read and find its fields."""

    def digest_of(self, path: Path) -> str:
        """SHA-256 of a file."""

    def warm(self) -> None:
        """Bring in what checking needs, so that the window's thread does not have to."""
