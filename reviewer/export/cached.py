"""Puts the engine's own results beside the formulas, and makes the file the same bytes for the same review.

openpyxl writes formulas without values: Protected View, previewers and other readers would show nothing or 0.
"""

import re
import zipfile
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape

from openpyxl.utils.datetime import to_excel

Result = Decimal | int | str | date
FORMULA = re.compile(r'<c r="([A-Z]+\d+)"([^>]*)><f>(.*?)</f><v ?/?>(?:</v>)?</c>', re.DOTALL)
FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def with_results(source: Path, target: Path, results: Mapping[str, Mapping[str, Result]], at: datetime) -> None:
    """Writes the workbook again with results (by sheet file, then cell), sorted and dated by `at` alone."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            content = old.read(name)
            if name in results:
                content = _filled(content.decode(), results[name]).encode()
            if name == "docProps/core.xml":
                content = _dated(content.decode(), at).encode()
            entry = zipfile.ZipInfo(name, FIRST_DAY)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            new.writestr(entry, content)


def _filled(xml: str, results: Mapping[str, Result]) -> str:
    def fill(found: re.Match[str]) -> str:
        cell, attributes, formula = found.groups()
        attributes = re.sub(r' t="[a-z]*"', "", attributes)
        if cell not in results:
            return found[0]
        kind, value = _value(results[cell])
        return f'<c r="{cell}"{attributes}{kind}><f>{formula}</f><v>{value}</v></c>'

    return FORMULA.sub(fill, xml)


def _value(result: Result) -> tuple[str, str]:
    if isinstance(result, str):
        return ' t="str"', escape(result)
    if isinstance(result, date):
        return "", str(int(to_excel(datetime.combine(result, time()))))
    return "", f"{result:f}" if isinstance(result, Decimal) else str(result)


def _dated(xml: str, at: datetime) -> str:
    stamp = at.strftime("%Y-%m-%dT%H:%M:%SZ")
    return re.sub(r"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rf"\g<1>{stamp}", xml)
