"""Show which operations and responses have fixtures, each provenance counted apart (make coverage).

An answer counts under the response that is declared for its status; a fixture without an answer counts as a request.
Then what became of the findings, what proves them, and what recordings bear out or belie.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline.documents import DocumentError, Json
from pipeline.door import guarded
from pipeline.kinds import read_description, shown
from pipeline.paths import ROOT
from pipeline.places import operations

from evidence import material, verdicts
from evidence.material import PROVENANCES


class Row(NamedTuple):
    """One declared response of one operation (or its request), with its fixtures by provenance."""

    tag: str
    operation: str
    response: str
    counts: Mapping[str, int]


def rows(description: Json, fixtures: Iterable[Json]) -> list[Row]:
    """Give a row for each request and each declared response, in the order of the description."""
    counted: dict[tuple[str, str], Counter[str]] = {}
    declared = {operation["operationId"]: operation["responses"] for _, _, operation in operations(description)}
    for fixture in fixtures:
        name, answer = fixture["operation"], fixture.get("response")
        places = ["request"] if fixture.get("request") else []
        if answer:
            places.append(_declared(str(answer["status"] or ""), declared[name]))
        for place in places:
            counted.setdefault((name, place), Counter())[fixture["provenance"]] += 1
    result = []
    for _, _, operation in operations(description):
        name = operation["operationId"]
        for place in (*(["request"] if "requestBody" in operation else []), *operation["responses"]):
            result.append(Row(operation["tags"][0], name, place, counted.get((name, place), Counter())))
    return result


def _declared(status: str, responses: Json) -> str:
    if not status:
        return next(str(name) for name in responses if name.startswith("2"))
    return status if status in responses else f"{status[0]}XX"


def strays(description: Json, fixtures: Mapping[Path, Json]) -> list[str]:
    """Name the fixtures of operations that a description has not."""
    there = {operation.get("operationId") for _, _, operation in operations(description)}
    return [
        f"{path}: operation: the description has no {fixture['operation']!r}. Mend the name, or delete the fixture."
        for path, fixture in fixtures.items()
        if fixture["operation"] not in there
    ]


def table(found: Iterable[Row]) -> str:
    """Lay rows out for reading: successes and requests each, errors together, and the sums."""
    lines = [f"{'':<15}{'operation':<38}{'':<10}{'docu-':>6}{'obser-':>8}{'recor-':>8}{'constr-':>9}"]
    lines.append(f"{'tag':<15}{'':<38}{'':<10}{'mented':>6}{'ved':>8}{'ded':>8}{'ucted':>9}")
    sums: Counter[str] = Counter()
    errors: dict[str, Counter[str]] = {}
    seen = ""
    for row in sorted(found, key=lambda row: row.tag):
        sums.update(row.counts)
        if row.response[0] in "45":
            errors.setdefault(row.response, Counter()).update(row.counts)
            continue
        label = row.operation if row.operation != seen else ""
        seen = row.operation
        lines.append(f"{row.tag:<15}{label:<38}{row.response:<10}{_numbers(row.counts)}")
    lines += [f"{'all':<15}{'errors':<38}{status:<10}{_numbers(counts)}" for status, counts in sorted(errors.items())]
    lines.append(f"{'sum':<15}{'':<38}{'':<10}{_numbers(sums)}")
    return "\n".join(lines)


def _numbers(counts: Mapping[str, int]) -> str:
    numbers = [str(counts.get(name, 0) or "·") for name in PROVENANCES]
    return f"{numbers[0]:>6}{numbers[1]:>8}{numbers[2]:>8}{numbers[3]:>9}"


def without_fixture(found: Iterable[Row]) -> list[str]:
    """Name the operations that have no fixture at all."""
    counts: dict[str, int] = {}
    for row in found:
        counts[row.operation] = counts.get(row.operation, 0) + sum(row.counts.values())
    return [name for name, count in counts.items() if not count]


def totals(table: Mapping[str, Json], settled: Mapping[str, Json]) -> str:
    """Say how many findings there are, and how many of them are settled in which way."""
    ways = Counter(
        next((word for way, word in _WAYS.items() if way in settled.get(name, {})), "not settled") for name in table
    )
    counts = ", ".join(f"{ways[word]} {word}" for word in (*_WAYS.values(), "not settled") if ways[word])
    return f"{len(table)} findings: {counts or 'none'}"


_WAYS = {"actions": "corrected", "declined": "declined", "decided at run time by": "decided at run time"}


def proofs(table: Mapping[str, Json], settled: Mapping[str, Json], fixtures: Sequence[Json]) -> str:
    """Say how many of the corrected findings have which best proof: a fixture that shows what they say."""
    corrected = [entry for name, entry in table.items() if "actions" in settled.get(name, {})]
    none = "without a fixture of their own"
    best = Counter(verdicts.best_proof(entry, fixtures) or none for entry in corrected)
    counts = [f"{best[one]} {one}" for one in (*verdicts.PROVENANCES, none) if best[one]]
    return f"{len(corrected)} corrected: {', '.join(counts) or 'none'}"


@guarded("coverage")
def main() -> int:
    material_of = material.fixtures(ROOT / "tests" / "fixtures")
    fixtures = list(material_of.values())
    description = read_description(ROOT / "openapi" / "effective.yaml", lambda _: None)
    if stray := strays(description, material_of):
        raise DocumentError("\n".join(shown(stray)))
    findings = material.findings(ROOT / "tests" / "contract" / "findings.yaml")
    settled = material.settled(ROOT / "overlays" / "findings.yaml")
    found = rows(description, fixtures)
    print(table(found))
    missing = without_fixture(found)
    print(f"{len({row.operation for row in found})} operations, {len(fixtures)} fixtures, {len(missing)} without any")
    print(totals(findings, settled))
    print(proofs(findings, settled, fixtures))
    recorded = [fixture for fixture in fixtures if fixture["provenance"] == "recorded"]
    for verdict in verdicts.verdicts(findings, settled, recorded):
        print(verdicts.told(verdict))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
