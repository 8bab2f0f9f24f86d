"""One document: what it is called, what it is, and which of its pages could be read."""

from dataclasses import dataclass

READER = 1
"""The version of what reads PDFs and finds their fields: raised by whoever changes what is found in the same file.

A review keeps with which one each filing was read; what an older one read is read again when the review is opened.
0: read before readers had a version.
"""


@dataclass(frozen=True, slots=True)
class Origin:
    """Which programs made a PDF, and when, as the PDF itself says; "" where it does not. Anyone can write these."""

    producer: str = ""
    creator: str = ""
    created: str = ""


NOT_SAID = Origin()


@dataclass(frozen=True, slots=True)
class Filing:
    """A filing as opened.

    `id` is the first 12 digits of the SHA-256 of the PDF, or 12 others when a newer reader read it again.
    `kind` is the filing type's name ("monthly_return"), "" when no type was recognised. `form` and `version` are as
    printed ("FF301", "1.0.1"), "" when not printed.
    `language` is "en", "zh-Hant", "zh-Hans" or "". `banner` is a sentence when only generic checks apply.
    `lost` are the pages that are shown but could not be read, and `carries` sentences on what else is in the file
    (a signature, scripts, attachments), none of which is ever acted on. `reader` is the version that read it.
    """

    id: str
    name: str
    sha256: str
    pages: int
    kind: str = ""
    title: str = ""
    form: str = ""
    version: str = ""
    language: str = ""
    anchors: tuple[str, ...] = ()
    banner: str = ""
    complaints: tuple[str, ...] = ()
    path: str = ""
    lost: tuple[int, ...] = ()
    carries: tuple[str, ...] = ()
    origin: Origin = NOT_SAID
    reader: int = 0


def id_when_read_again(sha256: str) -> str:
    """What a PDF is called that was in the review already when this reader read it: the old reading stays beside."""
    # Brought in here: the process that reads pages starts without it.
    from hashlib import sha256 as digest

    return digest(f"{sha256}:{READER}".encode()).hexdigest()[:12]
