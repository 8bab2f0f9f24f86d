"""Sources: which documents were read, and how they can be told from any other."""

from reviewer.export import look
from reviewer.export.paper import Paper

SOURCES = "Sources"
HEAD_ROW = 4
COLUMNS = (
    ("Filing", 6.0), ("File", 20.0), ("SHA-256", 26.0), ("Pages", 6.0), ("Form", 10.0), ("Language", 9.0),
    ("Kind", 14.0), ("What could not be read", 22.0), ("What else the file carries", 22.0), ("Retrieved from", 22.0),
    ("Made by, as the PDF says", 20.0), ("Made on, as the PDF says", 13.0), ("Told apart as at export", 12.0),
)  # fmt: skip
_LANGUAGES = {"en": "English", "zh-Hant": "Chinese", "zh-Hans": "Chinese"}


def write_sources(paper: Paper) -> None:
    """Fills the sheet."""
    sheet = paper.sheet(SOURCES)
    look.title(sheet, "Sources", "A file is the one reviewed when its SHA-256 is the same")
    look.head(sheet, HEAD_ROW, COLUMNS)
    row = HEAD_ROW
    for row, filing in enumerate(paper.review.filings.values(), HEAD_ROW + 1):
        form = " ".join(part for part in (filing.form, f"v{filing.version}" if filing.version else "") if part)
        made_by = "; ".join(dict.fromkeys(name for name in (filing.origin.creator, filing.origin.producer) if name))
        words = (
            paper.short[filing.id], filing.name, filing.sha256, str(filing.pages), form,
            _LANGUAGES.get(filing.language, filing.language), filing.title or "not recognised",
            " ".join((filing.banner, *filing.complaints)).strip() or "everything was read",
            " ".join(filing.carries) or "nothing", filing.path or "not kept", made_by or "not said",
            filing.origin.created or "not said",
        )  # fmt: skip
        for column, text in enumerate(words, 1):
            look.text(sheet.cell(row, column), text)
    # Whether it is told apart is for the formulas.
    sheet.print_area = f"A1:L{max(row, HEAD_ROW + 1)}"
    filter_to = f"A{HEAD_ROW}:M{max(row, HEAD_ROW + 1)}"
    look.finish(sheet, paper.header(), heads=HEAD_ROW, freeze=f"A{HEAD_ROW + 1}", filter_to=filter_to)
