"""What an update would make of a schema that is there already: a mixture of two, or a property of words alone. Pure."""

from __future__ import annotations

from pipeline.documents import Json

_ARMS = ("anyOf", "oneOf", "allOf")
_SHAPING = frozenset(("$ref", "type", "enum", "properties", "items", "additionalProperties", "not", *_ARMS))


def is_hollow(schema: Json) -> bool:
    """Whether a schema says nothing of what it holds, and does not say so on purpose (`x-any`)."""
    return isinstance(schema, dict) and bool(schema) and not (schema.keys() & _SHAPING or schema.get("x-any"))


def mixture(old: Json, new: Json, *, is_target: bool) -> str:
    """Say which two schemas an update would mix, nothing if it mixes none.

    One is of arms and the other of a type; or each is a reference, and the update came to it by the way: who names the
    place (`is_target`) may add an arm to it.
    """
    one, other = _words(old), _words(new)
    if not (one and other):
        return ""
    both_refer = _refers(old) and _refers(new)
    if _has_arms(old) == _has_arms(new) and (is_target or not both_refer):
        return ""
    return f"is {one} there, and would be {other} too"


def _words(schema: Json) -> str:
    """Say what a schema is, nothing if it is none or says only words and marks."""
    if isinstance(schema.get("type"), str):
        return str(schema["type"])
    names = [str(arm["$ref"]).rsplit("/", 1)[-1] for arm in _arms(schema) if "$ref" in arm]
    return " or ".join(names) or ("of several kinds" if _has_arms(schema) else "")


def _has_arms(schema: Json) -> bool:
    return any(isinstance(schema.get(key), list) for key in _ARMS)


def _refers(schema: Json) -> bool:
    return any("$ref" in arm for arm in _arms(schema))


def _arms(schema: Json) -> list[Json]:
    return [arm for key in _ARMS if isinstance(schema.get(key), list) for arm in schema[key] if isinstance(arm, dict)]
