"""What fixtures say of the findings: which fixture shows one, and what a recording bears out or belies. Pure.

A finding names places in an operation, such as `answer data/text` or `request search_type=scene`. A fixture shows a
place if it stands there; it speaks against it if the object that should hold it is there, without it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.documents import Json

PROVENANCES = ("recorded", "observed", "documented", "constructed")
"""From the best proof to the least."""


class Verdict(NamedTuple):
    """What recordings say of a finding. `actions` are those that can be deleted, if nothing else needs them."""

    finding: str
    borne_out: Sequence[str]
    belied: Sequence[str]
    actions: Sequence[str] = ()


def shown(fixture: Json, place: str) -> bool | None:
    """Say whether a fixture has what stands at a place; None where nothing tells."""
    where, _, rest = place.partition(" ")
    name, _, value = rest.partition("=")
    request = fixture.get("request") or {}
    response = fixture.get("response") or {}
    status = str(response.get("status") or 200)
    match where:
        case "query" | "request":
            body = request.get("query" if where == "query" else "body")
            # What was left out of a request says nothing of what could have been sent.
            return _at(body, name.split("/"), value) or None
        case "status":
            return True if response and status in (name, f"{status[0]}XX") and status == name else None
        case "answer" if status[0] == "2":
            return _at(response.get("body"), name.split("/"), value)
        case "error" if status[0] in "45":
            return _at(response.get("body"), name.split("/"), value)
    return None


def _at(body: Json, parts: Sequence[str], value: str) -> bool | None:
    holders = [body]
    for part in parts[:-1]:
        holders = [holder[part] for holder in _objects(holders) if part in holder]
    found = [holder[parts[-1]] for holder in _objects(holders) if parts[-1] in holder]
    if value:
        return True if value in found else None
    if found:
        return True
    return False if any(_objects(holders)) else None


def _objects(values: Sequence[Json]) -> Iterator[Mapping[str, Json]]:
    """Give the objects among values, those in lists too."""
    for value in values:
        if isinstance(value, dict):
            yield value
        elif isinstance(value, list):
            yield from _objects(value)


def best_proof(entry: Mapping[str, Json], fixtures: Sequence[Json]) -> str | None:
    """Give the best provenance of the fixtures that show any place of a finding."""
    of_it = [fixture for fixture in fixtures if fixture["operation"] == entry["operation"]]
    found = {one["provenance"] for one in of_it if any(shown(one, place) for place in entry["names"])}
    return next((provenance for provenance in PROVENANCES if provenance in found), None)


def verdicts(table: Mapping[str, Json], settled: Mapping[str, Json], recorded: Sequence[Json]) -> list[Verdict]:
    """Say of each corrected finding of an answer what recordings bear out, or belie, and which actions can go."""
    found = {name: verdict for name in table if (verdict := _verdict(name, table[name], recorded))}
    belied = {name for name, verdict in found.items() if verdict.belied and not verdict.borne_out}
    needed = {action for name, entry in settled.items() if name not in belied for action in entry.get("actions", ())}
    return [
        verdict._replace(actions=[a for a in settled[name]["actions"] if name in belied and a not in needed])
        for name, verdict in found.items()
        if "actions" in settled.get(name, {})
    ]


def _verdict(name: str, entry: Mapping[str, Json], recorded: Sequence[Json]) -> Verdict | None:
    of_it = [fixture for fixture in recorded if fixture["operation"] == entry["operation"]]
    places = [place for place in entry.get("shows", entry["names"]) if place.startswith("answer ")]
    said = {place: {shown(fixture, place) for fixture in of_it} for place in places}
    borne_out = [place for place, views in said.items() if True in views]
    belied = [place for place, views in said.items() if False in views and True not in views]
    return Verdict(name, borne_out, belied) if borne_out or belied else None


def told(verdict: Verdict) -> str:
    """Say it in a line."""
    parts = []
    if verdict.borne_out:
        parts.append(f"borne out: {', '.join(verdict.borne_out)}")
    if verdict.belied:
        parts.append(f"{'not seen' if verdict.borne_out else 'belied'}: {', '.join(verdict.belied)}")
    if verdict.actions:
        parts.append(f"to be deleted: {', '.join(verdict.actions)}")
    return f"{verdict.finding}: {'; '.join(parts)}"
