"""What is wrong and what is open in the filings on the desk, as a list on paper."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.filing import Filing
from reviewer.core.reading import FieldKey
from reviewer.core.review import Wrong
from reviewer.core.shown import shown, shown_amount
from reviewer.core.tally import is_worth_knowing
from reviewer.ui.desk import Desk
from reviewer.ui.language import said
from reviewer.ui.look import outcome_word
from reviewer.ui.placed import name_of, place_of

LISTED = (Outcome.EXCEPTION, Outcome.EXPLAINED, Outcome.OPEN)
HEADINGS = ("State", "Rule", "What must hold", "Stated", "Computed", "Difference", "Page")
OF_MISPRINTS = ("Where", "As printed", "Should be", "Because", "Page")


def list_html(desk: Desk, at: datetime) -> str:
    """A page or more of plain HTML: every filing with its misprints, exceptions and open checks."""
    draft = f" &middot; {_tr('DRAFT')}" if desk.sign_off.now.is_draft else ""
    head = _tr("What is wrong and what is open")
    parts = [f"<h2>{escape(head)}{draft}</h2>"]
    parts.append(f"<p>{escape(desk.document.who)}, {at:%Y-%m-%d %H:%M}</p>")
    for filing in desk.document.review.filings.values():
        parts += _of_filing(desk, filing)
    return "".join(parts)


def _of_filing(desk: Desk, filing: Filing) -> Iterator[str]:
    form = f"{filing.form} v{filing.version}" if filing.version else filing.form
    named = ", ".join(part for part in (filing.name, said(filing.title), form) if part)
    yield f"<h3>{escape(named)}</h3>"
    misprints = [key for key, made in desk.document.review.corrected()
                 if key.filing == filing.id and made.wrong is Wrong.MISPRINT]  # fmt: skip
    if misprints:
        yield f"<p><b>{escape(_tr('Misprints to report'))}</b></p>"
        yield _table(OF_MISPRINTS, (_misprint(desk, key) for key in misprints))
    found = [one for one in desk.document.checker.of_filing(filing.id) if one.outcome in LISTED]
    found = sorted((one for one in found if not is_worth_knowing(one)), key=lambda one: LISTED.index(one.outcome))
    if found:
        yield f"<p><b>{escape(_tr('Checks'))}</b></p>"
        yield _table(HEADINGS, (_line(desk, one) for one in found))
    if not misprints and not found:
        yield f"<p>{escape(_tr('Nothing is wrong, and nothing is open.'))}</p>"


def _misprint(desk: Desk, key: FieldKey) -> tuple[str, ...]:
    review = desk.document.review
    reading, made = review.readings[key], review.correction(key)
    assert made is not None
    where = f"{place_of(key.table, key.row)}: {name_of(key, reading)}"
    return where, reading.printed, made.text, made.entry.reason, str(reading.provenance.page)


def _line(desk: Desk, finding: Finding) -> tuple[str, ...]:
    opened = said(f" Open: {finding.why_open}.").strip() if finding.why_open else ""
    why = finding.explanation or said(finding.verdict.why)
    sentence = " ".join(part for part in (said(finding.check.sentence), why, opened) if part)
    off = finding.difference
    page = desk.document.checker.page_of(finding)
    return (
        said(outcome_word(finding)), finding.check.code, sentence, said(shown(finding.stated)),
        said(shown(finding.computed)), shown_amount(off) if off is not None and off.value else "",
        str(page) if page else "",
    )  # fmt: skip


def _table(headings: Iterable[str], lines: Iterable[tuple[str, ...]]) -> str:
    head = "".join(f"<th align='left'>{escape(_tr(name))}</th>" for name in headings)
    rows = ("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line) + "</tr>" for line in lines)
    whole = "".join(rows)
    return f"<table border='1' cellspacing='0' cellpadding='3' width='100%'><tr>{head}</tr>{whole}</table>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("printed", text)
