from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import NULL, STRING, AnyOf, Choice, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Sandbox(Model):
    """Models that run for this account alone.

    Attributes:
        sandbox_id (str): Its id. Example: 'bx-0a1b2c3d4e5f6071'. Also spelled `id`.
        name (str | None): What it is called.
        tier (str | None): How big it is: small or medium. Example: 'small'.
        status (SandboxStatus | str | None): It can be used when active or alert. Stopped and failed are the end.
            While it is provisioning, active or in alert it counts towards the limit of its tier. Example: 'active'.
        region (str | None): Where it runs. Example: 'us-east-1'.
        model_categories (list[str] | None): The kinds of models that were asked for.
        models (list[str] | None): The models that it has.
        created_at (str | None): When it was asked for.
        started_at (str | None): When it became active.
        stopped_at (str | None): When it stopped.
        expires_at (str | None): When the server stops it if nobody does, 24 hours after it was made.
    """

    __slots__ = (
        "sandbox_id",
        "name",
        "tier",
        "status",
        "region",
        "model_categories",
        "models",
        "created_at",
        "started_at",
        "stopped_at",
        "expires_at",
    )

    sandbox_id: str
    name: str | None
    tier: str | None
    status: SandboxStatus | str | None
    region: str | None
    model_categories: list[str] | None
    models: list[str] | None
    created_at: str | None
    started_at: str | None
    stopped_at: str | None
    expires_at: str | None

    id = Alias["str"]("sandbox_id", "id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "sandbox_id",
            "sandbox_id",
            STRING,
            aliases=("id",),
            required=True,
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
            Choice("provisioning", "active", "stopping", "stopped", "failed", "alert", is_open=True),
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
        model_categories: list[str] | tuple[str, ...] | None | Unset = UNSET,
        models: list[str] | tuple[str, ...] | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        started_at: str | None | Unset = UNSET,
        stopped_at: str | None | Unset = UNSET,
        expires_at: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
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
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if sandbox_id is UNSET and id is UNSET:
            pass
        else:
            _m.sandbox_id = _m._one_of(
                "sandbox_id",
                _raw,
                {
                    "sandbox_id": sandbox_id,
                    "id": id,
                },
            )
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name
        if tier is UNSET:
            _m.tier = None
        else:
            _m.tier = _raw["tier"] = tier if tier is not None else _m._taken("tier", None)
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if region is UNSET:
            _m.region = None
        else:
            _m.region = _raw["region"] = region
        if model_categories is UNSET:
            _m.model_categories = None
        else:
            _m.model_categories = _raw["model_categories"] = model_categories
        if models is UNSET:
            _m.models = None
        else:
            _m.models = _raw["models"] = models
        if created_at is UNSET:
            _m.created_at = None
        else:
            _m.created_at = _raw["created_at"] = created_at
        if started_at is UNSET:
            _m.started_at = None
        else:
            _m.started_at = _raw["started_at"] = started_at
        if stopped_at is UNSET:
            _m.stopped_at = None
        else:
            _m.stopped_at = _raw["stopped_at"] = stopped_at
        if expires_at is UNSET:
            _m.expires_at = None
        else:
            _m.expires_at = _raw["expires_at"] = expires_at
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("sandbox_id")
        if type(v) is str:
            m.sandbox_id = v
        else:
            m._settle("sandbox_id", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else first(cls, "name", raw)
        v = get("tier")
        m.tier = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        v = get("region")
        m.region = v if v is None or type(v) is str else first(cls, "region", raw)
        v = get("model_categories")
        m.model_categories = v if v is None or type(v) is list else first(cls, "model_categories", raw)
        v = get("models")
        m.models = v if v is None or type(v) is list else first(cls, "models", raw)
        v = get("created_at")
        m.created_at = v if v is None or type(v) is str else first(cls, "created_at", raw)
        v = get("started_at")
        m.started_at = v if v is None or type(v) is str else first(cls, "started_at", raw)
        v = get("stopped_at")
        m.stopped_at = v if v is None or type(v) is str else first(cls, "stopped_at", raw)
        v = get("expires_at")
        m.expires_at = v if v is None or type(v) is str else first(cls, "expires_at", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .sandbox_status import SandboxStatus
