"""Who signed the review, what each signature covers, and whether it still holds.

A signature is an entry of the log. It covers one digest of the PDFs, the values and the checks; it holds as long as
that digest is the review's, and holds again when a change is undone. It claims nothing in law.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reviewer.core.digest import FORMAT, Findings, digest_of_review, digest_of_values, digests_of_checks
from reviewer.core.review import Action, Entry, Review
from reviewer.core.tally import SIGNABLE, FilingState
from reviewer.core.wire import from_wire, to_wire


class Role(StrEnum):
    """What a person signs as."""

    PREPARED = "prepared"
    REVIEWED = "reviewed"


STATEMENTS = {
    Role.PREPARED: "I compared the figures with the pages, and followed every exception and open check to its end.",
    Role.REVIEWED: "I reviewed the preparation, its corrections and explanations, and agree with them.",
}


@dataclass(frozen=True, slots=True)
class CoveredCheck:
    """What one rule found in one filing, as a digest."""

    code: str
    digest: str


@dataclass(frozen=True, slots=True)
class CoveredFiling:
    """One filing when it was signed; the digests of its parts say later which of them changed."""

    id: str
    name: str
    sha256: str
    values: str
    checks: tuple[CoveredCheck, ...] = ()
    lost: tuple[int, ...] = ()
    carries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Covered:
    """What was signed: one digest over all, and its parts. `program` is the version that worked them out.

    `format` is that of the digests: those of two formats cannot be compared.
    """

    digest: str
    filings: tuple[CoveredFiling, ...] = ()
    program: str = ""
    format: int = 1

    def as_text(self) -> str:
        """One line of JSON, as the log keeps it."""
        return json.dumps(to_wire(self), ensure_ascii=True, separators=(",", ":"))

    @staticmethod
    def parse(text: str) -> "Covered":
        """What `as_text` wrote; nothing at all, which never holds, for what a newer version wrote otherwise."""
        try:
            covered = from_wire(Covered, json.loads(text))
        except (ValueError, TypeError):
            return Covered("")
        return covered if covered.format <= FORMAT else Covered("")


@dataclass(frozen=True, slots=True)
class Signature:
    """One person's name under the review. `who` is the account at the computer, `name` what was signed with."""

    role: Role
    name: str
    at: datetime
    who: str
    statement: str
    covered: Covered


@dataclass(frozen=True, slots=True)
class SignOff:
    """The signatures of a review whose digest is `digest` now. `exported`: a workbook was written of just this."""

    digest: str
    prepared: Signature | None = None
    reviewed: Signature | None = None
    exported: bool = False

    @property
    def signed(self) -> bool:
        """Whether anyone has signed, whatever has become of it."""
        return self.prepared is not None or self.reviewed is not None

    @property
    def is_draft(self) -> bool:
        """Whether no signature holds."""
        return not any(self.holds(role) for role in Role)

    @property
    def same_person(self) -> bool:
        """Whether preparer and reviewer are one: allowed, and said."""
        return self.prepared is not None and self.reviewed is not None and same_name(self.prepared, self.reviewed.name)

    def signature(self, role: Role) -> Signature | None:
        """Who signed as this, if anyone did."""
        return self.prepared if role is Role.PREPARED else self.reviewed

    def holds(self, role: Role) -> bool:
        """Whether a signature covers the review as it is now."""
        signature = self.signature(role)
        return signature is not None and signature.covered.digest == self.digest

    def changed(self, role: Role) -> bool:
        """Signed, then changed."""
        return self.signature(role) is not None and not self.holds(role)


def sign_off_of(review: Review, digest: str) -> SignOff:
    """The signatures that stand, held against the digest of the review as it is now."""
    found = {role: _signature(role, review.signed(role)) for role in Role}
    exported = any(entry.reason == digest for entry in review.exports())
    return SignOff(digest, found[Role.PREPARED], found[Role.REVIEWED], exported)


def signed_state(state: FilingState, sign_off: SignOff) -> FilingState:
    """How a filing stands when the signatures are looked at too; `state` is what the rules made of it."""
    if not sign_off.signed or state not in (*SIGNABLE, FilingState.NEEDS_ATTENTION, FilingState.CHECKING):
        return state
    # While something is still worked out, only that the signature does not hold is certain.
    if state is FilingState.CHECKING:
        return FilingState.SIGNED_CHANGED if sign_off.digest and sign_off.is_draft else state
    # A figure that was confirmed for the signature and is not any more changes no digest, but the state.
    if sign_off.is_draft or state not in SIGNABLE:
        return FilingState.SIGNED_CHANGED
    if sign_off.exported:
        return FilingState.EXPORTED
    return FilingState.SIGNED_REVIEWED if sign_off.holds(Role.REVIEWED) else FilingState.SIGNED_PREPARED


def sign_off_now(review: Review, findings: Findings) -> SignOff:
    """The same, with the digest worked out here: for what is not a window."""
    return sign_off_of(review, digest_of_review(review, findings))


def covered_now(review: Review, findings: Findings, digest: str, program: str) -> Covered:
    """What a signature of this moment covers."""
    filings = tuple(
        CoveredFiling(
            filing.id, filing.name, filing.sha256, digest_of_values(review, filing.id),
            tuple(CoveredCheck(*pair) for pair in digests_of_checks(review, findings, filing.id).items()),
            filing.lost, filing.carries,
        )
        for filing in review.filings.values()
    )  # fmt: skip
    return Covered(digest, filings, program, FORMAT)


def changes_between(signed: Covered, now: Covered) -> Iterator[str]:
    """What is not as it was signed, a sentence each; none when it is the same."""
    if signed.digest == now.digest:
        return
    if not signed.digest:
        yield "A newer version of this program wrote the signature, so what it covers cannot be compared here."
        return
    if signed.format != now.format:
        yield "An older version of this program wrote the signature, which covers less than one of today. Sign again."
        return
    before, after = ({one.id: one for one in covered.filings} for covered in (signed, now))
    for gone in before.keys() - after.keys():
        yield f"{before[gone].name} was signed for and is not in the review any more."
    for come in after.keys() - before.keys():
        yield f"{after[come].name} came into the review after it was signed."
    for filing in before.keys() & after.keys():
        yield from _changes_in(before[filing], after[filing])
    if signed.program != now.program:
        yield f"It was signed with version {signed.program} of this program; this is {now.program}."


def same_name(one: Signature, name: str) -> bool:
    """Whether a name is that of a signature, however it is spaced or capitalised."""
    return _plain(one.name) == _plain(name)


def text_of_signature(name: str, covered: Covered) -> str:
    """Name and what is covered, as one text of the log."""
    return json.dumps([name, covered.as_text()], ensure_ascii=False)


def _changes_in(before: CoveredFiling, after: CoveredFiling) -> Iterator[str]:
    if before.sha256 != after.sha256:
        yield f"{after.name} is another file than the one that was signed."
    if before.lost != after.lost:
        yield f"{after.name}: not the same pages could be read as when it was signed."
    if before.carries != after.carries:
        yield f"{after.name}: the file was found to carry something else than when it was signed."
    if before.values != after.values:
        yield f"{after.name}: values were changed after it was signed."
    was, now = ({one.code: one.digest for one in filing.checks} for filing in (before, after))
    codes = [code for code in sorted(was.keys() | now.keys()) if was.get(code) != now.get(code)]
    if codes:
        yield f"{after.name}: these rules do not say what they said when it was signed: {', '.join(codes)}."


def _signature(role: Role, entry: Entry | None) -> Signature | None:
    if entry is None or entry.action is not Action.SIGN:
        return None
    name, covered = json.loads(entry.text)
    return Signature(role, name, entry.at, entry.who, entry.reason, Covered.parse(covered))


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
