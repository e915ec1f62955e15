"""What the runtime reads each type of the generator with, and what type checkers see of it. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

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

NOTHING = "NOTHING"
"""The reader of an answer without content."""


class ViewError(Exception):
    """The generator made something that our templates have no words for."""


class Known(NamedTuple):
    """What is known of the whole description: the values of each enum, in its order; which enums take no other value
    than those, since they are only sent; which shapes are sent; of which shapes a list may come bare, and what that
    holds."""

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


_SIMPLE: Mapping[type, Typed] = {
    BooleanProperty: Typed("bool", "bool", "BOOLEAN", "type(v) is bool"),
    IntProperty: Typed("int", "int", "INTEGER", "type(v) is int"),
    # An infinity or a NaN is no number.
    FloatProperty: Typed("float", "float", "NUMBER", "type(v) is float and v - v == 0"),
    StringProperty: Typed("str", "str", "STRING", "type(v) is str", as_it_came=True),
    UuidProperty: Typed("str", "str", "UUID", "type(v) is str", as_it_came=True),
    DateTimeProperty: Typed("datetime.datetime", "datetime.datetime", "DATETIME", "False"),
    DateProperty: Typed("datetime.date", "datetime.date", "DATE", "False"),
    NoneProperty: Typed("None", "None", "NULL", "v is None", as_it_came=True),
    AnyProperty: Typed("Any", "Any", "ANY", "True", as_it_came=True),
}


def typed(prop: PropertyProtocol, known: Known, package: str = "") -> Typed:
    """Give the type of a property. `package` stands before the names of models and enums, such as `models.`."""
    if simple := _SIMPLE.get(type(prop)):
        return simple
    match prop:
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
            reader, annotation = f"Items({item.reader})", f"list[{item.annotation}]"
            argument = f"Sequence[{item.argument}]"
            if "str" in split(item.argument):
                # A text is a sequence of texts to checkers: where texts are wanted, it is not.
                argument = f"list[{item.argument}] | tuple[{item.argument}, ...]"
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
                union([arm.annotation for arm in arms]),
                union([arm.argument for arm in arms]),
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


NO_CONTENT = Typed("None", "None", NOTHING, "False")


def is_free_form(model: ModelProperty) -> bool:
    """Whether a model names no property and types none: it is a plain dict then, and no class."""
    named = model.required_properties or model.optional_properties
    return not named and isinstance(model.additional_properties, AnyProperty)


def union(annotations: Sequence[str]) -> str:
    arms = dict.fromkeys(arm.strip() for annotation in annotations for arm in split(annotation))
    return " | ".join([arm for arm in arms if arm != "None"] + ["None"] * ("None" in arms)) or "None"


def split(annotation: str) -> list[str]:
    arms, depth = [""], 0
    for character in annotation:
        depth += (character == "[") - (character == "]")
        if character == "|" and not depth:
            arms.append("")
        else:
            arms[-1] += character
    return arms
