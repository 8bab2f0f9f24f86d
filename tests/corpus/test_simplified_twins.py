"""A real Chinese filing converted to Simplified characters is recognised and read to the same figures."""

from decimal import Decimal
from pathlib import Path

import pytest

from reviewer.checks import all_checks
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.pipeline import FilingRead, assemble
from tests.corpus.real import real, review_of_real
from tests.simplified import simplified, simplified_pages

TWINS = (
    "monthly/00328_2025-03_zh_ff301-1.1.1.pdf", "monthly/01149_2011-09_zh_legacy.pdf",
    "monthly/01149_2012-08_zh_legacy.pdf", "next_day/01149_2011-07-12_zh_legacy.pdf",
    "next_day/01149_2011-09-19_zh_legacy.pdf", "next_day/01149_2012-08-20_zh_legacy.pdf",
    "offering/00501_zh_formal-notice.pdf", "offering/00699_zh_formal-notice.pdf",
    "offering/01276_zh_formal-notice.pdf", "offering/01304_zh_formal-notice.pdf",
    "other/00328_2025-05-06_zh_voluntary.pdf", "other/00328_2025-09-17_zh_voluntary.pdf",
    "other/01149_zh_directors.pdf", "other/01149_2012-08-23_zh_interim-results.pdf", "poll/00328_2025-08-29_zh.pdf",
    "poll/01149_2009-06-03_zh.pdf", "poll/01149_2011-06-03_zh.pdf", "poll/01149_2013-05-31_zh.pdf",
)  # fmt: skip


@pytest.fixture(scope="module", params=TWINS)
def twins(request: pytest.FixtureRequest, filings: Path) -> tuple[FilingRead, FilingRead]:
    """A filing as it is, and converted."""
    path = filings / request.param
    as_filed = real(path)
    return as_filed, assemble(path, as_filed.filing.sha256, simplified_pages(as_filed.pages))


def test_it_is_recognised_alike(twins: tuple[FilingRead, FilingRead]) -> None:
    as_filed, converted = (one.filing for one in twins)
    assert (converted.kind, converted.form, converted.version) == (as_filed.kind, as_filed.form, as_filed.version)
    assert (as_filed.language, converted.language) == ("zh-Hant", "zh-Hans")


def test_it_is_read_alike(twins: tuple[FilingRead, FilingRead]) -> None:
    as_filed, converted = ({one.key: one for one in read.readings} for read in twins)
    different = {
        "/".join(key[1:]): (one.printed, converted[key].printed if key in converted else None)
        for key, one in as_filed.items()
        if key not in converted or not _same(one.value, converted[key].value)
    }
    assert not different
    figures = [key for key, one in converted.items() if isinstance(one.value, Decimal) and key not in as_filed]
    assert not figures


def test_nothing_more_is_disputed(twins: tuple[FilingRead, FilingRead]) -> None:
    disputed = [
        {one.check.name for one in Checker(review_of_real(read), all_checks()).run().values()
         if one.outcome is Outcome.EXCEPTION}
        for read in twins
    ]  # fmt: skip
    assert disputed[1] <= disputed[0]


def _same(one: object, other: object) -> bool:
    return simplified(one) == other if isinstance(one, str) else one == other
