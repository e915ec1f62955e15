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
class RTStreamSceneIndex(Model):
    """RTStreamSceneIndex

    Attributes:
        rtstream_index_id (str | Unset): Example: 'scene-idx-12345'.
        extraction_type (str | Unset): Example: 'time'.
        status (str | Unset): Example: 'running'.
        prompt (str | Unset): Example: 'Describe the scene'.
        name (str | Unset): Example: 'My Scene Index'.
        rtstream_id (str | Unset):
        sandbox_id (str | None | Unset):
        extraction_config (dict[str, Any] | Unset):
    """

    rtstream_index_id: str | Unset
    extraction_type: str | Unset
    status: str | Unset
    prompt: str | Unset
    name: str | Unset
    rtstream_id: str | Unset
    sandbox_id: str | None | Unset
    extraction_config: dict[str, Any] | Unset
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
        Field(
            "extraction_config",
            "extraction_config",
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        rtstream_index_id: str | Unset = UNSET,
        extraction_type: str | Unset = UNSET,
        status: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        name: str | Unset = UNSET,
        rtstream_id: str | Unset = UNSET,
        sandbox_id: str | None | Unset = UNSET,
        extraction_config: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "rtstream_index_id": rtstream_index_id,
                "extraction_type": extraction_type,
                "status": status,
                "prompt": prompt,
                "name": name,
                "rtstream_id": rtstream_id,
                "sandbox_id": sandbox_id,
                "extraction_config": extraction_config,
            },
            _wire,
        )
