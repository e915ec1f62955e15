"""The operations of the API as the fake knows them, from the description that is laid beside this module.

`description.json` is the effective description without prose and error answers. It is read at the first question.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, Final
from urllib.parse import unquote

from .._build import KEY_HEADER as _KEY_HEADER
from ..types import Json
from ._exchange import Request
from ._schemas import Schemas

__all__ = ["KEY_HEADER", "Route", "allowed_methods", "found", "routes"]

KEY_HEADER: Final = _KEY_HEADER.lower()


class Route:
    """One operation: what it takes, and what it answers when all goes well."""

    def __init__(self, content: Mapping[str, Any], schemas: Schemas) -> None:
        self.name: str = content["name"]
        self.method: str = content["method"]
        self.path: str = content["path"]
        self.status: int = content["status"]
        self.secured: bool = content["secured"]
        self.parts: Sequence[str] = self.path.strip("/").split("/")
        self.is_job = "job" in content and self.method != "GET"
        self._content, self._schemas = content, schemas

    def matched(self, parts: Sequence[str]) -> dict[str, str] | None:
        """Give the values of a path, which is given in encoded parts, or None if it is another operation's."""
        if len(parts) != len(self.parts):
            return None
        values = {}
        for mine, part in zip(self.parts, parts, strict=True):
            if mine.startswith("{"):
                values[mine[1:-1]] = unquote(part)
            elif mine != unquote(part):
                return None
        return None if "" in values.values() else values

    def query(self, request: Request) -> dict[str, Any]:
        """Give the values of a query that are documented."""
        given: dict[str, list[str]] = {}
        for name, value in request.query:
            given.setdefault(name, []).append(value)
        return {
            one["name"]: self._schemas.decoded(one["schema"], given[one["name"]])
            for one in self._content["parameters"]
            if one["in"] == "query" and one["name"] in given
        }

    def body(self, request: Request) -> dict[str, Any]:
        """Give the fields of a body under their published names; those of a body that is no object are none."""
        schema = self._content.get("body")
        value = self._schemas.canonical(schema, request.json) if schema else None
        return value if isinstance(value, dict) else {}

    def fields(self, listed: str | None = None) -> Sequence[str]:
        """Name the fields of `data` in the answer, or of the items that it lists under a name."""
        path = ("data",) if listed is None else ("data", listed, "[]")
        return tuple(self._schemas.fields(self._content["answer"], *path))

    def enumerated(self, *path: str) -> Sequence[str]:
        """Name the fields of `data`, or at a path in it, whose values are enumerated.

        Nobody waits for one of them to change: a status is among them in a list only.
        """
        fields = self._schemas.fields(self._content["answer"], "data", *path)
        return [
            name
            for name, schema in fields.items()
            if self._schemas.is_enumerated(schema) and name != "response_type" and (name != "status" or "[]" in path)
        ]

    def item(self, listed: str | None = None) -> dict[str, Any]:
        """Give what somebody wrote as an example of `data`, or of an item that is listed there; nothing made up."""
        path = ("data",) if listed is None else ("data", listed, "[]")
        return self._schemas.told({"properties": self._schemas.fields(self._content["answer"], *path)})

    def problems(self, request: Request) -> list[str]:
        """Name what is wrong with a request: path, query and body."""
        found: list[str] = []
        given: dict[str, list[str]] = {}
        for name, value in request.query:
            given.setdefault(name, []).append(value)
        for parameter in self._content["parameters"]:
            name, schema = parameter["name"], parameter["schema"]
            values = [request.values[name]] if parameter["in"] == "path" else given.pop(name, [])
            if values:
                value = self._schemas.decoded(schema, values)
                found += [f"{name}: {line}" for line in self._schemas.problems(schema, value)]
            elif parameter["required"]:
                found.append(f"{name}: is required")
        body = self._content.get("body")
        if body is not None and (request.body or self._content["body_required"]):
            if request.body:
                found += [f"body: {line}" for line in self._schemas.problems(body, request.json)]
            else:
                found.append("body: is required")
        return found

    def example(self, values: Mapping[str, str]) -> Any:
        """Give an answer that fits the schema, with the ids that were asked for where they stand in it."""
        answer = self._schemas.example(self._content["answer"])
        data = answer.get("data") if isinstance(answer, dict) else None
        if isinstance(data, dict) and values and "output_url" not in data:
            *_, (last, value) = values.items()
            for name in ("id", *values):
                if isinstance(data.get(name), str) and (
                    name == last or (name == "id" and self.parts[-1] == f"{{{last}}}")
                ):
                    data[name] = value
            if self._schemas.problems(self._content["answer"], answer):
                answer = self._schemas.example(self._content["answer"])
        return answer

    def answer_problems(self, answer: Json) -> list[str]:
        """Name what of an answer does not fit its schema."""
        return self._schemas.problems(self._content["answer"], answer)

    def finished(self, values: Mapping[str, str]) -> Json:
        """Give what a job of this operation holds when it is over."""
        named = (self._content.get("job") or {}).get("result", "Any")
        name = named if isinstance(named, str) else named[0]
        return {} if name == "Any" else self._schemas.example({"$ref": f"#/components/schemas/{name}"})


class _Api:
    @cached_property
    def routes(self) -> Sequence[Route]:
        content = json.loads(files(__name__.rpartition(".")[0]).joinpath("description.json").read_bytes())
        schemas = Schemas(content["schemas"])
        return [Route(one, schemas) for one in content["operations"]]


@cache
def _api() -> _Api:
    return _Api()


def routes() -> Sequence[Route]:
    """Give every operation."""
    return _api().routes


def found(method: str, path: str) -> tuple[Route | None, dict[str, str]]:
    """Give the operation that a path belongs to, with its values: the one with the most literal parts.

    A final slash makes no difference: the description writes one where the vendor's own clients write none.
    """
    parts = path.strip("/").split("/")
    matches = [
        (sum(part.startswith("{") for part in route.parts), index, route, values)
        for index, route in enumerate(routes())
        if route.method == method and (values := route.matched(parts)) is not None
    ]
    if not matches:
        return None, {}
    _, _, route, values = min(matches, key=lambda match: match[:2])
    return route, values


def allowed_methods(path: str) -> list[str]:
    """Give the methods that a path has."""
    parts = path.strip("/").split("/")
    return sorted({route.method for route in routes() if route.matched(parts) is not None})
