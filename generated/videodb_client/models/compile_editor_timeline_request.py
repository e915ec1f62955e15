from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .editor_timeline import EditorTimeline


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CompileEditorTimelineRequest(Model):
    """CompileEditorTimelineRequest

    Attributes:
        timeline (EditorTimeline | Unset):
        timeline_url (str | Unset):
    """

    timeline: EditorTimeline | Unset
    timeline_url: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "timeline",
            "timeline",
            Object("editor_timeline", "EditorTimeline"),
        ),
        Field(
            "timeline_url",
            "timeline_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        timeline: EditorTimeline | Unset = UNSET,
        timeline_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "timeline": timeline,
                "timeline_url": timeline_url,
            },
            _wire,
        )
