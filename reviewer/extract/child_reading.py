"""In the child: every page of a PDF, one message each, and a word for whatever goes wrong instead of its text."""

import io
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from io import BufferedReader
from typing import Any

import pypdfium2
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect

from reviewer.core.filing import Origin
from reviewer.core.packed_page import page_to_wire
from reviewer.core.page import Page
from reviewer.extract.carried import carried_by_file, carried_by_page
from reviewer.extract.information import origin_of
from reviewer.extract.onepass.document import Document, SourcePage
from reviewer.extract.order import Wish, in_order
from reviewer.extract.origin import origin_told
from reviewer.extract.outcomes import Carried, Loss
from reviewer.extract.pages import read_page

Message = tuple[dict[str, Any], bytes]
"""A line of JSON, and the bytes that follow it."""
Finish = Callable[[list[Page], list[str], list[str], Origin], bytes]
"""From all pages, the complaints about the whole, what it carries and where it comes from, the filing as it is kept."""


def read(
    pdf: BufferedReader, password: str | None, skip: set[int], finish: Finish | None = None, wish: Wish = lambda: None
) -> Iterator[Message]:
    """`opened`, `at` and `page` for each page not to be skipped, `fields` if there is a finish, `end`; or `refused`.

    The pages come in the order in which they are wished for; what is found in them is the same in any.
    """
    try:
        yield from _pages(pdf, password, skip, finish, wish)
    except Exception as problem:
        # The texts of these exceptions carry pieces of the document: only their kind is passed on.
        yield _line(refused=_code(problem))


def _line(**message: Any) -> Message:
    return message, b""


def _pages(
    pdf: BufferedReader, password: str | None, skip: set[int], finish: Finish | None, wish: Wish
) -> Iterator[Message]:
    second = _second_opinion(pdf, password)
    pdf.seek(0)
    document = Document(pdf, password)
    count = len(document.pages)
    if not count:
        yield _line(refused="pages")
        return
    shown = count if second is None else len(second)
    complaints, carried = _complaints(count, second), _named(carried_by_file, document.miner)
    origin = origin_of(document.miner)
    yield _line(opened=count, shown=shown, complaints=complaints, carries=carried, origin=origin)
    pages, carries = [], set[str]()
    for page in in_order([page for page in document.pages if page.page_number not in skip], wish):
        yield _line(at=page.page_number)
        pages.append(_one(page, second))
        yield _line(page=page_to_wire(pages[-1]))
        carries.update(_named(carried_by_page, page.page_obj))
    # Pages that are shown and were not found are for the parent to name.
    if finish is not None and shown <= count:
        yield from _finished(finish, pages, complaints, [*carried, *sorted(carries)], origin)
    yield _line(end=True, carries=sorted(carries))


def _named(look: Callable[[Any], set[Carried]], at: Any) -> list[str]:
    """What is carried, by name; nothing where the entries are too damaged to be looked at."""
    try:
        return sorted(one.name for one in look(at))
    except MemoryError:
        raise
    except Exception:
        return []


def _finished(
    finish: Finish, pages: list[Page], complaints: list[str], carries: list[str], origin: dict[str, str]
) -> Iterator[Message]:
    """The fields, or nothing: then the parent finds them, where a fault of ours can be seen."""
    with suppress(Exception):
        content = finish(pages, complaints, [Carried[name].value for name in carries], origin_told({"origin": origin}))
        yield {"fields": len(content)}, content


def _one(page: SourcePage, second: "pypdfium2.PdfDocument | None") -> Page:
    try:
        read = read_page(page)
    except MemoryError:
        raise
    except Exception as problem:
        if _code(problem) == "memory":
            raise
        sentence = Loss.DAMAGED.value.format(page=page.page_number)
        return Page(page.page_number, float(page.width), float(page.height), method="lost", complaint=sentence)
    return compared(read, second)


def _second_opinion(pdf: BufferedReader, password: str | None) -> "pypdfium2.PdfDocument | None":
    """The reader that draws the pages; None when it cannot open the PDF."""
    try:
        return pypdfium2.PdfDocument(io.BytesIO(pdf.read()), password=password)
    except pypdfium2.PdfiumError:
        return None


def _complaints(count: int, second: "pypdfium2.PdfDocument | None") -> list[str]:
    if second is None:
        return ["The pages cannot be drawn, only read. Compare with a print of the filing."]
    if len(second) == count:
        return []
    return [
        f"{count} pages can be read but {len(second)} can be shown. Pages are missing: ask for the PDF again."
    ]  # fmt: skip


def compared(page: Page, second: "pypdfium2.PdfDocument | None") -> Page:
    """The page with a complaint when the digits read are not the digits shown: some missing, or some too many."""
    if second is None or page.number > len(second):
        return page
    try:
        shown = second[page.number - 1].get_textpage().get_text_bounded()
    except pypdfium2.PdfiumError:
        return page
    if _digits(shown) == _digits(page.text):
        return page
    sentence = f"What is read and what is shown disagree on page {page.number}: the digits differ. Check it by eye."
    return replace(page, complaint=f"{sentence} {page.complaint}".rstrip())


def _digits(text: str) -> Counter[str]:
    return Counter(char for char in text if char.isdigit())


def _code(problem: BaseException | None) -> str:
    """Which of the few known kinds a problem is, looking through the wrappers that readers put around it."""
    seen: set[int] = set()
    while problem is not None and id(problem) not in seen:
        seen.add(id(problem))
        if isinstance(problem, MemoryError):
            return "memory"
        if isinstance(problem, PDFPasswordIncorrect):
            return "password"
        if isinstance(problem, PDFEncryptionError):
            return "encryption"
        inner = problem.args[0] if problem.args and isinstance(problem.args[0], BaseException) else None
        problem = problem.__cause__ or inner
    return "damaged"
