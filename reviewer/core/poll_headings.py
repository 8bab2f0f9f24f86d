"""Which headings of a table of votes stand over one another's figures: the likely ways, each tried on every line."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from reviewer.core.headings import Trial, Way
from reviewer.core.poll import number_of, numbers_in
from reviewer.core.poll_records import CLEARLY, TABLE, numbers_of, vote_rows, votes_per_share
from reviewer.core.reading import FieldKey
from reviewer.core.records import FilingRecords, Row, words
from reviewer.core.restructure import Restructuring

PERCENT_OF = {
    "votes_for": "for_percentage", "votes_against": "against_percentage", "votes_abstained": "abstained_percentage",
}  # fmt: skip
COUNTS = (*PERCENT_OF, "votes_cast", "voting_shares")
# In the order of the columns on the page.
COLUMNS = tuple(name for count in COUNTS for name in (count, PERCENT_OF.get(count)) if name)
Values = Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class _Line:
    values: Values
    per_share: Decimal | None
    passed: bool


def try_all_headings(filing: FilingRecords) -> Trial:
    """Every likely way to read the headings; one is named only if it explains clearly more lines than any other."""
    lines = _lines(filing)
    last = _last_decimal(filing)
    headed = [_fails(line, {}, last) for line in lines]
    telling = [line for line, answer in zip(lines, headed, strict=True) if answer is not None]
    failing = sum(answer is True for answer in headed)
    if not failing:
        return Trial(len(telling), 0)
    tried = [(sum(_fails(line, way.source, last) is not False for line in telling), way) for way in _ways(lines)]
    clearly = sorted((count for count in tried if count[0] * CLEARLY <= failing), key=lambda count: count[0])
    alone = len(clearly) == 1 or (len(clearly) > 1 and clearly[0][0] < clearly[1][0])
    if not alone or failing < _enough(clearly[0][1]):
        return Trial(len(telling), failing)
    return Trial(len(telling), failing, clearly[0][1], clearly[0][0])


def put_right(filing: FilingRecords, way: Way) -> Restructuring:
    """The figures of every line under the headings that they belong to."""
    readings = filing.records.review.readings
    rows = [row.id for row in vote_rows(filing)]
    pairs = ((row, name, source) for row in rows for name, source in way.source.items())
    moves = (
        (FieldKey(filing.id, TABLE, row, source), FieldKey(filing.id, TABLE, row, name)) for row, name, source in pairs
    )
    return Restructuring(tuple((place, to) for place, to in moves if place in readings))


def _ways(lines: Sequence[_Line]) -> Iterator[Way]:
    present = [name for name in COLUMNS if any(name in line.values for line in lines)]
    counts = [name for name in present if name in COUNTS]
    with_percent = [name for name in counts if PERCENT_OF.get(name) in present]
    for one, other in combinations(counts, 2):
        if (one in with_percent) == (other in with_percent):
            exchanged = {one: other, other: one}
            beside = {PERCENT_OF[name]: PERCENT_OF[to] for name, to in exchanged.items() if name in with_percent}
            yield Way(exchanged | beside, f"exchange the headings of {words(one)} and {words(other)}")
    for one, other in combinations([PERCENT_OF[name] for name in with_percent], 2):
        yield Way({one: other, other: one}, f"exchange the headings of {words(one)} and {words(other)}")
    if len(present) > 2:
        ahead = present[1:] + present[:1]
        yield Way(dict(zip(present, ahead, strict=True)), "move every heading one column to the right")
        yield Way(dict(zip(ahead, present, strict=True)), "move every heading one column to the left")


def _enough(way: Way) -> int:
    """So many lines must fail: that one resolution was not passed proves nothing, that votes do not add up does."""
    return 1 if set(way.source) == {"votes_cast", "voting_shares"} else 2


def _lines(filing: FilingRecords) -> list[_Line]:
    passed = _passed(filing)
    return [_Line(_values(row), _per_share(row), number_of(row.id) in passed) for row in vote_rows(filing)]


def _values(row: Row) -> Values:
    return {name: row.figure(name).value for name in COLUMNS if row.has(name) and row.is_figure(name)}


def _per_share(row: Row) -> Decimal | None:
    stated = votes_per_share(row)
    return None if stated is None else stated.figure("votes_per_share").value


def _passed(filing: FilingRecords) -> set[str]:
    """The resolutions that the announcement says were passed."""
    known = numbers_of(filing)
    said = [row.printed("resolutions") for row in filing.rows("passed")]
    return {number for text in said for number in (numbers_in(text, known) or known)}


def _last_decimal(filing: FilingRecords) -> Decimal:
    """One unit of the last decimal that any percentage of the table is printed with."""
    readings = [row.reading(name) for row in vote_rows(filing) for name in PERCENT_OF.values() if row.has(name)]
    return Decimal(1).scaleb(-max((reading.decimals for reading in readings if reading is not None), default=0))


def _fails(line: _Line, source: Mapping[str, str], last: Decimal) -> bool | None:
    """Whether a line contradicts the headings; None when it has not the figures to tell."""
    values = {name: value for name in COLUMNS if (value := line.values.get(source.get(name, name))) is not None}
    answers = list(_answers(line, values, last))
    return None if not answers else not all(answers)


def _answers(line: _Line, values: Values, last: Decimal) -> Iterator[bool]:
    if "votes_for" not in values or "votes_against" not in values:
        return
    both = values["votes_for"] + values["votes_against"]
    wholes = {both, both + values.get("votes_abstained", Decimal(0))}
    cast = values.get("votes_cast")
    if cast is not None:
        yield cast in wholes
        if line.per_share is not None and "voting_shares" in values:
            yield values["voting_shares"] * line.per_share == cast
    for part, percent in PERCENT_OF.items():
        if part in values and percent in values and all(wholes):
            yield any(abs(values[percent] - values[part] * 100 / whole) <= last for whole in wholes)
    if line.passed:
        yield values["votes_for"] > values["votes_against"]
