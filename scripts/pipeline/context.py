"""What the templates are given: the generator's models and endpoints, told in the words of our runtime.

A property of the generator becomes an annotation (what a type checker sees) and a reader (how the runtime reads it,
see `_schema/readers.py`). Names are worked out from the wire name alone, so that adding an alias renames nothing.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.schemas import Class
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import PythonIdentifier

from pipeline.documents import Json

RESERVED = frozenset(
    (
        *("additional_keys", "additional_properties", "from_dict", "to_dict", "unread"),
        *("self", "cls", "client", "body", "sync", "asyncio"),
    )
)
"""Names that a property cannot have in Python: the members of `Model`, and the arguments that endpoints add."""


class ViewError(Exception):
    """The generator made something that our templates have no words for."""


class Typed(NamedTuple):
    """A type, as an annotation and as an expression that makes its reader; `classes` are those that it names."""

    annotation: str
    reader: str
    classes: tuple[Class, ...] = ()


class AliasView(NamedTuple):
    spelling: str
    attribute: str | None


class FieldView(NamedTuple):
    name: str
    wire: str
    type: Typed
    aliases: tuple[AliasView, ...]
    required: bool
    secret: bool
    note: str

    @property
    def annotation(self) -> str:
        return self.type.annotation if self.required and not self.aliases else f"{self.type.annotation} | Unset"


class ModelView(NamedTuple):
    name: str
    module: str
    note: str
    fields: tuple[FieldView, ...]
    extra: Typed | None
    required_one_of: tuple[tuple[str, ...], ...]

    @property
    def classes(self) -> list[Class]:
        return _classes([field.type for field in self.fields], but=self.name)


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
        return self.type.annotation if self.required else f"{self.type.annotation} | Unset"


class EndpointView(NamedTuple):
    name: str
    tag: str
    method: str
    path: str
    note: str
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

    @property
    def classes(self) -> list[Class]:
        types = [parameter.type for parameter in self.parameters] + [answer for _, answer in self.answers]
        return _classes([*types, *([self.body] if self.body else [])])


def typed(prop: PropertyProtocol, closed: frozenset[str] = frozenset()) -> Typed:
    """Give the type of a property. `closed` names the enums that take no other value than those documented."""
    match prop:
        case BooleanProperty():
            return Typed("bool", "BOOLEAN")
        case IntProperty():
            return Typed("int", "INTEGER")
        case FloatProperty():
            return Typed("float", "NUMBER")
        case StringProperty():
            return Typed("str", "STRING")
        case DateTimeProperty():
            return Typed("datetime.datetime", "DATETIME")
        case NoneProperty():
            return Typed("None", "NULL")
        case AnyProperty():
            return Typed("Any", "ANY")
        case EnumProperty():
            name, is_open = prop.class_info.name, prop.class_info.name not in closed
            reader = f'Choice("{prop.class_info.module_name}", "{name}", is_open={is_open})'
            return Typed(f"{name} | str" if is_open else str(name), reader, (prop.class_info,))
        case ModelProperty() if is_free_form(prop):
            return Typed("dict[str, Any]", "OBJECT")
        case ModelProperty():
            info = prop.class_info
            return Typed(str(info.name), f'Object("{info.module_name}", "{info.name}")', (info,))
        case ListProperty():
            item = typed(prop.inner_property, closed)
            return Typed(f"list[{item.annotation}]", f"Items({item.reader})", item.classes)
        case UnionProperty():
            arms = [typed(inner, closed) for inner in prop.inner_properties]
            readers = ", ".join(arm.reader for arm in arms)
            return Typed(_union([a.annotation for a in arms]), f"AnyOf({readers})", sum((a.classes for a in arms), ()))
    raise ViewError(
        f"{prop.name.get_untrusted_value()}: no reader for a {type(prop).__name__}; add one to _schema/readers.py"
    )


def is_free_form(model: ModelProperty) -> bool:
    """Whether a model names no property and types none: it is a plain dict then, and no class."""
    named = model.required_properties or model.optional_properties
    return not named and isinstance(model.additional_properties, AnyProperty)


def model_view(model: ModelProperty, document: Json, closed: frozenset[str]) -> ModelView:
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
        type_ = typed(prop, closed)
        if type_.annotation == "Any" and not schema.get("x-any"):
            raise ViewError(f"{model.class_info.name}.{wire}: is Any; type it, or mark it x-any: true and say why")
        fields.append(
            FieldView(
                names[wire],
                wire,
                type_,
                tuple(aliases[wire]),
                prop.required,
                any(schemas[s].get("x-secret") for s in (wire, *(a.spelling for a in aliases[wire]))),
                _note(schema),
            )
        )
    extra = model.additional_properties
    extra_type = typed(extra, closed) if isinstance(extra, FloatProperty | IntProperty) else None
    if extra_type is None and isinstance(document.get("additionalProperties"), dict):
        raise ViewError(f"{model.class_info.name}: additionalProperties other than numbers have no reader yet")
    return ModelView(
        str(model.class_info.name),
        str(model.class_info.module_name),
        " ".join(document.get("description", "").split()),
        tuple(fields),
        extra_type,
        tuple(map(tuple, document.get("x-required-one-of", ()))),
    )


def endpoint_view(endpoint: Endpoint, operation: Json, rivals: Sequence[str], closed: frozenset[str]) -> EndpointView:
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
            note, secret = _note(schema), bool(schema.get("x-secret"))
            name = python_name(wire)
            parameters.append(ParameterView(name, wire, place, typed(prop, closed), prop.required, note, secret))
    order = [(p["name"], p["in"]) for p in operation.get("parameters", ())]
    parameters.sort(key=lambda p: order.index((p.wire, p.place)))
    answers = []
    for response in endpoint.responses:
        if response.source["attribute"] != "response.json()":
            raise ViewError(f"{where}: {response.status_code.pattern} is no JSON, and has no words in our templates")
        answers.append((response.status_code.pattern, typed(response.prop, closed)))
    body = endpoint.bodies[0].prop if endpoint.bodies else None
    return EndpointView(
        name=str(endpoint.name),
        tag=str(endpoint.tags[0]),
        method=endpoint.method.upper(),
        path=path,
        note=" ".join((operation.get("description") or operation.get("summary") or "").split()).rstrip("."),
        secured=endpoint.requires_security,
        parameters=tuple(parameters),
        body=typed(body, closed) if body else None,
        body_required=body is not None and body.required,
        answers=tuple(answers),
        good=_union([answer.annotation for status, answer in answers if status.startswith("2")]),
        bad=_union([answer.annotation for status, answer in answers if not status.startswith("2")]),
        idempotent=bool(operation.get("x-idempotent")),
        envelope=not operation.get("x-no-envelope"),
        rivals=tuple(rivals),
    )


def python_name(wire: str) -> str:
    """Give the Python name of a published property or parameter, from its wire name alone."""
    name = str(PythonIdentifier(wire, prefix="field_"))
    return f"{name}_" if name in RESERVED else name


def _note(schema: Json) -> str:
    """Tell what a caller should know of a value: meaning, format, documented default (never sent), bounds, example."""
    parts = [" ".join(schema["description"].split()).rstrip(".") + "."] if schema.get("description") else []
    for key, words in (("default", "The server's default"), ("minimum", "At least"), ("maximum", "At most")):
        if key in schema:
            parts.append(f"{words}: {schema[key]!r}.")
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
