from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamIndexAlert(Model):
    """An alert that was just made.

    Attributes:
        alert_id (str | None): Its id.
        event_id (str | None): Id of the event.
        prompt (str | None): What is looked for.
        label (str | None): What the event is called.
        callback_url (str | None): The URL that is called.
        status (str | None): Whether it is on.
    """

    __slots__ = (
        "alert_id",
        "event_id",
        "prompt",
        "label",
        "callback_url",
        "status",
    )

    alert_id: str | None
    event_id: str | None
    prompt: str | None
    label: str | None
    callback_url: str | None
    status: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "alert_id",
            "alert_id",
            STRING,
        ),
        Field(
            "event_id",
            "event_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "prompt",
            "prompt",
            AnyOf(STRING, NULL),
        ),
        Field(
            "label",
            "label",
            AnyOf(STRING, NULL),
        ),
        Field(
            "callback_url",
            "callback_url",
            AnyOf(STRING, NULL),
        ),
        Field(
            "status",
            "status",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        alert_id: str | Unset = UNSET,
        event_id: str | None | Unset = UNSET,
        prompt: str | None | Unset = UNSET,
        label: str | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "alert_id": alert_id,
                    "event_id": event_id,
                    "prompt": prompt,
                    "label": label,
                    "callback_url": callback_url,
                    "status": status,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if alert_id is UNSET:
            m.alert_id = None
        else:
            m.alert_id = raw["alert_id"] = alert_id if alert_id is not None else m._taken("alert_id", None)
        if event_id is UNSET:
            m.event_id = None
        else:
            m.event_id = raw["event_id"] = event_id
        if prompt is UNSET:
            m.prompt = None
        else:
            m.prompt = raw["prompt"] = prompt
        if label is UNSET:
            m.label = None
        else:
            m.label = raw["label"] = label
        if callback_url is UNSET:
            m.callback_url = None
        else:
            m.callback_url = raw["callback_url"] = callback_url
        if status is UNSET:
            m.status = None
        else:
            m.status = raw["status"] = status
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("alert_id")
        m.alert_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("event_id")
        m.event_id = v if v is None or type(v) is str else first(cls, "event_id", raw)
        v = get("prompt")
        m.prompt = v if v is None or type(v) is str else first(cls, "prompt", raw)
        v = get("label")
        m.label = v if v is None or type(v) is str else first(cls, "label", raw)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else first(cls, "callback_url", raw)
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
