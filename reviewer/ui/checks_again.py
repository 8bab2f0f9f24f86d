"""The checks that a step of many fields reaches, repeated a slice at a time behind the window."""

from collections.abc import Iterable, Iterator

from reviewer.core.checker import Checker, Finding
from reviewer.core.reading import FieldKey

TOLD_AT_ONCE = 250
"""Findings that are told together: each of them is looked for in several lists."""


class ChecksAgain:
    """What is to be repeated, and what came of it meanwhile, to be told once all of it is done."""

    def __init__(self) -> None:
        self.forget()

    @property
    def going_on(self) -> bool:
        """Whether something was asked that is not told yet."""
        return self._checker is not None

    def forget(self) -> None:
        """All checks are run from the start."""
        self._checker: Checker | None = None
        self._waiting: dict[str, None] = {}
        self._found: dict[str, None] = {}
        self._settled: dict[FieldKey, None] = {}

    def ask(self, checker: Checker, settled: Iterable[FieldKey]) -> None:
        """These fields were settled: what they reach is to be repeated."""
        keys = list(settled)
        self._checker = checker
        self._settled.update(dict.fromkeys(keys))
        self._waiting.update(dict.fromkeys(checker.reach(keys)))

    def steps(self) -> Iterator[None]:
        """Repeats one check a step."""
        while self._checker is not None and self._waiting:
            # More may be asked in between.
            found, _ = self._waiting.popitem()
            self._checker.repeat(found)
            self._found[found] = None
            yield

    @property
    def is_much(self) -> bool:
        """Whether so much was found that it is to be told before the rest."""
        return len(self._found) >= TOLD_AT_ONCE

    def found(self) -> list[Finding]:
        """The findings that were repeated and are not told yet; they are told now."""
        known = self._checker.findings if self._checker is not None else {}
        told = [known[found] for found in self._found if found in known]
        self._found.clear()
        return told

    def end(self) -> list[FieldKey]:
        """Everything was repeated: the fields that were settled, for the last time."""
        settled = list(self._settled)
        self.forget()
        return settled
