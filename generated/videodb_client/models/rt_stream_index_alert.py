from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamIndexAlert(Model):
    """RTStreamIndexAlert

    Attributes:
        alert_id (str | Unset): Its id.
        event_id (str | None | Unset): Id of the event.
        prompt (str | None | Unset): What is looked for.
        label (str | None | Unset): What the event is called.
        callback_url (str | None | Unset): The URL that is called.
        status (str | None | Unset): Whether it is on.
    """

    alert_id: str | Unset
    event_id: str | None | Unset
    prompt: str | None | Unset
    label: str | None | Unset
    callback_url: str | None | Unset
    status: str | None | Unset
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
