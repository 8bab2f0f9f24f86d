"""A hint as it is shown: what stands, what would stand with the change in red, and what that clears."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from html import escape

from PySide6.QtCore import QCoreApplication

from reviewer.core.hints import Hint
from reviewer.core.repair import Offer
from reviewer.core.review import Wrong
from reviewer.ui.document import Document
from reviewer.ui.language import said
from reviewer.ui.look import FAULT
from reviewer.ui.placed import name_of

HINTS_LINK = "hints:"


def hints_html(document: Document, hints: Sequence[Hint]) -> str:
    """The hints for what is looked at; choosing one is done in their menu."""
    rows = "".join(f"<li>{hint_html(document, hint)}</li>" for hint in hints)
    how = _tr("Hints (Ctrl+. to choose one)")
    return f"<p><b><a href='{HINTS_LINK}'>{how}</a></b></p><ul style='-qt-list-indent:0; margin-left:12px'>{rows}</ul>"


def hint_html(document: Document, hint: Hint) -> str:
    """The hint in two lines; the change is red and underlined."""
    if hint.offer is None:
        return f"{escape(_capital(said(hint.sentence)))}"
    before, after = edit_html(hint.before, hint.offer.text)
    return (
        f"{escape(_label(document, hint.offer))}: {before} &rarr; <b>{after}</b> &nbsp; {escape(_kind(hint.offer))}"
        f"<br>{escape(_capital(said(hint.sentence)))}"
    )


def hint_words(document: Document, hint: Hint) -> str:
    """The hint in plain words."""
    if hint.offer is None:
        return said(hint.sentence)
    changed = _tr("{label}: {before} becomes {after}, {kind}; {sentence}")
    return changed.format(
        label=_label(document, hint.offer), before=hint.before, after=hint.offer.text,
        kind=_kind(hint.offer), sentence=said(hint.sentence),
    )  # fmt: skip


def edit_html(before: str, after: str) -> tuple[str, str]:
    """Two figures with what differs between them marked in each."""
    ink = FAULT.ink.name()
    parts: tuple[list[str], list[str]] = ([], [])
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        for part, text in zip(parts, (before[a:b], after[c:d]), strict=True):
            said = escape(text)
            part.append(said if kind == "equal" or not text else f"<u style='color:{ink}'>{said}</u>")
    return "".join(parts[0]), "".join(parts[1])


def changed_places(before: str, after: str) -> tuple[int, ...]:
    """The places of a figure that an edit changes or takes away."""
    found = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return tuple(place for kind, a, b, _, _ in found if kind != "equal" for place in range(a, b))


def _label(document: Document, offer: Offer) -> str:
    return name_of(offer.key, document.review.readings[offer.key])


def _kind(offer: Offer) -> str:
    return _tr("misprint") if offer.wrong is Wrong.MISPRINT else _tr("misread")


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("hints", text)
