"""Write what OpenAPI lets a vendor say in several ways in the one way that everything after it knows.

`taken_in` is given a published description and gives back the same API in plainer words: parameters stand in their
operations, shapes that are put together with `allOf` are written out, null is said where a shape is used, an enum holds
values of one type, and what is sent or answered is `application/json` where it is JSON at all. Beside it stand what a
reader of the build should know, and what cannot be written so. A description that is plain comes back as it is. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from pipeline.documents import Json, copied
from pipeline.enums import NULL, of_one_type
from pipeline.locations import Location, pointer
from pipeline.merging import MEND, WORDS, Merger
from pipeline.places import JSON_MEDIA, holder_of, operations

_BESIDE_A_PART = WORDS | {"nullable", "readOnly", "writeOnly"}
_MOST_GROUPS = 32
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that OpenAPI 3.0 says are to be ignored: something else decides them."""


class Taken(NamedTuple):
    """A description in plain words; what is to be known of it; what cannot be taken in, a sentence each."""

    document: Json
    notes: tuple[str, ...] = ()
    problems: tuple[tuple[str, str], ...] = ()


def taken_in(description: Json) -> Taken:
    """Give a description in plain words. See above."""
    if not isinstance(description, dict) or not str(description.get("openapi", "")).startswith("3.0."):
        return Taken(description)  # told of by the rules
    taking = _Taking(copied(description))
    taking.all()
    return Taken(taking.document, tuple(dict.fromkeys(taking.notes)), tuple(dict.fromkeys(taking.problems)))


class _Taking:
    def __init__(self, document: Json) -> None:
        self.document = document
        self.notes: list[str] = []
        self.problems: list[tuple[str, str]] = []
        self.components: dict[str, Json] = _dict(_dict(document.get("components")).get("schemas"))
        self._merger = Merger(self._part, self.problems)
        self._open: list[str] = []
        self._done: set[str] = set()

    def all(self) -> None:
        for kind in ("parameters", "requestBodies", "responses"):
            shared = _dict(_dict(self.document.get("components")).get(kind))
            shared.update({name: copied(self._followed(part)) for name, part in shared.items()})
        for path, method, operation in operations(self.document):
            self._parameters(path, method, operation)
            self._bodies(holder_of(method, path), operation)
        for item in _dict(self.document.get("paths")).values():
            if isinstance(item, dict):
                item.pop("parameters", None)
        for name in list(self.components):
            self._component(name)
        for holder, key, location in self._roots():
            if isinstance(holder.get(key), dict):
                holder[key] = self._plain(holder[key], location)
        self._nullable_components()
        for schema in self.components.values():
            self._discriminated(schema)
        for holder, key, _ in self._roots():
            self._discriminated(holder.get(key))

    # Operations

    def _parameters(self, path: str, method: str, operation: Json) -> None:
        """Write the parameters of the path, and those that are referred to, into the operation."""
        own = [copied(self._followed(p)) for p in _list(operation.get("parameters"))]
        shared = [copied(self._followed(p)) for p in _list(self.document["paths"][path].get("parameters"))]
        given = [p for p in shared if _key(p) not in map(_key, own)] + own
        found = []
        for parameter in given:
            name, place = _key(parameter)
            if place == "header" and str(name).lower() in _IGNORED_HEADERS:
                continue
            if JSON_MEDIA in _dict(_dict(parameter).get("content")) and "schema" not in parameter:
                parameter["schema"] = _dict(parameter.pop("content")[JSON_MEDIA]).get("schema", {})
                parameter["x-json"] = True
            if place == "path":
                self._in_path(parameter, f"{holder_of(method, path)}: {name} in path")
            found.append(parameter)
        if given:
            operation["parameters"] = found

    def _in_path(self, parameter: Json, what: str) -> None:
        """Let a parameter of the path be required, and have a value: without one, it would be another path."""
        if parameter.get("required") is not True:
            self.notes.append(f"{what}: is required, as all that stands in a path, though it does not say so")
            parameter["required"] = True
        schema = self._followed(parameter.get("schema"))
        if isinstance(schema, dict) and (schema.get("nullable") or None in _list(schema.get("enum"))):
            schema = copied(schema)
            schema.pop("nullable", None)
            if "enum" in schema:
                schema["enum"] = [value for value in _list(schema["enum"]) if value is not None]
            self.notes.append(f"{what}: is never null, though it says so: null has no form in a path")
            parameter["schema"] = schema

    def _followed(self, value: Json) -> Json:
        seen = set()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            if value["$ref"] in seen:
                return value
            seen.add(value["$ref"])
            try:
                value = _named(self.document, value["$ref"])
            except KeyError:
                return value
        return value

    def _bodies(self, holder: str, operation: Json) -> None:
        if isinstance(body := self._followed(operation.get("requestBody")), dict):
            self._media(body, f"{holder}: the body", is_answer=False)
        answers = _dict(operation.get("responses"))
        for status, answer in answers.items():
            what = f"{holder}: the answer {status}"
            if not isinstance(answer := self._followed(answer), dict) or self._media(answer, what, is_answer=True):
                continue
            if not str(status).startswith("2"):
                media = ", ".join(answer["content"])
                self.notes.append(f"{what}: {media} is no JSON: the error has it as body, unread")
                answers[status] = {key: value for key, value in answer.items() if key != "content"}

    def _media(self, holder: Json, what: str, *, is_answer: bool) -> bool:
        """Leave JSON alone where it is one of several forms; call it `application/json`. Give whether nothing is left
        that is none."""
        content = holder.get("content")
        if not isinstance(content, dict) or list(content) == [JSON_MEDIA]:
            return True
        found = next((media for media in sorted(content, key=_json_rank) if _is_json(media, is_answer)), None)
        if found is None:
            if is_answer and content and not any(_dict(item).get("schema") for item in content.values()):
                del holder["content"]  # `*/*: {}` is how some frameworks write that nothing comes
            return "content" not in holder or not content
        if others := [media for media in content if media != found]:
            self.notes.append(f"{what}: {', '.join(others)} beside {found} is left out: it goes as JSON")
        holder["content"] = {JSON_MEDIA: content[found]}
        return True

    # Schemas

    def _roots(self) -> Iterator[tuple[Json, str, Location]]:
        """Give each schema that stands in a parameter, a body or an answer, by what holds it."""
        holders: list[tuple[Location, Json]] = []
        for path, method, operation in operations(self.document):
            here: Location = ("paths", path, method)
            holders += [((*here, "parameters", n), p) for n, p in enumerate(_list(operation.get("parameters")))]
            holders.append(((*here, "requestBody"), operation.get("requestBody")))
            holders += [((*here, "responses", s), r) for s, r in _dict(operation.get("responses")).items()]
        for kind in ("requestBodies", "responses"):
            shared = _dict(_dict(self.document.get("components")).get(kind))
            holders += [(("components", kind, name), holder) for name, holder in shared.items()]
        for location, holder in holders:
            if not isinstance(holder, dict):
                continue
            yield holder, "schema", (*location, "schema")
            for media, item in _dict(holder.get("content")).items():
                if isinstance(item, dict):
                    yield item, "schema", (*location, "content", media, "schema")

    def _component(self, name: str) -> None:
        if name in self._done or name in self._open:
            return
        self._open.append(name)
        where: Location = ("components", "schemas", name)
        schema = self.components[name]
        if isinstance(schema, dict):
            self.components[name] = self._plain(schema, where, is_component=True)
        self._open.pop()
        self._done.add(name)

    def _plain(self, schema: Json, where: Location, *, is_component: bool = False) -> Json:
        """Give a schema in plain words, and all that is in it."""
        if not isinstance(schema, dict) or "$ref" in schema:
            return schema
        for name, item in _dict(schema.get("properties")).items():
            schema["properties"][name] = self._plain(item, (*where, "properties", name))
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                schema[key] = self._plain(schema[key], (*where, key))
        for key in ("anyOf", "oneOf"):
            if isinstance(schema.get(key), list):
                schema[key] = [self._plain(item, (*where, key, n)) for n, item in enumerate(schema[key])]
        self._constraints(schema, where)
        if schema.get("properties"):
            for key in ("anyOf", "oneOf"):
                if isinstance(schema.get(key), list):
                    shared = {name: value for name, value in schema.items() if name != key}
                    schema = self._merger.merged(shared, {key: schema[key]}, where)
        if isinstance(schema.get("allOf"), list):
            schema = self._together(schema, where, is_component=is_component)
        if isinstance(schema.get("enum"), list):
            of_one_type(schema, where, self.notes, self.problems)
        if schema.get("additionalProperties") is False and not schema.get("properties"):
            del schema["additionalProperties"]  # an object of which nothing is said
        return schema

    def _constraints(self, schema: Json, where: Location) -> None:
        """Write arms that only require fields as what they are: `x-required-one-of`."""
        for key in ("anyOf", "oneOf"):
            arms = schema.get(key)
            if not isinstance(arms, list) or not arms or not all(map(_only_requires, arms)):
                continue
            lists = [list(dict.fromkeys(arm.get("required", ()))) for arm in arms]
            groups = [list(dict.fromkeys(group)) for group in product(*lists)] if all(lists) else []
            if len(groups) > _MOST_GROUPS:
                why = f"arms that only require fields, in more ways than can be checked. {MEND}"
                self.problems.append((pointer((*where, key)), why))
                continue
            if key == "oneOf" and groups:
                self.notes.append(f"{pointer(where)}: that only one arm of its oneOf may be given is not checked")
            del schema[key]
            smallest = [g for g in groups if not any(set(o) < set(g) for o in groups)]
            known = schema.get("x-required-one-of", [])
            unique = {frozenset(group): group for group in (*known, *smallest)}
            if unique:
                schema["x-required-one-of"] = list(unique.values())

    def _nullable_components(self) -> None:
        """Say that a component may be null where it is used: it would be renamed if it said so itself."""
        names = {n for n, s in self.components.items() if isinstance(s, dict) and s.get("nullable") and "$ref" not in s}
        for name in names:
            del self.components[name]["nullable"]
        references = {f"#/components/schemas/{name}" for name in names}

        def mark(schema: Json, is_arm: bool = False) -> None:
            if not isinstance(schema, dict):
                return
            if schema.get("$ref") in references:
                if not is_arm:
                    schema["nullable"] = True
                return
            for item in _dict(schema.get("properties")).values():
                mark(item)
            for key in ("items", "additionalProperties"):
                mark(schema.get(key))
            for key in ("anyOf", "oneOf"):
                arms = _list(schema.get(key))
                if any(isinstance(arm, dict) and arm.get("$ref") in references for arm in arms):
                    schema[key] = [*arms, *([] if NULL in arms else [copied(NULL)])]
                for arm in arms:
                    mark(arm, is_arm=True)

        if names:
            for schema in self.components.values():
                mark(schema)
            for holder, key, _ in self._roots():
                mark(holder.get(key))

    def _discriminated(self, schema: Json) -> None:
        """Write what tells the arms of a union apart to the arms: they are told by content (`x-told-by`)."""
        if not isinstance(schema, dict):
            return
        for item in _dict(schema.get("properties")).values():
            self._discriminated(item)
        for key in ("items", "additionalProperties"):
            self._discriminated(schema.get(key))
        arms = [arm for key in ("anyOf", "oneOf") for arm in _list(schema.get(key))]
        for arm in arms:
            self._discriminated(arm)
        by = _dict(schema.get("discriminator"))
        if not arms or "propertyName" not in by:
            return
        mapping = {value: str(name).rsplit("/", 1)[-1] for value, name in _dict(by.get("mapping")).items()}
        for name in (str(arm["$ref"]).rsplit("/", 1)[-1] for arm in arms if "$ref" in arm):
            values = [value for value, meant in mapping.items() if meant == name] or [name]
            if isinstance(component := self.components.get(name), dict) and component.get("properties"):
                known = component.setdefault("x-told-by", {}).setdefault(by["propertyName"], [])
                known += [value for value in values if value not in known]

    # allOf

    def _together(self, schema: Json, where: Location, *, is_component: bool) -> Json:
        """Give what an `allOf` and what stands beside it come to."""
        parts = schema["allOf"]
        beside = {key: value for key, value in schema.items() if key != "allOf"}
        if len(parts) == 1 and "$ref" in _dict(parts[0]) and not is_component:
            words = {key: value for key, value in beside.items() if key in _BESIDE_A_PART or key.startswith("x-")}
            if not beside.keys() - words.keys() - {"type"} and beside.get("type") in (None, self._type_of(parts[0])):
                null = [copied(NULL)] if words.pop("nullable", False) else []
                return {**words, "anyOf": [{"$ref": parts[0]["$ref"]}, *null]} if words or null else parts[0]
        result: Json = {}
        for index, part in enumerate(parts):
            here = (*where, "allOf", index)
            if (whole := self._part(part, here)) is None:
                return {"type": "object"}  # what is wrong with it has been told
            result = (
                self._merger.merged(result, whole, here) if index else {k: v for k, v in whole.items() if k != "title"}
            )
        nullable = beside.get("nullable", result.get("nullable"))
        result = self._merger.merged(result, beside, where)
        result.pop("nullable", None)
        result.pop("discriminator", None)
        if "properties" in result:
            result.setdefault("type", "object")
        return {**result, **({"nullable": True} if nullable else {})}

    def _type_of(self, part: Json) -> Json:
        schema = _dict(self._followed(part))
        return schema.get("type", "object" if schema.keys() & {"properties", "allOf"} else None)

    def _part(self, part: Json, where: Location) -> Json:
        """Give a copy of a part in plain words, `None` if it goes round in a circle."""
        if not isinstance(part, dict):
            return {}
        if "$ref" not in part:
            return self._plain(copied(part), where)
        name = str(part["$ref"]).removeprefix("#/components/schemas/")
        if name not in self.components:
            return {}  # told of by the rules
        if name in self._open:
            self.problems.append((pointer(where), f"allOf leads back to {name}. {MEND}"))
            return None
        self._component(name)
        whole = self.components[name]
        if isinstance(whole, dict) and "$ref" in whole:
            return self._part(whole, where)
        return {key: value for key, value in copied(whole).items() if key != "title"}


def _only_requires(arm: Json) -> bool:
    keys = _dict(arm).keys()
    return "required" in keys and keys <= {"required", "type", "title", "description"}


def _key(parameter: Json) -> tuple[Json, Json]:
    return _dict(parameter).get("name"), _dict(parameter).get("in")


def _json_rank(media: str) -> tuple[bool, bool]:
    return media != JSON_MEDIA, media.startswith("*")


def _is_json(media: str, is_answer: bool) -> bool:
    """Whether what is sent or answered so is JSON: a request goes as `application/json`, an answer is read anyhow."""
    bare = media.partition(";")[0].strip().lower()
    return bare in (JSON_MEDIA, "*/*", "application/*") or (
        is_answer and (bare.endswith("+json") or bare == "text/json")
    )


def _named(document: Json, reference: str) -> Json:
    if not reference.startswith("#/"):
        raise KeyError(reference)
    for part in reference[2:].split("/"):
        if not isinstance(document, dict):
            raise KeyError(reference)
        document = document[part.replace("~1", "/").replace("~0", "~")]
    return document


def _dict(value: Json) -> Json:
    return value if isinstance(value, dict) else {}


def _list(value: Json) -> Json:
    return value if isinstance(value, list) else []
