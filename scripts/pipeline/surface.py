"""What the templates of the surface are given: one method an operation, and what each gives back.

Pure: the views of endpoints and models (`views`) and the description's marks in, views of methods out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from openapi_python_client.parser.properties.schemas import Class

from pipeline.context import OWN_KEYWORDS, EndpointView, FieldView, ModelView, ParameterView
from pipeline.documents import Json
from pipeline.names import is_function
from pipeline.types_of import ViewError

_MODELS = "models."
_ENVELOPE = frozenset({"success", "message"})
TAKEN_TAGS = frozenset(
    (
        *("aclose", "base_url", "close", "jobs", "request", "timeout", "with_headers", "with_retries", "with_timeout"),
        *("with_token", "calls"),
    )
)
"""Names that a tag cannot have: the client's own, and what annotations beside it name."""


class Result(NamedTuple):
    """What a method gives: an annotation, and an expression that makes its reader."""

    annotation: str
    reader: str


class KeywordView(NamedTuple):
    """A field of a body as a keyword. It has the field's name, unless a parameter has that already.

    `others` are further keywords that give it.
    """

    name: str
    field: FieldView
    others: tuple[str, ...]

    @property
    def argument(self) -> str:
        return _qualified(self.field.type.argument, self.field.type.classes)


class MethodView(NamedTuple):
    """A method of a tag's class; `gives` is one of `model`, `data`, `perhaps`, `nothing`, `page`, `job`.

    `follow` is how `Own` is told of the operation that gives the thing which a job makes. `by` is the
    keyword whose value tells what a job makes, `arms` what each value does. `model` is that of the result, or of its
    items, where it is one; `turns` says whether a page can be gone on from.
    """

    endpoint: EndpointView
    keywords: tuple[KeywordView, ...]
    body_model: Class | None
    gives: str
    result: Result
    items: str = ""
    follow: str = ""
    by: str = ""
    arms: tuple[tuple[str, Result], ...] = ()
    model: ModelView | None = None
    turns: bool = True

    @property
    def name(self) -> str:
        return self.endpoint.name

    @property
    def path_parameters(self) -> list[ParameterView]:
        return self.endpoint.path_parameters

    @property
    def query_parameters(self) -> list[ParameterView]:
        return self.endpoint.query_parameters

    @property
    def takes_body(self) -> bool:
        """Whether the body is one keyword, since it is no plain object."""
        return self.endpoint.body is not None and self.body_model is None

    @property
    def can_be_left_out(self) -> bool:
        return not self.endpoint.body_required

    @property
    def is_plain(self) -> bool:
        return self.gives in ("model", "data", "perhaps", "nothing")

    @property
    def annotation(self) -> str:
        """What a sync method gives."""
        match self.gives:
            case "page":
                return f"Page[{self.result.annotation}]"
            case "job":
                return f"Job[{self.result.annotation}]"
            case "nothing":
                return "None"
        return self.result.annotation

    @property
    def async_annotation(self) -> str:
        """What an async method gives, awaited; that of pages is not awaited."""
        match self.gives:
            case "page":
                return f"AsyncPager[{self.result.annotation}]"
            case "job":
                return f"AsyncJob[{self.result.annotation}]"
        return self.annotation


class TagView(NamedTuple):
    """The operations with a tag."""

    name: str
    module: str
    title: str
    note: str
    methods: tuple[MethodView, ...]
    group: str = ""

    @property
    def attribute(self) -> str:
        """What the client calls it."""
        return f"{self.module}_" if self.module in TAKEN_TAGS else self.module


def tag_views(
    endpoints: Mapping[tuple[str, str], EndpointView],
    models: Mapping[str, ModelView],
    description: Json,
    groups: Collection[str],
) -> list[TagView]:
    """Give the view of every tag. `groups` names the tags of which something is written by hand.

    Raises `ViewError`, one line for each fault.
    """
    problems: list[str] = []
    by_tag: dict[str, list[MethodView]] = {}
    titles: dict[str, str] = {}
    for endpoint in endpoints.values():
        operation = description["paths"][endpoint.path][endpoint.method.lower()]
        titles[endpoint.tag] = operation["tags"][0]
        try:
            view = method_view(endpoint, models, operation)
            view = view._replace(follow=_followed(view, operation, endpoints.values()))
            view = _by_value(view, models, operation)
            by_tag.setdefault(endpoint.tag, []).append(view)
        except ViewError as error:
            problems.append(str(error))
    if problems:
        raise ViewError("\n".join(problems))
    notes = {tag["name"]: tag.get("description", "") for tag in description.get("tags", ())}
    classes = _classes(sorted(by_tag))
    return [
        TagView(
            classes[module],
            module,
            titles[module],
            notes.get(titles[module], ""),
            tuple(methods),
            f"{_camel(module)}Group" if module in groups else "",
        )
        for module, methods in sorted(by_tag.items())
    ]


def _classes(modules: Iterable[str]) -> dict[str, str]:
    """Give the class of each tag; none is one of the bases, or the async one of another."""
    taken, found = {"Calls", "AsyncCalls"}, {}
    for module in modules:
        name = _camel(module)
        while {f"{name}Calls", f"Async{name}Calls"} & taken:
            name = f"{name}Tag"
        found[module] = f"{name}Calls"
        taken |= {f"{name}Calls", f"Async{name}Calls"}
    return found


def method_view(endpoint: EndpointView, models: Mapping[str, ModelView], operation: Json) -> MethodView:
    """Give the view of a method. Raises `ViewError` if two of its arguments would have one name."""
    where = f"{endpoint.method} {endpoint.path}"
    body = endpoint.body
    model = models.get(body.annotation.removeprefix(_MODELS)) if body else None
    if model and (model.extra or not model.fields):
        model = None  # its keys are the caller's to choose
    fields = tuple(sorted(model.fields, key=lambda one: not _is_required(one))) if model else ()
    body_class = next((one for one in body.classes if one.name == model.name), None) if body and model else None
    names = [parameter.name for parameter in endpoint.parameters]
    taken = {*names, *OWN_KEYWORDS}
    keywords = tuple(
        KeywordView(
            f"body_{one.name}" if one.name in taken else one.name,
            one,
            tuple(name for name in one.keywords if name != one.bare or name not in taken),
        )
        for one in fields
    )
    for keyword in keywords:
        names += [keyword.name, *keyword.others]
    names += ["body"] if body and not model else []
    for name in sorted({name for name in names if names.count(name) > 1 or name in OWN_KEYWORDS}):
        raise ViewError(f"{where}: two arguments would both be called {name}; mark one x-name: {name}_2")
    if not is_function(endpoint.name.rstrip("_")):
        raise ViewError(f"{where}: {endpoint.name} is taken; name it otherwise in overlays/names/{endpoint.tag}.yaml")
    gives, result, items = _given(endpoint, models, operation, where)
    item = result.annotation.removeprefix("list[").removesuffix("]").removeprefix(_MODELS)
    turns = "next" in operation.get("x-pages", ())
    return MethodView(endpoint, keywords, body_class, gives, result, items, model=models.get(item), turns=turns)


def _is_required(field: FieldView) -> bool:
    return field.needed and not field.aliases


def _given(
    endpoint: EndpointView, models: Mapping[str, ModelView], operation: Json, where: str
) -> tuple[str, Result, str]:
    good = [answer for status, answer in endpoint.answers if status.startswith("2")]
    if not good:
        raise ViewError(f"{where}: no answer of 2xx is described")
    envelope = Result(endpoint.good, good[0].reader)
    arms = [models[one.name] for answer in good for one in answer.classes if one.name in models]
    jobs = [arm for arm in arms if _is_job(arm, models)]
    if jobs or "x-job" in operation:
        return "job", _finished(operation.get("x-job") or {}, arms, jobs, models, where), ""
    if "x-pages" in operation:
        items = operation["x-pages"]["items"]
        return "page", _items(arms, items, models, where), items
    if found := _perhaps(arms):
        return "perhaps", found, ""
    if envelope.annotation == "None":
        return "nothing", envelope, ""
    if len(arms) != 1 or envelope.annotation != f"{_MODELS}{arms[0].name}":
        return "model", envelope, ""
    (arm,) = arms
    by_wire = {field.wire: field for field in arm.fields}
    if "success" in by_wire and not by_wire.keys() - _ENVELOPE:
        return "nothing", envelope, ""
    if "data" in by_wire and not by_wire.keys() - _ENVELOPE - {"data"}:
        return "data", _result(by_wire["data"]), ""
    return "model", envelope, ""


def _perhaps(arms: Sequence[ModelView]) -> Result | None:
    """Give what comes in `data` where a mere confirmation may come instead of it."""
    by_names = {frozenset(field.wire for field in arm.fields) - _ENVELOPE: arm for arm in arms}
    if len(arms) != 2 or by_names.keys() != {frozenset(), frozenset({"data"})}:
        return None
    (data,) = (field for field in by_names[frozenset({"data"})].fields if field.wire == "data")
    result = _result(data)
    return result._replace(annotation=f"{result.annotation.removesuffix(' | None')} | None")


def _followed(view: MethodView, operation: Json, endpoints: Collection[EndpointView]) -> str:
    """Give the operation that `follow` names, as `videos.get_index`: it takes the same path, and perhaps an id more."""
    name = operation.get("x-job", {}).get("follow")
    if name is None:
        return ""
    where, mine = f"{view.endpoint.method} {view.endpoint.path}", [one.wire for one in view.path_parameters]
    for one in endpoints:
        path = [p.wire for p in one.path_parameters]
        if one.name == name and one.method == "GET" and path and mine in (path, path[:-1]):
            values = [p.name for p in view.path_parameters]
            before, known = (values[:-1], values[-1:]) if mine == path else (values, [])
            return f'"{one.tag}.{name}", [{", ".join(before)}]' + "".join(f", {value}" for value in known)
    raise ViewError(f"{where}: x-job: {name} gives nothing that is named by this path, or by it and one id more")


def _by_value(view: MethodView, models: Mapping[str, ModelView], operation: Json) -> MethodView:
    mark = operation.get("x-job", {})
    for name, values in mark.get("by", {}).items():
        if name not in [keyword.name for keyword in view.keywords] or len(values) != len(mark["result"]):
            raise ViewError(f"{view.endpoint.method} {view.endpoint.path}: x-job: by {name}: a field, a value a result")
        arms = tuple((value, _model(one, models)) for value, one in zip(values, mark["result"], strict=True))
        return view._replace(by=name, arms=arms)
    return view


def _model(name: str, models: Mapping[str, ModelView]) -> Result:
    return Result(f"{_MODELS}{name}", f'Object("{models[name].module}", "{name}")')


def _is_job(arm: ModelView, models: Mapping[str, ModelView]) -> bool:
    """Whether an answer tells of a job: its status stands beside `data`, and where to ask in it."""
    data = next((field for field in arm.fields if field.wire == "data"), None)
    inner = models.get(data.type.annotation.removeprefix(_MODELS)) if data else None
    says = any(field.wire == "status" for field in arm.fields)
    return says and inner is not None and any(field.wire == "output_url" for field in inner.fields)


def _finished(
    mark: Json, arms: Sequence[ModelView], jobs: Sequence[ModelView], models: Mapping[str, ModelView], where: str
) -> Result:
    named = mark.get("result")
    if named is not None and named != "Any":
        results = []
        for name in [named] if isinstance(named, str) else named:
            if name not in models:
                raise ViewError(f"{where}: x-job: no model is called {name}")
            results.append(_model(name, models))
        return _any_of(results)
    datas = [_result(field) for arm in arms if arm not in jobs for field in arm.fields if field.wire == "data"]
    return _any_of(datas) if datas else Result("Any", "ANY")


def _result(field: FieldView) -> Result:
    return Result(_qualified(field.type.annotation, field.type.classes), field.type.reader)


def _qualified(annotation: str, classes: Iterable[Class]) -> str:
    """Give an annotation that finds its classes where they are imported when asked for, and not before."""
    for name in {str(one.name) for one in classes}:
        annotation = re.sub(rf"\b(?<!\.){name}\b", f"{_MODELS}{name}", annotation)
    return annotation


def _any_of(types: Sequence[Result]) -> Result:
    if len(types) == 1:
        return types[0]
    annotation = " | ".join(dict.fromkeys(one.annotation for one in types))
    readers = ", ".join(one.reader for one in types)
    return Result(annotation, f"AnyOf({readers})")


def _items(arms: Sequence[ModelView], path: str, models: Mapping[str, ModelView], where: str) -> Result:
    for arm in arms:
        holder: ModelView | None = arm
        field: FieldView | None = None
        for name in path.split("."):
            field = next((one for one in holder.fields if one.wire == name), None) if holder else None
            holder = next((models[o.name] for o in field.type.classes if o.name in models), None) if field else None
        if field is not None and field.type.annotation.startswith("list["):
            inner = _qualified(field.type.annotation[5:-1], field.type.classes)
            return Result(inner, field.type.reader.removeprefix("Items(")[:-1])
    raise ViewError(f"{where}: x-pages: no list stands at {path}")


def _camel(module: str) -> str:
    return "".join(part.title() for part in module.split("_"))
