"""Counts in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from reviewer.ui.language import spoken


def counted(text: str, count: int) -> str:
    """`text` is "%n exception(s)": a translation has its own plurals, English adds or leaves out the s."""
    said = QCoreApplication.translate("counts", text, "", count)
    return said.replace("%n", str(count)).replace("(s)", "" if count == 1 else "s")


def listed(parts: Iterable[str]) -> str:
    """Several counts or names in one line, with the comma of the window's language."""
    return ("，" if spoken() == "zh_Hant" else ", ").join(parts)
