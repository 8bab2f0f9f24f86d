"""The words that the old Word forms are declared in: values stand on underlines, not in cells of their own.

Labels are given as in `template`. A class of shares is one of a few that the form itself names.
"""

from dataclasses import dataclass

from reviewer.core.template import BalanceColumn, BalanceRow, Field, Labels


@dataclass(frozen=True, slots=True)
class NamedClass:
    """A class of shares that the form names, and the id that it has everywhere."""

    id: str
    labels: Labels


@dataclass(frozen=True, slots=True)
class Capital:
    """A block a class of shares, begun by its stock code: labelled lines, the columns on underlines."""

    table: str
    header: tuple[Field, ...]
    rows: tuple[BalanceRow, ...]
    columns: tuple[BalanceColumn, ...]
    total_table: str
    total: Field


@dataclass(frozen=True, slots=True)
class Across:
    """Labelled lines with a column a class of shares, each class named by its place: the ids from left to right."""

    table: str
    rows: tuple[BalanceRow, ...]
    fields: tuple[Field, ...]
    classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """A column of items that is a movement: the table it fills, and the words above it, which are its kind."""

    table: str
    kind: Labels
    field: Field


@dataclass(frozen=True, slots=True)
class Items:
    """Items numbered 1. 2. ...: words on underlines at the left, then the columns, then labelled lines.

    `dated` is the date that stands in brackets among the words, and `priced` the price that stands there.
    """

    table: str
    letter: Labels
    columns: tuple[Field | Moved, ...]
    dated: Field | None = None
    priced: Field | None = None
    inside: tuple[Field, ...] = ()
    shares: Labels = ()
    funds: Field | None = None


@dataclass(frozen=True, slots=True)
class Events:
    """Kinds of issue numbered 1. to 10., each with a price, two dates, and its columns at the right."""

    table: str
    letter: Labels
    shares: Labels
    price: Field
    dates: tuple[Field, ...]
    columns: tuple[Field, ...]
    month: Labels
    month_table: str
    month_classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LegacySection:
    """A part of the form under its heading."""

    name: str
    heading: Labels
    title: str
    content: Capital | Across | Items | Events | None = None


@dataclass(frozen=True, slots=True)
class LegacyMonthly:
    """A monthly return on the old form."""

    title: str
    classes: tuple[NamedClass, ...]
    header: tuple[Field, ...]
    sections: tuple[LegacySection, ...]
    remarks: Labels
    signed: tuple[Field, ...]
    notes: Labels


@dataclass(frozen=True, slots=True)
class LegacyNextDay:
    """A next day return on the old form.

    `events`, `opening` and `closing` begin the first cell of a line; `passed_over` are lines printed on the form.
    `columns` are those at the right of the first; `report` are the columns of the purchase report from left to right.
    """

    title: str
    classes: tuple[NamedClass, ...]
    header: tuple[Field, ...]
    code: Field
    description: Field
    events: Labels
    opening: Labels
    closing: Labels
    passed_over: Labels
    columns: tuple[Field, ...]
    report_heading: Labels
    report: tuple[tuple[Labels, Field], ...]
    total: Labels
    mandate: tuple[Field, ...]
    whole: Field
    statement: Field
    signed: tuple[Field, ...]
    end: Labels
