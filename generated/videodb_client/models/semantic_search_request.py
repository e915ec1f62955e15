from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    NULL,
    NUMBER,
    OBJECT,
    STRING,
    AnyOf,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SemanticSearchRequest(Model):
    """SemanticSearchRequest

    Attributes:
        query (str): What to look for, by its meaning.
        index_names (str | list[str] | None | Unset): Which indexes, by name, one or several; all semantic ones
            unless given.
        index_ids (str | list[str] | None | Unset): Which indexes, by id, one or several; all semantic ones
            unless given.
        top_k (int | Unset): How many matches at most. The vendor's SDKs send 10. At least: 1.0.
        score_threshold (float | None | Unset): The lowest score to give.
        filter_ (list[dict[str, Any]] | dict[str, Any] | None | Unset): What to keep. A list of conditions, such
            as `[{"field": "activity", "op": "==", "value": "walking"}]`, all of which must hold, or one object that
            joins conditions by `and`, `or` or `not`. Which operators a field takes stands in the index's
            field_schema.
        return_fields (str | list[str] | dict[str, Any] | None | Unset): Which fields of the indexed records
            come along in metadata: the name or id of an index, `all`, a list of names, or an object with a list of
            fields for each index.
    """

    query: str
    index_names: str | list[str] | None | Unset
    index_ids: str | list[str] | None | Unset
    top_k: int | Unset
    score_threshold: float | None | Unset
    filter_: list[dict[str, Any]] | dict[str, Any] | None | Unset
    return_fields: str | list[str] | dict[str, Any] | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "query",
            "query",
            STRING,
            required=True,
        ),
        Field(
            "index_names",
            "index_names",
            AnyOf(STRING, Items(STRING), NULL),
        ),
        Field(
            "index_ids",
            "index_ids",
            AnyOf(STRING, Items(STRING), NULL),
        ),
        Field(
            "top_k",
            "top_k",
            INTEGER,
        ),
        Field(
            "score_threshold",
            "score_threshold",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "filter_",
            "filter",
            AnyOf(Items(OBJECT), OBJECT, NULL),
        ),
        Field(
            "return_fields",
            "return_fields",
            AnyOf(STRING, Items(STRING), OBJECT, NULL),
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        index_names: str | list[str] | None | Unset = UNSET,
        index_ids: str | list[str] | None | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        filter_: list[dict[str, Any]] | dict[str, Any] | None | Unset = UNSET,
        return_fields: str | list[str] | dict[str, Any] | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "query": query,
                "index_names": index_names,
                "index_ids": index_ids,
                "top_k": top_k,
                "score_threshold": score_threshold,
                "filter": filter_,
                "return_fields": return_fields,
            },
            _wire,
        )
