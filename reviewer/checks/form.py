"""The form itself: codes, sections left out, public float, page numbers, signature."""

import re
from collections.abc import Iterable

from reviewer.core.check import (
    FilingRecords,
    Records,
    Row,
    Severity,
    Statement,
    Subject,
    Verdict,
    agree,
    cannot_tell,
    check,
    each_filing,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.figure import said
from reviewer.core.kinds import RETURNS
from reviewer.core.sections import TABLES_OF

YES = frozenset({"yes", "是"})


def sections_with_figures(records: Records) -> Iterable[Subject]:
    """Every section that can be marked "Not applicable" and has rows of figures."""
    for filing in records.filings(*RETURNS):
        for row in filing.rows("sections"):
            if row.id.split("@")[0] in TABLES_OF:
                yield Subject(f"{filing.id}/{row.table}/{row.id}", row)


def listed_classes(records: Records) -> Iterable[Subject]:
    """Every class of shares of a filing, once, however many sections name it."""
    for filing in records.filings(*RETURNS):
        first = {row.id.rpartition("@")[2]: row for row in reversed(list(filing.rows("class_of_shares")))}
        for class_id, row in first.items():
            if row.has("stock_code"):
                yield Subject(f"{filing.id}/class_of_shares/{class_id}", row)


@check(
    code="MR26/ND29",
    tick="S",
    each=listed_classes,
    basis="Form FF301, FF304, FF305: stock code (if listed)",
    severity=Severity.WARNING,
)
def stock_code_is_the_same_in_all_sections(row: Row) -> Verdict:
    """A listed class has a stock code of five digits, the same in every section."""
    if not _is_listed(row):
        return not_applicable("the class is not listed on the Exchange")
    code = row.text("stock_code")
    digits = _five_digits(code)
    if not digits:
        return holds(False, stated=code, why="a stock code has five digits")
    for other in _same_class(row):
        if other.states("stock_code") and _five_digits(other.text("stock_code")) != digits:
            return agree(stated=other.text("stock_code"), computed=code)
    return holds(True, stated=code)


@check(
    code="MR26",
    tick="R",
    each=rows_with("stock_code", "multi_counter_code", "counter_currency", tables=("class_of_shares",)),
    basis="HKEX multi-counter model: RMB counters are 80000 plus the HKD code",
    severity=Severity.WARNING,
)
def renminbi_counter_is_eighty_thousand_above(row: Row) -> Verdict:
    """The stock code of a renminbi counter is 80000 plus that of the Hong Kong dollar counter."""
    if not row.states("multi_counter_code") or row.text("counter_currency").value not in ("RMB", "人民幣"):
        return not_applicable("no renminbi counter is printed")
    code = str(row.text("stock_code").value)
    expected = said(f"8{code[-4:]}", f"80000 plus {code}")
    return agree(stated=row.text("multi_counter_code"), computed=expected)


@check(code="MR27", tick="S", each=sections_with_figures, basis="Form FF301, FF304, FF305: sections not applicable")
def section_left_out_has_no_figures(row: Row) -> Verdict:
    """A section marked 'Not applicable' has no figures."""
    section, _, class_id = row.id.partition("@")
    if not row.filing.leaves_out(row.id):
        return not_applicable("the section is filled in")
    lines = (line for line in row.filing.rows(*TABLES_OF[section]) if not class_id or line.group == class_id)
    figures = [figure for line in lines for figure in line.figures()]
    stated = next((figure for figure in figures if figure.value), None)
    why = "" if stated is None else f"{stated.label} is printed all the same"
    return holds(stated is None, stated=stated, why=why)


@check(
    code="MR30",
    tick="S",
    each=rows_with("complied", "not_complied", tables=("public_float",)),
    basis="Main Board Rules 13.32B and 13.32D",
    severity=Severity.WARNING,
)
def public_float_is_confirmed(row: Row) -> Verdict:
    """For each listed class one of the two public float boxes is ticked, and the threshold that applies is stated."""
    complied, missed = row.states("complied"), row.states("not_complied")
    if complied == missed:
        return holds(False, why="both boxes are ticked" if complied else "neither box is ticked")
    if not row.is_filled("threshold"):
        return holds(False, why="the threshold that applies is not stated")
    if missed and not row.is_filled("additional_information"):
        return holds(False, why="not complied with, and no announcement is named")
    return holds(
        True, stated=row.text("threshold"), why="not complied with: an announcement is required" if missed else ""
    )


@check(code="MR31", tick="S", each=each_filing(*RETURNS), basis="Foot of the pages", severity=Severity.WARNING)
def pages_are_complete(filing: FilingRecords) -> Verdict:
    """The pages are numbered from the first to the last without a gap, all of one form version."""
    pages = [page for page in filing.rows("pages") if page.is_filled("page_number")]
    if not pages and filing.kind in RETURNS and not filing.filing.form and not filing.has_table("pages"):
        return not_applicable("the form before FF301 and FF304 has no page numbers")
    if not pages:
        raise cannot_tell("no page numbers were found at the foot of the pages")
    numbers = [int(page.page_number.value) for page in pages]
    counts = {int(page.page_count.value) for page in pages if page.is_filled("page_count")}
    versions = {_printed(page, name) for page in pages for name in ("version", "form")} - {""}
    forms = {version for version in versions if version.startswith("FF")}
    if len(forms) > 1 or len(versions - forms) > 1:
        return holds(False, why=f"pages of several versions: {', '.join(sorted(versions))}")
    count = max(counts, default=len(numbers))
    complete = numbers == list(range(1, count + 1)) and len(counts) <= 1
    return holds(complete, why=f"pages {', '.join(map(str, numbers))} of {', '.join(map(str, sorted(counts)))}")


@check(
    code="MR32/ND29",
    tick="S",
    each=rows_with("submitted_by", "title", tables=("facts",), kinds=RETURNS),
    basis="Form FF301, FF304, FF305: Submitted by, Title",
    severity=Severity.WARNING,
)
def return_is_signed(row: Row) -> Verdict:
    """The return names who submitted it and in what office."""
    missing = [words for name, words in (("submitted_by", "a name"), ("title", "a title")) if not row.states(name)]
    stated = row.text("submitted_by") if row.states("submitted_by") else None
    return holds(not missing, stated=stated, why=f"{' and '.join(missing)} is missing" if missing else "")


def _five_digits(code: Statement) -> str:
    # Words of a clipped label may stand beside the code in its cell.
    found = re.findall(r"(?<!\d)\d{5}(?!\d)", str(code.value))
    return str(found[0]) if len(found) == 1 else ""


def _is_listed(row: Row) -> bool:
    return row.is_filled("listed") and str(row.text("listed").value).strip().casefold() in YES


def _same_class(row: Row) -> Iterable[Row]:
    class_id = row.id.rpartition("@")[2]
    for other in row.filing.rows("class_of_shares"):
        if other.id != row.id and other.id.rpartition("@")[2] == class_id and other.has("stock_code"):
            yield other


def _printed(row: Row, name: str) -> str:
    return str(row.text(name).value) if row.is_filled(name) else ""
