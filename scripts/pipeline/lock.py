"""What was there when a person last looked, and how that compares with what is there now.

The lock (`openapi/lock.json`) holds, beside digests of all that the package is made from, a *record*: the server, the
key header and the security of the whole description; the vendor's own operationIds and tags where ours replace them;
short digests of what each operation sends, answers and asks for; a digest of each component as hoisted; and, by target
path, the actions that hit it, with what each replaced there. Prose is left out of all of that, and so are the actions
of words, of which strict application says all: of them there is a digest of each text of the vendor's that ours
replace. Pure: what a build made and an earlier record in, record and findings out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from pipeline.connection import connection
from pipeline.digests import digest_of_json, is_prose, without_prose
from pipeline.documents import Json
from pipeline.locations import Location, at, normalized, pointer
from pipeline.overlay import Report
from pipeline.overlay_document import Action
from pipeline.paths import VERSION
from pipeline.places import holder_of, operations
from pipeline.rules import resolved
from pipeline.stages import Effective

_CONNECTION = {
    "server": ("the server that clients call", "/servers/0/url"),
    "key_header": ("the header that carries the key", "/components/securitySchemes"),
    "security": ("what the whole description asks for", "/security"),
}
"""What every call depends on: what to call it, and where it stands."""

_LEVELS = ("breaking", "addition")
"""Of what is kept until a release, by how much callers notice it."""

_PARTS = {
    "parameters": "parameters",
    "requestBody": "body",
    "responses": "answers",
    "security": "security",
    "deprecated": "deprecation",
}
"""What there is of an operation, and what it is called."""

_LONGEST = 120
"""Characters of a replaced value that is kept as it is, to be shown; of a longer one there is a digest."""


class Finding(NamedTuple):
    """Something that is not as recorded. `blocks` if a person must look before building goes on."""

    subject: str
    path: str
    status: str
    blocks: bool
    advice: str

    def __str__(self) -> str:
        return f"{self.subject}: {self.path}: {self.status}. {self.advice}"


def compare(published: Json, made: Effective, recorded: Mapping[str, Json], now: Json = None) -> list[Finding]:
    """Name what is not as recorded: satisfied, new, lost, in conflict, arrived, not found, changed.

    What is not in the record has nothing to be compared with.
    """
    if not recorded:
        return []
    now = now or seen(published, made)
    return [
        *_connection(now, recorded),
        *_operations(now["operations"], recorded.get("operations", {})),
        *_calls(now["calls"], recorded.get("calls", {})),
        *_shapes(now["shapes"], recorded.get("shapes", {}), made.reports),
        *_corrections(made.reports, _unpacked(recorded.get("corrections", {}))),
        *(_words(made, recorded["words"]) if "words" in recorded else ()),
    ]


def record(
    published: Json, made: Effective, recorded: Mapping[str, Json], *, anew: bool = False, now: Json = None
) -> dict[str, Json]:
    """Give the record: what was looked at stays, unless `anew`; what is new is added, what is gone dropped."""
    now = now or seen(published, made)
    assert isinstance(now, dict)
    if anew or not recorded:
        return now
    shapes, calls = (
        {name: recorded.get(key, {}).get(name, digest) for name, digest in now[key].items()}
        for key in ("shapes", "calls")
    )
    known_words = recorded.get("words", now["words"])
    words = {path: known_words.get(path, "") for path in now["words"]}  # what is new is told until a person has looked
    before, after = _unpacked(recorded.get("corrections", {})), _unpacked(now["corrections"])
    known = {key for actions in before.values() for key in actions}
    current = {key for key, _ in keyed(made.reports)}
    corrections: dict[str, dict[str, Json]] = {}
    for path, actions in before.items():
        corrections.setdefault(path, {}).update({key: old for key, old in actions.items() if key in current})
    for path, actions in after.items():
        corrections.setdefault(path, {}).update({key: new for key, new in actions.items() if key not in known})
    kept = {"calls": calls, "shapes": shapes, "words": words, "corrections": _packed(corrections)}
    return {**now, **recorded, **kept}  # an earlier record may not hold all that is held now


def flaw(locked: Json) -> str | None:
    """Say in what a lock is not as a build writes it, `None` if it can be relied on."""
    if not isinstance(locked, dict):
        return "it is no object"
    for key in ("generator", "stands_in_for"):
        if not _is_map(locked.get(key, {}), lambda value: isinstance(value, str)):
            return f"{key} is no map of names and texts"
    recorded = locked.get("record", {})
    if not isinstance(recorded, dict):
        return "record is no object"
    if not _is_map(recorded.get("operations", {}), lambda value: isinstance(value, dict)):
        return "record/operations is no map of operations"
    if not _is_map(recorded.get("calls", {}), lambda value: isinstance(value, str)):
        return "record/calls is no map of operations and digests"
    if not _is_map(recorded.get("shapes", {}), lambda value: isinstance(value, str)):
        return "record/shapes is no map of names and digests"
    if not _is_map(recorded.get("words", {}), lambda value: isinstance(value, str)):
        return "record/words is no map of places and digests"
    corrections = recorded.get("corrections", {})
    if not isinstance(corrections, dict):
        return "record/corrections is no object"
    if not _is_map(corrections.get("added", {}), _is_texts):
        return "record/corrections/added is no map of actions and lists of paths"
    if not _is_map(corrections.get("replaced", {}), lambda value: isinstance(value, dict)):
        return "record/corrections/replaced is no map of paths and what was there"
    kept = locked.get("unreleased", {})
    rows = kept.get("changes", []) if isinstance(kept, dict) else None
    if not isinstance(rows, list) or not all(_is_texts(row) and len(row) == 2 and row[0] in _LEVELS for row in rows):
        return "unreleased/changes is no list of levels and sentences"
    if not re.fullmatch(VERSION, str(kept.get("since", "0.0.0"))):
        return "unreleased/since is no version"
    return None


def _is_map(value: Json, is_one: Callable[[Json], bool]) -> bool:
    return isinstance(value, dict) and all(map(is_one, value.values()))


def _is_texts(value: Json) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def moved(recorded: Mapping[str, Json], operations: Mapping[str, str]) -> dict[str, Json]:
    """Give a record in which operations stand by the method and path that they go by now: `{"GET /a": "GET /b"}`."""
    steps = {}
    for old, new in operations.items():
        (was, path), (method, now) = (holder.split(" ", 1) for holder in (old, new))
        for written in (normalized, pointer):
            steps[written(("paths", path, was.lower()))] = written(("paths", now, method.lower()))

    def at_its_place(path: str) -> str:
        here = next((step for step in steps if path == step or path.startswith((f"{step}[", f"{step}/"))), None)
        return path if here is None else steps[here] + path[len(here) :]

    before = _unpacked(recorded.get("corrections", {}))
    corrections = _packed({at_its_place(path): actions for path, actions in before.items()})
    theirs, calls = (
        {operations.get(holder, holder): own for holder, own in recorded.get(key, {}).items()}
        for key in ("operations", "calls")
    )
    made = {**recorded, "operations": theirs, "calls": calls, "corrections": corrections} if recorded else {}
    if "words" in made:
        made["words"] = {at_its_place(path): digest for path, digest in made["words"].items()}
    return made


def known(recorded: Mapping[str, Json]) -> set[str]:
    """Give the keys of the actions that a record knows."""
    return {key for actions in _unpacked(recorded.get("corrections", {})).values() for key in actions}


def _packed(corrections: Mapping[str, Mapping[str, Json]]) -> dict[str, Json]:
    """Write the paths at which the same actions only added, which is most of them, below these actions."""
    added: dict[str, list[str]] = {}
    replaced: dict[str, Json] = {}
    for path, actions in corrections.items():
        if keys := " ".join(key for key, value in actions.items() if value is None):
            added.setdefault(keys, []).append(path)
        if values := {key: value for key, value in actions.items() if value is not None}:
            replaced[path] = values
    return {"added": added, "replaced": replaced}


def _unpacked(packed: Mapping[str, Json]) -> dict[str, dict[str, Json]]:
    corrections: dict[str, dict[str, Json]] = {}
    for keys, paths in packed.get("added", {}).items():
        for path in paths:
            corrections.setdefault(path, {}).update(dict.fromkeys(keys.split()))
    for path, values in packed.get("replaced", {}).items():
        corrections.setdefault(path, {}).update(values)
    return corrections


def seen(published: Json, made: Effective) -> dict[str, Json]:
    """Give the record of what is there now. `compare` and `record` take it as `now`, to spare making it twice."""
    corrections: dict[str, dict[str, Json]] = {}
    for key, report in keyed(made.reports):
        for location in report.targets:
            corrections.setdefault(normalized(location), {})[key] = _replaced(report, location)
    named = {holder_of(method, path): o for path, method, o in operations(made.hoisted.document)}
    theirs = {}
    for path, method, operation in operations(published):
        ours = named.get(holder_of(method, path), {})
        given = {key: operation[key] for key in ("operationId", "tags") if key in operation}
        if own := {key: value for key, value in given.items() if value != ours.get(key)}:
            theirs[holder_of(method, path)] = own
    schemas = made.hoisted.document.get("components", {}).get("schemas", {})
    return {
        **connection(made.document)._asdict(),
        "operations": theirs,
        "calls": {holder: _digest_of_call(one, made.hoisted.document) for holder, one in named.items()},
        "shapes": {name: digest_of_json(without_prose(schema))[:8] for name, schema in schemas.items()},
        "words": {pointer(location): _digest(text) for location, (text, _) in _replaced_words(made).items()},
        "corrections": _packed(corrections),
    }


def keyed(reports: Sequence[Report]) -> Iterator[tuple[str, Report]]:
    """Give each report with a key of its action: what it does, not where it stands or why. Those of words have none."""
    count: dict[str, int] = {}
    for report in (report for report in reports if not report.action.only_words):
        key = report.action.digest[:6]
        count[key] = count.get(key, 0) + 1
        yield key if count[key] == 1 else f"{key}-{count[key]}", report


def strikes(report: Report, component: Location) -> bool:
    """Whether an action is laid over a component, or a part of it."""
    return any(target[:3] == component for target in report.targets)


def _replaced(report: Report, target: Location) -> Json:
    """Give what an action found at a target and replaced, removed or put something into; `None` if it only added."""
    found = {}
    for location, value in report.replaced.get(target, {}).items():
        if not (location and is_prose(location[-1], value)):
            kept = without_prose(value)
            whole = len(json.dumps(kept)) <= _LONGEST
            found[pointer(location[len(target) :])] = kept if whole else f"sha256 {digest_of_json(kept)[:16]}"
    if met := [pointer(location[len(target) :]) for location in report.met.get(target, {})]:
        found["put into"] = met
    return found or None


def _there(report: Report, target: Location, before: Json) -> Json:
    """As `_replaced`, to be shown: the values, also what stood where it puts something now that it did not before."""
    known = before.get("put into", []) if isinstance(before, dict) else []
    met = {at: value for at, value in report.met.get(target, {}).items() if pointer(at[len(target) :]) not in known}
    found = {}
    for location, value in (*report.replaced.get(target, {}).items(), *met.items()):
        if not (location and is_prose(location[-1], value)):
            kept = without_prose(value)
            whole = len(json.dumps(kept)) <= _LONGEST
            shown = kept if whole else f"{_short(kept)} sha256 {digest_of_json(kept)[:16]}"
            found[pointer(location[len(target) :])] = shown
    return found or None


def has_filled(reports: Sequence[Report], recorded: Mapping[str, Json]) -> set[Action]:
    """Give the actions that had gaps to fill when they were recorded, and have none now: the vendor has filled them."""
    there = known(recorded)
    return {r.action for key, r in keyed(reports) if key in there and not (r.targets or r.failed) and fills_gaps(r)}


def _connection(now: Mapping[str, Json], recorded: Mapping[str, Json]) -> Iterator[Finding]:
    for key, (what, path) in _CONNECTION.items():
        if now[key] != recorded.get(key, now[key]):
            was, is_ = (_short(value) if isinstance(value, list) else value for value in (recorded[key], now[key]))
            advice = "Every call and every key would go another way. Look, then: make update."
            yield Finding(what, path, f"was {was}, is {is_}", True, advice)


def _operations(now: Mapping[str, Json], recorded: Mapping[str, Json]) -> Iterator[Finding]:
    for holder, own in now.items():
        for key, value in own.items():
            if recorded.get(holder, {}).get(key) != value:
                yield Finding(holder, key, f"is {_short(value)} upstream", False, "Ours stays; its table may follow.")


def _digest_of_call(operation: Json, document: Json) -> str:
    """Give the digest of each part of an operation, one after the other; what a part refers to is in it."""

    def whole(value: Json) -> Json:
        items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        return {str(key): resolved(item, document) for key, item in items} if items else value

    parts = {**operation, "requestBody": [resolved(operation.get("requestBody", {}), document)]}
    return "".join(digest_of_json(without_prose({part: whole(parts.get(part))}))[:4] for part in _PARTS)


def _calls(now: Mapping[str, str], recorded: Mapping[str, str]) -> Iterator[Finding]:
    changed: dict[str, list[str]] = {}
    for holder, digest in now.items():
        before = recorded.get(holder, digest)
        if what := [words for n, words in enumerate(_PARTS.values()) if before[4 * n :][:4] != digest[4 * n :][:4]]:
            changed.setdefault(", ".join(what), []).append(holder)
    for parts, holders in changed.items():
        more = f" and {len(holders) - 3} more" if len(holders) > 3 else ""
        advice = "git diff openapi/videodb.yaml shows how."
        yield Finding(
            ", ".join(holders[:3]) + more, "/paths", f"changed: the vendor changed its {parts}", False, advice
        )


def _shapes(now: Mapping[str, str], recorded: Mapping[str, str], reports: Sequence[Report]) -> Iterator[Finding]:
    status = "arrived: the vendor changed this, and the models follow"
    alone = []
    for name, digest in now.items():
        if recorded.get(name, digest) == digest:
            continue
        here = ("components", "schemas", name)
        if over := dict.fromkeys(r.action.name for r in reports if strikes(r, here) and not r.action.only_words):
            yield Finding(name, pointer(here), status, False, f"Look again at what is laid over it: {', '.join(over)}.")
        else:
            alone.append(name)
    if alone:
        yield Finding(", ".join(alone), "/components/schemas", status, False, "No correction is laid over it.")


def _corrections(reports: Sequence[Report], recorded: Mapping[str, Json]) -> Iterator[Finding]:
    known = {key for actions in recorded.values() for key in actions}
    for key, report in keyed(reports):
        if key not in known:
            continue
        old = {path: actions[key] for path, actions in recorded.items() if key in actions}
        name = report.action.name
        if not report.targets:
            advice = "Mend its target, or delete the action."
            yield Finding(name, report.action.target, "not found", not fills_gaps(report), advice)
            continue
        for location in report.targets:
            path = normalized(location)
            is_known, before, now = path in old, old.pop(path, None), _replaced(report, location)
            if location in report.satisfied:
                # Wholly satisfied actions fail by themselves: strict application.
                yield Finding(name, path, "satisfied upstream", False, "The vendor has made this correction.")
            elif not is_known:
                yield Finding(name, path, "new", False, "Look whether the action is right there too.")
            elif before != now:
                yield _changed(name, path, location, report, reports, before, now)
        for path in old:
            if fills_gaps(report):
                yield Finding(name, path, "filled or gone upstream", False, "The action has nothing to do there.")
            else:
                yield Finding(
                    name, path, "lost", True, "The action no longer matches there. Look why, then: make update."
                )


def _changed(
    name: str, path: str, location: Location, report: Report, reports: Sequence[Report], before: Json, now: Json
) -> Finding:
    if report.action.remove and _was_copied(location, report, reports):
        advice = "What changed there was copied before it was removed: nothing is lost."
        return Finding(name, path, "arrived", False, advice)
    old, new = (json.dumps(value, ensure_ascii=False) for value in (before, _there(report, location, before)))
    what = f"in conflict: it replaced {'nothing' if before is None else old}, "
    what += f"and would replace {'nothing' if new == 'null' else new} now"
    return Finding(name, path, what, True, "Look, then: make update.")


def _replaced_words(made: Effective) -> dict[Location, tuple[str, Report]]:
    """Give the vendor's own words where an action of words puts ours instead, and its report."""
    found: dict[Location, tuple[str, Report]] = {}
    for report in (report for report in made.reports if report.action.only_words):
        for location in (location for replaced in report.replaced.values() for location in replaced):
            with suppress(LookupError, TypeError):  # what a correction made was none of the vendor's
                found[location] = (at(made.hoisted.document, location), report)
    return found


def _words(made: Effective, recorded: Mapping[str, str]) -> Iterator[Finding]:
    """Tell of words that the vendor has now, and that are replaced unseen."""
    for location, (text, report) in _replaced_words(made).items():
        if recorded.get(pointer(location)) != _digest(text):
            parts = [str(part) for part in location]
            subject = holder_of(parts[2], parts[1]) if parts[0] == "paths" else parts[min(2, len(parts) - 1)]
            advice = f"Keep ours ({report.action.name}) only where it says more."
            yield Finding(subject, pointer(location), f"the vendor says {_short(text)}", False, advice)


def _digest(text: str) -> str:
    return digest_of_json(text)[:6]


def fills_gaps(report: Report) -> bool:
    """Whether an action is for places that lack something: there is nothing to say where the vendor has filled one."""
    unquoted = re.sub(r"'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"", "", report.action.target)
    return re.search(r"!\s*\(?\s*@", unquoted) is not None


def _was_copied(location: Location, report: Report, reports: Sequence[Report]) -> bool:
    earlier = reports[: reports.index(report)]
    return any(other.source is not None and location[: len(other.source)] == other.source for other in earlier)


def _short(value: Json) -> str:
    text = "nothing" if value is None else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
