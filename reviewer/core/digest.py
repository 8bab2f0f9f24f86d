"""What a sign-off covers, as one SHA-256: the documents, what stands in every field, and what every check found.

It does not depend on the order in which filings were opened or checks were run, nor on who looked at what: only on
what a signature would vouch for. The count in front of each part keeps one part from being taken for the next.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping

from reviewer.core.check import Side
from reviewer.core.checker import Finding
from reviewer.core.reading import Value
from reviewer.core.review import Review

# Changes when the meaning of a line below changes: an old digest then differs, and is not silently another's.
FORMAT = "filing review, sign-off, format 1"
Line = list[str]


def digest_of_review(review: Review, findings: Mapping[str, Finding] | Iterable[Finding]) -> str:
    """SHA-256 in hexadecimal over the PDFs, the values with their corrections, and the checks with their outcomes."""
    found = findings.values() if isinstance(findings, Mapping) else findings
    covered = hashlib.sha256(FORMAT.encode())
    for part in (_documents(review), _values(review), _checks(review, found)):
        lines = sorted(part)
        covered.update(f"\n{len(lines)}".encode())
        for line in lines:
            # ASCII only: text of a damaged PDF may hold halves of characters, which no encoding takes.
            covered.update(b"\n" + json.dumps(line, ensure_ascii=True, separators=(",", ":")).encode())
    return covered.hexdigest()


def _documents(review: Review) -> Iterator[Line]:
    for filing in review.filings.values():
        yield [filing.id, filing.sha256, str(filing.pages), filing.kind, filing.form, filing.version]


def _values(review: Review) -> Iterator[Line]:
    for key, reading in review.readings.items():
        line = [*key, reading.printed, reading.unit, _said(reading.value), _said(review.stands(key))]
        correction = review.correction(key)
        if correction is not None:
            line += [correction.text, correction.wrong.value, correction.entry.reason]
        yield line


def _checks(review: Review, findings: Iterable[Finding]) -> Iterator[Line]:
    for finding in findings:
        if finding.filing in review.filings:
            yield [
                finding.id, finding.check.code, finding.check.sentence, finding.check.basis, finding.outcome.value,
                _side(finding.stated), _side(finding.computed), str(finding.tolerance), finding.explanation,
            ]  # fmt: skip


def _side(side: Side | None) -> str:
    return "" if side is None else _said(side.value)


def _said(value: Value | None) -> str:
    # The kind is said too: a text "1" is not the figure 1, and nothing is not an empty text.
    return "" if value is None else f"{type(value).__name__} {value}"
