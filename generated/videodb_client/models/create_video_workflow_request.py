from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new, unusual
from .._schema.readers import OBJECT, STRING, Choice, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateVideoWorkflowRequest(Model):
    """Which workflow is to run.

    Attributes:
        workflow_type (WorkflowType | None): What it is to do.
        config (WorkflowConfig | None): Its settings.
        type_ (str | None): What it is to do, as the vendor's SDKs say it: add_subtitles. Also spelled `type`.
        subtitle_style (dict[str, Any] | None): How subtitles look.
    """

    __slots__ = (
        "workflow_type",
        "config",
        "type_",
        "subtitle_style",
    )

    workflow_type: WorkflowType | None
    config: WorkflowConfig | None
    type_: str | None
    subtitle_style: dict[str, Any] | None

    type = Alias["str | None"]("type_", "type")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "workflow_type",
            "workflow_type",
            Choice("transcribe", "index", "analyze", is_open=False),
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
        config: WorkflowConfig | Mapping[str, Any] | Unset = UNSET,
        type_: str | Unset = UNSET,
        type: str | Unset = UNSET,
        subtitle_style: Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "workflow_type": workflow_type,
                    "config": config,
                    "type": type_ if type is UNSET else type,
                    "subtitle_style": subtitle_style,
                },
            )
            return
        type_ = either("CreateVideoWorkflowRequest", type_=type_, type=type)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if workflow_type is UNSET:
            _m.workflow_type = None
        else:
            _m.workflow_type = _raw["workflow_type"] = (
                workflow_type if workflow_type is not None else _m._taken("workflow_type", None)
            )
        if config is UNSET:
            _m.config = None
        else:
            _m.config = _raw["config"] = _m._taken("config", config)
        if type_ is UNSET:
            _m.type_ = None
        else:
            _m.type_ = _raw["type"] = type_ if type_ is not None else _m._taken("type_", None)
        if subtitle_style is UNSET:
            _m.subtitle_style = None
        else:
            _m.subtitle_style = _raw["subtitle_style"] = (
                subtitle_style if subtitle_style is not None else _m._taken("subtitle_style", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("workflow_type")
        m.workflow_type = v if v is None or type(v) is str else first(cls, "workflow_type", raw)
        v = get("config")
        m.config = v if v is None else WorkflowConfig._read(v) if type(v) is dict else first(cls, "config", raw)
        v = get("type")
        m.type_ = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("subtitle_style")
        m.subtitle_style = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .workflow_config import WorkflowConfig
from .workflow_type import WorkflowType
