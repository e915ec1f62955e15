"""What tests share: where things are, the fixtures, and an oracle of what a model should read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from evidence.material import fixture_paths
from evidence.record import module_of as module_of
from pipeline.documents import Json, read
from pipeline.overlay_document import Action, Overlay
from pipeline.places import operations
from pipeline.rules import resolved

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "tests" / "fixtures"
EFFECTIVE = read(ROOT / "openapi" / "effective.yaml")
PUBLISHED = read(ROOT / "openapi" / "videodb.yaml")
PLACES = {operation["operationId"]: (method.upper(), path) for path, method, operation in operations(EFFECTIVE)}
TAGS = {operation["operationId"]: operation["tags"][0] for _, _, operation in operations(EFFECTIVE)}


class Fixture(NamedTuple):
    """One fixture file."""

    name: str
    content: dict[str, Json]

    @property
    def operation(self) -> str:
        return str(self.content["operation"])

    @property
    def request(self) -> Json:
        return self.content.get("request")

    @property
    def response(self) -> Json:
        return self.content.get("response")

    @property
    def conforms(self) -> bool:
        return bool(self.content.get("conforms", True))


def fixtures() -> list[Fixture]:
    """Give every fixture of an operation."""
    return [
        Fixture(path.relative_to(FIXTURES).as_posix(), json.loads(path.read_bytes()))
        for path in fixture_paths(FIXTURES)
    ]


def any_json(chance: Random, leaves: int = 4) -> Json:
    """Give a JSON value of any kind, small, and now and then of a kind that is mistaken for another."""
    kind = chance.randrange(9 if leaves > 1 else 7)
    if kind == 7:
        return [any_json(chance, leaves // 2) for _ in range(chance.randrange(3))]
    if kind == 8:
        return {any_text(chance): any_json(chance, leaves // 2) for _ in range(chance.randrange(3))}
    number = chance.choice([0, 1, -1, 7, 2**53 + 1, -(10**30)])
    real = chance.choice([0.0, -0.0, 1.5, 1e300, float("inf"), chance.random()])
    return [None, True, False, number, real, any_text(chance), "12.5"][kind]


def any_text(chance: Random) -> str:
    """Give a short text, of any script."""
    return "".join(
        chr(chance.choice([chance.randrange(128), chance.randrange(0xD800)])) for _ in range(chance.randrange(4))
    )


def corrections(overlay: Overlay) -> list[Action]:
    """Give the actions that need a proof: all but those that say why they need none, alone or for their file."""
    document = read(ROOT / overlay.name)
    if "x-proof" in document:
        return []
    return [a for a, raw in zip(overlay.actions, document["actions"], strict=True) if "x-proof" not in raw]


def folder_of(tag: str) -> str:
    """Give the folder of a tag's modules: `AI Generation` is in `ai_generation`, `RTStream` in `rt_stream`."""
    return re.sub(r"(?<=[A-Z])(?=[A-Z][a-z])| ", "_", tag).lower()


def wrongly_read(schema: Json, raw: Json, value: Any, where: str = "") -> Iterator[str]:
    """Compare what a model reads with what the schema says of the JSON. Says nothing of unions with several models."""
    from videodb_client._schema.model import Model

    schema = resolved(schema, EFFECTIVE)
    arms = [arm for arm in schema.get("anyOf", ()) if resolved(arm, EFFECTIVE).get("enum") != [None]]
    if raw is None:
        if value is not None:
            yield f"{where}: null reads {value!r}"
        return
    if len(arms) == 1:
        yield from wrongly_read(arms[0], raw, value, where)
    elif arms:
        return
    elif isinstance(raw, dict) and (schema.get("properties") or isinstance(schema.get("additionalProperties"), dict)):
        assert isinstance(value, Model), f"{where}: {value!r}"
        for key, item in raw.items():
            declared = schema.get("properties", {}).get(key) or schema.get("additionalProperties")
            if isinstance(declared, dict) and item in (None, "") and "x-else" in declared:
                found: Json = raw
                for name in declared["x-else"].split("."):
                    found = found.get(name) if isinstance(found, dict) else None
                item = found or item
            if isinstance(declared, dict) and declared.get("x-alias-of") not in raw:
                yield from wrongly_read(declared, item, value[key], f"{where}/{key}")
    elif isinstance(raw, list):
        assert isinstance(value, list), f"{where}: {value!r}"
        for index, (item, read_item) in enumerate(zip(raw, value, strict=True)):
            yield from wrongly_read(schema.get("items", {}), item, read_item, f"{where}/{index}")
    else:
        wanted = _wanted(schema, raw)
        if type(value) is not type(wanted) and not (isinstance(wanted, str) and isinstance(value, str)):
            yield f"{where}: reads a {type(value).__name__}, {value!r}, where {wanted!r} is there"
        elif value != wanted:
            yield f"{where}: reads {value!r}, where {wanted!r} is there"


def _wanted(schema: Json, raw: Json) -> Any:
    if schema.get("type") == "number":
        return float(raw)
    if schema.get("type") == "integer":
        return int(raw)
    if schema.get("format") == "date-time":
        return datetime.fromisoformat(raw)
    return raw
