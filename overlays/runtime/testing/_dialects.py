"""How answers are spelled: as the description has them, as the vendor's Python SDK reads them, as samples read them.

The state speaks as the description does; what it says is respelled here. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from ..types import Json
from ._description import Route

__all__ = ["Spelling"]

_TRANSCRIPT: Final = {"transcript": "word_timestamps"}
_MEETING: Final = {"bot_id": "meeting_id"}

_NAMES: Final[Mapping[str, Mapping[str, Mapping[str, str]]]] = {
    "python": {
        "create_audio_transcription": _TRANSCRIPT,
        "create_checkout": {"url": "checkout_url"},
        "create_topup": {"url": "payment_url"},
        "create_video_transcription": _TRANSCRIPT,
        "extract_video_scenes": {"id": "scene_collection_id"},
        "generate_audio_url": {"stream_url": "signed_url"},
        "generate_image_url": {"image_url": "signed_url"},
        "get_audio_transcription": _TRANSCRIPT,
        "get_meeting": _MEETING,
        "get_scene_collection": {"id": "scene_collection_id"},
        "get_scene_index": {"scenes": "scene_index_records", "start_time": "start", "end_time": "end"},
        "get_video_meeting": _MEETING,
        "get_video_transcription": _TRANSCRIPT,
        "list_invoices": {"created_at": "date"},
        "record_meeting": _MEETING,
    },
    "node": {
        "aggregate_collection": {"value": "count"},
        "aggregate_video": {"value": "count"},
        "create_checkout": {"url": "checkoutUrl"},
        "create_sandbox": {"sandbox_id": "id"},
        "create_topup": {"url": "paymentUrl", "session_id": "sessionId"},
        "create_video_understanding": {"understanding_id": "id"},
        "create_voice_clone": {"voice_clone_id": "id"},
        "get_sandbox": {"sandbox_id": "id"},
        "get_usage": {"credit_used": "total_credits_used", "credit_balance": "credits_remaining"},
        "get_video_thumbnail": {"thumbnail_url": "thumbnail"},
        "get_video_understanding": {"understanding_id": "id"},
        "list_checkouts": {"created_at": "createdAt"},
        "list_invoices": {"created_at": "date"},
    },
}
"""By dialect and operation: what a field is called instead, wherever in `data` it stands."""

_FLAT: Final = ("create_checkout", "create_topup")
"""What samples read beside `success`, and not in `data`."""

_ELSEWHERE: Final = {"list_checkouts": "checkouts"}
"""What samples read under another name than `data`."""

_USAGE: Final = {
    "description": ("credit_balance", "usage_this_month", "breakdown", "credit_used", "cost_metric"),
    "node": ("credit_used", "credit_balance", "monthly_limit"),
}


class Spelling(NamedTuple):
    """A dialect, whether numbers are text, and whether there is more than the description knows of yet."""

    dialect: str
    numbers_as_text: bool = False
    newer: bool = False

    def result(self, operation: str, data: Json) -> Json:
        """Spell what comes of an operation."""
        names = _NAMES.get(self.dialect, {}).get(operation)
        return _renamed(data, names) if names else data

    def answer(self, route: Route, answer: Json) -> Json:
        """Spell a whole answer."""
        if not isinstance(answer, dict):
            return answer
        made = dict(answer)
        if route.name == "get_usage":
            made["data"] = self._usage(made["data"])
        if "data" in made:
            made["data"] = self.result(route.name, made["data"])
        if self.newer and "data" in made:
            made["data"] = _newer(made["data"], route)
        if self.numbers_as_text:
            made = {name: _texts(value) for name, value in made.items()}
        if self.dialect != "description" and route.name in _ELSEWHERE:
            made[_ELSEWHERE[route.name]] = made.pop("data")
        if self.dialect != "description" and route.name in _FLAT:
            made |= made.pop("data")
        return made

    def refusal(self, status: int, message: str, code: str) -> dict[str, Json]:
        """Spell an error. The number was seen; the word is what the description has."""
        told: dict[str, Json] = {"success": False, "message": message}
        return told | ({"code": status} if self.dialect == "python" else {"error_code": code})

    def _usage(self, usage: Mapping[str, Any]) -> dict[str, Any]:
        if self.dialect == "python":  # as it was seen: a flat number for each item, and no month
            flat = {name: value for name, value in usage.items() if name not in ("usage_this_month", "breakdown")}
            return {**usage["breakdown"], **flat}
        whole = {**usage, "monthly_limit": 1000}
        return {name: whole[name] for name in _USAGE[self.dialect]}


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {names.get(name, name): _renamed(item, names) for name, item in value.items()}
    return [_renamed(item, names) for item in value] if isinstance(value, list) else value


def _texts(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _texts(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_texts(item) for item in value]
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _newer(data: Any, route: Route) -> Any:
    """Add a field and a value of an enumeration that nobody has heard of, to `data` and to the items that it lists."""
    if isinstance(data, list):
        return [_grown(item, route.enumerated("[]")) for item in data]
    if not isinstance(data, dict):
        return data
    grown = {
        name: [_grown(item, route.enumerated(name, "[]")) for item in value] if isinstance(value, list) else value
        for name, value in data.items()
    }
    return _grown(grown, route.enumerated())


def _grown(item: Any, enumerated: Sequence[str]) -> Any:
    if not isinstance(item, dict):
        return item
    changed = {name: _unheard(item[name]) for name in enumerated if name in item}
    return {**item, **changed, "from_a_newer_server": {"since": "2027", "levels": [1, 2]}}


def _unheard(value: Any) -> Any:
    return ["unheard_of"] if isinstance(value, list) else "unheard_of" if isinstance(value, str) else value
