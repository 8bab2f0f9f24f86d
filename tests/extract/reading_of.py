"""Reads pages as one form and gives the readings by table, row and field."""

from collections.abc import Sequence

from reviewer.core.page import Page
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.resources import resource
from reviewer.core.template import FilingType
from reviewer.extract.fields import read_fields
from reviewer.extract.gathered import FieldsRead
from reviewer.extract.pages import open_pages
from reviewer.filings import all_filing_types

FILING = "0123456789ab"


class Read:
    """What was read from some pages."""

    def __init__(self, fields: FieldsRead) -> None:
        self.fields = fields
        self.by_key = {reading.key: reading for reading in fields.readings}

    def one(self, table: str, row: str, field: str) -> Reading:
        """One reading; KeyError when the field was not read."""
        return self.by_key[FieldKey(FILING, table, row, field)]

    def has(self, table: str, row: str, field: str) -> bool:
        """Whether a field was read."""
        return FieldKey(FILING, table, row, field) in self.by_key

    def printed(self, table: str, row: str, *fields: str) -> tuple[str, ...]:
        """What is printed in some fields of a row."""
        return tuple(self.one(table, row, field).printed for field in fields)

    def rows(self, table: str) -> list[str]:
        """The rows of a table in page order."""
        return list(dict.fromkeys(key.row for key in self.by_key if key.table == table))

    def doubts(self) -> dict[str, str]:
        """Every doubt by the field's address without the filing."""
        return {"/".join(key[1:]): one.doubt for key, one in self.by_key.items() if one.doubt}


def read_as(form: str, pages: Sequence[Page]) -> Read:
    """The pages read as a form."""
    kind = next(kind for kind in all_filing_types() if isinstance(kind, FilingType) and kind.form == form)
    return Read(read_fields(kind, pages, FILING))


def read_sample(name: str, form: str) -> Read:
    """A shipped sample read as a form."""
    return read_as(form, list(open_pages(resource("samples", f"{name}.pdf"))))
