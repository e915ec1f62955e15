from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import STRING


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
        _origin: Any = None,
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
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.event_prompt = _raw["event_prompt"] = _m._wanted("event_prompt", event_prompt)
        _m.label = _raw["label"] = _m._wanted("label", label)
        _m.__class__ = _cls

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
