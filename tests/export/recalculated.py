"""Lets LibreOffice work every formula of a workbook again, so that its figures can be held against the engine's."""

import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

MISSING = "LibreOffice is not installed, so the workbook cannot be recalculated by another program"


def recalculated(folder: Path, *paths: Path) -> list[Workbook]:
    """The workbooks as LibreOffice computes them, values only; skips with a sentence where it is not installed."""
    out = converted(folder, *paths)
    return [load_workbook(out / path.name, data_only=True) for path in paths]


def in_csv(folder: Path, path: Path, separator: str) -> Worksheet:
    """A comma-separated file as LibreOffice opens it where cells are parted by this sign, formulas and all."""
    # Field separator, quotes, UTF-8, first line, no column formats, language, quoted fields are not forced to text,
    # numbers are recognised, and the last of these: formulas are worked out.
    options = f"{ord(separator)},34,76,1,,1033,false,true,false,false,false,-1,true"
    out = converted(folder, path, f"--infilter=Text - txt - csv (StarCalc):{options}")
    return load_workbook(out / f"{path.stem}.xlsx").active


def converted(folder: Path, *paths: Path | str) -> Path:
    """The folder with the files as LibreOffice saves them; skips with a sentence where it is not installed."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip(MISSING)
    out = folder / "recalculated"
    command = [
        office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
        "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out), *map(str, paths),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return out


def alike(ours: object, theirs: object) -> bool:
    """Whether two programs found the same, the last binary digit of a number aside."""
    if isinstance(ours, int | float) and isinstance(theirs, int | float):
        return ours == pytest.approx(theirs, rel=1e-12, abs=1e-12)
    return (ours or "") == (theirs or "")
