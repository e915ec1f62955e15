from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .analyzer_run import AnalyzerRun


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Understanding(Model):
    """Understanding

    Attributes:
        understanding_id (str | Unset): Its id. Example: 'und_0a1b2c3d4e5f6071'.
            Also spelled `id`.
        video_id (str | Unset): Id of the video.
        collection_id (str | Unset): Id of the collection that the video is in.
        status (str | Unset): queued, running, done, partial or failed. The last three are the end; partial
            means that some analyzers failed, and the output of the others is there. Example: 'done'.
        output_url (str | None | Unset): Where the run can be followed too, right after its start.
        analyzers (list[AnalyzerRun] | None | Unset): How far each analyzer is. May be empty for a moment.
    """

    understanding_id: str | Unset
    video_id: str | Unset
    collection_id: str | Unset
    status: str | Unset
    output_url: str | None | Unset
    analyzers: list[AnalyzerRun] | None | Unset
    _wire: Wire = field(alias="_wire")

    id = Alias["str | Unset"]("understanding_id", "id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "understanding_id",
            "understanding_id",
            STRING,
            aliases=("id",),
        ),
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "collection_id",
            "collection_id",
            STRING,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "output_url",
            "output_url",
            AnyOf(STRING, NULL),
        ),
        Field(
            "analyzers",
            "analyzers",
            AnyOf(Items(Object("analyzer_run", "AnalyzerRun")), NULL),
        ),
    )

    def __init__(
        self,
        *,
        understanding_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        collection_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        output_url: str | None | Unset = UNSET,
        analyzers: list[AnalyzerRun] | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "understanding_id": understanding_id,
                "id": id,
                "video_id": video_id,
                "collection_id": collection_id,
                "status": status,
                "output_url": output_url,
                "analyzers": analyzers,
            },
            _wire,
        )
