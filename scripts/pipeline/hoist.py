"""Give every operation its name and tag, and every nameless shape a component, as the tables of names say.

`hoist` is given a description and tables, and gives back the description so changed, where each named shape came from,
and what is not as the tables have it: all of it at once, so that a person mends it in one go. Pure; what it is given is
never changed.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.documents import Json, copied, same
from pipeline.locations import Location, at, pointer, walk
from pipeline.names import Entry, Table, slug
from pipeline.overlay_document import Action
from pipeline.places import Place, holder_of, operations, outer, places

_OF_A_PLACE = ("deprecated", "default", "readOnly", "writeOnly")
_WORDS = ("title", "summary", "description", "example", "examples", "externalDocs", *_OF_A_PLACE)
"""What a place may say of a shape without making another shape of it."""
PAGES = "https://docs.videodb.io/api-reference/"
"""Where the vendor's pages stand that a table's `page:` names."""
_NULL = {"type": "object", "nullable": True, "enum": [None]}


class Problem(NamedTuple):
    """Something that is not as what is laid over the description has it.

    `lines` are for pasting into `file`. What does not `block` is told by `make update`, which then builds on. `lost`
    are the names that nothing has any more because of it: what speaks of one of them has this problem, and no other.
    `missing` are the places of shapes that lines are wanted for. `actions` are those that it is a problem of.
    """

    holder: str
    file: str
    text: str
    lines: tuple[str, ...] = ()
    missing: tuple[Place, ...] | None = None
    blocks: bool = True
    lost: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()


class Hoisted(NamedTuple):
    """A description with names. `origins` are the places of each component that was made, the first one first."""

    document: Json
    origins: Mapping[str, Sequence[Place]]
    problems: Sequence[Problem]


def hoist(description: Json, tables: Sequence[Table]) -> Hoisted:
    """Name what the tables name. See above."""
    document, problems = renamed(description, tables)
    problems += _named_twice(tables)
    problems += _name_operations(document, tables)
    for schema in {place.location: place.schema for place in places(document)}.values():
        schema.pop("title", None)  # the generator would call the class so, and drop the second one of that title
    entries = {entry.holder: entry for table in tables for entry in table.entries}
    theirs = {entry.name: entry.holder for entry in entries.values() if entry.name and not entry.is_operation}
    index: dict[tuple[str, str], Place] = {}
    for place in places(document):
        published = place._replace(holder=theirs.get(place.holder, place.holder))
        index[published.holder, published.place] = published
    holders = {holder for holder, _ in index} | {holder_of(method, path) for path, method, _ in operations(document)}
    for entry in entries.values():
        problems += _gone(entry, index, holders)
    wanted: dict[Location, tuple[str, Place]] = {}
    for place in index.values():
        name = entries[place.holder].shapes.get(place.place) if place.holder in entries else None
        if not place.is_shape or name is None:
            continue
        first, _ = wanted.setdefault(place.location, (name, place))
        if first != name:
            problems.append(_problem(entries[place.holder], f"{place.place}: is {first} elsewhere, by a reference."))
    problems += _nameless(document, index, wanted, entries)
    origins = _move(document, wanted, problems, entries)
    _wrap(document)
    return Hoisted(document, origins, problems)


def renamed(description: Json, tables: Sequence[Table]) -> tuple[Json, list[Problem]]:
    """Give published components the names that they go by here: a copy, and what cannot be."""
    document = copied(description)
    problems: list[Problem] = []
    schemas = document.get("components", {}).get("schemas", {})
    ours: dict[str, str] = {}
    for entry in (entry for table in tables for entry in table.entries if entry.name and not entry.is_operation):
        if entry.holder not in schemas:
            continue  # told of with its shapes
        if entry.name in schemas:
            problems.append(_problem(entry, f"name: {entry.name} is a component already. Choose another."))
        else:
            ours[entry.holder] = entry.name
    if not ours:
        return document, problems
    document["components"]["schemas"] = {ours.get(name, name): schema for name, schema in schemas.items()}
    references = {f"#/components/schemas/{old}": f"#/components/schemas/{new}" for old, new in ours.items()}
    for _, value in walk(document):
        if isinstance(value, dict):
            for key, item in value.items():
                if isinstance(item, str) and item in references:
                    value[key] = references[item]
    return document, problems


def _problem(entry: Entry, text: str, lines: Iterable[str] = ()) -> Problem:
    return Problem(entry.holder, entry.file, text, tuple(lines))


def _named_twice(tables: Sequence[Table]) -> Iterator[Problem]:
    seen: dict[str, Entry] = {}
    names: dict[str, Entry] = {}
    for entry in (entry for table in tables for entry in table.entries):
        if entry.holder in seen:
            yield _problem(entry, f"stands in {seen[entry.holder].file} too. Keep one of them.")
        elif entry.name in names:
            yield _problem(entry, f"name: {entry.name} is what {names[entry.name].holder} is called. Choose another.")
        seen.setdefault(entry.holder, entry)
        if entry.name:
            names.setdefault(entry.name, entry)


def _name_operations(document: Json, tables: Sequence[Table]) -> Iterator[Problem]:
    declared = [tag["name"] for tag in document.get("tags", ())]
    declared += [tag for _, _, operation in operations(document) for tag in operation.get("tags", ())]
    tags = {slug(tag): tag for tag in reversed(declared)}
    named = {entry.holder: (table, entry) for table in tables for entry in table.entries}
    for path, method, operation in operations(document):
        holder = holder_of(method, path)
        if holder not in named:
            continue
        table, entry = named[holder]
        if table.tag not in tags and any(map(slug, operation.get("tags", ()))):
            known = ", ".join(sorted(filter(None, tags)))
            yield _problem(entry, f"the description has no tag {table.tag}. Name the file after one: {known}.")
            continue
        rest = {key: value for key, value in operation.items() if key not in ("tags", "operationId")}
        operation.clear()
        page = {"externalDocs": {"url": f"{PAGES}{entry.page}"}} if entry.page else {}
        operation.update({"tags": [tags.get(table.tag, table.tag)], "operationId": entry.name, **page, **rest})


def _gone(entry: Entry, index: Mapping[tuple[str, str], Place], holders: Collection[str]) -> Iterator[Problem]:
    """Name the lines whose place is no shape any more; an entry whose holder is gone is one problem."""
    if entry.holder not in holders:
        count = len(entry.shapes)
        told = f"; {count} {'line' if count == 1 else 'lines'} below it named shapes" if count else ""
        mend = "Delete it, or mend its method and path." if entry.is_operation else "Delete it, or mend its name."
        text = f"is gone from the description{told}. {mend}"
        named = [entry.name] if entry.name and not entry.is_operation else []
        yield Problem(entry.holder, entry.file, text, blocks=False, lost=(*named, *entry.shapes.values()))
        return
    for text in entry.shapes:
        place = index.get((entry.holder, text))
        if place is not None and place.is_shape:
            continue
        around = next((p for o in outer(text) if (p := index.get((entry.holder, o))) and p.is_reference), None)
        if found := place if place is not None and place.is_reference else around:
            told = f"made upstream: {_made_upstream(entry, text, found)}"
        elif place is None:
            told = "is gone from the description. Delete the line, or mend the place."
        else:
            told = "is no object with properties, typed map or enum any more. Delete the line."
        yield Problem(entry.holder, entry.file, f"{text}: {told}", blocks=False, lost=(entry.shapes[text],))


def _made_upstream(entry: Entry, text: str, found: Place) -> str:
    theirs, ours = found.schema["$ref"].rsplit("/", 1)[-1], entry.shapes[text]
    if found.place == text:
        keep = "" if theirs == ours else f", and add `{theirs}:` with `name: {ours}` to keep our class"
        return f"the vendor calls this shape {theirs}. Delete the line{keep}."
    below = text.removeprefix(found.place).removeprefix(".")
    return (
        f"{found.place} is the vendor's {theirs} now. "
        f"Delete the line, and write it below `{theirs}:`, as `{below}: {ours}`."
    )


def _nameless(
    document: Json,
    index: Mapping[tuple[str, str], Place],
    wanted: Mapping[Location, tuple[str, Place]],
    entries: Mapping[str, Entry],
) -> Iterator[Problem]:
    """Name the operations without an entry, and the shapes without a line: those of one holder are one problem."""
    missing: dict[str, list[Place]] = {}
    for path, method, _ in operations(document):
        if holder_of(method, path) not in entries:
            missing[holder_of(method, path)] = []
    seen = set(wanted)
    for place in index.values():
        if place.is_shape and not place.is_component and place.location not in seen:
            seen.add(place.location)
            missing.setdefault(place.holder, []).append(place)
    for holder, found in missing.items():
        entry = entries.get(holder)
        text = "has shapes that no line names." if entry or " " not in holder else "is new: it has no name."
        yield Problem(holder, entry.file if entry else "", text, missing=tuple(found))


def _move(
    document: Json,
    wanted: Mapping[Location, tuple[str, Place]],
    problems: list[Problem],
    entries: Mapping[str, Entry],
) -> dict[str, list[Place]]:
    """Take the named shapes out, deepest first, and leave references."""
    taken: dict[Location, Json] = {}
    left: dict[Location, Json] = {}
    for location in sorted(wanted, key=len, reverse=True):
        holder = at(document, location[:-1])
        taken[location], left[location] = holder[location[-1]], {}
        holder[location[-1]] = left[location]
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    origins: dict[str, list[Place]] = {}
    firsts: dict[str, tuple[str, Json]] = {name: (f"component {name}", schema) for name, schema in schemas.items()}
    for location, (name, place) in wanted.items():
        origins.setdefault(name, []).append(place)
        firsts.setdefault(name, (str(place), taken[location]))
        if name not in schemas:
            schemas[name] = _component(taken[location])
    # Only now, when every component is there: a place keeps what its component does not say.
    for location, (name, _) in wanted.items():
        left[location].update(_reference(name, taken[location], schemas[name]))
    for location, (name, place) in wanted.items():
        where, first = firsts[name]
        if found := list(differences(without_null(first), without_null(taken[location]))):
            text = (
                f"{place.place}: is called {name} as {where} is, and is another shape: {'; '.join(found)}. "
                "Give one of them a name of its own."
            )
            problems.append(_problem(entries[place.holder], text))
    return origins


def _component(shape: Json) -> Json:
    return {key: value for key, value in without_null(shape).items() if key not in ("title", *_OF_A_PLACE)}


def without_null(shape: Json) -> Json:
    """Leave out that a place may be null, which a component cannot say: the generator would rename it."""
    if not shape.get("nullable"):
        return shape
    kept = {key: value for key, value in shape.items() if key != "nullable"}
    if "enum" in kept:
        kept["enum"] = [value for value in kept["enum"] if value is not None]
    return kept


def _reference(name: str, shape: Json, component: Json) -> Json:
    """Refer to a component from a place, beside what the place has of its own: words, a default, null."""
    reference = {"$ref": f"#/components/schemas/{name}"}
    words = {key: shape[key] for key in _WORDS if key in shape and key != "title"}
    null = [copied(_NULL)] if shape.get("nullable") else []
    if null or "default" in words or any(component.get(key) != value for key, value in words.items()):
        return {**words, "anyOf": [reference, *null]}
    return reference


def _wrap(document: Json) -> None:
    """Write every property that is a reference as `anyOf` of it, so that words and marks can stand beside."""
    for place in {place.location: place for place in places(document)}.values():
        if not place.is_reference:
            continue
        schema = place.schema
        words = {key: schema[key] for key in schema if key in _WORDS or key.startswith("x-")}
        null = [copied(_NULL)] if schema.get("nullable") else []
        is_bare = schema.keys() <= {"$ref", "nullable", *words}  # what else stands beside it is told by the rules
        if is_bare and (place.is_property or words or null):
            reference = {"$ref": schema["$ref"]}
            schema.clear()
            schema.update({**words, "anyOf": [reference, *null]})


def differences(left: Json, right: Json, where: Location = ()) -> Iterator[str]:
    """Say in what two schemas differ, but for prose, defaults, and the order of `enum` and `required`."""
    left, right = _plain(left), _plain(right)
    for key in dict.fromkeys((*left, *right)):
        here, one, other = (*where, key), left.get(key), right.get(key)
        if key not in left or key not in right:
            more, what = ("there", one) if key in left else ("here", other)
            yield f"{pointer(here)} is {more} only: {_short(what)}"
        elif key == "properties":
            for name in dict.fromkeys((*one, *other)):
                if name in one and name in other:
                    yield from differences(one[name], other[name], (*here, name))
                else:
                    yield f"{pointer((*here, name))} is {'there' if name in one else 'here'} only"
        elif key in ("items", "additionalProperties", "not") and isinstance(one, dict) and isinstance(other, dict):
            yield from differences(one, other, here)
        elif key in ("anyOf", "oneOf", "allOf") and len(one) == len(other):
            for index, pair in enumerate(zip(one, other, strict=True)):
                yield from differences(*pair, (*here, index))
        elif not (_same_set(one, other) if key in ("enum", "required") else same(one, other)):
            yield f"{pointer(here)} is {_short(one)} there, {_short(other)} here"


def _plain(schema: Json) -> Json:
    kept = {key: value for key, value in schema.items() if key not in _WORDS}
    (arm, *more) = kept["anyOf"] if kept.get("anyOf") else (None, None)
    return arm if arm is not None and not more and kept.keys() == {"anyOf"} and "$ref" in arm else kept


def _same_set(one: Sequence[Json], other: Sequence[Json]) -> bool:
    return all(any(same(a, b) for b in other) for a in one) and all(any(same(a, b) for b in one) for a in other)


def _short(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}…"
