"""Propose names for operations and shapes that the tables of names do not have: the lines to put there.

An operation is called by its method, its path and what its neighbours are called; a body `<OperationId>Request`; an
answer after an equal shape of the same tag (an enum after one of any tag), else `<OperationId>Result`, and what is in
it after where it stands. Proposals are made for a person, who knows better. Pure.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, count, takewhile
from typing import NamedTuple

from pipeline.documents import Json
from pipeline.hoist import differences, without_null
from pipeline.intake import taken_in
from pipeline.names import TAKEN_CLASSES, Entry, Table, is_function, slug
from pipeline.places import Place, holder_of, operations, outer, places

_VERBS = {"get": "get", "post": "create", "put": "set", "patch": "update", "delete": "delete"}
_LONGEST = 40
_PLAIN_KEY = re.compile(r"[A-Za-z0-9/][A-Za-z0-9_./{}\[\]|@ -]*")


class Proposal(NamedTuple):
    """Lines for a table: those of one holder, its first line included. `is_new` if the table has not got it yet."""

    file: str
    holder: str
    lines: tuple[str, ...]
    is_new: bool


def propose(description: Json, tables: Sequence[Table]) -> list[Proposal]:
    """Propose a line for each operation and shape that no table names, in document order.

    Also for a shape that has another's name and is not like it any more, and for a component that came with a name
    which is that of another shape here.
    """
    return _Proposer(taken_in(description).document, tables).all()


class _Proposer:
    def __init__(self, description: Json, tables: Sequence[Table]) -> None:
        self.description, self.tables = description, tables
        self.entries = {entry.holder: entry for table in tables for entry in table.entries}
        self.shapes: dict[str, list[Place]] = {}
        self.index: dict[tuple[str, str], Place] = {}
        self.components = description.get("components", {}).get("schemas", {})
        components = {("components", "schemas", name) for name in description.get("components", {}).get("schemas", {})}
        for place in places(description):
            self.index[place.holder, place.place] = place
            if place.is_shape and place.location not in components:
                self.shapes.setdefault(place.holder, []).append(place)
        self.known: dict[str, tuple[str, Json]] = {}
        self.named: dict[tuple[str, ...], str] = {}
        for entry in self.entries.values():
            for text, name in entry.shapes.items():
                found = self.index.get((entry.holder, text))
                if found is not None and found.is_shape:
                    self.known.setdefault(name, (entry.file, found.schema))
                    self.named[tuple(map(str, found.location))] = name
        self.taken = {entry.name for entry in self.entries.values() if entry.name} | set(self.known)
        self.taken |= {name for entry in self.entries.values() for name in entry.shapes.values()}
        self.taken |= TAKEN_CLASSES | set(description.get("components", {}).get("schemas", {}))

        schemas = description.get("components", {}).get("schemas", {})
        self.intruders = {
            name
            for name, (_, schema) in self.known.items()
            if name in schemas and name not in self.entries and _differ(schemas[name], schema)
        }
        called = {name: self.entries[name].name or name if name in self.entries else name for name in schemas}
        self.firsts: dict[str, Json] = {called[n]: schemas[n] for n in schemas if n not in self.intruders}
        for place in self.index.values():
            if place.is_shape and (name := self.written(place)):
                self.firsts.setdefault(name, place.schema)

    def written(self, place: Place) -> str:
        """Give the name that a table has for a place."""
        return self.entries[place.holder].shapes.get(place.place, "") if place.holder in self.entries else ""

    def all(self) -> list[Proposal]:
        found = []
        for path, method, operation in operations(self.description):
            holder = holder_of(method, path)
            entry = self.entries.get(holder)
            name = entry.name if entry else self.operation(path, method, operation)
            self.taken.add(name)
            file = entry.file if entry else self.file(path, operation)
            lines = [] if entry else [f"  name: {name}"]
            lines += self.below(holder, file, name, entry)
            if lines:
                found.append(Proposal(file, holder, (f"{_key(holder)}:", *lines), entry is None))
        for holder in self.description.get("components", {}).get("schemas", {}):
            entry = self.entries.get(holder)
            file = entry.file if entry else "overlays/names/components.yaml"
            name, lines = entry.name if entry and entry.name else self.component(holder), []
            if holder in self.intruders:
                name = self.free(f"Published{holder}", "Published")
                self.taken.add(name)
            if name != holder and not (entry and entry.name):
                lines.append(f"  name: {name}")
            lines += self.below(holder, file, name, entry)
            if lines:
                found.append(Proposal(file, holder, (f"{_key(holder)}:", *lines), entry is None))
        return found

    def component(self, holder: str) -> str:
        """Give the name of a published component: its own, unless that hides another or one of the package's."""
        folded = [re.sub(r"[^a-z0-9]", "", one.lower()) for one in self.components]
        name, mine = _camel(holder), re.sub(r"[^a-z0-9]", "", holder.lower())
        is_second = folded.index(mine) != list(self.components).index(holder)
        if name not in TAKEN_CLASSES and not is_second and len(_snake(name)) <= _LONGEST - 4:
            return holder
        last = _camel(holder.rpartition(".")[2])
        is_long = len(_snake(name)) > _LONGEST - 4
        other = self.free(last if is_long and last not in TAKEN_CLASSES else f"{name}Model", f"{name}Model")
        self.taken.add(other)
        return other

    def below(self, holder: str, file: str, name: str, entry: Entry | None) -> list[str]:
        lines = []
        for place in self.shapes.get(holder, ()):
            name_of_another = (first := self.firsts.get(self.written(place))) and _differ(first, place.schema)
            if tuple(map(str, place.location)) in self.named and not name_of_another:
                continue
            shape = self.equal(place, file) or self.free(self.shape(place, _camel(name)), _camel(name))
            self.known.setdefault(shape, (file, place.schema))
            self.taken.add(shape)
            self.named[tuple(map(str, place.location))] = shape
            lines.append(f"  {_key(place.place)}: {shape}")
        return lines

    def operation(self, path: str, method: str, operation: Json) -> str:
        """Call an operation as the vendor does, else by its neighbours, else by its path."""
        names = [_plain(name) for name in self.names(path, method, operation)]
        for name in names:
            if is_function(name) and name not in self.taken and len(name) <= _LONGEST:
                return name
        short = _shortened((names[-1] if is_function(names[-1]) else method).split("_"), "_", _LONGEST - 3)
        numbered = (f"{short}_{number}" for number in count(2))
        return (
            short
            if is_function(short) and short not in self.taken
            else next(n for n in numbered if n not in self.taken)
        )

    def names(self, path: str, method: str, operation: Json) -> Iterator[str]:
        """Give names for an operation, the best first."""
        if given := operation.get("operationId"):
            yield _snake(str(given))
        parts = [part for part in path.split("/") if part]
        fixed = [_snake(part) for part in parts if not part.startswith("{")] or ["root"]
        is_one = bool(parts) and parts[-1].startswith("{")
        verb = (
            "list" if method == "get" and not is_one and self.gives_many(method, path) else _VERBS.get(method, method)
        )
        for other in ("get", "post", "put", "patch", "delete"):
            entry = self.entries.get(holder_of(other, path))
            if entry and "_" in entry.name:
                noun = entry.name.partition("_")[2]
                noun = _plural(noun) if verb == "list" else _singular(noun)
                yield f"{verb}_{noun}"
        last_fixed = next((part for part in reversed(parts) if not part.startswith("{")), "")
        within = len(fixed) > 1 and "{" in path[: path.rindex(last_fixed)]
        for length in range(1 + within, len(fixed) + 1):
            *before, last = fixed[-length:]
            noun = "_".join([*map(_singular, before), _plural(last) if verb == "list" else _singular(last)])
            yield f"{verb}_{noun}"
        named = [f"by_{_snake(part.strip('{}'))}" for part in parts if part.startswith("{")]
        yield "_".join([verb, *map(_singular, fixed), *named])

    def gives_many(self, method: str, path: str) -> bool:
        holder = holder_of(method, path)
        return any(h == holder and re.match(r"2\d\d(?:\.\w+)?(?:\.\w+)?\[\]", text) for h, text in self.index)

    def file(self, path: str, operation: Json) -> str:
        """Put an operation into the table of its tag, else where most of its path has its neighbours."""
        for name in filter(None, map(slug, operation.get("tags", ()))):
            return f"overlays/names/{name}.yaml"
        mine = [*path.strip("/").split("/"), ""]
        near: Counter[tuple[int, str]] = Counter()
        for entry in self.entries.values():
            if entry.is_operation:
                theirs = [*entry.holder.partition(" ")[2].strip("/").split("/"), ""]
                pairs = zip(mine, theirs, strict=False)
                near[sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs)), entry.file] += 1
        length = max((common for common, _ in near), default=0)
        files = {file: count for (common, file), count in near.items() if common == length}
        return max(files, key=lambda file: files[file]) if length else "overlays/names/utilities.yaml"

    def equal(self, place: Place, file: str) -> str:
        """Name an equal shape: of the same table, or an enum of any."""
        is_enum = "enum" in place.schema
        for name, (where, schema) in self.known.items():
            if (is_enum or where == file) and not list(differences(schema, place.schema)):
                return name
        return ""

    def shape(self, place: Place, operation: str) -> str:
        text = place.place
        if text == "body" or text.startswith("body@"):
            return f"{operation}Request"
        if re.fullmatch(r"\d(?:\d\d|XX)(?:@.*)?", text):
            return f"{operation}Result" if text[0] == "2" else f"{operation}Error"
        if text.startswith("?") and not re.search(r"[.\[{|]", text):
            return operation + _camel(text.strip('?"').partition("@")[0])
        around = next((o for o in outer(text) if (p := self.index.get((place.holder, o))) and self.name_of(p)), "")
        if around:
            parent, step = self.name_of(self.index[place.holder, around]), text[len(around) :]
        elif " " not in place.holder:
            parent, step = operation, text
        else:
            root = re.match(r'"[^"]*"|[^.\[{|]+', text.removeprefix("?"))
            parent, step = operation, text.removeprefix("?")[root.end() :] if root else text
        words = _camel(re.sub(r"[^A-Za-z0-9]+", "_", re.sub(r"\|\d+", "", step)))
        base = re.sub(r"(?:Result|Request)$", "", parent)
        if step.endswith(("[]", "{}")):
            words = _camel(_singular(_snake(words))) or "Entry"
        return base + (
            words if words and not base.endswith(words) else words + "Entry" if step.endswith("[]") else "Option"
        )

    def name_of(self, place: Place) -> str:
        return self.named.get(tuple(map(str, place.location)), "")

    def free(self, name: str, operation: str) -> str:
        """Make a name that is not taken, not longer than names may be, and none that the build forbids."""
        name = re.sub(r"(Response|Type|Item)\d+", r"\1", name.replace("Body", "Content"))
        name = _short_class(name) or _short_class(operation)
        whole = _short_class(f"{operation}{name}")
        better = (name, whole, *(_short_class(f"{name}{word}") for word in ("Entry", "Details", "Part")))
        numbered = (f"{name}{number}" for number in count(2))
        return next(one for one in chain(better, numbered) if one not in self.taken)


def _short_class(name: str) -> str:
    """Give a name of a class whose module's name, with its underscores, is not longer than names may be."""
    words = re.findall(r"[A-Z]+(?![a-z])[0-9]*|[A-Z][a-z0-9]*", name)
    return _shortened(words, "", _LONGEST - 1 - len(words))


def _shortened(words: list[str], mark: str, longest: int) -> str:
    words = list(words)
    while len(mark.join(words)) > longest and len(words) > 2:
        words.pop(len(words) // 2)
    return mark.join(words)[:_LONGEST]


def _plain(name: str) -> str:
    return "_".join(re.findall(r"[a-z0-9]+", name))


def _differ(one: Json, other: Json) -> bool:
    return any(True for _ in differences(without_null(one), without_null(other)))


def write_into(text: str, proposals: Sequence[Proposal]) -> str:
    """Give a table's text with proposals in it: below their holder if it is there, else at the end.

    A line of a place stands once: what is proposed for it takes the place of what was there.
    """
    lines = text.splitlines()
    for proposal in proposals:
        first = next((i for i, line in enumerate(lines) if _is_line_of(line, proposal.holder)), None)
        if first is None:
            lines += proposal.lines
            continue
        end = first + 1
        while end < len(lines) and (lines[end].startswith((" ", "\t")) or not lines[end].strip()):
            end += 1
        while not lines[end - 1].strip():
            end -= 1
        keys = {line.rpartition(": ")[0] for line in proposal.lines[1:]}
        kept = [line for line in lines[first + 1 : end] if line.partition("#")[0].rpartition(": ")[0] not in keys]
        lines[first + 1 : end] = [*kept, *proposal.lines[1:]]
    return "\n".join(lines) + "\n"


def renamed(text: str, old: str, new: str) -> str:
    """Give a table's text with a holder that goes by another method or path now."""
    lines = text.splitlines()
    return "\n".join(f"{_key(new)}:" if _is_line_of(line, old) else line for line in lines) + "\n"


def retargeted(text: str, old: str, new: str) -> str:
    """Give an overlay's text whose targets name an operation by the method and path that it goes by now."""
    (was, path), (method, moved) = (holder.split(" ", 1) for holder in (old, new))
    quoted = rf"(['\"]){re.escape(path)}\1"

    def one(match: re.Match[str]) -> str:
        return f"$.paths[{match[1]}{moved}{match[1]}].{method.lower()}"

    def of_several(match: re.Match[str]) -> str:
        return re.sub(quoted, lambda literal: f"{literal[1]}{moved}{literal[1]}", match[0])

    text = re.sub(rf"\$\.paths\[{quoted}\]\.{was.lower()}\b", one, text)
    return re.sub(rf"\$\.paths\[(?=[^\]]*{quoted})[^\]]*,[^\]]*\]", of_several, text)


def _is_line_of(line: str, holder: str) -> bool:
    return re.fullmatch(rf"""["']?{re.escape(holder)}["']?:\s*(?:#.*)?""", line) is not None


def _key(text: str) -> str:
    """Write a key of a table so that YAML reads it as it is."""
    return (
        text
        if _PLAIN_KEY.fullmatch(text) and ": " not in text and " #" not in text
        else "'" + text.replace("'", "''") + "'"
    )


def _snake(text: str) -> str:
    return slug(text)


def _camel(text: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", text) if part)


def _singular(word: str) -> str:
    for end, other in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh")):
        if word.endswith(end):
            return word[: -len(end)] + other
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _plural(word: str) -> str:
    if _singular(word) != word:
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"
