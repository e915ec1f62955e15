from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import (
    STRING,
)


@define(init=False, eq=False, repr=False)
class CreateRTStreamEventRequest(Model):
    """Something to watch live streams for.

    Attributes:
        event_prompt (str): What is to happen, in plain words. Example: 'Detect when a person enters the room'.
        label (str): A short name, which comes with every alert. Example: 'person-entry'.
    """

    __slots__ = (
        "event_prompt",
        "label",
    )

    event_prompt: str
    label: str

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "event_prompt",
            "event_prompt",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "label",
            "label",
            STRING,
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        event_prompt: str,
        label: str,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "event_prompt": event_prompt,
                    "label": label,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        m.event_prompt = raw["event_prompt"] = m._wanted("event_prompt", event_prompt)
        m.label = raw["label"] = m._wanted("label", label)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("event_prompt")
        if type(v) is str:
            m.event_prompt = v
        else:
            m._settle("event_prompt", raw)
        v = get("label")
        if type(v) is str:
            m.label = v
        else:
            m._settle("label", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
