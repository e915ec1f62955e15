"""What is different between two schemas: the part of `upstream.changes` that knows the keywords of a shape.

`ShapeChanges` is given two documents, and walks pairs of schemas, one as it was and one as it is, for what is sent
(`request`) or what comes (`response`). What it finds stands in `places`, by the named shape that it was found in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from documents import same

from upstream.likeness import likely_renames, likeness
from upstream.rules import RULES, Change
from upstream.shapes import Shape, arms_of, flattened, kind_of, target

Json = Any

Key = tuple[str, str, str]
"""Two references and a direction: what is behind them is compared once."""

PROSE = {"summary", "description", "title", "example", "examples", "externalDocs", "xml", "links"}
_BOUNDS_UPPER = ("maximum", "maxLength", "maxItems", "maxProperties")
_BOUNDS_LOWER = ("minimum", "minLength", "minItems", "minProperties")
_BOUNDS_OTHER = ("exclusiveMaximum", "exclusiveMinimum", "multipleOf", "pattern", "uniqueItems")
_READ = {  # keywords of a shape that have rules of their own
    *("type", "nullable", "properties", "required", "items", "additionalProperties", "enum", "format", "default"),
    *(
        "anyOf",
        "oneOf",
        "allOf",
        "not",
        "discriminator",
        "readOnly",
        "writeOnly",
        "deprecated",
        "x-required-one-of",
        "x-joined",
    ),
    *(*_BOUNDS_UPPER, *_BOUNDS_LOWER, *_BOUNDS_OTHER),
}
_TYPED_FORMATS = {"date-time", "date", "time", "binary", "byte", "uuid"}
"""Formats that are read and written as something else than plain text."""


@dataclass
class Place:
    """What is found in one shape that has a name, or in one operation."""

    name: str
    changes: list[Change] = field(default_factory=list)
    uses: set[Key] = field(default_factory=set)


class ShapeChanges:
    """Walks two schemas side by side."""

    def __init__(self, old: Json, new: Json) -> None:
        self.old, self.new = old, new
        self.places: dict[Key, Place] = {}
        self.here = Place("")
        self.pairs: set[tuple[str, str]] = set()

    def note(self, rule: str, at: str, old: Json = None, new: Json = None) -> None:
        assert rule in RULES, rule
        self.here.changes.append(Change(rule, self.here.name, at, old, new))

    def marks(self, old: Json, new: Json, at: str) -> None:
        for key in sorted({*old, *new}):
            if key.startswith("x-") and key not in _READ and fact(old.get(key)) != fact(new.get(key)):
                self.note("mark changed", f"{at} {key}".strip(), old.get(key), new.get(key))

    def shape(self, old: Json, new: Json, at: str, way: str) -> None:
        """Compare two schemas; what two of the same name hold is compared once, whoever uses them."""
        a, b = old.get("$ref", ""), new.get("$ref", "")
        if not (a and b):
            self.written(old, new, at, way)
            return
        names = (a.rsplit("/", 1)[-1], b.rsplit("/", 1)[-1])
        if names[0] != names[1]:
            self.pairs.add(names)
        key = (a, b, way)
        self.here.uses.add(key)
        if key in self.places:
            return
        outer = self.here
        self.here = self.places[key] = Place(f"{names[1]}{' (sent)' if way == 'request' else ''}")
        self.written(target(old, self.old), target(new, self.new), "", way)
        self.here = outer

    def written(self, old: Json, new: Json, at: str, way: str) -> None:
        a, b = flattened(old, self.old), flattened(new, self.new)
        if self.arms(a, b, at, way):
            return
        if self.kinds(a, b, at, way):
            return
        self.nullable(a, b, at, way)
        self.enums(a, b, at, way)
        self.bounds(a, b, at, way)
        self.formats(a, b, at, way)
        self.defaults(a, b, at, way)
        self.properties(a, b, at, way)
        if "items" in a or "items" in b:
            self.shape(a.get("items", {}), b.get("items", {}), f"{at}[]", way)
        self.extra_names(a, b, at, way)
        self.other(a, b, at, way)

    def arms(self, a: Shape, b: Shape, at: str, way: str) -> bool:
        """Compare what may stand at a place in more than one shape; whether that was all there is to compare."""
        olds, news = arms_of(a), arms_of(b)
        if not olds and not news:
            return False
        self.nullable(a, b, at, way)
        self.defaults(a, b, at, way)
        pairs, gone, come = self.paired(olds or [a], news or [b])
        for left, right in pairs:
            self.shape(
                {k: v for k, v in left.items() if k not in ("default", "nullable")} if left is a else left,
                {k: v for k, v in right.items() if k not in ("default", "nullable")} if right is b else right,
                at,
                way,
            )
        for arm in gone:
            self.note(f"{way} arm removed", at, self.called(arm, self.old))
        for arm in come:
            self.note(f"{way} arm added", at, None, self.called(arm, self.new))
        if a.get("x-joined", "") != b.get("x-joined", "") and olds and news:
            self.note("arms joined otherwise", at, a.get("x-joined"), b.get("x-joined"))
        self.marks(a, b, at)
        return True

    def paired(
        self, olds: list[Shape], news: list[Shape]
    ) -> tuple[list[tuple[Shape, Shape]], list[Shape], list[Shape]]:
        """Say which shape became which: by name first, then by what they have in common."""
        pairs, left, right = [], list(olds), list(news)
        for fits in (
            lambda a, b: "$ref" in a and a["$ref"] == b.get("$ref"),
            lambda a, b: self.likeness(a, b, "", "") >= 0.999,
            lambda a, b: self.likeness(a, b, "", "") >= 0.5,
        ):
            for arm in list(left):
                if other := next((o for o in right if fits(arm, o)), None):
                    pairs.append((arm, other))
                    left = [o for o in left if o is not arm]
                    right = [o for o in right if o is not other]
        return pairs, left, right

    def called(self, arm: Shape, document: Json) -> str:
        if "$ref" in arm:
            return str(arm["$ref"]).rsplit("/", 1)[-1]
        full = flattened(arm, document)
        names = ", ".join(full.get("properties", ()))
        return f"{{{names}}}" if names else kind_of(full) or "anything"

    def kinds(self, a: Shape, b: Shape, at: str, way: str) -> bool:
        """Compare types; whether they are so far apart that nothing else can be compared."""
        before, after = kind_of(a), kind_of(b)
        if before == after:
            return False
        wider = after == "" or (before, after) == ("integer", "number")
        narrower = before == "" or (before, after) == ("number", "integer")
        if way == "request" and wider:
            self.note("request type widened", at, before, after or "anything")
        elif way == "response" and narrower:
            self.note("response type narrowed", at, before or "anything", after)
        else:
            self.note(f"{way} type changed", at, before or "anything", after or "anything")
        return not (wider or narrower) or "" in (before, after)

    def nullable(self, a: Shape, b: Shape, at: str, way: str) -> None:
        if bool(a.get("nullable")) != bool(b.get("nullable")):
            self.note(f"{way} {'newly' if b.get('nullable') else 'no longer'} nullable", at)

    def enums(self, a: Shape, b: Shape, at: str, way: str) -> None:
        before, after = a.get("enum"), b.get("enum")
        if before is None and after is None:
            return
        if before is None or after is None:
            self.note(f"{way} enum {'narrowed' if before is None else 'widened'}", at, before, after or "any value")
            return
        gone = [value for value in before if value not in after]
        come = [value for value in after if value not in before]
        respelled = [
            (g, c) for g in gone for c in come if isinstance(g, str) and isinstance(c, str) and likeness(g, c) >= 0.75
        ]
        if len(gone) == len(come) == len(respelled) == 1:
            self.note(f"{way} enum renamed", at, gone[0], come[0])
            return
        if gone:
            self.note(f"{way} enum narrowed", at, gone, None)
        if come:
            self.note(f"{way} enum widened", at, None, come)

    def bounds(self, a: Shape, b: Shape, at: str, way: str) -> None:
        for name in (*_BOUNDS_UPPER, *_BOUNDS_LOWER, *_BOUNDS_OTHER):
            before, after = a.get(name) or None, b.get(name) or None
            if name in _BOUNDS_UPPER or name in ("minimum", "multipleOf"):
                before, after = a.get(name), b.get(name)
            if before == after:
                continue
            if way == "response":
                self.note("response bound changed", at, _bound(name, before), _bound(name, after))
                continue
            lifted = after is None
            if before is not None and after is not None:
                lifted = (name in _BOUNDS_UPPER and after > before) or (name in _BOUNDS_LOWER and after < before)
            rule = "request bound lifted" if lifted else "request bound added"
            self.note(rule, at, _bound(name, before), _bound(name, after))

    def formats(self, a: Shape, b: Shape, at: str, way: str) -> None:
        before, after = a.get("format"), b.get("format")
        if before != after and {before, after} & _TYPED_FORMATS:
            self.note(f"{way} format changed", at, before or "none", after or "none")

    def defaults(self, a: Shape, b: Shape, at: str, way: str) -> None:
        if same(a.get("default"), b.get("default")) and ("default" in a) == ("default" in b):
            return
        before, after = a.get("default"), b.get("default")
        if way == "response":
            self.note("response default changed", at, before, after)
        elif "default" not in b:
            self.note("request default removed", at, before)
        else:
            self.note(f"request default {'changed' if 'default' in a else 'added'}", at, before, after)

    def properties(self, a: Shape, b: Shape, at: str, way: str) -> None:
        olds, news = dict(a.get("properties", {})), dict(b.get("properties", {}))
        unseen = "writeOnly" if way == "response" else "readOnly"
        olds = {n: s for n, s in olds.items() if not flattened(s, self.old).get(unseen)}
        news = {n: s for n, s in news.items() if not flattened(s, self.new).get(unseen)}
        needed, needs = set(a.get("required", ())), set(b.get("required", ()))
        gone = {name: shape for name, shape in olds.items() if name not in news}
        come = {name: shape for name, shape in news.items() if name not in olds}
        renamed = self.renames(gone, come)
        for name, shape in olds.items():
            place = f"{at}.{name}".strip(".")
            if name in news:
                if (name in needed) != (name in needs):
                    self.note(f"{way} property {'now' if name in needs else 'no longer'} required", place)
                self.shape(shape, news[name], place, way)
            elif name in renamed:
                other = renamed[name]
                self.note(f"{way} property renamed", place, name, other)
                if (name in needed) != (other in needs):
                    self.note(f"{way} property {'now' if other in needs else 'no longer'} required", f"{at}.{other}")
                self.shape(shape, news[other], f"{at}.{other}".strip("."), way)
            else:
                self.note(f"{way} property removed", place)
        for name in (name for name in come if name not in renamed.values()):
            rule = "required request property added" if way == "request" and name in needs else f"{way} property added"
            self.note(rule, f"{at}.{name}".strip("."), None, self.called(come[name], self.new))
        before, after = _groups(a), _groups(b)
        if way == "request":
            for group in sorted(after - before):
                if not any(name in needed for name in group):
                    self.note("request needs one of", at, None, list(group))
            for group in sorted(before - after):
                if not any(name in needs for name in group):
                    self.note("request no longer needs one of", at, list(group), None)

    def extra_names(self, a: Shape, b: Shape, at: str, way: str) -> None:
        before, after = a.get("additionalProperties", True), b.get("additionalProperties", True)
        if isinstance(before, dict) and before and isinstance(after, dict) and after:
            self.shape(before, after, f"{at}{{}}", way)
            return
        was, now = before is not False, after is not False
        if was != now:
            self.note(f"{way} names {'opened' if now else 'closed'}", at)
        elif (isinstance(before, dict) and before) or (isinstance(after, dict) and after):
            self.shape(
                before if isinstance(before, dict) else {}, after if isinstance(after, dict) else {}, f"{at}{{}}", way
            )

    def other(self, a: Shape, b: Shape, at: str, way: str) -> None:
        if bool(a.get("deprecated")) != bool(b.get("deprecated")):
            self.note("deprecated" if b.get("deprecated") else "no longer deprecated", at)
        self.marks(a, b, at)
        for key in sorted({*a, *b} - _READ - PROSE):
            if not key.startswith("x-") and fact(a.get(key)) != fact(b.get(key)):
                self.note(f"{way} keyword changed", at, {key: a.get(key)}, {key: b.get(key)})
        for key in ("not", "discriminator"):
            if fact(a.get(key)) != fact(b.get(key)):
                self.note(f"{way} keyword changed", at, {key: a.get(key)}, {key: b.get(key)})

    def renames(self, gone: dict[str, Json], come: dict[str, Json]) -> dict[str, str]:
        """Say which name likely became which; one that went and one of just its shape that came need not look alike."""
        found = likely_renames(gone, come, lambda x, y: self.likeness(gone[x], come[y], x, y))
        left, right = gone.keys() - found.keys(), come.keys() - set(found.values())
        if len(left) == len(right) == 1:
            a, b = left.pop(), right.pop()
            if fact(flattened(gone[a], self.old)) == fact(flattened(come[b], self.new)) != {}:
                found[a] = b
        return found

    def likeness(self, old: Json, new: Json, name: str, other: str) -> float:
        """How much two places look like one: by shape, and by name where they have names; 0 if they cannot be."""
        a, b = flattened(old, self.old), flattened(new, self.new)
        if kind_of(a) != kind_of(b):
            return 0.0
        names, others = set(a.get("properties", ())), set(b.get("properties", ()))
        shape = len(names & others) / len(names | others) if names | others else 1.0
        if kind_of(a) == "array":
            shape = self.likeness(a.get("items", {}), b.get("items", {}), "", "")
        if bool(a.get("enum")) != bool(b.get("enum")):
            shape *= 0.5
        elif a.get("enum"):
            both = [v for v in a["enum"] if v in b["enum"]]
            shape *= 0.5 + 0.5 * len(both) / max(len(a["enum"]), len(b["enum"]))
        return shape if not name else shape * likeness(name, other)


def _groups(shape: Shape) -> set[tuple[str, ...]]:
    return {tuple(sorted(group)) for group in shape.get("x-required-one-of", ())}


def _bound(name: str, value: Json) -> Json:
    return None if value is None else f"{name} {value}"


def fact(value: Json) -> Json:
    """A value without its prose."""
    if isinstance(value, dict):
        return {key: fact(item) for key, item in sorted(value.items()) if key not in PROSE}
    return [fact(item) for item in value] if isinstance(value, list) else value
