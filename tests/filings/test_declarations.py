"""Every filing type is a declaration, is found by import, and declares what checks can find by name."""

import ast
import pkgutil
from pathlib import Path

import pytest

import reviewer.filings
from reviewer.core.template import Balances, Content, FilingType, Numbered, Section
from reviewer.filings import all_filing_types

FILES = sorted(path for path in Path(reviewer.filings.__file__).parent.glob("*.py") if path.name != "__init__.py")
TYPES = pytest.mark.parametrize(
    "form", [kind for kind in all_filing_types() if isinstance(kind, FilingType)], ids=lambda form: form.form
)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_declaration_is_a_docstring_imports_and_assignments(path: Path) -> None:
    docstring, *rest = ast.parse(path.read_text(encoding="utf-8")).body
    assert isinstance(docstring, ast.Expr)
    assert isinstance(docstring.value, ast.Constant)
    assert all(isinstance(statement, ast.Import | ast.ImportFrom | ast.Assign | ast.AnnAssign) for statement in rest)
    within = [node for statement in rest for node in ast.walk(statement)]
    assert not any(isinstance(node, ast.Lambda | ast.IfExp | ast.comprehension) for node in within)


def test_every_file_declares_one_type() -> None:
    assert len(all_filing_types()) == len(FILES)


def test_a_program_built_without_declarations_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pkgutil, "iter_modules", lambda path: [])
    with pytest.raises(LookupError, match=r"reviewer\.filings"):
        all_filing_types()


@TYPES
def test_a_type_has_a_form_a_version_and_anchors(form: FilingType) -> None:
    assert form.form
    assert form.title
    assert form.versions
    assert form.recognised_by
    assert list(form.versions) == sorted(form.versions)


@TYPES
def test_each_label_is_given_in_english_and_in_both_chinese_writings(form: FilingType) -> None:
    for field in (*form.header.fields, *form.class_header.fields, *form.signed.fields):
        assert any(label.isascii() for label in field.labels)
        assert any(not label.isascii() for label in field.labels)


@TYPES
def test_fields_of_one_table_have_names_of_their_own(form: FilingType) -> None:
    for table in tables_of(form.sections):
        if isinstance(table, Numbered):
            columns = [column.field.name for column in table.columns]
            assert len(columns) == len(set(columns))


@TYPES
def test_each_column_of_balances_has_a_field_or_grey_for_each_line(form: FilingType) -> None:
    for table in tables_of(form.sections):
        if isinstance(table, Balances):
            assert all(len(column.fields) == len(table.rows) for column in table.columns)


def tables_of(parts: tuple[Section | Content, ...]) -> list[Balances | Numbered]:
    """The tables in some sections, at any depth."""
    found: list[Balances | Numbered] = []
    for part in parts:
        if isinstance(part, Section):
            found += tables_of((*part.classes, *part.contents))
        elif isinstance(part, Balances | Numbered):
            found.append(part)
    return found
