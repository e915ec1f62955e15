"""What a description may say and the client has no words for: a sentence for each, with what to do.

`refusals` is given a description in plain words (see intake.py) and gives back all of it at once. `needs_key` and
`sent_as` say of an operation and a parameter what the client makes of them. What is refused may be taken out by an
overlay, though it is published: `can_go` tells. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pipeline.documents import Json
from pipeline.places import JSON_MEDIA, holder_of, operations

_MEND = "Take it out in an overlay"
_CALL = "callers can still make the call by db.request()"
_SCALARS = frozenset({"string", "number", "integer", "boolean", "null"})
_DELIMITERS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


class Sent(NamedTuple):
    """How the value of a parameter is written: a list's items are repeated, or joined by a delimiter; an object's
    fields stand as `name[field]`, if it is deep; or it is JSON."""

    joined: str = ""
    deep: bool = False
    json: bool = False


def refusals(document: Json) -> list[tuple[str, str]]:
    """Name all that a description says and the client has no words for: whose it is, and the sentence."""
    found = list(_keys(document))
    seen: set[str] = set()
    for path, method, operation in operations(document):
        found += [(holder_of(method, path), line) for line in _operation(document, path, operation, seen)]
    schemas = document.get("components", {}).get("schemas", {})
    return [*found, *((f"components.schemas.{name}", _ENDLESS) for name in schemas if _is_endless(name, schemas))]


def can_go(path: str, method: str, document: Json) -> bool:
    """Whether an overlay may take a published operation out: the client has no words for it."""
    return any(True for _ in _operation(document, path, document["paths"][path][method], set()))


def needs_key(document: Json, operation: Json) -> bool:
    """Whether a call needs the key: what the operation requires, else the whole description, and no way without."""
    ways = operation.get("security", document.get("security")) or []
    return bool(ways) and {} not in ways


def sent_as(parameter: Json) -> Sent:
    """Say how the value of a query parameter is written."""
    if parameter.get("x-json"):
        return Sent(json=True)
    style = parameter.get("style", "form")
    if style == "deepObject":
        return Sent(deep=True)
    return Sent() if parameter.get("explode", style == "form") else Sent(joined=_DELIMITERS.get(style, ""))


def types_in(schema: Json, document: Json, seen: frozenset[str] = frozenset()) -> set[str]:
    """Give the JSON types that a schema allows; `any` where it names none."""
    if "$ref" in schema:
        if schema["$ref"] in seen:
            return set()
        return types_in(_followed(schema, document), document, seen | {schema["$ref"]})
    arms = [arm for key in ("anyOf", "oneOf", "allOf") for arm in schema.get(key, ())]
    if arms:
        return set().union(*(types_in(arm, document, seen) for arm in arms))
    if schema.get("enum") == [None]:
        return {"null"}
    if "type" in schema:
        return {schema["type"]}
    if "properties" in schema:
        return {"object"}
    return {"string" if all(isinstance(v, str) for v in schema["enum"]) else "integer"} if "enum" in schema else {"any"}


def _keys(document: Json) -> Iterator[tuple[str, str]]:
    schemes = document.get("components", {}).get("securitySchemes", {})
    known = {name for name, scheme in schemes.items() if _is_key(scheme)}
    if not known:
        told = ", ".join(f"{name} ({_told(scheme)})" for name, scheme in schemes.items()) or "none"
        yield (
            "components/securitySchemes",
            f"a key in a header is wanted (type: apiKey, in: header, name: …), and there is {told}. Add one in an "
            "overlay, if the server takes one",
        )
        return
    unmet: dict[str, list[str]] = {}
    for path, method, operation in operations(document):
        ways = operation.get("security", document.get("security")) or []
        if ways and not any(set(way) <= known for way in ways):
            names = ", ".join(dict.fromkeys(name for way in ways for name in way if name not in known))
            if not all(name in schemes for name in names.split(", ")):
                continue  # told of with the schemes
            unmet.setdefault(names, []).append(holder_of(method, path))
    for names, holders in unmet.items():
        told = ", ".join(f"{name} ({_told(schemes.get(name, {}))})" for name in names.split(", "))
        which = holders[0] if len(holders) == 1 else f"{holders[0]} and {len(holders) - 1} more"
        yield which, f"needs {told}; the client sends a key in a header, and nothing else. {_MEND}"


def _is_key(scheme: Json) -> bool:
    return bool(scheme.get("type") == "apiKey" and scheme.get("in") == "header")


def _told(scheme: Json) -> str:
    parts = [scheme.get("type", "unknown"), scheme.get("scheme") or scheme.get("in")]
    return " ".join(str(part) for part in parts if part)


def _operation(document: Json, path: str, operation: Json, seen: set[str]) -> Iterator[str]:
    declared = []
    for raw in operation.get("parameters", ()):
        parameter = _followed(raw, document)
        declared += [parameter["name"]] if parameter["in"] == "path" else []
        yield from _parameter(parameter, document)
    for name in declared:
        if f"{{{name}}}" not in path:
            yield f"{name} in path: the path has no {{{name}}}. {_MEND}"
    body = _followed(operation.get("requestBody", {}), document).get("content", {})
    if "requestBody" in operation and not body:
        yield f"a body in no form (its content is empty). {_MEND}, or say there what it holds: application/json"
    elif body and JSON_MEDIA not in body:
        yield f"a body of {', '.join(body)}: only JSON is sent. {_MEND}, the whole operation; {_CALL} if JSON does too"
    elif len(body) > 1:
        yield f"a body of {', '.join(body)}: one kind is sent, JSON. {_MEND} what is beside it"
    if operation.get("callbacks"):
        yield f"callbacks ({', '.join(operation['callbacks'])}): nothing here serves them. {_MEND}"
    answers = operation.get("responses", {})
    for status, raw in answers.items():
        answer = _followed(raw, document)
        content = answer.get("content", {})
        if status == "default":
            yield f"the answer default: an undeclared 201 would be read as it. {_MEND}; add 4XX and 5XX with its schema"
        if content and list(content) != [JSON_MEDIA]:
            yield f"the answer {status} of {', '.join(content)}: only JSON is read. {_MEND}, the operation with it"
        if answer.get("links"):
            yield f"the answer {status}: links ({', '.join(answer['links'])}) are not followed. {_MEND}"
    if answers and not any(str(status).startswith("2") for status in answers):
        yield f"no answer of 2xx is described, only {', '.join(map(str, answers))}. Add it in an overlay"
    schemas = [_followed(p, document).get("schema", {}) for p in operation.get("parameters", ())]
    for holder in (operation.get("requestBody", {}), *answers.values()):
        schemas.append(_followed(holder, document).get("content", {}).get(JSON_MEDIA, {}).get("schema", {}))
    for where in dict.fromkeys(where for schema in schemas for where in _binary(schema, document, "", seen)):
        yield f"format: binary{where}: JSON has no bytes. Write format: byte (Base64), if that is what is sent"


def _parameter(parameter: Json, document: Json) -> Iterator[str]:
    name, place = parameter["name"], parameter["in"]
    here = f"{name} in {place}"
    if place not in ("path", "query", "header", "cookie"):
        yield f"{here}: no place that OpenAPI 3.0 has (path, query, header, cookie). Correct it in an overlay"
        return
    if place in ("header", "cookie"):
        what = "headers" if place == "header" else "cookies"
        yield f"{here}: {what} of a call are not described here. {_MEND}; callers have extra_headers="
        return
    if "schema" not in parameter:
        media = ", ".join(parameter.get("content", {})) or "without a schema"
        yield f"{here}: is {media}, which has no form in a {place}. Correct it in an overlay"
        return
    kind = types_in(parameter["schema"], document)
    style = parameter.get("style", "form" if place == "query" else "simple")
    if "any" in kind:
        yield f"{here}: has no type. Say which in an overlay"
    elif parameter.get("x-json") and place == "query":
        return
    elif place == "path" and (style != "simple" or not kind <= _SCALARS):
        yield f"{here}: one text, number, truth value or time goes into a path, in style: simple. Say so in an overlay"
    elif style not in (*_DELIMITERS, "deepObject", "simple"):
        yield f"{here}: style {style} is not known in a {place}. Correct it in an overlay"
    elif "object" in kind and style != "deepObject":
        yield (
            f"{here}: an object has no agreed form in a query but style: deepObject, or JSON (content: "
            "application/json). Say in an overlay which, or write its fields as parameters"
        )
    elif style == "deepObject" and "array" in kind:
        yield f"{here}: a list has no agreed form in style: deepObject. Say in an overlay which, as style: form"
    elif style == "deepObject" and not _is_flat(parameter["schema"], document):
        yield f"{here}: fields of a deepObject are texts, numbers or truth values; deeper has no agreed form. {_MEND}"
    elif any(not types_in(items, document) <= _SCALARS for items in _items(parameter["schema"], document)):
        yield f"{here}: items of a list in a query are texts, numbers or truth values. {_MEND}"


def _is_flat(schema: Json, document: Json) -> bool:
    whole = _followed(schema, document)
    arms = [arm for key in ("anyOf", "oneOf") for arm in whole.get(key, ())]
    if arms:
        return all(_is_flat(arm, document) for arm in arms)
    values = whole.get("additionalProperties")
    inner = [*whole.get("properties", {}).values(), *([values] if isinstance(values, dict) and values else [])]
    return all(types_in(item, document) <= _SCALARS for item in inner)


def _items(schema: Json, document: Json) -> Iterator[Json]:
    whole = _followed(schema, document)
    if isinstance(whole.get("items"), dict):
        yield whole["items"]
    for key in ("anyOf", "oneOf"):
        for arm in whole.get(key, ()):
            yield from _items(arm, document)


def _binary(schema: Json, document: Json, where: str, seen: set[str]) -> Iterator[str]:
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        if name not in seen:
            seen.add(name)
            yield from _binary(_followed(schema, document), document, f" in {name}", seen)
        return
    if schema.get("format") == "binary":
        yield where
    for name, item in schema.get("properties", {}).items():
        yield from _binary(item, document, f"{where}.{name}" if where else f" at {name}", seen)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _binary(schema[key], document, where, seen)
    for key in ("anyOf", "oneOf"):
        for arm in schema.get(key, ()):
            yield from _binary(arm, document, where, seen)


_ENDLESS = (
    "a list of itself, or of what may be itself, has no type here. Write {} in the place of what leads back in an "
    "overlay, and mark the field that it is x-any: true"
)


def _is_endless(name: str, schemas: Json) -> bool:
    """Whether a component leads back to itself through items and arms alone, with no object in between."""
    seen, waiting = set[str](), [(schemas[name], False)]
    while waiting:
        schema, through_items = waiting.pop()
        if not isinstance(schema, dict):
            continue
        if "$ref" in schema:
            other = str(schema["$ref"]).rsplit("/", 1)[-1]
            if other == name and through_items:
                return True
            if (key := f"{other} {through_items}") not in seen:
                seen.add(key)
                waiting.append((schemas.get(other), through_items))
        else:
            waiting.append((schema.get("items"), True))
            waiting += [(arm, through_items) for key in ("anyOf", "oneOf") for arm in schema.get(key, ())]
    return False


def _followed(value: Json, document: Json) -> Json:
    """Follow `$ref`; what leads nowhere, or in a circle, is told of by the rules."""
    for _ in range(20):
        if not (isinstance(value, dict) and isinstance(value.get("$ref"), str)):
            return value
        found: Json = document
        for part in value["$ref"].removeprefix("#/").split("/"):
            found = found.get(part.replace("~1", "/").replace("~0", "~"), {}) if isinstance(found, dict) else {}
        value = found
    return {}
