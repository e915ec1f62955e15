"""What a new description brings without a name, and what goes by another one: the lines for the tables of names.

`naming` tells of it, `with_names` builds on as if every line that is proposed were there, `take_names` writes them
(`make update NAMES=1`). An operation that moved takes its lines with it, and the targets of actions that name it.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.hoist import Problem
from pipeline.kinds import read_description
from pipeline.names import Table
from pipeline.paths import Paths, overlay_files, table_files
from pipeline.propose import Proposal, propose, renamed, retargeted, write_into
from pipeline.stages import Effective, Laid, load
from pipeline.swap import put_in_place

if TYPE_CHECKING:
    from upstream.rules import Change
    from upstream.story import Naming


def gone(made: Effective) -> list[Problem]:
    """What tables name and the description lacks: told, and built without."""
    return [problem for problem in made.problems if problem.file and not problem.blocks]


def relabelled(laid: Laid, moved: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Say of each operation that has moved, by its new holder, in which table its line stands and what is to change."""
    files = {entry.holder: table.file for table in laid.tables for entry in table.entries}
    said = {}
    for old, new in moved.items():
        counts = {
            overlay.name: sum(1 for a in overlay.actions if retargeted(a.target, old, new) != a.target)
            for overlay in laid.overlays
        }
        targets = ", ".join(f"{count} of {name}" for name, count in counts.items() if count)
        also = f", and in the targets of the actions that name it ({targets})" if targets else ""
        text = f"likely {old} under a new name: write `{new}:` in its line instead{also}; NAMES=1 does"
        said[new] = files[old], text
    return said


def naming(
    problems: Sequence[Problem],
    unsolved: Sequence[Problem],
    proposals: Sequence[Proposal],
    relabelled: Mapping[str, tuple[str, str]],
) -> list[Naming]:
    """Tell what has no name or another's, with the lines to put into the tables, and what these do not solve."""
    from upstream.story import Naming

    found = [Naming(p.holder, p.file, p.text, ()) for p in unsolved if p.blocks]
    if len(relabelled) > 2:
        files = ", ".join(f"{count} in {file}" for file, count in Counter(f for f, _ in relabelled.values()).items())
        text = "likely the same under new names, as told above: `make update NAMES=1` writes these in their lines"
        text += f" ({files}), and in the targets of the actions that name them"
        found.append(Naming(f"{len(relabelled)} operations that moved", "", text, ()))
    for proposal in proposals:
        holder, wrong = proposal.holder, [p.text for p in problems if p.holder == proposal.holder and p.missing is None]
        if holder in relabelled:
            found += [Naming(holder, *relabelled[holder], ())] if len(relabelled) <= 2 else []
            continue
        if " " not in holder and any(line.startswith("  name: ") for line in proposal.lines):
            wrong = ["a component came under the name of another shape of ours. A name for it here:"]
        says = " ".join(wrong) or ("is new" if proposal.is_new else "has shapes that no line names")
        found.append(Naming(holder, proposal.file, says, proposal.lines))
    return found


def write_names(root: Path, proposals: Sequence[Proposal], moved: Mapping[str, str]) -> None:
    """Write proposed lines into the tables, or nothing; an operation that moved takes its lines and actions with it."""
    written: dict[Path, str] = {}
    for rewritten, files in ((renamed, table_files(root)), (retargeted, overlay_files(root))):
        for path in files if moved else ():
            written[path] = path.read_text(encoding="utf-8")
            for old, new in moved.items():
                written[path] = rewritten(written[path], old, new)
    by_file: dict[str, list[Proposal]] = {}
    for proposal in proposals:
        if proposal.holder not in moved.values():
            by_file.setdefault(proposal.file, []).append(proposal)
    for file, found in by_file.items():
        path = root / file
        before = written.get(path) or (path.read_text(encoding="utf-8") if path.exists() else "")
        written[path] = write_into(before, found)
    put_in_place({path: text.encode() for path, text in written.items()})


def moves(changes: Sequence[Change], tables: Sequence[Table]) -> dict[str, str]:
    """Give which operation that a table names has likely become which."""
    there = {entry.holder for table in tables for entry in table.entries}
    return {c.old: c.new for c in changes if c.rule == "operation moved" and c.old in there and c.new not in there}


def with_names(paths: Paths, proposals: Sequence[Proposal], moved: Mapping[str, str], folder: Path) -> Paths:
    """Give a copy of the sources in which everything has the name that is proposed for it."""
    for part in ("openapi", "overlays"):
        shutil.copytree(paths.root / part, folder / part)
    for file in ("pyproject.toml", "generator-config.yaml"):
        shutil.copy2(paths.root / file, folder / file)
    write_names(folder, proposals, moved)
    return Paths(folder)


def take_names(paths: Paths) -> None:
    """Write the proposed names into the tables (`NAMES=1`)."""
    from upstream.changes import compare
    from upstream.descriptions import last_built

    description, before = read_description(paths.description, lambda line: None), last_built(paths.root)
    changes = compare(before, description) if before else []
    tables = load(paths.root).tables
    proposals = propose(description, tables)
    write_names(paths.root, proposals, moves(changes, tables))
    for proposal in proposals:
        print(f"update: {proposal.file}: named {proposal.holder}")
