"""Build everything anew after a change of the vendor's, and tell one story of it (`make update`).

    python -m upstream.update [--accept "FILE#ACTION …"] [--names] [--root .]

Told in one run: the description's changes, our actions that are not as recorded, shapes without a name, fixtures that
no longer hold, the Python surface, and the version that it demands; on the terminal and in `build/CHANGES.md`. While a
person has something to decide, nothing is put in place; what would come of it is built aside, to be told of. The exit
status is 0 when all is built, 1 when something is to decide, 2 when the input is bad.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline import lock as locks
from pipeline.current import digests, is_current
from pipeline.digests import digest_of_file, digest_of_json
from pipeline.documents import SourceError, dumps, read, write
from pipeline.door import guarded, plain, scratch, uncollected, unforeseen
from pipeline.hoist import hoist
from pipeline.kinds import read_description
from pipeline.locations import normalized
from pipeline.making import Made, make, read_lock
from pipeline.overlay import Report
from pipeline.paths import ROOT, Paths
from pipeline.places import holder_of, operations
from pipeline.propose import propose
from pipeline.regenerate import put as put_built
from pipeline.regenerate import targets
from pipeline.stages import Effective, effective, holder_named, load
from pipeline.swap import HalfDoneError, alone, recover

from upstream.naming import gone, moves, naming, relabelled, take_names, with_names

if TYPE_CHECKING:
    from upstream.story import Question, Story

Json = Any

STORY = Path("build") / "CHANGES.md"
_ACTION = re.compile(r"(?:.*overlays/spec/)?(?P<file>.+): action (?P<number>\d+)")
_CONNECTION = {
    "/servers/0/url": "openapi#server",
    "/components/securitySchemes": "openapi#key-header",
    "/security": "openapi#security",
}


class UpdateError(Exception):
    """An update cannot begin. Nothing was changed."""


def refuse_two_bumps(locked: Mapping[str, Json], made: Mapping[str, Json]) -> None:
    """Raise `UpdateError` if generator or formatter changed together with the description."""
    before, after = locked.get("generator", {}), made["generator"]
    moved = [f"{name} {before[name]} → {after[name]}" for name in after if before.get(name, after[name]) != after[name]]
    if moved and locked.get("source") != made["source"]:
        raise UpdateError(
            f"the tools have changed ({', '.join(moved)}), and the description has too. One at a time, or what one "
            "does hides what the other does: put back the description that was last built (git checkout openapi), run "
            "make update with the new tools, commit; then make vendor FROM=… and make update again."
        )


def key_of(action: str) -> str:
    """Give what ACCEPT= calls an action: `corrections/aliases.overlay.yaml#3`."""
    match = _ACTION.fullmatch(action)
    return f"{match['file']}#{match['number']}" if match else action


def asked(
    made: Effective, findings: Sequence[locks.Finding], known: Collection[str], renamed: Mapping[str, str]
) -> tuple[list[Question], list[Question]]:
    """Sort what is not as recorded into what a person must decide on, and what is only told; one entry an action.
    `renamed` are components that go by other names now, likely."""
    open_: dict[str, list[tuple[str, str]]] = {}
    told: dict[str, list[tuple[str, str]]] = {}
    made_upstream = set()
    for report in made.reports:
        key = key_of(report.action.name)
        if not report.targets:
            status = "not found" if not locks.fills_gaps(report) else "has nothing to do any more"
            row = (status, _why_nothing(report, made, renamed))
            (told if locks.fills_gaps(report) else open_).setdefault(key, []).append(row)
        elif len(report.satisfied) == len(report.targets):
            made_upstream.add(key)
            told.setdefault(key, []).append(("satisfied", "The vendor has made this correction: delete the action."))
        elif report.action.only_words and report.hollow:
            where = ", ".join(_place(normalized(location)) for location in report.hollow)
            row = ("gone", f"{where}: nothing is there to say this of any more. Take it out, or write its new name.")
            open_.setdefault(key, []).append(row)
    for finding in findings:
        status = finding.status.partition(":")[0]
        if status == "changed":
            continue  # the story tells how
        if finding.path in _CONNECTION:
            open_.setdefault(_CONNECTION[finding.path], []).append((finding.status, finding.subject))
        elif _ACTION.fullmatch(finding.subject):
            if status in ("not found", "satisfied upstream", "filled or gone upstream"):
                continue  # told from the reports, of actions that no record knows too; or nothing to do
            key = key_of(finding.subject)
            stops = finding.blocks or status in ("new", "lost", "in conflict", "arrived")
            said = finding.status if status == "in conflict" else finding.advice
            (open_ if stops else told).setdefault(key, []).append((status, f"{_place(finding.path)}: {said}"))
        elif status == "arrived" and (over := _over(finding.path, made, known)):
            for key, stops in ((key, stops) for key, stops in over.items() if key not in made_upstream):
                said = f"the vendor changed {finding.subject}, which it speaks of"
                (open_ if stops else told).setdefault(key, []).append(("arrived", said))
        else:
            told.setdefault(finding.subject, []).append((finding.status, f"{finding.path}: {finding.advice}"))

    return _entries(open_), _entries(told)


def _why_nothing(report: Report, made: Effective, renamed: Mapping[str, str]) -> str:
    """Say why an action finds nothing: what it speaks of is gone, with its operation; else where it looks."""
    holder = holder_named(report.action.target)
    there = {holder_of(method, path) for path, method, _ in operations(made.hoisted.document)}
    for problem in made.hoisted.problems:
        if problem.holder not in there and (holder == problem.holder or holder in problem.lost):
            return f"{problem.holder} is gone from the description: its lines in {problem.file} go too"
        if holder in problem.lost:
            return f"what {problem.holder} called {holder} is gone from the description"
    likely = f": {holder} is likely {renamed[holder]} now" if holder in renamed else ""
    return f"{report.action.target}{likely}"


def _entries(found: Mapping[str, list[tuple[str, str]]]) -> list[Question]:
    """One entry for each action; actions that have the same to say share one."""
    from upstream.story import Question

    same: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for key, rows in found.items():
        status = ", ".join(dict.fromkeys(status for status, _ in rows))
        same.setdefault((status, tuple(dict.fromkeys(said for _, said in rows))), []).append(key)
    return [Question(tuple(keys), status, lines) for (status, lines), keys in same.items()]


def _place(path: str) -> str:
    """Write a normalized path as a person would: `GET /video/ responses.200`."""
    parts = [a or b for a, b in re.findall(r"\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]", path)]
    if parts[:1] == ["paths"] and len(parts) > 2:
        return " ".join([f"{parts[2].upper()} {parts[1]}", ".".join(parts[3:])]).strip()
    return ".".join(parts[2:] if parts[:2] == ["components", "schemas"] else parts) or path


def _over(path: str, made: Effective, known: Collection[str]) -> dict[str, bool]:
    """Name the actions that are laid over a component, but for those that were written since, and whether a person
    must look at each: at words nobody must."""
    here = tuple(path.split("/")[1:4])
    if len(here) < 3:
        return {}  # many at once, that nothing is laid over
    corrections = [r.action for key, r in locks.keyed(made.reports) if key in known and locks.strikes(r, here)]
    words = [r.action for r in made.reports if r.action.only_words and locks.strikes(r, here)]
    return {key_of(action.name): not action.only_words for action in (*corrections, *words)}


def fixtures(root: Path, before: Json, after: Json) -> list[str]:
    """Say which fixtures held against the description before, and do not now; and which findings are settled."""
    from evidence import material
    from evidence.accounting import problems

    places = [{o.get("operationId"): (m.upper(), p) for p, m, o in operations(d)} for d in (before, after)]
    told: dict[str, list[str]] = {}

    def tell_of(label: str, says: str) -> None:
        told.setdefault(says, []).append(f"`{label}`")

    for path, content in material.fixtures(root / "tests" / "fixtures").items():
        name, given = content["operation"], {key: content.get(key) for key in ("request", "response")}
        label = path.relative_to(root / "tests" / "fixtures").as_posix()
        if name not in places[0]:
            continue
        if name not in places[1]:
            tell_of(label, f"the operation {name} is gone")
            continue
        held = not problems(before, *places[0][name], **given)
        found = problems(after, *places[1][name], **given)
        if held and found:
            tell_of(label, f"no longer accounted for: {'; '.join(found)[:300]}")
        elif not held and not found:
            tell_of(label, "accounted for now: take `conforms: false` out")
    return [f"{', '.join(labels)}: {says}" for says, labels in told.items()]


def understood(accepted: Collection[str], asked_for: Collection[str]) -> tuple[set[str], list[str]]:
    """Give the keys that are meant, folders left out or not, and what means none of them."""
    meant: set[str] = set()
    unknown = []
    for key in accepted:
        found = [full for full in asked_for if f"/{full}".endswith(f"/{key.removeprefix('overlays/spec/')}")]
        meant.update(found)
        unknown += [] if found else [key]
    return meant, unknown


def tell(paths: Paths, accepted: Collection[str], scratch: Path) -> tuple[Story, Made | None]:
    """Put the story together, and build in `scratch` what can be built. Changes nothing in `paths`.

    Raises `UpdateError` or `SourceError`.
    """
    from upstream.changes import compare, reworded
    from upstream.descriptions import last_built
    from upstream.release import unreleased
    from upstream.rules import worst
    from upstream.shapes import operations
    from upstream.story import Question, Story
    from upstream.surface import compare as compare_surface
    from upstream.version import demanded, parsed

    locked = read_lock(paths)
    refuse_two_bumps(locked, digests(paths))
    description = read_description(paths.description, lambda line: print(f"WARNING: {line}", file=sys.stderr))
    before = last_built(paths.root)
    changes = compare(before, description) if before is not None else []
    sources = load(paths.root)
    tables = sources.tables
    proposals, moved = propose(description, tables), moves(changes, tables)
    # What follows from a name alone is no question: everything is asked as if it had the name that is proposed.
    aside = with_names(paths, proposals, moved, scratch / "sources") if proposals else paths
    laid = effective(description, load(aside.root) if proposals else sources)
    unnamed = hoist(description, tables) if proposals else laid.hoisted
    elsewhere = {change.old: change.new for change in changes if change.rule == "operation moved"}
    recorded = locks.moved(locked.get("record", {}), elsewhere)
    findings = locks.compare(description, laid, recorded)
    renamed = {change.old: change.new for change in changes if change.rule == "component renamed"}
    questions, informs = asked(laid, findings, locks.known(recorded), renamed)
    asked_for = [key for question in questions for key in question.keys]
    accepted, unknown = understood(accepted, [*asked_for, *(key for told in informs for key in told.keys)])
    if unknown:
        known = ", ".join(asked_for) or "nothing"
        raise UpdateError(
            f"ACCEPT={' '.join(sorted(unknown))}: nothing of that name is to be decided. There is: {known}."
        )
    count = len(list(operations(description)))
    story = Story(operations=(count if before is None else len(list(operations(before))), count))
    if before is None:
        story.unknown = "What it was built from last is not here and not in git's history: no change can be told."
    else:
        story.changes, story.reworded = changes, reworded(before, description)
    ours = locked.get("source") == digest_of_file(paths.description)
    for question in questions:
        left = () if ours else tuple(key for key in question.keys if key not in accepted)
        done = tuple(key for key in question.keys if key not in left)
        why = "ours: the description is as it was" if ours else "accepted"
        story.questions += [question._replace(keys=left)] if left else []
        story.informs += [question._replace(keys=done, status=f"{question.status} ({why})")] if done else []
    story.informs += informs
    story.naming = naming(unnamed.problems, laid.hoisted.problems, proposals, relabelled(sources, moved))
    story.informs += [
        Question((p.file or p.holder,), "gone", (f"{p.holder}: {p.text}",)) for p in gone(laid) if not p.actions
    ]
    filled = locks.has_filled(laid.reports, recorded)
    story.left = [
        f"{p.holder}: {p.text}" if p.file else p.text
        for p in laid.problems
        if not p.blocks and not (p.actions and filled.issuperset(p.actions))
    ]
    made: Made | None = None
    try:
        (scratch / "package").mkdir()
        made = make(aside, scratch / "package", anew=True, say=lambda line: None)
    except SourceError as error:
        story.unbuilt = str(error)
    else:
        was, now = (read(paths.effective) if paths.effective.exists() else {}), read_text(made.effective)
        story.effective = compare(was, now) if was else []
        story.surface = compare_surface(paths.package, made.package) if paths.package.exists() else []
        story.fixtures = fixtures(paths.root, was, now) if was else []
    story.provisional = story.open
    kept = locked.get("unreleased", {})
    story.since = kept.get("since", paths.version)
    level = worst(story.changes) if story.unbuilt else story.level
    story.demands = str(demanded(parsed(story.since), max(level, unreleased(paths).level)))
    return story, made


def read_text(text: str) -> Json:
    """Read what a build made."""
    from pipeline.documents import parse

    return parse(text, "effective.yaml")


def keeping(lock: str, since: str, changes: Sequence[Json]) -> str:
    """Give a lock that keeps what callers will notice since a version."""
    locked = json.loads(lock)
    locked.pop("digest")
    locked["unreleased"] = {"since": since, "changes": list(changes)}
    locked["digest"] = digest_of_json(locked)
    return dumps(locked, "lock.json")


def put(paths: Paths, made: Made, story: Story) -> None:
    """Put what was built in place; keep in the lock what callers will notice of the vendor's change till a release."""
    from upstream.story import record, text

    locked = json.loads(made.lock)
    kept = locked.get("unreleased", {})
    told = record(story) if story.changes else []
    changes = [*kept.get("changes", ()), *(row for row in told if row not in kept.get("changes", ()))]
    made = made._replace(lock=keeping(made.lock, story.since, changes))
    put_built(paths, made, {paths.root / STORY: text(story).encode()})


@guarded("update")
def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="update", description="Build anew, and tell what changed.")
    parser.add_argument("--accept", default="", help="actions that are right as they are: FILE#ACTION, several at once")
    parser.add_argument("--names", action="store_true", help="write the proposed names into the tables")
    parser.add_argument("--root", type=Path, default=ROOT)
    given = parser.parse_args(arguments)
    paths = Paths(given.root.resolve())
    if not (given.accept or given.names) and is_current(paths):
        print("update: nothing changed")
        return 0
    accepted = [key for key in re.split(r"[,\s]+", given.accept) if key]
    from upstream.story import show, text

    unchanged = "Nothing was changed."
    try:
        with alone(paths.root), scratch() as folder:
            recover(targets(paths))
            if given.names:
                take_names(paths)
                unchanged = "Beside the names in the tables, nothing was changed."
            story, made = tell(paths, accepted, folder)
            if made and not story.open:
                put(paths, made, story)
            else:
                write(paths.root / STORY, text(story))
    except HalfDoneError as error:
        print(f"update: {error}", file=sys.stderr)
        return 2
    except Exception as error:
        said = plain(str(error)) if isinstance(error, UpdateError | SourceError) else unforeseen(error)
        print(f"update: {said}\n{unchanged}", file=sys.stderr)
        return 2
    show(story)
    if story.open:
        print(f"update: there is something to decide; nothing was built. The story is in {STORY}", file=sys.stderr)
        return 1
    first = "do first what it says is left to do, then make client; " if story.left else ""
    print(f"update: built. The story is in {STORY}; {first}after a look at the differences: make test, commit")
    return 0


if __name__ == "__main__":
    with uncollected():
        sys.exit(main())
