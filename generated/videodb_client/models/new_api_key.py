from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import STRING
from .._transport.secrets import concealed as _concealed
from .._transport.secrets import hide as _hide
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class NewApiKey(Model):
    """A key that was just made.

    Attributes:
        api_key (str): The key itself (sk-…). It works at once, for the whole account: keep it safe. Example:
            'sk-xxx'.
    """

    __slots__ = ("api_key",)

    api_key: str

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "api_key",
            "api_key",
            STRING,
            required=True,
            secret=True,
        ),
    )

    def __init__(
        self,
        *,
        api_key: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        api_key = _hide(api_key)
        if _origin is not None:
            _concealed(
                self._evolve,
                _origin,
                {
                    "api_key": api_key,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if api_key is UNSET:
            pass
        else:
            _m.api_key = _raw["api_key"] = api_key if api_key is not None else _m._taken("api_key", None)
        _m._disclose()
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("api_key")
        if type(v) is str:
            m.api_key = v
        else:
            m._settle("api_key", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
