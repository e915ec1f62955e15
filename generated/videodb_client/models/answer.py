from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .search_warning import SearchWarning
    from .video_match import VideoMatch


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Answer(Model):
    """Answer

    Attributes:
        answer (str | None | Unset): The answer, written by a model.
        sources (list[VideoMatch] | None | Unset): What it was made from, if include_sources asked for it -
            videos, each with its shots.
        warnings (list[SearchWarning] | Unset): What the server wants to be known of this answer.
    """

    answer: str | None | Unset
    sources: list[VideoMatch] | None | Unset
    warnings: list[SearchWarning] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "answer",
            "answer",
            AnyOf(STRING, NULL),
        ),
        Field(
            "sources",
            "sources",
            AnyOf(Items(Object("video_match", "VideoMatch")), NULL),
        ),
        Field(
            "warnings",
            "warnings",
            Items(Object("search_warning", "SearchWarning")),
        ),
    )

    def __init__(
        self,
        *,
        answer: str | None | Unset = UNSET,
        sources: list[VideoMatch] | None | Unset = UNSET,
        warnings: list[SearchWarning] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "answer": answer,
                "sources": sources,
                "warnings": warnings,
            },
            _wire,
        )
