"""What a PDF carries besides its pages: a signature, scripts, attachments. It is named, and never acted on."""

from collections.abc import Iterator
from typing import Any

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import resolve1
from pdfminer.psparser import PSLiteral

from reviewer.extract.outcomes import Carried

# More than any filing has; a loop of references must come to an end.
MOST = 2000


_ACTIONS = {
    "JavaScript": Carried.SCRIPT, "Rendition": Carried.SCRIPT, "Launch": Carried.LAUNCH, "GoToR": Carried.LAUNCH,
    "GoToE": Carried.LAUNCH, "ImportData": Carried.LAUNCH, "SubmitForm": Carried.ADDRESS,
}  # fmt: skip


def carried_by_file(document: PDFDocument) -> set[Carried]:
    """What the file as a whole carries. Whatever a damaged file raises here means that nothing is known of it."""
    catalog = document.catalog
    names, form = _dict(catalog.get("Names")), _dict(catalog.get("AcroForm"))
    found = {*_of_actions(catalog.get("OpenAction"), opens=True), *_of_triggers(catalog.get("AA"))}
    if "JavaScript" in names:
        found.add(Carried.SCRIPT)
    if _dict(names.get("EmbeddedFiles")) or "AF" in catalog:
        found.add(Carried.ATTACHMENT)
    if form.get("XFA"):
        found.add(Carried.FORM)
    if _is_signed(form) or "Perms" in catalog:
        found.add(Carried.SIGNATURE)
    return found


def carried_by_page(page: PDFPage) -> set[Carried]:
    """What the notes and buttons of one page carry. A plain link is followed by nobody, and is not named."""
    found = {*_of_triggers(page.attrs.get("AA"))}
    for note in _list(page.annots):
        entries = _dict(note)
        found |= {*_of_actions(entries.get("A")), *_of_triggers(entries.get("AA"))}
        if _name(entries.get("Subtype")) == "FileAttachment":
            found.add(Carried.ATTACHMENT)
    return found


def _is_signed(form: dict[str, Any]) -> bool:
    waiting, seen = _list(form.get("Fields")), 0
    while waiting and seen < MOST:
        seen += 1
        field = _dict(waiting.pop())
        # A field for a signature that nobody filled has no value.
        if _name(field.get("FT")) == "Sig" and field.get("V"):
            return True
        waiting.extend(_list(field.get("Kids"))[:MOST])
    return False


def _of_actions(action: Any, *, opens: bool = False) -> Iterator[Carried]:
    """An action and those that follow on it; `opens` when it is done by itself, which makes an address of a link."""
    waiting, seen = [action], 0
    while waiting and seen < MOST:
        seen += 1
        entries = _dict(waiting.pop())
        kind = _name(entries.get("S"))
        if kind in _ACTIONS:
            yield _ACTIONS[kind]
        elif opens and kind == "URI":
            yield Carried.ADDRESS
        following = resolve1(entries.get("Next"))
        waiting.extend(following[:MOST] if isinstance(following, list) else [following] if following else [])


def _of_triggers(triggers: Any) -> Iterator[Carried]:
    for action in _dict(triggers).values():
        yield from _of_actions(action, opens=True)


def _dict(value: Any) -> dict[str, Any]:
    found = resolve1(value)
    return found if isinstance(found, dict) else {}


def _list(value: Any) -> list[Any]:
    found = resolve1(value)
    return list(found[:MOST]) if isinstance(found, list) else []


def _name(value: Any) -> str:
    found = resolve1(value)
    return str(found.name) if isinstance(found, PSLiteral) else ""
