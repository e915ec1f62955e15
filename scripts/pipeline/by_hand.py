"""Which of the modules that are written by hand have nothing to stand on in a description."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

_MODEL = re.compile(r"\bmodels\.(?:\w+ import )?([A-Z]\w*)")


def groundless(runtime: Path, classes: Collection[str]) -> list[str]:
    """Give the modules that speak of models, none of which there is: below `runtime`, in name order."""
    found = []
    for module in sorted(runtime.rglob("*.py")):
        spoken = set(_MODEL.findall(module.read_text(encoding="utf-8")))
        if spoken and not spoken & set(classes):
            found.append(module.relative_to(runtime).as_posix())
    return found
