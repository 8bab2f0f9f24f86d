"""Lets LibreOffice work every formula of a workbook again, so that its figures can be held against the engine's."""

import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

MISSING = "LibreOffice is not installed, so the workbook cannot be recalculated by another program"


def recalculated(path: Path, folder: Path) -> Workbook:
    """The workbook as LibreOffice computes it, values only; skips with a sentence where it is not installed."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip(MISSING)
    out = folder / "recalculated"
    command = [
        office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
        "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out), str(path),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return load_workbook(out / path.name, data_only=True)
