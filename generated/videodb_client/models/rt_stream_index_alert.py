from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import NULL, STRING, AnyOf
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
        _origin: Any = None,
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
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if alert_id is UNSET:
            _m.alert_id = None
        else:
            _m.alert_id = _raw["alert_id"] = alert_id if alert_id is not None else _m._taken("alert_id", None)
        if event_id is UNSET:
            _m.event_id = None
        else:
            _m.event_id = _raw["event_id"] = event_id
        if prompt is UNSET:
            _m.prompt = None
        else:
            _m.prompt = _raw["prompt"] = prompt
        if label is UNSET:
            _m.label = None
        else:
            _m.label = _raw["label"] = label
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = callback_url
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status
        _m.__class__ = _cls

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
