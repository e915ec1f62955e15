from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    NULL,
    STRING,
    AnyOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .auto_recharge_settings import AutoRechargeSettings


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SetAutoRechargeResult(Model):
    """SetAutoRechargeResult

    Attributes:
        success (bool | Unset): Example: True.
        message (str | Unset): Example: 'Auto recharge settings updated'.
        settings (AutoRechargeSettings | None | Unset):
    """

    success: bool | Unset
    message: str | Unset
    settings: AutoRechargeSettings | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "message",
            "message",
            STRING,
        ),
        Field(
            "settings",
            "settings",
            AnyOf(Object("auto_recharge_settings", "AutoRechargeSettings"), NULL),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        settings: AutoRechargeSettings | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "message": message,
                "settings": settings,
            },
            _wire,
        )
