"""The rules that the effective description keeps: it is valid, nothing published is lost, the generator can take it.

`violations` is given the published and the effective description, and gives back a sentence for each rule broken.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pipeline.documents import Json
from pipeline.locations import Location, at, pointer, walk
from pipeline.mixtures import is_hollow
from pipeline.narrowing import Sides, kept_component, narrowed
from pipeline.places import JSON_MEDIA, operations, places
from pipeline.refusals import can_go, needs_key, types_in


def violations(published: Json, effective: Json) -> list[str]:
    """Name every rule that the effective description breaks."""
    if found := invalid(effective):
        return found  # the rest follows references
    # What is gone is told before what follows from it.
    return [*_lost(published, effective), *stray_aliases(effective), *_unsound(effective), *_marks(effective)]


def invalid(document: Json) -> list[str]:
    """Name what keeps a description from being OpenAPI 3.0 at all, dangling references first."""
    return list(_dangling(document)) or list(_unreadable(document)) or list(_invalid(document))


def resolved(schema: Json, document: Json) -> Json:
    """Follow `$ref` from a schema of `document` to what it names."""
    while isinstance(schema, dict) and "$ref" in schema:
        schema = referred(schema["$ref"], document)
    return schema


def referred(reference: str, document: Json) -> Json:
    """Give what a local `$ref` names. Raises `KeyError` if that is nothing."""
    if not reference.startswith("#/"):
        raise KeyError(reference)
    for part in reference[2:].split("/"):
        name = part.replace("~1", "/").replace("~0", "~")
        document = document[name]
    return document


def _invalid(effective: Json) -> Iterator[str]:
    from openapi_spec_validator import OpenAPIV30SpecValidator

    if not str(effective.get("openapi", "")).startswith("3.0."):
        yield f"openapi: version 3.0.x is wanted, not {effective.get('openapi')!r}"
        return
    if OpenAPIV30SpecValidator(effective).is_valid():
        return

    from openapi_spec_validator.schemas import schema_v30
    from openapi_spec_validator.schemas.backend.jsonschema import create_validator

    class Telling(OpenAPIV30SpecValidator):
        """Slower, and says what an error comes from."""

        schema_validator = create_validator(schema_v30)

    causes = [(error, _cause(error)) for error in Telling(effective).iter_errors()]
    found = dict.fromkeys(
        (_place(error, cause, effective), str(cause.message).splitlines()[0][:300]) for error, cause in causes
    )
    for where, message in found:
        # What is wrong in a schema is told twice, the second time by its place within the schema.
        if not any(other != where and other.endswith(where) for other, _ in found if where):
            yield f"{where or 'the root'}: not valid OpenAPI 3.0: {message}"


def _cause(error: Any) -> Any:
    """Follow an error of validation to what it comes from: a part that is no schema is not meant as a reference, and
    of the kinds that it could be, it is the one that it lacks least of."""
    while context := [inner for inner in error.context or () if "'$ref' is a required property" not in inner.message]:
        kinds: dict[Any, list[Any]] = {}
        for inner in context:
            kinds.setdefault(inner.relative_schema_path[0], []).append(inner)
        likeliest = min(kinds.values(), key=lambda found: (len(found), found[0].validator == "enum"))
        error = max(likeliest, key=lambda inner: len(inner.absolute_path))
    return error


def _place(error: Any, cause: Any, document: Json) -> str:
    """Give where what is wrong stands. Of a default, an error tells only which schema it does not fit, and of a
    parameter that stands twice, only its name."""
    path = tuple(cause.absolute_path)
    if str(cause.message).startswith("Duplicate parameter"):
        for location, value in walk(document):
            if location[-1:] == ("parameters",) and isinstance(value, list):
                found = [(p["name"], p["in"]) for p in (resolved(raw, document) for raw in value)]
                if any(found.count(one) > 1 and repr(one[0]) in cause.message for one in found):
                    return pointer(location)
    for location, value in walk(document):
        if value is error.schema:
            holder = location[: len(location) + 1 - len(error.absolute_schema_path)]
            return pointer((*holder, "default", *path) if "default" in at(document, holder) else location)
    return pointer(path)


def _dangling(effective: Json) -> Iterator[str]:
    for location, value in walk(effective):
        if location and location[-1] == "$ref" and isinstance(value, str):
            try:
                referred(value, effective)
            except (KeyError, TypeError):
                yield f"{pointer(location)}: {value} names nothing in this document"


def _unreadable(effective: Json) -> Iterator[str]:
    """Name patterns of which the validator, and who validates with Python, can make nothing."""
    for location, schema in _schemas(effective):
        try:
            re.compile(schema.get("pattern", ""))
        except (re.error, OverflowError, RecursionError) as error:
            where, pattern = pointer((*location, "pattern")), repr(schema["pattern"])[:80]
            mend = "Write it otherwise in an overlay, or take it out."
            yield f"{where}: {pattern}: no regular expression that Python reads: {error}. {mend}"


def _unsound(effective: Json) -> Iterator[str]:
    """What is valid OpenAPI, and what the generator drops, duplicates or reads wrongly."""
    for path, method, operation in operations(effective):
        where = pointer(("paths", path, method))
        if not operation.get("operationId"):
            yield f"{where}: no operationId; the generator would make a name of the path"
        tags = operation.get("tags", [])
        if len(tags) != 1:
            yield f"{where}/tags: exactly one tag is wanted, not {tags}"
    for place in places(effective):
        if place.is_shape and not place.is_component:
            yield f"{place}: a shape without a name: put it into components.schemas, and refer to it"
    schemas = list(_schemas(effective))
    for location, schema in schemas:
        where = pointer(location)
        enum = schema.get("enum", [])
        if None in enum and enum != [None]:
            yield f"{where}/enum: null among other values makes three classes of it; use an arm of anyOf"
        if schema.get("type") == "array" and "items" not in schema:
            yield f"{where}: a list of which nothing says what it holds: write items, {{}} for anything"
        if "oneOf" in schema:
            if "properties" in schema:
                yield f"{where}: properties beside oneOf vanish"
            objects = [arm for arm in schema["oneOf"] if "object" in types_in(arm, effective)]
            if len(objects) > 1 and not any(resolved(arm, effective).get("required") for arm in objects):
                yield f"{where}/oneOf: arms without required properties overlap, so nothing validates; write anyOf"
        if "anyOf" in schema and "properties" in schema:
            yield f"{where}: properties beside anyOf become Any; write x-required-one-of"
        if "allOf" in schema:
            yield f"{where}: marks on properties inherited through allOf are lost; write the properties out"
        if location[:2] == ("components", "schemas") and len(location) == 3 and schema.get("nullable"):
            yield f"{where}: a nullable component is renamed; put nullable where it is used, as an arm of anyOf"
    titles = Counter(schema["title"] for _, schema in schemas if "title" in schema)
    for title, count in titles.items():
        if count > 1:
            yield f"the title {title!r} stands on {count} schemas; the second would be dropped"


def _parameters(document: Json, path: str, operation: Json) -> list[Json]:
    return [
        resolved(p, document)
        for p in [*document["paths"][path].get("parameters", []), *operation.get("parameters", [])]
    ]


def _schemas(document: Json) -> Iterator[tuple[Location, Json]]:
    """Give every schema of a document, references apart."""

    def inside(location: Location, schema: Json) -> Iterator[tuple[Location, Json]]:
        if not isinstance(schema, dict) or "$ref" in schema:
            return
        yield location, schema
        for name, item in schema.get("properties", {}).items():
            yield from inside((*location, "properties", name), item)
        for key in ("items", "additionalProperties", "not"):
            yield from inside((*location, key), schema.get(key))
        for key in ("anyOf", "oneOf", "allOf"):
            for index, item in enumerate(schema.get(key, ())):
                yield from inside((*location, key, index), item)

    for name, schema in document.get("components", {}).get("schemas", {}).items():
        yield from inside(("components", "schemas", name), schema)
    for location, value in walk(document.get("paths", {}), ("paths",)):
        if isinstance(value, dict) and isinstance(value.get("schema"), dict) and location[-1] != "properties":
            yield from inside((*location, "schema"), value["schema"])


def _marks(effective: Json) -> Iterator[str]:
    for location, value in walk(effective):
        if isinstance(value, dict) and isinstance(value.get("$ref"), str) and len(value) > 1:
            beside = ", ".join(key for key in value if key != "$ref")
            yield (
                f"{pointer(location)}: {beside} beside $ref: every tool ignores it. Put it on what is named, or around "
                "it: anyOf: [$ref: …]"
            )
    for location, schema in _schemas(effective):
        properties = schema.get("properties", {})
        for name, item in properties.items():
            where = pointer((*location, "properties", name))
            of = item.get("x-alias-of")
            if of is None:
                continue
            if of not in properties or "x-alias-of" in properties[of] or is_hollow(properties[of]):
                continue  # told of with the others of that name
            theirs, mine = _shape(properties[of], effective), _shape(item, effective)
            if theirs != mine:
                yield f"{where}: an alias has the type of what it stands for: {of} is {theirs}, and this is {mine}"
            if name in schema.get("required", []):
                yield f"{where}: an alias cannot be required; write x-required-one-of on the object"
        if "x-bare-list" in schema and "$ref" not in properties.get(schema["x-bare-list"], {}).get("items", {}):
            yield f"{pointer(location)}/x-bare-list: {schema['x-bare-list']} is no list of a component beside it"
        for group in schema.get("x-required-one-of", ()):
            for name in set(group) - set(properties):
                yield f"{pointer(location)}/x-required-one-of: {name} is no property"


def stray_aliases(effective: Json) -> Iterator[str]:
    """Name the properties that other spellings stand for, and that are not there."""
    for location, schema in _schemas(effective):
        properties = schema.get("properties", {})
        spellings: dict[str, list[str]] = {}
        for name, item in properties.items():
            if "x-alias-of" in item:
                spellings.setdefault(item["x-alias-of"], []).append(name)
        for of, names in spellings.items():
            if of not in properties or "x-alias-of" in properties[of] or is_hollow(properties[of]):
                many = len(names) > 1
                told = f"{', '.join(names)} {'stand' if many else 'stands'} for it (x-alias-of)"
                yield f"{pointer(location)}: {of} is no published property of it, or is gone, and {told}"


def _shape(schema: Json, document: Json) -> str:
    """Say what a schema holds, the same of two that hold the same."""
    whole = resolved(schema, document)
    while len(arms := whole.get("anyOf", ())) == 1 and "type" not in whole:
        whole = resolved(arms[0], document)
    kept = {key: whole[key] for key in ("type", "format", "enum", "items", "anyOf") if key in whole}
    return ", ".join(f"{key} {value}" if key != "type" else str(value) for key, value in kept.items()) or "anything"


def _lost(published: Json, effective: Json) -> Iterator[str]:
    """A published name is never removed, renamed or narrowed."""
    from pipeline.reach import asked_for

    sides = Sides(published, effective, asked_for(published)[0] | asked_for(effective)[0])
    there = {(path, method): operation for path, method, operation in operations(effective)}
    for path, method, old in operations(published):
        where = pointer(("paths", path, method))
        new = there.get((path, method))
        if new is None:
            if not can_go(path, method, published):
                yield f"{where}: the published operation is gone"
            continue
        if needs_key(published, old) and not needs_key(effective, new):
            yield f"{where}/security: a key was asked for, and no longer is"
        yield from _lost_parameters(path, old, new, sides, where)
        yield from _lost_body(old, new, sides, f"{where}/requestBody")
        for status, response in old["responses"].items():
            if status == "default":
                continue
            if status not in new["responses"]:
                yield f"{where}/responses: the published {status} is gone"
            else:
                now = new["responses"][status]
                yield from _lost_content(response, now, sides, f"{where}/responses/{status}", sent=False)
    for name in published.get("components", {}).get("schemas", {}):
        if name not in effective.get("components", {}).get("schemas", {}):
            yield f"/components/schemas/{name}: the published schema is gone"
        else:
            yield from kept_component(name, sides)


def _lost_parameters(path: str, old: Json, new: Json, sides: Sides, where: str) -> Iterator[str]:
    given = {(p["name"], p["in"]): p for p in _parameters(sides.effective, path, new)}
    for parameter in _parameters(sides.published, path, old):
        name, place = parameter["name"], parameter["in"]
        if place in ("header", "cookie"):
            continue
        now = given.pop((name, place), None)
        if now is None:
            yield f"{where}/parameters: the published {name} in {place} is gone"
            continue
        if now.get("required") and not parameter.get("required"):
            yield f"{where}/parameters: {name} in {place} is required now, and was not"
        yield from narrowed(parameter.get("schema", {}), now.get("schema", {}), sides, f"{where}/{name}", sent=True)
    for (name, place), parameter in given.items():
        if parameter.get("required") and place != "path":
            yield f"{where}/parameters: {name} in {place} is required now, and was not there"


def _lost_body(old: Json, new: Json, sides: Sides, where: str) -> Iterator[str]:
    before, now = old.get("requestBody", {}), new.get("requestBody", {})
    was, is_ = (resolved(b, d).get("required") for b, d in ((before, sides.published), (now, sides.effective)))
    if is_ and not was:
        yield f"{where}: a body is required now, and was not"
    yield from _lost_content(before, now, sides, where, sent=True)


def _lost_content(before: Json, now: Json, sides: Sides, where: str, *, sent: bool) -> Iterator[str]:
    after = _content(now, sides.effective)
    for media, schema in _content(before, sides.published).items():
        if media != JSON_MEDIA:
            continue
        if media not in after:
            yield f"{where}: the published {media} is gone"
        else:
            yield from narrowed(schema, after[media], sides, where, sent=sent)


def _content(holder: Json, document: Json) -> dict[str, Json]:
    content = resolved(holder, document).get("content", {})
    return {media: item.get("schema", {}) for media, item in content.items()}
