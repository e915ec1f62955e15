"""Says which package this is, and what its calls do.

    python -m videodb_client                              version, digests, and the tags of the calls
    python -m videodb_client billing                      the calls of a tag, a line each
    python -m videodb_client billing.set_auto_recharge    all that is to be said of a call

The digests are of what the package was made from, and one of its own files as they are now: a changed file shows, since
`openapi/lock.json` of the release has the same digest under `tree`.
"""

from __future__ import annotations

import hashlib
import inspect
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from . import _build


class NoSuchNameError(Exception):
    """A name that nothing has; the text says which is near."""


def contents(folder: Traversable, prefix: str = "") -> Iterator[tuple[str, bytes]]:
    """Give every file below a folder by its name there and its content, what Python leaves behind apart."""
    for entry in folder.iterdir():
        if entry.is_file():
            yield prefix + entry.name, entry.read_bytes()
        elif entry.name != "__pycache__":
            yield from contents(entry, f"{prefix}{entry.name}/")


def digest_of_tree(folder: Traversable) -> str:
    """Give the digest that `openapi/lock.json` calls `tree`: one of all files, by name and content."""
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in contents(folder)}
    return hashlib.sha256(json.dumps(digests, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def report() -> str:
    """Give version and digests, a line each."""
    tree = digest_of_tree(files(__package__ or "videodb_client"))
    lines = {
        "description": f"sha256:{_build.DESCRIPTION}",
        "overlays": f"sha256:{_build.OVERLAYS}",
        "generator": f"sha256:{_build.TOOLS} ({_build.GENERATOR})",
        "tree": f"sha256:{tree}",
    }
    return "\n".join([f"videodb-client {_build.VERSION}", *(f"{name:<12} {said}" for name, said in lines.items())])


def tags() -> dict[str, property]:
    """Give the tags, as the attributes of `VideoDB` that they are."""
    from .videodb import VideoDB

    return {name: value for name, value in vars(VideoDB).items() if isinstance(value, property)}


def calls(tag: str) -> dict[str, Callable[..., Any]]:
    """Give the calls of a tag by name: those that are more than one operation first, then in the vendor's order."""
    class_name = tags()[tag].fget.__annotations__["return"].rpartition(".")[2]
    module = import_module(".results" if tag == "jobs" else f".calls.{tag}", __package__ or "videodb_client")
    found: dict[str, Callable[..., Any]] = {}
    for class_ in (*getattr(module, class_name).__mro__[1:], getattr(module, class_name)):
        found |= {name: value for name, value in vars(class_).items() if name[0] != "_" and inspect.isfunction(value)}
    return found


def told(name: str) -> str:
    """Say what is to be said of a tag or of a call. Raises `NoSuchNameError`."""
    tag, _, call = name.replace("-", "_").partition(".")
    if tag not in tags():
        raise NoSuchNameError(_unknown(name, [*tags(), *(f"{one}.{call}" for one in tags() for call in calls(one))]))
    if not call:
        return f"{_first_line(tags()[tag])}\n\n{_table((f'{tag}.{one}', f) for one, f in calls(tag).items())}"
    if call not in calls(tag):
        raise NoSuchNameError(_unknown(name, [f"{tag}.{one}" for one in calls(tag)], tag))
    return inspect.getdoc(calls(tag)[call]) or f"{name} has no docstring here: Python was started with -OO."


def _listed() -> str:
    """List the tags. Where a file was changed, that is what the report is to show, so it must not fail over it."""
    try:
        return f"The calls, by tag; give one to see them:\n\n{_table(tags().items())}"
    except Exception as error:
        return f"The calls cannot be listed: {type(error).__name__}: {error}"


def _table(rows: Iterable[tuple[str, Any]]) -> str:
    lines = [(name, _first_line(value)) for name, value in rows]
    width = max(len(name) for name, _ in lines)
    return "\n".join(f"  {name:<{width}}  {said}" for name, said in lines)


def _first_line(value: Any) -> str:
    return (inspect.getdoc(value) or "").partition("\n")[0]


def _unknown(name: str, known: Sequence[str], tag: str = "") -> str:
    """Say what is near, of the calls of a tag if it names one, or what there is."""
    from difflib import get_close_matches

    by_end = {one.removeprefix(f"{tag}."): one for one in known}
    ends = [one for one in known if one.endswith(f".{name}")]
    near = ends or get_close_matches(name.lower().replace("-", "_").removeprefix(f"{tag}."), by_end, 1, 0.5)
    there = f"{tag} has: {', '.join(by_end)}." if tag else f"There are: {', '.join(tags())}."
    guess = f"Did you mean {by_end.get(near[0], near[0])}?" if near else there
    return f"{name!r} is no tag and no call of a tag. {guess}"


def main(arguments: Sequence[str]) -> int:
    """Print what is asked for; give the exit status, 2 for a name that nothing has."""
    asks_for_help = [*arguments] in (["-h"], ["--help"])
    if asks_for_help or len(arguments) > 1:
        (sys.stdout if asks_for_help else sys.stderr).write(f"{inspect.cleandoc(__doc__ or '')}\n")
        return 0 if asks_for_help else 2
    if not arguments:
        sys.stdout.write(f"{report()}\n\n{_listed()}\n")
        return 0
    try:
        sys.stdout.write(f"{told(arguments[0])}\n")
    except NoSuchNameError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
