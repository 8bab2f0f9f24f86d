"""The resolutions of a poll as checks see them: their lines by class, and which column holds which figures."""

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.core.errors import NotStatedError
from reviewer.core.figure import Figure, total
from reviewer.core.poll import class_of_row, number_of
from reviewer.core.records import FilingRecords, Row

TABLE = "resolutions"
# This many times fewer rows must fail with the headings exchanged than as they stand.
CLEARLY = 3


@dataclass(frozen=True, slots=True)
class HeadingTrial:
    """How many lines of votes can tell, and how many contradict the headings as printed and exchanged."""

    rows: int
    as_headed: int
    exchanged: int

    @property
    def are_exchanged(self) -> bool:
        """Whether the lines say that the two headings stand over one another's figures."""
        return self.as_headed > 0 and self.exchanged * CLEARLY <= self.as_headed and self.exchanged < self.as_headed


def vote_rows(filing: FilingRecords) -> Iterator[Row]:
    """Every line of votes of a poll."""
    return (row for row in filing.rows(TABLE) if row.has("votes_for"))


def numbers_of(filing: FilingRecords) -> list[str]:
    """The numbers of the resolutions that were voted on, in order."""
    return list(dict.fromkeys(number_of(row.id) for row in vote_rows(filing)))


def kind_of(filing: FilingRecords, number: str) -> str:
    """Whether a resolution is "ordinary" or "special"; "" when its heading does not say."""
    for row in filing.rows(TABLE):
        if number_of(row.id) == number and row.is_filled("kind"):
            return str(row.text("kind").value)
    return ""


def text_of(filing: FilingRecords, number: str) -> str:
    """The words of a resolution, below those that stand above several of them."""
    said = [
        str(row.text("text").value)
        for row in filing.rows(TABLE)
        if f"{number}(".startswith(f"{number_of(row.id)}(") and row.is_filled("text")
    ]
    return " ".join(said)


def all_votes(row: Row) -> Figure:
    """For and Against together."""
    return row.votes_for + row.votes_against


def votes_per_share(row: Row) -> Row | None:
    """The line that states how many votes a share of this class has on this resolution."""
    found = row.filing.find("votes_per_share", row.id.split("#")[0])
    return found if found is not None and found.states("votes_per_share") else None


def try_headings(filing: FilingRecords) -> HeadingTrial:
    """Tries both headings on every line: For and Against make the votes cast, shares times votes a share as well."""
    rows = [row for row in vote_rows(filing) if row.has("votes_cast") and row.has("voting_shares")]
    headed = [_contradicts(row, "votes_cast", "voting_shares") for row in rows]
    exchanged = [_contradicts(row, "voting_shares", "votes_cast") for row in rows]
    told = [number for number, answer in enumerate(headed) if answer is not None]
    return HeadingTrial(len(told), sum(bool(headed[n]) for n in told), sum(bool(exchanged[n]) for n in told))


def cast_and_shares(row: Row) -> tuple[Figure, Figure, str]:
    """Votes cast and voting shares of a line, as exchanged if the table proves it, and a sentence that says so."""
    with row.filing.records.aside():
        # A line that holds as headed needs no other line to speak for it.
        fails = _contradicts(row, "votes_cast", "voting_shares") is True
        exchanged = fails and try_headings(row.filing).are_exchanged
    if exchanged:
        return row.voting_shares, row.votes_cast, "read with the two headings exchanged"
    return row.votes_cast, row.voting_shares, ""


def _contradicts(row: Row, cast: str, shares: str) -> bool | None:
    """Whether a line fails with these two columns; None when it has not the figures to tell."""
    try:
        if all_votes(row).value != row.figure(cast).value:
            return True
        per_share = votes_per_share(row)
        if per_share is None:
            return False
        return (row.figure(shares) * per_share.figure("votes_per_share")).value != row.figure(cast).value
    except NotStatedError:
        return None


def sum_of_classes(row: Row, name: str) -> Figure:
    """The figures of all classes on the resolution of a line of totals; NotStatedError when there are none."""
    number = number_of(row.id)
    parts = [
        other.figure(name)
        for other in vote_rows(row.filing)
        if number_of(other.id) == number and class_of_row(other.id) not in ("total", "")
    ]
    if not parts:
        raise NotStatedError(f"resolution {number} has no lines by class of shares")
    return total(parts)
