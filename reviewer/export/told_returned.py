"""What came back in a returned working paper, said line by line for a terminal."""

from collections.abc import Sequence

from reviewer.export.returned import Returned


def told(returned: Returned) -> Sequence[str]:
    """One line for each thing that came in, for a terminal."""
    lines = []
    for one in returned.proposals:
        proposed = "proposed to take the correction back" if one.text is None else f"proposed {one.text or 'blank'}"
        since = f" ({one.since})" if one.since else ""
        lines.append(f"{one.place}  {one.label}: printed {one.printed or 'blank'}, {proposed}{since}")
    lines += [f"{one.place}  {one.kind}: {one.text}" for one in returned.notes]
    return lines + [f"! {problem}" for problem in returned.problems]
