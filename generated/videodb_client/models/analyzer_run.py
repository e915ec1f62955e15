from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new, unusual
from .._schema.readers import NULL, STRING, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AnalyzerRun(Model):
    """How an analyzer stands.

    Attributes:
        id (str | None): Its id.
        name (str | None): What it is called.
        type_ (str | None): What it looks for. speech_transcription where spoken_words was asked. Also spelled
            `type`.
        status (str | None): pending, running, done, failed, skipped or cancelled. The last four are the end.
            Example: 'done'.
    """

    __slots__ = (
        "id",
        "name",
        "type_",
        "status",
    )

    id: str | None
    name: str | None
    type_: str | None
    status: str | None

    type = Alias["str | None"]("type_", "type")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "name",
            "name",
            AnyOf(STRING, NULL),
        ),
        Field(
            "type_",
            "type",
            AnyOf(STRING, NULL),
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type_: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        status: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "id": id,
                    "name": name,
                    "type": type_ if type is UNSET else type,
                    "status": status,
                },
            )
            return
        type_ = either("AnalyzerRun", type_=type_, type=type)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if id is UNSET:
            _m.id = None
        else:
            _m.id = _raw["id"] = id
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name
        if type_ is UNSET:
            _m.type_ = None
        else:
            _m.type_ = _raw["type"] = type_
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
        v = get("id")
        m.id = v if v is None or type(v) is str else first(cls, "id", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else first(cls, "name", raw)
        v = get("type")
        m.type_ = v if v is None or type(v) is str else first(cls, "type_", raw)
        v = get("status")
        m.status = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
