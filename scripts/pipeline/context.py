"""What the templates are given: the generator's models and endpoints, told in the words of our runtime.

A property of the generator becomes annotations (what a type checker sees), a reader (how the runtime reads what is
unusual, and checks what is sent), and for what is usual a test and an expression, to be written straight. Names are
worked out from the wire name alone, so that adding an alias renames nothing.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.schemas import Class
from openapi_python_client.strings import PythonIdentifier

from pipeline.documents import Json
from pipeline.places import JSON_MEDIA
from pipeline.refusals import Sent, needs_key, sent_as
from pipeline.rules import resolved
from pipeline.types_of import NO_CONTENT, Known, Typed, ViewError, typed, union

RESERVED = frozenset(
    (
        *("additional_keys", "additional_properties", "conflicts", "from_dict", "to_dict", "unread"),
        *("self", "cls", "client", "body", "sync", "asyncio"),
    )
)
"""Names that a property cannot have in Python: the members of `Model`, and the arguments that endpoints add."""


OWN_KEYWORDS = frozenset({"timeout", "extra_query", "extra_body", "extra_headers"})
"""Arguments that every method adds."""


_USED = frozenset(("bool", "bytes", "classmethod", "datetime", "dict", "float", "int", "list", "str", "tuple"))
"""Names that generated classes and functions have a use for themselves."""


class AliasView(NamedTuple):
    spelling: str
    attribute: str | None


class FieldView(NamedTuple):
    """`needed`: the constructor wants it; what is required of answers only, it does not. `other` are the names, one in
    the other, under which stands what is read where the field is empty. `bare` is the published name, where that is
    a name in Python too, and the attribute has an underscore after it: `filter` of `filter_`."""

    name: str
    wire: str
    type: Typed
    aliases: tuple[AliasView, ...]
    required: bool
    needed: bool
    secret: bool
    note: str
    deprecated: bool = False
    other: tuple[str, ...] = ()
    bare: str = ""

    @property
    def nullable(self) -> bool:
        return self.type.annotation in ("Any", "None") or self.type.annotation.endswith("| None")

    @property
    def annotation(self) -> str:
        return self.type.annotation if self.required else union([self.type.annotation, "None"])

    @property
    def argument(self) -> str:
        return self.type.argument if self.needed and not self.aliases else f"{self.type.argument} | Unset"

    @property
    def keywords(self) -> tuple[str, ...]:
        """The arguments of a constructor that give it, but for the first. What must be given has one name."""
        bare = (self.bare,) if self.bare and (self.aliases or not self.needed) else ()
        return (*bare, *(alias.attribute for alias in self.aliases if alias.attribute))

    @property
    def by_value(self) -> bool:
        """Whether the value of one spelling tells which to read: a null may be a value, and then it does not."""
        return self.required or not (self.aliases and self.nullable)


class ModelView(NamedTuple):
    name: str
    module: str
    note: str
    fields: tuple[FieldView, ...]
    extra: Typed | None
    required_one_of: tuple[tuple[str, ...], ...]
    flat: bool
    held: str
    bare: str
    mixin: tuple[str, str] | None
    told_by: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def classes(self) -> list[Class]:
        types = [field.type for field in self.fields]
        return _classes([*types, *([self.extra] if self.extra else [])], but=self.name)


class ParameterView(NamedTuple):
    name: str
    wire: str
    place: str
    type: Typed
    required: bool
    note: str
    secret: bool
    sent: Sent = Sent()
    is_second: bool = False
    deprecated: bool = False

    @property
    def key(self) -> str:
        """What the value goes by, once it is given: a name on the wire may be that of two places."""
        return f"{self.wire}@{self.place}" if self.is_second else self.wire

    @property
    def annotation(self) -> str:
        return self.type.argument if self.required else f"{self.type.argument} | Unset"


class EndpointView(NamedTuple):
    """An operation. `note` are paragraphs, `page` is the vendor's, `differs` says where sources contradict each other,
    `errors` are the statuses of which more is told than that there can be such an error, `example` is a request."""

    name: str
    tag: str
    method: str
    path: str
    summary: str
    note: tuple[str, ...]
    page: str
    differs: tuple[str, ...]
    errors: tuple[tuple[str, str], ...]
    example: Json
    secured: bool
    parameters: tuple[ParameterView, ...]
    body: Typed | None
    body_required: bool
    answers: tuple[tuple[str, Typed], ...]
    good: str
    bad: str
    idempotent: bool
    envelope: bool
    rivals: tuple[str, ...]
    empty_errors: tuple[str, ...]
    deprecated: bool = False

    @property
    def path_parameters(self) -> list[ParameterView]:
        return [parameter for parameter in self.parameters if parameter.place == "path"]

    @property
    def query_parameters(self) -> list[ParameterView]:
        """Those that must be given first, in published order."""
        rest = [parameter for parameter in self.parameters if parameter.place != "path"]
        return sorted(rest, key=lambda parameter: not parameter.required)

    @property
    def both(self) -> str:
        return union([self.good, self.bad])


def model_view(model: ModelProperty, document: Json, known: Known) -> ModelView:
    """Give the view of a model; `document` is the schema it was made of."""
    properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
    by_number = {prop.name.get_untrusted_value(): prop for prop in properties}
    schemas = document.get("properties", {})
    numbers = {wire: f"p{number}" for number, wire in enumerate(schemas)}
    if by_number.keys() != set(numbers.values()):
        raise ViewError(f"{model.class_info.name}: has {len(by_number)} fields, where its schema has {len(schemas)}")
    by_wire = {wire: by_number[number] for wire, number in numbers.items()}

    published = [wire for wire, schema in schemas.items() if "x-alias-of" not in schema]
    names = {wire: _named(wire, schemas[wire]) for wire in published}
    problems = [*_misnamed(str(model.class_info.name), names.items())]
    problems += _twice(f"{model.class_info.name}: two published properties", names.items())
    taken = {*names.values(), *RESERVED}
    aliases: dict[str, list[AliasView]] = {wire: [] for wire in published}
    for spelling, schema in schemas.items():
        if "x-alias-of" in schema:
            attribute = spelling if _is_free(spelling) and spelling not in taken else None
            taken.add(spelling)
            aliases[schema["x-alias-of"]].append(AliasView(spelling, attribute))

    fields = []
    for wire in published:
        prop, schema = by_wire[wire], schemas[wire]
        type_ = typed(prop, known)
        if (type_.annotation == "Any" or "list[Any]" in type_.annotation) and not schema.get("x-any"):
            what = "Any" if type_.annotation == "Any" else f"{type_.annotation}, of which the items have no type"
            problems.append(f"{model.class_info.name}.{wire}: is {what}; type it, or mark it x-any: true and say why")
        fields.append(
            FieldView(
                names[wire],
                wire,
                type_,
                tuple(aliases[wire]),
                prop.required and not schema.get("writeOnly"),
                prop.required and str(model.class_info.name) in known.sent and not schema.get("readOnly"),
                any(schemas[s].get("x-secret") for s in (wire, *(a.spelling for a in aliases[wire]))),
                _note(schema),
                deprecated=bool(schema.get("deprecated")),
                other=tuple(schema.get("x-else", "").split(".")) if "x-else" in schema else (),
                bare=wire if names[wire] == f"{wire}_" and _is_free(wire) and wire not in taken | _USED else "",
            )
        )
    if problems:
        raise ViewError("\n".join(problems))
    extra = model.additional_properties
    extra_type = typed(extra, known) if extra and not isinstance(extra, AnyProperty) else None
    flat = bool(document.get("x-flat-data"))
    if flat and "data" not in names:
        raise ViewError(f"{model.class_info.name}: x-flat-data, and no data")
    return ModelView(
        str(model.class_info.name),
        str(model.class_info.module_name),
        " ".join(document.get("description", "").split()),
        tuple(fields),
        extra_type,
        tuple(map(tuple, document.get("x-required-one-of", ()))),
        flat,
        _held(str(model.class_info.name), document),
        document.get("x-bare-list", ""),
        _mixin(str(model.class_info.name), document),
        tuple((name, tuple(values)) for name, values in document.get("x-told-by", {}).items()),
    )


def _held(name: str, document: Json) -> str:
    """Give the name under which the object may stand one level further in, as `x-held-as` says; `""` for none."""
    held = str(document.get("x-held-as", ""))
    if held and held in document.get("properties", {}):
        raise ViewError(f"{name}: x-held-as: {held} is a property of it, so that nothing tells which is meant")
    return held


def _mixin(name: str, document: Json) -> tuple[str, str] | None:
    """Give module and name of the class that `x-mixin` names: `billing.Amounts` is in `groups/billing.py`."""
    if "x-mixin" not in document:
        return None
    module, _, mixin = str(document["x-mixin"]).rpartition(".")
    if not all(part.isidentifier() for part in (*module.split("."), mixin)):
        raise ViewError(f"{name}: x-mixin: {document['x-mixin']!r} names no class; write a module of groups/, and it")
    return module, mixin


def endpoint_view(
    endpoint: Endpoint,
    path: str,
    operation: Json,
    description: Json,
    rivals: Sequence[str],
    known: Known,
    example: Json = None,
) -> EndpointView:
    """Give the view of an endpoint; `operation` is what the effective description has for it, at `path`; `example` is
    a request to show."""
    where = f"{endpoint.method.upper()} {path}"
    props = {str(p.name.get_untrusted_value()): p for p in (*endpoint.path_parameters, *endpoint.query_parameters)}
    parameters = []
    for index, described in enumerate(operation.get("parameters", ())):
        schema, prop = described.get("schema", {}), props[f"p{index}"]
        words = {
            **schema,
            **{key: described[key] for key in ("description", "deprecated", "example") if key in described},
        }
        parameters.append(
            ParameterView(
                _named(described["name"], {**schema, **described}, OWN_KEYWORDS),
                described["name"],
                described["in"],
                typed(prop, known, "models."),
                prop.required,
                _note(words),
                bool(schema.get("x-secret")),
                sent_as(described) if described["in"] == "query" else Sent(),
                deprecated=bool(words.get("deprecated")),
            )
        )
    in_path = [p for p in parameters if p.place == "path"]
    for index, p in enumerate(parameters):
        if p.place != "path":
            name = f"query_{p.name}" if p.name in {one.name for one in in_path} else p.name
            parameters[index] = p._replace(name=name, is_second=p.wire in {one.wire for one in in_path})
    names = [(f"{p.wire} in {p.place}", p.name) for p in parameters]
    if problems := [*_misnamed(where, names), *_twice(f"{where}: two parameters", names)]:
        raise ViewError("\n".join(problems))
    answers = []
    for response in endpoint.responses:
        status = response.status_code.pattern
        content = resolved(operation["responses"][status], description).get("content", {})
        if content and JSON_MEDIA not in content:
            raise ViewError(f"{where}: {status} is no JSON, and has no words in our templates")
        is_json = JSON_MEDIA in content and endpoint.method != "head"
        answers.append((status, typed(response.prop, known, "models.") if is_json else NO_CONTENT))
    body = endpoint.bodies[0].prop if endpoint.bodies else None
    is_deprecated = bool(operation.get("deprecated"))
    return EndpointView(
        name=str(endpoint.name),
        tag=str(endpoint.tags[0]),
        method=endpoint.method.upper(),
        path=path,
        summary=" ".join(operation.get("summary", "").split()),
        note=(*(["Deprecated."] if is_deprecated else ()), *_paragraphs(operation.get("description", ""))),
        page=operation.get("externalDocs", {}).get("url", ""),
        differs=tuple(operation.get("x-sources-differ", ())),
        errors=_errors(operation, path),
        example=example,
        secured=needs_key(description, operation),
        parameters=tuple(parameters),
        body=typed(body, known, "models.") if body else None,
        body_required=body is not None and body.required,
        answers=tuple(answers),
        good=union([answer.annotation for status, answer in answers if status.startswith("2")]),
        bad=union([answer.annotation for status, answer in answers if not status.startswith("2")]),
        idempotent=bool(operation.get("x-idempotent")),
        envelope=not operation.get("x-no-envelope"),
        rivals=tuple(rivals),
        empty_errors=tuple(operation.get("x-empty-error", ())),
        deprecated=is_deprecated,
    )


def _named(wire: str, schema: Json, reserved: frozenset[str] = frozenset()) -> str:
    """Give the Python name of a published property or parameter: the one that it is given here, else of its own."""
    name = str(schema.get("x-name") or python_name(wire))
    return f"{name}_" if name in reserved else name


def _misnamed(where: str, names: Iterable[tuple[str, str]]) -> Iterator[str]:
    for wire, name in names:
        if not name.isidentifier() or keyword.iskeyword(name) or name.startswith("_"):
            yield f"{where}: {wire}: {name!r} is no name in Python: mark it x-name, as in x-name: some_name"


def _twice(what: str, names: Iterable[tuple[str, str]]) -> Iterator[str]:
    by_name: dict[str, list[str]] = {}
    for wire, name in names:
        by_name.setdefault(name, []).append(wire)
    for name, wires in by_name.items():
        if len(wires) > 1:
            told = " and ".join(wires)
            mend = f"mark one x-alias-of the other, if they say the same, or one x-name: {name.rstrip('_')}_2"
            yield f"{what} would both be called {name}: {told}; {mend}"


def python_name(wire: str) -> str:
    """Give the Python name of a published property or parameter, from its wire name alone."""
    name = str(PythonIdentifier(wire, prefix="field_"))
    return f"{name}_" if name in RESERVED else name


def _is_free(spelling: str) -> bool:
    """Whether a name on the wire can be one in Python as it is."""
    return spelling.isidentifier() and not keyword.iskeyword(spelling) and not spelling.startswith("_")


def _paragraphs(text: str) -> tuple[str, ...]:
    """Give the paragraphs of a text: what YAML has folded has one a line."""
    parts = text.split("\n\n") if "\n\n" in text else text.split("\n")
    return tuple(" ".join(part.split()) for part in parts if part.strip())


_GENERAL = frozenset(
    {"bad request", "no valid key", "not enough credits", "not allowed", "not found", "too many requests"}
)
"""What is said of an error of which nothing more is known."""


def _errors(operation: Json, path: str) -> tuple[tuple[str, str], ...]:
    found = {}
    for status, response in sorted(operation["responses"].items()):
        text = response.get("description", "").strip().rstrip(".")
        if status.isdigit() and not status.startswith("2") and text.lower() not in _GENERAL:
            found[status] = text
    if path.rstrip("/").endswith("}"):
        found.setdefault("404", "Nothing has this id")
    return tuple(sorted(found.items()))


def _note(schema: Json) -> str:
    """Tell what a caller should know of a value: meaning, format, documented default (never sent), bounds, example."""
    parts = ["Deprecated."] if schema.get("deprecated") else []
    parts += [" ".join(schema["description"].split()).rstrip(".") + "."] if schema.get("description") else []
    for key, words in (("default", "The server's default"), ("minimum", "At least"), ("maximum", "At most")):
        if key in schema:
            value = schema[key]
            whole = isinstance(value, float) and value.is_integer()
            parts.append(f"{words}: {int(value) if whole else value!r}.")
    if schema.get("pattern"):
        parts.append(f"Matches {schema['pattern']}.")
    if "example" in schema:
        parts.append(f"Example: {schema['example']!r}.")
    return " ".join(parts)


def _classes(types: Iterable[Typed], but: str = "") -> list[Class]:
    found = {class_.name: class_ for type_ in types for class_ in type_.classes if class_.name != but}
    return [found[name] for name in sorted(found)]
