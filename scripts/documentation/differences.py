"""Two pages: where VideoDB's sources disagree, and what no real server has borne out. Made of findings and fixtures.

Pure: tables and documents in, Markdown out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from pipeline.places import operations

Json = Any

KINDS = {
    "DEFAULT": "another default",
    "DOC-VER": "versions of a page",
    "DOCS-SDK": "a sample for another client",
    "ENUM": "other values",
    "ENVELOPE": "an answer of another form",
    "ERR": "what an error says",
    "ID-FORMAT": "what ids look like",
    "REQ-GHOST": "sent by no other source",
    "REQ-MISSING": "sent, and not described",
    "REQ-RENAME": "sent under another name",
    "REQ-TYPE": "sent as another type",
    "RES-MISSING": "answered, and not described",
    "RES-RENAME": "answered under another name",
    "RES-TYPE": "answered as another type",
}
_PROVENANCES = {
    "recorded": "recorded from the server",
    "observed": "observed by somebody else",
    "documented": "an example of the vendor's",
    "constructed": "made to fit a source",
}


class Settled(NamedTuple):
    """A finding, and what became of it."""

    name: str
    operation: str
    fields: Sequence[str]
    entry: Mapping[str, Json]

    @property
    def kind(self) -> str:
        code = self.name.partition(".")[2]
        return next((words for key, words in KINDS.items() if code.startswith(key)), "")


def settled(table: Mapping[str, Json], entries: Mapping[str, Json]) -> list[Settled]:
    """Put each finding together with its entry."""
    return [
        Settled(name, row.get("operation") or "", row.get("names") or (), entries.get(name, {}))
        for name, row in table.items()
    ]


def differences(
    description: Json,
    findings: Sequence[Settled],
    actions: Mapping[str, Json],
    fixtures: Sequence[tuple[str, Json]],
    links: Mapping[str, str],
) -> str:
    """Write where the sources disagree: an operation a heading, a finding a paragraph.

    `actions` are the overlays' by `file/id`; `fixtures` are path and content; `links` lead from an operation to its
    page.
    """
    ways = {"actions": 0, "declined": 0, "decided at run time by": 0}
    for finding in findings:
        for way in ways:
            ways[way] += way in finding.entry
    lines = [
        "# Where VideoDB's sources disagree\n",
        "VideoDB's OpenAPI description, its documentation's samples and notes, and its two SDKs contradict each other "
        f"in {len(findings)} findings. {ways['actions']} are corrected, so that every form that a source shows can be "
        f"sent and read; {ways['decided at run time by']} are decided by looking at what comes; "
        f"{ways['declined']} are declined, each for a reason.\n",
    ]
    by_operation: dict[str, list[Settled]] = {}
    for finding in findings:
        by_operation.setdefault(finding.operation, []).append(finding)
    in_order = [operation["operationId"] for _, _, operation in operations(description)]
    for name in [*in_order, *(name for name in by_operation if name not in in_order)]:
        if name not in by_operation:
            continue
        shown = f"[`{name}`]({links[name]})" if name in links else f"`{name}`" if name else "Of all operations"
        lines.append(f"## {shown} {{: #{name or 'all'} }}\n")
        for finding in by_operation[name]:
            lines += _finding(finding, actions)
        if proof := _proof(name, fixtures):
            lines.append(f"Proof: {proof}\n")
    return "\n".join(lines)


def _finding(finding: Settled, actions: Mapping[str, Json]) -> list[str]:
    fields = ", ".join(f"`{field}`" for field in finding.fields)
    head = f"**{finding.name}**" + (f" {finding.kind}" if finding.kind else "") + (f": {fields}" if fields else "")
    lines = [f"{head}\n"]
    if "actions" in finding.entry:
        for name in finding.entry["actions"]:
            action = actions.get(name, {})
            lines.append(f"- This client: {_sentence(action.get('description', ''))} (`{name}`)")
            lines += [f"    - {_source(item)}" for item in action.get("x-evidence", ())]
    else:
        way = next((way for way in ("declined", "decided at run time by") if way in finding.entry), "")
        lines.append(f"- {way.capitalize() or 'Open'}: {_sentence(str(finding.entry.get(way, '')))}")
    return [*lines, ""]


def _source(item: Json) -> str:
    source = str(item.get("source", ""))
    says = " ".join(str(item.get("says", "")).split())
    return f"{f'<{source}>' if source.startswith('http') and ' ' not in source else source}: {says}"


def _sentence(text: str) -> str:
    words = " ".join(text.split())
    return words if not words or words.endswith((".", "!", "?")) else f"{words}."


def _proof(operation: str, fixtures: Iterable[tuple[str, Json]]) -> str:
    counted: dict[str, list[str]] = {}
    for path, content in fixtures:
        if content["operation"] == operation:
            counted.setdefault(content["provenance"], []).append(path.rpartition("/")[2].removesuffix(".json"))
    return "; ".join(
        f"{words}: {', '.join(counted[provenance])}"
        for provenance, words in _PROVENANCES.items()
        if provenance in counted
    )


def unproved(description: Json, fixtures: Sequence[tuple[str, Json]], links: Mapping[str, str]) -> str:
    """Write what no server has been seen to answer: by operation, the best that is known of its answers."""
    best: dict[str, str] = {}
    for _, content in fixtures:
        answer = content.get("response")
        if answer and str(answer.get("status") or "200").startswith("2"):
            known = list(_PROVENANCES)
            before = best.get(content["operation"], known[-1])
            best[content["operation"]] = min(before, content["provenance"], key=known.index)
    groups: dict[str, list[str]] = {}
    for _, _, operation in operations(description):
        name = operation["operationId"]
        groups.setdefault(best.get(name, ""), []).append(f"[`{name}`]({links[name]})" if name in links else f"`{name}`")
    seen = len(groups.get("recorded", ())) + len(groups.get("observed", ()))
    total = sum(map(len, groups.values()))
    lines = [
        "# What is unproved\n",
        f"Of {total} operations, the successful answer of {seen} has been seen from a real server. What is known of "
        "the others is what is published, or what a source's code reads. `make record` records every read of an "
        "account in a minute, and `make coverage` then says what it bears out, and what it belies.\n",
    ]
    titles = {
        "recorded": "Recorded from the server",
        "observed": "Observed by somebody else",
        "documented": "Known from an example of the vendor's",
        "constructed": "Made to fit what a source sends or reads",
        "": "Known from the description alone",
    }
    for provenance, title in titles.items():
        if names := groups.get(provenance):
            lines += [f"## {title}: {len(names)}\n", ", ".join(names) + "\n"]
    return "\n".join(lines)
