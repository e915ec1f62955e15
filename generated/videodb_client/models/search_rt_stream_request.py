from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    OBJECT,
    STRING,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SearchRTStreamRequest(Model):
    """SearchRTStreamRequest

    Attributes:
        query (str): Example: 'person walking'.
        scene_index_id (str | Unset): Example: 'scene-idx-12345'.
        result_threshold (int | Unset): The server's default: 10. Example: 10.
        score_threshold (float | Unset): Example: 0.5.
        dynamic_score_percentage (int | Unset): The server's default: 20. Example: 20.
        stitch (bool | Unset): The server's default: True. Example: True.
        filter_ (list[dict[str, Any]] | Unset):
        rerank (bool | Unset): The server's default: False. Example: False.
        rerank_params (dict[str, Any] | Unset):
    """

    query: str
    scene_index_id: str | Unset
    result_threshold: int | Unset
    score_threshold: float | Unset
    dynamic_score_percentage: int | Unset
    stitch: bool | Unset
    filter_: list[dict[str, Any]] | Unset
    rerank: bool | Unset
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
            "scene_index_id",
            "scene_index_id",
            STRING,
        ),
        Field(
            "result_threshold",
            "result_threshold",
            INTEGER,
        ),
        Field(
            "score_threshold",
            "score_threshold",
            NUMBER,
        ),
        Field(
            "dynamic_score_percentage",
            "dynamic_score_percentage",
            INTEGER,
        ),
        Field(
            "stitch",
            "stitch",
            BOOLEAN,
        ),
        Field(
            "filter_",
            "filter",
            Items(OBJECT),
        ),
        Field(
            "rerank",
            "rerank",
            BOOLEAN,
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
        scene_index_id: str | Unset = UNSET,
        result_threshold: int | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        dynamic_score_percentage: int | Unset = UNSET,
        stitch: bool | Unset = UNSET,
        filter_: list[dict[str, Any]] | Unset = UNSET,
        rerank: bool | Unset = UNSET,
        rerank_params: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "query": query,
                "scene_index_id": scene_index_id,
                "result_threshold": result_threshold,
                "score_threshold": score_threshold,
                "dynamic_score_percentage": dynamic_score_percentage,
                "stitch": stitch,
                "filter": filter_,
                "rerank": rerank,
                "rerank_params": rerank_params,
            },
            _wire,
        )
