from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    OBJECT,
    STRING,
    Choice,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream_extraction_config import RTStreamExtractionConfig
    from .rt_stream_extraction_type import RTStreamExtractionType


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateRTStreamSceneIndexRequest(Model):
    """CreateRTStreamSceneIndexRequest

    Attributes:
        extraction_type (RTStreamExtractionType | Unset): The server's default: 'time'. Example: 'time'.
        extraction_config (RTStreamExtractionConfig | Unset):
        prompt (str | Unset): Example: 'Describe the scene'.
        model_name (str | Unset): Example: 'GPT4o'.
        model_config (dict[str, Any] | Unset):
        name (str | Unset): Example: 'My Scene Index'.
        ws_connection_id (str | Unset): Example: 'conn-123'.
        sandbox_id (str | Unset):
    """

    extraction_type: RTStreamExtractionType | Unset
    extraction_config: RTStreamExtractionConfig | Unset
    prompt: str | Unset
    model_name: str | Unset
    model_config: dict[str, Any] | Unset
    name: str | Unset
    ws_connection_id: str | Unset
    sandbox_id: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "extraction_type",
            "extraction_type",
            Choice("rt_stream_extraction_type", "RTStreamExtractionType", is_open=False),
        ),
        Field(
            "extraction_config",
            "extraction_config",
            Object("rt_stream_extraction_config", "RTStreamExtractionConfig"),
        ),
        Field(
            "prompt",
            "prompt",
            STRING,
        ),
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
        Field(
            "model_config",
            "model_config",
            OBJECT,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "ws_connection_id",
            "ws_connection_id",
            STRING,
        ),
        Field(
            "sandbox_id",
            "sandbox_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        extraction_type: RTStreamExtractionType | Unset = UNSET,
        extraction_config: RTStreamExtractionConfig | Unset = UNSET,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: dict[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET,
        ws_connection_id: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "extraction_type": extraction_type,
                "extraction_config": extraction_config,
                "prompt": prompt,
                "model_name": model_name,
                "model_config": model_config,
                "name": name,
                "ws_connection_id": ws_connection_id,
                "sandbox_id": sandbox_id,
            },
            _wire,
        )
