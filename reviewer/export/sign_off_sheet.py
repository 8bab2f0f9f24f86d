"""Sign-off: who vouches for what, and whether it still holds; until someone has signed, what would be signed."""

import textwrap

from reviewer.core.sign_off import STATEMENTS, Role, Signature
from reviewer.export import look
from reviewer.export.paper import Paper, stamp
from reviewer.export.plain_text import put_text

SIGN_OFF = "Sign-off"
HEAD_ROW = 9
NOT_SIGNED, HOLDS, CHANGED = "not signed", "holds", "signed, then changed"
COLUMNS = (
    ("Role", 11.0), ("Name", 22.0), ("Time", 17.0), ("State", 12.0), ("Digest covered", 30.0), ("Statement", 42.0),
    ("Account", 12.0),
)  # fmt: skip
COVERED = (
    "The digest covers each PDF by its SHA-256, which of its pages could not be read, what else the file carries, what "
    "is printed and what stands in every field with its correction, and every check with its outcome. If one of them "
    "changes, the digest changes, and a signature on the old one no longer holds. A signature says who looked; it "
    "claims nothing in law. Names typed into this workbook sign nothing."
)


def write_sign_off(paper: Paper) -> None:
    """Fills the sheet: a line a role, signed or not."""
    sheet, review = paper.sheet(SIGN_OFF), paper.review
    look.title(sheet, "Sign-off", paper.status)
    counts = f"PDFs: {len(review.filings)}, values: {len(review.readings)}, checks: {len(paper.findings)}"
    covers = "Covers" if paper.sign_off.signed else "Would cover"
    told = ((covers, counts), ("Digest", paper.sign_off.digest), ("What it is", COVERED))
    for row, (label, words) in enumerate(told, 4):
        put_text(sheet.cell(row, 1), label).font = look.STRONG
        sheet.cell(row, 1).alignment = look.WRAPPED
        look.text(sheet.cell(row, 2), words)
        look.merge(sheet, row, 2, len(COLUMNS))
    sheet.row_dimensions[6].height = look.LINE_HEIGHT * 3 + 4
    look.head(sheet, HEAD_ROW, COLUMNS)
    for row, role in enumerate(Role, HEAD_ROW + 1):
        signature = paper.sign_off.signature(role)
        for column, words in enumerate((role.value.capitalize(), *_line(paper, role, signature)), 1):
            look.text(sheet.cell(row, column), words)
        # A digest is one word without a place to break it: it is broken in the middle.
        put_text(sheet.cell(row, 5), "\n".join(textwrap.wrap(sheet.cell(row, 5).value or "", 32)))
        if not paper.sign_off.holds(role):
            for column in (2, 3, 4):
                sheet.cell(row, column).fill, sheet.cell(row, column).font = look.WAITING, look.STRONG
    if paper.sign_off.same_person:
        put_text(sheet.cell(HEAD_ROW + 4, 1), "Prepared and reviewed by the same person.").font = look.STRONG
    look.finish(sheet, paper.header())


def _line(paper: Paper, role: Role, signature: Signature | None) -> tuple[str, ...]:
    if signature is None:
        return NOT_SIGNED, NOT_SIGNED, NOT_SIGNED, paper.sign_off.digest, STATEMENTS[role], ""
    state = HOLDS if paper.sign_off.holds(role) else CHANGED
    return (
        signature.name, stamp(signature.at), state, signature.covered.digest,
        signature.statement or STATEMENTS[role], signature.who,
    )  # fmt: skip
