"""The two commands of a bare computer: what they make, what they say when something is missing, what they ship."""

import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

import debian
import environment
import libraries
import run

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ("check_python", "debian", "environment", "libraries", "run", "test")
PINNED = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)


def pins(file: str) -> dict[str, str]:
    """The pinned release of every library in a requirements file."""
    return dict(PINNED.findall((ROOT / "packaging" / file).read_text(encoding="utf-8")))


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


# --- the environment


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout in a folder with a space and Chinese in its name."""
    root = tmp_path / "審閱 tool"
    (root / "packaging").mkdir(parents=True)
    for file in environment.REQUIREMENTS.values():
        (root / "packaging" / file).write_text(f"# {file}\n", encoding="utf-8")
    monkeypatch.setattr(environment, "ROOT", root)
    return root


@pytest.fixture
def installs(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What pip was asked to install, instead of pip: "made" for a new environment, then the names of files."""
    done: list[str] = []

    def create(home: Path) -> None:
        python = environment.python_in(home)
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()
        done.append("made")

    monkeypatch.setattr(environment, "_create", create)
    monkeypatch.setattr(environment, "_install", lambda home, files: done.extend(files))
    return done


def test_the_first_start_makes_the_environment_and_the_second_finds_it(installs: list[str]) -> None:
    first = environment.python_with("run")
    assert environment.python_with("run") == first
    assert installs == ["made", "requirements.txt"]


def test_the_tests_add_to_the_same_environment(installs: list[str]) -> None:
    assert environment.python_with("run") == environment.python_with("test")
    assert installs == ["made", "requirements.txt", "requirements.txt", "requirements-test.txt"]


def test_the_environment_of_the_tests_serves_the_program(installs: list[str]) -> None:
    environment.python_with("test")
    environment.python_with("run")
    assert installs == ["made", "requirements.txt", "requirements-test.txt"]


def test_changed_pins_make_a_new_environment(checkout: Path, installs: list[str]) -> None:
    before = environment.python_with("run")
    (checkout / "packaging" / "requirements.txt").write_text("other==1\n", encoding="utf-8")
    assert environment.python_with("run") != before
    assert installs.count("made") == 2


@pytest.mark.parametrize("started_with", ["run", "test"])
def test_an_environment_killed_in_the_making_is_made_anew(
    installs: list[str], monkeypatch: pytest.MonkeyPatch, started_with: str
) -> None:
    def killed(home: Path, files: list[str]) -> None:
        raise KeyboardInterrupt

    if started_with == "test":
        environment.python_with("run")
    with monkeypatch.context() as during:
        during.setattr(environment, "_install", killed)
        with pytest.raises(KeyboardInterrupt):
            environment.python_with(started_with)
    installs.clear()
    environment.python_with("run")
    assert installs == ["made", "requirements.txt"]


def test_without_a_network_the_tests_leave_the_program_whole(
    installs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreachable(home: Path, files: list[str]) -> None:
        raise debian.SetUpError("The package registry cannot be reached.")

    environment.python_with("run")
    monkeypatch.setattr(environment, "_install", unreachable)
    with pytest.raises(debian.SetUpError):
        environment.python_with("test")
    assert environment.python_with("run").exists()


def test_the_environment_imports_the_checkout_isolated_from_any_folder(checkout: Path, tmp_path: Path) -> None:
    (checkout / "reviewer").mkdir()
    (checkout / "reviewer" / "__init__.py").write_text("print('found')", encoding="utf-8")
    home = environment.environment_folder()
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    environment._make_importable(home)  # noqa: SLF001 - the rest of making one needs a network
    command = [str(environment.python_in(home)), "-I", "-c", "import reviewer"]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert said.stdout == "found\n", said.stderr


@pytest.mark.parametrize(
    ("pip_said", "meaning"),
    [
        ("NewConnectionError: Failed to establish a new connection", "registry cannot be reached"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "not what was pinned"),
        ("SSLError(SSLCertVerificationError('CERTIFICATE_VERIFY_FAILED'))", "PIP_CERT"),
        ("ERROR: No matching distribution found for pyside6-essentials", "no build for Python"),
        ("ERROR: something nobody has seen", "something nobody has seen"),
    ],
)
def test_what_pip_says_is_told_in_a_sentence(pip_said: str, meaning: str) -> None:
    assert meaning in environment._why_pip_failed(pip_said)  # noqa: SLF001


# --- an old Python, a missing library


@pytest.mark.parametrize("script", SCRIPTS)
def test_an_old_python_can_read_the_scripts_and_is_stopped(script: str) -> None:
    source = (ROOT / "packaging" / f"{script}.py").read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 7))
    imported = [node.names[0].name for node in tree.body if isinstance(node, ast.Import)]
    ours = [name for name in imported if name in SCRIPTS]
    assert script not in ("run", "test") or ours[0] == "check_python"


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_scripts_need_nothing_installed(script: str) -> None:
    tree = ast.parse((ROOT / "packaging" / f"{script}.py").read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in imported} <= sys.stdlib_module_names | set(SCRIPTS)


def test_a_missing_library_is_found_and_named_by_its_package() -> None:
    known = {"libc.so.6": "libc6", "libno-such-thing.so.9": "libno-such-thing9"}
    assert libraries.packages_for(known, libraries.missing(["libno-such-thing.so.9"])) == ["libno-such-thing9"]


def test_every_library_is_known_by_one_package() -> None:
    known = libraries.FOR_QT | libraries.FOR_X11 | libraries.FOR_WAYLAND
    assert all(re.fullmatch(r"lib[\w.+-]+\.so\.\d+", library) for library in known)
    assert len(set(known.values())) == len(known)


@pytest.fixture
def on_debian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")


@pytest.mark.usefixtures("on_debian")
def test_without_root_the_one_command_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    with pytest.raises(debian.SetUpError, match=r"sudo apt-get install --no-install-recommends libegl1 libgl1$"):
        debian.provide(["libgl1", "libegl1"], "Libraries are missing")


@pytest.mark.usefixtures("on_debian")
def test_root_installs_without_a_question(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[list[str], str]] = []

    def apt(command: list[str], env: dict[str, str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append((command[2:], env["DEBIAN_FRONTEND"]))
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    monkeypatch.setattr("subprocess.run", apt)
    debian.provide(["libgl1"], "A library is missing")
    assert asked == [
        (["update"], "noninteractive"),
        (["install", "-y", "--no-install-recommends", "libgl1"], "noninteractive"),
    ]


def test_a_system_without_debians_tool_is_told_what_to_look_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(debian.SetUpError, match="libgl1"):
        debian.provide(["libgl1"], "A library is missing")


def test_a_library_that_nobody_listed_is_named_from_what_python_says() -> None:
    said = "ImportError: libnew-thing.so.3: cannot open shared object file: No such file or directory"
    assert "libnew-thing.so.3" in libraries.why_qt_failed(said)


# --- with and without a screen


@pytest.mark.parametrize(
    ("platform", "variables", "on"),
    [
        ("win32", {}, "desktop"),
        ("darwin", {}, "desktop"),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "x11"),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ("linux", {"DISPLAY": ""}, ""),
    ],
)
def test_there_is_a_screen_or_there_is_none(platform: str, variables: dict[str, str], on: str) -> None:
    assert libraries.screen(variables, platform) == on


@pytest.mark.parametrize(
    ("check", "export", "code"), [(0, 0, run.DONE), (1, 0, run.DONE), (2, 2, run.UNREAD), (1, 2, run.UNREAD)]
)
def test_without_a_screen_the_findings_and_the_workbook_are_made(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    check: int,
    export: int,
    code: int,
) -> None:
    stand_in = tmp_path / "stand_in.py"
    stand_in.write_text(
        "import sys, pathlib\n"
        "if sys.argv[1] == 'export': pathlib.Path(sys.argv[-1]).touch()\n"
        f"sys.exit({{'check': {check}, 'export': {export}}}[sys.argv[1]])\n",
        encoding="utf-8",
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(run, "reviewer", lambda python: [str(python), str(stand_in)])
    assert run.without_window(Path(sys.executable), ["a return.pdf"]) == code
    assert f"The workbook is {tmp_path / 'working-paper.xlsx'}" in capfd.readouterr().out


def test_the_workbook_overwrites_nothing(tmp_path: Path) -> None:
    (tmp_path / "working-paper.xlsx").touch()
    (tmp_path / "working-paper-2.xlsx").touch()
    assert run.free_name(tmp_path).name == "working-paper-3.xlsx"


def test_the_samples_of_a_first_look_are_shipped() -> None:
    assert [Path(sample).name for sample in run.samples()] == list(run.SAMPLES)


# --- pins, licences and the wheel


@pytest.mark.parametrize("file", environment.REQUIREMENTS.values())
def test_every_pin_is_hashed_and_names_no_place(file: str) -> None:
    text = (ROOT / "packaging" / file).read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=\S)", text.strip())
    assert all(re.match(r"[\w.-]+==", block) and "--hash=sha256:" in block for block in blocks)
    assert not re.search(r"://|--(extra-)?index|--find-links|file:|(?<!\w)/", text)


def test_the_pins_are_within_the_ranges_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["test"]]
    pinned = {canonical(name): pin for file in environment.REQUIREMENTS.values() for name, pin in pins(file).items()}
    outside = [
        text for text in wanted if Version(pinned[canonical(Requirement(text).name)]) not in Requirement(text).specifier
    ]
    assert not outside


def test_the_program_and_its_tests_pin_the_same_releases() -> None:
    program, tests = (pins(file) for file in environment.REQUIREMENTS.values())
    assert {name: tests[name] for name in program.keys() & tests.keys()} == {
        name: program[name] for name in program.keys() & tests.keys()
    }


def licence_of(name: str) -> str:
    """What a library says of its licence, in the three places where it may."""
    about = importlib.metadata.metadata(name)
    said = [line for field in ("License-Expression", "License", "Classifier") for line in about.get_all(field, [])]
    return " ".join(line for line in said if "::" not in line or line.startswith("License"))


@pytest.mark.parametrize("name", pins("requirements.txt"))
def test_no_library_asks_for_the_source_of_ours(name: str) -> None:
    licence = licence_of(name)
    assert licence
    assert not re.search("AGPL|Affero", licence)
    assert "LGPL" in licence or not re.search(r"GPL|General Public", licence)


@pytest.mark.parametrize("name", pins("requirements.txt"))
def test_every_library_of_the_program_stands_in_the_licence_file(name: str) -> None:
    listed = re.findall(r"[\w.-]+", (ROOT / "LICENSE").read_text(encoding="utf-8"))
    assert name in {canonical(word.rstrip(".")) for word in listed}


def test_the_wheel_brings_the_resources(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    [wheel] = tmp_path.glob("*.whl")
    held = set(zipfile.ZipFile(wheel).namelist())
    assert {f"reviewer/_resources/samples/{name}" for name in run.SAMPLES} <= held
    assert {"reviewer/__main__.py", "reviewer/py.typed"} <= held
    assert not [name for name in held if name.startswith(("tests/", "packaging/"))]
