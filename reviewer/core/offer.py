"""The words that offering documents are declared in: facts told in prose, the amounts of applications, the timetable.

Patterns are read against the running text: single spaces, none beside Chinese, full-width signs made narrow, curly
quotes made straight, case ignored. The group `value` is the figure; a group `currency` is the one printed with it.
"""

from dataclasses import dataclass

from reviewer.core.template import Field, Labels


@dataclass(frozen=True, slots=True)
class Told:
    """A field told in prose: the patterns of its first mention and of every other, and its currency if it has one.

    `again` says that every mention is one of something told elsewhere: it has no place of its own in the offer's row.
    What an earlier field has taken is not read once more.
    """

    field: Field
    patterns: tuple[str, ...]
    currency: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class OfferFacts:
    """What the offer is. The first mention fills row "" of `table`; each further one a row "#n" of `restated`.

    Documents of more than `most_pages` are no notices: a prospectus speaks of many prices and shares, and only its
    first mentions are read.
    """

    title: str
    table: str
    restated: str
    restated_title: str
    told: tuple[Told, ...]
    most_pages: int = 60


@dataclass(frozen=True, slots=True)
class Amounts:
    """The table of application amounts: pairs of number and amount under heads, read down the columns; no rules."""

    title: str
    table: str
    number: Field
    amount: Field
    mark: Field
    currency: str


@dataclass(frozen=True, slots=True)
class Timetable:
    """Events with dotted lines to their dates, from a heading up to one of `ends`.

    A further date of one event is a row of its own inside it: "#4.1" in "#4".
    """

    title: str
    table: str
    heading: Labels
    ends: Labels
    event: Field
    date: Field
    weekday: Field
    time: Field


@dataclass(frozen=True, slots=True)
class DatedWeekdays:
    """Every date of the document that has its day of the week beside it, with the hours where they follow it."""

    title: str
    table: str
    weekday: Field
    date: Field
    opens: Field
    closes: Field


@dataclass(frozen=True, slots=True)
class Allocation:
    """The basis of allocation: lines of applications, pool by pool, each pool with its total.

    Rows are "A#20": the pool and the number applied for. `rows` are patterns for a line, `total` for the end of a
    pool, with groups named like `fields`. When a percentage between heading and last total is in no line, nothing is
    read: half a table would be worse than none.
    """

    title: str
    table: str
    total_table: str
    heading: Labels
    rows: tuple[str, ...]
    total: str
    fields: tuple[Field, ...]
    totals: tuple[Field, ...]
