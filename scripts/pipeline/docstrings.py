"""What the docstrings of calls say: text in, text out, wrapped and safe to stand in a triple-quoted string.

What matters stands first: what the call does, what it costs or begins, what must be true before; then arguments with
their units, what comes back, the errors worth catching, an example, and where the vendor's sources differ.
"""

from __future__ import annotations

import functools
import json
import re
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipeline.context import EndpointView, FieldView
from pipeline.documents import Json
from pipeline.surface import MethodView, TagView

_WIDTH = 112
_STATUSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "402": "PaymentRequiredError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "429": "RateLimitError",
}
_NOT_SHOWN = ("callback_url", "callback_data")
"""Arguments that an example leaves out: a job that reports to a callback cannot be waited for."""


def method(m: MethodView, tag: TagView, *, is_async: bool = False) -> str:
    """Give the docstring of a method of the surface."""
    blocks = [
        *_wrapped(_sentence(m.endpoint.summary or m.name)),
        *(line for text in (*m.endpoint.note, *_work(m)) for line in ("", *_wrapped(text))),
        *_section("Args", _arguments(m)),
        *_section("Returns", _wrapped(_returned(m), 4)),
        *_section("Raises", _errors(m)),
        *_section("Example", _fenced(snippet(m, tag, is_async=is_async))),
        *_section("Where sources differ", (line for text in m.endpoint.differs for line in _item(f"- {text}", "  "))),
        "",
        *_wrapped(_origin(m.endpoint)),
    ]
    return _joined(blocks, 8)


def endpoint(view: EndpointView, *, detailed: bool) -> str:
    """Give the docstring of a function of an endpoint module: what it does, and where all else is told."""
    models = (view.both if detailed else view.good).replace("models.", "").replace(" | ", " or ")
    if detailed:
        gives = f"The answer, whatever its status; `parsed` is the {models}."
        failure = "VideoDBError: If no answer came."
    else:
        gives = f"The {models} of a 2xx answer."
        failure = "VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`."
    blocks = [
        *_wrapped(f"{_sentence(view.summary or view.name)[:-1]}: `{view.method} {view.path}`."),
        "",
        *_wrapped(f"What it costs, its arguments and their units: `VideoDB.{view.tag}.{view.name}`."),
        *_section("Returns", _wrapped(gives, 4)),
        *_section(
            "Raises",
            ["TypeError, ValueError: If an argument must not be sent. Nothing has been sent.", *_wrapped(failure, 4)],
        ),
    ]
    return _joined(blocks, 4)


def attribute(field: FieldView) -> str:
    """Say what an attribute of a model is, what it means, and how else it is spelled."""
    others = [f"`{a.spelling}`{'' if a.attribute else ' (as an item)'}" for a in field.aliases]
    also = ", ".join([*([f"`{field.bare}`"] if field.bare else []), *others])
    text = f"{field.name} ({field.annotation}): {field.note} {f'Also spelled {also}.' if also else ''}"
    return _joined(_lines(text, _WIDTH - 4, "    "), 8)


def snippet(m: MethodView, tag: TagView, *, is_async: bool = False) -> str:
    """Give a program that makes the call as the fixture does, and shows something of what comes."""
    client, wait = ("AsyncVideoDB", "await ") if is_async else ("VideoDB", "")
    call = _call(f"db.{tag.module}.{m.name}", list(_given(m)))
    name, shown = _shown(m)
    match m.gives:
        case "page" if m.turns:
            lines = [f"{'async ' * is_async}for {name} in {call}:", f"    print({shown})"]
        case "page":
            lines = [f"page = {wait}{call}", f"for {name} in page.items:", f"    print({shown})"]
        case "job":
            begun = f"job = {wait}{call}"
            lines = [begun, f"{name} = {wait}job.wait()", f"print({shown})"]
        case "nothing":
            lines = [f"{wait}{call}"]
        case _ if m.result.annotation.startswith("list["):
            lines = [f"for {name} in {wait}{call}:", f"    print({shown})"]
        case _:
            lines = [f"{name} = {wait}{call}", f"print({shown})"]
    body = textwrap.indent("\n".join(lines), "    ")
    return f"from videodb_client import {client}\n\n{'async ' * is_async}with {client}() as db:\n{body}"


_WHICHEVER = {"Found": "shots", "Scenes": "scenes", "Spoken": "full_text", "SpokenAnswer": "full_text"}
"""What is read of an answer in whichever shape it came, by the class of `overlays/runtime/groups` that gives it."""


def _shown(m: MethodView) -> tuple[str, str]:
    """Name what comes, and something of it to print: what it is surely to have, or else its first field."""
    if m.model is None or not m.model.fields:
        name = "item" if m.gives == "page" or m.result.annotation.startswith("list[") else "result"
        return name, name
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", m.model.name).lower()
    first = next((field for field in m.model.fields if field.required), m.model.fields[0]).name
    return name, f"{name}.{_WHICHEVER.get(m.model.mixin[1] if m.model.mixin else '', first)}"


def _given(m: MethodView) -> Iterator[str]:
    """Give the arguments of the example."""
    example = m.endpoint.example or {}
    for p in m.path_parameters:
        yield _literal(example.get("path", {}).get(p.wire, f"{p.wire}-1"))
    query = example.get("query", {})
    for p in m.query_parameters:
        if p.wire in query or p.required:
            yield f"{p.name}={_literal(query.get(p.wire, p.wire))}"
    body = example.get("body")
    if m.takes_body:
        kept = {key: value for key, value in body.items() if key not in _NOT_SHOWN} if isinstance(body, dict) else body
        yield f"body={_literal(kept or {})}"
    elif isinstance(body, Mapping):
        shown = [k for k in m.keywords if k.field.needed or k.field.wire not in _NOT_SHOWN]
        names = {k.field.wire: k.name for k in shown}
        names |= {a.spelling: a.attribute for k in shown for a in k.field.aliases if a.attribute}
        needed = {k.field.wire for k in shown if k.field.needed}
        for wire, value in body.items():
            if wire in names and (value not in (None, {}, [], [{}]) or wire in needed):
                yield f"{names[wire]}={_literal(value)}"


def _call(function: str, arguments: Sequence[str]) -> str:
    line = f"{function}({', '.join(arguments)})"
    if len(line) <= 70 and "\n" not in line:
        return line
    inner = textwrap.indent(",\n".join(arguments), "    ")
    return f"{function}(\n{inner},\n)"


def _literal(value: Json, depth: int = 0) -> str:
    """Write JSON as Python does, broken where it is long."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    pad = "    " * (depth + 1)
    if isinstance(value, dict):
        items = [f"{_literal(key)}: {_literal(item, depth + 1)}" for key, item in value.items()]
    elif isinstance(value, list):
        items = [_literal(item, depth + 1) for item in value]
    else:
        return repr(value)
    ends = "{}" if isinstance(value, dict) else "[]"
    line = f"{ends[0]}{', '.join(items)}{ends[1]}"
    if len(line) <= 70 and "\n" not in line:
        return line
    return "\n".join([ends[0], *(f"{pad}{item}," for item in items), "    " * depth + ends[1]])


def _work(m: MethodView) -> Iterator[str]:
    if m.gives == "job":
        yield "The work takes its time: what comes back is a job, to be waited for."


def _arguments(m: MethodView) -> Iterator[str]:
    for p in m.path_parameters:
        yield from _item(f"{p.name}: {p.note}")
    if m.takes_body:
        yield from _item("body: What is sent.")
    for p in m.query_parameters:
        yield from _item(f"{p.name}: {p.note}")
    for k in m.keywords:
        also = ", ".join(f"`{keyword}`" for keyword in k.others)
        yield from _item(f"{k.name}: {k.field.note} {f'Also spelled {also}.' if also else ''}")
    yield from _item("timeout: Seconds for the whole call; the client's own unless given.")
    extra = "extra_query, extra_body, extra_headers" if m.endpoint.body else "extra_query, extra_headers"
    yield from _item(f"{extra}: What the description does not know yet.")


def _returned(m: MethodView) -> str:
    match m.gives:
        case "page" if m.turns:
            return "A page, to be gone through: iterating goes on over all pages."
        case "page":
            return "A page, with its `items`. The vendor publishes no way to ask for the next one."
        case "job":
            kind = m.result.annotation.replace("models.", "")
            return f"A job; `wait()` gives {f'the {kind}' if kind != 'Any' else 'what no source describes, as JSON'}."
        case "nothing":
            return "Nothing: it is done."
        case "perhaps":
            note = m.model.note if m.model else ""
            return f"What the answer holds in `data`; None if it only says that it is done. {note}"
    what = "What the answer holds in `data`." if m.gives == "data" else "The answer."
    return f"{what} {m.model.note}" if m.model else what


def _errors(m: MethodView) -> Iterator[str]:
    yield from _item("TypeError, ValueError: If an argument must not be sent. Nothing has been sent.")
    for status, text in m.endpoint.errors:
        kind = _STATUSES.get(status, "ServerError" if status.startswith("5") else "StatusError")
        yield from _item(f"{kind}: {status}. {_sentence(text)}")
    if m.gives == "job":
        yield from _item("JobFailedError, JobTimeoutError: From `wait()`. See `videodb_client.jobs`.")
    yield from _item("VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.")


def _origin(view: EndpointView) -> str:
    return f"`{view.method} {view.path}`" + (f", {view.page}" if view.page else "")


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _section(title: str, lines: Iterable[str]) -> list[str]:
    lines = list(lines)
    return ["", f"{title}:", *(f"    {line}" if line else "" for line in lines)] if lines else []


def _fenced(code: str) -> list[str]:
    return ["```python", *code.split("\n"), "```"]


def _item(text: str, further: str = "    ") -> Sequence[str]:
    """Wrap an entry of a section, what follows its first line further in."""
    return _lines(text, _WIDTH - 8, further)


def _wrapped(text: str, indent: int = 0) -> Sequence[str]:
    return _lines(text, _WIDTH - indent)


@functools.cache  # most is said twice at least: to sync and to async callers
def _lines(text: str, width: int, further: str = "") -> Sequence[str]:
    text = " ".join(text.split())
    return tuple(textwrap.wrap(text, width, subsequent_indent=further, break_long_words=False, break_on_hyphens=False))


def _joined(lines: Sequence[str], indent: int) -> str:
    pad = " " * indent
    return "\n".join(f"{pad}{line}" if line and number else line for number, line in enumerate(map(_safe, lines)))


def _safe(line: str) -> str:
    if not line.isprintable():
        line = "".join(character for character in line if unicodedata.category(character) != "Cc")
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
