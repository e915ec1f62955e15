"""What an effective schema no longer allows or names, and the published one did: widening is ours, narrowing is not.

Both sides are taken apart into *ways*: a schema with arms has one for each arm, with what stands beside the arms in
each, and what an `allOf` puts together is one. Every published way must be kept by one of the effective ways. In what
is only answered, an added `required` narrows nothing: it says that the field is always there. Pure.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from pipeline.documents import Json

_MOST = 60
"""Ways that a schema is taken apart into; the rest of one that has more is not compared."""
_UPPER = ("maximum", "maxLength", "maxItems", "maxProperties")
_LOWER = ("minimum", "minLength", "minItems", "minProperties")
_ANY: tuple[Json, ...] = ({}, True)
_TYPING = frozenset(("$ref", "type", "enum", "properties", "items", "anyOf", "oneOf", "allOf"))


class Sides(NamedTuple):
    """The two documents, and which published components are sent."""

    published: Json
    effective: Json
    sent: Collection[str] = ()


def narrowed(old: Json, new: Json, sides: Sides, where: str, *, sent: bool) -> list[str]:
    """Name what `new`, of the effective document, does not keep of `old`, of the published one."""
    return list(_narrowed(old, new, sides, where, sent, frozenset()))


def kept_component(name: str, sides: Sides) -> list[str]:
    """As `narrowed`, of a component of both. That it may be null, ours says where it is used."""
    old, new = (document["components"]["schemas"][name] for document in (sides.published, sides.effective))
    bare = {key: value for key, value in old.items() if key != "nullable"}
    where = f"/components/schemas/{name}"
    return list(_narrowed(bare, new, sides, where, name in sides.sent, frozenset()))


_Above = frozenset[tuple[str, str]]


def _narrowed(old: Json, new: Json, sides: Sides, where: str, sent: bool, above: _Above) -> Iterator[str]:
    if _is_null(old):
        return
    if _allows_null(old, sides.published) and not _allows_null(new, sides.effective, untyped=True):
        yield f"{where}: null was allowed, and no longer is"
    if "$ref" in old and any(old["$ref"] == arm.get("$ref") for arm in (new, *new.get("anyOf", ()))):
        return  # a component, which is compared by itself
    pair = (_identity(old), _identity(new))
    if pair in above:
        return  # what holds itself was begun with above
    above |= {pair}
    ways = [way for way in _ways(old, sides.published) if not _is_null(way)]
    ours = [way for way in _ways(new, sides.effective) if not _is_null(way)] or [{}]
    for index, way in enumerate(ways):
        here = where if len(ways) == 1 else f"{where}/{index}"
        tried = [list(_one(way, other, sides, here, sent, above)) for other in ours]
        if all(tried):
            yield from min(tried, key=len)


def _identity(schema: Json) -> str:
    return str(schema["$ref"]) if "$ref" in schema else str(id(schema))


def _one(old: Json, new: Json, sides: Sides, where: str, sent: bool, above: _Above) -> Iterator[str]:
    """Compare two ways."""
    yield from _type(old, new, where)
    yield from _bounds(old, new, where)
    for value in old.get("enum", ()):
        if "enum" in new and value not in new["enum"]:
            yield f"{where}/enum: the published {value!r} is gone"
    if "enum" in new and "enum" not in old:
        yield f"{where}/enum: any value was allowed, and no longer is"
    if sent:
        for name in new.get("required", ()):
            if name not in old.get("required", ()):
                yield f"{where}/required: {name} is required now, and was not"
        for group in new.get("x-required-one-of", ()):
            if not {*group} & {*old.get("required", ())} and group not in old.get("x-required-one-of", ()):
                yield f"{where}/x-required-one-of: one of {', '.join(group)} is required now, and none was"
    for name, item in old.get("properties", {}).items():
        if name not in new.get("properties", {}):
            yield f"{where}/properties: the published {name} is gone"
        else:
            ours = new["properties"][name]
            yield from _narrowed(item, ours, sides, f"{where}/properties/{name}", sent, above)
    if old.get("additionalProperties") is not False and new.get("additionalProperties") is False:
        yield f"{where}/additionalProperties: others were allowed, and no longer are"
    if (
        sent
        and old.get("additionalProperties", {}) in _ANY
        and new.get("additionalProperties") not in (None, False, *_ANY)
    ):
        yield f"{where}/additionalProperties: anything was allowed in others, and no longer is"
    for key in ("items", "additionalProperties"):
        ours = new.get(key, _ANY[0])
        if not isinstance(old.get(key), dict) or (ours in _ANY and old[key] in _ANY):
            continue
        is_free = key == "items" and not new.keys() & _TYPING  # a list may be one of the things that it allows
        if not isinstance(ours, dict) or (ours in _ANY and key not in new and not is_free):
            yield f"{where}/{key}: the published shape is gone"
        else:
            yield from _narrowed(old[key], ours, sides, f"{where}/{key}", sent, above)


def _type(old: Json, new: Json, where: str) -> Iterator[str]:
    was, is_ = old.get("type"), new.get("type")
    if is_ is None or was == is_ or (was, is_) == ("integer", "number"):
        return
    if was is None and "properties" in old and is_ == "object":
        return
    yield f"{where}: the published type {was} is {is_} now" if was else f"{where}: had any type, and is {is_} now"


def _bounds(old: Json, new: Json, where: str) -> Iterator[str]:
    for key in ("format", "pattern", "multipleOf"):
        if key in new and new[key] != old.get(key):
            yield f"{where}: {key} {new[key]} is narrower than published"
    for key, sign in (*((key, 1) for key in _UPPER), *((key, -1) for key in _LOWER)):
        if key in new and not (key in old and sign * new[key] >= sign * old[key]):
            yield f"{where}: {key} {new[key]} is narrower than published"
    for key in ("exclusiveMinimum", "exclusiveMaximum", "uniqueItems"):
        if new.get(key) and not old.get(key):
            yield f"{where}: {key} is narrower than published"


def _ways(schema: Json, document: Json, seen: frozenset[str] = frozenset()) -> list[Json]:
    """Take a schema apart: no way has arms, parts or a reference of its own."""
    if "$ref" in schema:
        found = _followed(schema, document)
        return [] if found is None or schema["$ref"] in seen else _ways(found, document, seen | {schema["$ref"]})
    ways = [{key: value for key, value in schema.items() if key not in ("anyOf", "oneOf", "allOf")}]
    for part in schema.get("allOf", ()):
        ways = [_together(way, more) for way in ways for more in _ways(part, document, seen)][:_MOST] or ways
    for key in ("anyOf", "oneOf"):
        arms = [way for arm in schema.get(key, ()) for way in _ways(arm, document, seen)]
        ways = [_together(way, arm) for way in ways for arm in arms][:_MOST] or ways
    return ways


def _together(left: Mapping[str, Json], right: Mapping[str, Json]) -> dict[str, Any]:
    whole = {**left, **right}
    if "properties" in left and "properties" in right:
        whole["properties"] = {**left["properties"], **right["properties"]}
    if "required" in left and "required" in right:
        whole["required"] = list(dict.fromkeys((*left["required"], *right["required"])))
    return whole


def _followed(schema: Json, document: Json) -> Json:
    """Give the component that a reference names, `None` if there is none: that is told of elsewhere."""
    name = str(schema["$ref"]).rsplit("/", 1)[-1]
    return document.get("components", {}).get("schemas", {}).get(name)


def _is_null(schema: Json) -> bool:
    return bool(schema.get("enum") == [None])


def _allows_null(schema: Json, document: Json, untyped: bool = False, seen: frozenset[str] = frozenset()) -> bool:
    """Whether a schema says that null may come; `untyped` says that one without a type says so too."""
    if schema.get("nullable") or _is_null(schema) or (untyped and not schema.keys() & _TYPING):
        return True
    if "$ref" in schema:
        found = None if schema["$ref"] in seen else _followed(schema, document)
        return found is not None and _allows_null(found, document, untyped, seen | {schema["$ref"]})
    parts = [_allows_null(part, document, untyped, seen) for part in schema.get("allOf", ())]
    arms = (*schema.get("anyOf", ()), *schema.get("oneOf", ()))
    return bool(parts and all(parts)) or any(_allows_null(arm, document, untyped, seen) for arm in arms)
