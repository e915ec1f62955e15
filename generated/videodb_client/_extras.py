"""What a caller adds to a call that the description does not know yet: names in the query, fields in the body."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ._schema.operation import Operation, Request
from .types import Json

__all__ = ["Extras", "encoded_json", "encoded_query"]


class Extras(NamedTuple):
    """What is added; `body` is JSON."""

    query: Sequence[tuple[str, str]] = ()
    body: Mapping[str, Json] = {}

    @classmethod
    def checked(cls, query: Mapping[str, Any], body: Mapping[str, Any]) -> Extras:
        """Take what a caller gave. Raises `TypeError` or `ValueError` for what a query or JSON cannot hold."""
        encoded = encoded_query(query, "extra_query")
        return cls(encoded, json.loads(encoded_json(_mapping(body, "extra_body"), "extra_body")))

    def added(self, operation: Operation[Any, Any], request: Request) -> Request:
        """Add it to a request.

        Raises `ValueError` where it repeats a documented name of an operation that can cost money, and `TypeError`
        where there is no object to add it to.
        """
        where = f"{operation.method} {operation.path}: "
        if operation.can_cost:
            known = {parameter.name for parameter in operation.parameters} | operation.body_names
            given = (*(name for name, _ in self.query), *self.body)
            if repeated := [name for name in given if name in known]:
                raise ValueError(f"{where}extra: {', '.join(repeated)} is an argument of its own: give it there")
        content = request.body
        if self.body:
            held = json.loads(content) if content is not None else {}
            if not isinstance(held, dict):
                raise TypeError(f"{where}extra_body: the body is no object to add to")
            content = encoded_json({**held, **self.body}, "extra_body")
        replaced = {name for name, _ in self.query}
        query = [pair for pair in request.query if pair[0] not in replaced]
        return request._replace(query=[*query, *self.query], body=content)


def encoded_json(value: Json, where: str) -> bytes:
    """Give the bytes of any JSON. Raises `TypeError` or `ValueError`, naming the place, for what is none."""
    try:
        return json.dumps(value, allow_nan=False, separators=(",", ":"), ensure_ascii=False).encode()
    except (TypeError, RecursionError) as error:
        raise TypeError(f"{where}: what JSON can hold is wanted here") from error
    except ValueError as error:
        raise ValueError(f"{where}: NaN, infinities and lone surrogates are not JSON") from error


def encoded_query(query: Mapping[str, Any], where: str) -> list[tuple[str, str]]:
    """Give the pairs of a query; a list gives its name several times. Raises `TypeError` for what has no form."""
    pairs = []
    for name, value in _mapping(query, where).items():
        for item in value if isinstance(value, list | tuple) else (value,):
            if isinstance(item, bool):
                item = "true" if item else "false"
            if not isinstance(item, str | int | float):
                raise TypeError(f"{where}: {name}: text, a number, true or false is wanted here, or a list of these")
            pairs.append((name, str(item)))
    return pairs


def _mapping(value: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
        raise TypeError(f"{where}: a mapping from names is wanted here")
    return value
