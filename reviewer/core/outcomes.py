"""What became of every check, by filing: so that nobody goes through all findings to come to the few that matter."""

from collections.abc import Iterable

from reviewer.core.check import Outcome


class Outcomes:
    """The ids of findings by filing and outcome, put in and moved as the checks come out."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._ids: dict[tuple[str, Outcome], dict[str, None]] = {}

    def put(self, found: str, filing: str, before: Outcome | None, now: Outcome) -> None:
        """A check came out; `before` is what came of it the last time, None when it had not run."""
        self._places.setdefault(found, len(self._places))
        if before is not now:
            if before is not None:
                del self._ids[filing, before][found]
            self._ids.setdefault((filing, now), {})[found] = None

    def count(self, filing: str) -> dict[Outcome, int]:
        """How many findings of each outcome a filing has."""
        return {outcome: len(self._ids.get((filing, outcome), ())) for outcome in Outcome}

    def of(self, outcomes: Iterable[Outcome], filings: Iterable[str]) -> list[str]:
        """The findings of these outcomes in these filings, in the order in which the checks first ran."""
        groups = (self._ids.get((filing, outcome), {}) for filing in filings for outcome in outcomes)
        return sorted((found for group in groups for found in group), key=self._places.__getitem__)
