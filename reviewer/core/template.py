"""The words filing types are declared in: what is printed where on a set form, and which field each figure fills.

A label is given in every spelling the form has had: English, Traditional and Simplified Chinese, and those of older
versions. Spaces, line breaks, brackets of either width, "(Note 1)" and "(if applicable)" make no difference.
"""

from dataclasses import dataclass

Labels = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One figure's place: its name, the label beside it (or the heading above it) and the unit it is printed in.

    `unit` is a count ("shares"), "money" (a currency printed beside it), "%", "date", "text" or "" (a plain number).
    `before` are words printed in front of the value that are no part of it ("Up to").
    `currency` names a field of its own for the currency that is printed with this one.
    `running` says that the label stands in running text and a date follows it there.
    """

    name: str
    labels: Labels = ()
    unit: str = "text"
    blank_is_nil: bool = False
    before: Labels = ()
    currency: str = ""
    running: bool = False


@dataclass(frozen=True, slots=True)
class Pairs:
    """Labels with their values at the right: one row of a table. `once` says that the filing has only one such row."""

    table: str
    fields: tuple[Field, ...]
    once: bool = False


@dataclass(frozen=True, slots=True)
class Ticks:
    """Boxes with a sentence at their right; the field is the tick, or blank."""

    table: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """One line of a table of balances: its label, and the field of the date that may stand in the label."""

    labels: Labels
    date: Field | None = None


@dataclass(frozen=True, slots=True)
class BalanceColumn:
    """One column of a table of balances: the heading, the table it fills, and the field in each line (None: grey)."""

    table: str
    heading: Labels
    fields: tuple[Field | None, ...]


@dataclass(frozen=True, slots=True)
class Balances:
    """Labelled lines under headings. Without any heading on the page all figures belong to the first column."""

    rows: tuple[BalanceRow, ...]
    columns: tuple[BalanceColumn, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of numbered lines: the heading, and the field below it.

    `rest` takes the lines of text after the first: what was specified under "Other". `known` are first lines that the
    form itself offers, and that may be set on more than one line.
    """

    heading: Labels
    field: Field
    rest: Field | None = None
    known: Labels = ()


@dataclass(frozen=True, slots=True)
class Movements:
    """A column of numbered lines that holds lines of its own: a kind, more words, and a figure."""

    table: str
    heading: Labels
    kinds: Labels
    kind: Field
    detail: Field
    movement: Field


@dataclass(frozen=True, slots=True)
class Numbered:
    """Lines numbered 1), 2) ... under headings, with labelled fields inside each line."""

    table: str
    columns: tuple[Column, ...]
    inside: tuple[Field, ...] = ()
    movements: Movements | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """Lines of totals, each naming its class after the figure; "{class}" in a label is where it stands in the label."""

    table: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Remarks:
    """Free text after a label, to the end of the section."""

    labels: Labels


Content = Pairs | Ticks | Balances | Numbered | Totals | Remarks


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the form under a heading.

    A heading that ends in "..." may be followed by more text on its line. `classes` is read once for each class of
    shares, `contents` once for the whole section. `stated_by` are sentences beside which "Not applicable" may stand,
    when that is not the heading. `stated` says which row that goes to: "section", "class" (of each class) or "" (none).
    """

    name: str
    heading: Labels
    title: str
    classes: tuple["Section | Content", ...] = ()
    contents: tuple[Content, ...] = ()
    stated: str = "section"
    stated_by: Labels = ()


@dataclass(frozen=True, slots=True)
class FilingType:
    """A set form as declared.

    `form` and `versions` are as printed in its corners, the newest version last. `recognised_by` are anchors, each in
    all its spellings. `class_header` are the labels of a class of shares, the first two of which may begin it.
    `printed_too` are other words of the form that are no part of a value beside them.
    """

    name: str
    title: str
    form: str
    versions: tuple[str, ...]
    recognised_by: tuple[Labels, ...]
    header: Pairs
    class_header: Pairs
    sections: tuple[Section, ...]
    signed: Pairs
    printed_too: Labels = ()

    def labels(self) -> tuple[str, ...]:
        """Every label and heading of the form, in all spellings."""
        own = [*labels_in(self.header), *labels_in(self.class_header), *labels_in(self.signed), *self.printed_too]
        return tuple(own + [label for section in self.sections for label in labels_in(section)])


def labels_in(part: Section | Content) -> tuple[str, ...]:
    """Every label and heading of a part, in all spellings."""
    match part:
        case Section():
            inner = [label for inside in (*part.classes, *part.contents) for label in labels_in(inside)]
            return (*part.heading, *part.stated_by, *inner)
        case Balances():
            rows = [label for row in part.rows for label in row.labels]
            return (*rows, *(label for column in part.columns for label in column.heading))
        case Numbered():
            headings = [label for column in part.columns for label in column.heading]
            moves = part.movements.heading if part.movements else ()
            return (*headings, *moves, *(label for field in part.inside for label in field.labels))
        case Remarks():
            return part.labels
        case _:
            return tuple(label for field in part.fields for label in field.labels)
