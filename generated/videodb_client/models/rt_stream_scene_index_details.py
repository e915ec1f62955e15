from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    OBJECT,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamSceneIndexDetails(Model):
    """RTStreamSceneIndexDetails

    Attributes:
        rtstream_index_id (str | Unset): Example: 'scene-idx-12345'.
        extraction_type (str | Unset): Example: 'time'.
        extraction_config (dict[str, Any] | Unset):
        status (str | Unset): Example: 'running'.
        prompt (str | Unset):
        name (str | Unset):
        rtstream_id (str | Unset):
        sandbox_id (str | None | Unset):
    """

    rtstream_index_id: str | Unset
    extraction_type: str | Unset
    extraction_config: dict[str, Any] | Unset
    status: str | Unset
    prompt: str | Unset
    name: str | Unset
    rtstream_id: str | Unset
    sandbox_id: str | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "rtstream_index_id",
            "rtstream_index_id",
            STRING,
        ),
        Field(
            "extraction_type",
            "extraction_type",
            STRING,
        ),
        Field(
            "extraction_config",
            "extraction_config",
            OBJECT,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "prompt",
            "prompt",
            STRING,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "rtstream_id",
            "rtstream_id",
            STRING,
        ),
        Field(
            "sandbox_id",
            "sandbox_id",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        rtstream_index_id: str | Unset = UNSET,
        extraction_type: str | Unset = UNSET,
        extraction_config: dict[str, Any] | Unset = UNSET,
        status: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        name: str | Unset = UNSET,
        rtstream_id: str | Unset = UNSET,
        sandbox_id: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "rtstream_index_id": rtstream_index_id,
                "extraction_type": extraction_type,
                "extraction_config": extraction_config,
                "status": status,
                "prompt": prompt,
                "name": name,
                "rtstream_id": rtstream_id,
                "sandbox_id": sandbox_id,
            },
            _wire,
        )
