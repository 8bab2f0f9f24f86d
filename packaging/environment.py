"""Makes this checkout's own Python environment in .venv, and finds it again at once. Standard library only.

The environment's folder is named by a digest of the pinned requirements, so changed pins make a new one. A file in it
says which requirements it holds, and is written last: without it a half-made environment is made anew.
"""

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from debian import SetUpError, provide

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = {"run": "requirements.txt", "test": "requirements-test.txt"}

# What pip says, and what it means to the person before it.
REASONS = (
    (r"No space left|Errno 28\b|WinError 112", "the disk is full: free about 1 GB"),
    (r"CERTIFICATE_VERIFY_FAILED|SSLError", "the registry's certificate is not trusted here: if your network has its "
     "own, name its file in the variable PIP_CERT"),
    (r"DO NOT MATCH THE HASHES", "what arrived is not what was pinned: something between here and the package registry "
     "changes files"),
    (r"NameResolution|Timeout|timed out|Connection\w*Error|ProxyError|unreachable|Connection refused",
     "the package registry cannot be reached: connect this computer to the internet for the first start"),
    (r"No matching distribution", f"there is no build for Python {sys.version_info[0]}.{sys.version_info[1]} on this "
     "system: try 64-bit Python 3.11 to 3.13"),
)  # fmt: skip


def python_with(name: str) -> Path:
    """The interpreter of an environment that holds the requirements "run" or "test", made first if need be."""
    home = environment_folder()
    if _holds(home, name):
        return python_in(home)
    try:
        home.parent.mkdir(exist_ok=True)
        with _alone(home.parent / "lock"):
            if not _holds(home, name):
                _make(home, name)
    except OSError as problem:
        raise SetUpError(f"The Python environment could not be made in {home.parent}: {problem}.") from problem
    return python_in(home)


def environment_folder() -> Path:
    """The folder of the environment for these requirements, this Python and this system."""
    digest = hashlib.sha256(f"{sys.implementation.cache_tag} {sys.platform}".encode())
    for file in REQUIREMENTS.values():
        digest.update((ROOT / "packaging" / file).read_bytes())
    return ROOT / ".venv" / digest.hexdigest()[:12]


def python_in(home: Path) -> Path:
    """The interpreter of an environment."""
    return home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def marker(home: Path, name: str) -> Path:
    """The empty file that says that an environment holds something whole."""
    return home / f"holds-{name}"


def _holds(home: Path, name: str) -> bool:
    return marker(home, name).exists() and python_in(home).exists()


def _make(home: Path, name: str) -> None:
    """Adds requirements to a whole environment, or makes one anew."""
    held = [known for known in REQUIREMENTS if _holds(home, known)]
    if not held:
        _create(home)
    for known in held:
        marker(home, known).unlink()  # Killed in what follows, it is no longer known to be whole.
    wanted = ["run"] if name == "run" else ["run", "test"]
    try:
        _install(home, [REQUIREMENTS[part] for part in wanted])
    except SetUpError:
        for known in held:
            marker(home, known).touch()  # pip gave up cleanly: what was there still is.
        raise
    for part in wanted:
        marker(home, part).touch()


def _create(home: Path) -> None:
    import importlib.util
    import shutil

    if any(importlib.util.find_spec(module) is None for module in ("venv", "ensurepip")):
        version = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        provide([version], "Python's venv module is missing")
        importlib.invalidate_caches()
    import venv

    print("Making the Python environment for the first start ...", flush=True)
    shutil.rmtree(home, ignore_errors=True)
    try:
        venv.create(home, with_pip=True, symlinks=os.name != "nt", clear=True)
    except subprocess.CalledProcessError as problem:
        said = (problem.output or b"").decode(errors="replace").strip()[-400:]
        raise SetUpError(f"Python could not make an environment in {home}. It said: {said}") from problem
    _make_importable(home)


def _make_importable(home: Path) -> None:
    """Lets the environment import `reviewer` from this checkout, from any folder and isolated (-I) too."""
    packages = next(home.glob("[Ll]ib/python*/site-packages"), home / "Lib" / "site-packages")
    # Relative, so that it is plain ASCII whatever the checkout's folder is called.
    (packages / "reviewer.pth").write_text(os.path.relpath(ROOT, packages) + "\n", encoding="ascii")


def _install(home: Path, files: Sequence[str]) -> None:
    named = [part for file in files for part in ("-r", str(ROOT / "packaging" / file))]
    command = ["-m", "pip", "install", "--require-hashes", "--only-binary=:all:", "--no-input", "--retries=2", *named]
    print("Fetching the pinned packages (about 120 MB, once) ...", flush=True)
    said = _run_and_show([str(python_in(home)), "-I", "-X", "utf8", *command])
    if said is not None:
        raise SetUpError(_why_pip_failed(said))


def _run_and_show(command: Sequence[str]) -> str | None:
    """Runs pip, showing what it downloads; None, or all that it said when it failed."""
    environment = {**os.environ, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_COLOR": "1"}
    said: list[str] = []
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        encoding="utf-8", errors="replace",
    ) as pip:  # fmt: skip
        for line in pip.stdout or ():
            said.append(line)
            if line.lstrip().startswith("Downloading"):
                print("  " + line.strip(), flush=True)
    return None if pip.returncode == 0 else "".join(said)


def _why_pip_failed(said: str) -> str:
    for pattern, meaning in REASONS:
        if re.search(pattern, said):
            return f"The packages could not be installed; {meaning}, then start again."
    return "The packages could not be installed. pip said:\n" + said.strip()[-2000:]


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """One maker at a time. The system frees the lock when its holder ends, however it ends."""
    with path.open("w") as file:
        if sys.platform == "win32":
            import msvcrt
            import time

            while True:
                try:
                    msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
                    break
                except OSError:
                    time.sleep(0.5)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield
