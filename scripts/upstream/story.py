"""One story of what changed: what the vendor did, what of ours it touches, and what a caller will notice.

A `Story` is put together by `upstream.update`; `text` writes it as Markdown, which is what a pull request says, what
`build/CHANGES.md` holds, and what `show` prints. Pure, but for printing.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from upstream.rules import RULES, Change, Level, values
from upstream.rules import worst as worst_change
from upstream.surface import Difference
from upstream.surface import worst as worst_difference

LEVELS = {Level.BREAKING: "Breaking", Level.ADDITION: "Additions", Level.INVISIBLE: "Invisible"}
_GUESSED = {"operation moved", "parameter renamed"} | {
    f"{way} {what} renamed" for way in ("request", "response") for what in ("property", "enum")
}
"""Rules that say what looks so, and cannot be known."""
_FEW = 2
"""Operations that are told of one by one though they moved in the same way."""
_LISTED = 6
"""Operations, or places, that are named where one change is in many."""


class Question(NamedTuple):
    """Something of ours that a person must decide on. `keys` are what ACCEPT= takes; what they say is the same."""

    keys: tuple[str, ...]
    status: str
    lines: tuple[str, ...]


class Naming(NamedTuple):
    """What the tables of names lack or have too much: where, what is wrong, and the lines to put there."""

    holder: str
    file: str
    text: str
    lines: tuple[str, ...]


@dataclass
class Story:
    """All there is to tell."""

    operations: tuple[int, int] = (0, 0)
    changes: Sequence[Change] = ()
    reworded: int = 0
    unknown: str = ""
    """Why nothing can be said of the description's changes, if so."""
    questions: list[Question] = field(default_factory=list)
    informs: list[Question] = field(default_factory=list)
    naming: list[Naming] = field(default_factory=list)
    fixtures: list[str] = field(default_factory=list)
    effective: Sequence[Change] = ()
    surface: Sequence[Difference] = ()
    left: list[str] = field(default_factory=list)
    """What is not of use any more and does not stop an update, but `make client` and `make check`."""
    unbuilt: str = ""
    """Why nothing could be built to compare with, if so."""
    provisional: bool = False
    since: str = ""
    demands: str = ""

    @property
    def level(self) -> Level:
        """What the change demands of the version: the stricter of description and Python surface."""
        return max(worst_change(self.effective), worst_difference(list(self.surface)))

    @property
    def open(self) -> bool:
        """Whether a person has something to decide before anything is built."""
        return bool(self.questions or self.naming or self.unbuilt)


def text(story: Story) -> str:
    """Write the story as Markdown."""
    parts = [
        _head(story),
        *_questions(story),
        *_left(story),
        *_description(story),
        *_actions(story),
        *_names(story),
        *_fixtures(story),
        *_surface(story),
        *_version(story),
    ]
    return "\n".join(parts).rstrip() + "\n"


def show(story: Story) -> None:
    """Print the story: set in a terminal, else as it stands, so that no line is broken."""
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console()
    if console.is_terminal:
        console.print(Markdown(text(story)))
    else:
        sys.stdout.write(text(story))


def _count(changes: Iterable[Change]) -> str:
    numbers = dict.fromkeys((Level.BREAKING, Level.ADDITION, Level.INVISIBLE), 0)
    for change in changes:
        numbers[change.level] += 1
    words = {Level.BREAKING: "breaking", Level.ADDITION: "addition", Level.INVISIBLE: "invisible"}
    return ", ".join(
        f"{number} {words[level]}{'s' * (level is Level.ADDITION and number != 1)}" for level, number in numbers.items()
    )


def _head(story: Story) -> str:
    if story.changes:
        title = f"# The description changed: {_count(story.changes)}"
    elif story.unknown:
        title = "# The description"
    elif story.reworded:
        title = f"# No change but prose: {story.reworded} texts of the description say the same otherwise"
    else:
        title = "# No change of the description"
    before, after = story.operations
    sizes = f"{after} operations" + (f", {before} before" if before != after else "") + "."
    return f"{title}\n\n{sizes}\n"


def _questions(story: Story) -> list[str]:
    if not story.open:
        return []
    count = len(story.questions) + len(story.naming) + bool(story.unbuilt)
    lines = [f"**To decide: {count}. Nothing was built.** Answer all of it, then `make update` again.\n"]
    keys = [key for question in story.questions for key in question.keys]
    if keys:
        lines.append(f'If every one of our actions below is right as it is: `make update ACCEPT="{" ".join(keys)}"`\n')
    if any(naming.lines or "NAMES=1" in naming.text for naming in story.naming):
        lines.append("To take the proposed names: `make update NAMES=1`, then change in the tables what reads badly.\n")
    if story.unbuilt:
        lines.append(f"It cannot be built: {story.unbuilt}\n")
    return lines


def _left(story: Story) -> list[str]:
    if not story.left or story.open:
        return []
    return ["**Built. Left to do, then `make client`:**\n", *(f"- {line}" for line in story.left), ""]


def _description(story: Story) -> list[str]:
    lines = ["## 1. The description\n"]
    if story.unknown:
        return [*lines, f"{story.unknown}\n"]
    if not story.changes:
        said = f"No change but prose ({story.reworded} texts)." if story.reworded else "No change."
        return [*lines, f"{said}\n"]
    for level, title in LEVELS.items():
        chosen = [change for change in story.changes if change.level is level]
        if chosen:
            lines += [f"### {title}\n", *_told_together(chosen), ""]
    if story.reworded:
        lines.append(f"Besides, {story.reworded} texts say the same otherwise.\n")
    return lines


def _told_together(changes: Sequence[Change]) -> list[str]:
    """Tell each change, and of many operations that moved in the same way all in one."""
    ways = [_way(change) for change in changes]
    often = {way for way, count in Counter(ways).items() if way and count > _FEW}
    lines: dict[str, None] = {}
    for change, way in zip(changes, ways, strict=True):
        if way not in often:
            lines[_told(change)] = None
            continue
        same = [f"`{other.old}`" for other, its in zip(changes, ways, strict=True) if its == way]
        was, now = (f"`{part or '/'}`" for part in way or ())
        what = f"{len(same)} operations: **{change.rule}** (likely) ({was} → {now}): {RULES[change.rule].says}"
        lines[f"- {what}. {', '.join(same)}."] = None
    return list(lines)


def _way(change: Change) -> tuple[str, str] | None:
    """Give how the path of an operation that moved begins, before and after: what follows is the same."""
    if change.rule != "operation moved":
        return None
    was, now = (str(holder).partition(" ")[2].split("/") for holder in (change.old, change.new))
    while len(was) > 1 and len(now) > 1 and was[-1] == now[-1]:
        del was[-1], now[-1]
    return "/".join(was), "/".join(now)


def _told(change: Change) -> str:
    place = " ".join(f"`{part}`" for part in dict.fromkeys((change.where, change.at)) if part)
    likely = " (likely)" if change.rule in _GUESSED else ""
    used = ""
    if change.operations and change.operations != (change.where,):
        named = ", ".join(change.operations[:_LISTED])
        more = len(change.operations) - _LISTED
        used = f" In {named}{f' and {more} more' if more > 0 else ''}."
    said = values(change.old, change.new)
    return f"- {place}: **{change.rule}**{likely}{said}: {RULES[change.rule].says}.{used}"


def _actions(story: Story) -> list[str]:
    lines = ["## 2. Our actions\n"]
    for question in story.questions:
        lines += [f"- **{', '.join(question.keys)}: {question.status}**", *_cut(question.lines)]
        accept = f'`make update ACCEPT="{" ".join(question.keys)}"`'
        if question.keys[0].startswith("openapi#"):
            lines.append(f"  - ask the vendor; where it is right: {accept}")
        elif question.status in ("not found", "gone"):
            lines.append(f"  - delete or mend it; to build without it meanwhile: {accept}")
        else:
            lines.append(f"  - right as it is: {accept}; else mend or delete it")
    for question in story.informs:
        lines += [f"- {', '.join(question.keys)}: {question.status}", *_cut(question.lines)]
    if not (story.questions or story.informs):
        lines.append("All as recorded.")
    return [*lines, ""]


def _cut(lines: Sequence[str]) -> list[str]:
    """Write the first lines below an entry, and how many more there are."""
    more = len(lines) - _LISTED
    return [*(f"  - {line}" for line in lines[:_LISTED]), *([f"  - and {more} more"] if more > 0 else [])]


def _names(story: Story) -> list[str]:
    lines = ["## 3. Names\n"]
    if not story.naming:
        return [*lines, "Everything has one.\n"]
    for naming in story.naming:
        lines.append(f"- **{naming.holder}**{f' ({naming.file})' if naming.file else ''}: {naming.text}")
    pasted: dict[str, list[str]] = {}
    for naming in story.naming:
        if naming.lines:
            pasted.setdefault(naming.file, []).extend(naming.lines)
    for file, content in pasted.items():
        lines += [f"\nFor `{file}`:\n", "```yaml", *content, "```"]
    return [*lines, ""]


def _fixtures(story: Story) -> list[str]:
    lines = ["## 4. Fixtures and findings\n"]
    if story.unbuilt:
        return [*lines, "Not known until it can be built.\n"]
    return [*lines, *(f"- {line}" for line in story.fixtures or ("All hold as before.",)), ""]


def _surface(story: Story) -> list[str]:
    lines = ["## 5. What a caller's code would notice\n"]
    if story.unbuilt:
        return [*lines, "Not known until it can be built.\n"]
    if story.provisional:
        lines.append("As far as can be told before the questions above are answered.\n")
    rows = [(d.level, f"`{d.path}`: {d.says}") for d in story.surface]
    rows += [(c.level, _told(c)[2:]) for c in story.effective if c.level is not Level.INVISIBLE]
    for level, title in LEVELS.items():
        chosen = [said for this, said in rows if this is level]
        if chosen:
            lines += [f"### {title}\n", *(f"- {said}" for said in chosen), ""]
    return lines if rows else [*lines, "Nothing.\n"]


def _version(story: Story) -> list[str]:
    if not story.demands:
        return []
    return [
        "## 6. The version\n",
        f"{story.demands} or higher follows {story.since}: `make release VERSION={story.demands}`\n",
    ]


def record(story: Story) -> list[list[str]]:
    """Give what a caller will notice as it is kept until the next release: level and line, the worst first."""
    rows = [(d.level, f"`{d.path}`: {d.says}") for d in story.surface]
    rows += [(c.level, _told(c)[2:]) for c in story.effective]
    return [[level.name.lower(), said] for level, said in sorted(rows, key=lambda row: -row[0]) if level]
