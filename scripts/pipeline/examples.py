"""Which request a call's docstring shows: one of the fixtures of its operation, as JSON.

`example.json` where there is one, made for showing; else a documented one, the published one first, else one that was
observed or constructed; of several, the shortest.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from pipeline.documents import DocumentError, Json

_SHOWN = "example.json"
_PROVENANCES = ("documented", "observed", "recorded", "constructed")


def examples(folder: Path) -> dict[str, Json]:
    """Give the request to show by operation: `path`, `query` and `body` as far as there are any. `folder` has a folder
    for each tag, with one for each operation; it need not be there. Raises `DocumentError`."""
    found: dict[str, Json] = {}
    for operation in sorted(folder.glob("*/*/")):
        ranked = sorted(_requests(operation))
        if ranked:
            found[operation.name] = json.loads(ranked[0][-1])
    return found


def _requests(operation: Path) -> Iterator[tuple[bool, int, bool, bool, int, str]]:
    for path in operation.glob("*.json"):
        try:
            content = json.loads(path.read_bytes())
        except (ValueError, RecursionError) as error:
            raise DocumentError(f"{path}: not JSON: {error}.") from error
        if not (isinstance(content, dict) and content.get("conforms", True)):
            continue
        response = content.get("response")
        status = response.get("status") if isinstance(response, Mapping) else None
        if isinstance(status, int) and not 200 <= status < 300:
            continue
        request = json.dumps(content.get("request") or {})
        rank = _PROVENANCES.index(content["provenance"]) if content.get("provenance") in _PROVENANCES else 9
        published = path.name.startswith("published")
        yield path.name != _SHOWN, rank, not published, status is None, len(request), request
