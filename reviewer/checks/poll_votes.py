"""The votes on each resolution of a poll: sums, percentages, classes of shares, votes a share."""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from reviewer.core.cases import Case, first_of
from reviewer.core.check import (
    Figure,
    FilingRecords,
    Outcome,
    Records,
    Row,
    Selector,
    Severity,
    Subject,
    Verdict,
    agree,
    cannot_tell,
    check,
    constant,
    each_filing,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.figure import total
from reviewer.core.kinds import POLL
from reviewer.core.poll import class_of_row, number_of
from reviewer.core.poll_headings import put_right, try_all_headings
from reviewer.core.poll_percentages import PERCENTAGES, share_of_the_votes
from reviewer.core.poll_records import TABLE, all_votes, cast_and_shares, sum_of_classes, vote_rows, votes_per_share
from reviewer.core.restructure import Remedy
from reviewer.core.shown import shown

TABLES, KINDS = (TABLE,), (POLL,)
# A line that differs from its siblings is worth a look only where this share of them is the same.
MOST = Decimal("0.6")
VOTES_ARE_ALL = "Votes for and against are all votes cast"


def totals_with(field: str) -> Selector:
    """The lines of all votes that have a figure of a column, where the lines of the classes stand above them."""

    def select(records: Records) -> Iterable[Subject]:
        for filing in records.filings(POLL):
            for row in vote_rows(filing):
                if class_of_row(row.id) == "total" and row.has(field):
                    yield Subject(f"{filing.id}/{row.table}/{row.id}", row)

    return select


def rows_of_classes(records: Records) -> Iterable[Subject]:
    """The lines of votes by class whose resolution says how many votes a share has."""
    for filing in records.filings(POLL):
        for row in vote_rows(filing):
            if row.has("voting_shares") and row.has("votes_cast") and votes_per_share(row) is not None:
                yield Subject(f"{filing.id}/{row.table}/{row.id}", row)


def totals_of_equal_votes(records: Records) -> Iterable[Subject]:
    """The lines of all votes on resolutions where every share has one vote."""
    for filing in records.filings(POLL):
        for row in vote_rows(filing):
            if class_of_row(row.id) == "total" and row.has("voting_shares") and _has_one_vote(row):
                yield Subject(f"{filing.id}/{row.table}/{row.id}", row)


def first_rows_of_classes(records: Records) -> Iterable[Subject]:
    """For every class of shares, or all of them together, its first line of votes."""
    for filing in records.filings(POLL):
        first: dict[str, Row] = {}
        for row in vote_rows(filing):
            first.setdefault(class_of_row(row.id), row)
        for row in first.values():
            yield Subject(f"{filing.id}/{row.table}/{row.id}", row)


@check(
    code="PR1",
    tick="F",
    each=rows_with("votes_for", "votes_against", "votes_cast", tables=TABLES, kinds=KINDS),
    basis=VOTES_ARE_ALL,
)
def votes_for_and_against_are_the_votes_cast(row: Row) -> Verdict:
    """Votes for and votes against, added, are the total number of votes cast."""
    verdict = agree(stated=row.votes_cast, computed=all_votes(row))
    if verdict.outcome is Outcome.AGREES:
        return verdict
    if row.is_filled("votes_abstained"):
        counted = agree(stated=row.votes_cast, computed=all_votes(row) + row.votes_abstained)
        if counted.outcome is Outcome.AGREES:
            return first_of(
                Case(verdict, agreeing=True, words="votes for and against"),
                Case(counted, agreeing=True, words="these and the abstentions"),
                Case(verdict, words="votes for and against, if neither agrees"),
            )
    hints = _as_voting_shares(row)
    return agree(stated=row.votes_cast, computed=all_votes(row), hints=hints)


@check(
    code="PR2",
    tick="R",
    each=rows_with("votes_for", "votes_against", "for_percentage", tables=TABLES, kinds=KINDS),
    basis="Percentages are of the votes cast",
)
def percentage_for_is_of_the_votes(row: Row) -> Verdict:
    """The percentage for is of the votes for and against, rounded as printed."""
    return share_of_the_votes(row, "votes_for", "for_percentage")


@check(
    code="PR2",
    tick="R",
    each=rows_with("votes_for", "votes_against", "against_percentage", tables=TABLES, kinds=KINDS),
    basis="Percentages are of the votes cast",
)
def percentage_against_is_of_the_votes(row: Row) -> Verdict:
    """The percentage against is of the votes for and against, rounded as printed."""
    return share_of_the_votes(row, "votes_against", "against_percentage")


@check(
    code="PR3",
    tick="F",
    each=rows_with("for_percentage", "against_percentage", tables=TABLES, kinds=KINDS),
    basis=VOTES_ARE_ALL,
    severity=Severity.WARNING,
)
def percentages_make_a_hundred(row: Row) -> Verdict:
    """The percentages for and against make 100 %."""
    stated = [row.figure(name) for name in PERCENTAGES if row.is_filled(name)]
    last = Decimal(1).scaleb(-max(figure.decimals for figure in stated))
    return agree(
        stated=constant(100, "%", "all votes"), computed=total(stated), tolerance=last,
        why_tolerance="one unit of the last printed decimal",
    )  # fmt: skip


@check(code="PR4", tick="CF", each=totals_with("votes_for"), basis="The classes are all shares")
def classes_make_the_total_for(row: Row) -> Verdict:
    """The votes for of all classes make the total."""
    return agree(stated=row.votes_for, computed=sum_of_classes(row, "votes_for"))


@check(code="PR4", tick="CF", each=totals_with("votes_against"), basis="The classes are all shares")
def classes_make_the_total_against(row: Row) -> Verdict:
    """The votes against of all classes make the total."""
    return agree(stated=row.votes_against, computed=sum_of_classes(row, "votes_against"))


@check(code="PR4", tick="CF", each=totals_with("votes_cast"), basis="The classes are all shares")
def classes_make_the_total_of_votes_cast(row: Row) -> Verdict:
    """The votes cast of all classes make the total."""
    return agree(stated=row.votes_cast, computed=sum_of_classes(row, "votes_cast"))


@check(code="PR4", tick="CF", each=totals_with("voting_shares"), basis="The classes are all shares")
def classes_make_the_total_of_voting_shares(row: Row) -> Verdict:
    """The voting shares of all classes make the total."""
    return agree(stated=row.voting_shares, computed=sum_of_classes(row, "voting_shares"))


@check(code="PR4", tick="CF", each=totals_with("votes_abstained"), basis="The classes are all shares")
def classes_make_the_total_abstained(row: Row) -> Verdict:
    """The votes abstained of all classes make the total."""
    return agree(stated=row.votes_abstained, computed=sum_of_classes(row, "votes_abstained"))


@check(code="PR5", tick="R", each=rows_of_classes, basis="Articles of association, as the notes state them")
def votes_cast_are_shares_times_votes_a_share(row: Row) -> Verdict:
    """Voting shares of a class times the votes that each has on the resolution are the votes cast."""
    cast, shares, why = cast_and_shares(row)
    per_share = votes_per_share(row)
    if per_share is None:
        raise cannot_tell("how many votes a share has on this resolution is not stated")
    return agree(stated=cast, computed=shares * per_share.figure("votes_per_share"), why=why)


@check(code="PR5", tick="R", each=totals_of_equal_votes, basis="One share, one vote")
def votes_cast_are_the_voting_shares(row: Row) -> Verdict:
    """Where every share has one vote, as many votes are cast as shares vote."""
    cast, shares, why = cast_and_shares(row)
    return agree(stated=cast, computed=shares, why=why)


@check(code="PR8", tick="S", each=each_filing(POLL), basis="Figures stand under their own headings")
def headings_stand_over_their_own_figures(filing: FilingRecords) -> Verdict:
    """Votes for and against, votes cast and voting shares stand each under its own heading."""
    trial = try_all_headings(filing)
    if not trial.rows:
        return not_applicable("no line has the figures to tell")
    if trial.way is None:
        return holds(True, why=trial.why)
    remedy = Remedy(f"{trial.way.hint}: {trial.why}", put_right(filing, trial.way))
    return holds(False, why=trial.why, hints=(trial.way.hint,), remedies=(remedy,))


@check(
    code="PR15",
    tick="S",
    each=first_rows_of_classes,
    basis="The same holders vote on every resolution",
    severity=Severity.NOTE,
)
def as_many_vote_on_every_resolution(first: Row) -> Verdict:
    """The shares of a class that vote are as many on most resolutions; lines that differ are named."""
    rows = [row for row in vote_rows(first.filing) if class_of_row(row.id) == class_of_row(first.id)]
    voted = [(row, _voted(row)) for row in rows]
    if class_of_row(first.id) == "total" and any(votes_per_share(row) for row in vote_rows(first.filing)):
        return not_applicable("the total follows the votes a share")
    (usual, times), *_ = Counter(figure.value for _, figure in voted).most_common(1)
    if times == len(voted):
        return holds(True, why=f"{shown(voted[0][1])} on all {times}")
    if len(voted) < 3 or times < MOST * len(voted):
        return not_applicable("the number differs from resolution to resolution")
    others = [(row, figure) for row, figure in voted if figure.value != usual]
    why = "; ".join(_differs(row, figure, usual) for row, figure in others)
    return holds(False, stated=others[0][1], why=why)


def _voted(row: Row) -> Figure:
    """The shares that voted on a line: the column of shares, or else the votes for and against."""
    if row.has("voting_shares") and row.has("votes_cast"):
        return cast_and_shares(row)[1]
    return all_votes(row)


def _differs(row: Row, figure: Figure, usual: Decimal) -> str:
    more = figure.value - usual
    return f"{number_of(row.id)} has {shown(figure)}, {abs(more):,} {'more' if more > 0 else 'fewer'} than the others"


def _has_one_vote(row: Row) -> bool:
    """Whether the shares of every class have one vote on the resolution of a line."""
    number = number_of(row.id)
    stated = [one for one in row.filing.rows("votes_per_share") if number_of(one.id) == number]
    return bool(stated) and all(
        one.states("votes_per_share") and one.figure("votes_per_share").value == 1 for one in stated
    )


def _as_voting_shares(row: Row) -> tuple[str, ...]:
    """Names the other column when that has the sum."""
    if not row.has("voting_shares") or not row.states("voting_shares"):
        return ()
    fits = row.voting_shares.value == all_votes(row).value
    return ("the sum stands in the column of voting shares: the two headings may be exchanged",) if fits else ()
