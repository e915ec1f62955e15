"""Call every operation of a generated client, sync and async, and compare with what the description says of it.

    python foreign_calls.py ROOT

What must be sent and read is worked out here from the published description alone: of what it allows, a choice is made
for each of several seeds, so that every arm, value and null has its turn. Prints the operations as JSON.
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
from random import Random
from typing import Any
from urllib.parse import parse_qsl, quote

import httpx
from pipeline.documents import read, same
from pipeline.kinds import read_description
from pipeline.surface import TAKEN_TAGS
from videodb_client import AsyncVideoDB, VideoDB
from videodb_client._schema import readers
from videodb_client._schema.model import Model
from videodb_client.errors import VideoDBError
from videodb_client.types import UNSET

Json = Any
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SEEDS = 6
TEXTS = {
    "date-time": ("2026-03-01T12:30:00+02:00", "2026-03-01T12:30:00Z", "2026-03-01T12:30:00.123456+00:00"),
    "date": ("2026-03-01",),
    "uuid": ("6f1c2c1e-0d3b-4c1f-9a33-0d8f0c1b2a3c",),
    "byte": ("aGk=",),
    "": ("a b/ü&c", "bü&c", "日本", "1", "true", "a+b=c&d", "%41"),
}
NUMBERS = {"integer": (3, 0, -7, 9007199254740993), "number": (2.5, 3, 0.0, -1e-7), "boolean": (True, False)}
MARKS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
ANYTHING = ({"free": ["form", 1]}, 1, "x", [True])


class Sampler:
    """Makes values that a description allows."""

    def __init__(self, document: Json, chance: Random) -> None:
        self.document, self.chance = document, chance

    def followed(self, value: Json) -> Json:
        while "$ref" in value:
            found = self.document
            for part in value["$ref"][2:].split("/"):
                found = found[part.replace("~1", "/")]
            value = found
        return value

    def may_be_null(self, schema: Json) -> bool:
        schema = self.followed(schema)
        if "nullable" in schema:
            return bool(schema["nullable"])
        if "allOf" in schema and "type" not in schema:
            return all(map(self.may_be_null, schema["allOf"]))
        return None in schema.get("enum", ()) or any(
            self.may_be_null(arm) for key in ("oneOf", "anyOf") for arm in schema.get(key, ())
        )

    def whole(self, schema: Json) -> Json:
        """Put together what an `allOf` and what stands beside it say."""
        schema = self.followed(schema)
        if "allOf" not in schema:
            return schema
        made: Json = {}
        for part in (*map(self.whole, schema["allOf"]), {k: v for k, v in schema.items() if k != "allOf"}):
            for key, value in part.items():
                mine = made.get(key)
                if key == "properties":
                    both = {n: {"allOf": [mine[n], i]} if n in (mine or {}) else i for n, i in value.items()}
                    made[key] = {**(mine or {}), **both}
                elif key == "required":
                    made[key] = [*(mine or ()), *value]
                elif key == "enum" and mine:
                    made[key] = [one for one in mine if one in value]
                elif key == "items" and mine:
                    made[key] = {"allOf": [mine, value]}
                else:
                    made[key] = value
        return made

    def value(self, schema: Json, depth: int = 0) -> Json:
        """Give a value; null only within another, and what is deep as short as it can be."""
        can_be_null, schema = self.may_be_null(schema), self.whole(schema)
        if depth and can_be_null and self.chance.random() < 0.2:
            return None
        for key in ("oneOf", "anyOf"):
            if schema.get(key):
                return self.of_arms(schema, key, depth)
        if "enum" in schema:
            value = self.chance.choice([one for one in schema["enum"] if one is not None] or [None])
            is_unquoted = schema.get("type") == "string" and value is not None and not isinstance(value, str)
            return json.dumps(value) if is_unquoted else value
        kind = schema.get("type", "object" if "properties" in schema else "any")
        if kind == "object":
            return self.object(schema, depth)
        if kind == "array":
            count = self.chance.randint(1 if schema.get("minItems") else 0, 2) if depth < 4 else 0
            return [self.value(schema["items"], depth + 1) for _ in range(count)]
        if kind == "string":
            return "DE" if schema.get("pattern") else self.chance.choice(TEXTS.get(schema.get("format", ""), TEXTS[""]))
        return self.chance.choice(ANYTHING if kind == "any" else NUMBERS[kind])

    def of_arms(self, schema: Json, key: str, depth: int) -> Json:
        arm = self.chance.choice(schema[key]) if depth < 5 else schema[key][0]
        shared = {name: schema[name] for name in ("properties", "required", "type") if name in schema}
        made = self.value({"allOf": [shared, arm]} if "properties" in shared else arm, depth)
        if (by := schema.get("discriminator", {}).get("propertyName")) and isinstance(made, dict):
            name = str(arm.get("$ref", "")).rsplit("/", 1)[-1]
            mapping = schema["discriminator"].get("mapping", {})
            made[by] = next((value for value, to in mapping.items() if to.rsplit("/", 1)[-1] == name), name)
        return made

    def object(self, schema: Json, depth: int) -> Json:
        made = {}
        for name, item in schema.get("properties", {}).items():
            if name in schema.get("required", ()) or (depth < 4 and self.chance.random() < 0.8):
                made[name] = self.value(item, depth + 1)
        values = schema.get("additionalProperties")
        if isinstance(values, dict) and values and depth < 4:
            made.update({f"k {n}": self.value(values, depth + 1) for n in range(self.chance.randint(0, 2))})
        return made


def python(reader: Any, value: Json) -> Any:
    """Give what a Python caller would give for a JSON value."""
    match reader:
        case _ if value is None:
            return None
        case readers._DateTime():
            return datetime.datetime.fromisoformat(value)
        case readers._Date():
            return datetime.date.fromisoformat(value)
        case readers._Uuid():
            return uuid.UUID(value)
        case readers.Items():
            return [python(reader.item, item) for item in value]
        case readers.Object():
            spelled = reader.model._spelled
            known = {spelled[key]: item for key, item in value.items() if key in spelled}
            made = reader.model(**{field.name: python(field.reader, item) for field, item in known.items()})
            for key in value.keys() - spelled.keys():
                made[key] = python(reader.model._extra, value[key])
            return made
    return value


def plain(value: Any) -> Json:
    """Give the JSON of what is read: of a model, of each attribute."""
    if isinstance(value, Model):
        there = value.to_dict()
        read = {f.wire: plain(getattr(value, f.name)) for f in value._fields if f.wire in there}
        return {**read, **{key: plain(value[key]) for key in value.additional_keys}}
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, str) and value.startswith("2026-03-01T"):
        value = datetime.datetime.fromisoformat(value)
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.UTC).isoformat()
    return value.isoformat() if isinstance(value, datetime.date) else value


def text(value: Json) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(plain(value))


def pairs(parameter: Json, value: Json) -> Iterator[tuple[str, str]]:
    """Give what the standard says that a query holds for a value."""
    name, style = parameter["name"], parameter.get("style", "form")
    if "content" in parameter:
        yield name, json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    elif isinstance(value, dict):
        yield from ((f"{name}[{key}]", text(item)) for key, item in value.items() if item is not None)
    elif isinstance(value, list) and parameter.get("explode", style == "form"):
        yield from ((name, text(item)) for item in value if item is not None)
    elif isinstance(value, list):
        mark = MARKS[style]
        if items := [text(item) for item in value if item is not None]:
            yield name, mark.join(items)
    elif value is not None:
        yield name, text(value)


class Case:
    """One operation: what is given, what must be sent, what is answered."""

    def __init__(self, sampler: Sampler, effective: Json, path: str, method: str) -> None:
        document = sampler.document
        item = document["paths"][path]
        self.operation = item[method]
        ours = effective["paths"][path][method]
        self.path, self.method, self.holder = path, method.upper(), f"{method.upper()} {path}"
        self.module = self._module(ours["operationId"])
        self.sent_path, self.query, self.names = path, list[tuple[str, str]](), dict[str, Any]()
        arguments = self._arguments()
        for parameter in self._described(sampler, item):
            key = name, place = parameter["name"], parameter["in"]
            known, argument = arguments[key]
            schema = parameter.get("schema") or next(iter(parameter["content"].values()))["schema"]
            value = sampler.value(schema)
            if isinstance(value, str) and place == "path":
                value = value.replace("/", "-")
            if isinstance(value, list) and (mark := MARKS.get(parameter.get("style", "form"))):
                value = [item.replace(mark, "-") if isinstance(item, str) else item for item in value]
            if place == "query":
                if not parameter.get("required") and sampler.chance.random() < 0.2:
                    continue
                self.query += pairs(parameter, value)
            given = self.names[argument] = python(known.reader, value)
            if place == "path":
                part = given.isoformat() if isinstance(given, datetime.date) else text(value)
                self.sent_path = self.sent_path.replace(f"{{{name}}}", quote(part, safe=""))
        body = sampler.followed(self.operation.get("requestBody", {}))
        self.body = UNSET
        if content := body.get("content", {}):
            media = content.get("application/json") or next(iter(content.values()))
            self.body = sampler.value(media.get("schema", {}))
        answers = {s: sampler.followed(r) for s, r in self.operation["responses"].items()}
        self.answers = {status: self._answer(sampler, answer) for status, answer in answers.items()}
        if method == "head":
            self.answers = dict.fromkeys(self.answers, UNSET)
        self.status = sampler.chance.choice([status for status in self.answers if status.startswith("2")])

    def _described(self, sampler: Sampler, item: Json) -> list[Json]:
        own = [sampler.followed(p) for p in self.operation.get("parameters", ())]
        keys = {(p["name"], p["in"]) for p in own}
        shared = [sampler.followed(p) for p in item.get("parameters", ())]
        described = [*(p for p in shared if (p["name"], p["in"]) not in keys), *own]
        return [p for p in described if p["in"] in ("path", "query")]

    def _arguments(self) -> dict[tuple[str, str], tuple[Any, str]]:
        """Give the parameters of the client, and what their arguments are called, by name and place."""
        signature = inspect.signature(self.module.sync).parameters.values()
        positional = [p.name for p in signature if p.kind is p.POSITIONAL_OR_KEYWORD]
        named = [p.name for p in signature if p.kind is p.KEYWORD_ONLY and p.name not in ("client", "body")]
        known = self.module._OPERATION.parameters
        in_path = [p for p in known if p.place == "path"]
        queries = sorted((p for p in known if p.place == "query"), key=lambda p: not p.required)
        both = (*zip(in_path, positional, strict=True), *zip(queries, named, strict=True))
        return {(parameter.name, parameter.place): (parameter, name) for parameter, name in both}

    @staticmethod
    def _module(name: str) -> Any:
        import videodb_client

        folder = Path(str(videodb_client.__file__)).parent / "api"
        found = [m for m in folder.glob("*/*.py") if m.stem.rstrip("_") == name]
        assert len(found) == 1, (name, found)
        return importlib.import_module(f"videodb_client.api.{found[0].parent.name}.{found[0].stem}")

    @staticmethod
    def _answer(sampler: Sampler, answer: Json) -> Json:
        content = sorted(answer.get("content", {}).items(), key=lambda item: item[0] != "application/json")
        schema = next((i.get("schema", {}) for m, i in content if "json" in m.lower() or (m == "*/*" and i)), None)
        return UNSET if schema is None else sampler.value(schema)

    def respond(self, status: str) -> httpx.Response:
        answer = self.answers[status]
        code = int(status.replace("XX", "00"))
        return httpx.Response(code) if answer is UNSET else httpx.Response(code, json=answer)

    def check_sent(self, request: httpx.Request) -> None:
        assert request.method == self.method, (self.holder, request.method)
        raw = request.url.raw_path.decode()
        path, _, query = raw.partition("?")
        base = httpx.URL(SERVER).raw_path.decode().rstrip("/")
        wanted = "".join(c if c.isascii() and c != " " else quote(c) for c in self.sent_path)
        assert path == base + wanted, (self.holder, path, wanted)
        sent = [(name, text(value)) for name, value in parse_qsl(query, keep_blank_values=True)]
        assert sorted(sent) == sorted(self.query), (self.holder, query, self.query)
        for parameter in self.query:
            assert quote(parameter[0], safe="") in query, (self.holder, query)
        assert request.headers[KEY] == "sk-key"
        body = UNSET if not request.content else json.loads(request.content)
        assert same(plain(body), plain(self.body)) or body is self.body, (self.holder, request.content, self.body)

    def check_read(self, value: Any) -> None:
        wanted = self.answers[self.status]
        if wanted is UNSET:
            assert value is None, (self.holder, value)
            return
        inner = wanted.get("data") if isinstance(wanted, dict) else None
        got = plain(value)
        assert any(same(got, plain(one)) for one in (wanted, inner)), (self.holder, got, wanted)
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


def keywords(method: Any, case: Case) -> dict[str, Any]:
    """Give the arguments of a method of the surface: a body's fields are keywords of it."""
    given = dict(case.names)
    names = inspect.signature(method).parameters
    if case.body is UNSET:
        return given
    reader = case.module._OPERATION.body
    if "body" in names:  # a field of that name is body_
        return {**given, "body": case.body}
    for field in reader.model._fields:
        if field.wire in case.body:
            name = field.name if field.name in names and field.name not in case.names else f"body_{field.name}"
            name = f"body_{field.name}" if f"body_{field.name}" in names else name
            given[name] = python(field.reader, case.body[field.wire])
    return given


def has_keywords(method: Any, case: Case) -> bool:
    """Whether a body can be given field by field: one that is empty, or has other fields, cannot."""
    if case.body is UNSET or "body" in inspect.signature(method).parameters:
        return True
    return bool(case.body) and case.body.keys() <= case.module._OPERATION.body.model._spelled.keys()


def calls(case: Case, db: Any, is_async: bool) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Give every way to make the call, as functions without arguments."""
    attribute = case.module.__name__.split(".")[-2]
    tag = getattr(db, f"{attribute}_" if attribute in TAKEN_TAGS else attribute)  # the client has jobs of its own
    name = case.module.__name__.rsplit(".", 1)[-1]
    method = getattr(tag, name)
    made: dict[str, Any] = {}
    raw: dict[str, Any] = {}
    if case.body is not UNSET:
        made, raw = {"body": python(case.module._OPERATION.body, case.body)}, {"body": case.body}
    one = "asyncio" if is_async else "sync"
    yield f"{one}_detailed", lambda: getattr(case.module, f"{one}_detailed")(client=db, **case.names, **made)
    yield one, lambda: getattr(case.module, one)(client=db, **case.names, **raw)
    if has_keywords(method, case):
        yield "method", lambda: method(**keywords(method, case))
        yield "raw", lambda: getattr(tag.with_raw_response, name)(**keywords(method, case))


def main() -> None:
    global SERVER, KEY
    root = Path(sys.argv[1])
    document = read_description(root / "openapi" / "videodb.yaml", print)
    effective = read(root / "openapi" / "effective.yaml")
    SERVER = document["servers"][0]["url"]
    schemes = document["components"]["securitySchemes"].values()
    KEY = next(scheme["name"] for scheme in schemes if scheme.get("in") == "header")
    called = []
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                for seed in range(SEEDS):
                    case = Case(Sampler(document, Random(f"{path} {method} {seed}")), effective, path, method)
                    one(case, is_first=seed == 0)
                called.append(case.holder)
    import videodb_client.models

    for name in videodb_client.models.__all__:
        getattr(videodb_client.models, name)
    print(json.dumps(called))


def one(case: Case, *, is_first: bool) -> None:
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
            assert not isinstance(wanted, dict) or plain(error.error) == plain(wanted), (case.holder, error.error)
    status[0] = case.status

    async def all_async() -> None:
        async with AsyncVideoDB(token="sk-key", transport=httpx.MockTransport(handler)) as db:
            for how, call in calls(case, db, True):
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    check(case, how, await call())

    if is_first:
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
