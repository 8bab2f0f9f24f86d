"""A review as JSON, for those who load it elsewhere.

format      "filing-reviewer/1"; the number changes when a name below changes its meaning
digest      what a sign-off of the review as it is now would cover (core/digest.py)
log         for each entry, taking back included: number, at, by, action, subject, text, kind, reason
filings     for each: id, name, sha256, type, title, form, version, language, issuer, pages, banner, complaints,
            lost (pages that could not be read), carries (what else is in the file),
            producer, creator, created (which programs made the PDF and when, as it says itself),
            fields and findings
fields      for each: key, label, printed, amount (exact, as text; null when not stated), unit, page,
            boxes [x0, top, x1, bottom] in points from the top-left of the page as displayed, method, nil, doubt, and
            corrected (text, amount, kind, reason, by, at) when a correction stands
findings    for each: id, check (its name), code (the rule's number), sentence, severity, outcome, stated, computed,
            difference, tolerance, basis, evidence (keys of fields), assumed, why, hints, explanation
"""

from collections.abc import Iterable, Mapping
from typing import Any

from reviewer.core.checker import Finding
from reviewer.core.digest import digest_of_review
from reviewer.core.filing import Filing
from reviewer.core.reading import FieldKey, Reading, Value
from reviewer.core.review import Entry, Review

FORMAT = "filing-reviewer/1"
Json = dict[str, Any]


def as_json(review: Review, findings: Mapping[str, Finding] | Iterable[Finding]) -> Json:
    """The whole review; see the top of this file for what every name means."""
    found = list(findings.values() if isinstance(findings, Mapping) else findings)
    told = {"format": FORMAT, "digest": digest_of_review(review, found), "log": list(map(_entry, review.log))}
    return told | {"filings": [_filing(review, filing, found) for filing in review.filings.values()]}


def _entry(entry: Entry) -> Json:
    return {
        "number": entry.number, "at": entry.at.isoformat(), "by": entry.who, "action": entry.action.value,
        "subject": entry.subject, "text": entry.text, "kind": entry.wrong.value if entry.wrong else "",
        "reason": entry.reason,
    }  # fmt: skip


def _filing(review: Review, filing: Filing, findings: list[Finding]) -> Json:
    issuer = review.stands(FieldKey(filing.id, "facts", "", "issuer"))
    return {
        "id": filing.id, "name": filing.name, "sha256": filing.sha256, "type": filing.kind, "title": filing.title,
        "form": filing.form, "version": filing.version, "language": filing.language, "issuer": _value(issuer),
        "pages": filing.pages, "banner": filing.banner, "complaints": list(filing.complaints),
        "lost": list(filing.lost), "carries": list(filing.carries),
        "producer": filing.origin.producer, "creator": filing.origin.creator, "created": filing.origin.created,
        "fields": [_field(review, reading) for key, reading in review.readings.items() if key.filing == filing.id],
        "findings": [_finding(finding) for finding in findings if finding.filing == filing.id],
    }  # fmt: skip


def _field(review: Review, reading: Reading) -> Json:
    place = reading.provenance
    field: Json = {
        "key": str(reading.key), "label": reading.label, "printed": reading.printed, "amount": _value(reading.value),
        "unit": reading.unit, "page": place.page,
        "boxes": [[round(side, 2) for side in (box.x0, box.top, box.x1, box.bottom)] for box in place.boxes],
        "method": place.method.value, "nil": reading.nil, "doubt": reading.doubt,
    }  # fmt: skip
    correction = review.correction(reading.key)
    if correction is not None:
        entry = correction.entry
        field["corrected"] = {
            "text": correction.text, "amount": _value(correction.value), "kind": correction.wrong.value,
            "reason": entry.reason, "by": entry.who, "at": entry.at.isoformat(),
        }  # fmt: skip
    return field


def _finding(finding: Finding) -> Json:
    sides = [None if side is None else _value(side.value) for side in (finding.stated, finding.computed)]
    return {
        "id": finding.id, "check": finding.check.name, "code": finding.check.code, "sentence": finding.check.sentence,
        "severity": finding.check.severity.value, "outcome": finding.outcome.value, "stated": sides[0],
        "computed": sides[1],
        "difference": None if finding.difference is None else _value(finding.difference.value),
        "tolerance": _value(finding.tolerance), "basis": finding.check.basis,
        "evidence": [str(key) for key in finding.evidence], "assumed": list(finding.assumed),
        "why": finding.why_open or finding.verdict.why, "hints": list(finding.verdict.hints),
        "explanation": finding.explanation,
    }  # fmt: skip


def _value(value: Value | None) -> str | None:
    # As text: a number of JSON is a float to most readers.
    return None if value is None else str(value)
