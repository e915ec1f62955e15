"""Find the fenced blocks of a page in the vendor's Markdown, also where they stand indented inside tags.

Parsers of CommonMark take what stands between `<CodeGroup>` tags for HTML, or for indented code, and see no fence in
it. So this scans lines: a fence opens at any indentation (in a tag, a list or a quotation), and what is in it is moved
to the left by as much. Pure.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from documents import DocumentError, parse

Json = Any

_BEFORE = r"(?P<before>(?:[ \t]|>|<[A-Za-z/][^>]*>|(?:[-*+]|\d+[.)])[ \t])*)"
_OPEN = re.compile(_BEFORE + r"(?P<fence>`{3,}|~{3,})[ \t]*(?P<info>[^\n]*)")
_PYTHON = {"python", "py", "python3", "pycon", "ipython"}
_JAVASCRIPT = {"javascript", "js", "jsx", "mjs", "cjs", "node", "nodejs", "node.js", "typescript", "ts", "tsx"}
_DESCRIPTION = re.compile(r"""^[\s{]*["']?(?:openapi|swagger)["']?\s*:""", re.M)
_DATA = {"yaml", "yml", "json"}


class Block(NamedTuple):
    """One fenced block. `line` is the page's line that the first line of `text` stands on."""

    language: str
    info: str
    text: str
    line: int


class PageError(Exception):
    """A page cannot be used. The text says which, where, and what to do."""


def blocks(text: str) -> list[Block]:
    """Give the fenced blocks of a page, in order; one that is never closed goes on to the end."""
    found: list[Block] = []
    lines = text.splitlines()
    number = 0
    while number < len(lines):
        match = _OPEN.fullmatch(lines[number])
        number += 1
        if not match or ("`" in match["info"] and match["fence"][0] == "`"):
            continue
        indent, start = len(match["before"].expandtabs(4)), number
        quoted = ">" in match["before"] and "<" not in match["before"]
        content = []
        while number < len(lines):
            line = re.sub(r"^[ \t]*(?:>[ \t]?)+", "", lines[number]) if quoted else lines[number]
            number += 1
            bare = line.strip()
            if len(bare) >= len(match["fence"]) and set(bare) == {match["fence"][0]}:
                break
            content.append(line if quoted else _moved(line, indent))
        found.append(Block(_language(match["info"]), match["info"].strip(), "\n".join(content) + "\n", start + 1))
    return found


def _moved(line: str, indent: int) -> str:
    """Take up to `indent` columns of space from the left."""
    wide = line.expandtabs(4) if "\t" in line[: len(line) - len(line.lstrip())] else line
    return wide[min(indent, len(wide) - len(wide.lstrip())) :]


def _language(info: str) -> str:
    words = re.findall(r"[^\s{},=]+", info.lower())
    for name, known in (("python", _PYTHON), ("javascript", _JAVASCRIPT), ("data", _DATA)):
        if words and words[0].removeprefix(".") in known:
            return name
    return ""


def openapi(text: str, name: str) -> tuple[Json, Block] | None:
    """Give the OpenAPI document that a page prints, and its block; `None` if it prints none. Raises `PageError`."""
    found = []
    for block in blocks(text):
        if block.language == "data" and re.search(
            r"^\s*[\"']?openapi[\"']?\s*:|^\s*[\"']?swagger[\"']?\s*:", block.text, re.M
        ):
            label = f"{name}, block at line {block.line}"
            try:
                found.append((parse(block.text, label + (".json" if block.info.startswith("json") else "")), block))
            except DocumentError as error:
                raise PageError(str(error)) from error
    if len(found) > 1:
        lines = ", ".join(str(block.line) for _, block in found)
        raise PageError(f"{name}: {len(found)} OpenAPI blocks, at lines {lines}: it is not clear which is meant.")
    return found[0] if found else None


def operation_of(block: Block) -> tuple[str, str] | None:
    """Give method and path that stand beside the word `yaml` in the first line of an OpenAPI block, if they do."""
    match = re.search(r"\b(get|put|post|delete|patch|head|options)\s+(/\S*)", block.info, re.I)
    return (match[1].lower(), match[2]) if match else None
