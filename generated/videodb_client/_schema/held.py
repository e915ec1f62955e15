"""Models that may come one level further in, under a name of their own, and are written back to where they stood."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..types import Json
from .model import Model, plain

__all__ = ["Held"]


class Held(Model):
    """The base of a model that may stand under the name `_held`; `_around` is the object in which it did."""

    __slots__ = ("_around",)

    _held: ClassVar[str] = ""
    _around: dict[str, Any] | None

    @classmethod
    def _taken_out(cls, raw: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any] | None]:
        """Give the object itself, and what came around it."""
        inner = raw.get(cls._held)
        if isinstance(inner, dict) and not raw.keys() & cls._spelled.keys():
            return inner, raw
        return raw, None

    def to_dict(self) -> dict[str, Json]:
        """Give the JSON object as it came, with what came around it."""
        made = super().to_dict()
        if self._around is None:
            return made
        return {key: made if key == self._held else plain(entry) for key, entry in self._around.items()}

    def _place(self, key: str) -> str:
        inner = super()._place(key)
        return inner if self._around is None else super()._place(self._held) + inner

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_around": self._around}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        super().__setstate__({name: value for name, value in state.items() if name != "_around"})
        object.__setattr__(self, "_around", state.get("_around"))
