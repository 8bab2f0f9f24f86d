"""The filings opened before: their places and nothing else, as long as the reviewer wants them remembered."""

from pathlib import Path

from PySide6.QtCore import QSettings

MOST = 12


class Recent:
    """Kept in the settings. Switched off, nothing is remembered and what was is forgotten."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def wanted(self) -> bool:
        """Whether filings are remembered."""
        return str(self._settings.value("keep_recent", "true")).casefold() == "true"

    def want(self, wanted: bool) -> None:
        """Remember from now on, or forget everything and remember nothing."""
        self._settings.setValue("keep_recent", wanted)
        if not wanted:
            self.clear()

    def paths(self) -> list[Path]:
        """The filings opened before, the latest first."""
        kept = self._settings.value("recent") or []
        return [Path(str(path)) for path in (kept if isinstance(kept, list) else [kept])]

    def remember(self, path: Path) -> None:
        """Put a filing first."""
        if self.wanted:
            kept = [str(path), *(str(other) for other in self.paths() if other != path)]
            self._settings.setValue("recent", kept[:MOST])

    def clear(self) -> None:
        """Forget them all."""
        self._settings.remove("recent")
