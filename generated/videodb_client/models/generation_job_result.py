from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import BOOLEAN, NULL, STRING, AnyOf, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class GenerationJobResult(Model):
    """The answer of `get_job`.

    Attributes:
        success (bool | None): Not enough to tell that the job is done; see status.
        status (str | None): processing, done or failed. Example: 'done'.
        message (str | None): What was done or why not, in words.
        data (GenerationJob | None): What the call gives.
    """

    __slots__ = (
        "success",
        "status",
        "message",
        "data",
    )

    success: bool | None
    status: str | None
    message: str | None
    data: GenerationJob | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "status",
            "status",
            AnyOf(STRING, NULL),
        ),
        Field(
            "message",
            "message",
            AnyOf(STRING, NULL),
        ),
        Field(
            "data",
            "data",
            AnyOf(Object("generation_job", "GenerationJob"), NULL),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        status: str | None | Unset = UNSET,
        message: str | None | Unset = UNSET,
        data: GenerationJob | Mapping[str, Any] | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "success": success,
                    "status": status,
                    "message": message,
                    "data": data,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if success is UNSET:
            _m.success = None
        else:
            _m.success = _raw["success"] = success if success is not None else _m._taken("success", None)
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status
        if message is UNSET:
            _m.message = None
        else:
            _m.message = _raw["message"] = message
        if data is UNSET:
            _m.data = None
        else:
            _m.data = _raw["data"] = _m._taken("data", data)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("success")
        m.success = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        v = get("message")
        m.message = v if v is None or type(v) is str else first(cls, "message", raw)
        v = get("data")
        m.data = v if v is None else GenerationJob._read(v) if type(v) is dict else first(cls, "data", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .generation_job import GenerationJob
