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
    from .index_type import IndexType
    from .video_search_type import VideoSearchType


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SearchVideoRequest(Model):
    """SearchVideoRequest

    Attributes:
        query (str): Example: 'search query'.
        index_type (IndexType | Unset):
        search_type (VideoSearchType | Unset):
        score_threshold (float | Unset): Example: 0.2.
        result_threshold (int | Unset): Example: 10.
        stitch (bool | Unset): Example: True.
        scene_index_id (str | Unset): Example: 'idx-12345'.
        filter_ (list[dict[str, Any]] | Unset):
        dynamic_score_percentage (float | Unset):
        sort_docs_on (str | Unset):
        rerank_params (dict[str, Any] | Unset):
        rerank (bool | Unset):
    """

    query: str
    index_type: IndexType | Unset
    search_type: VideoSearchType | Unset
    score_threshold: float | Unset
    result_threshold: int | Unset
    stitch: bool | Unset
    scene_index_id: str | Unset
    filter_: list[dict[str, Any]] | Unset
    dynamic_score_percentage: float | Unset
    sort_docs_on: str | Unset
    rerank_params: dict[str, Any] | Unset
    rerank: bool | Unset
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
            Choice("video_search_type", "VideoSearchType", is_open=False),
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
            "scene_index_id",
            "scene_index_id",
            STRING,
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
        Field(
            "rerank",
            "rerank",
            BOOLEAN,
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        index_type: IndexType | Unset = UNSET,
        search_type: VideoSearchType | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        filter_: list[dict[str, Any]] | Unset = UNSET,
        dynamic_score_percentage: float | Unset = UNSET,
        sort_docs_on: str | Unset = UNSET,
        rerank_params: dict[str, Any] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
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
                "scene_index_id": scene_index_id,
                "filter": filter_,
                "dynamic_score_percentage": dynamic_score_percentage,
                "sort_docs_on": sort_docs_on,
                "rerank_params": rerank_params,
                "rerank": rerank,
            },
            _wire,
        )
