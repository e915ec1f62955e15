from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new, unusual
from .._schema.readers import INTEGER, STRING, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ChatCompletion(Model):
    """What the model says next, in OpenAI's form.

    Attributes:
        id (str | None): Id of the answer. Example: 'chatcmpl-123'.
        object_ (str | None): What this is: chat.completion. Example: 'chat.completion'. Also spelled `object`.
        created (int | None): When it was written, in Unix seconds. Example: 1677652288.
        model (str | None): Which model wrote it. Example: 'gpt-4o-2024-11-20'.
        choices (list[ChatChoice] | None): What it says: the text is `choices[0].message.content`.
        usage (ChatUsage | None): How many tokens that took.
    """

    __slots__ = (
        "id",
        "object_",
        "created",
        "model",
        "choices",
        "usage",
    )

    id: str | None
    object_: str | None
    created: int | None
    model: str | None
    choices: list[ChatChoice] | None
    usage: ChatUsage | None

    object = Alias["str | None"]("object_", "object")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
        ),
        Field(
            "object_",
            "object",
            STRING,
        ),
        Field(
            "created",
            "created",
            INTEGER,
        ),
        Field(
            "model",
            "model",
            STRING,
        ),
        Field(
            "choices",
            "choices",
            Items(Object("chat_choice", "ChatChoice")),
        ),
        Field(
            "usage",
            "usage",
            Object("chat_usage", "ChatUsage"),
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        object_: str | Unset = UNSET,
        object: str | Unset = UNSET,
        created: int | Unset = UNSET,
        model: str | Unset = UNSET,
        choices: Sequence[ChatChoice | Mapping[str, Any]] | Unset = UNSET,
        usage: ChatUsage | Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "id": id,
                    "object": object_ if object is UNSET else object,
                    "created": created,
                    "model": model,
                    "choices": choices,
                    "usage": usage,
                },
            )
            return
        object_ = either("ChatCompletion", object_=object_, object=object)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if id is UNSET:
            _m.id = None
        else:
            _m.id = _raw["id"] = id if id is not None else _m._taken("id", None)
        if object_ is UNSET:
            _m.object_ = None
        else:
            _m.object_ = _raw["object"] = object_ if object_ is not None else _m._taken("object_", None)
        if created is UNSET:
            _m.created = None
        else:
            _m.created = _raw["created"] = created if created is not None else _m._taken("created", None)
        if model is UNSET:
            _m.model = None
        else:
            _m.model = _raw["model"] = model if model is not None else _m._taken("model", None)
        if choices is UNSET:
            _m.choices = None
        else:
            _m.choices = _raw["choices"] = _m._taken("choices", choices)
        if usage is UNSET:
            _m.usage = None
        else:
            _m.usage = _raw["usage"] = _m._taken("usage", usage)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("id")
        m.id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("object")
        m.object_ = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("created")
        m.created = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("model")
        m.model = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("choices")
        m.choices = (
            v
            if v is None
            else [ChatChoice._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "choices", raw)
        )
        v = get("usage")
        m.usage = v if v is None else ChatUsage._read(v) if type(v) is dict else first(cls, "usage", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .chat_choice import ChatChoice
from .chat_usage import ChatUsage
