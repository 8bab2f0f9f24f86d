"""Sign-off: who vouches for what. Until someone has signed, what would be signed, and that no one has."""

from reviewer.core.digest import digest_of_review
from reviewer.export import look
from reviewer.export.paper import Paper
from reviewer.export.plain_text import put_text

SIGN_OFF = "Sign-off"
HEAD_ROW = 9
NOT_SIGNED = "not signed"
COLUMNS = (("Role", 16.0), ("Name", 28.0), ("Time", 24.0), ("Digest covered", 70.0), ("Statement", 60.0))
STATEMENTS = {
    "Prepared": "I compared the figures with the pages, and followed every exception and open check to its end.",
    "Reviewed": "I reviewed the preparation, its corrections and explanations, and agree with them.",
    "Approved": "I approve the filings as corrected here, with the exceptions that are explained.",
}
COVERED = (
    "The digest covers each PDF by its SHA-256, what is printed and what stands in every field with its correction, "
    "and every check with its outcome. If one of them changes, the digest changes, and a signature on the old one no "
    "longer holds. Names typed into this workbook sign nothing."
)


def write_sign_off(paper: Paper) -> None:
    """Fills the sheet; the review has no signatures yet, so each role is not signed."""
    sheet = paper.sheet(SIGN_OFF)
    look.title(sheet, "Sign-off", "DRAFT: not signed")
    review = paper.review
    # The same findings as the sheet Checks: nothing is covered that a reader cannot see.
    digest = digest_of_review(review, paper.findings)
    counts = f"PDFs: {len(review.filings)}, values: {len(review.readings)}, checks: {len(paper.findings)}"
    for row, (label, words) in enumerate((("Would cover", counts), ("Digest", digest), ("What it is", COVERED)), 4):
        put_text(sheet.cell(row, 1), label).font = look.STRONG
        sheet.cell(row, 1).alignment = look.WRAPPED
        look.text(sheet.cell(row, 2), words)
        sheet.merge_cells(start_row=row, end_row=row, start_column=2, end_column=5)
    sheet.row_dimensions[6].height = look.LINE_HEIGHT * 2 + 4
    look.head(sheet, HEAD_ROW, COLUMNS)
    for row, (role, statement) in enumerate(STATEMENTS.items(), HEAD_ROW + 1):
        for column, words in enumerate((role, NOT_SIGNED, NOT_SIGNED, digest, statement), 1):
            look.text(sheet.cell(row, column), words)
        for column in (2, 3):
            sheet.cell(row, column).fill, sheet.cell(row, column).font = look.WAITING, look.STRONG
    look.finish(sheet, paper.header())
