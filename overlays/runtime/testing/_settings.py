"""Auto-recharge as a server keeps it, in every published dialect, and in the ways in which servers surprise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..types import Json

__all__ = ["DIALECTS", "AutoRecharge"]

DIALECTS: Final[Mapping[str, Mapping[str, str]]] = {
    "description": {"enabled": "enabled", "threshold": "threshold", "amount": "amount"},
    "python": {"enabled": "enabled", "threshold": "threshold_credits", "amount": "recharge_amount"},
    "node": {"enabled": "enabled", "threshold": "thresholdCredits", "amount": "rechargeAmount"},
}
"""How each source spells the auto-recharge settings: the description, the Python sample, the Node sample."""

_DEFAULTS: Final[Mapping[str, Json]] = {"enabled": False, "threshold": 10, "amount": 50}


class AutoRecharge:
    """The settings, in credits, and how they are written and read; the options are those of `FakeVideoDB`."""

    def __init__(
        self,
        dialect: str,
        *,
        settings_returned: bool,
        nested: bool,
        resets: bool,
        clamp: tuple[float, float] | None,
        round_to: float | None,
        late: int,
    ) -> None:
        if dialect not in DIALECTS:
            raise ValueError(f"dialect: one of {', '.join(DIALECTS)} is wanted here, not {dialect!r}")
        self._spelling = DIALECTS[dialect]
        self._settings_returned, self._nested = settings_returned, nested
        self._resets, self._clamp, self._round_to, self._late = resets, clamp, round_to, late
        self.settings: dict[str, Json] = dict(_DEFAULTS)
        self._shown_before: tuple[dict[str, Json], int] | None = None

    def read(self) -> dict[str, Json]:
        """Give the answer to a read."""
        settings = self.settings
        if self._shown_before is not None:
            settings, reads = self._shown_before
            self._shown_before = (settings, reads - 1) if reads > 1 else None
        spelled = self._spelled(settings)
        return {"success": True, "data": spelled} if self._nested else {"success": True, **spelled}

    def write(self, sent: Any) -> dict[str, Json]:
        """Keep what is sent in this dialect, and give the answer."""
        before = dict(self.settings)
        given = {name: sent[wire] for name, wire in self._spelling.items() if wire in sent}
        kept = {name: self._kept(name, value) for name, value in given.items()}
        self.settings = {**(_DEFAULTS if self._resets else before), **kept}
        if self._late:
            self._shown_before = before, self._late
        answer: dict[str, Json] = {"success": True, "message": "Auto recharge settings updated"}
        return {**answer, "settings": self._spelled(self.settings)} if self._settings_returned else answer

    def _kept(self, name: str, value: Json) -> Json:
        if name == "enabled" or isinstance(value, bool) or not isinstance(value, int | float):
            return value
        if self._round_to:
            value = type(value)(round(value / self._round_to) * self._round_to)
        if self._clamp:
            value = min(max(value, self._clamp[0]), self._clamp[1])
        return value

    def _spelled(self, settings: Mapping[str, Json]) -> dict[str, Json]:
        return {wire: settings[name] for name, wire in self._spelling.items()}
