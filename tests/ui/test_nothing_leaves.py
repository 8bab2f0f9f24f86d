"""A whole review with the network refused: it writes its review, its workbook and its settings, and nothing else."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOMES = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")
# Of the system calls, those that open for writing, make, move or remove; and every socket.
CALLS = "openat,open,creat,rename,renameat,renameat2,mkdir,mkdirat,socket,connect"
_PATH = re.compile(r'"([^"]+)"')
# Not ours: how Qt's font library keeps its list of fonts, and a thread's own pipes.
NOT_FILES = ("/dev/", "/proc/", "anon_inode")


def run(folder: Path, *before: str) -> subprocess.CompletedProcess[str]:
    """The review, its home and everything that libraries take for a home in one folder."""
    home = folder / "home"
    home.mkdir()
    here = {name: str(home) for name in HOMES}
    home.chmod(0o700)
    command = [*before, sys.executable, "-B", "-m", "tests.ui.offline_review", str(home), str(folder / "book.xlsx")]
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, **here, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=500, check=False,
    )  # fmt: skip


def others(folder: Path, written: set[str]) -> list[str]:
    """What was written that is neither review, nor workbook, nor settings."""
    home = folder / "home"
    ours = (f"{home}/reviews", f"{home}/sessions", f"{home}/settings.ini", f"{home}/fontconfig", f"{home}/mesa")
    return sorted(
        path for path in written
        if not path.startswith((*ours, *NOT_FILES))
        and path not in (str(home), str(folder))
        # Python keeps what it made of the program's own files; nothing of a filing is in it.
        and "__pycache__" not in Path(path).parts[-2:]
        and not re.fullmatch(r"\.?book\.xlsx(\.[0-9a-f]{8}\.tmp)?", Path(path).name)
    )  # fmt: skip


def test_a_review_with_the_network_refused_writes_nothing_else(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert done.returncode == 0, done.stderr[-2000:]
    assert (tmp_path / "book.xlsx").exists()
    assert others(tmp_path, set(done.stdout.splitlines())) == []
    left = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()]
    kept = [path for path in left if not path.startswith(("home/fontconfig", "home/mesa"))]
    assert [path for path in kept if not path.endswith(".review")] == ["book.xlsx", "home/settings.ini"]
    assert "25,948,809,928" not in (tmp_path / "home" / "settings.ini").read_text()


def test_the_review_by_keys_alone_writes_nothing_else_either(tmp_path: Path) -> None:
    """The whole of the desk: queue, hints, dismissals, chain, signature and workbook."""
    home, desk = tmp_path / "home", tmp_path / "desk"
    home.mkdir(mode=0o700)
    here = {name: str(home) for name in HOMES}
    done = subprocess.run(
        [sys.executable, "-B", "-m", "tests.ui.offline_desk", str(desk)], cwd=ROOT,
        env={**os.environ, **here, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=500, check=False,
    )  # fmt: skip
    assert done.returncode == 0, (done.stdout[-2000:], done.stderr[-2000:])
    written = {line for line in done.stdout.rpartition("\n\n")[2].splitlines() if not line.startswith(NOT_FILES)}
    kinds = re.compile(r"\.review(-journal)?|\.ini(\.lock|\.[A-Za-z0-9]+)?|\.xlsx(\.[0-9a-f]{8}\.tmp)?|\.json(\.part)?")
    strange = {path for path in written if Path(path).suffix and not kinds.search(Path(path).name)}
    outside = {path for path in written if not path.startswith((str(desk), str(home)))}
    assert (sorted(strange), sorted(outside)) == ([], [])
    # The process that writes the workbook is seen by the system calls below.
    assert list(desk.rglob("*.xlsx"))


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed, so system calls cannot be seen")
def test_no_system_call_of_it_or_its_children_does_either(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    done = run(tmp_path, "strace", "-f", "-qq", "-e", f"trace={CALLS}", "-o", str(trace))
    if not trace.exists() or not trace.read_text(errors="replace"):
        pytest.skip("this system does not let strace look on")
    assert done.returncode == 0, done.stderr[-2000:]
    lines = trace.read_text(errors="replace").splitlines()
    assert [line for line in lines if "AF_INET" in line and "-1 E" not in line] == []
    changing = [line for line in lines if re.search(r"O_WRONLY|O_RDWR|O_CREAT|rename|mkdir|creat\(", line)]
    succeeded = [line for line in changing if not re.search(r"= -1 E", line)]
    written = {found[1] for line in succeeded if (found := _PATH.search(line)) is not None}
    assert others(tmp_path, {path for path in written if path.startswith("/")}) == []
