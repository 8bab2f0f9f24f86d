"""Another review is opened over a desk that is full: nothing is turned to, or checked, that is about to go."""

from pathlib import Path

from tests.ui.window_of import DrawnFiling, WindowOf


def test_the_desk_is_cleared_at_once(window_of: WindowOf, tmp_path: Path) -> None:
    window = window_of(tmp_path / "reviews", a=DrawnFiling(), b=DrawnFiling(), c=DrawnFiling())
    desk, turned, closed, removed = window.desk, list[str](), list[str](), list[str]()
    desk.selection.filing_selected.connect(turned.append)
    desk.filing_closed.connect(closed.append)
    desk.document.filing_removed.connect(removed.append)
    ids = [one.id for one in desk.filings]
    desk.clear()
    assert turned == [""]
    assert sorted(closed) == sorted(removed) == sorted(ids)
    assert (desk.filings, dict(desk.document.review.filings), desk.keeper.file) == ([], {}, None)
    assert window.panes.middle.currentWidget() is window.panes.welcome


def test_an_open_review_takes_the_place_of_what_lies_there(window_of: WindowOf, tmp_path: Path) -> None:
    window = window_of(tmp_path / "reviews", a=DrawnFiling(), b=DrawnFiling())
    file = window.desk.keeper.file
    assert file is not None
    ids = {one.id for one in window.desk.filings}
    window.desk.clear()
    window.desk.open_review(file.path)
    window_of.qtbot.waitUntil(lambda: len(window.desk.filings) == 2 and not window.desk.document.checking)
    assert {one.id for one in window.desk.filings} == ids
    assert window.desk.selection.filing in ids
