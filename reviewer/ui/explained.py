"""A finding and a field as the inspector shows them: plain HTML with links to fields and findings."""

from html import escape

from PySide6.QtCore import QUrl

from reviewer.core.check import Outcome, Side
from reviewer.core.checker import Finding
from reviewer.core.figure import Figure
from reviewer.core.formula import constants, tolerance_words
from reviewer.core.grade import Grade, grade_of, witnesses_of
from reviewer.core.printed import print_number
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.records import words
from reviewer.core.shown import shown, shown_amount
from reviewer.core.working import operand_numbers, summed, working
from reviewer.ui.document import Document
from reviewer.ui.explained_figure import blind_html, history_html
from reviewer.ui.language import said
from reviewer.ui.look import CELLS, OUTCOMES, CellState, look_of_finding, outcome_word
from reviewer.ui.models.cell_look import state_of, text_of
from reviewer.ui.placed import name_of, page_of_reading, place_of
from reviewer.ui.plural import counted

UNCHECKED = "No check looks at this field: compare it with the page."
DOUBTFUL = (CellState.GUESSED, CellState.UNREADABLE)
FIELD_LINK, FINDING_LINK = "field:", "finding:"


MOST = 12
"""Checks of a field that are listed: a price may take part in hundreds, and laying them out would hold up the keys."""
FIGURE, WORDS = 32, 60
"""Characters up to which an operand is a figure, and to which one of words is shown."""
_URGENT = (Outcome.EXCEPTION, Outcome.OPEN, Outcome.EXPLAINED, Outcome.AGREES)


def finding_html(document: Document, finding: Finding, hints: str = "") -> str:
    """Why a check came out as it did, with its operands numbered, and the hints that were found for it."""
    look = look_of_finding(finding)
    parts = [
        f"<p><b style='color:{look.ink.name()}'>{escape(said(outcome_word(finding)).capitalize())}</b> &nbsp;"
        f"<span>{escape(finding.check.code)} &middot; {escape(said(finding.check.severity.value))}</span></p>",
        f"<p>{escape(said(finding.check.sentence))}</p>",
        _said(finding),
        hints,
        _operands(document, finding),
        _table(_facts(document, finding)),
    ]
    return "".join(parts)


def field_html(document: Document, key: FieldKey) -> str:
    """What is printed, read and corrected in a field, and the checks it takes part in."""
    reading = document.review.readings[key]
    state = state_of(document, key)
    look = CELLS[state]
    heading = f"<p><b>{escape(name_of(key, reading))}</b><br>{escape(place_of(key.table, key.row))}</p>"
    facts = _table(_field_facts(document, key, reading, state, look.word))
    return heading + blind_html(document, key) + facts + _checks(document, key) + history_html(document, key)


def _said(finding: Finding) -> str:
    lines = [said(finding.why_open), said(finding.verdict.why)]
    if finding.outcome is Outcome.EXPLAINED:
        lines.append(f"{said('Explained')}: {finding.explanation}")
    return "".join(f"<p>{escape(_sentence(line))}</p>" for line in lines if line)


def _sentence(line: str) -> str:
    end = "." if line.isascii() else "。"
    return line[:1].upper() + line[1:] + ("" if line.endswith((".", "?", "!", "。", "？")) else end)


def _operands(document: Document, finding: Finding) -> str:
    rows = []
    for key, number in operand_numbers(finding).items():
        reading = document.review.readings.get(key)
        if reading is None:
            rows.append(_not_printed(number, key))
            continue
        stands = text_of(reading, document.review.correction(key)) or said("(blank)")
        label = name_of(key, reading)
        link = f"<a href='{FIELD_LINK}{_link(str(key))}'>{escape(label)}</a>"
        place = _page(document, finding, key, reading)
        rows.append(
            f"<tr><td width='22'><b>{number}</b></td><td>{link}</td>"
            f"{_stands(stands)}<td>&nbsp;{escape(place)}</td></tr>"
        )
    return f"<table cellspacing='0' cellpadding='2' width='100%'>{''.join(rows)}</table>" if rows else ""


def _stands(text: str) -> str:
    """A figure in one piece, so that none is taken for its first half; words may run over lines."""
    if len(text) <= FIGURE:
        return f"<td align='right' style='white-space:nowrap'>&nbsp;{escape(text)}</td>"
    return f"<td align='right'>&nbsp;{escape(text if len(text) <= WORDS else text[: WORDS - 1] + '…')}</td>"


def _not_printed(number: str, key: FieldKey) -> str:
    """An operand that has no place on the page, and why."""
    return (
        f"<tr><td width='22'><b>{number}</b></td><td>{escape(said(words(key.field)))}</td>"
        f"<td align='right'>&nbsp;{escape(said('(none)'))}</td>"
        f"<td>&nbsp;{escape(said('not printed on this form'))}</td></tr>"
    )


def _page(document: Document, finding: Finding, key: FieldKey, reading: Reading) -> str:
    page = page_of_reading(reading.provenance.page)
    return page if key.filing == finding.filing else f"{document.review.filings[key.filing].name}, {page}"


def _facts(document: Document, finding: Finding) -> list[tuple[str, str]]:
    facts = [(said("Stated"), said(shown(finding.stated))), (said("Working"), said(working(finding.computed)))]
    if finding.difference is not None and finding.difference.value:
        facts.append((said("Difference"), shown_amount(finding.difference)))
    facts.append((said("Tolerance"), said(tolerance_words(finding))))
    facts.append((said("Basis"), said(finding.check.basis)))
    facts += [(said("Rate"), f"{value}: {said(note)}") for value, note in constants(finding)]
    facts += [(said("Assumed"), said(assumed)) for assumed in finding.assumed]
    facts += [(said("Hint"), said(hint)) for hint in finding.verdict.hints]
    return facts


def _field_facts(
    document: Document, key: FieldKey, reading: Reading, state: CellState, word: str
) -> list[tuple[str, str]]:
    # What is printed and what a reviewer typed stays as it is in every language.
    correction = document.review.correction(key)
    facts = [(said("Printed"), reading.printed or said("(blank)"))]
    read = text_of(reading, None)
    if read != " ".join(reading.printed.split()):
        facts.append((said("Read as"), read))
    if correction is not None:
        facts += [(said("Corrected"), correction.text or said("(blank)")), (said("Because"), correction.entry.reason)]
        facts += [(said("Problem"), said(correction.problem)), (said("By"), _who(document, key))]
    facts += [
        (said("Expected"), expected_of(document, key)),
        (said("Evidence"), evidence_words(document, key)),
        (said("State"), word),
        (said("Unit"), said(reading.unit)),
        (said("Page"), str(reading.provenance.page)),
        (said("Read from"), said(reading.provenance.method.value)),
        (said("Doubt"), said(reading.doubt)),
    ]
    return facts


def evidence_words(document: Document, key: FieldKey) -> str:
    """The grade of a field and what it rests on: "proved by 3 checks (MR2, MR6, MR9)"."""
    reached = document.checker.reached_by(key)
    grade = grade_of(document.review, key, reached)
    if grade not in (Grade.PROVED, Grade.CHECKED):
        return said(_GRADES[grade])
    witnesses = witnesses_of(key, reached)
    codes = ", ".join(dict.fromkeys(finding.check.code for finding in witnesses))
    checks = counted("%n check(s)", len(witnesses))
    return said("{grade} by {checks} ({codes})").format(grade=said(grade.value), checks=checks, codes=codes)


_GRADES = {
    Grade.SEEN: "seen by a reviewer",
    Grade.READ: "read from the text layer, as the page says it",
    Grade.GUESSED: "guessed: it could not be read plainly",
}


def _who(document: Document, key: FieldKey) -> str:
    correction = document.review.correction(key)
    assert correction is not None
    entry = correction.entry
    return f"{entry.who}, {entry.at.astimezone():%Y-%m-%d %H:%M}, {said(correction.wrong.value)}"


def expected_of(document: Document, key: FieldKey) -> str:
    """What the exceptions about a field work out for it; "" when they differ, or when it may not be the field's fault.

    It is not when another figure of the sum was read with doubt, or when a sum that agrees rests on the field.
    """
    reached = document.checker.reached_by(key)
    about = [finding for finding in reached if finding.outcome is Outcome.EXCEPTION and _is_about(finding, key)]
    would_break = any(finding.outcome is Outcome.AGREES and key in summed(finding) for finding in reached)
    if would_break or not all(_others_are_sure(document, finding, key) for finding in about):
        return ""
    decimals = document.review.readings[key].decimals
    sides = {_as_printed(finding.computed, decimals) for finding in about}
    return sides.pop() if len(sides) == 1 else ""


def _others_are_sure(document: Document, finding: Finding, key: FieldKey) -> bool:
    others = (other for other in summed(finding) if other != key)
    return not any(state_of(document, other) in DOUBTFUL for other in others)


def _is_about(finding: Finding, key: FieldKey) -> bool:
    return finding.stated is not None and finding.stated.key == key and finding.verdict.relation == "="


def _as_printed(side: Side | None, decimals: int) -> str:
    """A computed figure with as many decimals as the field prints."""
    if not isinstance(side, Figure):
        return shown(side)
    text = print_number(side.amount.rounded(decimals).value, decimals)
    return f"{text} %" if side.unit == "%" else text


def _checks(document: Document, key: FieldKey) -> str:
    rows: list[str] = []
    reached = [one for one in document.checker.reached_by(key) if one.outcome is not Outcome.NOT_APPLICABLE]
    reached.sort(key=lambda finding: _URGENT.index(finding.outcome))
    for finding in reached[:MOST]:
        look = OUTCOMES[finding.outcome]
        link = f"<a href='{FINDING_LINK}{_link(finding.id)}'>{escape(said(finding.check.sentence))}</a>"
        rows.append(
            f"<tr><td><b style='color:{look.ink.name()}'>{escape(look.word)}</b>&nbsp;</td>"
            f"<td>{escape(finding.check.code)}&nbsp;</td><td>{link}</td></tr>"
        )
    if not rows:
        return f"<p>{escape(said(UNCHECKED))}</p>"
    more = f"<p>&hellip; +{len(reached) - MOST}</p>" if len(reached) > MOST else ""
    head = f"<p><b>{escape(said('Checks'))}</b></p>"
    return f"{head}<table cellspacing='0' cellpadding='2'>{''.join(rows)}</table>{more}"


def _link(address: str) -> str:
    """An address that comes back from a link as it was, whatever a filing calls its rows."""
    return bytes(QUrl.toPercentEncoding(address).data()).decode()


def _table(facts: list[tuple[str, str]]) -> str:
    rows = "".join(
        f"<tr><td style='white-space:nowrap'>{escape(name)}&nbsp;&nbsp;</td><td>{escape(text)}</td></tr>"
        for name, text in facts
        if text
    )
    return f"<table cellspacing='0' cellpadding='2'>{rows}</table>"
