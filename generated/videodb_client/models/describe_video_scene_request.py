from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    OBJECT,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class DescribeVideoSceneRequest(Model):
    """DescribeVideoSceneRequest

    Attributes:
        prompt (str | Unset): Example: 'Describe what happens in this scene'.
        model_name (str | Unset): Example: 'gpt-4'.
        model_config (dict[str, Any] | Unset):
        sandbox_id (str | Unset):
    """

    prompt: str | Unset
    model_name: str | Unset
    model_config: dict[str, Any] | Unset
    sandbox_id: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
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
            "sandbox_id",
            "sandbox_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        prompt: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        model_config: dict[str, Any] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "prompt": prompt,
                "model_name": model_name,
                "model_config": model_config,
                "sandbox_id": sandbox_id,
            },
            _wire,
        )
