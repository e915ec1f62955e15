"""The pages of the reference: a tag each, with its calls, and with the models that they take and give.

Pure: the effective description, and what made each of its parts, in; Markdown that mkdocstrings completes, out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pipeline.names import slug
from pipeline.places import operations

Json = Any

_PACKAGE = "videodb_client"


class Tag(NamedTuple):
    """A tag: its title, its module and the class there, and its operations as (name, first line, method and path)."""

    title: str
    module: str
    group: str
    about: str
    calls: Sequence[tuple[str, str, str]]
    models: Sequence[str]


def tags(description: Json, groups: Mapping[str, str]) -> list[Tag]:
    """Give the tags in the order of the description; a model stands with the first tag that uses it.

    `groups` are the classes of calls, by the module of their tag.
    """
    about = {tag["name"]: tag.get("description", "") for tag in description.get("tags", ())}
    calls: dict[str, list[tuple[str, str, str]]] = {}
    models: dict[str, list[str]] = {}
    placed: set[str] = set()
    for path, method, operation in operations(description):
        tag = operation["tags"][0]
        summary = " ".join(str(operation.get("summary", "")).split())
        calls.setdefault(tag, []).append((operation["operationId"], summary, f"{method.upper()} {path}"))
        for name in _reached(operation, description):
            if name not in placed:
                placed.add(name)
                models.setdefault(tag, []).append(name)
    return [
        Tag(tag, slug(tag), groups[slug(tag)], about.get(tag, ""), calls[tag], models.get(tag, ())) for tag in calls
    ]


def _reached(node: Json, description: Json, seen: set[str] | None = None) -> Iterator[str]:
    """Give the components with a class of their own that a part of the description refers to, in order."""
    seen = set() if seen is None else seen
    if isinstance(node, list):
        for item in node:
            yield from _reached(item, description, seen)
    elif isinstance(node, dict):
        name = str(node.get("$ref", "")).removeprefix("#/components/schemas/")
        schema = description["components"]["schemas"].get(name)
        if schema is not None and name not in seen:
            seen.add(name)
            if schema.get("properties") or schema.get("type") == "object":
                yield name
            yield from _reached(schema, description, seen)
        for item in node.values():
            yield from _reached(item, description, seen)


def links(found: Sequence[Tag], page: str = "reference/") -> dict[str, str]:
    """Give where each operation is told of."""
    return {
        name: f"{page}{tag.module}.md#{_PACKAGE}.calls.{tag.module}.{tag.group}.{name}"
        for tag in found
        for name, _, _ in tag.calls
    }


def index(found: Sequence[Tag]) -> str:
    """Write the page that leads to all of it."""
    count = sum(len(tag.calls) for tag in found)
    lines = [
        "# Reference\n",
        f"{count} operations. Each is a method of `VideoDB` and, to be awaited, of `AsyncVideoDB`.\n",
        "| `db.` | | calls |",
        "| --- | --- | --- |",
    ]
    lines += [f"| [`{tag.module}`]({tag.module}.md) | {tag.about} | {len(tag.calls)} |" for tag in found]
    return "\n".join(lines) + "\n"


def page(tag: Tag) -> str:
    """Write the page of a tag's calls."""
    own = f"{_PACKAGE}.calls.{tag.module}.{tag.group}"
    lines = [
        "---\nsearch:\n  boost: 3\n---\n",  # who searches for a call is led to it before the pages that speak of it
        f"# {tag.title}\n",
        f"`db.{tag.module}`: {tag.about}\n",
        "| call | |",
        "| --- | --- |",
        *(f"| [`{name}`](#{own}.{name}) | {summary} |" for name, summary, _ in tag.calls),
        "",
        "## Calls\n",
        f"::: {own}\n    options:\n      show_root_heading: false\n      show_root_toc_entry: false\n"
        "      heading_level: 3\n      inherited_members: true\n",
    ]
    return "\n".join(lines)


def models_page(tag: Tag, modules: Mapping[str, str], origins: Mapping[str, Sequence[str]]) -> str:
    """Write the page of a tag's models, or nothing where there is none; `origins` say what made them."""
    listed = [name for name in tag.models if name in modules]
    if not listed:
        return ""
    lines = [f"# Models of {tag.title}\n", f"What [the calls]({tag.module}.md) take and give.\n"]
    for name in listed:
        lines.append(
            f"::: {_PACKAGE}.models.{modules[name]}.{name}\n"
            "    options:\n      members: false\n      heading_level: 2\n"
        )
        if made := origins.get(name):
            lines.append('??? note "Where it comes from"\n')
            lines += [f"    {line}" for line in made] + [""]
    return "\n".join(lines)
