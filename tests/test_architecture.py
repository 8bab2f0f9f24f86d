"""The layers and habits that keep the code readable, checked on the source itself."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "reviewer"
DECLARED_ONLY = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign)
# Ways out of this computer: the program is used offline, on what must not leave it.
NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "requests", "httpx", "PySide6.QtNetwork"}
# Tries those ways from inside the locked reader, to prove that the lock holds.
PROBES = "reviewer/extract/sandbox_probes.py"
# A process of ours gets its work so from the one that started it, which itself reads nothing but JSON from it.
HANDED_OVER = (
    "reviewer/pipeline/paper_process.py", "reviewer/pipeline/paper_child.py",
    "reviewer/export/tables_apart.py", "reviewer/export/table_child.py",
)  # fmt: skip
VAGUE = re.compile(r"(^|_)(utils?|helpers?|managers?|services?|misc|common|repository)(_|$)")


def modules(*layers: str) -> list[Path]:
    """The source files of some layers, or of the whole package."""
    found = [path for layer in layers or ("",) for path in (PACKAGE / layer).rglob("*.py")]
    assert found, f"no source in {layers}: has a layer been renamed?"
    return sorted(found)


def named(path: Path) -> str:
    """A source file as a message names it."""
    return path.relative_to(ROOT).as_posix()


def nodes(path: Path) -> Iterator[ast.AST]:
    """Everything in a source file."""
    return ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def imported(path: Path) -> Iterator[str]:
    """The modules that a source file imports, each also with the names it takes from them."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_each_layer_imports_only_what_it_may(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    status = lint_imports(config_filename="pyproject.toml", no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_a_filing_type_is_a_declaration() -> None:
    logic = [
        f"{named(path)}:{node.lineno}"
        for path in modules("filings")
        if path.name != "__init__.py"
        for node in ast.parse(path.read_text(encoding="utf-8")).body[1:]
        if not isinstance(node, DECLARED_ONLY)
    ]
    assert not logic, f"a filing type holds only a docstring, imports and assignments: {logic}"


def test_every_module_begins_with_a_sentence() -> None:
    silent = [named(path) for path in modules() if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    assert not silent


def test_no_file_grows_past_400_lines() -> None:
    # A declaration lists every label of its form in three writings: it is as long as the form is.
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    longest = {named(path): lines for path, lines in lengths.items() if path.parent.name != "filings"}
    assert not {name: lines for name, lines in longest.items() if lines > 400}, "split these"


def test_no_figure_becomes_a_float() -> None:
    floats = [
        f"{named(path)}:{node.lineno}"
        for path in modules("core", "checks", "filings")
        for node in nodes(path)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "float"
    ]
    assert not floats, f"figures are exact Decimals: {floats}"


def test_nothing_reaches_for_the_network() -> None:
    reaching = [
        f"{named(path)}: {name}"
        for path in modules()
        if named(path) != PROBES
        for name in imported(path)
        if name in NETWORK or name.split(".")[0] in NETWORK or any(name.startswith(f"{way}.") for way in NETWORK)
    ]
    assert not reaching


def test_nothing_from_elsewhere_is_unpickled_or_evaluated() -> None:
    risky = [
        f"{named(path)}: {name}"
        for path in modules()
        if named(path) not in HANDED_OVER
        for name in imported(path)
        if name.split(".")[0] == "pickle"
    ]
    risky += [
        f"{named(path)}:{node.lineno}"
        for path in modules()
        for node in nodes(path)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("eval", "exec")
    ]
    assert not risky


def test_names_say_what_a_thing_is() -> None:
    vague = [named(path) for path in modules() if any(VAGUE.search(part) for part in path.with_suffix("").parts[-2:])]
    vague += [
        f"{named(path)}: {node.name}"
        for path in modules()
        for node in nodes(path)
        if isinstance(node, ast.ClassDef) and re.search(r"(Utils?|Helper|Manager|Service|Repository)$", node.name)
    ]
    assert not vague


def test_packaging_does_not_shadow_the_packaging_library() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()
