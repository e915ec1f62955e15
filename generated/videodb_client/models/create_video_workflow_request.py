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
    from .workflow_config import WorkflowConfig
    from .workflow_type import WorkflowType


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateVideoWorkflowRequest(Model):
    """CreateVideoWorkflowRequest

    Attributes:
        workflow_type (WorkflowType | Unset):
        config (WorkflowConfig | Unset):
        type_ (str | Unset):
        subtitle_style (dict[str, Any] | Unset):
    """

    workflow_type: WorkflowType | Unset
    config: WorkflowConfig | Unset
    type_: str | Unset
    subtitle_style: dict[str, Any] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "workflow_type",
            "workflow_type",
            Choice("workflow_type", "WorkflowType", is_open=False),
        ),
        Field(
            "config",
            "config",
            Object("workflow_config", "WorkflowConfig"),
        ),
        Field(
            "type_",
            "type",
            STRING,
        ),
        Field(
            "subtitle_style",
            "subtitle_style",
            OBJECT,
        ),
    )
    _required_one_of: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "workflow_type",
            "type",
        ),
    )

    def __init__(
        self,
        *,
        workflow_type: WorkflowType | Unset = UNSET,
        config: WorkflowConfig | Unset = UNSET,
        type_: str | Unset = UNSET,
        subtitle_style: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "workflow_type": workflow_type,
                "config": config,
                "type": type_,
                "subtitle_style": subtitle_style,
            },
            _wire,
        )
