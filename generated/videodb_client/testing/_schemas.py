"""What a schema says of a value, by a library, and a value that a schema takes, made up."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from ..types import Json

__all__ = ["Schemas"]

_DEEPEST: Final = 12
"""Levels of objects after which an example leaves out what it need not hold: a shape may hold itself."""

_BY_FORMAT: Final = {
    "date-time": "2026-01-15T10:30:00Z",
    "date": "2026-01-15",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "uri": "https://example.com/file",
    "email": "someone@example.com",
}


class Schemas:
    """The schemas of a description, by name, and the questions that can be put to them."""

    def __init__(self, named: Mapping[str, Any]) -> None:
        self._named = named
        self._validators: dict[str, Any] = {}

    def problems(self, schema: Mapping[str, Any], value: Json) -> list[str]:
        """Name what is wrong with a value. Raises `ImportError` if the library for it is not installed."""
        return [
            f"{'/'.join(map(str, error.absolute_path)) or 'the value'}: {error.message[:200]}"
            for error in self._validator(schema).iter_errors(value)
        ]

    def _validator(self, schema: Mapping[str, Any]) -> Any:
        key = json.dumps(schema, sort_keys=True)
        if key not in self._validators:
            try:
                from openapi_schema_validator import OAS30Validator, oas30_format_checker
            except ImportError as error:
                raise ImportError(
                    "the fake needs openapi-schema-validator: pip install videodb-client[testing]"
                ) from error
            root = {"allOf": [schema], "components": {"schemas": self._named}}
            self._validators[key] = OAS30Validator(root, format_checker=oas30_format_checker)
        return self._validators[key]

    def decoded(self, schema: Mapping[str, Any], texts: Sequence[str]) -> Json:
        """Give the value that a parameter's texts stand for; what stands for none stays text, to be refused."""
        schema = self._resolved(schema)
        if schema.get("type") == "array":
            return [self.decoded(schema.get("items", {}), [text]) for text in texts]
        if len(texts) > 1:
            return list(texts)
        (text,) = texts
        for arm in schema.get("anyOf", schema.get("oneOf", ())):
            value = self.decoded(arm, texts)
            if not self.problems(arm, value):
                return value
        if schema.get("type") == "boolean":
            return {"true": True, "false": False}.get(text, text)
        if schema.get("type") in ("integer", "number"):
            try:
                return int(text) if schema["type"] == "integer" else float(text)
            except ValueError:
                return text
        return text

    def fields(self, schema: Mapping[str, Any], *path: str) -> dict[str, Mapping[str, Any]]:
        """Give the properties of an object, or of the one that stands at a path in it; of the first arm that has any.

        An item of a list is `[]` in a path. Other spellings of a property are left out.
        """
        schema = self._resolved(schema)
        for key in ("anyOf", "oneOf", "allOf"):
            for arm in schema.get(key, ()):
                if made := self.fields(arm, *path):
                    return made
        if not path:
            own = schema.get("properties", {}).items()
            return {name: item for name, item in own if "x-alias-of" not in item}
        inner = schema.get("items") if path[0] == "[]" else schema.get("properties", {}).get(path[0])
        return self.fields(inner, *path[1:]) if inner else {}

    def is_enumerated(self, schema: Mapping[str, Any]) -> bool:
        """Tell whether a schema, or that of its items, lists the texts that there are."""
        schema = self._resolved(schema)
        inner = [arm for key in ("anyOf", "oneOf", "allOf") for arm in schema.get(key, ())]
        inner += [schema["items"]] if "items" in schema else []
        return any(isinstance(value, str) for value in schema.get("enum", ())) or any(map(self.is_enumerated, inner))

    def told(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """Give the parts of an example of an object that somebody wrote, or that must be there; nothing made up."""
        own = self._resolved(schema)
        return {
            name: self.example(item)
            for name, item in self.fields(schema).items()
            if name in own.get("required", ()) or "example" in item or "default" in item
        }

    def canonical(self, schema: Mapping[str, Any], value: Any) -> Any:
        """Give an object with its properties under their published names."""
        if not isinstance(value, dict):
            return value
        spelled = {
            name: item["x-alias-of"]
            for name, item in self._resolved(schema).get("properties", {}).items()
            if "x-alias-of" in item
        }
        return {spelled.get(name, name): item for name, item in value.items()}

    def example(self, schema: Mapping[str, Any], depth: int = 0) -> Any:
        """Give a value that a schema takes: its own example if that fits, else one made of its parts."""
        schema = self._resolved(schema)
        if "example" in schema and not self.problems(schema, schema["example"]):
            return copy.deepcopy(schema["example"])
        for key in ("anyOf", "oneOf"):
            if arms := [arm for arm in schema.get(key, ()) if self._resolved(arm).get("enum") != [None]]:
                base = self._object(schema, depth) if schema.get("properties") else None
                value = self.example(arms[0], depth)
                return {**base, **value} if isinstance(base, dict) and isinstance(value, dict) else value
        if "allOf" in schema:
            parts = [self.example(part, depth) for part in schema["allOf"]]
            if all(isinstance(part, dict) for part in parts):
                return {name: value for part in parts for name, value in part.items()}
            return parts[0]
        if "enum" in schema:
            return next((value for value in schema["enum"] if value is not None), None)
        return self._made(schema, depth)

    def _made(self, schema: Mapping[str, Any], depth: int) -> Any:
        match schema.get("type"):
            case "array":
                count = max(schema.get("minItems", 1), 1 if depth < _DEEPEST else 0)
                return [self.example(schema.get("items", {}), depth + 1) for _ in range(count)]
            case "boolean":
                return True
            case "integer":
                return schema.get("minimum", min(1, schema.get("maximum", 1)))
            case "number":
                return float(schema.get("minimum", min(1.5, schema.get("maximum", 1.5))))
            case "string":
                return self._text(schema)
            case "object":
                return self._object(schema, depth)
        return self._object(schema, depth) if "properties" in schema else {}

    def _text(self, schema: Mapping[str, Any]) -> str:
        text = _BY_FORMAT.get(schema.get("format", ""), "text")
        if pattern := schema.get("pattern"):
            text = f"{pattern.strip('^$')}12345"
        return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength", len(text) + 1000)]

    def _object(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        required = schema.get("required", ())
        value = {
            name: self.example(item, depth + 1)
            for name, item in schema.get("properties", {}).items()
            if "x-alias-of" not in item and (name in required or depth < _DEEPEST)
        }
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and extra and not value:
            value["name"] = self.example(extra, depth + 1)
        return value

    def _resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in schema:
            schema = self._named[schema["$ref"].rsplit("/", 1)[-1]]
        return schema
