from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
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
        config (WorkflowConfig | Unset):
        workflow_type (WorkflowType):
    """

    config: WorkflowConfig | Unset
    workflow_type: WorkflowType
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "config",
            "config",
            Object("workflow_config", "WorkflowConfig"),
        ),
        Field(
            "workflow_type",
            "workflow_type",
            Choice("workflow_type", "WorkflowType", is_open=False),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        config: WorkflowConfig | Unset = UNSET,
        workflow_type: WorkflowType,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "config": config,
                "workflow_type": workflow_type,
            },
            _wire,
        )
