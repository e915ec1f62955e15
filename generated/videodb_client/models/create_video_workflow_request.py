from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._model import Field, Model, define, first, new
from .._readers import (
    Choice,
    Object,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateVideoWorkflowRequest(Model):
    """CreateVideoWorkflowRequest

    Attributes:
        config (WorkflowConfig | None):
        workflow_type (WorkflowType):
    """

    __slots__ = (
        "config",
        "workflow_type",
    )

    config: WorkflowConfig | None
    workflow_type: WorkflowType

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "config",
            "config",
            Object("workflow_config", "WorkflowConfig"),
        ),
        Field(
            "workflow_type",
            "workflow_type",
            Choice("transcribe", "index", "analyze", is_open=False),
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        config: WorkflowConfig | Mapping[str, Any] | Unset = UNSET,
        workflow_type: WorkflowType,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "config": config,
                    "workflow_type": workflow_type,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if config is UNSET:
            m.config = None
        else:
            m.config = raw["config"] = m._taken("config", config)
        m.workflow_type = raw["workflow_type"] = m._wanted("workflow_type", workflow_type)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("config")
        m.config = v if v is None else WorkflowConfig._read(v) if type(v) is dict else first(cls, "config", raw)
        v = get("workflow_type")
        if type(v) is str:
            m.workflow_type = v
        else:
            m._settle("workflow_type", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .workflow_config import WorkflowConfig
from .workflow_type import WorkflowType
