"""The reading process brings in what it seldom needs when it needs it, behind its locks."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from reviewer.core.own_process import PACKAGE
from reviewer.extract.outcomes import PageRead
from reviewer.extract.supervise import DocumentReader
from tests.extract.small_pdfs import draw

BEGIN = f"import sys, json; sys.path.insert(0, {str(PACKAGE)!r})\n"
LOCK = "from reviewer.extract.sandbox import lock_in; lock_in(1536 << 20)\n"
BROUGHT = "print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))\n"


def said_by(script: str) -> str:
    """What a process of its own prints."""
    done = subprocess.run([sys.executable, "-I", "-c", BEGIN + script], check=True, capture_output=True, text=True)
    return done.stdout


def test_a_reading_process_starts_without_what_it_seldom_needs() -> None:
    brought = set(json.loads(said_by("import reviewer.extract.onepass, reviewer.extract.child_reading\n" + BROUGHT)))
    assert "pdfminer" in brought
    assert not brought & {"pdfplumber", "charset_normalizer", "decimal", "email", "hashlib", "PIL"}


@pytest.mark.parametrize("lock", ["", LOCK], ids=["open", "locked"])
def test_the_ciphers_of_locked_filings_come_when_they_are_asked_for(lock: str) -> None:
    script = (
        "from reviewer.extract.onepass.lean import import_lean; import_lean()\n"
        "from pdfminer import pdfdocument as d\n" + lock + "assert 'cryptography' not in sys.modules\n"
        "cipher = d.Cipher(d.algorithms.AES(bytes(16)), d.modes.CBC(bytes(16)), backend=d.default_backend())\n"
        "print(cipher.encryptor().update(bytes(16)).hex())\n"
    )
    assert said_by(script).strip() == "66e94bd4ef8a2c3b884cfa59ca342b2e"


def test_the_encoding_of_a_name_is_guessed_when_it_must_be() -> None:
    script = (
        "from reviewer.extract.onepass.lean import import_lean; import_lean()\n" + LOCK + "from pdfminer import utils\n"
        "print(utils.make_compat_str('caf\\u00e9'.encode()))\n"
    )
    assert said_by(script).strip() == "café"


def test_a_page_left_to_pdfplumber_is_read_behind_the_locks(tmp_path: Path) -> None:
    def odd(canvas: Canvas) -> None:
        canvas._code.append("{ 1 }")  # noqa: SLF001
        canvas.drawString(50, 300, "25,948,809,928")

    events = list(DocumentReader(draw(tmp_path / "a.pdf", odd)).events())
    assert [event.page.text for event in events if isinstance(event, PageRead)] == ["25,948,809,928"]


def test_nothing_of_a_filing_comes_into_a_log_and_no_log_is_brought_in() -> None:
    script = (
        "from io import BytesIO\nfrom reviewer.extract.onepass.document import Document\n"
        "from pdfminer.pdfparser import PDFParser, log\n"
        "log.error('25,948,809,928')\nlog.warning('25,948,809,928')\n"
    )
    assert "logging" not in json.loads(said_by(script + BROUGHT))


def test_a_path_is_still_told_from_other_things() -> None:
    script = (
        "from reviewer.extract.onepass.lean import import_lean; import_lean()\n"
        "from pdfminer.utils import open_filename\nimport os, pathlib\n"
        "with open_filename(pathlib.Path(os.devnull)) as file: print(file.read())\n"
    )
    assert said_by(script) == "\n"
