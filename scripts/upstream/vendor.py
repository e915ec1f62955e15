"""Put a new description of the vendor's in place (`make vendor FROM=<file or address>`).

    python -m upstream.vendor FROM [--invalid] [--root .]

FROM is a description in YAML or JSON, or a documentation page in Markdown that prints one. It is read whole, bounded
and checked before anything is changed; then `openapi/videodb.yaml` and `SOURCE.yaml` change together or not at all.
The description that the package was last built from is kept in `build/`, so that `make update` can tell what changed.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.documents import DocumentError, dumps, parse, read, write
from pipeline.door import guarded, says
from pipeline.kinds import misplaced, shown
from pipeline.paths import ROOT
from pipeline.rules import invalid
from pipeline.swap import alone
from pipeline.swap import put_in_place as put_all_in_place

from upstream.changes import compare, reworded
from upstream.descriptions import built_from, kept
from upstream.fetch import FetchError, fetched, is_address
from upstream.markdown import PageError, openapi
from upstream.shapes import operations

Json = Any

MOST = 16 << 20
"""Bytes a description may have; the largest known ones have ten million."""
_FENCE_OR_DESCRIPTION = re.compile(r"^(?:[ \t]*(?:```|~~~)|[\s{]*[\"']?(?:openapi|swagger)\b)", re.MULTILINE)

_HEAD = """\
# Where videodb.yaml comes from. sha256 is of the file as it stands here. `make vendor FROM=<file or address>` writes
# this, and puts another description in its place; then `make update` tells what changed.
"""


class VendorError(Exception):
    """A description cannot be put in place. One line for each thing that is wrong; nothing was changed."""


class Description(NamedTuple):
    """A description that was read and checked: its text as it is kept, and what it says."""

    text: bytes
    document: Json
    printed: bool
    """Whether a documentation page prints it."""


def described(content: bytes, name: str, warn: Callable[[str], None], *, allow_invalid: bool = False) -> Description:
    """Read and check a description, or the page that prints one. Raises `VendorError`."""
    if len(content) > MOST:
        raise VendorError(f"{name}: more than {MOST >> 20} MiB. That is no description.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise VendorError(f"{name}: not UTF-8 at byte {error.start}: no description and no page.") from error
    try:
        page = openapi(text, name) if _is_page(text, name) else None
        if page:
            text, content = page[1].text, page[1].text.encode()
        elif _is_page(text, name):
            raise VendorError(f"{name}: a page without an OpenAPI block. Give one that prints its description.")
        is_json = text.lstrip().startswith("{")
        label = f"{name} (as JSON).json" if is_json and not name.endswith(".json") else name
        document = parse(text, label, on_duplicate=warn)
    except (DocumentError, PageError) as error:
        raise VendorError(str(error)) from error
    if found := misplaced(document):
        raise VendorError("\n".join(shown([f"{name}: {line}" for line in found])))
    if found := invalid(document):
        if not allow_invalid:
            mend = "If overlays are to mend it, take it all the same: make vendor FROM=… INVALID=1"
            raise VendorError("\n".join([*shown([f"{name}: {line}" for line in found]), mend]))
        for line in shown(found):
            warn(f"{name}: {line}")
    return Description(dumps(document, "videodb.yaml").encode() if is_json else content, document, page is not None)


def _is_page(text: str, name: str) -> bool:
    """Whether a text is Markdown: by its name, else since a fence stands before any beginning of a description."""
    if name.partition("?")[0].endswith((".md", ".mdx")):
        return True
    first = _FENCE_OR_DESCRIPTION.search(text)
    return first is not None and first[0].strip()[0] in "`~"


def source(description: Description, origin: str, when: datetime) -> str:
    """Give the text of SOURCE.yaml."""
    info = description.document.get("info", {})
    licence = info.get("license", {}).get("name") if isinstance(info.get("license"), dict) else None
    content = {
        "origin": origin,
        "title": info.get("title"),
        "version": info.get("version"),
        "fetched": when.date().isoformat(),
        "operations": len(list(operations(description.document))),
        "licence": f"{licence} (info.license of the description)" if licence else "not said",
        "sha256": hashlib.sha256(description.text).hexdigest(),
    }
    if description.printed:
        content["printed"] = "by a documentation page, in its OpenAPI block"
    return _HEAD + dumps(content, "SOURCE.yaml")


def put_in_place(root: Path, description: Description, origin: str, when: datetime) -> None:
    """Write description and SOURCE.yaml, both or neither, and keep what the package was last built from."""
    target, about = root / "openapi" / "videodb.yaml", root / "openapi" / "SOURCE.yaml"
    before = target.read_bytes() if target.exists() else None
    if before is not None and built_from(root) == hashlib.sha256(before).hexdigest():
        write(kept(root, hashlib.sha256(before).hexdigest()), before)
    put_all_in_place({target: description.text, about: source(description, origin, when).encode()})


def _content(place: str) -> bytes:
    if is_address(place):
        return fetched(place, MOST)
    try:
        with Path(place).open("rb") as file:
            return file.read(MOST + 1)
    except OSError as error:
        raise VendorError(f"{place}: cannot be read: {error.strerror}.") from error


def _difference(target: Path, document: Json) -> str:
    """Say how a description differs from the one that is there, if that can be read."""
    count = len(list(operations(document)))
    try:
        before = read(target, on_duplicate=lambda line: None) if target.exists() else {"openapi": "3.0.3", "paths": {}}
    except DocumentError as error:
        return f"{count} operations. What was there could not be read ({error})"
    if misplaced(before) and target.exists():
        return f"{count} operations. What was there was no description"
    changes, words = compare(before, document), reworded(before, document)
    what = f"{len(changes)} differences of fact" if changes else f"no change but prose ({words} texts)"
    return f"{count} operations (before: {len(list(operations(before)))}), {what}"


@guarded("vendor")
def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="vendor", description="Put a new description of the vendor's in place.")
    parser.add_argument("place", metavar="FROM", help="a file or an address: YAML, JSON, or a page in Markdown")
    parser.add_argument("--invalid", action="store_true", help="take what is not valid, for overlays to mend")
    parser.add_argument("--root", type=Path, default=ROOT)
    given = parser.parse_args(arguments)
    if not given.place:
        print("vendor: say from where: make vendor FROM=<file or address>", file=sys.stderr)
        return 2
    target = given.root / "openapi" / "videodb.yaml"

    def warn(line: str) -> None:
        print(f"WARNING: {line}", file=sys.stderr)

    try:
        description = described(_content(given.place), given.place, warn, allow_invalid=given.invalid)
        if target.exists() and target.read_bytes() == description.text:
            print(f"vendor: {target.name} is this description already: nothing changed")
            return 0
        told = _difference(target, description.document)
        with alone(given.root):
            put_in_place(given.root, description, given.place, datetime.now(UTC))
    except (VendorError, FetchError, DocumentError, OSError) as error:
        print(f"vendor: {says(error) if isinstance(error, OSError) else error}\nNothing was changed.", file=sys.stderr)
        return 1
    print(f"vendor: {target.name} is now {given.place}: {told}")
    print("Next: make update")
    return 0


if __name__ == "__main__":
    sys.exit(main())
