from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamEvent(Model):
    """Something to watch live streams for.

    Attributes:
        event_id (str): Id of the event, for `create_alert`. Example: 'event-12345'.
        event_prompt (str | None): What is to happen, in plain words. Example: 'Detect when a person enters the
            room'.
        label (str | None): A short name. Example: 'person-entry'.
    """

    __slots__ = (
        "event_id",
        "event_prompt",
        "label",
    )

    event_id: str
    event_prompt: str | None
    label: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "event_id",
            "event_id",
            STRING,
            required=True,
        ),
        Field(
            "event_prompt",
            "event_prompt",
            STRING,
        ),
        Field(
            "label",
            "label",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        event_id: str | Unset = UNSET,
        event_prompt: str | Unset = UNSET,
        label: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "event_id": event_id,
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
        if event_id is UNSET:
            pass
        else:
            _m.event_id = _raw["event_id"] = event_id if event_id is not None else _m._taken("event_id", None)
        if event_prompt is UNSET:
            _m.event_prompt = None
        else:
            _m.event_prompt = _raw["event_prompt"] = (
                event_prompt if event_prompt is not None else _m._taken("event_prompt", None)
            )
        if label is UNSET:
            _m.label = None
        else:
            _m.label = _raw["label"] = label if label is not None else _m._taken("label", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("event_id")
        if type(v) is str:
            m.event_id = v
        else:
            m._settle("event_id", raw)
        v = get("event_prompt")
        m.event_prompt = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("label")
        m.label = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
