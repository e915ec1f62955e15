from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream_alert_status import RTStreamAlertStatus


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamAlert(Model):
    """RTStreamAlert

    Attributes:
        alert_id (str | Unset): Example: 'alert-12345'.
        event_id (str | Unset): Example: 'event-12345'.
        prompt (str | Unset): Example: 'Detect when a person enters the room'.
        label (str | Unset): Example: 'person-entry'.
        callback_url (str | Unset): Example: 'https://webhook.example.com/alert'.
        status (RTStreamAlertStatus | str | Unset):
    """

    alert_id: str | Unset
    event_id: str | Unset
    prompt: str | Unset
    label: str | Unset
    callback_url: str | Unset
    status: RTStreamAlertStatus | str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "alert_id",
            "alert_id",
            STRING,
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
            Choice("rt_stream_alert_status", "RTStreamAlertStatus", is_open=True),
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
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "alert_id": alert_id,
                "event_id": event_id,
                "prompt": prompt,
                "label": label,
                "callback_url": callback_url,
                "status": status,
            },
            _wire,
        )
