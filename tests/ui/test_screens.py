"""The window on screens of every density and size: pages are sharp, all panes fit, nothing comes back out of sight."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
LAPTOP, LARGE = (0, 0, 1366, 768), (0, 0, 3840, 2160)
BESIDE = (1366, 0, 3840, 2160)
Area = tuple[int, int, int, int]


def on_screens(task: str, folder: Path, *screens: Area, scale: float = 1.0, language: str = "en") -> dict[str, Any]:
    """What a window does on these screens, scaled by so much; see screens.py."""
    told = [
        {"name": f"screen {n}", "x": x, "y": y, "width": width, "height": height,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for n, (x, y, width, height) in enumerate(screens)
    ]  # fmt: skip
    layout = folder / "screens.json"
    layout.write_text(json.dumps({"screens": told}))
    environment = {
        **os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={layout}", "QT_SCALE_FACTOR": str(scale),
        "QT_SCALE_FACTOR_ROUNDING_POLICY": "PassThrough",
    }  # fmt: skip
    command = [sys.executable, "-m", "tests.ui.screens", task, str(folder), language]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=90, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return seen


def is_inside(window: list[int], screen: list[int]) -> bool:
    left, top, width, height = window
    x, y, wide, high = screen
    return x <= left and y <= top and left + width <= x + wide and top + height <= y + high


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_a_page_is_drawn_pixel_for_pixel_at_every_density(tmp_path: Path, scale: float) -> None:
    seen = on_screens("sharp", tmp_path, LARGE, scale=scale)
    assert seen["ratio"] == scale
    first = seen["colours"][0]
    assert seen["colours"] == [first, 255 - first] * (len(seen["colours"]) // 2)
    assert first in (0, 255)


@pytest.mark.parametrize("language", ["en", "zh_Hant"])
@pytest.mark.parametrize(("screen", "scale"), [
    (LAPTOP, 1.0), (LAPTOP, 1.25), (LAPTOP, 1.5), (LAPTOP, 2.0), (LARGE, 1.0), (LARGE, 2.0), (LARGE, 3.0),
])  # fmt: skip
def test_the_window_with_all_its_panes_fits_on_the_screen(
    tmp_path: Path, screen: Area, scale: float, language: str
) -> None:
    seen = on_screens("room", tmp_path, screen, scale=scale, language=language)
    assert is_inside(seen["window"], seen["screen"]), seen


def test_what_stood_on_a_screen_that_is_gone_comes_back_in_sight(tmp_path: Path) -> None:
    left = on_screens("leave", tmp_path, LAPTOP, BESIDE)
    assert all(is_inside(left[name], left["screens"][1]) for name in ("window", "page", "inspector")), left
    again = on_screens("come_back", tmp_path, LAPTOP, BESIDE)
    assert again["floats"]
    assert all(is_inside(again[name], again["screens"][1]) for name in ("window", "page", "inspector")), again
    gone = on_screens("come_back", tmp_path, LAPTOP)
    assert gone["floats"]
    assert all(is_inside(gone[name], gone["screens"][0]) for name in ("window", "page", "inspector")), gone
