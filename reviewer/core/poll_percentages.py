"""The percentages of a poll: what they are of, and how exact they are as printed."""

from dataclasses import replace
from decimal import Decimal

from reviewer.core.cases import Case, first_of
from reviewer.core.check import Figure, Outcome, Row, Verdict, agree, agree_as_printed, not_applicable
from reviewer.core.figure import percent_of
from reviewer.core.poll_records import all_votes, vote_rows
from reviewer.core.shown import shown

PERCENTAGES = ("for_percentage", "against_percentage", "abstained_percentage")


def share_of_the_votes(row: Row, votes: str, percentage: str) -> Verdict:
    """Whether a percentage is of the votes for and against, or of these and the abstentions where that fits."""
    if not row.states(percentage):
        return not_applicable("no percentage is printed")
    part, stated = row.figure(votes), row.figure(percentage)
    computed = percent_of(part, all_votes(row))
    plain = _as_printed(row, stated, computed)
    if plain.outcome is not Outcome.AGREES and row.is_filled("votes_abstained"):
        of_all = _as_printed(row, stated, percent_of(part, all_votes(row) + row.votes_abstained))
        return first_of(
            Case(plain, agreeing=True, words="of the votes for and against"),
            Case(of_all, agreeing=True, words="of these and the abstentions"),
            Case(plain, words="of the votes for and against, if neither agrees"),
        )
    return plain


def _as_printed(row: Row, stated: Figure, computed: Figure) -> Verdict:
    if _is_whole(stated.value) and stated.decimals == 0:
        # "100%" and "0%" are exact to the decimals of the other percentages of the table.
        half = Decimal(1).scaleb(-_decimals(row)) / 2
        why = "100 % and 0 % hold to the decimals that the other percentages have"
        return agree(stated, computed, tolerance=half, why_tolerance=why)
    verdict = agree_as_printed(stated, computed)
    if verdict.outcome is Outcome.AGREES or not _rounds_to_all(computed, stated.decimals):
        return verdict
    last = Decimal(1).scaleb(-stated.decimals)
    why = f"rounded, it would say {shown(computed.rounded(stated.decimals))} although the other side has votes"
    verdict = agree(stated, computed, tolerance=last, why_tolerance="one unit of the last printed decimal", why=why)
    # Only as long as the other side has votes: no formula follows that.
    return replace(verdict, live=False)


def _rounds_to_all(computed: Figure, decimals: int) -> bool:
    rounded = computed.rounded(decimals).value
    return _is_whole(rounded) and rounded != computed.value


def _is_whole(value: Decimal) -> bool:
    return value in (Decimal(0), Decimal(100))


def _decimals(row: Row) -> int:
    """The most decimals that any percentage of the table is printed with."""
    with row.filing.records.aside():
        readings = [other.reading(name) for other in vote_rows(row.filing) for name in PERCENTAGES if other.has(name)]
    return max((reading.decimals for reading in readings if reading is not None), default=0)
