from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
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
class SearchV2Request(Model):
    """SearchV2Request

    Attributes:
        query (str): What to look for, in plain words.
        mode (str | Unset): `default` plans a search over all indexes; `deepsearch` reasons in several steps, is
            slower and dearer, and may ask back.
        top_k (int | Unset): How many matches at most. The server gives 10 unless told. At least: 1.0.
        session_id (str | Unset): For deepsearch, the session of an earlier answer that this goes on from.
        return_fields (str | list[str] | dict[str, Any] | None | Unset): Which fields of the indexed records
            come along in metadata: the name or id of an index, `all`, a list of names, or an object with a list of
            fields for each index.
        score_threshold (float | Unset): The lowest score to give. For mode default only.
        filter_ (list[dict[str, Any]] | dict[str, Any] | None | Unset): What to keep. A list of conditions, such
            as `[{"field": "activity", "op": "==", "value": "walking"}]`, all of which must hold, or one object that
            joins conditions by `and`, `or` or `not`. Which operators a field takes stands in the index's
            field_schema.
        sort (str | list[list[str]] | dict[str, Any] | None | Unset): What to sort by: `[["start", "asc"]]`,
            pairs of a field and asc or desc, or the name of a field alone, which sorts descending. Only fields of
            the index's sort group can be named.
        include_clip (bool | Unset): Whether to give clips. It is not known whether the server heeds it.
        config (dict[str, Any] | Unset): More settings, such as `include_trace` (whether the answer holds a
            trace) in mode default.
    """

    query: str
    mode: str | Unset
    top_k: int | Unset
    session_id: str | Unset
    return_fields: str | list[str] | dict[str, Any] | None | Unset
    score_threshold: float | Unset
    filter_: list[dict[str, Any]] | dict[str, Any] | None | Unset
    sort: str | list[list[str]] | dict[str, Any] | None | Unset
    include_clip: bool | Unset
    config: dict[str, Any] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "query",
            "query",
            STRING,
            required=True,
        ),
        Field(
            "mode",
            "mode",
            STRING,
        ),
        Field(
            "top_k",
            "top_k",
            INTEGER,
        ),
        Field(
            "session_id",
            "session_id",
            STRING,
        ),
        Field(
            "return_fields",
            "return_fields",
            AnyOf(STRING, Items(STRING), OBJECT, NULL),
        ),
        Field(
            "score_threshold",
            "score_threshold",
            NUMBER,
        ),
        Field(
            "filter_",
            "filter",
            AnyOf(Items(OBJECT), OBJECT, NULL),
        ),
        Field(
            "sort",
            "sort",
            AnyOf(STRING, Items(Items(STRING)), OBJECT, NULL),
        ),
        Field(
            "include_clip",
            "include_clip",
            BOOLEAN,
        ),
        Field(
            "config",
            "config",
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        mode: str | Unset = UNSET,
        top_k: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        return_fields: str | list[str] | dict[str, Any] | None | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        filter_: list[dict[str, Any]] | dict[str, Any] | None | Unset = UNSET,
        sort: str | list[list[str]] | dict[str, Any] | None | Unset = UNSET,
        include_clip: bool | Unset = UNSET,
        config: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "query": query,
                "mode": mode,
                "top_k": top_k,
                "session_id": session_id,
                "return_fields": return_fields,
                "score_threshold": score_threshold,
                "filter": filter_,
                "sort": sort,
                "include_clip": include_clip,
                "config": config,
            },
            _wire,
        )
