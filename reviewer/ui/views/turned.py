"""Points of a page that is shown turned, clockwise, by so many quarter-turns; only the view turns, never the page."""

TURNS = 4


def size_turned(width: float, height: float, turns: int) -> tuple[float, float]:
    """The width and height of a page as it is shown."""
    return (height, width) if turns % 2 else (width, height)


def turned(x: float, y: float, size: tuple[float, float], turns: int) -> tuple[float, float]:
    """Where a point of a page is shown, from the top-left of what is shown; `size` is that of the page."""
    width, height = size
    return ((x, y), (height - y, x), (width - x, height - y), (y, width - x))[turns]


def turned_back(x: float, y: float, size: tuple[float, float], turns: int) -> tuple[float, float]:
    """The point of a page that is shown somewhere: the way back of `turned`."""
    return turned(x, y, size_turned(*size, turns), -turns % TURNS)


def step_on_page(across: float, down: float, turns: int) -> tuple[float, float]:
    """A step over what is shown as a step over the page."""
    return turned(across, down, (0, 0), -turns % TURNS)
