"""The report as JSON: every field and every finding, exact, under names that keep their meaning."""

import json
from typing import Any

from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Wrong
from reviewer.export.json_report import FORMAT, as_json
from tests.export.paper_of import NOON, checked

CLOSING = FieldKey("f1", "issued_shares", "class-a", "closing_balance")


def report() -> dict[str, Any]:
    """The report of the small return after one correction, as a reader of JSON sees it."""
    review, checker = checked()
    review.act("Ada", Action.CORRECT, str(CLOSING), at=NOON, text="7,527,254,580", wrong=Wrong.MISPRINT, reason="slip")
    checker.rerun([CLOSING])
    told: dict[str, Any] = json.loads(json.dumps(as_json(review, checker.findings)))
    return told


def test_a_report_names_its_format_and_its_filings() -> None:
    told = report()
    assert told["format"] == FORMAT == "filing-reviewer/1"
    (filing,) = told["filings"]
    assert (filing["type"], filing["issuer"], filing["pages"]) == ("monthly_return", "SenseTime Inc.", 1)


def test_a_field_says_what_is_printed_where_and_what_stands_instead() -> None:
    (field,) = [field for field in report()["filings"][0]["fields"] if field["key"] == str(CLOSING)]
    assert (field["printed"], field["amount"], field["unit"]) == ("7,527,254,581", "7527254581", "shares")
    assert (field["page"], field["boxes"], field["method"]) == (1, [[260, 220, 330, 232]], "text layer")
    assert field["corrected"] == {
        "text": "7,527,254,580", "amount": "7527254580", "kind": "misprint", "reason": "slip", "by": "Ada",
        "at": "2023-02-03T04:00:00+00:00",
    }  # fmt: skip


def test_every_finding_is_told_exactly() -> None:
    _, checker = checked()
    told = {finding["id"]: finding for finding in report()["filings"][0]["findings"]}
    assert set(told) == set(checker.findings)
    finding = told["share_of_opening:f1/issued_shares/class-b"]
    assert (finding["check"], finding["code"], finding["outcome"]) == ("share_of_opening", "A2", "agrees")
    assert (finding["stated"], finding["tolerance"]) == ("0.03", "0.005")
    assert finding["computed"].startswith("0.0274")
    assert finding["evidence"][-1] == "f1/issued_shares/class-b/percentage"
    assert told["only_weekdays:f1/repurchases/class-b#2"]["why"] == "a number below nil says nothing"


def test_a_blank_is_not_a_number() -> None:
    fields = {field["key"]: field for field in report()["filings"][0]["fields"]}
    blank = fields["f1/issued_shares/class-a/movement"]
    assert (blank["printed"], blank["amount"], blank["nil"]) == ("", None, "blank")
