"""Put placeholders in the place of what is someone's own: keys, e-mail addresses, ids, addresses and free text.

Pure: JSON in, JSON out. The same thing has the same placeholder wherever it stands, so that what belongs together still
does; shape is kept where it means something (`m-…` stays `m-…`). Kept as they are: numbers that are no ids, times, and
words of the description (its enums), for they are what a recording is made for.
"""

from __future__ import annotations

import base64
import re
from collections import Counter
from collections.abc import Collection, Iterator
from typing import Final
from urllib.parse import quote

from pipeline.documents import Json

KEY: Final = "sk-replaced"
"""Stands where the key of the recording was."""

_TOLD: Final = frozenset({"status", "currency", "mode", "type", "error_code", "request_type", "object", "message"})
"""Names whose values are the server's own words, also where no enum lists them."""
_ID_NAME: Final = re.compile(r"id|uuid|.*_ids?|.*[a-z]Ids?")
_NOT_OWN: Final = frozenset({"default"})
"""Ids that everyone has."""

_UUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
_PREFIX = re.compile(r"[A-Za-z]{1,8}[-_](?:test_|live_)?(?=.)")
_TIME = re.compile(r"\d{4}-\d\d-\d\d([T ][\d:.]+( ?(Z|[+-][\d:]+))?)?|\w{3}, \d\d \w{3} \d{4} [\d:]+ GMT")
_NUMBER = re.compile(r"-?\d{1,9}(\.\d+)?")
_TELLING = re.compile(
    r"""(?P<url>\b[A-Za-z][A-Za-z0-9+.-]*://[^\s"'<>]+)
    | (?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
    | (?P<key>\b(?:sk|st|pk|rk|ek|whsec)[-_][\w-]{6,})
    | (?P<id>\b(?=[\w-]*\d)[A-Za-z0-9][\w-]{7,}\b)""",
    re.VERBOSE,
)
"""What tells by its shape what it is, in any text; an id is a long word with a digit in it."""

_FORMS: Final = {
    "url": "https://replaced.example/{}",
    "email": "user-{}@replaced.example",
    "uuid": "00000000-0000-4000-8000-{:012}",
    "id": "{:08}",
    "text": "Text {}",
    "number": "{}",
}


class Placeholders:
    """What was replaced by what. `secrets` are replaced wherever they stand; `words` are kept where they are all."""

    def __init__(self, secrets: Collection[str] = (), words: Collection[str] = ()) -> None:
        self._secrets, self._words = [secret for secret in secrets if secret], frozenset(words)
        self._known: dict[tuple[str, str], str] = {}
        self._counts: Counter[str] = Counter()

    def replaced(self, value: Json, name: str = "") -> Json:
        """Give a JSON value with placeholders; `name` is that under which it stands."""
        if isinstance(value, dict):
            return {self._within(key): self.replaced(item, key) for key, item in value.items()}
        if isinstance(value, list):
            return [self.replaced(item, name) for item in value]
        if isinstance(value, str):
            return self._text(value, name)
        if isinstance(value, int) and not isinstance(value, bool) and _ID_NAME.fullmatch(name):
            return int(self._for("number", str(value)))
        return value

    def settled(self, value: Json, *, is_name: bool = False) -> Json:
        """Give a JSON value in which what got a placeholder anywhere has it inside longer texts, too."""
        if isinstance(value, dict):
            return {self.settled(key, is_name=True): self.settled(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.settled(item) for item in value]
        if not isinstance(value, str) or value in self._words:
            return value
        for (kind, own), placeholder in sorted(self._known.items(), key=lambda item: -len(item[0][1])):
            # A name may be a common word: it is looked for in sentences only.
            if len(own) >= 6 and own in value and (kind != "text" or (" " in value and not is_name)):
                value = re.sub(rf"(?<!\w){re.escape(own)}(?!\w)", placeholder, value)
        return value

    def leaks(self, text: str) -> bool:
        """Tell whether a secret stands in a text, in any usual form."""
        return any(form in text for form in self._forms())

    def _forms(self) -> Iterator[str]:
        for secret in self._secrets:
            yield from {secret, quote(secret, safe=""), base64.b64encode(secret.encode()).decode().rstrip("=")}

    def _text(self, text: str, name: str) -> str:
        if not text or text in _NOT_OWN:
            return text
        telling = _TELLING.fullmatch(text)
        kind = telling.lastgroup if telling and not self.leaks(text) else None
        if _ID_NAME.fullmatch(name) and kind in (None, "id") and not self.leaks(text):
            return self._id(text)
        if text in self._words or _TIME.fullmatch(text) or _NUMBER.fullmatch(text):
            return text
        # Only what the server says is kept in part. A name with an id in it is still a name.
        return self._within(text) if name in _TOLD or kind or text in self._secrets else self._for("text", text)

    def _within(self, text: str) -> str:
        """Replace what tells by its shape what it is, wherever it stands in a text, and leave the rest."""
        for form in self._forms():
            text = text.replace(form, KEY)
        return _TELLING.sub(self._told, text)

    def _told(self, found: re.Match[str]) -> str:
        text, kind = found[0], str(found.lastgroup)
        if text == KEY or _TIME.fullmatch(text) or _NUMBER.fullmatch(text):
            return text
        if kind == "id":
            return self._id(text)
        # All of an address: hosts are named after buckets and accounts, paths hold ids, queries signatures.
        return self._for(kind, text, f"{text[:2]}-replaced-{{}}" if kind == "key" else "")

    def _id(self, text: str) -> str:
        prefix = "" if _UUID.fullmatch(text) or not (found := _PREFIX.match(text)) else found[0]
        return self._for("id", text, prefix + _FORMS["uuid" if _UUID.fullmatch(text[len(prefix) :]) else "id"])

    def _for(self, kind: str, own: str, form: str = "") -> str:
        known = next((self._known[k, own] for k in ("id", "text", kind) if (k, own) in self._known), None)
        if known is None:
            self._counts[kind] += 1
            known = self._known[kind, own] = (form or _FORMS[kind]).format(self._counts[kind])
        return known
