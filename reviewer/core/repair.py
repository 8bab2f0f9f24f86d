"""What one slip would explain every check that fails together: offers to the reviewer, never applied by themselves.

An edit is offered only when all the sums that fail together agree with it, and nothing else that looks at the figure
gets worse. Between two that are equally likely nothing is offered: a guess is worse than none.
"""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from decimal import Decimal

from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.edits import SLIPS, Edit, Slip, cut_alike
from reviewer.core.figure import Figure
from reviewer.core.provenance import Method
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review, Wrong
from reviewer.core.supposing import supposing
from reviewer.core.working import summed

MOST = 5
"""So many offers are still a help; more are a riddle."""
UNSETTLED = (Outcome.EXCEPTION, Outcome.OPEN)
LIMITS = ("<=", ">=")


@dataclass(frozen=True, slots=True)
class Offer:
    """One edit of one figure: `text` is what to type into the field. `clears` are the findings that would agree.

    `wrong` is the likelier of the two kinds: what a text layer says is what the page says. `also` are the other
    fields of the row that are cut into the same pieces: they get the same text.
    """

    key: FieldKey
    text: str
    kind: Slip
    clears: tuple[str, ...]
    wrong: Wrong
    look_alike: bool = False
    breaks: int = 0
    also: tuple[FieldKey, ...] = ()

    @property
    def sentence(self) -> str:
        """What it would do: "clears 4 checks, breaks 0"."""
        count = len(self.clears)
        says = f"clears {count} {'check' if count == 1 else 'checks'}, breaks {self.breaks}"
        return says if self.wrong is Wrong.MISREAD else f"{says}; the page says so: likely a misprint"


def offers(checker: Checker, about: FieldKey | Iterable[str]) -> tuple[Offer, ...]:
    """The edits that explain the failing sums of a field, or these findings, the likeliest first; () to abstain."""
    found: tuple[Offer, ...] = ()
    for step in offers_in_steps(checker, about):
        found = step or ()
    return found


def offers_in_steps(checker: Checker, about: FieldKey | Iterable[str]) -> Iterator[tuple[Offer, ...] | None]:
    """The same, a None for every edit that was tried and the offers at last, so that a window can paint in between."""
    failing = failing_together(checker, about)
    keys = _in_all(checker.review, failing)
    for edits in SLIPS:
        found: list[Offer] = []
        for key in keys:
            for edit in edits(checker.review, key):
                found += _fit(checker, failing, key, edit)
                yield None
        if found:
            yield _ranked(checker.review, found)
            return
    yield ()


def failing_together(checker: Checker, about: FieldKey | Iterable[str]) -> tuple[Finding, ...]:
    """The sums that fail and hang together by the figures they share with the field or the findings asked about."""
    sums = {finding.id: summed(finding) for finding in checker.findings.values() if _is_failing_sum(finding)}
    reached = _asked(checker, about, sums)
    grown = reached
    while grown:
        keys = {key for found in grown for key in sums[found]}
        grown = {found for found in sums if found not in reached and not keys.isdisjoint(sums[found])}
        reached = reached | grown
    return tuple(checker.findings[found] for found in sums if found in reached)


def _asked(checker: Checker, about: FieldKey | Iterable[str], sums: dict[str, set[FieldKey]]) -> set[str]:
    """The failing sums that were asked about: by name, or by a figure that a condition complains of."""
    if isinstance(about, FieldKey):
        return {found for found in sums if about in sums[found]}
    asked = tuple(about)
    keys = {key for found in asked if found not in sums for key in checker.findings[found].evidence}
    return {found for found in sums if found in asked or not keys.isdisjoint(sums[found])}


def _is_failing_sum(finding: Finding) -> bool:
    sides = (finding.stated, finding.computed)
    return finding.outcome is Outcome.EXCEPTION and all(isinstance(side, Figure) for side in sides)


def _in_all(review: Review, failing: tuple[Finding, ...]) -> list[FieldKey]:
    """The figures that every one of the findings looked at."""
    if not failing:
        return []
    shared = set.intersection(*(set(finding.evidence) for finding in failing))
    return [key for key in failing[0].evidence if key in shared and isinstance(review.stands(key), Decimal)]


def _fit(checker: Checker, failing: tuple[Finding, ...], key: FieldKey, edit: Edit) -> Iterable[Offer]:
    also = cut_alike(checker.review, key) if edit.slip is Slip.OVERLAP else ()
    with ExitStack() as supposed:
        for one in (key, *also):
            supposed.enter_context(supposing(checker.review, one, edit.text))
        tried = _tried(checker, failing, (key, *also))
    if tried is not None:
        cleared, breaks = tried
        wrong = _likelier(checker.review, key)
        yield Offer(key, edit.text, edit.slip, cleared, wrong, edit.look_alike, breaks, also)


def _tried(
    checker: Checker, failing: tuple[Finding, ...], keys: tuple[FieldKey, ...]
) -> tuple[tuple[str, ...], int] | None:
    """The findings that agree now, and how many object that could hardly tell before; None when refuted."""
    # Nearly every edit ends here, at the first sum it does not mend.
    if any(checker.supposed(finding.id).outcome is not Outcome.AGREES for finding in failing):
        return None
    cleared = dict.fromkeys(finding.id for finding in failing)
    reached = {finding.id: finding for key in keys for finding in checker.reached_by(key)}
    breaks = 0
    for before in (finding for found, finding in reached.items() if found not in cleared):
        after = checker.supposed(before.id)
        if _refutes(before, after):
            return None
        breaks += after.outcome in UNSETTLED and after.outcome is not before.outcome
        if before.outcome in UNSETTLED and after.outcome is Outcome.AGREES:
            cleared[before.id] = None
    return tuple(cleared), breaks


def _refutes(before: Finding, after: Finding) -> bool:
    # That a limit was kept before proves little: a wrong figure may keep it as well.
    if before.outcome in (Outcome.AGREES, Outcome.EXPLAINED) and after.outcome in UNSETTLED:
        return before.verdict.relation not in LIMITS
    # A sum that comes out to the last digit is no accident, though rounding would allow less.
    return _is_exact(before) and not _is_exact(after)


def _is_exact(finding: Finding) -> bool:
    agrees = finding.outcome is Outcome.AGREES and finding.verdict.relation == "="
    return agrees and finding.difference is not None and not finding.difference.value


def _likelier(review: Review, key: FieldKey) -> Wrong:
    reading = review.readings[key]
    plain = reading.provenance.method is Method.TEXT_LAYER and not reading.doubt and review.correction(key) is None
    return Wrong.MISPRINT if plain else Wrong.MISREAD


def _ranked(review: Review, found: list[Offer]) -> tuple[Offer, ...]:
    # Two slips may lead to one figure: noughts lost, or the decimal point moved.
    once = {(offer.key, offer.text): offer for offer in reversed(found)}
    ranked = sorted(once.values(), key=lambda offer: _rank(review, offer))
    tied = len(ranked) > 1 and _rank(review, ranked[0]) == _rank(review, ranked[1])
    # What mends all that fails, were it not for a check that could hardly tell before: two figures may be wrong.
    rivals = any(offer.breaks for offer in ranked)
    return () if tied or rivals or len(ranked) > MOST else tuple(ranked)


def _rank(review: Review, offer: Offer) -> tuple[bool, bool, bool, int]:
    """Less is likelier: not confirmed by a reviewer, look-alike digits, a doubtful reading, more checks satisfied."""
    confirmed = review.confirmation(offer.key) is not None
    return confirmed, not offer.look_alike, offer.wrong is Wrong.MISPRINT, -len(offer.clears)
