"""What a sign-off covers, as one SHA-256: the documents, what stands in every field, and what every check found.

Of a document that is its PDF, which of its pages could not be read, and what else the file was found to carry.

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

FORMAT = 2
"""Changes when the meaning of a line below changes: an old digest then differs, and is not silently another's.

1: without the pages that could not be read and what the PDF carries.
"""
_HEAD = f"filing review, sign-off, format {FORMAT}"
AT_ONCE = 200
"""Lines between two steps: a few milliseconds of work."""
Line = list[str]
Findings = Mapping[str, Finding] | Iterable[Finding]


def digest_of_review(review: Review, findings: Findings) -> str:
    """SHA-256 in hexadecimal over the PDFs, the values with their corrections, and the checks with their outcomes."""
    *_, digest = digest_in_steps(review, findings)
    return digest


def digest_in_steps(review: Review, findings: Findings) -> Iterator[str]:
    """The same, "" at each step and the digest at last, so that a window can paint in between."""
    covered = hashlib.sha256(_HEAD.encode())
    for part in (_documents(review), _values(review), _checks(review, listed(findings))):
        lines: list[Line] = []
        for line in part:
            lines.append(line)
            if len(lines) % AT_ONCE == 0:
                yield ""
        lines.sort()
        covered.update(f"\n{len(lines)}".encode())
        for number, line in enumerate(lines, 1):
            covered.update(b"\n" + _written(line))
            if number % AT_ONCE == 0:
                yield ""
    yield covered.hexdigest()


def digest_of_values(review: Review, filing: str) -> str:
    """SHA-256 over what is printed and what stands in the fields of one filing."""
    return _digest(line for line in _values(review) if line[0] == filing)


def digests_of_checks(review: Review, findings: Findings, filing: str) -> dict[str, str]:
    """SHA-256 over what each check found in one filing, by the rule's number."""
    by_code: dict[str, list[Finding]] = {}
    for finding in listed(findings):
        if finding.filing == filing:
            by_code.setdefault(finding.check.code, []).append(finding)
    return {code: _digest(_checks(review, found)) for code, found in sorted(by_code.items())}


def listed(findings: Findings) -> list[Finding]:
    """Findings as a list, however they are kept."""
    return list(findings.values() if isinstance(findings, Mapping) else findings)


def _digest(lines: Iterable[Line]) -> str:
    covered = hashlib.sha256(_HEAD.encode())
    for line in sorted(lines):
        covered.update(b"\n" + _written(line))
    return covered.hexdigest()


def _written(line: Line) -> bytes:
    # ASCII only: text of a damaged PDF may hold halves of characters, which no encoding takes.
    return json.dumps(line, ensure_ascii=True, separators=(",", ":")).encode()


def _documents(review: Review) -> Iterator[Line]:
    for filing in review.filings.values():
        lost = ",".join(map(str, filing.lost))
        known = [filing.id, filing.sha256, str(filing.pages), filing.kind, filing.form, filing.version]
        yield [*known, lost, *filing.carries]


def _values(review: Review) -> Iterator[Line]:
    for key, reading in list(review.readings.items()):
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
