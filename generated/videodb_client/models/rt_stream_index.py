from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamIndex(Model):
    """RTStreamIndex

    Attributes:
        index_id (str | Unset): Its id, which search_rtstream takes as scene_index_id.
            Also spelled `id`.
        rtstream_id (str | None | Unset): Id of the RTStream.
        name (str | None | Unset): What it is called.
        status (str | Unset): running, stopped or failed. Example: 'running'.
        use_for (list[str] | None | Unset): What it can be used for.
        source_understanding_id (str | None | Unset): Id of the understanding that it indexes.
        output (str | None | Unset): Which of its outputs; `scene`, if it is not said.
    """

    index_id: str | Unset
    rtstream_id: str | None | Unset
    name: str | None | Unset
    status: str | Unset
    use_for: list[str] | None | Unset
    source_understanding_id: str | None | Unset
    output: str | None | Unset
    _wire: Wire = field(alias="_wire")

    id = Alias["str | Unset"]("index_id", "id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "index_id",
            "index_id",
            STRING,
            aliases=("id",),
        ),
        Field(
            "rtstream_id",
            "rtstream_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "name",
            "name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "use_for",
            "use_for",
            AnyOf(Items(STRING), NULL),
        ),
        Field(
            "source_understanding_id",
            "source_understanding_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "output",
            "output",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        index_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        rtstream_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        status: str | Unset = UNSET,
        use_for: list[str] | None | Unset = UNSET,
        source_understanding_id: str | None | Unset = UNSET,
        output: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "index_id": index_id,
                "id": id,
                "rtstream_id": rtstream_id,
                "name": name,
                "status": status,
                "use_for": use_for,
                "source_understanding_id": source_understanding_id,
                "output": output,
            },
            _wire,
        )
