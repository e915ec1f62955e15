"""What is different between two descriptions, by operation.

Given two OpenAPI 3.0 documents, `compare` gives a list of `Change`, each by a rule of `upstream.rules`. Both are read
through their references, so that it makes no difference whether a shape stands in place or in `components`; a shape
that many operations share is told once, with all of them. Prose (summaries, descriptions, titles, examples, order, how
it is written) is no change; `reworded` counts it. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from upstream.likeness import likely_renames, likeness
from upstream.rules import Change
from upstream.shape_changes import PROSE, Key, Place, ShapeChanges, fact
from upstream.shapes import METHODS, arms_of, contents, flattened, parameters, schema_of, target

Json = Any
_Operation = tuple[str, str]
"""Method and path; of a parameter: place and name."""

_OWN = {"operation added", "operation removed", "deprecated", "no longer deprecated"}
"""Told for each operation apart, however many there are."""


def compare(old: Json, new: Json) -> list[Change]:
    """Give every difference of fact between two descriptions, the worst first within each place."""
    differ = _Differ(old, new)
    differ.document()
    return differ.found()


def reworded(old: Json, new: Json) -> int:
    """Count the texts (summaries, titles, examples and the like) that came, went or changed where all else stands."""
    before, after = dict(_prose(old)), dict(_prose(new))
    there = {path for path, text in before.items() if text is None and path in after}
    changed = (path for path in {**before, **after} if before.get(path) != after.get(path))
    return sum(1 for path in changed if path.rpartition("/")[0] in there)


_NAMED = {"properties", "responses", "schemas", "parameters", "headers", "content", "paths", "securitySchemes"}
"""Keywords below which the keys are names of the vendor's."""


def _prose(value: Json, path: str = "", *, names: bool = False) -> Iterator[tuple[str, str | None]]:
    """Give each text with its path, and each object with `None`."""
    if isinstance(value, dict):
        yield path, None
        for key, item in value.items():
            if not names and key in PROSE:
                yield f"{path}/{key}", json.dumps(item, sort_keys=True)
            elif names or key not in ("default", "enum"):
                yield from _prose(item, f"{path}/{key}", names=not names and key in _NAMED)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _prose(item, f"{path}/{index}")


class _Differ(ShapeChanges):
    """Walks two descriptions side by side."""

    def __init__(self, old: Json, new: Json) -> None:
        super().__init__(old, new)
        self.operations: dict[str, Place] = {}
        self.whole = Place("")

    # what was found, by place

    def found(self) -> list[Change]:
        users: dict[Key, list[str]] = {}
        for name, place in self.operations.items():
            seen: set[Key] = set()
            todo = list(place.uses)
            while todo:
                key = todo.pop()
                if key not in seen:
                    seen.add(key)
                    users.setdefault(key, []).append(name)
                    todo += self.places[key].uses
        result: list[Change] = []
        for name, place in self.operations.items():
            result += [replace(change, operations=(name,)) for change in place.changes]
        result = _merged(result)
        for key, place in self.places.items():
            used = tuple(users.get(key, ()))
            result += [replace(change, operations=used) for change in place.changes]
        result += [*self.whole.changes, *self.components()]
        return sorted(result, key=lambda change: -change.level)

    # the document

    def document(self) -> None:
        self.here = self.whole
        before = [server.get("url") for server in self.old.get("servers", ())]
        after = [server.get("url") for server in self.new.get("servers", ())]
        if before[:1] != after[:1]:
            self.note("server changed", "servers", before, after)
        elif sorted(map(str, before)) != sorted(map(str, after)):
            self.note("other server changed", "servers", before, after)
        self.schemes()
        olds, news = _operations(self.old), _operations(self.new)
        gone = {key: op for key, op in olds.items() if key not in news}
        come = {key: op for key, op in news.items() if key not in olds}
        same = {key: key for key in olds.keys() & news.keys()}
        moved = _same_paths(gone, come)
        left = {key: _names_in(op, self.old) for key, (op, _) in gone.items() if key not in moved}
        right = {key: _names_in(op, self.new) for key, (op, _) in come.items() if key not in moved.values()}
        ids = {key: op.get("operationId") for key, (op, _) in (*gone.items(), *come.items())}
        renamed = likely_renames(
            left, right, lambda a, b: max(_likeness(a, b, left[a], right[b]), bool(ids[a]) and ids[a] == ids[b])
        )
        for key in olds:
            name = _named(key)
            self.here = self.operations.setdefault(name, Place(name))
            if key in same or key in moved:
                self.operation(key, moved.get(key, key))
            elif key in renamed:
                self.note("operation moved", "", _named(key), _named(renamed[key]))
                self.operation(key, renamed[key])
            else:
                self.note("operation removed", "")
        for key in (key for key in come if key not in (*moved.values(), *renamed.values())):
            name = _named(key)
            self.here = self.operations.setdefault(name, Place(name))
            self.note("operation added", "", None, come[key][0].get("operationId"))

    def schemes(self) -> None:
        """Tell of a key that is sent elsewhere once, however many operations ask for it."""
        olds = self.old.get("components", {}).get("securitySchemes", {})
        news = self.new.get("components", {}).get("securitySchemes", {})
        for name, scheme in olds.items():
            if name in news and fact(scheme) != fact(news[name]):
                a, b = scheme, news[name]
                at = f"components.securitySchemes.{name}"
                if (a.get("type"), a.get("in")) == (b.get("type"), b.get("in")) and a.get("name") != b.get("name"):
                    self.note("key header renamed", at, a.get("name"), b.get("name"))
                else:
                    self.note("authentication changed", at, fact(a), fact(b))
            elif name not in news:
                for other in (o for o in news if o not in olds and fact(news[o]) == fact(scheme)):
                    self.note("security scheme renamed", f"components.securitySchemes.{name}", name, other)
                    break

    def components(self) -> list[Change]:
        """Shapes that were renamed, and shapes that came or went and that no operation uses."""
        olds = self.old.get("components", {}).get("schemas", {})
        news = self.new.get("components", {}).get("schemas", {})
        found = []
        renamed = {a: b for a, b in sorted(self.pairs) if a not in news and b not in olds}
        found += [Change("component renamed", f"components.schemas.{a}", "", a, b) for a, b in renamed.items()]
        for name in olds.keys() - news.keys() - renamed.keys() - {a for a, _ in self.pairs}:
            found.append(Change("component removed", f"components.schemas.{name}"))
        for name in news.keys() - olds.keys() - set(renamed.values()) - {b for _, b in self.pairs}:
            found.append(Change("component added", f"components.schemas.{name}"))
        return sorted(found, key=lambda change: change.where)

    # one operation

    def operation(self, old_key: tuple[str, str], new_key: tuple[str, str]) -> None:
        (old, old_item), (new, new_item) = _operations(self.old)[old_key], _operations(self.new)[new_key]
        before, after = old.get("operationId"), new.get("operationId")
        if before != after:
            rule = "operationId renamed" if before and after else f"operationId {'added' if after else 'removed'}"
            self.note(rule, "", before, after)
        if sorted(old.get("tags", ())) != sorted(new.get("tags", ())):
            self.note("tags changed", "", old.get("tags"), new.get("tags"))
        if bool(old.get("deprecated")) != bool(new.get("deprecated")):
            self.note("deprecated" if new.get("deprecated") else "no longer deprecated", "")
        self.security(old, new)
        self.marks(old, new, "")
        if fact(old.get("callbacks")) != fact(new.get("callbacks")):
            self.note("callbacks changed", "")
        self.parameters(
            parameters(old_item, old, self.old), parameters(new_item, new, self.new), old_key[1], new_key[1]
        )
        self.body(old, new)
        self.responses(old, new)

    def security(self, old: Json, new: Json) -> None:
        before, after = _security(old, self.old), _security(new, self.new)
        if before == after:
            return
        if not before or not after:
            self.note("authentication added" if after else "authentication removed", "")
        elif set(before) < set(after):
            self.note("authentication removed", "", None, "one more way")
        elif {_way(s) for s in before} != {_way(s) for s in after} or not self.has_renamed_header():
            self.note("authentication changed", "", before, after)

    def has_renamed_header(self) -> bool:
        """Whether a key goes by another header, which is told of its scheme."""
        return any(change.rule == "key header renamed" for change in self.whole.changes)

    def parameters(
        self, old: dict[tuple[str, str], Json], new: dict[tuple[str, str], Json], old_path: str, new_path: str
    ) -> None:
        path = dict(zip(_variables(old_path), _variables(new_path), strict=False))
        for name, other in path.items():
            if name != other and ("path", name) in old and ("path", other) in new:
                self.note("path parameter renamed", "", name, other)
                self.parameter(old["path", name], new["path", other], f"?{name}")
        old = {key: p for key, p in old.items() if key[0] != "path" or key[1] not in path or path[key[1]] == key[1]}
        new = {key: p for key, p in new.items() if key[0] != "path" or key in old or key[1] not in path.values()}
        gone = {key: p for key, p in old.items() if key not in new}
        come = {key: p for key, p in new.items() if key not in old}
        renamed: dict[_Operation, _Operation] = {}
        for place in {key[0] for key in gone}:
            before = {key[1]: schema_of(p) for key, p in gone.items() if key[0] == place}
            after = {key[1]: schema_of(p) for key, p in come.items() if key[0] == place}
            renamed |= {(place, a): (place, b) for a, b in self.renames(before, after).items()}
        for key, parameter in old.items():
            at = f"?{key[1]}"
            if key in new:
                self.parameter(parameter, new[key], at)
            elif key in renamed:
                self.note("parameter renamed", at, key[1], renamed[key][1])
                self.parameter(parameter, new[renamed[key]], f"?{renamed[key][1]}")
            else:
                self.note("parameter removed", at)
        for key in (key for key in come if key not in renamed.values()):
            required = come[key].get("required")
            self.note("required parameter added" if required else "parameter added", f"?{key[1]}")

    def parameter(self, old: Json, new: Json, at: str) -> None:
        if bool(old.get("required")) != bool(new.get("required")):
            self.note("parameter now required" if new.get("required") else "parameter no longer required", at)
        if _style(old) != _style(new):
            self.note("parameter sent otherwise", at, _style(old), _style(new))
        if bool(old.get("deprecated")) != bool(new.get("deprecated")):
            self.note("deprecated" if new.get("deprecated") else "no longer deprecated", at)
        self.marks(old, new, at)
        self.shape(schema_of(old), schema_of(new), at, "request")

    def body(self, old: Json, new: Json) -> None:
        before, after = target(old.get("requestBody"), self.old), target(new.get("requestBody"), self.new)
        if not before or not after:
            if before or after:
                rule = "body removed" if before else "required body added" if after.get("required") else "body added"
                self.note(rule, "body")
            return
        if bool(before.get("required")) != bool(after.get("required")):
            self.note("body now required" if after.get("required") else "body no longer required", "body")
        self.contents(before.get("content", {}), after.get("content", {}), "body", "request")

    def responses(self, old: Json, new: Json) -> None:
        before, after = old.get("responses", {}), new.get("responses", {})
        for status in [*before, *(s for s in after if s not in before)]:
            kind = "success" if status.startswith("2") else "error"
            if status not in after:
                self.note(f"{kind} status removed", status)
            elif status not in before:
                self.note(f"{kind} status added", status)
            else:
                a, b = target(before[status], self.old), target(after[status], self.new)
                for name in sorted(a.get("headers", {}).keys() ^ b.get("headers", {}).keys(), key=str.lower):
                    gone = name in a.get("headers", {})
                    self.note(f"response header {'removed' if gone else 'added'}", status, None, name)
                if bool(a.get("content")) != bool(b.get("content")):
                    came = bool(b.get("content"))
                    self.note("answer now has a body" if came else "answer no longer has a body", status)
                else:
                    self.contents(a.get("content", {}), b.get("content", {}), status, "response")

    def contents(self, old: Json, new: Json, at: str, way: str) -> None:
        for kind in (kind for kind in old if kind not in new):
            self.note(f"{way} content type removed", at, None, kind)
        for kind in (kind for kind in new if kind not in old):
            self.note(f"{way} content type added", at, None, kind)
        for kind in old:
            if kind in new:
                place = at if len(old) == 1 else f"{at} ({kind})"
                if fact(old[kind].get("encoding")) != fact(new[kind].get("encoding")):
                    self.note(f"{way} keyword changed", place, "encoding", new[kind].get("encoding"))
                self.shape(old[kind].get("schema", {}), new[kind].get("schema", {}), place, way)


def _merged(changes: list[Change]) -> list[Change]:
    """Put together what happened in the same way to many operations."""
    groups: dict[str, Change] = {}
    for change in changes:
        key = json.dumps([change.rule, change.at, change.old, change.new, change.rule in _OWN and change.where])
        if key in groups:
            operations = (*groups[key].operations, *change.operations)
            groups[key] = replace(groups[key], where=f"{len(operations)} operations", operations=operations)
        else:
            groups[key] = change
    return list(groups.values())


def _operations(document: Json) -> dict[tuple[str, str], tuple[Json, Json]]:
    return {
        (method, path): (item[method], item)
        for path, item in document.get("paths", {}).items()
        if isinstance(item, dict)
        for method in METHODS
        if isinstance(item.get(method), dict)
    }


def _named(key: tuple[str, str]) -> str:
    return f"{key[0].upper()} {key[1]}"


def _variables(path: str) -> list[str]:
    return [part.split("}")[0] for part in path.split("{")[1:]]


def _same_paths(gone: Iterable[_Operation], come: Iterable[_Operation]) -> dict[_Operation, _Operation]:
    """Pair paths that differ in the names of their parameters only: on the wire they are the same."""

    def bare(key: tuple[str, str]) -> tuple[str, str]:
        return key[0], "{}".join(part.split("}")[-1] for part in key[1].split("{"))

    by_bare = {bare(key): key for key in come}
    return {key: by_bare[bare(key)] for key in gone if bare(key) in by_bare}


def _likeness(old: _Operation, new: _Operation, left: set[str], right: set[str]) -> float:
    """How much two operations look like one: by method, path, and the names that they take and give."""
    names = len(left & right) / len(left | right) if left | right else 1.0
    path = 1.0 if old[1].strip("/") == new[1].strip("/") else likeness(old[1], new[1])
    return (1.0 if old[0] == new[0] else 0.7) * (0.5 * path + 0.5 * names) * (path > 0.4) * (names > 0.4)


def _names_in(operation: Json, document: Json) -> set[str]:
    """The names that an operation takes and gives, some levels deep."""
    found = {f"?{name}" for _, name in parameters({}, operation, document)}

    def inside(shape: Json, depth: int) -> None:
        full = flattened(shape, document)
        for name, item in full.get("properties", {}).items():
            found.add(name)
            if depth:
                inside(item, depth - 1)
        if depth:
            for part in (full.get("items", {}), *arms_of(full)):
                inside(part, depth - 1)

    for _, schema in contents(operation, document):
        inside(schema, 4)
    return found


def _style(parameter: Json) -> Json:
    """How a value is written, with what the standard takes where nothing is said."""
    place = parameter.get("in")
    style = parameter.get("style", "form" if place in ("query", "cookie") else "simple")
    return {
        "style": style,
        "explode": parameter.get("explode", style == "form"),
        "allowReserved": bool(parameter.get("allowReserved")),
        "content": sorted(parameter.get("content", ())),
    }


def _security(operation: Json, document: Json) -> list[str]:
    """The ways in which a call identifies itself, each as text, whatever the schemes are called."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    asked = operation.get("security", document.get("security", []))
    ways = [json.dumps([fact(schemes.get(name, name)) for name in sorted(way)]) for way in asked]
    return sorted(ways) if all(way != "[]" for way in ways) else []


def _way(text: str) -> str:
    """A way without the header's name: a renamed header is told once, for all operations."""
    return json.dumps(
        [{k: v for k, v in s.items() if k != "name"} if isinstance(s, dict) else s for s in json.loads(text)]
    )
