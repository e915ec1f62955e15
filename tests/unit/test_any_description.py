"""Whatever a vendor publishes: it is built, or refused in sentences with all as it was before. Never a traceback."""

from __future__ import annotations

import json
import random

import pytest
import yaml
from pipeline.documents import Json, copied
from pipeline.locations import Location, at, walk
from pipeline.paths import Paths
from pipeline.regenerate import build, main
from roots import new_root, publish, published, state

PUT: tuple[Json, ...] = (
    *(None, [], {}, "text", "", 7, -1.5, True, [None], ["a"], [[]], [{}], {"a": 1}, {"type": "string"}),
    *({"$ref": "#/components/schemas/Thing"}, {"$ref": "#/nowhere"}, {"$ref": 7}),
)
"""What is put in the place of anything."""
TRIED = 50
"""How many of the thousands of such changes are tried, the same ones each time."""


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: Json) -> Json:
    return {"description": "d", "content": {"application/json": {"schema": schema}}}


def envelope(data: Json) -> Json:
    return {"type": "object", "properties": {"success": {"type": "boolean"}, "data": data}}


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> Paths:
    """A root with a description that has something of everything, built."""
    paths = new_root(tmp_path_factory.mktemp("any"))
    description = published(paths)
    description["components"] |= {
        "schemas": {
            "Thing": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "string"},
                    "size": {"type": "integer", "minimum": 1, "default": 2},
                    "when": {"type": "string", "format": "date-time", "nullable": True},
                    "kids": {"type": "array", "items": ref("Thing")},
                    "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                    "either": {"oneOf": [ref("One"), ref("Two")]},
                    "free": {"type": "object"},
                },
            },
            "One": {"type": "object", "required": ["one"], "properties": {"one": {"type": "string"}}},
            "Two": {"allOf": [ref("One"), {"properties": {"kind": {"type": "string", "enum": ["a", "b"]}}}]},
        },
        "parameters": {"Id": {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}},
        "responses": {"Bad": content(ref("One"))},
        "requestBodies": {"Made": {"required": True, **content(ref("Thing"))}},
    }
    query = {"name": "deep", "in": "query", "schema": {"type": "array", "items": {"type": "integer"}}}
    description["paths"]["/things/{id}"] = {
        "parameters": [{"$ref": "#/components/parameters/Id"}],
        "get": {
            "tags": ["Utilities"],
            "parameters": [query],
            "responses": {"200": content(envelope(ref("Thing"))), "404": {"$ref": "#/components/responses/Bad"}},
        },
        "put": {
            "tags": ["Utilities"],
            "requestBody": {"$ref": "#/components/requestBodies/Made"},
            "responses": {
                "200": content(envelope({"type": "array", "items": ref("Thing")})),
                "204": {"description": "d"},
            },
        },
    }
    publish(paths, description)
    (paths.names / "utilities.yaml").write_text(
        "GET /things/{id}:\n  name: get_thing\n  200: GetThingResult\n"
        "PUT /things/{id}:\n  name: set_thing\n  200: SetThingResult\n"
    )
    (paths.names / "components.yaml").write_text("Thing:\n  labels: Labels\nTwo:\n  kind: Kind\n")
    build(paths, say=lambda line: None)
    return paths


def changed(document: Json, location: Location, value: Json) -> Json:
    made = copied(document)
    at(made, location[:-1])[location[-1]] = copied(value)
    return made


def refused_or_built(paths: Paths, capsys: pytest.CaptureFixture[str], what: object, *more: str) -> bool:
    """Build, and see that all is well said: whether it was refused."""
    before = state(paths)
    capsys.readouterr()
    status = main(["--root", str(paths.root), *more])
    said = capsys.readouterr().err
    assert status in (0, 1), (what, said)
    for never in ("Traceback", "a fault of these scripts", " object at 0x"):
        assert never not in said, (what, said)
    if status:
        assert said.endswith("Nothing was changed.\n"), (what, said)
        assert state(paths) == before, what
    return bool(status)


def test_anything_in_the_place_of_anything(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    before, base = state(paths), published(paths)
    places = [location for location, _ in walk(base) if location]
    ways = [(place, value) for place in places for value in PUT]
    ways = random.Random(11).sample(ways, TRIED)
    refused = 0
    for place, value in ways:
        publish(paths, changed(base, place, value))
        refused += refused_or_built(paths, capsys, (place, value))
    assert 0 < refused < TRIED, "some of it makes no difference, most of it does"
    for name, text in before.items():
        (paths.root / name).write_bytes(text)


@pytest.mark.parametrize(
    "name",
    [
        "overlays/names/utilities.yaml",
        "overlays/names/components.yaml",
        "overlays/spec/corrections/billing.overlay.yaml",
        "overlays/spec/words/billing.overlay.yaml",
        "openapi/SOURCE.yaml",
        "openapi/lock.json",
    ],
)
def test_anything_in_the_place_of_anything_of_ours(paths: Paths, capsys: pytest.CaptureFixture[str], name: str) -> None:
    before = state(paths)
    path = paths.root / name
    base = yaml.safe_load(path.read_text())
    places = [location for location, _ in walk(base) if location]
    ways = [(place, value) for place in places for value in PUT]
    for place, value in random.Random(7).sample(ways, 5 if name.endswith("json") else 12):
        dump = json.dumps if name.endswith("json") else yaml.safe_dump
        path.write_text(dump(changed(base, place, value)))
        publish(paths, published(paths))
        refused_or_built(paths, capsys, (name, place, value))
        for file, text in before.items():
            if (paths.root / file).read_bytes() != text:
                (paths.root / file).write_bytes(text)


@pytest.mark.parametrize("levels", [60, 190, 300])
@pytest.mark.parametrize("kind", ["items", "properties", "anyOf", "allOf"])
def test_what_is_nested_deeply_is_built_or_refused(
    paths: Paths, capsys: pytest.CaptureFixture[str], levels: int, kind: str
) -> None:
    before, description = state(paths), published(paths)
    schema: Json = {"type": "string"}
    for _ in range(levels // (1 if kind == "items" else 2)):
        inner: Json = {"items": schema, "properties": {"a": schema}}.get(kind, [schema])
        schema = {kind: inner, **({"type": "array"} if kind == "items" else {})}
    description["components"]["schemas"]["Deep"] = schema
    publish(paths, description)
    is_refused = refused_or_built(paths, capsys, (kind, levels))
    assert is_refused or levels < 300
    for name, text in before.items():
        (paths.root / name).write_bytes(text)


def test_a_name_that_nobody_would_choose(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    before, base = state(paths), published(paths)
    here = ("components", "schemas", "One", "properties")
    odd = ("$ref", "", "class", "a b", "日本", "type", "x-secret", "__class__", "9", "\u0000")
    for name in ("a" * 300, "/"):
        publish(paths, changed(base, ("components", "schemas", name), {"type": "string"}))
        refused_or_built(paths, capsys, name)
        publish(paths, changed(base, ("paths", f"/{name}"), base["paths"]["/things/{id}"]))
        refused_or_built(paths, capsys, name)
    for names in (odd[:5], odd[5:], odd):
        with_all = base
        for name in names:
            with_all = changed(with_all, (*here, name), {"type": "string"})
        publish(paths, with_all)
        refused_or_built(paths, capsys, names)
    for file, text in before.items():
        (paths.root / file).write_bytes(text)


def test_what_a_build_leaves_is_only_what_it_makes(paths: Paths) -> None:
    made = {path.relative_to(paths.root).parts[0] for path in paths.root.rglob("*") if path.is_file()}
    assert made == {"generated", "generator-config.yaml", "openapi", "overlays", "pyproject.toml"}
    assert not list(paths.root.rglob(".*.new"))


def test_an_update_tells_as_well(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    from upstream.update import main as update

    before, base = state(paths), published(paths)
    places = [location for location, _ in walk(base) if location]
    ways = [(place, value) for place in places for value in PUT]
    for place, value in random.Random(5).sample(ways, 15):
        publish(paths, changed(base, place, value))
        whole = state(paths)
        status = update(["--root", str(paths.root)])
        said = capsys.readouterr().err
        assert status in (0, 1, 2), (place, value, said)
        for never in ("Traceback", "a fault of these scripts", " object at 0x"):
            assert never not in said, (place, value, said)
        if status == 2:
            assert said.endswith("Nothing was changed.\n"), (place, value, said)
        if status:
            told = {"build/CHANGES.md"}
            assert {name: text for name, text in state(paths).items() if name not in told} == whole
        for name in state(paths).keys() - before.keys():
            (paths.root / name).unlink()
        for name, text in before.items():
            (paths.root / name).write_bytes(text)
