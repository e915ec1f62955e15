from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    OBJECT,
    STRING,
    Choice,
    Items,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .collection_search_type import CollectionSearchType
    from .index_type import IndexType


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SearchCollectionRequest(Model):
    """SearchCollectionRequest

    Attributes:
        query (str): Example: 'search query'.
        index_type (IndexType | Unset):
        search_type (CollectionSearchType | Unset):
        score_threshold (float | Unset): Example: 0.2.
        result_threshold (int | Unset): Example: 10.
        stitch (bool | Unset): Example: True.
        rerank (bool | Unset): Example: False.
        filter_ (list[dict[str, Any]] | Unset):
        dynamic_score_percentage (float | Unset):
        sort_docs_on (str | Unset):
        rerank_params (dict[str, Any] | Unset):
    """

    query: str
    index_type: IndexType | Unset
    search_type: CollectionSearchType | Unset
    score_threshold: float | Unset
    result_threshold: int | Unset
    stitch: bool | Unset
    rerank: bool | Unset
    filter_: list[dict[str, Any]] | Unset
    dynamic_score_percentage: float | Unset
    sort_docs_on: str | Unset
    rerank_params: dict[str, Any] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "query",
            "query",
            STRING,
            required=True,
        ),
        Field(
            "index_type",
            "index_type",
            Choice("index_type", "IndexType", is_open=False),
        ),
        Field(
            "search_type",
            "search_type",
            Choice("collection_search_type", "CollectionSearchType", is_open=False),
        ),
        Field(
            "score_threshold",
            "score_threshold",
            NUMBER,
        ),
        Field(
            "result_threshold",
            "result_threshold",
            INTEGER,
        ),
        Field(
            "stitch",
            "stitch",
            BOOLEAN,
        ),
        Field(
            "rerank",
            "rerank",
            BOOLEAN,
        ),
        Field(
            "filter_",
            "filter",
            Items(OBJECT),
        ),
        Field(
            "dynamic_score_percentage",
            "dynamic_score_percentage",
            NUMBER,
        ),
        Field(
            "sort_docs_on",
            "sort_docs_on",
            STRING,
        ),
        Field(
            "rerank_params",
            "rerank_params",
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        index_type: IndexType | Unset = UNSET,
        search_type: CollectionSearchType | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        filter_: list[dict[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "query": query,
                "index_type": index_type,
                "search_type": search_type,
                "score_threshold": score_threshold,
                "result_threshold": result_threshold,
                "stitch": stitch,
                "rerank": rerank,
                "filter": filter_,
                "dynamic_score_percentage": dynamic_score_percentage,
                "sort_docs_on": sort_docs_on,
                "rerank_params": rerank_params,
            },
            _wire,
        )
