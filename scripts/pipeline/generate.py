"""Generate the client package from an effective description, with openapi-python-client as a library, in process.

`generate` is given the description and an empty folder, and fills the folder, or raises `GenerateError` with all that
was wrong: the generator warns where it drops an operation, says nothing where it drops a model or makes it `Any`, and
leaves its output unformatted where there is no ruff. Each of these is an error here.
"""

from __future__ import annotations

import contextlib
import copy
import functools
import io
import json
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from jinja2 import StrictUndefined
from openapi_python_client import Project
from openapi_python_client.config import Config
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser import openapi as parser
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.strings import ClassName

from pipeline import docstrings
from pipeline.by_hand import groundless, strayed
from pipeline.compact import compact
from pipeline.context import EndpointView, ModelView, endpoint_view, model_view
from pipeline.digests import files_below
from pipeline.documents import Json
from pipeline.door import plain
from pipeline.folds import folded, taken
from pipeline.imports import needed
from pipeline.linter import first_on_path, not_python, wrong_ruff
from pipeline.places import operations
from pipeline.reach import asked_for
from pipeline.rules import resolved
from pipeline.settings import SettingsError, read_settings
from pipeline.simple import simple
from pipeline.surface import tag_views
from pipeline.templates import flaws
from pipeline.templates import told as told_of
from pipeline.types_of import Known, ViewError, is_free_form

LONGEST_NAME = 40
_ITSELF = (
    *("api", "auto_recharge", "errors", "jobs", "models", "pages", "results", "sandbox", "testing", "types"),
    "uploads",
)
"""Modules that are reached as attributes of the package."""

_REPLACED = frozenset({"client.py", "errors.py", "py.typed", "types.py"})
"""What the generator writes too, and a module that is written by hand replaces."""


class GenerateError(Exception):
    """The package cannot be generated as it should be. One line for each thing that is wrong."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))


class Views(NamedTuple):
    """What the templates find under the name `views`."""

    models: Mapping[str, ModelView]
    endpoints: Mapping[tuple[str, str], EndpointView]
    modules: Mapping[str, str]
    values: Mapping[str, Sequence[str | int]]
    meanings: Mapping[str, str]
    """What is said of the enums, by their classes."""


class Counts(NamedTuple):
    """What was generated, and which modules that are written by hand were left out: none of their models is there."""

    operations: int
    models: int
    left_out: Sequence[str] = ()


def generate(
    description: Json,
    folder: Path,
    *,
    config: Path,
    templates: Path,
    runtime: Path,
    build: Mapping[str, Json],
    examples: Mapping[str, Json] = MappingProxyType({}),
) -> Counts:
    """Fill `folder` with the package. `build` becomes the constants of its `_build.py`; `examples` are the requests
    that docstrings show, by operation.

    Raises `GenerateError`; what is in `folder` is then of no use.
    """
    try:
        settings = read_settings(config, folder)
    except SettingsError as error:
        raise GenerateError([str(error)]) from error
    if wrong := wrong_ruff():
        raise GenerateError([wrong])
    if problems := [*flaws(templates), *taken(description), *not_python(runtime)]:
        raise GenerateError(problems)
    data = _parsed(description, settings)
    views = _views(data, description, examples)
    left_out = groundless(runtime, views.modules)
    project = Project(openapi=data, config=settings, custom_template_path=templates)
    project.env.undefined = StrictUndefined
    project.env.globals["views"] = views
    project.env.globals["docstrings"] = docstrings
    project.env.filters["needed"] = needed
    literal = "in_double_quote_literal"  # it looks at each character, and half of what it is given are the same names
    project.env.filters[literal] = functools.cache(project.env.filters[literal])
    project.env.globals["itself"] = [name for name in _ITSELF if f"{name}.py" not in left_out]
    groups = [m.stem for m in (runtime / "groups").glob("[!_]*.py") if f"groups/{m.name}" not in left_out]
    _write_surface(project, views, description, folder, groups)
    with first_on_path(), contextlib.redirect_stdout(io.StringIO()):
        try:
            problems = [_told(error) for error in project.build()]
        except Exception as error:
            raise GenerateError([f"a template failed: {told_of(error)}"]) from error
    if problems:
        raise GenerateError(problems)
    for name in files_below(runtime):
        if name in left_out:
            continue
        if (folder / name).exists() and name not in _REPLACED:
            raise GenerateError([f"overlays/runtime/{name}: the generator writes {name} itself. Name it otherwise."])
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(runtime / name, folder / name)
    (folder / "_build.py").write_text(_constants(build), encoding="utf-8")
    if (folder / "testing").is_dir():
        (folder / "testing" / "description.json").write_text(compact(description), encoding="utf-8")
    if problems := [*_flaws(folder, views), *strayed(folder, runtime)]:
        raise GenerateError(problems)
    return Counts(len(views.endpoints), len(views.models), left_out)


def _write_surface(project: Project, views: Views, description: Json, folder: Path, groups: Sequence[str]) -> None:
    """Write the calls of each tag, before the generator's hooks format all that is there."""
    try:
        tags = tag_views(views.endpoints, views.models, description, groups)
    except ViewError as error:
        raise GenerateError(str(error).splitlines()) from error
    (folder / "calls").mkdir(parents=True)
    written = {}
    try:
        for tag in tags:
            written[f"calls/{tag.module}.py"] = project.env.get_template("calls.py.jinja").render(tag=tag)
        written["calls/__init__.py"] = project.env.get_template("calls_init.py.jinja").render(tags=tags)
        written["videodb.py"] = project.env.get_template("videodb.py.jinja").render(tags=tags)
    except Exception as error:
        raise GenerateError([f"a template failed: {told_of(error)}"]) from error
    for name, text in written.items():
        (folder / name).write_text(text, encoding="utf-8")


def _parsed(description: Json, settings: Config) -> GeneratorData:
    try:
        with _light_copies():
            data = GeneratorData.from_dict(simple(description), config=settings)
    except Exception as error:
        raise GenerateError([f"the generator failed: {type(error).__name__}: {error}"]) from error
    if isinstance(data, GeneratorError):
        raise GenerateError([_told(data)])
    problems = [_told(error) for error in data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        problems += [_told(error) for error in collection.parse_errors]
    if problems:
        raise GenerateError(problems)
    return data


@contextlib.contextmanager
def _light_copies() -> Iterator[None]:
    """Let the generator copy an endpoint before it changes it, and not all that the endpoint speaks of, three times."""

    def light(endpoint: Endpoint) -> Endpoint:
        made = copy.copy(endpoint)
        for name, value in vars(made).items():
            if isinstance(value, list | set | dict):
                setattr(made, name, copy.copy(value))
        return made

    names = vars(parser)
    before = names["deepcopy"]
    names["deepcopy"] = light
    try:
        yield
    finally:
        names["deepcopy"] = before


def _told(error: GeneratorError) -> str:
    return plain(" ".join(f"the generator says: {error.header}: {error.detail or ''}".split()))


def _views(data: GeneratorData, description: Json, examples: Mapping[str, Json]) -> Views:
    """Tell the models and endpoints in our words; name all that the generator dropped or misnamed on the way."""
    problems: list[str] = []
    described = [(path, operation) for path, _, operation in operations(description)]
    values, repeated = _enum_values(description)
    problems += repeated
    sent, answered = (frozenset(_class_names(names)) for names in asked_for(description))
    known = Known(values, sent - answered, sent, bare_lists(description))
    enums = {enum.class_info.name for enum in data.enums}
    models: dict[str, ModelView] = {}
    schemas = {
        str(ClassName(name, "field_")): s for name, s in description.get("components", {}).get("schemas", {}).items()
    }
    data.models = [model for model in data.models if not is_free_form(model)]
    for model in data.models:
        assert isinstance(model, ModelProperty)
        if str(model.class_info.name) not in schemas:
            continue  # told below: it has no name for people
        schema = resolved(schemas[str(model.class_info.name)], description)
        try:
            models[str(model.class_info.name)] = model_view(model, schema, known)
        except ViewError as error:
            problems += str(error).splitlines()
    there = {model.class_info.name for model in data.models}
    for name, schema in description.get("components", {}).get("schemas", {}).items():
        class_name = ClassName(name, "field_")
        if schema.get("properties") and class_name not in there:
            problems.append(f"components.schemas.{name}: an object without a class: the generator dropped it")
        if schema.get("enum", [None]) != [None] and class_name not in enums:
            problems.append(f"components.schemas.{name}: an enum without a class: the generator dropped it")
    endpoints: dict[tuple[str, str], EndpointView] = {}
    missing = {
        f"/{number}": f"{method.upper()} {path}" for number, (path, method, _) in enumerate(operations(description))
    }
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            number = endpoint.path.get_untrusted_value().split("/")[1]
            path, operation = described[int(number)]
            missing.pop(f"/{number}")
            try:
                rivals = rival_paths(path, endpoint.method, description)
                example = examples.get(str(endpoint.name))
                view = endpoint_view(endpoint, path, operation, description, rivals, known, example)
            except ViewError as error:
                problems += str(error).splitlines()
                continue
            endpoints[endpoint.method, endpoint.path.get_untrusted_value()] = view
    models |= {name: models[name]._replace(note=note) for name, note in _answers(models, endpoints.values()).items()}
    problems += [f"{holder}: the generator dropped it" for holder in missing.values()]
    problems += folded(endpoints.values())
    modules = {str(c.class_info.name): str(c.class_info.module_name) for c in (*data.models, *data.enums)}
    problems += [f"the class {name}: no name for people to use" for name in modules if name not in schemas]
    names = {*modules, *modules.values(), *(view.name for view in endpoints.values())}
    problems += [
        f"the name {name}: longer than {LONGEST_NAME} characters; name it otherwise in overlays/names/"
        for name in names
        if len(name) > LONGEST_NAME
    ]
    problems += _unseen_marks(description, models)
    if problems:
        raise GenerateError(sorted(set(problems)))
    meanings = {
        str(ClassName(name, "field_")): " ".join(schema["description"].split()).rstrip(".") + "."
        for name, schema in description.get("components", {}).get("schemas", {}).items()
        if "enum" in schema and schema.get("description")
    }
    return Views(models, endpoints, modules, values, meanings)


def _answers(models: Mapping[str, ModelView], endpoints: Iterable[EndpointView]) -> dict[str, str]:
    """Say of the models of whole answers that are described by nothing else what they are the answers of."""
    found: dict[str, list[str]] = {}
    for view in endpoints:
        for class_ in (c for status, answer in view.answers if status.startswith("2") for c in answer.classes):
            if class_.name in models and not models[class_.name].note:
                found.setdefault(class_.name, []).append(f"`{view.name}`")
    return {name: f"The answer of {', '.join(names)}." for name, names in found.items()}


def _unseen_marks(description: Json, models: Mapping[str, ModelView]) -> Iterator[str]:
    """A mark that no model shows was lost on the way."""
    shown = {
        (view.name, alias.spelling) for view in models.values() for field in view.fields for alias in field.aliases
    }
    shown |= {(v.name, field.wire) for v in models.values() for field in v.fields if field.secret or field.other}
    bare = {view.name for view in models.values() if view.bare}
    for name, schema in description.get("components", {}).get("schemas", {}).items():
        if "x-bare-list" in schema and ClassName(name, "field_") not in bare:
            yield f"components.schemas.{name}: its mark is lost: no model shows it"
        for wire, item in schema.get("properties", {}).items():
            marked = "x-alias-of" in item or (item.keys() & {"x-secret", "x-else"} and "x-alias-of" not in item)
            if marked and (ClassName(name, "field_"), wire) not in shown:
                yield f"components.schemas.{name}.{wire}: its mark is lost: no model shows it"


def _enum_values(description: Json) -> tuple[dict[str, Sequence[str | int]], list[str]]:
    """Give the values of each enum by its class, in the order of the description, which the generator loses."""
    values: dict[str, Sequence[str | int]] = {}
    problems = []
    for name, schema in description.get("components", {}).get("schemas", {}).items():
        if listed := resolved(schema, description).get("enum"):
            values[str(ClassName(name, "field_"))] = listed
            twice = dict.fromkeys(value for value in listed if listed.count(value) > 1)
            problems += [f"components.schemas.{name}: {value!r} stands twice in its enum" for value in twice]
    return values, problems


def bare_lists(description: Json) -> dict[str, str]:
    """Give the classes of which a list may come without the object around it (`x-bare-list`), and its items' class."""
    schemas = description.get("components", {}).get("schemas", {})
    found: dict[str, str] = {}
    for name, schema in schemas.items():
        if "x-bare-list" in schema:
            items = schema["properties"][schema["x-bare-list"]]["items"]
            found.update(zip(_class_names([name]), _class_names([items["$ref"].rsplit("/", 1)[-1]]), strict=True))
    return found


def _class_names(names: Iterable[str]) -> Iterator[str]:
    return (str(ClassName(name, "field_")) for name in names)


def rival_paths(path: str, method: str, description: Json) -> list[str]:
    """Give, as patterns, the other paths of a method that a value could turn this one into, a final slash aside."""
    mine = path.rstrip("/").split("/")
    found = []
    for other, item in description["paths"].items():
        theirs = other.rstrip("/").split("/")
        if other == path or method not in item or len(theirs) != len(mine):
            continue
        pairs = list(zip(mine, theirs, strict=True))
        if any(not a.startswith("{") and not b.startswith("{") and a != b for a, b in pairs):
            continue
        if not any(a.startswith("{") and not b.startswith("{") for a, b in pairs):
            continue  # only the other has the parameter here: then it is its own rule that guards
        pattern = "/".join("[^/]+" if b.startswith("{") else re.escape(b) for b in theirs)
        found.append(f"{pattern}/?")
    return found


def _constants(build: Mapping[str, Json]) -> str:
    lines = ['"""What this package was made from."""\n']
    lines += [f"{name} = {json.dumps(value)}" for name, value in build.items()]
    return "\n".join(lines) + "\n"


def _flaws(folder: Path, views: Views) -> Iterator[str]:
    """What must not stand in the output, whatever the generator says of it."""
    if (folder / ".ruff_cache").exists():
        yield ".ruff_cache was left in the output; write --no-cache in the hooks"
    if not (folder / "py.typed").exists():
        yield "py.typed is missing: put it among the runtime modules"
    for view in views.endpoints.values():
        if not (folder / "api" / view.tag / f"{view.name}.py").exists():
            yield f"{view.method} {view.path}: no module {view.tag}/{view.name}.py"
    for name in files_below(folder):
        if name.endswith(".py") and re.search(rb" at 0x[0-9a-f]{6,}", (folder / name).read_bytes()):
            yield f"{name}: prints an object's address: a template of another version of the generator?"
