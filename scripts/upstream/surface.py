"""What code that uses the generated package would notice: two packages compared by griffe, from their source alone.

Given the folders of an old and a new package, `compare` gives a list of `Difference`. griffe says what is gone and
which arguments changed; added here is what is new, and which way a type went: an argument that takes more, or a result
that can be less, breaks nobody.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import griffe

from upstream.rules import Level

_FORMS = {"sync": "", "asyncio": "", "sync_detailed": "", "asyncio_detailed": ""}
"""The four functions of an endpoint: what happens to all is told once."""
_TYPES = {
    griffe.BreakageKind.RETURN_CHANGED_TYPE,
    griffe.BreakageKind.ATTRIBUTE_CHANGED_TYPE,
    griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE,
}
"""Told below, with the way that the type went."""


_CALLS = re.compile(r"^calls\.(\w+)\.\w+?Calls(?:Raw)?(?=\.)")
"""The path of a method in one of the classes of its tag."""


class Difference(NamedTuple):
    """One difference: the path of what changed within the package, what happened, and what that means."""

    level: Level
    path: str
    says: str

    def __str__(self) -> str:
        return f"{self.path}: {self.says}"


def compare(old: Path, new: Path) -> list[Difference]:
    """Give what is different between two packages, the worst first. Both folders have the name of the package."""
    before, after = _loaded(old), _loaded(new)
    found = [*_broken(before, after), *_moved(before, after)]
    unique = dict.fromkeys(found)
    attributes = {(d.path.rpartition(".")[0], d.path.rpartition(".")[2]) for d in unique}
    kept = _as_called(d for d in unique if not _told_by_attribute(d, attributes))
    return sorted(kept, key=lambda d: (-d.level, d.path, d.says))


def _as_called(differences: Iterable[Difference]) -> list[Difference]:
    """Tell of a method once, as it is called: not for each of its four classes, nor again for its endpoint module."""
    called = [d._replace(path=_CALLS.sub(r"db.\1", d.path)) for d in differences]
    methods = {(d.path, d.says) for d in called if d.path.startswith("db.")}
    return [d for d in dict.fromkeys(called) if (d.path.replace("api.", "db.", 1), d.says) not in methods - {d[1:]}]


def worst(differences: list[Difference]) -> Level:
    """Give the level that all of them together have."""
    return max((difference.level for difference in differences), default=Level.INVISIBLE)


def _loaded(folder: Path) -> griffe.Module:
    loaded = griffe.load(folder.name, search_paths=[str(folder.parent)], allow_inspection=False)
    assert isinstance(loaded, griffe.Module)
    return loaded


def _told_by_attribute(difference: Difference, attributes: set[tuple[str, str]]) -> bool:
    """Whether it is an argument of a model's constructor whose field says the same."""
    holder, _, name = difference.path.rpartition(".__init__(")
    return bool(holder) and (holder, name.rstrip(")")) in attributes


def _path(path: str) -> str:
    parts = path.split(".")[1:]
    if parts[:1] == ["models"] and len(parts) > 2:
        del parts[1]  # a model's module: callers know the class, from `models`
    return ".".join(parts[:-1] if parts and parts[-1] in _FORMS else parts)


def _broken(old: griffe.Module, new: griffe.Module) -> Iterator[Difference]:
    for breakage in griffe.find_breaking_changes(old, new):
        path, kind = _path(breakage.obj.path), breakage.kind
        if kind in _TYPES:
            continue  # which way the type went is told below
        if _is_own_module(breakage.obj):
            continue
        if kind.name.startswith("PARAMETER_"):
            parameter = breakage.old_value if isinstance(breakage.old_value, griffe.Parameter) else breakage.new_value
            path = f"{path}({getattr(parameter, 'name', '')})"
        yield Difference(Level.BREAKING, path, _said(kind, breakage))


def _is_own_module(found: griffe.Object | griffe.Alias) -> bool:
    """Whether it is the module of a model: callers know the class, from `models`."""
    return not found.is_alias and found.is_module and found.parent is not None and found.parent.name == "models"


def _said(kind: griffe.BreakageKind, breakage: griffe.Breakage) -> str:
    old, new = breakage.old_value, breakage.new_value
    match kind:
        case griffe.BreakageKind.OBJECT_REMOVED:
            return "removed"
        case griffe.BreakageKind.PARAMETER_REMOVED:
            return "argument removed"
        case griffe.BreakageKind.PARAMETER_ADDED_REQUIRED:
            return "required argument added"
        case griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED:
            return "argument now required"
        case griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT:
            return f"default changed ({getattr(old, 'default', old)} → {getattr(new, 'default', new)})"
    return kind.value[:1].lower() + kind.value[1:]


def _value(path: str, old: str, new: str) -> Iterator[Difference]:
    """A name for a type is a value; of a closed list of values only one that is gone breaks."""
    before, after = _members(old), _members(new)
    if before == after:
        return
    if not old.partition("[")[0].endswith("Literal"):
        yield Difference(Level.BREAKING, path, f"value changed ({old} → {new})")
    elif "str" in before & after:
        yield Difference(Level.INVISIBLE, path, "other values are listed; any text is taken")
    elif before - after:
        yield Difference(Level.BREAKING, path, f"takes less ({_joined(before - after)} is gone)")
    else:
        yield Difference(Level.ADDITION, path, f"takes more ({_joined(after - before)})")


def _moved(old: griffe.Object, new: griffe.Object) -> Iterator[Difference]:
    """What is new, and which types changed which way."""
    for name, after in new.members.items():
        if name.startswith("_") and name != "__init__":
            continue
        before = old.members.get(name)
        if before is None and _is_own_module(after):
            continue
        if before is None:
            exported = not after.is_alias or name in (getattr(new, "exports", None) or ())
            if exported and not (name in _FORMS and name != "sync"):
                yield Difference(Level.ADDITION, _path(after.path), "added")
        elif after.is_alias or before.is_alias or before.kind is not after.kind:
            continue
        elif isinstance(after, griffe.Function) and isinstance(before, griffe.Function):
            yield from _function(before, after)
        elif isinstance(after, griffe.Attribute) and isinstance(before, griffe.Attribute):
            yield from _value(_path(after.path), str(before.value), str(after.value))
            yield from _result(_path(after.path), before.annotation, after.annotation, written=True)
        elif isinstance(after, griffe.Module | griffe.Class) and isinstance(before, griffe.Object):
            yield from _moved(before, after)


def _function(old: griffe.Function, new: griffe.Function) -> Iterator[Difference]:
    path = _path(new.path)
    before = {parameter.name: parameter for parameter in old.parameters}
    for parameter in new.parameters:
        if parameter.name not in before:
            if not parameter.required:
                yield Difference(Level.ADDITION, f"{path}({parameter.name})", "argument added")
            continue
        was, now = _members(str(before[parameter.name].annotation)), _members(str(parameter.annotation))
        if was - now and not now & {"Any", "object"}:
            says = f"takes another type ({before[parameter.name].annotation} → {parameter.annotation})"
            yield Difference(Level.BREAKING, f"{path}({parameter.name})", says)
        elif now - was:
            yield Difference(Level.ADDITION, f"{path}({parameter.name})", f"takes {_joined(now - was)} too")
    yield from _result(path, old.returns, new.returns, written=False)


def _result(path: str, old: object, new: object, *, written: bool) -> Iterator[Difference]:
    """What is read may become less; what is also written (`written`) may not, for those who write it."""
    was, now = _members(str(old)), _members(str(new))
    if was == now:
        return
    gone = was - now - {"None", "Unset"}
    if now - was or (written and gone):
        yield Difference(Level.BREAKING, path, f"gives another type ({old} → {new})")
    else:
        yield Difference(Level.INVISIBLE, path, f"gives less ({old} → {new})")


def _members(annotation: str) -> set[str]:
    """Give the members of a union, each value of a `Literal` apart; the text itself where it is no type."""
    try:
        tree = ast.parse(annotation, mode="eval").body
    except SyntaxError:
        return {annotation}
    return set(_unions(tree))


def _unions(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _unions(node.left)
        yield from _unions(node.right)
    elif isinstance(node, ast.Subscript) and ast.unparse(node.value).rpartition(".")[2] in ("Literal", "Union"):
        values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        for value in values:
            yield from _unions(value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield repr(node.value)
    else:
        yield ast.unparse(node)


def _joined(values: set[str]) -> str:
    return ", ".join(sorted(values))
