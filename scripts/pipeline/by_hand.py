"""The modules that are written by hand, in `overlays/runtime`: which of them have nothing to stand on in a
description, and whether what they import is there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from pipeline.digests import files_below

_IMPORT = re.compile(r"^[ \t]*from (\.+)([\w.]*) import (\([^)]*\)|[^\n(#]+)", re.MULTILINE)
_OF_THE_DESCRIPTION = ("api", "calls", "models")
"""Folders whose modules there are only if the description has what they are for."""
_WORD = re.compile(r"\w+")
_MODEL = re.compile(r"\bmodels\.(?:\w+ import )?([A-Z]\w*)")


def groundless(runtime: Path, classes: Collection[str]) -> list[str]:
    """Give the modules that speak of models, none of which there is: below `runtime`, in name order."""
    found = []
    for module in sorted(runtime.rglob("*.py")):
        spoken = set(_MODEL.findall(module.read_text(encoding="utf-8")))
        if spoken and not spoken & set(classes):
            found.append(module.relative_to(runtime).as_posix())
    return found


def strayed(package: Path, runtime: Path) -> Iterator[str]:
    """Name what modules of `runtime` that were laid into a package import from it, and that does not occur there.

    Text is looked at, not syntax trees: these would take longer than all else that is done with a module.
    """
    here = [name for name in files_below(runtime) if name.endswith(".py") and (package / name).is_file()]
    texts = {name: (package / name).read_text(encoding="utf-8") for name in here}
    for name in here:
        for found in _IMPORT.finditer(texts[name]):
            dots, module, names = found.groups()
            target = (package / name).parents[len(dots) - 1].joinpath(*module.split("."))
            file = (target / "__init__.py" if target.is_dir() else target.with_suffix(".py")).relative_to(package)
            if file.parts[0] in _OF_THE_DESCRIPTION:
                continue
            where = f"overlays/runtime/{name}: line {texts[name].count(chr(10), 0, found.start()) + 1}: imports"
            if not (package / file).is_file():
                yield f"{where} {dots}{module}, and there is no such module"
                continue
            text = texts.get(file.as_posix()) or (package / file).read_text(encoding="utf-8")
            for wanted in (_WORD.match(part.strip()) for part in names.strip("()").split(",")):
                is_there = wanted is None or wanted[0] in text or any(target.glob(f"{wanted[0]}*"))
                if wanted and not is_there:
                    yield f"{where} {wanted[0]} from {file}, and there is none"
