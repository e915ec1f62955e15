from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, time, unusual
from .._schema.readers import DATETIME, STRING, Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamTranscriptionDetails(Model):
    """Whether, and how, what is said is written down.

    Attributes:
        status (RTStreamTranscriptionStatus | str | None): Whether what is said is being written down.
        engine (str | None): Which engine writes it down. Example: 'default'.
        language (str | None): Code of the language, such as en. Example: 'en'.
        created_at (datetime.datetime | None): When it was begun (ISO 8601).
        updated_at (datetime.datetime | None): When it last changed (ISO 8601).
    """

    __slots__ = (
        "status",
        "engine",
        "language",
        "created_at",
        "updated_at",
    )

    status: RTStreamTranscriptionStatus | str | None
    engine: str | None
    language: str | None
    created_at: datetime.datetime | None
    updated_at: datetime.datetime | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "status",
            "status",
            Choice("running", "stopped", "not_configured", is_open=True),
        ),
        Field(
            "engine",
            "engine",
            STRING,
        ),
        Field(
            "language",
            "language",
            STRING,
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
        ),
        Field(
            "updated_at",
            "updated_at",
            DATETIME,
        ),
    )

    def __init__(
        self,
        *,
        status: RTStreamTranscriptionStatus | str | Unset = UNSET,
        engine: str | Unset = UNSET,
        language: str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "status": status,
                    "engine": engine,
                    "language": language,
                    "created_at": created_at,
                    "updated_at": updated_at,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if engine is UNSET:
            _m.engine = None
        else:
            _m.engine = _raw["engine"] = engine if engine is not None else _m._taken("engine", None)
        if language is UNSET:
            _m.language = None
        else:
            _m.language = _raw["language"] = language if language is not None else _m._taken("language", None)
        if created_at is UNSET:
            _m.created_at = None
        else:
            _m.created_at = _raw["created_at"] = created_at if created_at is not None else _m._taken("created_at", None)
        if updated_at is UNSET:
            _m.updated_at = None
        else:
            _m.updated_at = _raw["updated_at"] = updated_at if updated_at is not None else _m._taken("updated_at", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("status")
        m.status = v if v is None or type(v) is str else first(cls, "status", raw)
        v = get("engine")
        m.engine = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("language")
        m.language = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("created_at")
        m.created_at = v if v is None else time(v)
        v = get("updated_at")
        m.updated_at = v if v is None else time(v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_transcription_status import RTStreamTranscriptionStatus
