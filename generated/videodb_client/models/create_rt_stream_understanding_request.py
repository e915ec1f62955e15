from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream_analyzer import RTStreamAnalyzer
    from .rt_stream_segmentation import RTStreamSegmentation


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateRTStreamUnderstandingRequest(Model):
    """CreateRTStreamUnderstandingRequest

    Attributes:
        segmentation (RTStreamSegmentation | Unset): How the stream is cut.
        analyzers (list[RTStreamAnalyzer] | Unset): What to look for - exactly one analyzer, of type vlm.
        store (bool | Unset): Whether to keep what is found, which an index needs. The SDKs send true.
        ws_connection_id (str | Unset): Id of a WebSocket connection to send what is found to.
    """

    segmentation: RTStreamSegmentation | Unset
    analyzers: list[RTStreamAnalyzer] | Unset
    store: bool | Unset
    ws_connection_id: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "segmentation",
            "segmentation",
            Object("rt_stream_segmentation", "RTStreamSegmentation"),
        ),
        Field(
            "analyzers",
            "analyzers",
            Items(Object("rt_stream_analyzer", "RTStreamAnalyzer")),
        ),
        Field(
            "store",
            "store",
            BOOLEAN,
        ),
        Field(
            "ws_connection_id",
            "ws_connection_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        segmentation: RTStreamSegmentation | Unset = UNSET,
        analyzers: list[RTStreamAnalyzer] | Unset = UNSET,
        store: bool | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "segmentation": segmentation,
                "analyzers": analyzers,
                "store": store,
                "ws_connection_id": ws_connection_id,
            },
            _wire,
        )
