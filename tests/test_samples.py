"""The sample filings in resources/ are what packaging/draw_samples.py draws, and print what the filings print."""

import hashlib
import importlib.util
import subprocess
import sys
from pathlib import Path

import pdfplumber
import pytest

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
FONT = Path("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf")
FONT_DRAWN_WITH = "f8ace1f892b2bd9dc1792ba7f097fa7588f84fed48321480e04de5390828221f"
NAMES = ("monthly-return", "next-day-return", "poll-results", "lock-up", "formal-notice")


def words_of(name: str) -> str:
    with pdfplumber.open(SAMPLES / f"{name}.pdf") as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


def cells_of(name: str, page: int) -> list[str]:
    """What stands inside each small rectangle of a page (pages count from 1)."""
    with pdfplumber.open(SAMPLES / f"{name}.pdf") as pdf:
        sheet = pdf.pages[page - 1]
        boxes = [(box["x0"], box["top"], box["x1"], box["bottom"]) for box in sheet.rects if box["width"] < 250]
        return [sheet.crop((x0 + 0.3, y0 + 0.3, x1 - 0.3, y1 - 0.3)).extract_text() for x0, y0, x1, y1 in boxes]


def test_drawing_the_samples_again_gives_the_same_bytes(tmp_path: Path) -> None:
    if importlib.util.find_spec("reportlab") is None:
        pytest.skip("reportlab, which draws the samples, is not installed")
    if not FONT.exists() or hashlib.sha256(FONT.read_bytes()).hexdigest() != FONT_DRAWN_WITH:
        pytest.skip("the samples were drawn with another edition of the Liberation fonts")
    script = ROOT / "packaging" / "draw_samples.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True, timeout=120)
    drawn = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert set(drawn) == {f"{name}{twin}.pdf" for name in NAMES for twin in ("", "-clean")}
    assert [name for name, data in drawn.items() if data != (SAMPLES / name).read_bytes()] == []


@pytest.mark.parametrize("name", [f"{name}{twin}" for name in NAMES for twin in ("", "-clean")])
def test_a_sample_is_light(name: str) -> None:
    assert (SAMPLES / f"{name}.pdf").stat().st_size < 200_000


def test_a_damaged_figure_stands_in_two_cells() -> None:
    capital, options = cells_of("monthly-return", 1), cells_of("monthly-return", 3)
    for left, right in (("1,992,000,000,00", "0,000,000"), ("8,000,000", "0,000,000"), ("50", ",000")):
        assert capital[capital.index(left) + 1] == right
    assert options[options.index("3,696,457,") + 1] == ",471"


def test_the_clean_monthly_return_prints_the_figures_whole() -> None:
    cells = cells_of("monthly-return-clean", 1)
    assert cells.count("1,992,000,000,000") == 2
    assert cells.count("8,000,000,000") == 2
    assert "Among the 3,696,457,471 Class B Shares" in words_of("monthly-return-clean")


def test_the_next_day_return_keeps_the_slips_of_the_filing() -> None:
    assert "Opening balance as at (Note 2) 30 December 2022 7,527,254,580" in words_of("next-day-return")
    assert "SenseTime Group Inc (a company" in words_of("next-day-return")
    assert "Opening balance as at (Note 2) 30 November 2022 7,527,254,580" in words_of("next-day-return-clean")
    assert "SenseTime Group Inc. (a company" in words_of("next-day-return-clean")


def test_the_poll_results_print_thirty_lines_of_votes() -> None:
    for name in ("poll-results", "poll-results-clean"):
        with pdfplumber.open(SAMPLES / f"{name}.pdf") as pdf:
            rows = [row for page in pdf.pages for table in page.extract_tables() for row in table]
        votes = [row for row in rows if row[2] in ("Class A\nShares", "Class B\nShares", "TOTAL")]
        assert len(votes) == 30
        assert votes[0][5:] == ["7,520,115,072", "75,201,150,720"]


def test_the_issuers_chinese_name_can_be_read() -> None:
    assert "商汤集团股份有限公司" in words_of("lock-up")
    assert "商湯集團股份有限公司" in words_of("lock-up-clean")
    assert "商湯集團股份有限公司" in words_of("formal-notice-clean")


def test_three_amounts_of_the_formal_notice_are_misread() -> None:
    damaged, clean = words_of("formal-notice"), words_of("formal-notice-clean")
    for misread, right in (("8,000.42", "8,060.42"), ("80,004.14", "80,604.14"), ("8006,041.45", "806,041.45")):
        assert f" {misread} " in damaged
        assert f" {right} " in clean
        assert f" {misread} " not in clean
