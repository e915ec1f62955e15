"""Hold the samples of documentation pages against a description (`make audit PAGE=<file, folder or address>`).

    python -m upstream.audit PAGE [--against openapi/effective.yaml]

Reports every name that a Python or JavaScript sample sends or reads and that the description does not account for, with
line numbers. The exit status is 0 when every name is accounted for, 1 when some are not, 2 when there is nothing to
look at.

A sample's call is found in the description by the address that it calls, else by the page's own operation; what a
sample does with other calls of an SDK is held against the names of all operations.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.documents import DocumentError
from pipeline.door import guarded
from pipeline.kinds import read_description
from pipeline.paths import ROOT, Paths

from upstream import javascript_samples, python_samples
from upstream.fetch import FetchError, fetched, is_address
from upstream.likeness import words
from upstream.markdown import PageError, blocks, openapi, operation_of
from upstream.shapes import arms_of, contents, flattened, is_free, operations, parameters
from upstream.uses import Call, SampleError, Use

Json = Any

MOST = 4 << 20
"""Bytes a page may have."""
_READERS = {"python": python_samples.uses, "javascript": javascript_samples.uses}
_LABELS = {"python": "Python", "javascript": "JavaScript"}


class Finding(NamedTuple):
    """One name that is not accounted for, or a sample that cannot be read (then `name` is empty)."""

    page: str
    operation: str
    name: str
    said: str
    lines: tuple[int, ...]

    def __str__(self) -> str:
        where = f"{self.page}:{','.join(map(str, self.lines))}"
        if not self.name:
            return f"{where}: {self.said}"
        return f"{where}: {self.name}: {self.said}, and {self.operation or 'the description'} has no such name"


class Names:
    """The names that a description knows, by operation."""

    def __init__(self, description: Json) -> None:
        self.by_operation: dict[tuple[str, str], dict[str, bool]] = {}
        self.ids: dict[str, tuple[str, str]] = {}
        for method, path, operation in operations(description):
            self.by_operation[method, path] = _names(description["paths"][path], operation, description)
            if operation.get("operationId"):
                self.ids[operation["operationId"]] = (method, path)
        addresses = [str(server.get("url", "")) for server in description.get("servers", ())]
        self.hosts = {address.partition("://")[2].split("/")[0] for address in addresses}
        self.all: dict[str, bool] = {}
        for names in self.by_operation.values():
            for name, free in names.items():
                self.all[name] = self.all.get(name, False) or free

    def at(self, method: str, address: str) -> tuple[str, str] | None:
        """Give the operation that an address calls; `{}` in it is what a sample fills in."""
        path = address.partition("?")[0].partition("://")[2] or address.partition("?")[0]
        parts = [part for part in path.split("/") if part][int("://" in address or not address.startswith("/")) :]
        for known in self.by_operation:
            theirs = [part for part in known[1].split("/") if part]
            if (known[0], len(theirs)) == (method, len(parts)) and all(
                theirs[i].startswith("{") or part == theirs[i] for i, part in enumerate(parts)
            ):
                return known
        return None

    def lacks(self, call: Call) -> bool:
        """Whether a call goes to one of the description's servers, and to no operation of it."""
        host = call.address.partition("://")[2].split("/")[0]
        return host in self.hosts and not self.at(call.method, call.address)


def _names(item: Json, operation: Json, description: Json) -> dict[str, bool]:
    """Give every name that an operation sends and gives; whether any name may stand below it."""
    found = {name: False for _, name in parameters(item, operation, description)}
    seen: set[str] = set()

    def inside(schema: Json) -> None:
        if isinstance(schema, dict) and "$ref" in schema:
            if schema["$ref"] in seen:
                return
            seen.add(schema["$ref"])
        shape = flattened(schema, description)
        for name, value in shape.get("properties", {}).items():
            found[name] = found.get(name, False) or is_free(flattened(value, description), description)
            inside(value)
        for part in (shape.get("items"), shape.get("additionalProperties"), *arms_of(shape)):
            if isinstance(part, dict):
                inside(part)

    for _, schema in contents(operation, description):
        inside(schema)
    return found


def audit(text: str, page: str, names: Names) -> tuple[list[Finding], int]:
    """Give what a page's samples use and the description lacks, and how many samples there are. Raises `PageError`."""
    own = _operation(text, page, names)
    samples = [block for block in blocks(text) if block.language in _READERS]
    found: dict[tuple[str, str, str], list[int]] = {}
    problems: list[Finding] = []
    for block in samples:
        try:
            used = _READERS[block.language](block.text)
        except SampleError as error:
            used = list(error.found)
            problems.append(Finding(page, "", "", f"{error}", (block.line + error.line - 1,)))
        mine = _own_calls(used, own, names)
        for call, line in {use.call: use.line for use in reversed(used) if use.call and names.lacks(use.call)}.items():
            path = "/" + call.address.partition("?")[0].partition("://")[2].partition("/")[2]
            said = f"the {_LABELS[block.language]} sample calls it"
            found.setdefault(("", f"{call.method.upper()} {path}", said), []).append(block.line + line - 1)
        for use in used:
            operation = _called(use.call, own, mine, names)
            known = names.by_operation[operation] if operation else names.all
            if use.name not in known and not known.get(use.under, False):
                label = f"{operation[0].upper()} {operation[1]}" if operation else ""
                said = f"the {_LABELS[block.language]} sample {use.verb} it"
                found.setdefault((label, use.name, said), []).append(block.line + use.line - 1)
    findings = [Finding(page, o, n, said, tuple(sorted(set(lines)))) for (o, n, said), lines in found.items()]
    return sorted([*findings, *problems], key=lambda finding: finding.lines), len(samples)


def _operation(text: str, page: str, names: Names) -> tuple[str, str] | None:
    """Give the operation that a page is about: by its OpenAPI block, else by its own name."""
    printed = openapi(text, page)
    if printed:
        document, block = printed
        offered = [(method, path) for method, path, _ in operations(document)] if isinstance(document, dict) else []
        said = operation_of(block)
        for candidate in ([said] if said else []) + (offered if len(offered) == 1 else []):
            if candidate in names.by_operation:
                return candidate
            raise PageError(f"{page}: {candidate[0].upper()} {candidate[1]} is not in the description.")
    return names.ids.get(Path(page).stem.replace("-", "_"))


def _own_calls(used: Iterable[Use], own: tuple[str, str] | None, names: Names) -> set[Call]:
    """Say which calls of an SDK are the page's own operation: the one that is there, or the most alike by name."""
    calls = list(dict.fromkeys(use.call for use in used if use.call and use.call.name))
    if not own or len(calls) < 2:
        return set(calls)
    wanted = {part for text in own for part in words(text)}
    wanted |= {part for key, place in names.ids.items() if place == own for part in words(key)}
    rates = {call: len(wanted & set(words(call.name))) for call in calls}
    best = max(rates.values())
    return {call for call, rate in rates.items() if rate == best}


def _called(call: Call | None, own: tuple[str, str] | None, mine: set[Call], names: Names) -> tuple[str, str] | None:
    if call and call.address:
        return names.at(call.method, call.address) or (None if names.lacks(call) else own)
    return own if call is not None and call in mine else None


def pages(place: str) -> Mapping[str, str]:
    """Give the text of the pages at a place: a file, the Markdown files below a folder, or an address."""
    if is_address(place):
        content = fetched(place, MOST)
        if content.lstrip()[:15].lower().startswith((b"<!doctype", b"<html")) and not place.endswith(".md"):
            content = fetched(f"{place.rstrip('/')}.md", MOST)
        return {place: _decoded(content, place)}
    path = Path(place)
    files = sorted(p for p in path.rglob("*") if p.suffix in (".md", ".mdx")) if path.is_dir() else [path]
    try:
        return {str(file): _decoded(file.read_bytes(), str(file)) for file in files}
    except OSError as error:
        raise PageError(f"{error.filename}: cannot be read: {error.strerror}.") from error


def _decoded(content: bytes, name: str) -> str:
    if len(content) > MOST:
        raise PageError(f"{name}: more than {MOST >> 20} MiB. That is no page.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PageError(f"{name}: not UTF-8 at byte {error.start}.") from error


@guarded("audit")
def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="audit", description="Hold the samples of pages against a description.")
    parser.add_argument("page", help="a page in Markdown, a folder of them, or the address of one")
    parser.add_argument("--against", type=Path, default=Paths(ROOT).effective, help="the description")
    given = parser.parse_args(arguments)
    if not given.page:
        print("audit: say which page: make audit PAGE=<file, folder or address>", file=sys.stderr)
        return 2
    findings: list[Finding] = []
    looked, samples = 0, 0
    try:
        names = Names(read_description(given.against, lambda line: None))
        for name, text in pages(given.page).items():
            found, count = audit(text, name, names)
            findings += found
            looked += 1
            samples += count
    except (DocumentError, PageError, FetchError) as error:
        print(f"audit: {error}", file=sys.stderr)
        return 2
    for finding in findings:
        print(finding)
    what = f"{looked} page{'s' * (looked != 1)}, {samples} sample{'s' * (samples != 1)}"
    if not samples:
        print(f"audit: {what}: no Python or JavaScript sample to look at", file=sys.stderr)
        return 2
    print(f"audit: {what}: " + (f"{len(findings)} findings" if findings else "every name is accounted for"))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
