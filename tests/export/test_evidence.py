"""Evidence: a picture of each checked figure beside its page and box, linked both ways."""

import zipfile
from io import BytesIO
from pathlib import Path

from PIL import Image

from reviewer.core.page import Box
from reviewer.core.reading import FieldKey
from reviewer.export.evidence_sheet import HEAD_ROW
from tests.export.paper_of import checked, line, written


class Pages:
    """Pages that give a grey picture of every box, but none of page 2; it remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int, Box]] = []

    def __call__(self, filing: str, page: int, box: Box) -> bytes | None:
        self.asked.append((filing, page, box))
        target = BytesIO()
        Image.new("L", (max(int(box.width), 1), max(int(box.height), 1)), 200).save(target, "PNG")
        return target.getvalue() if page == 1 else None


def test_each_checked_figure_has_its_picture(tmp_path: Path) -> None:
    review, checker = checked()
    pages = Pages()
    book = written(review, checker, tmp_path / "book.xlsx", crops=pages)
    wanted = {key for f in checker.findings.values() if f.outcome.value != "not applicable" for key in f.evidence}
    sheet = book["Evidence"]
    assert sheet.max_row == 4 + len(wanted)
    with zipfile.ZipFile(tmp_path / "book.xlsx") as package:
        media = [name for name in package.namelist() if name.startswith("xl/media/")]
    # One for each line of evidence, and one for the exception.
    assert len(media) == len(wanted) + 1
    asked = {box for _, _, box in pages.asked}
    around = review.readings[FieldKey("f1", "issued_shares", "class-b", "opening_balance")].provenance.boxes[0]
    assert any(box.holds(around) and box.width > around.width for box in asked)


def test_a_figure_and_its_picture_lead_to_each_other(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx", crops=Pages())
    source = line(book, "class-b", "closing_balance")["Source"]
    sheet, cell = source.hyperlink.location.replace("'", "").split("!")
    assert sheet == "Evidence"
    row = book["Evidence"][cell].row
    back = book["Evidence"].cell(row, 3).hyperlink.location
    assert back == f"'{source.parent.title}'!{line(book, 'class-b', 'closing_balance')['Used'].coordinate}"


def test_a_page_without_a_picture_says_so(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx", crops=lambda *_: None)
    assert book["Evidence"]["I5"].value == "no picture of this page"


def test_without_pictures_there_is_no_such_sheet(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx")
    assert "Evidence" not in book.sheetnames
    assert line(book, "class-b", "closing_balance")["Source"].hyperlink is None


def test_every_figure_has_a_picture_when_that_is_asked_for(tmp_path: Path) -> None:
    review, checker = checked()
    book = written(review, checker, tmp_path / "book.xlsx", crops=lambda *_: None, every_crop=True)
    assert book["Evidence"].max_row - HEAD_ROW == len(review.readings)
    some = written(review, checker, tmp_path / "book.xlsx", crops=lambda *_: None)
    assert some["Evidence"].max_row - HEAD_ROW < len(review.readings)
