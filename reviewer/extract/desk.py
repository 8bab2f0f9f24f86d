"""What every reader of a part of a form has at hand."""

from dataclasses import dataclass, field

from reviewer.core.template import Field, FilingType
from reviewer.extract.finder import Finder
from reviewer.extract.gathered import Gathered, Sheet
from reviewer.extract.outline import Stretch


@dataclass(slots=True)
class Desk:
    """The form, the finder of its labels, what was gathered, and the classes of shares met so far."""

    form: FilingType
    finder: Finder
    gathered: Gathered
    classes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Spread:
    """One part of a form to be read: its stretch, the stretch around it, the row it fills, and the grid it goes to."""

    stretch: Stretch
    wider: Stretch
    row: str
    title: str
    sheet: Sheet


def label_of(field: Field) -> str:
    """What a field is called where its label is not printed."""
    return field.labels[0].removesuffix("...") if field.labels else field.name.replace("_", " ").capitalize()
