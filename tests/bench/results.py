"""What was measured, kept in results.md: a section a measurement, with its day and with what it was measured."""

import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

RESULTS = Path(__file__).with_name("results.md")
README = Path(__file__).resolve().parents[2] / "README.md"
# The section that stands in the README as well, between these marks.
SHOWN, BEGIN, END = "reading", "<!-- from tests/bench/results.md -->", "<!-- until here -->"
HEAD = """# Measured

Written by `python -m tests.bench NAME ...`, a section at a time; the table of the README is taken from here.
"""
PEER_PACKAGES = ("PyMuPDF", "camelot-py", "tabula-py")


def keep(name: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Puts a section in the place of the one of this name, and into the README if it is the one shown there."""
    sections = {**kept(), name: f"{measured_with()}\n\n{table(headings, rows)}"}
    text = "\n".join(f"\n## {title}\n\n{sections[title]}" for title in sorted(sections))
    RESULTS.write_text(f"{HEAD}{text}\n", "utf-8")
    if name == SHOWN:
        readme = README.read_text("utf-8")
        before, _, rest = readme.partition(BEGIN)
        README.write_text(f"{before}{BEGIN}\n{sections[name]}\n{END}{rest.partition(END)[2]}", "utf-8")


def kept() -> dict[str, str]:
    """The sections by their names; none when nothing was kept yet."""
    text = RESULTS.read_text("utf-8") if RESULTS.exists() else ""
    parts = re.split(r"^## (.+)$", text, flags=re.MULTILINE)[1:]
    return {title: body.strip("\n") for title, body in zip(parts[::2], parts[1::2], strict=True)}


def shown() -> str:
    """The section as it stands in the README."""
    return README.read_text("utf-8").partition(BEGIN)[2].partition(END)[0].strip("\n")


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |" for line in lines)


def measured_with() -> str:
    """The day and what it was measured with; nothing that names a machine."""
    found = [f"Python {platform.python_version()}", f"{os.cpu_count()} cores", f"pdfplumber {version('pdfplumber')}"]
    return ", ".join([f"{datetime.now(UTC):%-d %B %Y}", *found, *peer_versions()])


def peer_versions() -> list[str]:
    """The peers that are there, with their versions; PEERS names the Python that has them."""
    program = (
        "from importlib.metadata import version, PackageNotFoundError as no\n"
        f"for name in {PEER_PACKAGES!r}:\n"
        "    try: print(name, version(name))\n"
        "    except no: pass\n"
    )
    python = os.environ.get("PEERS", sys.executable)
    done = subprocess.run([python, "-c", program], check=True, capture_output=True, text=True)
    text = shutil.which("pdftotext")
    said = subprocess.run([text, "-v"], check=False, capture_output=True, text=True).stderr if text else ""
    return [*done.stdout.splitlines(), *re.findall(r"pdftotext version [\d.]+", said)]
