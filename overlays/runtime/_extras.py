"""What a caller adds to a call that the description does not know yet: names in the query, fields in the body."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ._schema.operation import Operation, Request
from ._transport.secrets import Hidden, concealed, reveal
from .types import Json

__all__ = ["Extras", "encoded_json", "encoded_query"]


class Extras(NamedTuple):
    """What is added, hidden: nobody knows what it is. `body` is JSON."""

    query: Hidden[Sequence[tuple[str, str]]]
    body: Hidden[Mapping[str, Json]]

    @classmethod
    def checked(cls, query: Mapping[str, Any] | None, body: Mapping[str, Any] | None) -> Extras:
        """Take what a caller gave, perhaps `Hidden`. Raises `TypeError` or `ValueError` for what a query or JSON
        cannot hold.
        """
        return cls(Hidden(concealed(encoded_query, query or {}, "extra_query")), Hidden(concealed(_copied, body or {})))

    def added(self, operation: Operation[Any, Any], request: Request) -> Request:
        """Add it to a request.

        Raises `ValueError` where it repeats a documented name of an operation that can cost money, and `TypeError`
        where there is no object to add it to.
        """
        return concealed(_added, operation, request, self.query, self.body)


def _added(
    operation: Operation[Any, Any], request: Request, query: Sequence[tuple[str, str]], body: Mapping[str, Json]
) -> Request:
    where = f"{operation.method} {operation.path}: "
    if operation.can_cost:
        known = {parameter.name for parameter in operation.parameters} | operation.body_names
        given = (*(name for name, _ in query), *body)
        if repeated := [name for name in given if name in known]:
            raise ValueError(f"{where}extra: {', '.join(repeated)} is an argument of its own: give it there")
    content = request.body
    if body:
        held = json.loads(reveal(content)) if content is not None else {}
        if not isinstance(held, dict):
            raise TypeError(f"{where}extra_body: the body is no object to add to")
        content = Hidden(encoded_json({**held, **body}, "extra_body"))
    replaced = {name for name, _ in query}
    kept = [pair for pair in reveal(request.query) if pair[0] not in replaced]
    return request._replace(query=Hidden([*kept, *query]), body=content)


def _copied(body: Any) -> Mapping[str, Json]:
    copy: Mapping[str, Json] = json.loads(encoded_json(_mapping(body, "extra_body"), "extra_body"))
    return copy


def encoded_json(value: Json, where: str) -> bytes:
    """Give the bytes of any JSON. Raises `TypeError` or `ValueError`, naming the place, for what is none."""
    try:
        return json.dumps(value, allow_nan=False, separators=(",", ":"), ensure_ascii=False).encode()
    except (TypeError, RecursionError) as error:
        raise TypeError(f"{where}: what JSON can hold is wanted here") from error
    except ValueError as error:
        raise ValueError(f"{where}: NaN, infinities, lone surrogates and what holds itself are not JSON") from error


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
