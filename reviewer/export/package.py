"""The workbook as a file: the same bytes for the same review, dated by `at` and not by the moment of saving."""

import re
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from typing import IO

from openpyxl.xml.constants import ARC_CONTENT_TYPES, ARC_CORE

from reviewer.export.deflated import add_to, deflated, taken_from
from reviewer.export.parts import Parts

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_PRIVATE = 0o600 << 16


def pack(parts: Parts, target: IO[bytes], at: datetime, ask: Callable[[], None] = lambda: None) -> None:
    """Writes the file of a workbook whose sheets are all finished; `ask` is called before each part and may stop it."""
    parts.write_rest()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for found in sorted(parts.archive.infolist(), key=_order):
            ask()
            entry = zipfile.ZipInfo(found.filename, _FIRST_DAY)
            entry.external_attr, entry.create_system = _PRIVATE, 3
            content = taken_from(parts.archive, found)
            if found.filename == ARC_CORE:
                content = deflated([_dated(parts.archive.read(found).decode(), at).encode()])
            add_to(package, entry, content)


def _order(part: zipfile.ZipInfo) -> tuple[bool, str]:
    """The list of parts comes first: by it the file is told from others."""
    return part.filename != ARC_CONTENT_TYPES, part.filename


def _dated(xml: str, at: datetime) -> str:
    stamp = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return re.sub(r"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rf"\g<1>{stamp}", xml)
