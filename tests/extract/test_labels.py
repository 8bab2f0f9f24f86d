"""Labels are compared as a reader compares them: by what they say, never mistaking one for another of the form."""

import pytest

from reviewer.core.template import FilingType
from reviewer.extract.labels import Vocabulary, fold
from reviewer.filings import all_filing_types

FORMS = pytest.mark.parametrize(
    "form", [kind for kind in all_filing_types() if isinstance(kind, FilingType)], ids=lambda form: form.form
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Listed on the Exchange (Note 1)", "Listed on the\nExchange"),
        ("Closing balance as at (Notes 5 and 6)", "Closing balance as at"),
        ("於香港聯交所上市 (註1)", "於香港聯交所上市（註1）"),
        ("General Meeting approval date\n(if applicable)", "General Meeting approval date"),
        ("1. Class of shares", "Class of shares"),
        ("II. Movements in Issued Shares", "Movements in Issued Shares"),
        ("Increase / decrease (-)", "Increase/ decrease (-)"),
        ("Par valuе", "Par value"),
        ("已發行股份（不包括庫存股份）數目", "已發行股份(不包括庫存股份)數目"),
    ],
)
def test_these_say_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_label_cut_with_a_letter_doubled_is_still_that_label() -> None:
    form = Vocabulary(["Total authorised/registered share capital at the end of the month", "Par value"])
    said = "Total authorised/registeredd share capital at the ee nd of the month"
    assert form.same(said, ["Total authorised/registered share capital at the end of the month"])


def test_a_short_label_must_be_exact() -> None:
    form = Vocabulary(["Par value", "Amount"])
    assert not form.same("Par valve", ["Par value"])


@FORMS
def test_no_label_of_a_form_is_taken_for_another(form: FilingType) -> None:
    vocabulary = Vocabulary(form.labels())
    folded = sorted(vocabulary.folded)
    taken = [(one, other) for one in folded for other in folded if one != other and vocabulary.same(one, [other])]
    assert not taken


@FORMS
def test_a_label_with_a_letter_lost_is_never_taken_for_another(form: FilingType) -> None:
    vocabulary = Vocabulary(form.labels())
    for label in sorted(vocabulary.folded):
        damaged = label[: len(label) // 2] + label[len(label) // 2 + 1 :]
        if damaged and damaged not in vocabulary.folded:
            assert not any(vocabulary.same(damaged, [other]) for other in vocabulary.folded - {label})
