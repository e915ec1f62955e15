from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
    Choice,
    Items,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .sandbox_status import SandboxStatus


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Sandbox(Model):
    """Sandbox

    Attributes:
        sandbox_id (str | Unset): Its id. Example: 'bx-0a1b2c3d4e5f6071'.
            Also spelled `id`.
        name (str | None | Unset): What it is called.
        tier (str | Unset): How big it is: small or medium. Example: 'small'.
        status (SandboxStatus | str | Unset): It can be used when active or alert. Stopped and failed are the
            end. While it is provisioning, active or in alert it counts towards the limit of its tier. Example:
            'active'.
        region (str | None | Unset): Where it runs. Example: 'us-east-1'.
        model_categories (list[str] | None | Unset): The kinds of models that were asked for.
        models (list[str] | None | Unset): The models that it has.
        created_at (str | None | Unset): When it was asked for.
        started_at (str | None | Unset): When it became active.
        stopped_at (str | None | Unset): When it stopped.
        expires_at (str | None | Unset): When the server stops it if nobody does, 24 hours after it was made.
    """

    sandbox_id: str | Unset
    name: str | None | Unset
    tier: str | Unset
    status: SandboxStatus | str | Unset
    region: str | None | Unset
    model_categories: list[str] | None | Unset
    models: list[str] | None | Unset
    created_at: str | None | Unset
    started_at: str | None | Unset
    stopped_at: str | None | Unset
    expires_at: str | None | Unset
    _wire: Wire = field(alias="_wire")

    id = Alias["str | Unset"]("sandbox_id", "id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "sandbox_id",
            "sandbox_id",
            STRING,
            aliases=("id",),
        ),
        Field(
            "name",
            "name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "tier",
            "tier",
            STRING,
        ),
        Field(
            "status",
            "status",
            Choice("sandbox_status", "SandboxStatus", is_open=True),
        ),
        Field(
            "region",
            "region",
            AnyOf(STRING, NULL),
        ),
        Field(
            "model_categories",
            "model_categories",
            AnyOf(Items(STRING), NULL),
        ),
        Field(
            "models",
            "models",
            AnyOf(Items(STRING), NULL),
        ),
        Field(
            "created_at",
            "created_at",
            AnyOf(STRING, NULL),
        ),
        Field(
            "started_at",
            "started_at",
            AnyOf(STRING, NULL),
        ),
        Field(
            "stopped_at",
            "stopped_at",
            AnyOf(STRING, NULL),
        ),
        Field(
            "expires_at",
            "expires_at",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        sandbox_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        tier: str | Unset = UNSET,
        status: SandboxStatus | str | Unset = UNSET,
        region: str | None | Unset = UNSET,
        model_categories: list[str] | None | Unset = UNSET,
        models: list[str] | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        started_at: str | None | Unset = UNSET,
        stopped_at: str | None | Unset = UNSET,
        expires_at: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "sandbox_id": sandbox_id,
                "id": id,
                "name": name,
                "tier": tier,
                "status": status,
                "region": region,
                "model_categories": model_categories,
                "models": models,
                "created_at": created_at,
                "started_at": started_at,
                "stopped_at": stopped_at,
                "expires_at": expires_at,
            },
            _wire,
        )
