"""What pages take in from elsewhere, so that it is written once: `<!-- readme: Errors to act on -->`.

`expanded` is given a page and, for each kind of inclusion, a function from its argument to Markdown. `section` cuts a
section out of a document. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_INCLUSION = re.compile(r"^<!-- (?P<kind>[a-z]+): (?P<what>.+?) -->$", re.MULTILINE)


class InclusionError(Exception):
    """A page takes in what is not there."""


def expanded(page: str, providers: Mapping[str, Callable[[str], str]]) -> str:
    """Give a page with each inclusion replaced. Raises `InclusionError`."""

    def content(match: re.Match[str]) -> str:
        if match["kind"] not in providers:
            raise InclusionError(f"{match[0]}: nothing of that kind can be taken in; there is: {', '.join(providers)}.")
        return providers[match["kind"]](match["what"]).strip("\n")

    return _INCLUSION.sub(content, page)


def section(document: str, title: str) -> str:
    """Give what stands below a heading, to the next one of its level. Raises `InclusionError`."""
    fenced = False
    level, lines = 0, []
    for line in document.splitlines():
        fenced ^= line.lstrip().startswith("```")
        heading = None if fenced else re.match(r"(#+) (.+)", line)
        if heading and level and len(heading[1]) <= level:
            break
        if level:
            # Of the page that takes it in, its own headings come right below the title.
            lines.append("#" * (len(heading[1]) - level + 1) + " " + heading[2] if heading else line)
        elif heading and heading[2].strip() == title:
            level = len(heading[1])
    if not level:
        raise InclusionError(f"no section is called {title!r}.")
    return "\n".join(lines).strip("\n")
