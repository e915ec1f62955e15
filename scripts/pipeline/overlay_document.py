"""Read OpenAPI Overlay documents, 1.0, 1.1 and 1.2: JSON in, checked actions with compiled queries out.

`parse` refuses what the standard does not allow, with file, action, place and mend. `lint` names what we want beyond
that: why each action is there, and what shows that it is right. Standard: https://spec.openapis.org/overlay/
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import jsonpath_rfc9535

from pipeline.documents import Json, SourceError, copied, read, same
from pipeline.locations import Location, pointer

_VERSION = re.compile(r"1\.[012]\.\d+")
_INFO_FIELDS = {"title", "version", "description"}
_OVERLAY_FIELDS = {"overlay", "info", "extends", "actions"}
_SINCE_1_2 = {"$self", "components"}
_DOES = {"update", "copy", "remove"}
_ACTION_FIELDS = {"target", "description", *_DOES}
_REUSABLE = re.compile(r"#/components/actions/([^/]+)")


class OverlayError(SourceError):
    """An overlay is not one, or cannot be applied. The text says file, action, place and mend."""


@dataclass(frozen=True, eq=False)
class Action:
    """One action of an overlay, its queries compiled; `only_words` may say what is there, and make nothing."""

    overlay: str
    number: int
    target: str
    query: jsonpath_rfc9535.JSONPathQuery
    copy: str | None
    source: jsonpath_rfc9535.JSONPathQuery | None
    remove: bool
    updates: bool
    update: Json
    description: str
    evidence: Json
    only_words: bool = False

    @property
    def name(self) -> str:
        return f"{self.overlay}: action {self.number}"

    @functools.cached_property
    def digest(self) -> str:
        """The sha256 of what the action does; why it does so is left out."""
        does = {"target": self.target, "copy": self.copy, "remove": self.remove}
        if self.updates:
            does["update"] = self.update
        text = json.dumps(does, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()


class Overlay(NamedTuple):
    """An overlay document that has been checked. `unused` are reusable actions that nothing refers to."""

    name: str
    title: str
    actions: tuple[Action, ...]
    unused: tuple[str, ...] = ()


def parse(document: Json, name: str, *, only_words: bool = False) -> Overlay:
    """Check an overlay document and compile its queries. `name` is used in errors. Raises `OverlayError`."""
    return _Parser(document, name, only_words).overlay()


class _Parser:
    """One document on its way to an `Overlay`."""

    def __init__(self, document: Json, name: str, only_words: bool) -> None:
        self.document, self.name, self.only_words = document, name, only_words
        self.reusable: Mapping[str, Json] = {}
        self.used: set[str] = set()

    def bad(self, location: Location, problem: str, mend: str) -> OverlayError:
        number = f"action {int(location[1]) + 1}: " if len(location) > 1 and location[0] == "actions" else ""
        return OverlayError(f"{self.name}: {number}at {pointer(location) or 'the root'}: {problem}. {mend}")

    def text(self, holder: Json, key: str, location: Location) -> str:
        value = holder.get(key)
        if not isinstance(value, str):
            raise self.bad((*location, key), "text is required here", f"Write {key}: and a text (quote numbers).")
        return value

    def object(self, holder: Json, key: str, location: Location, mend: str) -> Json:
        if not isinstance(holder.get(key), dict):
            raise self.bad((*location, key), "an object is required here", mend)
        return holder[key]

    def known(self, holder: Json, fields: set[str], location: Location) -> None:
        for key in holder:
            if key not in fields and not key.startswith("x-"):
                raise self.bad((*location, key), "no such field", f"Known here: {', '.join(sorted(fields))}, x-….")

    def query(self, path: str, location: Location) -> jsonpath_rfc9535.JSONPathQuery:
        try:
            return _QUERIES.compile(_bracketed(path))
        except jsonpath_rfc9535.JSONPathError as error:
            mend = "Write an RFC 9535 query; a name with other than letters, digits and _ goes in brackets: $['x-a']."
            raise self.bad(location, f"{path!r} is not a JSONPath query: {error}", mend) from error

    def overlay(self) -> Overlay:
        document = self.document
        if not isinstance(document, dict):
            raise self.bad((), "an overlay must be an object", "See https://spec.openapis.org/overlay/v1.2.0.html")
        version = self.text(document, "overlay", ())
        if not _VERSION.fullmatch(version):
            raise self.bad(("overlay",), f"version {version!r} is not understood", "Write 1.2.0.")
        is_1_2 = version.startswith("1.2")
        info = self.object(document, "info", (), "Write info: with a title and a version.")
        title = self.text(info, "title", ("info",))
        self.text(info, "version", ("info",))
        if "description" in info:
            self.text(info, "description", ("info",))
        self.known(info, _INFO_FIELDS, ("info",))
        self.known(document, _OVERLAY_FIELDS | (_SINCE_1_2 if is_1_2 else set()), ())
        for key in ("$self", "extends"):
            if key in document and "#" in self.text(document, key, ()) and is_1_2:
                raise self.bad((key,), "it names a part of a document", "Name the whole document: no #.")
        if "components" in document:
            self.reusable = self.components()
        listed = document.get("actions")
        if not isinstance(listed, list) or not listed:
            raise self.bad(("actions",), "a list of at least one action is required here", "Write actions: and one.")
        actions = []
        for index, action in enumerate(listed):
            here: Location = ("actions", index)
            if not isinstance(action, dict):
                raise self.bad(here, "an action must be an object", "Write target: and update:, copy: or remove:.")
            for earlier, other in enumerate(listed[:index]):
                if other["target"] == action.get("target") and same(action, other):
                    raise self.bad(here, f"the same as action {earlier + 1}", "Delete one of them.")
            if is_1_2 and "$ref" in action:
                action = self.referred(action, here)
            else:
                self.known(action, _ACTION_FIELDS, here)
            actions.append(self.action(action, index, here))
        return Overlay(self.name, title, tuple(actions), tuple(sorted(self.reusable.keys() - self.used)))

    def components(self) -> Mapping[str, Json]:
        components = self.object(self.document, "components", (), "Write components: with actions:.")
        self.known(components, {"actions"}, ("components",))
        if "actions" not in components:
            return {}
        here: Location = ("components", "actions")
        actions = self.object(components, "actions", ("components",), "Write names, each with fields:.")
        for name, reusable in actions.items():
            if not isinstance(reusable, dict):
                raise self.bad((*here, name), "a reusable action must be an object", "Write fields: below its name.")
            self.known(reusable, {"description", "fields"}, (*here, name))
            if "description" in reusable:
                self.text(reusable, "description", (*here, name))
            fields = self.object(reusable, "fields", (*here, name), "Write update:, copy: or remove: below it.")
            self.known(fields, _ACTION_FIELDS - {"target"}, (*here, name, "fields"))
        return dict(actions)

    def referred(self, action: Json, here: Location) -> Json:
        """Put the fields of a reusable action where it is referred to; what stands there is its own."""
        reference = self.text(action, "$ref", here)
        match = _REUSABLE.fullmatch(reference)
        name = match[1].replace("~1", "/").replace("~0", "~") if match else ""
        if match is None or name not in self.reusable:
            known = ", ".join(f"#/components/actions/{known}" for known in self.reusable) or "none are there"
            raise self.bad((*here, "$ref"), f"{reference!r} names no reusable action", f"Known here: {known}.")
        self.known(action, {"$ref", "target", "description"}, here)
        self.used.add(name)
        reusable = self.reusable[name]
        described = {"description": reusable["description"]} if "description" in reusable else {}
        own = {key: value for key, value in action.items() if key != "$ref"}
        return {**described, **reusable["fields"], **own}

    def action(self, action: Json, index: int, here: Location) -> Action:
        target = self.text(action, "target", here)
        if not isinstance(action.get("remove", False), bool):
            raise self.bad((*here, "remove"), "only true or false may stand here", "Write remove: true, unquoted.")
        if "copy" in action and "update" in action:
            raise self.bad(here, "update and copy exclude each other", "Make two actions of it.")
        copy = self.text(action, "copy", here) if "copy" in action else None
        return Action(
            overlay=self.name,
            number=index + 1,
            target=target,
            query=self.query(target, (*here, "target")),
            copy=copy,
            source=None if copy is None else self.query(copy, (*here, "copy")),
            remove=action.get("remove", False),
            updates="update" in action,
            update=copied(action.get("update")),
            description=self.text(action, "description", here) if "description" in action else "",
            evidence=copied(action.get("x-evidence", self.document.get("x-evidence"))),
            only_words=self.only_words,
        )


class _Queries(jsonpath_rfc9535.JSONPathEnvironment):
    max_recursion_depth = 500


_QUERIES = _Queries()
_QUOTED_OR_NAME = re.compile(
    r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\.([A-Za-z_\u0080-\U0010ffff][\w\u0080-\U0010ffff]*)"""
)


def _bracketed(path: str) -> str:
    """Write dot names outside ASCII in brackets: RFC 9535 allows `$.日本`, the library does not."""

    def bracket(match: re.Match[str]) -> str:
        name = match[1]
        if name is None or name.isascii():
            return match[0]
        descendant = path[: match.start()].endswith(".")
        return ("." if descendant else "") + f"['{name}']"

    return _QUOTED_OR_NAME.sub(bracket, path)


def lint(overlay: Overlay) -> list[str]:
    """Name every action that says not why it is there, or what shows that it is right."""
    found = []
    for action in overlay.actions:
        if not (action.description.strip() or action.only_words):
            found.append(f"{action.name}: no description. Say why the action is there.")
        if not (isinstance(action.evidence, list) and action.evidence and all(map(is_evidence, action.evidence))):
            mend = "List what shows it: source: and says: (source: none (defensive), where nothing does)."
            found.append(f"{action.name}: no x-evidence. {mend}")
        if not (action.updates or action.copy or action.remove):
            found.append(f"{action.name}: does nothing. Give it update, copy or remove.")
        if action.only_words and (action.copy or action.remove):
            found.append(f"{action.name}: words are put, and nothing else. Make it a correction.")
    found += [f"{overlay.name}: components/actions/{name}: nothing refers to it. Delete it." for name in overlay.unused]
    return found


def is_evidence(item: Json) -> bool:
    """Whether an item of `x-evidence` says what shows it."""
    return isinstance(item, dict) and all(isinstance(item.get(key), str) and item[key] for key in ("source", "says"))


def load(path: Path, name: str | None = None) -> Overlay:
    """Read and check an overlay file; one in a folder `words` is of words only. Raises as `read` and `parse` do."""
    return parse(read(path), name or str(path), only_words=path.parent.name == "words")
