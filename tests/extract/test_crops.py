"""Figures cut from a page for the working paper."""

import struct
import zlib
from pathlib import Path

from reviewer.core.page import Box
from reviewer.core.resources import resource
from reviewer.extract.crops import HELD, SCALE, Crops
from reviewer.extract.pictures import Picture
from reviewer.extract.png import SIGNATURE, png_of

SAMPLE = resource("samples", "next-day-return-clean.pdf")


def pixels_of(png: bytes) -> tuple[int, int, int, bytes]:
    """Width, height, kind and samples of a PNG without filters, its check sums tried."""
    place, parts = len(SIGNATURE), {}
    while place < len(png):
        (size,) = struct.unpack(">I", png[place : place + 4])
        name, content = png[place + 4 : place + 8], png[place + 8 : place + 8 + size]
        (stated,) = struct.unpack(">I", png[place + 8 + size : place + 12 + size])
        assert stated == zlib.crc32(name + content)
        parts[name] = content
        place += 12 + size
    wide, high, _, kind, *_ = struct.unpack(">IIBBBBB", parts[b"IHDR"])
    return wide, high, kind, zlib.decompress(parts[b"IDAT"])


def test_greys_are_kept_as_greys_and_the_end_of_a_row_is_left_out() -> None:
    rows = bytes([9, 9, 9, 0, 200, 200, 200, 0]) + b"\xaa" * 4
    assert pixels_of(png_of(Picture(2, 2, 12, rows * 2))) == (2, 2, 0, bytes([0, 9, 200, 0, 9, 200]))


def test_colours_come_out_in_their_order() -> None:
    assert pixels_of(png_of(Picture(1, 1, 4, bytes([1, 2, 3, 0])))) == (1, 1, 2, bytes([0, 3, 2, 1]))


def test_a_box_of_a_page_is_a_picture_of_its_size() -> None:
    with Crops({"f": (SAMPLE, None)}) as crops:
        png = crops("f", 1, Box(100, 100, 200, 120))
        assert png is not None
        assert pixels_of(png)[:2] == (100 * SCALE, 20 * SCALE)
        assert crops("f", 99, Box(0, 0, 10, 10)) is None


def test_the_filings_of_a_folder_are_open_a_few_at_a_time() -> None:
    open_now: list[Path] = []

    class Maker:
        """Draws nothing; it is open until it is closed."""

        def __init__(self, path: Path, _: str | None) -> None:
            self.path = path
            open_now.append(path)

        def sizes(self) -> list[tuple[float, float]]:
            return [(1, 1)]

        def render(self, page: int, scale: float, box: Box | None = None) -> Picture:
            return Picture(1, 1, 4, bytes(4))

        def close(self) -> None:
            open_now.remove(self.path)

    with Crops({name: (Path(name), None) for name in "abcd"}, Maker) as crops:
        for name in "abacaad":
            assert crops(name, 1, Box(0, 0, 1, 1))
            assert len(open_now) <= HELD
        assert {path.name for path in open_now} == {"a", "d"}
    assert open_now == []


def test_what_is_unknown_gone_or_closed_has_no_picture(tmp_path: Path) -> None:
    box = Box(0, 0, 10, 10)
    with Crops({"gone": (tmp_path / "gone.pdf", None), "f": (SAMPLE, None)}) as crops:
        assert [crops(name, 1, box) for name in ("other", "gone", "gone")] == [None] * 3
    assert crops("f", 1, box) is None
