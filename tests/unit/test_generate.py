"""Each known fault of the generator fails the build, with a sentence that says what it did."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from pipeline.documents import Json, copied
from pipeline.generate import GenerateError, generate, rival_paths
from pipeline.imports import needed
from pipeline.templates import theirs
from support import EFFECTIVE, ROOT

CONFIG, TEMPLATES, RUNTIME = (
    ROOT / "generator-config.yaml",
    ROOT / "overlays" / "templates",
    ROOT / "overlays" / "runtime",
)


def minimal(schemas: Json | None = None, **operation: Json) -> Json:
    """A small sound description, with more schemas, and the operation changed."""
    document = {key: copied(EFFECTIVE[key]) for key in ("openapi", "info", "servers")}
    reference = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    document["paths"] = {
        "/thing": {
            "get": {
                "operationId": "get_thing",
                "tags": ["Things"],
                "responses": {"200": {"description": "ok", "content": reference}},
                **operation,
            }
        }
    }
    thing = {"type": "object", "properties": {"a": {"type": "string"}}}
    document["components"] = {"schemas": {"Thing": thing, **(schemas or {})}}
    return document


def made(folder: Path, document: Json, **paths: Path) -> Path:
    build = {"VERSION": "0", "SERVER": "https://example.invalid", "KEY_HEADER": "x-key"}
    given: dict[str, Any] = {"config": CONFIG, "templates": TEMPLATES, "runtime": RUNTIME, **paths}
    generate(document, folder / "videodb_client", build=build, **given)
    return folder / "videodb_client"


def refused(folder: Path, document: Json, **paths: Path) -> str:
    with pytest.raises(GenerateError) as caught:
        made(folder, document, **paths)
    return str(caught.value)


def answer(schema: Json) -> Json:
    return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}


def test_the_small_description_is_sound(tmp_path: Path) -> None:
    package = made(tmp_path, minimal())
    assert (package / "models" / "thing.py").exists()
    assert (package / "api" / "things" / "get_thing.py").exists()
    assert (package / "py.typed").exists()
    assert not list(tmp_path.rglob(".ruff_cache"))


@pytest.mark.parametrize(
    ("document", "said"),
    [
        pytest.param(
            minimal({"T": {"type": "object", "properties": {"a": {"type": "string"}}, "anyOf": [{"required": ["a"]}]}}),
            "components.schemas.T: an object without a class",
            id="anyOf of required lists becomes Any",
        ),
        pytest.param(
            minimal({"T": {"type": "object", "properties": {"a": {"type": "string"}}, "oneOf": [{"required": ["a"]}]}}),
            "components.schemas.T: an object without a class",
            id="properties beside oneOf vanish",
        ),
        pytest.param(
            minimal({"T": {"type": "object", "properties": {"a": {"type": "string"}, "b": {}}}}),
            "T.b: is Any; type it, or mark it x-any",
            id="a property without a type is Any",
        ),
        pytest.param(
            minimal(
                {
                    "T": {
                        "type": "object",
                        "properties": {
                            name: {"type": "object", "title": "Same", "properties": {name: {"type": "string"}}}
                            for name in ("x", "y")
                        },
                    }
                }
            ),
            "TP0: no name for people",
            id="an inline property has no name",
        ),
        pytest.param(
            minimal({"T": {"type": "object", "nullable": True, "properties": {"a": {"type": "string"}}}}),
            "components.schemas.T: an object without a class",
            id="a nullable component is renamed",
        ),
        pytest.param(
            minimal({"E": {"type": "string", "nullable": True, "enum": ["a", None]}}),
            "components.schemas.E: an enum without a class",
            id="a nullable enum is three classes",
        ),
        pytest.param(
            minimal({"E": {"type": "string", "enum": ["a", "b", "a"]}}),
            "components.schemas.E: 'a' stands twice in its enum",
            id="a duplicate enum value is lost",
        ),
        pytest.param(
            minimal(
                {"T": {"allOf": [{"$ref": "#/components/schemas/Thing"}, {"properties": {"b": {"type": "string"}}}]}}
            ),
            "T: has 1 fields, where its schema has 0",
            id="allOf hides properties from the templates",
        ),
        pytest.param(
            minimal(parameters=[{"name": "p", "in": "query", "schema": {"type": "string"}}] * 2),
            "two parameters would both be called p: p in query and p in query",
            id="a parameter twice",
        ),
        pytest.param(
            minimal(responses=answer({"type": "object", "properties": {"a": {"type": "string"}}})),
            "GetThingResponse200: no name for people",
            id="an inline answer has no name",
        ),
        pytest.param(
            minimal(
                responses=answer(
                    {
                        "anyOf": [
                            {"$ref": "#/components/schemas/Thing"},
                            {"type": "object", "properties": {"b": {"type": "string"}}},
                        ]
                    }
                )
            ),
            "Type1: no name for people",
            id="an inline arm has a positional name",
        ),
        pytest.param(
            minimal({"T" * 41: {"type": "object", "properties": {"a": {"type": "string"}}}}),
            "longer than 40 characters",
            id="a name is too long",
        ),
        pytest.param(
            minimal(
                {"T": {"type": "object", "properties": {"user_id": {"type": "string"}, "userId": {"type": "string"}}}}
            ),
            "two published properties would both be called user_id",
            id="two published names fold onto one",
        ),
        pytest.param(
            minimal({"T": {"type": "object", "properties": {"d": {"type": "string", "format": "binary"}}}}),
            "no reader for a FileProperty",
            id="a type that the runtime cannot read",
        ),
        pytest.param(
            minimal(
                responses={"200": {"description": "ok", "content": {"text/plain": {"schema": {"type": "string"}}}}}
            ),
            "200 is no JSON",
            id="an answer that is no JSON",
        ),
        pytest.param({"openapi": "2.0"}, "the generator says: Failed to parse OpenAPI document", id="no description"),
    ],
)
def test_a_fault_fails_the_build(tmp_path: Path, document: Json, said: str) -> None:
    assert said.lower() in refused(tmp_path, document).lower()


def test_what_is_wrong_with_a_template_is_told_with_its_place(tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(TEMPLATES, templates)
    cases: list[tuple[str, bytes | None, str]] = [
        (
            "models_init.py.jinja",
            b'NAMES = "{{ openapi }} {{ env }}"\n"""{{ views.__class__.__str__ }}"""\n'.replace(b"{{ env }}", b""),
            "prints an object's address",
        ),
        ("models_init.py.jinja", b"{# 1 #}\n{{ nothing.at.all }}", "models_init.py.jinja, line 2: UndefinedError"),
        ("model.py.jinja", b"\n\n{{ misspelt }}", "model.py.jinja, line 3: UndefinedError: 'misspelt' is undefined"),
        ("calls.py.jinja", b"{{ tag.nothing }}", "calls.py.jinja, line 1: UndefinedError"),
        ("model.py.jinja", b"{% if %}", "model.py.jinja, line 1: TemplateSyntaxError: Expected an expression"),
        ("endpoint_module.py.jinja", b"x\n{{ 1 / 0 }}", "endpoint_module.py.jinja, line 2: ZeroDivisionError"),
        ("videodb.py.jinja", b'{% include "none.jinja" %}', "videodb.py.jinja, line 1: TemplateNotFound: none.jinja"),
        ("models_init.py.jinja", b"def (", "ruff"),
        ("model.py.jinja", b"\xff{{", "overlays/templates/model.py.jinja: not UTF-8 at byte 0"),
        ("model.py.jinja", None, "overlays/templates/model.py.jinja: no such file. git checkout"),
        ("calls.py.jinja", None, "overlays/templates/calls.py.jinja: no such file. git checkout"),
        ("modle.py.jinja", b"", "overlays/templates/modle.py.jinja: of no use"),
    ]
    for number, (name, content, said) in enumerate(cases):
        path = templates / name
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content)
        assert said in refused(tmp_path / str(number), minimal(), templates=templates)
        path.unlink(missing_ok=True)
        if (TEMPLATES / name).exists():
            shutil.copy(TEMPLATES / name, path)


def test_what_is_wrong_with_a_module_of_ours_is_told_with_its_place(tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    shutil.copytree(RUNTIME, runtime, ignore=shutil.ignore_patterns("__pycache__"))
    cases: list[tuple[str, bytes | None, str]] = [
        ("types.py", b"x = 1\ndef (:\n", "types.py: line 2: not Python: "),
        ("types.py", b'a = "\xe9"', "types.py: line 1: not Python: stream did not contain valid UTF-8"),
        ("types.py", b"\0", "types.py: line 1: not Python: "),
        ("_schema/model.py", None, "imports .model, and there is no such module"),
        ("errors.py", None, "imports DeadlineError from errors.py, and there is none"),
        ("client.py", b"", "from client.py, and there is none"),
        (
            "jobs.py",
            b"from .nowhere import x",
            "overlays/runtime/jobs.py: line 1: imports .nowhere, and there is no such",
        ),
        (
            "models/__init__.py",
            b"",
            "overlays/runtime/models/__init__.py: the generator writes models/__init__.py itself",
        ),
        ("api", b"", "overlays/runtime/api: the generator writes api itself"),
    ]
    for number, (name, content, said) in enumerate(cases):
        path = runtime / name
        if content is None:
            path.unlink()
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
        assert said in refused(tmp_path / str(number), minimal(), runtime=runtime), name
        path.unlink(missing_ok=True)
        if (RUNTIME / name).exists():
            shutil.copy(RUNTIME / name, path)


def test_hooks_must_be_explicit_and_isolated(tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("package_name_override: videodb_client\n")
    assert "post_hooks must name every hook" in refused(tmp_path, minimal(), config=config)
    config.write_text("post_hooks: [ruff format .]\n")
    assert "post_hooks must name every hook" in refused(tmp_path, minimal(), config=config)
    config.write_text("literal_enums: true\npost_hooks: [no-such-hook --isolated]\n")
    assert "no-such-hook is not in PATH" in refused(tmp_path, minimal(), config=config)


def test_a_setting_that_would_be_overlooked_is_refused(tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    for old, new, said in (
        ("field_prefix", "field_prefx", "config.yaml: field_prefx: the generator has no such setting"),
        ("literal_enums: true", "literal_enums: false", "config.yaml: literal_enums: true is wanted"),
        ("literal_enums: true", "literal_enums: maybe", "config.yaml: literal_enums: Input should be a valid boolean"),
        ("field_prefix: field_", "field_prefix: [a]", "config.yaml: field_prefix: Input should be a valid string"),
    ):
        config.write_text(CONFIG.read_text().replace(old, new))
        found = refused(tmp_path, minimal(), config=config)
        assert found.startswith(said)
        assert "http" not in found


def test_no_other_ruff_than_the_pinned_one_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "bin"
    other.mkdir()
    (other / "ruff").write_text("#!/bin/sh\necho ruff 0.0.1\nexit 0\n")
    (other / "ruff").chmod(0o755)
    monkeypatch.setenv("PATH", f"{other}{os.pathsep}{os.environ['PATH']}")
    first = made(tmp_path / "a", minimal())
    monkeypatch.setenv("PATH", "")
    second = made(tmp_path / "b", minimal())
    assert (first / "models" / "thing.py").read_bytes() == (second / "models" / "thing.py").read_bytes()
    monkeypatch.setattr(sys, "executable", str(other / "python"))
    assert "ruff 0.0.1, where ruff" in refused(tmp_path / "c", minimal())


def test_runtime_modules_that_are_not_python_are_told_all_at_once(tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    (runtime / "groups").mkdir(parents=True)
    (runtime / "py.typed").touch()
    (runtime / "broken.py").write_text("def f(:\n    pass\n")
    (runtime / "later.py").write_text("ok = 1\ntype Number = int\n")  # of Python 3.12
    (runtime / "groups" / "latin.py").write_bytes(b"name = '\xe9'\n")
    said = refused(tmp_path / "made", minimal(), runtime=runtime).splitlines()
    assert [line.partition(": not Python")[0] for line in said] == [
        "broken.py: line 1",
        "groups/latin.py: line 1",
        "later.py: line 2",
    ]
    assert not (tmp_path / "made").exists()


def test_a_module_imports_what_it_names() -> None:
    statements = "import datetime\nfrom typing import Any, Self\n# why\nfrom .a import b as _b, c\nfrom .d import e"
    body = "def f(x: Any, Selfish: datetime.date) -> _b: ...  # c"
    assert needed(statements, body) == "import datetime\nfrom typing import Any\n# why\nfrom .a import b as _b, c"


def test_published_defaults_are_documented_and_not_sent(tmp_path: Path) -> None:
    thing = {"type": "object", "properties": {"kind": {"type": "string", "default": "word"}}}
    package = made(
        tmp_path,
        minimal(
            {"Other": thing}, parameters=[{"name": "n", "in": "query", "schema": {"type": "integer", "default": 5}}]
        ),
    )
    model = (package / "models" / "other.py").read_text()
    assert "kind: str | Unset = UNSET" in model
    assert "The server's default: 'word'" in model
    assert "n: int | Unset = UNSET" in (package / "api" / "things" / "get_thing.py").read_text()


def test_adding_an_alias_renames_nothing(tmp_path: Path) -> None:
    properties = {"fileName": {"type": "string"}, "file_name": {"type": "string", "x-alias-of": "fileName"}}
    package = made(tmp_path, minimal({"Other": {"type": "object", "properties": properties}}))
    model = (package / "models" / "other.py").read_text()
    assert '"file_name",\n            "fileName",' in model  # the attribute of the published name, as without the alias
    assert "file_name = Alias" not in model


def test_enums_of_requests_only_are_closed(tmp_path: Path) -> None:
    document = minimal({"Asked": {"type": "string", "enum": ["a"]}, "Both": {"type": "string", "enum": ["b"]}})
    properties = {"asked": {"$ref": "#/components/schemas/Asked"}, "both": {"$ref": "#/components/schemas/Both"}}
    document["components"]["schemas"]["Given"] = {"type": "object", "properties": properties}
    document["components"]["schemas"]["Thing"]["properties"]["both"] = properties["both"]
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Given"}}}}
    document["paths"]["/thing"]["get"]["requestBody"] = body
    model = (made(tmp_path, document) / "models" / "given.py").read_text()
    assert 'Choice("a", is_open=False)' in model
    assert 'Choice("b", is_open=True)' in model


def test_rival_paths() -> None:
    paths = [
        "/v/{id}/scene/{s}",
        "/v/{id}/scene/all",
        "/v/{id}/scene/all/",
        "/v/{id}/{kind}/x",
        "/v/{id}/other",
        "/v/{id}/scene/",
    ]
    document: Json = {"paths": {path: {"get": {}} for path in paths} | {"/v/{id}/scene/new": {"post": {}}}}
    assert rival_paths("/v/{id}/scene/{s}", "get", document) == [
        "/v/[^/]+/scene/all/?",
        "/v/[^/]+/scene/all/?",
        "/v/[^/]+/[^/]+/x/?",
    ]
    assert rival_paths("/v/{id}/other", "get", document) == []


def test_the_templates_that_ours_stand_in_for_exist() -> None:
    assert "model.py.jinja" in theirs()
    assert all(path.is_file() for path in theirs().values())
