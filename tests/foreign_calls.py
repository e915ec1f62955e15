"""Call every operation of a generated client, sync and async, and compare with what the description says of it.

    python foreign_calls.py ROOT

What must be sent and read is worked out here from the published description alone. Prints the operations as JSON.
"""

from __future__ import annotations

import asyncio
import datetime
import importlib
import inspect
import json
import sys
import uuid
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote

import httpx
from pipeline.documents import read
from pipeline.names import slug
from videodb_client import AsyncVideoDB, VideoDB
from videodb_client._schema.model import Model
from videodb_client.errors import VideoDBError
from videodb_client.types import UNSET

Json = Any
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Sampler:
    """Makes values that a description allows."""

    def __init__(self, document: Json) -> None:
        self.document = document

    def followed(self, value: Json) -> Json:
        while "$ref" in value:
            found = self.document
            for part in value["$ref"][2:].split("/"):
                found = found[part.replace("~1", "/")]
            value = found
        return value

    def value(self, schema: Json, depth: int = 0) -> Json:
        schema = self.followed(schema)
        if "allOf" in schema:
            values = [self.value(part, depth) for part in schema["allOf"]]
            rest = {key: value for key, value in schema.items() if key != "allOf"}
            if rest.keys() & {"properties", "type", "oneOf", "anyOf"}:
                values.append(self.value(rest, depth))
            return {k: v for one in values for k, v in one.items()} if isinstance(values[0], dict) else values[0]
        for key in ("oneOf", "anyOf"):
            if schema.get(key) and "properties" not in schema:
                made = self.value(schema[key][0], depth)
                name = schema.get("discriminator", {}).get("propertyName")
                if name:
                    made[name] = next(iter(schema["discriminator"]["mapping"]))
                return made
        if "enum" in schema:
            values = [value for value in schema["enum"] if value is not None]
            return values[-1] if schema.get("type") != "string" else str(values[-1])
        kind = schema.get("type", "object" if "properties" in schema else "any")
        if kind == "object":
            return self.object(schema, depth)
        if kind == "array":
            return [] if depth > 3 else [self.value(schema["items"], depth + 1), self.value(schema["items"], depth + 1)]
        if kind == "string":
            formats = {
                "date-time": "2026-03-01T12:30:00+02:00",
                "date": "2026-03-01",
                "uuid": "6f1c2c1e-0d3b-4c1f-9a33-0d8f0c1b2a3c",
            }
            plain_text = "bü&c" if depth else "a b/ü&c"
            return formats.get(schema.get("format", ""), "DE" if schema.get("pattern") else plain_text)
        return {"integer": 3, "number": 2.5, "boolean": True, "any": {"free": ["form", 1]}}[kind]

    def object(self, schema: Json, depth: int) -> Json:
        made = {}
        for name, item in schema.get("properties", {}).items():
            if depth < 3 or name in schema.get("required", ()):
                made[name] = self.value(item, depth + 1)
        if isinstance(schema.get("additionalProperties"), dict) and depth < 3:
            made["k 1"] = self.value(schema["additionalProperties"], depth + 1)
        return made

    def python(self, schema: Json, value: Json) -> Any:
        """Give what a Python caller would give for a parameter."""
        schema = self.followed(schema)
        if isinstance(value, list):
            return [self.python(schema["items"], item) for item in value]
        match schema.get("format"):
            case "date-time":
                return datetime.datetime.fromisoformat(value)
            case "date":
                return datetime.date.fromisoformat(value)
            case "uuid":
                return uuid.UUID(value)
        return value


def text(value: Json) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)


def pairs(parameter: Json, value: Json) -> Iterator[tuple[str, str]]:
    """Give what the standard says that a query holds for a value."""
    name, style = parameter["name"], parameter.get("style", "form")
    if "content" in parameter:
        yield name, json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    elif isinstance(value, dict):
        yield from ((f"{name}[{key}]", text(item)) for key, item in value.items())
    elif isinstance(value, list) and parameter.get("explode", style == "form"):
        yield from ((name, text(item)) for item in value)
    elif isinstance(value, list):
        mark = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}[style]
        yield name, mark.join(map(text, value))
    else:
        yield name, text(value)


class Case:
    """One operation: what is given, what must be sent, what is answered."""

    def __init__(self, sampler: Sampler, effective: Json, path: str, method: str) -> None:
        document = sampler.document
        item = document["paths"][path]
        self.operation = item[method]
        ours = effective["paths"][path][method]
        self.path, self.method, self.holder = path, method.upper(), f"{method.upper()} {path}"
        tag = slug(ours["tags"][0])
        own = [sampler.followed(p) for p in self.operation.get("parameters", ())]
        shared = [sampler.followed(p) for p in item.get("parameters", ())]
        keys = {(p["name"], p["in"]) for p in own}
        described = [*(p for p in shared if (p["name"], p["in"]) not in keys), *own]
        described = [p for p in described if p["in"] in ("path", "query")]
        schemas = {
            (p["name"], p["in"]): p.get("schema") or next(iter(p["content"].values()))["schema"] for p in described
        }
        values = {key: sampler.value(schema) for key, schema in schemas.items()}
        self.sent_path, self.query = path, list[tuple[str, str]]()
        for parameter in described:
            value = values[parameter["name"], parameter["in"]]
            if parameter["in"] == "path":
                value = value.replace("/", "-") if isinstance(value, str) else value
                values[parameter["name"], "path"] = value
                self.sent_path = self.sent_path.replace(f"{{{parameter['name']}}}", quote(text(value), safe=""))
            else:
                self.query += pairs(parameter, value)
        self.module = self._module(tag, ours["operationId"])
        self.tag = tag
        self.arguments, self.names = list[Any](), dict[str, Any]()
        signature = inspect.signature(self.module.sync).parameters.values()
        positional = [p.name for p in signature if p.kind is p.POSITIONAL_OR_KEYWORD]
        named = [p.name for p in signature if p.kind is p.KEYWORD_ONLY and p.name not in ("client", "body")]
        known = self.module._OPERATION.parameters
        paths = [p for p in known if p.place == "path"]
        queries = sorted((p for p in known if p.place == "query"), key=lambda p: not p.required)
        assert len(positional) == len(paths), self.holder
        assert len(named) == len(queries), self.holder
        for name, parameter in (*zip(positional, paths, strict=True), *zip(named, queries, strict=True)):
            key = (parameter.name, parameter.place)
            self.names[name] = sampler.python(schemas[key], values[key])
        body = sampler.followed(self.operation.get("requestBody", {})).get("content", {})
        self.body = UNSET
        if body:
            media = body.get("application/json") or next(iter(body.values()))
            self.body = sampler.value(media.get("schema", {}))
        answers = {s: sampler.followed(r) for s, r in self.operation["responses"].items()}
        self.answers = {status: self._answer(sampler, answer) for status, answer in answers.items()}
        if method == "head":
            self.answers = dict.fromkeys(self.answers, UNSET)

    @staticmethod
    def _module(tag: str, name: str) -> Any:
        import videodb_client

        folder = Path(str(videodb_client.__file__)).parent / "api"
        found = [m for m in folder.glob("*/*.py") if m.stem.rstrip("_") == name]
        assert len(found) == 1, (name, found)
        return importlib.import_module(f"videodb_client.api.{found[0].parent.name}.{found[0].stem}")

    @staticmethod
    def _answer(sampler: Sampler, answer: Json) -> Json:
        content = answer.get("content", {})
        schema = next((i.get("schema") for m, i in content.items() if "json" in m or m == "*/*"), None)
        return UNSET if schema is None else sampler.value(schema)

    @property
    def status(self) -> str:
        return next(str(status) for status in self.answers if status.startswith("2"))

    def respond(self, status: str) -> httpx.Response:
        answer = self.answers[status]
        code = int(status.replace("XX", "00"))
        return httpx.Response(code) if answer is UNSET else httpx.Response(code, json=answer)

    def check_sent(self, request: httpx.Request) -> None:
        assert request.method == self.method, (self.holder, request.method)
        raw = request.url.raw_path.decode()
        path, _, query = raw.partition("?")
        base = httpx.URL(SERVER).raw_path.decode().rstrip("/")
        assert path == base + self.sent_path, (self.holder, path, self.sent_path)
        assert sorted(parse_qsl(query, keep_blank_values=True)) == sorted(self.query), (self.holder, query, self.query)
        for parameter in self.query:
            assert quote(parameter[0], safe="") in query, (self.holder, query)
        assert request.headers[KEY] == "sk-key"
        body = UNSET if not request.content else json.loads(request.content)
        assert body == self.body or (body is UNSET and self.body is UNSET), (self.holder, request.content, self.body)

    def check_read(self, value: Any) -> None:
        wanted = self.answers[self.status]
        if wanted is UNSET:
            assert value is None, (self.holder, value)
            return
        got = plain(value)
        inner = wanted.get("data") if isinstance(wanted, dict) else None
        assert got in (wanted, inner), (self.holder, got, wanted)
        for model in models(value):
            assert not model.unread, (self.holder, model.unread)


def models(value: Any) -> Iterator[Model]:
    if isinstance(value, Model):
        yield value
        for field in value._fields:
            yield from models(getattr(value, field.name, None))
    elif isinstance(value, list):
        for item in value:
            yield from models(item)


def plain(value: Any) -> Json:
    if isinstance(value, Model):
        return value.to_dict()
    return [plain(item) for item in value] if isinstance(value, list) else value


def keywords(method: Any, case: Case) -> dict[str, Any]:
    """Give the arguments of a method of the surface: a body's fields are keywords of it."""
    given = dict(case.names)
    if case.body is UNSET:
        return given
    reader = case.module._OPERATION.body
    names = inspect.signature(method).parameters
    if "body" in names:  # a field of that name is body_
        return {**given, "body": case.body}
    for field in reader.model._fields:
        if field.wire in case.body:
            name = field.name if field.name in names and field.name not in given else f"body_{field.name}"
            name = f"body_{field.name}" if f"body_{field.name}" in names else name
            given[name] = case.body[field.wire] if field.reader.kind == "a model" else value_of(field, case.body)
    return given


def value_of(field: Any, body: Json) -> Any:
    value = body[field.wire]
    match type(field.reader).__name__:
        case "_DateTime":
            return datetime.datetime.fromisoformat(value)
        case "_Date":
            return datetime.date.fromisoformat(value)
    return value


def calls(case: Case, db: Any, is_async: bool) -> Iterator[tuple[str, Any]]:
    """Give every way to make the call, as functions without arguments."""
    attribute = case.module.__name__.split(".")[-2]
    attribute = f"{attribute}_" if attribute == "jobs" else attribute  # the client has jobs of its own
    tag = getattr(db, attribute)
    name = case.module.__name__.rsplit(".", 1)[-1]
    method = getattr(tag, name)
    extra: dict[str, Any] = {} if case.body is UNSET else {"body": body_of(case)}
    one = "asyncio" if is_async else "sync"
    yield f"{one}_detailed", lambda: getattr(case.module, f"{one}_detailed")(client=db, **case.names, **extra)
    yield one, lambda: getattr(case.module, one)(client=db, **case.names, **extra)
    yield "method", lambda: method(**keywords(method, case))
    yield "raw", lambda: getattr(tag.with_raw_response, name)(**keywords(method, case))


def body_of(case: Case) -> Any:
    reader = case.module._OPERATION.body
    return reader.model.from_dict(case.body) if hasattr(reader, "model") else case.body


def main() -> None:
    global SERVER, KEY
    root = Path(sys.argv[1])
    document, effective = read(root / "openapi" / "videodb.yaml"), read(root / "openapi" / "effective.yaml")
    SERVER = document["servers"][0]["url"]
    schemes = document["components"]["securitySchemes"].values()
    KEY = next(scheme["name"] for scheme in schemes if scheme.get("in") == "header")
    sampler = Sampler(document)
    called = []
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                case = Case(sampler, effective, path, method)
                one(case)
                called.append(case.holder)
    import videodb_client.models

    for name in videodb_client.models.__all__:
        getattr(videodb_client.models, name)
    print(json.dumps(called))


def one(case: Case) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        case.check_sent(request)
        return case.respond(status[0])

    status = [case.status]
    is_old = case.operation.get("deprecated")
    with VideoDB(token="sk-key", transport=httpx.MockTransport(handler)) as db:
        for how, call in calls(case, db, False):
            with warnings.catch_warnings(record=True) as told:
                warnings.simplefilter("always")
                value = call()
            assert bool(is_old) <= any(one.category is DeprecationWarning for one in told), case.holder
            assert all(one.filename == __file__ for one in told), [str(one) for one in told]
            check(case, how, value)
        for status[0] in [s for s in case.answers if not s.startswith("2")]:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                error = raised(next(call for how, call in calls(case, db, False) if how == "sync"))
            wanted = case.answers[status[0]]
            assert error.status == int(status[0].replace("XX", "00")), case.holder
            assert not isinstance(wanted, dict) or plain(error.error) == wanted, (case.holder, error.error)
    status[0] = case.status

    async def all_async() -> None:
        async with AsyncVideoDB(token="sk-key", transport=httpx.MockTransport(handler)) as db:
            for how, call in calls(case, db, True):
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    check(case, how, await call())

    asyncio.run(all_async())


def raised(call: Callable[[], Any]) -> VideoDBError:
    try:
        call()
    except VideoDBError as error:
        return error
    raise AssertionError("an error of the server raised nothing")


def check(case: Case, how: str, value: Any) -> None:
    if how.endswith("_detailed") or how == "raw":
        assert value.status_code == int(case.status.replace("XX", "00")), case.holder
        value = value.parsed
    case.check_read(value)


SERVER = KEY = ""

if __name__ == "__main__":
    main()
