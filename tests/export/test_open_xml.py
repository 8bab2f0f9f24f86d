"""The workbook keeps the rules of its format, and the reader of those rules sees when it does not."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.core.resources import resource
from reviewer.export.working_paper import write_working_paper
from reviewer.pipeline import checker_for, review_of_files
from tests.export.open_xml_rules import column_of, faults_of, is_area, letters_of, overlap
from tests.export.paper_of import NOON, checked, written
from tests.export.test_evidence import Pages

# One of each form, version and language, with and without a text layer.
REAL = (
    "monthly/00328_2024-12_zh_ff301-1.1.1.pdf", "next_day", "monthly", "poll", "offering", "other", "scanned",
    "next_day/*zh*", "monthly/*en*", "poll/*zh*",
)  # fmt: skip
SAMPLES = ("monthly-return", "next-day-return", "poll-results", "lock-up", "formal-notice")
SHEET = "xl/worksheets/sheet4.xml"


def paper_of(folder: Path, *files: Path) -> Path:
    """The working paper of some filings."""
    review, _ = review_of_files(files)
    checker = checker_for(review)
    checker.run()
    path = folder / "paper.xlsx"
    write_working_paper(review, checker.findings, path, at=NOON, crops=Pages())
    return path


@pytest.mark.parametrize("name", SAMPLES)
def test_the_working_paper_of_a_sample_keeps_every_rule(tmp_path: Path, name: str) -> None:
    assert faults_of(paper_of(tmp_path, resource("samples", f"{name}.pdf"))) == []


@pytest.mark.parametrize("number", range(len(REAL)))
def test_the_working_paper_of_a_real_filing_keeps_every_rule(tmp_path: Path, filings: Path, number: int) -> None:
    wanted = REAL[number] if "." in REAL[number] or "*" in REAL[number] else f"{REAL[number]}/*"
    found = sorted(path for path in filings.glob(wanted) if path.suffix == ".pdf")
    if not found:
        pytest.skip(f"There is no {wanted} among the real filings.")
    smallest = min(found, key=lambda path: path.stat().st_size)
    assert faults_of(paper_of(tmp_path, smallest)) == []


def broken(path: Path, part: str, change: Callable[[str], str]) -> list[str]:
    """What is found when one part says something else."""
    target = path.with_name("broken.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content.decode()).encode() if name == part else content)
            assert name != part or change(content.decode()) != content.decode(), "the change changes nothing"
    return faults_of(target)


def instead(old: str, new: str) -> Callable[[str], str]:
    """Says another thing once."""
    return lambda text: text.replace(old, new, 1)


BREAKS = {
    "a content type that is missing": ("[Content_Types].xml", '<Override PartName="/xl/styles.xml"', "has no content"),
    "a relationship to nothing": ("xl/_rels/workbook.xml.rels", "sheet4.xml|sheet99.xml", ""),
    "a style that is missing": (SHEET, 's="1"|s="9999"', "its style is not there"),
    "a number that is none": (SHEET, "<v>25973445420</v>|<v>25,973</v>", "is not a number"),
    "a row out of order": (SHEET, '<row r="6"|<row r="3"', "does not follow"),
    "a cell out of place": (SHEET, '<c r="D6"|<c r="D5"', "is not in its place"),
    "a cell that is twice": (SHEET, '<c r="B5"|<c r="A5"', "is there twice"),
    "a formula to a sheet that is missing": ("xl/worksheets/sheet7.xml", "'T02'!|'T99'!", "which is not there"),
    "a formula out of the workbook": ("xl/worksheets/sheet7.xml", "'T02'!|'[1]T02'!", "leads out"),
    "a filter without a range": (SHEET, 'autoFilter ref="A4|autoFilter ref="A4:', "the filter has no range"),
    "a validation without a range": (SHEET, 'sqref="I5|sqref="5I', "a validation has no range"),
    "a rule without its style": ("xl/worksheets/sheet7.xml", 'dxfId="0"|dxfId="77"', "has a style or priority"),
    "a link to nowhere": ("xl/worksheets/sheet7.xml", "location=\"'T02'|location=\"'T77'", "which is not there"),
    "a sheet name that is not legal": ("xl/workbook.xml", 'name="Rates"|name="Ra/tes"', "is not legal"),
    "two sheets of one name": ("xl/workbook.xml", 'name="Rates"|name="CHECKS"', "two sheets have one name"),
    "a name for nothing": ("xl/workbook.xml", "'T02'!$F$7|'T02'!$F$", "refers to nothing"),
    "a note without its cell": ("xl/comments/comment2.xml", 'ref="D5"|ref="D6"', "two notes stand in one cell"),
    "a note that is not drawn": ("xl/drawings/commentsDrawing2.vml", "Column>3<|Column>2<", "does not draw the notes"),
    "children in another order": (SHEET, "<sheetData>|<pageMargins/><sheetData>", "are not in order"),
    "a font that is missing": ("xl/styles.xml", 'fontId="3"|fontId="300"', "has a fontId that is not there"),
    "a picture that is missing": ("xl/drawings/_rels/drawing1.xml.rels", "image1.png|image77.png", "is not there"),
    "a picture without a size": ("xl/drawings/drawing1.xml", '<ext cx="|<ext cx="-', "has no size"),
}  # fmt: skip


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The working paper of the small return, with pictures."""
    path = tmp_path_factory.mktemp("paper") / "book.xlsx"
    written(*checked(), path, crops=Pages())
    return path


def test_a_working_paper_with_pictures_keeps_every_rule(paper: Path) -> None:
    assert faults_of(paper) == []


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_rule_is_seen(paper: Path, name: str) -> None:
    part, change, sentence = BREAKS[name]
    old, _, new = change.partition("|")
    if not new:
        new = old.replace("styles.xml", "stiles.xml")
    if not sentence:
        with pytest.raises(KeyError):
            broken(paper, part, instead(old, new))
        return
    assert any(sentence in fault for fault in broken(paper, part, instead(old, new)))


def test_ranges_are_read_as_excel_reads_them() -> None:
    assert [is_area(text) for text in ("A1", "$A$1:B2", "XFD1048576", "A0", "XFE1", "B2:A1", "A1048577", "A:A")] == [
        True, True, True, False, False, False, False, False,
    ]  # fmt: skip
    assert (column_of("AA"), letters_of(27), letters_of(26)) == (27, "AA", "Z")
    assert overlap("A1:B2", "B2:C3")
    assert not overlap("A1:B2", "C1:C9")
