"""Lets LibreOffice work every formula of a workbook again, so that its figures can be held against the engine's."""

import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

MISSING = "LibreOffice is not installed, so the workbook cannot be recalculated by another program"


def recalculated(folder: Path, *paths: Path) -> list[Workbook]:
    """The workbooks as LibreOffice computes them, values only; skips with a sentence where it is not installed."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip(MISSING)
    out = folder / "recalculated"
    command = [
        office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
        "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out), *map(str, paths),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return [load_workbook(out / path.name, data_only=True) for path in paths]


def alike(ours: object, theirs: object) -> bool:
    """Whether two programs found the same, the last binary digit of a number aside."""
    if isinstance(ours, int | float) and isinstance(theirs, int | float):
        return ours == pytest.approx(theirs, rel=1e-12, abs=1e-12)
    return (ours or "") == (theirs or "")
