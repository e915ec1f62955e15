"""Of the imports that a template might need, give those that a module does need.

The linter would find out as well, at a third of the time that all of a build takes: it looks at ten thousand names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_NAME = re.compile(r"[A-Za-z_]\w*", re.ASCII)


def needed(statements: str, body: str) -> str:
    """Give the lines of `statements`, each without the names that do not occur in `body`, and none without a name.

    A name that stands in the prose of `body` only is kept: the linter looks at what is left.
    """
    return "\n".join(_kept(statements.splitlines(), frozenset(_NAME.findall(body))))


def _kept(lines: list[str], words: frozenset[str]) -> Iterator[str]:
    for line in lines:
        start, imports, names = line.rpartition("import ")
        if not imports:
            yield line
        elif kept := [name for name in names.split(", ") if name.rpartition(" as ")[2] in words]:
            yield f"{start}{imports}{', '.join(kept)}"
