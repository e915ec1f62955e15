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
class SearchCollectionRTStreamsRequest(Model):
    """SearchCollectionRTStreamsRequest

    Attributes:
        query (str): What to look for, in plain words.
        scene_index_id (str | None | Unset): Which index to search; all unless given.
        result_threshold (int | None | Unset): How many matches at most.
        score_threshold (float | None | Unset): The lowest score to give.
        dynamic_score_percentage (float | None | Unset): How much of the range of scores to keep. The guides
            disagree which way is stricter.
        filter_ (list[dict[str, Any]] | Unset): Conditions on the metadata.
    """

    query: str
    scene_index_id: str | None | Unset
    result_threshold: int | None | Unset
    score_threshold: float | None | Unset
    dynamic_score_percentage: float | None | Unset
    filter_: list[dict[str, Any]] | Unset
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
            AnyOf(STRING, NULL),
        ),
        Field(
            "result_threshold",
            "result_threshold",
            AnyOf(INTEGER, NULL),
        ),
        Field(
            "score_threshold",
            "score_threshold",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "dynamic_score_percentage",
            "dynamic_score_percentage",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "filter_",
            "filter",
            Items(OBJECT),
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        scene_index_id: str | None | Unset = UNSET,
        result_threshold: int | None | Unset = UNSET,
        score_threshold: float | None | Unset = UNSET,
        dynamic_score_percentage: float | None | Unset = UNSET,
        filter_: list[dict[str, Any]] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "query": query,
                "scene_index_id": scene_index_id,
                "result_threshold": result_threshold,
                "score_threshold": score_threshold,
                "dynamic_score_percentage": dynamic_score_percentage,
                "filter": filter_,
            },
            _wire,
        )
