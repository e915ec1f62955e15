"""Read and write JSON and YAML documents as plain JSON values.

Given a path or a text, gives back `None`, `bool`, `int`, `float`, `str`, `list` and `dict` with string keys, nothing
else: YAML is read by the core schema of YAML 1.2, so that `2024-01-01`, `on` and `yes` stay text and the key `200` is
`"200"`. Aliases are expanded into separate values, merge keys (`<<`) are followed. Everything that goes wrong is a
`DocumentError` that says where.
"""

from __future__ import annotations

import functools
import io
import json
import math
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

Json = Any
"""A JSON value: None, bool, int, float, str, list[Json] or dict[str, Json]."""

MAX_VALUES = 1_000_000
"""Values one document may hold once its aliases are expanded; more is taken for an alias bomb."""

_DEEPEST = 200
"""Levels that a document may be nested; libyaml ends the process some thousand further down."""

_DIGITS = 1000
"""Digits that a whole number may have; Python writes none of some thousand."""

_TAG = "tag:yaml.org,2002:"
_CORE = {
    "null": (re.compile(r"^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""]),
    "bool": (re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")),
    "int": (re.compile(r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$"), list("-+0123456789")),
    "float": (
        re.compile(
            r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
            r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$"
        ),
        list("-+.0123456789"),
    ),
}


class SourceError(Exception):
    """What a person can mend in the sources; nothing was changed then. The text says what, where, and what to do."""


class DocumentError(SourceError):
    """A document cannot be read or written. The text says which, where, and what to do."""


class _Loader(yaml.CSafeLoader):
    """Takes nothing for a number, a bool or null but what the core schema does."""


class _Dumper(yaml.CSafeDumper):
    """Quotes what either a YAML 1.1 or a YAML 1.2 reader would take for something other than text."""

    def events(self, value: Json) -> Iterator[yaml.Event]:
        """Give what is to be written, straight away: nodes between, each looked at twice, double the time."""
        yield yaml.StreamStartEvent()
        yield yaml.DocumentStartEvent(explicit=False)
        yield from self._inside(value, functools.cache(self._is_text))
        yield yaml.DocumentEndEvent(explicit=False)
        yield yaml.StreamEndEvent()

    def _inside(self, value: Json, is_text: Callable[[str], bool]) -> Iterator[yaml.Event]:
        if isinstance(value, str):
            style = "|" if "\n" in value else None
            yield yaml.ScalarEvent(None, None, (is_text(value), True), value, style=style)
        elif isinstance(value, dict):
            yield yaml.MappingStartEvent(None, None, True, flow_style=False)
            for item in (part for pair in value.items() for part in pair):
                yield from self._inside(item, is_text)
            yield yaml.MappingEndEvent()
        elif isinstance(value, list):
            yield yaml.SequenceStartEvent(None, None, True, flow_style=False)
            for item in value:
                yield from self._inside(item, is_text)
            yield yaml.SequenceEndEvent()
        else:
            yield yaml.ScalarEvent(None, None, (True, False), self.represent_data(value).value)

    def _is_text(self, text: str) -> bool:
        """Whether readers take it for text where it stands without quotes."""
        tag = self.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
        return bool(tag == f"{_TAG}str")


_Loader.yaml_implicit_resolvers = {}
for _name, (_pattern, _first) in _CORE.items():
    _Loader.add_implicit_resolver(_TAG + _name, _pattern, _first)
    _Dumper.add_implicit_resolver(_TAG + _name, _pattern, _first)
# Readers take more for numbers than either version says, and fail on some of it, as on `-_`: all that looks like one is
# quoted.
_Dumper.add_implicit_resolver(f"{_TAG}int", re.compile(r"^[-+._0-9][-+._:0-9a-fA-FoOxX]*$"), list("-+._0123456789"))


def read(path: Path, *, on_duplicate: Callable[[str], None] | None = None) -> Json:
    """Read the document in `path`: JSON if its name ends in `.json`, else YAML.

    A duplicate key is an error, unless `on_duplicate` is given: it is called with a warning, and the last one wins.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read: {error.strerror}.") from error
    return parse(data, str(path), on_duplicate=on_duplicate)


def parse(data: bytes | str, name: str, *, on_duplicate: Callable[[str], None] | None = None) -> Json:
    """Parse a document; `name` is used in errors and tells JSON (`….json`) from YAML."""
    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data
    except UnicodeDecodeError as error:
        raise DocumentError(f"{name}: not UTF-8 at byte {error.start}. Save it as UTF-8.") from error

    def duplicate(where: str, key: str) -> None:
        message = f"{name}: {where}the key {key!r} stands twice in one object"
        if on_duplicate is None:
            raise DocumentError(f"{message}. Keep one of them.")
        on_duplicate(f"{message}; the last one wins.")

    try:
        value = _parse_json(text, name, duplicate) if name.endswith(".json") else _parse_yaml(text, name, duplicate)
        if name.endswith(".json") and _is_deeper(value, _DEEPEST):
            raise _too_deep(name)
        return value
    except RecursionError as error:
        raise _too_deep(name) from error


def _too_deep(name: str) -> DocumentError:
    return DocumentError(f"{name}: nested too deeply to be read: more than {_DEEPEST} levels. Write it flatter.")


def _is_deeper(value: Json, levels: int) -> bool:
    below = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(levels == 0 or _is_deeper(item, levels - 1) for item in below if isinstance(item, dict | list))


def _parse_json(text: str, name: str, duplicate: Callable[[str, str], None]) -> Json:
    def pairs(items: list[tuple[str, Json]]) -> dict[str, Json]:
        result: dict[str, Json] = {}
        for key, value in items:
            if key in result:
                duplicate("", key)
            result[key] = value
        return result

    def constant(word: str) -> Json:
        raise DocumentError(f"{name}: {word} is not a JSON value. Write a number, or null.")

    def whole(word: str) -> int:
        if len(word) > _DIGITS:
            raise DocumentError(f"{name}: a number of {len(word)} digits. Write it as a text.")
        return int(word)

    def real(word: str) -> float:
        return number if math.isfinite(number := float(word)) else constant(word)

    try:
        value = json.loads(text, object_pairs_hook=pairs, parse_constant=constant, parse_int=whole, parse_float=real)
    except json.JSONDecodeError as error:
        raise DocumentError(f"{name}: not JSON: line {error.lineno}, column {error.colno}: {error.msg}.") from error
    try:
        if "\\ud" in text.lower():
            json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        before = error.object[max(0, error.start - 40) : error.start]
        raise DocumentError(f"{name}: half of a character after {before!r}. Write both of its escapes.") from error
    return value


def _parse_yaml(text: str, name: str, duplicate: Callable[[str, str], None]) -> Json:
    try:
        if _may_be_deep(text) and _depth(text) > _DEEPEST:
            raise _too_deep(name)
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        said = ", ".join(part for part in (error.context, error.problem) if part)
        raise DocumentError(f"{name}: not YAML: {where}{said}.") from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        what = f"line {line}: the character U+{ord(text[error.position]):04X} cannot stand in a document"
        raise DocumentError(f"{name}: not YAML: {what}. Take it out, and save it as UTF-8.") from error
    except yaml.YAMLError as error:
        raise DocumentError(f"{name}: not YAML: {error}.") from error
    if node is None:
        return None
    builder = _Builder(name, duplicate)
    builder.refuse_bomb(node)
    return builder.value(node)


def _may_be_deep(text: str) -> bool:
    """Whether nesting could go beyond the limit at all: most documents need no second look."""
    dashes = max((len(run) // 2 for run in re.findall(r"(?:- )+", text)), default=0)
    indent = max((len(run) for run in re.findall(r"^ +", text, re.MULTILINE)), default=0)
    flow = len(re.findall(r"(?<![^\s\[{,:])[\[{]", text))  # what stands after anything else opens no list or object
    return dashes + indent + flow > _DEEPEST


def _depth(text: str) -> int:
    loader = _Loader(text)
    try:
        depth = deepest = 0
        while loader.check_event():
            event = loader.get_event()
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                deepest = max(deepest, depth)
                if deepest > _DEEPEST:
                    break
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
        return deepest
    finally:
        loader.dispose()


class _Builder:
    """Turns composed YAML nodes into JSON values, a fresh value for each place an anchor is used."""

    def __init__(self, name: str, duplicate: Callable[[str, str], None]) -> None:
        self.name, self.duplicate = name, duplicate
        self.open: set[int] = set()
        self.sizes: dict[int, int] = {}

    def fail(self, node: yaml.Node, problem: str) -> DocumentError:
        return DocumentError(f"{self.name}: {self.where(node)}{problem}")

    def where(self, node: yaml.Node) -> str:
        return f"line {node.start_mark.line + 1}, column {node.start_mark.column + 1}: "

    def refuse_bomb(self, node: yaml.Node) -> None:
        """Count the values before any is made: few lines of aliases can stand for more than memory holds."""
        if self.size(node) > MAX_VALUES:
            raise self.fail(node, f"more than {MAX_VALUES} values once aliases are expanded.")

    def size(self, node: yaml.Node) -> int:
        if isinstance(node, yaml.ScalarNode):
            return 1
        if id(node) not in self.sizes:
            self.sizes[id(node)] = 1  # what stands inside itself is told of where it is read
            parts = [part for pair in node.value for part in pair] if isinstance(node, yaml.MappingNode) else node.value
            self.sizes[id(node)] = 1 + sum(map(self.size, parts))
        return self.sizes[id(node)]

    def value(self, node: yaml.Node) -> Json:
        if isinstance(node, yaml.ScalarNode):
            return self.scalar(node)
        if id(node) in self.open:
            raise self.fail(node, "an alias stands inside its own anchor. Write the value out.")
        self.open.add(id(node))
        try:
            if isinstance(node, yaml.SequenceNode) and node.tag == f"{_TAG}seq":
                return [self.value(item) for item in node.value]
            if isinstance(node, yaml.MappingNode) and node.tag == f"{_TAG}map":
                return self.mapping(node)
        finally:
            self.open.discard(id(node))
        raise self.fail(node, f"the tag {node.tag} has no JSON value. Remove it.")

    def mapping(self, node: yaml.MappingNode) -> dict[str, Json]:
        merged: dict[str, Json] = {}
        result: dict[str, Json] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise self.fail(key, "a key that is itself a list or an object. Write text.")
            if key.value == "<<" and not key.style:
                for part in self.named(key, value):
                    merged = {**part, **merged}
                continue
            if key.value in result:
                self.duplicate(self.where(key), key.value)
            result[key.value] = self.value(value)
        return {**merged, **result} if merged else result

    def named(self, key: yaml.Node, node: yaml.Node) -> list[dict[str, Json]]:
        """Give the objects that a merge key names. YAML 1.2 has none, but who writes one means what 1.1 says of it."""
        value = self.value(node)
        parts = value if isinstance(value, list) else [value]
        if not all(isinstance(part, dict) for part in parts):
            raise self.fail(key, "the merge key << names no objects. Write out what it stands for.")
        return parts

    def scalar(self, node: yaml.ScalarNode) -> Json:
        text: str = node.value
        kind = node.tag.removeprefix(_TAG)
        if kind in ("str", "!"):
            return text
        if kind not in _CORE or not _CORE[kind][0].match(text):
            raise self.fail(node, f"{text!r} is no value of the tag {node.tag}. Quote it, or remove the tag.")
        if kind == "null":
            return None
        if kind == "bool":
            return text.lower() == "true"
        if kind == "int":
            if len(text) > _DIGITS:
                raise self.fail(node, f"a number of {len(text)} digits. Write it as a text.")
            return int(text, 8 if text.startswith("0o") else 16 if text.startswith("0x") else 10)
        number = math.nan if "n" in text.lower() else float(text)
        if not math.isfinite(number):
            raise self.fail(node, f"{text} is not a JSON value. Write a finite number, or quote it.")
        return number


def dumps(value: Json, name: str) -> str:
    """Give the text of `value`: JSON if `name` ends in `.json`, else YAML that YAML 1.1 and 1.2 readers read alike."""
    try:
        if name.endswith(".json"):
            return json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
        text = yaml.emit(_Dumper(io.StringIO()).events(value), Dumper=_Dumper, allow_unicode=True, width=118)
    except (ValueError, UnicodeEncodeError, yaml.YAMLError) as error:
        raise DocumentError(f"{name}: cannot be written: {error}.") from error
    assert isinstance(text, str)
    return text


def write(path: Path, data: str | bytes) -> None:
    """Write a file whole or not at all; a file that already holds just that is left alone."""
    try:
        content = data.encode() if isinstance(data, str) else data
        if path.is_file() and path.read_bytes() == content:
            return
        if not path.name or (path.exists() and not path.is_file()):
            path.write_bytes(content)  # a device, as /dev/stdout, is written to, and not replaced
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_name(f".{path.name}.new")
        try:
            temporary.write_bytes(content)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except UnicodeEncodeError as error:
        raise DocumentError(f"{path}: cannot be written as UTF-8: {error.reason}.") from error
    except OSError as error:
        raise DocumentError(f"{path}: cannot be written: {error.strerror}.") from error


def copied(value: Json) -> Json:
    """Give a deep copy of a JSON value; nothing in it is shared with the original or with itself."""
    if isinstance(value, dict):
        return {key: copied(item) for key, item in value.items()}
    if isinstance(value, list):
        return [copied(item) for item in value]
    return value


def same(left: Json, right: Json) -> bool:
    """Whether two JSON values are equal: 1 and 1.0 are, 1 and true are not."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(item, right[key]) for key, item in left.items())
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return (type(left) is type(right) and left == right) or (_number(left) and _number(right) and left == right)


def _number(value: Json) -> bool:
    return isinstance(value, int | float)
