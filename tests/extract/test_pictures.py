"""Pages are drawn in a process of their own: right in size and place, and one bad page hurts no other."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from reviewer.core.own_process import BEHIND
from reviewer.core.page import Box
from reviewer.extract import child_process
from reviewer.extract.child_drawing import clamped
from reviewer.extract.pages import open_pages
from reviewer.extract.pictures import Picture, PictureError, PictureMaker
from tests.extract.small_pdfs import A4, draw


def dark(picture: Picture, x: int, y: int) -> bool:
    """Whether a pixel is dark."""
    at = y * picture.stride + 4 * x
    return sum(picture.data[at : at + 3]) < 3 * 128


@pytest.fixture
def square(tmp_path: Path) -> Path:
    """A page with a black square at 100 to 200 points from the left and the top."""
    return draw(tmp_path / "a.pdf", lambda c: c.rect(100, A4[1] - 200, 100, 100, fill=1))


def test_a_page_is_drawn_at_the_scale_asked_for(square: Path) -> None:
    maker = PictureMaker(square)
    picture = maker.render(1, 2.0)
    maker.close()
    assert (picture.width, picture.height) == (1684, 1190)
    assert dark(picture, 300, 300)
    assert not dark(picture, 190, 300)
    assert not dark(picture, 300, 410)


def test_a_part_of_a_page_is_drawn_alone(square: Path) -> None:
    maker = PictureMaker(square)
    picture = maker.render(1, 2.0, Box(150, 150, 250, 180))
    maker.close()
    assert (picture.width, picture.height) == (200, 60)
    assert dark(picture, 50, 30)
    assert not dark(picture, 150, 30)


def test_sizes_are_those_of_the_page_as_displayed(tmp_path: Path) -> None:
    maker = PictureMaker(draw(tmp_path / "a.pdf", lambda c: c.drawString(9, 9, "x"), rotate=90))
    assert maker.sizes() == [A4]
    maker.close()


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_a_part_of_a_turned_and_cropped_page_is_the_part_that_is_seen(tmp_path: Path, rotate: int) -> None:
    path = draw(tmp_path / "a.pdf", lambda c: c.rect(100, 390, 90, 30, fill=1), crop=(30, 20, 560, 555), rotate=rotate)
    cell = next(open_pages(path)).tables[0].cells[0].box
    maker = PictureMaker(path)
    picture = maker.crop(1, Box(cell.x0 - 10, cell.top - 10, cell.x1 + 10, cell.bottom + 10), 2.0)
    maker.close()
    assert [dark(picture, x, y) for x, y in ((10, 10), (30, 30), (picture.width - 30, picture.height - 30))] == [
        False, True, True,
    ]  # fmt: skip
    assert not dark(picture, picture.width - 10, picture.height - 10)


def test_a_page_that_has_no_size_is_told_and_the_process_lives(tmp_path: Path) -> None:
    maker = PictureMaker(draw(tmp_path / "a.pdf", lambda c: None, crop=(2000, 2000, 2100, 2100)))
    for _ in range(2):
        with pytest.raises(PictureError, match="Page 1 cannot be shown: it is damaged"):
            maker.render(1, 1.0)
    maker.close()


@pytest.mark.parametrize(("width", "height"), [(14_400.0, 14_400.0), (200.0, 100_000.0), (842.0, 595.0)])
def test_no_page_can_ask_for_all_the_memory(width: float, height: float) -> None:
    scale = clamped(width, height, 64.0)
    assert max(width, height) * scale <= 10_000.5
    assert width * height * scale**2 <= 40_000_500


def test_a_page_that_stops_the_process_says_so_and_the_next_is_drawn(
    square: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = child_process.child_command
    maker = PictureMaker(square)
    dies = "import json; print(json.dumps({'sizes': [[842, 595]]}), flush=True); exec('while True: pass')"
    monkeypatch.setattr(child_process, "child_command", lambda kind, *given: [sys.executable, "-c", dies])
    with pytest.raises(PictureError, match="Page 1 cannot be shown: it took too long"):
        PictureMaker(square, seconds=0.5).render(1, 1.0)
    monkeypatch.setattr(child_process, "child_command", real)
    assert maker.render(1, 1.0).width == 842
    maker.close()


def test_a_page_that_stopped_the_process_is_not_tried_again_at_that_size(
    square: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    starts = []
    dies = "import json; print(json.dumps({'sizes': [[842, 595]]}), flush=True); input(); input()"

    def counted(kind: str, *given: str) -> list[str]:
        starts.append(kind)
        return [sys.executable, "-c", dies]

    monkeypatch.setattr(child_process, "child_command", counted)
    maker = PictureMaker(square)
    for scale in (2.0, 2.0, 3.0):
        with pytest.raises(PictureError, match="Page 1 cannot be shown: it stopped the process"):
            maker.render(1, scale)
    assert len(starts) == 1
    with pytest.raises(PictureError):
        maker.render(1, 1.0)
    assert len(starts) == 2


@pytest.mark.parametrize(
    "header",
    ["{}", "{'width': 10, 'height': 10, 'stride': 1 << 40}", "{'width': 10, 'height': -1, 'stride': 40}",
     "{'width': 'x', 'height': 1, 'stride': 4}"],
)  # fmt: skip
def test_a_picture_of_impossible_size_is_refused(square: Path, monkeypatch: pytest.MonkeyPatch, header: str) -> None:
    lies = "import json, time; print(json.dumps({'sizes': [[842, 595]]})); "
    lies += f"print(json.dumps({header}), flush=True); time.sleep(60)"
    monkeypatch.setattr(child_process, "child_command", lambda kind, *given: [sys.executable, "-c", lies])
    with pytest.raises(PictureError, match="Page 1 cannot be shown"):
        PictureMaker(square).render(1, 1.0)


def test_closing_ends_a_picture_that_is_waited_for(square: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waits = "import json, time; print(json.dumps({'sizes': [[842, 595]]}), flush=True); time.sleep(60)"
    monkeypatch.setattr(child_process, "child_command", lambda kind, *given: [sys.executable, "-c", waits])
    maker = PictureMaker(square, seconds=30)
    maker.sizes()
    threading.Timer(0.3, maker.close).start()
    before = time.monotonic()
    with pytest.raises(PictureError, match="closed"):
        maker.render(1, 1.0)
    assert time.monotonic() - before < 10


def test_a_crop_shows_one_place(square: Path) -> None:
    maker = PictureMaker(square)
    assert maker.crop(1, Box(150, 150, 250, 180), 2.0) == maker.render(1, 2.0, Box(150, 150, 250, 180))
    maker.close()


def test_a_closed_filing_is_drawn_no_more(square: Path) -> None:
    maker = PictureMaker(square)
    maker.close()
    with pytest.raises(PictureError, match="closed"):
        maker.render(1, 1.0)


def test_what_is_drawn_ahead_is_the_same_picture_by_a_process_that_gives_way(
    square: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[str, ...]] = []
    start = child_process.child_command
    monkeypatch.setattr(
        child_process, "child_command", lambda *words: started.append(words) or start(*words)  # type: ignore[func-returns-value]
    )  # fmt: skip
    maker = PictureMaker(square)
    ahead = maker.behind()
    try:
        assert ahead.render(1, 2.0) == maker.render(1, 2.0)
        assert ["--gives-way" in words for words in started] == [True, False]
    finally:
        ahead.close()
        maker.close()


def test_a_maker_that_rested_draws_again(square: Path) -> None:
    maker = PictureMaker(square)
    try:
        before = maker.render(1, 1.0)
        maker.rest()
        maker.rest()
        assert maker.render(1, 1.0) == before
    finally:
        maker.close()


@pytest.mark.skipif(sys.platform == "win32", reason="There are no steps of niceness.")
def test_a_process_that_gives_way_is_behind_the_others() -> None:
    ask = "import os; from reviewer.core.own_process import give_way; give_way(); print(os.nice(0))"
    answer = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout
    assert int(answer) == min(os.nice(0) + BEHIND, 19), "19 is the last step there is"
