"""A window on screens that are told of in a file.

`python -m tests.ui.screens TASK FOLDER LANGUAGE` prints JSON of what it saw.

Screens cannot be changed under a test that runs: every task is a process of its own, on Qt's platform without a screen.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from reviewer.core.checker import Checker
from reviewer.core.page import Box
from reviewer.ui.app import make_application
from reviewer.ui.desk import Desk
from reviewer.ui.language import speak
from reviewer.ui.main_window import MainWindow
from tests.ui.picture_maker import PlainMaker, PlainPicture
from tests.ui.window_of import A4, CHECKS, DrawnFiling, DrawnLine, is_settled

PATIENCE = 20.0
ACROSS = 60


class StripedMaker(PlainMaker):
    """Draws every page in stripes one pixel wide: black, white, black, white. Whatever scales them makes them grey."""

    def render(self, page: int, scale: float, box: Box | None = None) -> PlainPicture:
        plain = super().render(page, scale, box)
        line = (bytes(4) + b"\xff" * 4) * (plain.width // 2 + 1)
        return PlainPicture(plain.width, plain.height, plain.stride, line[: plain.stride] * plain.height)


def main(task: str, folder: Path, language: str) -> None:
    """One task, and what came of it."""
    speak(make_application(), language)
    maker = StripedMaker([A4] * 2)
    line = DrawnLine({"a.pdf": DrawnFiling()})
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Desk(lambda: line, lambda review: Checker(review, CHECKS), lambda *_: maker, None), settings)
    window.show()
    window.open_paths([folder / "a.pdf"])
    until(lambda: is_settled(window))
    sys.stdout.write(json.dumps(TASKS[task](window, maker)))
    window.close()
    settings.sync()


def sharp(window: MainWindow, maker: StripedMaker) -> dict[str, Any]:
    """How a page is asked for, and whether its stripes stand on the screen as they were drawn."""
    view = window.panes.sheet.view
    view.go_to(2)
    ratio = view.viewport().devicePixelRatio()
    wanted = round(view.zoom * view.logicalDpiY() / 72 * ratio, 3)
    until(lambda: any(round(scale, 3) == wanted for page, scale, _ in maker.asked if page == 2))
    wait(0.3)
    middle = view.mapTo(window, QPoint(view.viewport().width() // 2, view.viewport().height() * 2 // 3))
    shown = window.screen().grabWindow(window.winId()).toImage()
    return {"ratio": ratio, "colours": colours(shown, round(middle.x() * ratio), round(middle.y() * ratio))}


def colours(picture: QImage, x: int, y: int) -> list[int]:
    """The greys of some pixels beside one another."""
    return [picture.pixelColor(x + step, y).lightness() for step in range(ACROSS)]


def room(window: MainWindow, _: StripedMaker) -> dict[str, Any]:
    """Where the window stands, and the screen it stands on."""
    wait(0.3)
    return {"window": rect(window), "screen": shape(window.screen().availableGeometry())}


def leave(window: MainWindow, _: StripedMaker) -> dict[str, Any]:
    """Puts the window, a pane and the page on the last screen, as large as it is."""
    far = QApplication.screens()[-1].availableGeometry()
    inspector = window.panes.docks["inspector"]
    window.setGeometry(far.adjusted(20, 20, -20, -20))
    inspector.setFloating(True)
    inspector.setGeometry(far.right() - 500, far.bottom() - 500, 480, 480)
    window.actions_by_name["page_window"].trigger()
    window.page_window.setGeometry(far.adjusted(40, 40, -40, -40))
    wait(0.3)
    return where(window)


def come_back(window: MainWindow, _: StripedMaker) -> dict[str, Any]:
    """Where all of these are when the window is opened again."""
    window.actions_by_name["page_window"].trigger()
    wait(0.3)
    return where(window)


def where(window: MainWindow) -> dict[str, Any]:
    """The places of the windows there are."""
    inspector = window.panes.docks["inspector"]
    return {
        "window": rect(window), "page": rect(window.page_window), "inspector": shape(inspector.geometry()),
        "floats": inspector.isFloating(), "screens": [shape(one.availableGeometry()) for one in QApplication.screens()],
    }  # fmt: skip


def rect(widget: QWidget) -> list[int]:
    return shape(widget.frameGeometry())


def shape(area: QRect) -> list[int]:
    return [area.x(), area.y(), area.width(), area.height()]


def until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, "it did not come to that"
        wait(0.01)


def wait(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)


TASKS = {"sharp": sharp, "room": room, "leave": leave, "come_back": come_back}

if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
    sys.stdout.flush()
    # Qt's platform without a screen does not always end in good order.
    os._exit(0)
