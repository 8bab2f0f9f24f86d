"""Small PDFs drawn in the tests, so that every test shows the page it is about."""

from collections.abc import Callable
from pathlib import Path

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

A4 = (842.0, 595.0)


def draw(path: Path, *pages: Callable[[Canvas], None], crop: tuple[float, float, float, float] | None = None,
         rotate: int = 0, password: str = "") -> Path:  # fmt: skip
    """A PDF with one page a function; `crop` in points from the bottom-left, `rotate` in degrees."""
    locked = StandardEncryption(password, canPrint=1) if password else None
    canvas = Canvas(str(path), pagesize=A4, invariant=1, encrypt=locked)
    for page in pages:
        canvas.setFont("Helvetica", 9)
        if crop:
            canvas.setCropBox(crop)
        canvas.setPageRotation(rotate)
        page(canvas)
        canvas.showPage()
    canvas.save()
    return path


def box(
    canvas: Canvas, x: float, top: float, width: float, height: float, text: str = "", *, right: bool = False
) -> None:
    """A stroked cell given from the top-left, with its text at the left or the right border."""
    y = A4[1] - top - height
    canvas.setLineWidth(0.5)
    canvas.rect(x, y, width, height)
    if text and right:
        canvas.drawRightString(x + width - 1, y + 4, text)
    elif text:
        canvas.drawString(x + 1.5, y + 4, text)


def written(*bodies: bytes) -> bytes:
    """A PDF of these objects, numbered from 2 on; 1 is the catalogue, and 2 the pages if there are any."""
    pdf, places = b"%PDF-1.5\n", []
    for number, body in enumerate((b"<</Type/Catalog/Pages 2 0 R>>", *bodies), 1):
        places.append(len(pdf))
        pdf += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return pdf + b"xref\n1 %d\n%strailer\n<</Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(places), table, len(pdf))


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """An object that is a stream, with these entries beside its length."""
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(data), data)


HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def of_streams(
    path: Path, *streams: bytes, font: bytes = HELVETICA, form: bytes = b"", box: bytes = b"[0 0 9 9]"
) -> Path:
    """A PDF of one page that is drawn by these streams, with a font /F and a form /X to draw."""
    first = 6
    contents = b" ".join(b"%d 0 R" % number for number in range(first, first + len(streams)))
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[10 20 410 420]/Contents[%s]"
        b"/Resources<</Font<</F 4 0 R>>/XObject<</X 5 0 R>>>>>>" % contents
    )
    drawn = stream(form, b"/Type/XObject/Subtype/Form/BBox" + box)
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    path.write_bytes(written(pages, page, font, drawn, *map(stream, streams)))
    return path
