"""What the templates are given: the generator's models and endpoints, told in the words of our runtime.

A property of the generator becomes annotations (what a type checker sees), a reader (how the runtime reads what is
unusual, and checks what is sent), and for what is usual a test and an expression, to be written straight. Names are
worked out from the wire name alone, so that adding an alias renames nothing.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.schemas import Class
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.strings import PythonIdentifier

from pipeline.documents import Json

RESERVED = frozenset(
    (
        *("additional_keys", "additional_properties", "conflicts", "from_dict", "to_dict", "unread"),
        *("self", "cls", "client", "body", "sync", "asyncio"),
    )
)
"""Names that a property cannot have in Python: the members of `Model`, and the arguments that endpoints add."""


class ViewError(Exception):
    """The generator made something that our templates have no words for."""


class Known(NamedTuple):
    """What is known of the whole description: the values of each enum, in its order; which enums take no other value
    than those; which shapes are sent; of which shapes a list may come bare, and what that holds."""

    values: Mapping[str, Sequence[str | int]]
    closed: frozenset[str]
    sent: frozenset[str]
    bare: Mapping[str, str]


class Typed(NamedTuple):
    """A type: what it is read as, what may be given for it, and an expression that makes its reader.

    `made` is the value of a `v` that came and for which `test` holds; `classes` are those that it names. A value that
    is read `as_it_came` is the very object that came.
    """

    annotation: str
    argument: str
    reader: str
    test: str
    made: str = "v"
    classes: tuple[Class, ...] = ()
    as_it_came: bool = False


class AliasView(NamedTuple):
    spelling: str
    attribute: str | None


class FieldView(NamedTuple):
    """`needed`: the constructor wants it; what is required of answers only, it does not. `other` are the names, one in
    the other, under which stands what is read where the field is empty."""

    name: str
    wire: str
    type: Typed
    aliases: tuple[AliasView, ...]
    required: bool
    needed: bool
    secret: bool
    note: str
    other: tuple[str, ...] = ()

    @property
    def nullable(self) -> bool:
        return self.type.annotation in ("Any", "None") or self.type.annotation.endswith("| None")

    @property
    def annotation(self) -> str:
        return self.type.annotation if self.required else _union([self.type.annotation, "None"])

    @property
    def argument(self) -> str:
        return self.type.argument if self.needed and not self.aliases else f"{self.type.argument} | Unset"

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
        return _union([self.good, self.bad])


def typed(prop: PropertyProtocol, known: Known, package: str = "") -> Typed:
    """Give the type of a property. `package` stands before the names of models and enums, such as `models.`."""
    match prop:
        case BooleanProperty():
            return Typed("bool", "bool", "BOOLEAN", "type(v) is bool")
        case IntProperty():
            return Typed("int", "int", "INTEGER", "type(v) is int")
        case FloatProperty():
            # An infinity or a NaN is no number.
            return Typed("float", "float", "NUMBER", "type(v) is float and v - v == 0")
        case StringProperty():
            return Typed("str", "str", "STRING", "type(v) is str", as_it_came=True)
        case UuidProperty():
            return Typed("str", "str", "UUID", "type(v) is str", as_it_came=True)
        case DateTimeProperty():
            return Typed("datetime.datetime", "datetime.datetime", "DATETIME", "False")
        case DateProperty():
            return Typed("datetime.date", "datetime.date", "DATE", "False")
        case NoneProperty():
            return Typed("None", "None", "NULL", "v is None", as_it_came=True)
        case AnyProperty():
            return Typed("Any", "Any", "ANY", "True", as_it_came=True)
        case LiteralEnumProperty():
            name, values = str(prop.class_info.name), known.values[prop.class_info.name]
            is_open, base = name not in known.closed, prop.value_type.__name__
            annotation = f"{package}{name} | {base}" if is_open else f"{package}{name}"
            reader = f"Choice({', '.join(map(repr, values))}, is_open={is_open})"
            return Typed(
                annotation, annotation, reader, f"type(v) is {base}", "v", (prop.class_info,), as_it_came=base == "str"
            )
        case ModelProperty() if is_free_form(prop):
            return Typed("dict[str, Any]", "Mapping[str, Any]", "OBJECT", "type(v) is dict", as_it_came=True)
        case ModelProperty():
            info = prop.class_info
            name = f"{package}{info.name}"
            reader = f'Object("{info.module_name}", "{info.name}")'
            argument = f"{name} | Mapping[str, Any]"
            return Typed(name, argument, reader, "type(v) is dict", f"{info.name}._read(v)", (info,))
        case ListProperty():
            item = typed(prop.inner_property, known, package)
            # A text is a sequence of texts to checkers: where texts are wanted, a list is asked for.
            holds = "list" if "str" in _split(item.argument) else "Sequence"
            reader, annotation = f"Items({item.reader})", f"list[{item.annotation}]"
            argument = f"{holds}[{item.argument}]"
            if isinstance(prop.inner_property, ModelProperty) and item.reader != "OBJECT":
                made = f"[{item.made.replace('(v)', '(i)')} if type(i) is dict else i for i in v]"
                return Typed(annotation, argument, reader, "type(v) is list", made, item.classes)
            test = "type(v) is list" if item.as_it_came else "False"
            return Typed(annotation, argument, reader, test, "v", item.classes, item.as_it_came)
        case UnionProperty():
            arms = [typed(inner, known, package) for inner in prop.inner_properties if not _is_bare(inner, prop, known)]
            if len(arms) == 1:
                return arms[0]
            readers = ", ".join(arm.reader for arm in arms)
            filled = [arm for arm in arms if arm.annotation != "None"]
            test, made = (filled[0].test, filled[0].made) if len(filled) == 1 else ("False", "v")
            return Typed(
                _union([arm.annotation for arm in arms]),
                _union([arm.argument for arm in arms]),
                f"AnyOf({readers})",
                test,
                made,
                sum((arm.classes for arm in arms), ()),
                all(arm.as_it_came for arm in arms),
            )
    raise ViewError(
        f"{prop.name.get_untrusted_value()}: no reader for a {type(prop).__name__}; add one to _schema/readers.py"
    )


def _is_bare(arm: PropertyProtocol, union: UnionProperty, known: Known) -> bool:
    """Whether an arm is what another arm holds, as a list without the object around it: that one reads it."""
    inner = getattr(arm, "inner_property", None)
    held = [known.bare.get(one.class_info.name) for one in union.inner_properties if isinstance(one, ModelProperty)]
    return isinstance(inner, ModelProperty) and inner.class_info.name in held


def is_free_form(model: ModelProperty) -> bool:
    """Whether a model names no property and types none: it is a plain dict then, and no class."""
    named = model.required_properties or model.optional_properties
    return not named and isinstance(model.additional_properties, AnyProperty)


def model_view(model: ModelProperty, document: Json, known: Known) -> ModelView:
    """Give the view of a model; `document` is the schema it was made of."""
    properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
    by_wire = {prop.name.get_untrusted_value(): prop for prop in properties}
    schemas = document.get("properties", {})
    if set(by_wire) != set(schemas):
        raise ViewError(f"{model.class_info.name}: has {sorted(by_wire)}, where its schema has {sorted(schemas)}")

    published = [wire for wire, schema in schemas.items() if "x-alias-of" not in schema]
    names = {wire: python_name(wire) for wire in published}
    for name in names.values():
        if list(names.values()).count(name) > 1:
            raise ViewError(f"{model.class_info.name}: two published properties would both be called {name}")
    taken = {*names.values(), *RESERVED}
    aliases: dict[str, list[AliasView]] = {wire: [] for wire in published}
    for spelling, schema in schemas.items():
        if "x-alias-of" in schema:
            free = spelling.isidentifier() and not keyword.iskeyword(spelling) and not spelling.startswith("_")
            attribute = spelling if free and spelling not in taken else None
            taken.add(spelling)
            aliases[schema["x-alias-of"]].append(AliasView(spelling, attribute))

    fields = []
    for wire in published:
        prop, schema = by_wire[wire], schemas[wire]
        type_ = typed(prop, known)
        if type_.annotation == "Any" and not schema.get("x-any"):
            raise ViewError(f"{model.class_info.name}.{wire}: is Any; type it, or mark it x-any: true and say why")
        fields.append(
            FieldView(
                names[wire],
                wire,
                type_,
                tuple(aliases[wire]),
                prop.required,
                prop.required and str(model.class_info.name) in known.sent,
                any(schemas[s].get("x-secret") for s in (wire, *(a.spelling for a in aliases[wire]))),
                _note(schema),
                tuple(schema.get("x-else", "").split(".")) if "x-else" in schema else (),
            )
        )
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
    )


def _held(name: str, document: Json) -> str:
    """Give the name under which the object may stand one level further in, as `x-held-as` says; `""` for none."""
    held = str(document.get("x-held-as", ""))
    if held in document.get("properties", {}):
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
    endpoint: Endpoint, operation: Json, rivals: Sequence[str], known: Known, example: Json = None
) -> EndpointView:
    """Give the view of an endpoint; `operation` is what the effective description has for it."""
    path = endpoint.path.get_untrusted_value()
    where = f"{endpoint.method.upper()} {path}"
    if endpoint.header_parameters or endpoint.cookie_parameters:
        raise ViewError(f"{where}: header and cookie parameters have no words in our templates")
    if len(endpoint.bodies) > 1 or any(body.content_type != "application/json" for body in endpoint.bodies):
        raise ViewError(f"{where}: a body other than one of application/json has no words in our templates")
    described = {(p["name"], p["in"]): p for p in operation.get("parameters", ())}
    parameters = []
    for place, props in (("path", endpoint.path_parameters), ("query", endpoint.query_parameters)):
        for prop in props:
            wire = prop.name.get_untrusted_value()
            schema = described[wire, place].get("schema", {})
            note, secret = _note({**schema, **_words(described[wire, place])}), bool(schema.get("x-secret"))
            name = python_name(wire)
            type_ = typed(prop, known, "models.")
            parameters.append(ParameterView(name, wire, place, type_, prop.required, note, secret))
    order = [(p["name"], p["in"]) for p in operation.get("parameters", ())]
    parameters.sort(key=lambda p: order.index((p.wire, p.place)))
    answers = []
    for response in endpoint.responses:
        if response.source["attribute"] != "response.json()":
            raise ViewError(f"{where}: {response.status_code.pattern} is no JSON, and has no words in our templates")
        answers.append((response.status_code.pattern, typed(response.prop, known, "models.")))
    body = endpoint.bodies[0].prop if endpoint.bodies else None
    return EndpointView(
        name=str(endpoint.name),
        tag=str(endpoint.tags[0]),
        method=endpoint.method.upper(),
        path=path,
        summary=" ".join(operation.get("summary", "").split()),
        note=_paragraphs(operation.get("description", "")),
        page=operation.get("externalDocs", {}).get("url", ""),
        differs=tuple(operation.get("x-sources-differ", ())),
        errors=_errors(operation, path),
        example=example,
        secured=endpoint.requires_security,
        parameters=tuple(parameters),
        body=typed(body, known, "models.") if body else None,
        body_required=body is not None and body.required,
        answers=tuple(answers),
        good=_union([answer.annotation for status, answer in answers if status.startswith("2")]),
        bad=_union([answer.annotation for status, answer in answers if not status.startswith("2")]),
        idempotent=bool(operation.get("x-idempotent")),
        envelope=not operation.get("x-no-envelope"),
        rivals=tuple(rivals),
        empty_errors=tuple(operation.get("x-empty-error", ())),
    )


def python_name(wire: str) -> str:
    """Give the Python name of a published property or parameter, from its wire name alone."""
    name = str(PythonIdentifier(wire, prefix="field_"))
    return f"{name}_" if name in RESERVED else name


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


def _words(parameter: Json) -> Json:
    """Give what a parameter says of itself, which stands before what its schema says."""
    return {key: parameter[key] for key in ("description", "example") if key in parameter}


def _note(schema: Json) -> str:
    """Tell what a caller should know of a value: meaning, format, documented default (never sent), bounds, example."""
    parts = [" ".join(schema["description"].split()).rstrip(".") + "."] if schema.get("description") else []
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


def _union(annotations: Sequence[str]) -> str:
    arms = dict.fromkeys(arm.strip() for annotation in annotations for arm in _split(annotation))
    return " | ".join([arm for arm in arms if arm != "None"] + ["None"] * ("None" in arms)) or "None"


def _split(annotation: str) -> list[str]:
    arms, depth = [""], 0
    for character in annotation:
        depth += (character == "[") - (character == "]")
        if character == "|" and not depth:
            arms.append("")
        else:
            arms[-1] += character
    return arms


def _classes(types: Iterable[Typed], but: str = "") -> list[Class]:
    found = {class_.name: class_ for type_ in types for class_ in type_.classes if class_.name != but}
    return [found[name] for name in sorted(found)]
