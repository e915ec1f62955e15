"""Suggest names for what no table names yet, as lines to paste: they are a start, and a person's to choose.

An operation is called after its method, its path and its neighbours; a body after its operation; an answer as an equal
shape of the same tag is (an enum as one of any tag), else after what its operation is about. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from pipeline.documents import Json
from pipeline.hoist import differences
from pipeline.names import TAKEN_CLASSES, Entry, Table, slug
from pipeline.places import Place, holder_of, operations, outer, places

_VERBS = {"get": "get", "put": "set", "patch": "update", "delete": "delete", "post": "create"}
_ACTS = frozenset(
    (
        *("compile", "delete", "describe", "download", "dub", "export", "generate", "import", "merge", "pause"),
        *("record", "reframe", "resume", "search", "start", "stop", "translate", "upload"),
    )
)
"""Last words of a path that say what is done; what stands before them says to what."""
_SCOPES = frozenset({"collection", "api", "v1", "v2"})
"""First words of a path that say where, not what."""


class Suggestion(NamedTuple):
    """Lines for a table: `lines` go below the holder, in `file`."""

    file: str
    lines: tuple[str, ...]


class Suggester:
    """Suggests names in view of a published description and its tables."""

    def __init__(self, published: Json, tables: Sequence[Table]) -> None:
        self._operations = {holder_of(method, path): (method, path, o) for path, method, o in operations(published)}
        self._entries = {entry.holder: entry for table in tables for entry in table.entries}
        self._tags = {entry.holder: table.tag for table in tables for entry in table.entries}
        self._files = {table.tag: table.file for table in tables}
        # `RTStream` where the vendor's own components and tags write it so
        self._declared = [tag["name"] for tag in published.get("tags", ())]
        told = [*published.get("components", {}).get("schemas", {}), *self._declared]
        self._spelled = {name.lower(): name for name in told if name.isalnum()}
        self._taken = {entry.name for entry in self._entries.values() if entry.name}
        self._shapes: dict[str, list[Place]] = {}
        self._tag_of: dict[str, set[str]] = {}
        self._by_holder: dict[str, dict[str, Place]] = {}
        for place in places(published):
            self._by_holder.setdefault(place.holder, {})[place.place] = place
            name = place.place and self._entries.get(place.holder, _NOTHING).shapes.get(place.place)
            if place.is_component:
                name = place.holder
            if name:
                self._shapes.setdefault(name, []).append(place)
                self._tag_of.setdefault(name, set()).add(self._tags.get(place.holder, "components"))

    def lines(self, holder: str, missing: Sequence[Place]) -> Suggestion:
        """Give the lines for a holder: its name, if it has none, and those of its shapes without one."""
        entry = self._entries.get(holder)
        tag = self._tags.get(holder) or self._tag(holder)
        file = entry.file if entry else self._files.get(tag, f"overlays/names/{tag}.yaml")
        name, lines = (entry.name if entry else ""), []
        if holder in self._operations and not entry:
            name = self.operation(holder)
            self._taken.add(name)
            lines.append(f"name: {name}")
        named = dict(entry.shapes) if entry else {}
        for place in missing:
            shape = self._shape(place, name or holder, tag, named)
            named[place.place] = shape
            self._shapes.setdefault(shape, []).append(place)
            self._tag_of.setdefault(shape, set()).add(tag)
            written = place.place if re.match(r"[^\[\]{}\"]", place.place) else f"'{place.place}'"
            lines.append(f"{written}: {shape}")
        return Suggestion(file, tuple(lines))

    def _tag(self, holder: str) -> str:
        """Give the tag that the vendor says, else that of the operations with most of the path in common."""
        if holder not in self._operations:
            return "components"
        _, path, operation = self._operations[holder]
        for name in filter(None, map(slug, operation.get("tags", ()))):
            return name
        parts = path.strip("/").split("/")
        declared = [slug(tag) for tag in self._declared]
        alike = [tag for tag in declared if tag.replace("_", "").startswith(_snake(parts[0]).replace("_", ""))]
        general = [tag for tag in declared if tag == "utilities"]
        best, tag = 0, next(iter([*(alike if parts[0] else ()), *general, *declared]), slug(parts[0]) or "other")
        for other, others_tag in self._tags.items():
            if other in self._operations and other != holder:
                theirs = self._operations[other][1].strip("/").split("/")
                common = len([*takewhile(lambda pair: pair[0] == pair[1], zip(parts, theirs, strict=False))])
                if common > best:
                    best, tag = common, others_tag
        return tag

    def operation(self, holder: str) -> str:
        """Give a name for an operation."""
        method, path, _ = self._operations[holder]
        parts = [part for part in path.split("/") if part]
        words = [_snake(part) for part in parts if not part.startswith("{")]
        last_is_value = bool(parts) and parts[-1].startswith("{")
        verb = _VERBS.get(method, method)
        acts = [word for word in words if word.split("_")[0] in _ACTS]
        is_section = words[:1] == [self._tag(holder)] and parts[1:2] and not parts[1].startswith("{")
        if (is_section or words[:1] == [*_SCOPES.intersection(words[:1])]) and len(words) > 1 and words[1:] != acts:
            words = words[1:]
        if method == "post" and acts and len(words) > 1 and not last_is_value:
            verb, _, rest = acts[-1].partition("_")
            words = [word for word in words if word not in acts] + ([rest] if rest else [])
        many = method == "get" and not last_is_value and self._answers_many(holder)
        noun = "_".join(
            [*map(_singular, words[:-1]), _plural(words[-1]) if many else _singular(words[-1])] if words else []
        )
        noun = noun or "service"
        if verb in (*_VERBS.values(), "list") and (neighbour := self._neighbour(method, path)):
            noun = _plural(neighbour) if many else neighbour
        name = f"{'list' if many else verb}_{noun}"
        return name if name not in self._taken else _fresh("_".join([verb, *map(_snake, _steps(path))]), self._taken)

    def _pascal(self, text: str) -> str:
        parts = re.split(r"[^A-Za-z0-9]+", text)
        return "".join(self._spelled.get(part.lower(), part[:1].upper() + part[1:]) for part in parts)

    def _neighbour(self, method: str, path: str) -> str:
        """Give what another operation of the same path, or of one value less or more, is about."""
        here = path.rstrip("/")
        for others in (here, re.sub(r"/\{[^}]*\}$", "", here), None):
            for holder, (other, where, _) in self._operations.items():
                entry = self._entries.get(holder)
                if entry is None or (other, where) == (method, path):
                    continue
                theirs = where.rstrip("/")
                if theirs == others or (others is None and re.sub(r"/\{[^}]*\}$", "", theirs) == here):
                    verb, _, noun = entry.name.partition("_")
                    if noun and (verb in _VERBS.values() or verb == "list"):
                        return _singular(noun)
        return ""

    def _answers_many(self, holder: str) -> bool:
        found = self._by_holder.get(holder, {})
        return any(re.fullmatch(r"2\d\d(\.data)?(\.\w+)?\[\]", place) for place in found)

    def _shape(self, place: Place, operation: str, tag: str, named: Mapping[str, str]) -> str:
        if place.place == "body":
            return _fresh(f"{self._pascal(operation)}Request", self._shapes)
        taken = {*self._shapes, *TAKEN_CLASSES}
        is_enum = "enum" in place.schema
        others = sorted(self._shapes.items(), key=lambda item: tag not in self._tag_of[item[0]])
        for name, (first, *_) in others:
            near = is_enum or self._tag_of[name] & {tag, "components"}
            if near and first.is_shape and not any(differences(first.schema, place.schema)):
                return name
        return _fresh(self._made(place, operation, named), taken, self._pascal(operation))

    def _made(self, place: Place, operation: str, named: Mapping[str, str]) -> str:
        verb, _, noun = operation.partition("_")
        about = self._pascal(_singular(noun)) + ("List" if verb == "list" else "") if noun else self._pascal(operation)
        if re.fullmatch(r"\dXX|\d{3}", place.place):
            return f"{about}Result" if place.place.startswith("2") else f"{about}Error"
        around = next((named[o] for o in outer(place.place) if o in named), about)
        inner = re.sub(r"(?:Result|List|Request)$", "", re.sub("Result$", "", around))
        last = re.findall(r"[\w-]+", place.place)[-1]
        if place.place.endswith(".data") or re.fullmatch(r"\d+(\|\d+)?", place.place):
            return re.sub("Result$", "", around) if around.endswith("Result") else f"{around}Data"
        if place.place.endswith("[]"):
            return inner if last == "data" else self._pascal(_singular(_snake(last)))
        plain = self._pascal(_snake(last))
        return plain if "enum" not in place.schema or len(plain) > 6 else inner + plain


_NOTHING = Entry("", "", "", "", {})


def _fresh(name: str, taken: Collection[str], prefix: str = "") -> str:
    """Give a name that nothing has."""
    if name in taken and prefix and not name.startswith(prefix):
        name = prefix + name
    number, tried = 2, name
    while tried in taken:
        tried, number = f"{name}{number}", number + 1
    return tried


def _steps(path: str) -> Iterator[str]:
    for part in path.split("/"):
        if part:
            yield part.strip("{}")


def _snake(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text).lower()).strip("_")


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("xes", "ches", "shes", "sses")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word if word.endswith("s") else f"{word}{'es' if word.endswith(('x', 'ch', 'sh')) else 's'}"
