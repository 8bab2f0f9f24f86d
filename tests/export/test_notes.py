"""Notes of the reviewers stand on the figures in the workbook."""

from pathlib import Path

from openpyxl import load_workbook

from reviewer.core.checker import Checker
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action
from reviewer.export.working_paper import write_working_paper
from tests.export.open_xml_rules import faults_of
from tests.export.paper_of import NOON
from tests.review_of import review_of

RETURN = """
    issued_shares | opening_balance | closing_balance
    class-a       |       2,000,000 |       2,005,000
"""
CLOSING = FieldKey("f1", "issued_shares", "class-a", "closing_balance")


def test_a_thread_is_a_note_on_the_used_cell(tmp_path: Path) -> None:
    review = review_of(RETURN)
    review.act("ada", Action.NOTE, str(CLOSING), at=NOON, text="=Before the \x07allotment?")
    review.act("ben", Action.NOTE, str(CLOSING), at=NOON, text="After it.")
    review.act("ada", Action.RESOLVE, str(CLOSING), at=NOON)
    path = tmp_path / "paper.xlsx"
    write_working_paper(review, Checker(review, ()).run(), path, at=NOON)
    cells = [cell for sheet in load_workbook(path).worksheets for row in sheet.iter_rows() for cell in row]
    noted = [cell for cell in cells if cell.comment is not None and "ada" in cell.comment.text]
    (cell,) = noted
    lines = cell.comment.text.splitlines()
    assert lines[0].startswith("ada: =Before the")
    assert "\x07" not in lines[0]
    assert lines[1:] == ["ben: After it.", "ada: resolved"]
    assert str(cell.value).startswith("=IF(ISBLANK(")
    assert faults_of(path) == []
