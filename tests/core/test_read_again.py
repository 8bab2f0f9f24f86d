"""Two readings of one PDF stand beside one another under two ids."""

from reviewer.core.filing import READER, id_when_read_again
from reviewer.core.read_again import under
from reviewer.core.resources import resource
from reviewer.pipeline import read_filing


def test_a_filing_says_which_reader_read_it_and_goes_under_another_id_whole() -> None:
    read = read_filing(resource("samples", "poll-results-clean.pdf"))
    assert read.filing.reader == READER
    id = id_when_read_again(read.filing.sha256)
    assert id != read.filing.id
    filing, readings, grids = under(id, read.filing, read.readings, read.grids)
    assert filing.id == id
    assert filing.sha256 == read.filing.sha256
    named = {key.filing for grid in grids for row in grid.rows for key in row.cells if key is not None}
    assert named | {reading.key.filing for reading in readings} | {grid.filing for grid in grids} == {id}
    back = under(read.filing.id, filing, readings, grids)
    assert back == (read.filing, read.readings, read.grids)
