"""Let an enum hold values of one type: what vendors mix is written as arms, and null beside it.

`of_one_type` changes a schema that has an enum; what a reader should know is added to the notes, what cannot be written
so to the problems.
"""

from __future__ import annotations

import json
import re

from pipeline.documents import Json, copied, same
from pipeline.locations import Location, pointer
from pipeline.merging import MEND

NULL = {"type": "object", "nullable": True, "enum": [None]}
"""What says that null may come, as an arm of its own."""


def of_one_type(schema: Json, where: Location, notes: list[str], problems: list[tuple[str, str]]) -> None:
    """Let the enum of a schema hold values of one type, and no null, which is said beside it. See above."""
    values = schema["enum"] = _of_type(schema["enum"], schema.get("type"))
    if None in values and values != [None]:
        schema["nullable"] = True
        schema["enum"] = values = [value for value in values if value is not None]
    if twice := [value for number, value in enumerate(values) if any(same(value, one) for one in values[:number])]:
        notes.append(f"{pointer(where)}/enum: {', '.join(map(repr, twice))} stands there more than once")
        schema["enum"] = values = [v for n, v in enumerate(values) if not any(same(v, o) for o in values[:n])]
    kinds = list(dict.fromkeys(map(type, values)))
    if values == [None] or not values:
        return
    if kinds in ([str], [int]):
        fitting = ("string",) if kinds == [str] else ("integer", "number")
        if (kind := schema.get("type", fitting[0])) not in fitting:
            notes.append(f"{pointer(where)}: its values {values} are not of its type {kind}: the values are right")
            schema["type"] = fitting[0]
        return
    if kinds == [bool] or schema.get("type") == "number":
        del schema["enum"]
        if len(set(values)) < 2 or kinds != [bool]:
            notes.append(f"{pointer(where)}: its values {values} are not checked; any of the type is taken")
        schema.setdefault("type", "boolean" if kinds == [bool] else "number")
        return
    arms: list[Json] = []
    for kind, name in ((str, "string"), (int, "integer"), (float, "number"), (bool, "boolean")):
        if mine := [value for value in values if type(value) is kind]:
            arms.append({"type": name, "enum": mine} if kind in (str, int) else {"type": name})
    if not arms or any(type(value) in (list, dict) for value in values):
        problems.append((pointer(where), f"enum: only texts and numbers can be values of an enum here. {MEND}"))
        return
    null = [copied(NULL)] if schema.pop("nullable", False) else []
    del schema["enum"]
    schema.pop("type", None)
    schema["anyOf"] = [*arms, *null]


def _of_type(values: list[Json], kind: Json) -> list[Json]:
    """Give the values of an enum as its type has them: who forgets a quote in YAML writes a number for a text."""
    if kind == "string":
        return [json.dumps(one) if isinstance(one, bool | int | float) else one for one in values]
    if kind == "integer":
        return [int(one) if isinstance(one, str) and re.fullmatch(r"-?[0-9]+", one) else one for one in values]
    return values
