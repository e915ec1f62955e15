"""Say where a part of the effective description comes from, and why it is as it is.

    PYTHONPATH=scripts python -m pipeline.explain Video                 a model
    PYTHONPATH=scripts python -m pipeline.explain Video.name            a field of it
    PYTHONPATH=scripts python -m pipeline.explain set_auto_recharge     an operation
    PYTHONPATH=scripts python -m pipeline.explain /servers/0            anything, by JSON Pointer

`explain` is given such a text, the published description and what is laid over it, and gives back lines: the places
that a shape was made of, with the table that names it, then each action that wrote there, with its evidence.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.documents import DocumentError, Json
from pipeline.door import guarded
from pipeline.kinds import read_description
from pipeline.locations import Location, located, normalized, pointer
from pipeline.names import NamesError
from pipeline.overlay import Origins
from pipeline.overlay_document import Action, OverlayError, is_evidence
from pipeline.paths import ROOT
from pipeline.places import operations
from pipeline.stages import Effective, Laid, effective, load


def explain(text: str, description: Json, laid: Laid) -> str:
    """Say what made the place that `text` means, and why. Raises `DocumentError` if it means none."""
    origins = Origins()
    made = effective(description, laid, strict=False, origins=origins)
    wanted = _meant(text, made)
    removers = [action for location, action in origins.removed if pointer(location) == wanted]
    try:
        location = located(made.document, wanted)
        writers = origins.of(made.document, location)
    except DocumentError:
        if not removers:
            raise
        location, writers = (), []
    named = list(_named(location, made, laid))
    untouched = not (writers or removers or named)
    lines = [f"{wanted or 'the root'}:{' as published' if untouched else ''}", *named]
    for verb, actions in (("removed", removers), ("written", writers)):
        for action in actions:
            lines += _told(verb, action)
    return "\n".join(lines)


def _meant(text: str, made: Effective) -> str:
    """Give the pointer that a model, a field of one, an operation, or a place that was hoisted stands for."""
    if text.startswith("/") or not text:
        for name, places in made.hoisted.origins.items():
            for place in places:
                where = pointer(place.location)
                if text == where or text.startswith(f"{where}/"):
                    return pointer(("components", "schemas", name)) + text.removeprefix(where)
        return text
    model, _, field = text.partition(".")
    schemas = made.document.get("components", {}).get("schemas", {})
    for name in schemas:
        if name == model or name.lower() == model.replace("_", "").lower():
            return pointer(("components", "schemas", name, *(("properties", field) if field else ())))
    for path, method, operation in operations(made.document):
        if operation.get("operationId") == text:
            return pointer(("paths", path, method))
    raise DocumentError(f"{text!r} is no model, no field of one (Video.name), no operation and no JSON Pointer.")


def _named(location: Location, made: Effective, laid: Laid) -> Iterator[str]:
    if location[:1] == ("paths",) and len(location) == 3:
        for table in laid.tables:
            for entry in table.entries:
                if entry.is_operation and entry.holder == f"{str(location[2]).upper()} {location[1]}":
                    because = f"as the vendor's page {entry.page}" if entry.page else "a name of ours"
                    yield f"  called {entry.name} by {entry.file}: {because}"
    if location[:2] != ("components", "schemas") or len(location) < 3:
        return
    files = {entry.holder: entry.file for table in laid.tables for entry in table.entries}
    for number, place in enumerate(made.hoisted.origins.get(str(location[2]), ())):
        verb = "made of" if not number else "and of"
        yield f"  {verb} {place} ({files[place.holder]}), published at {normalized(place.location)}"


def _told(verb: str, action: Action) -> Iterator[str]:
    copied_from = f", copied from {action.copy}" if action.copy else ""
    yield f"  {verb} by {action.name} ({action.target}{copied_from})"
    if not action.only_words:
        yield f"    why: {' '.join(action.description.split()) or 'not said'}"
    for item in filter(is_evidence, action.evidence if isinstance(action.evidence, list) else ()):
        yield f"    evidence: {item['source']}: {' '.join(item['says'].split())}"


@guarded("explain")
def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Say where a part of the effective description comes from, and why.")
    parser.add_argument("what", help="a model, Model.field, an operation, or a JSON Pointer")
    parser.add_argument("--root", type=Path, default=ROOT)
    given = parser.parse_args(arguments)
    try:
        description = read_description(given.root / "openapi" / "videodb.yaml", lambda _: None)
        print(explain(given.what, description, load(given.root)))
    except (DocumentError, NamesError, OverlayError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
