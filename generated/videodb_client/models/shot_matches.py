from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .search_warning import SearchWarning
    from .video_match import VideoMatch


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class ShotMatches(Model):
    """ShotMatches

    Attributes:
        results (list[VideoMatch] | Unset): The videos with matches, each with its shots. Empty if there are
            none.
        warnings (list[SearchWarning] | Unset): What the server wants to be known of this search.
    """

    results: list[VideoMatch] | Unset
    warnings: list[SearchWarning] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "results",
            "results",
            Items(Object("video_match", "VideoMatch")),
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
        results: list[VideoMatch] | Unset = UNSET,
        warnings: list[SearchWarning] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "results": results,
                "warnings": warnings,
            },
            _wire,
        )
