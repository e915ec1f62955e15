"""Our templates: whether all are there, which of the generator's they stand in for, and where one failed.

Given the folder `overlays/templates`. For one that is missing the generator takes its own, in silence.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path

import openapi_python_client
from jinja2 import TemplateSyntaxError

STAND_INS = frozenset(
    f"{name}.py.jinja"
    for name in ("api_init", "endpoint_init", "endpoint_module", "literal_enum", "model", "models_init", "package_init")
)
"""Templates that stand in for one of the generator's."""
_OWN = frozenset({"calls.py.jinja", "calls_init.py.jinja", "videodb.py.jinja"})
"""Templates that stand in for none."""
_THEIRS = Path(openapi_python_client.__file__).parent / "templates"


def flaws(templates: Path) -> Iterator[str]:
    """Name the templates that are missing, that cannot be read, or that nothing would be rendered with."""
    there = {path.name: path for path in templates.glob("*.jinja")}
    for name in sorted(there.keys() - STAND_INS - _OWN):
        yield f"overlays/templates/{name}: of no use. Delete it, or name it in scripts/pipeline/templates.py"
    for name in sorted(STAND_INS | _OWN):
        path = there.get(name)
        if path is None or not path.is_file():
            yield f"overlays/templates/{name}: no such file. git checkout overlays/templates/{name}"
            continue
        try:
            path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            yield f"overlays/templates/{name}: not UTF-8 at byte {error.start}. Save it as UTF-8."


def theirs() -> dict[str, Path]:
    """Give the generator's own templates that ours stand in for, by name."""
    return {name: _THEIRS / name for name in sorted(STAND_INS)}


def told(error: Exception) -> str:
    """Say in which template and line something went wrong, and what."""
    if isinstance(error, TemplateSyntaxError):
        where = f"{error.name}, line {error.lineno}: "
    else:
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".jinja")]
        where = f"{Path(frames[-1].filename).name}, line {frames[-1].lineno}: " if frames else ""
    return f"{where}{type(error).__name__}: {error}"
