from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    NULL,
    OBJECT,
    STRING,
    AnyOf,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamUnderstanding(Model):
    """RTStreamUnderstanding

    Attributes:
        understanding_id (str | Unset): Its id.
            Also spelled `id`.
        rtstream_id (str | None | Unset): Id of the RTStream.
        status (str | Unset): running, stopped or failed. Example: 'running'.
        store (bool | None | Unset): Whether what is found is kept; yes, if it is not said.
        segmentation (dict[str, Any] | None | Unset): How the stream is cut.
        analyzers (list[dict[str, Any]] | None | Unset): What is looked for.
        outputs (dict[str, Any] | None | Unset): By name, what create_rtstream_index takes as source.
    """

    understanding_id: str | Unset
    rtstream_id: str | None | Unset
    status: str | Unset
    store: bool | None | Unset
    segmentation: dict[str, Any] | None | Unset
    analyzers: list[dict[str, Any]] | None | Unset
    outputs: dict[str, Any] | None | Unset
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
            "rtstream_id",
            "rtstream_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "store",
            "store",
            AnyOf(BOOLEAN, NULL),
        ),
        Field(
            "segmentation",
            "segmentation",
            AnyOf(OBJECT, NULL),
        ),
        Field(
            "analyzers",
            "analyzers",
            AnyOf(Items(OBJECT), NULL),
        ),
        Field(
            "outputs",
            "outputs",
            AnyOf(OBJECT, NULL),
        ),
    )

    def __init__(
        self,
        *,
        understanding_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        rtstream_id: str | None | Unset = UNSET,
        status: str | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        segmentation: dict[str, Any] | None | Unset = UNSET,
        analyzers: list[dict[str, Any]] | None | Unset = UNSET,
        outputs: dict[str, Any] | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "understanding_id": understanding_id,
                "id": id,
                "rtstream_id": rtstream_id,
                "status": status,
                "store": store,
                "segmentation": segmentation,
                "analyzers": analyzers,
                "outputs": outputs,
            },
            _wire,
        )
