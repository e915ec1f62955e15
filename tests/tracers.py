"""What tools make of an error: those that show, log or send the locals of each frame, in their own ways."""

from __future__ import annotations

import json
import pprint
import pydoc
import reprlib
import traceback
from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import Any

import rich.traceback
import structlog

__all__ = ["TOOLS", "pieces", "without_frames"]


def without_frames(error: BaseException, names: tuple[str, ...]) -> BaseException:
    """Give the error, and what led to it, without the frames of files whose names end so: they are a caller's."""
    for one in _chain(error):
        kept, entry = [], one.__traceback__
        while entry is not None:
            if not entry.tb_frame.f_code.co_filename.endswith(names):
                kept.append(entry)
            entry = entry.tb_next
        trace: TracebackType | None = None
        for entry in reversed(kept):
            trace = TracebackType(trace, entry.tb_frame, entry.tb_lasti, entry.tb_lineno)
        one.__traceback__ = trace
    return error


def pieces(secret: str, length: int = 10) -> Iterator[str]:
    """Give all texts of some length that stand in a secret: who shows the first 80 characters shows it."""
    return (secret[start : start + length] for start in range(len(secret) - length + 1))


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and one not in found:
            found.append(one)
            waiting += [one.__cause__, one.__context__]
    return found


def _frames(error: BaseException) -> Iterator[Mapping[str, Any]]:
    for one in _chain(error):
        for frame, _ in traceback.walk_tb(one.__traceback__):
            yield dict(frame.f_locals)


def _rich(error: BaseException) -> str:
    """What rich shows of exceptions and locals; the boxes that it lays it out in take most of its time."""
    trace = rich.traceback.Traceback.extract(
        type(error),
        error,
        error.__traceback__,
        show_locals=True,
        locals_max_length=1000,
        locals_max_string=1000,
        locals_hide_dunder=False,
    )
    return _laid_out(trace)


def _laid_out(trace: rich.traceback.Trace) -> str:
    shown: list[object] = []
    for stack in trace.stacks:
        shown += [stack.exc_type, stack.exc_value, *stack.notes, *map(_laid_out, stack.exceptions)]
        shown += [f"{name}={node}" for frame in stack.frames for name, node in (frame.locals or {}).items()]
    return "\n".join(map(str, shown))


def _structlog(**options: Any) -> Callable[[BaseException], str]:
    def shown(error: BaseException) -> str:
        transformer = structlog.tracebacks.ExceptionDictTransformer(
            show_locals=True, locals_max_length=1000, locals_max_string=80, locals_hide_sunder=False, **options
        )
        return json.dumps(transformer((type(error), error, error.__traceback__)))

    return shown


def _stdlib(error: BaseException) -> str:
    return "".join(
        str(frame.locals)
        for one in _chain(error)
        for frame in traceback.TracebackException.from_exception(one, capture_locals=True).stack
    )


def _each(show: Callable[[Any], str]) -> Callable[[BaseException], str]:
    return lambda error: "\n".join(show(value) for frame in _frames(error) for value in frame.values())


def _long() -> reprlib.Repr:
    kind = reprlib.Repr()
    for name in vars(kind):
        if name.startswith("max"):
            setattr(kind, name, 1000)
    return kind


def _walked(value: Any, depth: int = 5, seen: dict[int, Any] | None = None) -> str:
    """What is found by going through holders and attributes, and by cutting whatever can be cut."""
    seen = {} if seen is None else seen
    if depth == 0 or id(value) in seen:
        return ""
    seen[id(value)] = value
    shown = [repr(value), f"{value}"]
    if isinstance(value, str | bytes | bytearray):
        return f"{value[:2000]!r}"
    if isinstance(value, Mapping):
        shown += [_walked(item, depth - 1, seen) for pair in value.items() for item in pair]
    elif isinstance(value, list | tuple | set | frozenset):
        shown += [_walked(item, depth - 1, seen) for item in value]
    elif type(value).__module__.startswith("videodb_client") and not isinstance(value, type):
        if isinstance(vars(type(value)).get("_fields"), tuple):
            return " ".join(shown)  # a model shows itself: what it holds is the caller's
        slots = [slot for kind in type(value).__mro__ for slot in getattr(kind, "__slots__", ())]
        for name in {*getattr(value, "__dict__", ()), *slots}:
            shown.append(_walked(getattr(value, name, None), depth - 1, seen))
    for cut in (lambda: value[:80], lambda: "".join(value), lambda: "%s" % value, lambda: json.dumps(value)):  # noqa: UP031
        try:
            shown.append(str(cut()))
        except BaseException:  # a task raises what it ended with
            continue
    return " ".join(shown)


TOOLS: dict[str, Callable[[BaseException], str]] = {
    "rich": _rich,
    "structlog": _structlog(use_rich=False),
    "structlog over rich": _structlog(use_rich=True),
    "traceback": _stdlib,
    "reprlib": _each(_long().repr),
    "pydoc, as cgitb": _each(pydoc.TextDoc().repr),
    "pprint": _each(lambda value: pprint.pformat(value, width=1000)),
    "walker": _each(_walked),
}
