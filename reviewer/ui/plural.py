"""Counts in words."""

from PySide6.QtCore import QCoreApplication


def counted(text: str, count: int) -> str:
    """`text` is "%n exception(s)": a translation has its own plurals, English adds or leaves out the s."""
    said = QCoreApplication.translate("counts", text, "", count)
    return said.replace("%n", str(count)).replace("(s)", "" if count == 1 else "s")
