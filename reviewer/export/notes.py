"""The notes at the cells of one sheet, as the two parts of the workbook that they are."""

from typing import Any, NamedTuple

from openpyxl.comments.comment_sheet import CommentSheet
from openpyxl.xml.functions import tostring

from reviewer.export.deflated import Deflated, deflated


class Notes(NamedTuple):
    """What the notes say, and the shapes that they are drawn in."""

    said: Deflated
    shapes: Deflated


def notes_of(sheet: Any) -> Notes | None:
    """The notes of a sheet whose rows are written; None when it has none."""
    if not sheet._comments:  # noqa: SLF001
        return None
    notes = CommentSheet.from_comments(sheet._comments)  # noqa: SLF001
    return Notes(deflated([tostring(notes.to_tree())]), deflated([notes.write_shapes()]))
