"""Make one schema of two that both hold: what the parts of an `allOf` come to.

`Merger.merged` gives what satisfies two schemas; where they contradict one another, it is told in `problems`. Pure but
for that list.
"""

from __future__ import annotations

from collections.abc import Callable

from pipeline.documents import Json, copied, same
from pipeline.locations import Location, pointer

WORDS = frozenset({"title", "description", "example", "externalDocs", "deprecated", "default", "xml"})
"""What a schema says beside what it allows; of several parts, the last one that says it is heard."""


MEND = "No overlay reaches it: mend a copy of the description, and take that in: make vendor FROM=<file>"


class Merger:
    """Merges schemas. `part` gives what one that may be a reference is, in plain words, `None` if it is nothing."""

    def __init__(self, part: Callable[[Json, Location], Json], problems: list[tuple[str, str]]) -> None:
        self._part, self._problems = part, problems

    def merged(self, left: Json, right: Json, where: Location) -> Json:
        """Give what satisfies two schemas; what contradicts is told by name."""
        if left == right:
            return left
        if "$ref" in left or "$ref" in right:
            left, right = self._bare(left), self._bare(right)
            if same(left.get("$ref"), right.get("$ref")):
                return {**left, **right}
            whole = [self._part(one, where) or {} if "$ref" in one else one for one in (left, right)]
            return self.merged(whole[0], whole[1], where)
        result = dict(left)
        is_null_refused = any("type" in side and not side.get("nullable") for side in (left, right))
        for key, value in right.items():
            if key not in result:
                result[key] = value
                continue
            mine = result[key]
            if key == "properties":
                result[key] = dict(mine)
                for name, item in value.items():
                    here = (*where, "properties", name)
                    result[key][name] = self.merged(mine[name], item, here) if name in mine else item
            elif key in WORDS or same(mine, value):
                result[key] = value
            elif key == "required":
                result[key] = list(dict.fromkeys((*mine, *value)))
            elif key in _STRICTER:
                result[key] = _STRICTER[key](mine, value)
            elif key == "enum":
                result[key] = [one for one in mine if any(same(one, other) for other in value)]
                if not result[key]:
                    self._conflict(where, key, mine, value)
            elif key == "x-told-by":
                result[key] = value
            elif key == "x-required-one-of":
                result[key] = [*mine, *value]
            elif key == "items" or (
                key == "additionalProperties" and isinstance(mine, dict) and isinstance(value, dict)
            ):
                result[key] = self.merged(mine, value, (*where, key))
            elif key == "additionalProperties":
                # `false` in one part and fields in another would leave nothing: vendors mean the fields.
                result[key] = next((one for one in (mine, value) if isinstance(one, dict)), True)
            elif key == "type" and {mine, value} == {"integer", "number"}:
                result[key] = "integer"
            else:
                self._conflict((*where, key), key, mine, value)
        if is_null_refused:
            result.pop("nullable", None)
        for key in ("anyOf", "oneOf"):
            if key in result and "properties" in result:
                return self._distributed(result, key, where)
        return result

    def _bare(self, schema: Json) -> Json:
        """Give the `$ref` that an `anyOf` of nothing else wraps."""
        arms = schema.get("anyOf", ())
        if len(arms) == 1 and "$ref" in arms[0]:
            return {**{key: value for key, value in schema.items() if key != "anyOf"}, **arms[0]}
        return schema

    def _distributed(self, schema: Json, key: str, where: Location) -> Json:
        """Put what all arms share into each of them."""
        shared = {k: v for k, v in schema.items() if k not in (key, "description", "nullable", "discriminator")}
        rest = {k: v for k, v in schema.items() if k in ("description", "nullable")}
        arms = []
        for index, arm in enumerate(schema[key]):
            whole = self._part(arm, (*where, key, index))
            arms.append(self.merged(copied(shared), whole or {}, (*where, key, index)))
        return {**rest, key: arms}

    def _conflict(self, where: Location, key: str, one: Json, other: Json) -> None:
        why = f"parts of allOf contradict one another: {key} is {one!r} in one and {other!r} in another"
        self._problems.append((pointer(where), f"{why}. {MEND}"))


_STRICTER: dict[str, Callable[[Json, Json], Json]] = {
    **dict.fromkeys(("minimum", "minLength", "minItems", "minProperties"), max),
    **dict.fromkeys(("maximum", "maxLength", "maxItems", "maxProperties"), min),
    **dict.fromkeys(("uniqueItems", "exclusiveMinimum", "exclusiveMaximum"), lambda one, other: one or other),
    **dict.fromkeys(("readOnly", "writeOnly"), lambda one, other: one or other),
    "nullable": lambda one, other: one and other,
    "pattern": lambda one, other: other,
}
