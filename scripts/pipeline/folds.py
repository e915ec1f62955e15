"""Which names of a description would be one name in Python, so that one thing would overwrite or hide another. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from openapi_python_client.strings import ClassName

from pipeline.context import EndpointView
from pipeline.documents import Json
from pipeline.names import TAKEN_CLASSES


def folded(endpoints: Iterable[EndpointView]) -> Iterator[str]:
    """Two operations of one module overwrite each other."""
    seen: dict[tuple[str, str], str] = {}
    for view in endpoints:
        holder = f"{view.method} {view.path}"
        if (first := seen.setdefault((view.tag, view.name), holder)) != holder:
            yield f"{holder}: would be {view.tag}.{view.name}, as {first} is. Name one otherwise in overlays/names/"


def taken(description: Json) -> Iterator[str]:
    """Two components of one class or module overwrite each other, and one may hide what modules import."""
    by_class: dict[str, list[str]] = {}
    for name in description.get("components", {}).get("schemas", {}):
        class_name = str(ClassName(name, "field_"))
        by_class.setdefault(class_name.lower(), []).append(name)
        if class_name in TAKEN_CLASSES:
            yield f"components.schemas.{name}: {class_name} is a name of the package's own; {_line(name)}"
    for names in by_class.values():
        if len(names) > 1:
            yield f"components.schemas: {' and '.join(names)} would be one class; {_line(names[-1])}"


def _line(name: str) -> str:
    return f"write `{name}: {{name: AnotherName}}` into overlays/names/components.yaml"
