"""A filing is recognised by what it prints: its form number, its version and its headings."""

import pytest

from reviewer.core.page import Page
from reviewer.core.resources import resource
from reviewer.extract.pages import open_pages
from reviewer.extract.recognise import Recognition, language_of, recognise
from reviewer.filings import all_filing_types
from tests.extract.drawn import Drawing
from tests.extract.mr_pages import return_with_options
from tests.extract.nd_pages import ff304_with_purchase, ff305_with_repurchase


def recognised(pages: list[Page]) -> Recognition:
    """The pages among all known types."""
    return recognise(pages, all_filing_types())


def page_of(form: str, version: str, *lines: str) -> list[Page]:
    """One page with these lines between its corners."""
    drawing = Drawing(1, 1, form, version)
    for line in lines:
        drawing.line(line)
    return [drawing.page()]


@pytest.mark.parametrize(
    ("pages", "name", "form", "version"),
    [
        (return_with_options(), "monthly_return", "FF301", "1.1.1"),
        (ff304_with_purchase(), "next_day_return", "FF304", "1.2.5"),
        (ff305_with_repurchase(), "next_day_return", "FF305", "1.3.0"),
    ],
    ids=["FF301", "FF304", "FF305"],
)
def test_each_form_is_recognised_by_its_number_and_anchors(
    pages: list[Page], name: str, form: str, version: str
) -> None:
    found = recognised(pages)
    assert found.filing_type is not None
    assert (found.filing_type.name, found.filing_type.form, found.form, found.version) == (name, form, form, version)
    assert found.anchors
    assert not found.banner


@pytest.mark.parametrize(
    ("sample", "form"),
    [
        ("monthly-return", "FF301"),
        ("monthly-return-clean", "FF301"),
        ("next-day-return", "FF304"),
        ("poll-results", ""),
    ],
)
def test_the_samples_are_recognised_as_what_they_are(sample: str, form: str) -> None:
    found = recognised(list(open_pages(resource("samples", f"{sample}.pdf"))))
    assert (found.filing_type.form if found.filing_type else "") == form
    assert found.language == "en"


def test_a_newer_version_gets_generic_checks_and_a_sentence() -> None:
    found = recognised(page_of("FF301", "1.3.0", "Monthly Return on Movements in Securities"))
    assert found.filing_type is None
    assert found.banner.startswith("Form version v 1.3.0 is newer than this tool knows (1.2.0). Generic checks only.")


def test_a_version_that_was_skipped_is_not_called_newer() -> None:
    found = recognised(page_of("FF301", "1.0.7", "Monthly Return on Movements in Securities"))
    assert found.filing_type is None
    assert "newer" not in found.banner
    assert "1.0.7" in found.banner


def test_another_form_is_named_not_guessed() -> None:
    found = recognised(page_of("FF302", "1.0.0", "Monthly Return on Movements in Units"))
    assert (found.filing_type, found.form) == (None, "FF302")
    assert found.banner.startswith("Form FF302 is not one that this tool knows")


def test_a_return_without_number_and_version_is_not_taken_for_the_form_that_followed_it() -> None:
    pages = page_of(
        "",
        "",
        "Next Day Disclosure Return",
        "changes in issued share capital",
        "Opening balance as at",
        "Purchase report",
    )
    assert recognised(pages).filing_type is None


def test_pages_without_text_are_of_no_type_and_no_language() -> None:
    found = recognised([Page(1, 595, 842)])
    assert (found.filing_type, found.form, found.version, found.language) == (None, "", "", "")
    assert found.banner


@pytest.mark.parametrize(
    ("lines", "language"),
    [
        (["Name of Issuer: Alco Holdings Limited"], "en"),
        (["公司名稱: Alco Holdings", "證券變動月報表 已發行股份總數"], "zh-Hant"),
        (["公司名称: Alco Holdings", "证券变动月报表 已发行股份总数"], "zh-Hans"),
    ],
)
def test_the_main_language_is_told_by_the_writing(lines: list[str], language: str) -> None:
    assert language_of(page_of("", "", *lines)) == language


ENDED = """\
MINIMUM GROUP INC.

(Stock Code: 0100)

STABILIZING ACTIONS AND END OF STABILIZATION PERIOD

The Company announces that the stabilization period in connection with the Global Offering ended on 5 February 2026.
The stabilizing actions undertaken by the Stabilizing Manager are set out below."""
LISTED = """\
SOME HOLDINGS LIMITED

(Stock Code: 1149)

LIST OF DIRECTORS AND THEIR ROLE AND FUNCTION

The members of the board of directors are set out below.

The Board has set up four committees and their memberships are set out below:"""
DISCLAIMER = "The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (ENDED, "stabilisation"),
        (ENDED.replace("ended on", "is expected to end on") + DISCLAIMER, "other_announcement"),
        (ENDED.replace("AND END OF STABILIZATION PERIOD", "") + DISCLAIMER, "other_announcement"),
        (LISTED, "list_of_directors"),
        (
            LISTED.replace("their memberships are set out below", "keeps a list of them") + DISCLAIMER,
            "other_announcement",
        ),
        (
            LISTED.replace("LIST OF DIRECTORS AND THEIR ROLE AND FUNCTION", "ANNUAL REPORT") + DISCLAIMER,
            "other_announcement",
        ),
    ],
    ids=["ended", "still to end", "looked back on", "list", "list named in a report", "members named in a report"],
)
def test_a_filing_that_only_speaks_of_another_is_not_that_other(text: str, name: str) -> None:
    found = recognised(page_of("", "", *text.splitlines())).filing_type
    assert (found.name if found else "") == name
