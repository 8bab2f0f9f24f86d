"""Runs checks, remembers what each one read, and repeats only those that a correction reaches."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from reviewer.core.amount import Amount
from reviewer.core.check import Check, Outcome, Side, Subject, Verdict
from reviewer.core.directory import Directory
from reviewer.core.errors import MixedUnitsError, NotStatedError
from reviewer.core.outcomes import Outcomes
from reviewer.core.reading import FieldKey
from reviewer.core.records import Records, Tables, index_in_steps
from reviewer.core.review import Review


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check on one subject, with everything needed to explain and re-perform it.

    `evidence` are the fields the check looked at, in the order of its working: stated side last.
    """

    id: str
    check: Check
    filing: str
    subject: str
    outcome: Outcome
    verdict: Verdict
    evidence: tuple[FieldKey, ...]
    assumed: tuple[str, ...] = ()
    why_open: str = ""
    explanation: str = ""
    # Looked at to choose what to compare, such as the candidates that did not fit: a correction repeats the check.
    beside: tuple[FieldKey, ...] = ()
    # Asked which filing is which: what any filing says of its issuer, classes and dates may choose another.
    by_directory: bool = False

    @property
    def stated(self) -> Side | None:
        """What the filing says."""
        return self.verdict.stated

    @property
    def computed(self) -> Side | None:
        """What the rule works out."""
        return self.verdict.computed

    @property
    def difference(self) -> Amount | None:
        """Stated less computed."""
        return self.verdict.difference

    @property
    def tolerance(self) -> Decimal:
        """How much difference still agrees."""
        return self.verdict.tolerance


class Checker:
    """The findings of a review, kept up to date. Not for use from several threads."""

    def __init__(self, review: Review, checks: Iterable[Check]) -> None:
        self.review = review
        self.checks = tuple(checks)
        self.findings: dict[str, Finding] = {}
        self._subjects: dict[str, tuple[Check, Subject]] = {}
        self._readers: dict[FieldKey, dict[str, None]] = {}
        # A check asks the directory about its own filing only, so these are kept by filing.
        self._by_directory: dict[str, dict[str, None]] = {}
        self._by_filing: dict[str, dict[str, None]] = {}
        self._outcomes = Outcomes()
        self._pages: dict[str, tuple[Finding, int]] = {}
        self._known: Records | None = None

    @property
    def directory(self) -> Directory:
        """Which filing is which, as the checks know it."""
        return self._records.directory

    def run(self) -> dict[str, Finding]:
        """All checks over all filings, from the start."""
        for _ in self.run_in_steps():
            pass
        return self.findings

    def run_in_steps(self) -> Iterator[Finding | None]:
        """The same, one finding at a time, so that a window can paint in between; None while a subject is sought."""
        self.findings, self._subjects, self._readers = {}, {}, {}
        self._by_directory, self._by_filing = {}, {}
        self._outcomes, self._pages = Outcomes(), {}
        tables = Tables()
        yield from index_in_steps(self.review, tables)
        self._known = Records(self.review, tables)
        for check in self.checks:
            for subject in check.each(self._records):
                if subject is None:
                    yield None
                    continue
                found = f"{check.name}:{subject.id}"
                self._subjects[found] = (check, subject)
                yield self.repeat(found)

    def rerun(self, changed: Iterable[FieldKey]) -> list[Finding]:
        """Repeats the checks that looked at a changed field; the findings that came out, changed or not."""
        return [self.repeat(found) for found in self.reach(changed)]

    def reach(self, changed: Iterable[FieldKey]) -> list[str]:
        """The checks that are to be repeated for changed fields; the directory knows of them from now on."""
        changed = tuple(changed)
        reached: dict[str, None] = {}
        for filing in self._records.renew_directory(changed):
            reached.update(self._by_directory.get(filing, {}))
        for key in changed:
            reached.update(self._readers.get(key, {}))
        return list(reached)

    def repeat(self, found: str) -> Finding:
        """The finding again, as after its exception was explained, or the explanation taken back."""
        check, subject = self._subjects[found]
        before = self.findings.get(found)
        for key in (*before.evidence, *before.beside) if before else ():
            self._readers[key].pop(found, None)
        finding = self._explain(_run(check, subject, self._records, found))
        for key in (*finding.evidence, *finding.beside):
            self._readers.setdefault(key, {})[found] = None
        if self._records.used_directory:
            self._by_directory.setdefault(finding.filing, {})[found] = None
        self.findings[found] = finding
        self._by_filing.setdefault(finding.filing, {})[found] = None
        self._outcomes.put(found, finding.filing, before.outcome if before else None, finding.outcome)
        return finding

    def of_filing(self, filing: str) -> list[Finding]:
        """The findings about one filing."""
        return [self.findings[found] for found in self._by_filing.get(filing, {})]

    def with_outcome(self, *outcomes: Outcome, filing: str = "") -> list[Finding]:
        """The findings of these outcomes, in the order of `findings`; `filing` "" is every filing.

        Asked at every edit, when there may be 100,000 others.
        """
        return [self.findings[found] for found in self._outcomes.of(outcomes, [filing] if filing else self._by_filing)]

    def count(self, filing: str) -> dict[Outcome, int]:
        """How many findings of each outcome a filing has."""
        return self._outcomes.count(filing)

    def page_of(self, finding: Finding) -> int:
        """The page that one of these findings is first seen on; asked of each exception at every edit."""
        known = self._pages.get(finding.id)
        if known is None or known[0] is not finding:
            known = self._pages[finding.id] = finding, page_of(self.review, finding)
        return known[1]

    def reached_by(self, key: FieldKey) -> list[Finding]:
        """The findings that rest on a field."""
        return [self.findings[found] for found in self._readers.get(key, {})]

    def supposed(self, found: str) -> Finding:
        """What a finding would be over what stands just now, as inside `supposing` a figure; nothing is kept.

        Which filing is which is not asked anew: suppose figures, not names, codes and dates.
        """
        check, subject = self._subjects[found]
        return self._explain(_run(check, subject, self._records, found))

    @property
    def _records(self) -> Records:
        """What the checks ask, made when the first one does: to go through a report takes a while."""
        if self._known is None:
            self._known = Records(self.review)
        return self._known

    def _explain(self, finding: Finding) -> Finding:
        entry = self.review.explanation(finding.id)
        if entry is None or finding.outcome is not Outcome.EXCEPTION or entry.text != summary(finding):
            return finding
        return replace(finding, outcome=Outcome.EXPLAINED, explanation=entry.reason)


def page_of(review: Review, finding: Finding) -> int:
    """The page that a finding is first seen on, 0 when it rests on nothing that is printed."""
    stated = finding.stated.rests_on() if finding.stated is not None else ()
    for key in (*stated, *finding.evidence):
        if key in review.readings and key.filing == finding.filing:
            return review.readings[key].provenance.page
    return 0


def summary(finding: Finding) -> str:
    """What was found in a few figures; an explanation holds only while this stays the same."""
    stated, computed = ("" if side is None else str(side.value) for side in (finding.stated, finding.computed))
    # A condition has no computed side: what was seen is in its words.
    return f"{stated} | {computed if finding.computed is not None else finding.verdict.why}"


def _run(check: Check, subject: Subject, records: Records, found: str) -> Finding:
    # One Records serves all checks; what is noted is cut out per run, so that handing out rows stays cheap.
    records.seen, records.beside, records.assumed, records.used_directory = {}, {}, [], False
    why_open = ""
    try:
        verdict = check(subject.given)
    except (NotStatedError, MixedUnitsError) as reason:
        verdict, why_open = Verdict(Outcome.OPEN, relation=""), str(reason)
    evidence = tuple(_in_order(verdict, records))
    filing = subject.id.split("/")[0]
    assumed = tuple(dict.fromkeys(records.assumed))
    beside = tuple(key for key in records.beside if key not in evidence) if records.beside else ()
    return Finding(
        found, check, filing, subject.id, verdict.outcome, verdict, evidence, assumed, why_open, beside=beside,
        by_directory=records.used_directory,
    )  # fmt: skip


def _in_order(verdict: Verdict, records: Records) -> Iterable[FieldKey]:
    ordered: dict[FieldKey, None] = {}
    for side in (verdict.computed, verdict.stated):
        ordered.update((key, None) for key in (side.rests_on() if side is not None else ()))
    last = list(verdict.stated.rests_on()) if verdict.stated is not None else []
    others = [key for key in (*ordered, *records.seen) if key not in last]
    return dict.fromkeys([*others, *last])
