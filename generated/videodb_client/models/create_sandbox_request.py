from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import NULL, STRING, AnyOf, Choice, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateSandboxRequest(Model):
    """The sandbox to be started.

    Attributes:
        tier (SandboxTier): How big, and how dear: small costs $1 an hour, medium $3.50. The server takes a missing
            tier for medium; so that nobody pays for what was not asked for, it must be given here.
        name (str | None): A name to know it by. Without one the server makes one up.
        callback_url (str | None): A URL that the server calls as the sandbox's status changes.
        model_categories (list[str] | None): The kinds of models to load: vlm, object_detection, speech_to_text,
            text_to_speech, image_generation, audio_generation or text_generation.
        models (list[str] | None): The models to load, by name. Without any, those of the tier.
    """

    __slots__ = (
        "tier",
        "name",
        "callback_url",
        "model_categories",
        "models",
    )

    tier: SandboxTier
    name: str | None
    callback_url: str | None
    model_categories: list[str] | None
    models: list[str] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "tier",
            "tier",
            Choice("small", "medium", is_open=False),
            required=True,
            needed=True,
        ),
        Field(
            "name",
            "name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "callback_url",
            "callback_url",
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
    )

    def __init__(
        self,
        *,
        tier: SandboxTier,
        name: str | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        model_categories: list[str] | tuple[str, ...] | None | Unset = UNSET,
        models: list[str] | tuple[str, ...] | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "tier": tier,
                    "name": name,
                    "callback_url": callback_url,
                    "model_categories": model_categories,
                    "models": models,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.tier = _raw["tier"] = _m._wanted("tier", tier)
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = callback_url
        if model_categories is UNSET:
            _m.model_categories = None
        else:
            _m.model_categories = _raw["model_categories"] = model_categories
        if models is UNSET:
            _m.models = None
        else:
            _m.models = _raw["models"] = models
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("tier")
        if type(v) is str:
            m.tier = v
        else:
            m._settle("tier", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else first(cls, "name", raw)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else first(cls, "callback_url", raw)
        v = get("model_categories")
        m.model_categories = v if v is None or type(v) is list else first(cls, "model_categories", raw)
        v = get("models")
        m.models = v if v is None or type(v) is list else first(cls, "models", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .sandbox_tier import SandboxTier
