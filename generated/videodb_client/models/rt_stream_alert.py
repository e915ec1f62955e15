from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamAlert(Model):
    """What somebody is alerted of.

    Attributes:
        alert_id (str): Id of the alert, for `update_alert_status`. Example: 'alert-12345'.
        event_id (str | None): Id of the event. Example: 'event-12345'.
        prompt (str | None): What is to happen, in plain words. Example: 'Detect when a person enters the room'.
        label (str | None): The event's short name. Example: 'person-entry'.
        callback_url (str | None): The URL that gets a POST for each time it is seen. Example:
            'https://webhook.example.com/alert'.
        status (RTStreamAlertStatus | str | None): Whether it is on.
    """

    __slots__ = (
        "alert_id",
        "event_id",
        "prompt",
        "label",
        "callback_url",
        "status",
    )

    alert_id: str
    event_id: str | None
    prompt: str | None
    label: str | None
    callback_url: str | None
    status: RTStreamAlertStatus | str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "alert_id",
            "alert_id",
            STRING,
            required=True,
        ),
        Field(
            "event_id",
            "event_id",
            STRING,
        ),
        Field(
            "prompt",
            "prompt",
            STRING,
        ),
        Field(
            "label",
            "label",
            STRING,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "status",
            "status",
            Choice("enabled", "disabled", is_open=True),
        ),
    )

    def __init__(
        self,
        *,
        alert_id: str | Unset = UNSET,
        event_id: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        label: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        status: RTStreamAlertStatus | str | Unset = UNSET,
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
            pass
        else:
            _m.alert_id = _raw["alert_id"] = alert_id if alert_id is not None else _m._taken("alert_id", None)
        if event_id is UNSET:
            _m.event_id = None
        else:
            _m.event_id = _raw["event_id"] = event_id if event_id is not None else _m._taken("event_id", None)
        if prompt is UNSET:
            _m.prompt = None
        else:
            _m.prompt = _raw["prompt"] = prompt if prompt is not None else _m._taken("prompt", None)
        if label is UNSET:
            _m.label = None
        else:
            _m.label = _raw["label"] = label if label is not None else _m._taken("label", None)
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("alert_id")
        if type(v) is str:
            m.alert_id = v
        else:
            m._settle("alert_id", raw)
        v = get("event_id")
        m.event_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("prompt")
        m.prompt = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("label")
        m.label = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_alert_status import RTStreamAlertStatus
