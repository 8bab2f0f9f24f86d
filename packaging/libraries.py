"""The system libraries that Qt's wheels expect of a Linux, and what to do where they are missing."""

import ctypes
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from debian import SetUpError, may_install, provide

# Library: the Debian package that holds it. From `ldd` over the pinned release; what those packages bring is left out.
FOR_QT = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
FOR_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FOR_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
CHINESE_FONT = "fonts-noto-cjk"

_PROBE = """
from PySide6 import QtGui, QtWidgets
app = QtGui.QGuiApplication([])
print(len(QtGui.QFontDatabase.families(QtGui.QFontDatabase.WritingSystem.TraditionalChinese)))
"""


def screen(variables: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str:
    """What there is to open a window on: "desktop" (Windows, macOS), "x11", "wayland", or "" for nothing."""
    if platform in ("win32", "darwin", "cygwin"):
        return "desktop"
    if variables.get("DISPLAY"):
        return "x11"
    return "wayland" if variables.get("WAYLAND_DISPLAY") else ""


def ensure_qt(python: Path, on: str) -> None:
    """Makes sure that Qt loads, for tests (on "") or for a window; SetUpError with what to install if it cannot."""
    if not sys.platform.startswith("linux"):
        return
    needed = FOR_QT | {"x11": FOR_X11, "wayland": FOR_WAYLAND}.get(on, {})
    packages = packages_for(needed, missing(needed))
    if packages:
        provide(packages, "Libraries of this system that Qt needs are missing")
    fonts = _load_qt(python)
    if on and not fonts:
        _want_chinese_font()


def missing(libraries: Iterable[str]) -> list[str]:
    """Those of some libraries that this system cannot load."""
    return [library for library in libraries if not _loads(library)]


def packages_for(known: Mapping[str, str], libraries: Iterable[str]) -> list[str]:
    """The Debian packages that hold some libraries."""
    return sorted({known[library] for library in libraries})


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _load_qt(python: Path) -> int:
    """Loads Qt in the environment, where it will run; the number of fonts that it finds for Chinese."""
    ran = subprocess.run(
        [str(python), "-I", "-c", _PROBE],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if ran.returncode == 0:
        return int(ran.stdout.split()[-1])
    raise SetUpError(why_qt_failed(ran.stderr))


def why_qt_failed(said: str) -> str:
    """One sentence for what Python said when Qt did not load."""
    library = re.search(r"(lib[\w.+-]+): cannot open shared object", said)
    if library:
        return f"Qt needs {library[1]}, which this system lacks: install the package that holds it, then start again."
    if "GLIBC" in said:
        return "This Linux is older than Qt supports: Debian 10, Ubuntu 20.04 or a later system is needed."
    return "Qt could not be loaded. Python said:\n" + said.strip()[-1000:]


def _want_chinese_font() -> None:
    why = "No font for Chinese is installed"
    if may_install():
        provide([CHINESE_FONT], why)
    else:
        print(f"{why}: Chinese text in the window will show as boxes. On Debian: sudo apt-get install {CHINESE_FONT}")
