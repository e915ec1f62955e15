"""Make the effective description, the package and the lock from the sources, in a folder: nothing else is changed."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from pipeline import lock as locks
from pipeline.additions import made_upstream
from pipeline.connection import connection
from pipeline.current import digests, is_whole
from pipeline.digests import digest_of_file, digest_of_json, digest_of_tree
from pipeline.documents import DocumentError, Json, SourceError, dumps, read
from pipeline.examples import examples
from pipeline.generate import GenerateError, generate
from pipeline.kinds import read_description, shown
from pipeline.overlay_document import lint
from pipeline.paths import Paths
from pipeline.rules import invalid, stray_aliases, violations
from pipeline.stages import Laid, load, told
from pipeline.stages import effective as lay
from pipeline.templates import theirs as stood_in_for

_SEEN_BY_RULES = ("effective", "source", "names", "scripts", "validator")
"""What of a lock settles whether the rules are kept."""


class BuildError(SourceError):
    """The package cannot be built, or is not what it should be."""


class Made(NamedTuple):
    """What a build made, and what it has to say."""

    effective: str
    lock: str
    package: Path
    findings: Sequence[str]
    notices: Sequence[str]


def make(paths: Paths, folder: Path, *, anew: bool = False, say: Callable[[str], None] = print) -> Made:
    """Make everything in `folder`, which is empty, and change nothing else. Raises `SourceError`."""
    locked = read_lock(paths)
    description, laid = _read_sources(paths, locked)
    if already := made_upstream(description, laid.overlays):
        raise BuildError("\n".join(already))
    recorded = locked.get("record", {})
    effective = lay(description, laid)
    now = locks.seen(description, effective)
    if "words" in recorded and locked.get("source") == digest_of_file(paths.description):
        recorded = {**recorded, "words": {**now["words"], **recorded["words"]}}  # where there is one more, it is ours
    findings = locks.compare(description, effective, recorded, now)
    filled = locks.has_filled(effective.reports, recorded)
    blocking = [p for p in effective.problems if p.blocks or not (anew or (p.actions and filled.issuperset(p.actions)))]
    # What is said of an action with its cause is said once.
    said = {action.name for problem in blocking for action in problem.actions}
    looked_at = [
        str(f) for f in findings if f.blocks and f.status != "not found" and f.subject not in said and not anew
    ]
    if blocking or looked_at:
        invalid_itself = _theirs(paths, description, effective.document)
        also = stray_aliases(effective.document)
        raise BuildError("\n".join(filter(None, (*invalid_itself, told(blocking), *also, *looked_at))))
    document, published, hoisted, reports, problems, notes = effective
    say(f"names: {len(hoisted.origins)} shapes of {len(laid.tables)} tables")
    say(f"effective description: {len(reports)} actions of {len(laid.overlays)} overlays applied")
    text = dumps(document, "effective.yaml")
    made = {**digests(paths), "effective": hashlib.sha256(text.encode()).hexdigest(), "validator": _validator()}
    if not _was_sound(made, locked) and (broken := violations(published, document)):
        invalid_itself = _theirs(paths, description, document)
        told_already = {line.removeprefix(f"{paths.description.name}: ") for line in invalid_itself}
        rest = [f"effective description: {line}" for line in broken if line not in told_already]
        raise BuildError("\n".join((*invalid_itself, *shown(rest))))
    say("effective description: valid OpenAPI 3.0, every published name kept")
    connected = connection(document)
    build = {
        "VERSION": made["version"],
        "SERVER": connected.server,
        "KEY_HEADER": connected.key_header,
        "DESCRIPTION": made["source"],
        "OVERLAYS": digest_of_json([made["names"], made["overlays"]]),
        "GENERATOR": f"openapi-python-client {made['generator']['openapi-python-client']}",
        "TOOLS": digest_of_json({name: made[name] for name in ("generator", "config", "templates")}),
    }
    if not recorded and paths.package.exists():
        lost = "was none: what the vendor changed, and what is to be released, cannot be told from one that is new"
        notes = [*notes, f"openapi/lock.json: there {lost}. git checkout openapi/lock.json, if there was one"]
    package = folder / "videodb_client"
    try:
        counts = generate(
            document,
            package,
            config=paths.config,
            templates=paths.templates,
            runtime=paths.runtime,
            build=build,
            examples=examples(paths.fixtures),
        )
    except GenerateError as error:
        raise BuildError(str(error)) from error
    say(f"package: {counts.operations} operations, {counts.models} models")
    if counts.left_out:
        what = (
            f"{', '.join(counts.left_out)}: left out, since the description has none of the models that they speak of"
        )
        notes = [*notes, what]
    theirs = {name: digest_of_file(path) for name, path in stood_in_for().items()}
    moved = [name for name, digest in locked.get("stands_in_for", {}).items() if theirs.get(name, digest) != digest]
    content = {
        **made,
        "stands_in_for": theirs,
        "tree": digest_of_tree(package),
        "record": locks.record(description, effective, recorded, anew=anew, now=now),
        **({"unreleased": locked["unreleased"]} if "unreleased" in locked else {}),
    }
    content["digest"] = digest_of_json(content)  # of all the rest: a hand edit is found out
    return Made(
        text,
        dumps(content, "lock.json"),
        package,
        [*filter(None, [told(problems)]), *map(str, findings)],
        [*notes, *(f"the generator's {name} has changed: compare it with overlays/templates/{name}" for name in moved)],
    )


def _validator() -> str:
    """Give what finds a description valid: another version may find otherwise."""
    return f"openapi-spec-validator {version('openapi-spec-validator')}"


def _was_sound(made: Mapping[str, Json], locked: Mapping[str, Json]) -> bool:
    """Whether all rules were kept before: the lock, if nobody changed it by hand, was written for this very effective
    description, made of the same one and by the same names, and by the same scripts."""
    return is_whole(locked) and all(locked.get(key) == made[key] for key in _SEEN_BY_RULES)


def _theirs(paths: Paths, description: Json, effective: Json) -> list[str]:
    """Name what is wrong in the description itself and nothing of ours mends: the rest may follow from it."""
    found = invalid(description)
    return shown([f"{paths.description.name}: {line}" for line in found]) if found and invalid(effective) else []


def _read_sources(paths: Paths, locked: Mapping[str, Json]) -> tuple[Json, Laid]:
    wanted = {paths.names: False, paths.spec: bool(locked.get("overlays")), paths.templates: True, paths.runtime: True}
    for folder, is_wanted in wanted.items():
        if not folder.is_dir() and (is_wanted or folder.exists()):
            where = folder.relative_to(paths.root)
            raise BuildError(f"{where}: no such folder: all that belongs there would be left out. git checkout {where}")
    description = read_description(paths.description, lambda warning: print(f"WARNING: {warning}", file=sys.stderr))
    source, found = read(paths.source), digest_of_file(paths.description)
    declared = source.get("sha256", "none") if isinstance(source, dict) else "none"
    if declared != found:
        raise BuildError(
            f"{paths.description.name}: is not the file that SOURCE.yaml tells of: its sha256 is {found}, "
            f"there it is {declared}. make vendor FROM=<file or address> writes both."
        )
    laid = load(paths.root)
    if bare := [line for overlay in laid.overlays for line in lint(overlay)]:
        raise BuildError("\n".join(bare))
    return description, laid


def read_lock(paths: Paths) -> Mapping[str, Json]:
    """Give the lock, empty if there is none. Raises `DocumentError` if it is not as a build writes it."""
    if not (paths.lock.exists() or paths.lock.is_symlink()):
        return {}
    mend = (
        "Take back the one that was committed: git checkout openapi/lock.json. Without one, what the vendor changed is "
        "not told."
    )
    try:
        locked = read(paths.lock)
    except DocumentError as error:
        raise DocumentError(f"{error} {mend}") from error
    if wrong := locks.flaw(locked):
        raise DocumentError(f"{paths.lock}: {wrong}: not as `make client` writes it. {mend}")
    assert isinstance(locked, dict)
    return locked
