"""What a call can raise. All of it is a `VideoDBError`, except for a wrong argument: `TypeError` or `ValueError`.

An error reads in one line:
`POST /billing/auto_recharge: 402 Payment Required: Insufficient credits (request 7f3, attempt 1)`.
"""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import Any

__all__ = [
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ConnectionFailedError",
    "DeadlineError",
    "MissingFieldError",
    "NotFoundError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "StatusError",
    "UnreadableError",
    "UnsuccessfulError",
    "VideoDBError",
]

_ID = re.compile(r"\bid\b[\s:='\"`(]*([A-Za-z0-9][A-Za-z0-9_-]{3,})", re.IGNORECASE)

_TIER = re.compile(r"\breached\b.*\bbudget\b.*\btier\b\s*(?:\(([^()]+)\))?", re.IGNORECASE | re.DOTALL)

_SHOWN = 200
"""Characters of a server's text that an error shows; `body` has all of it."""


class VideoDBError(Exception):
    """A call that did not succeed.

    `method` and `path` name the operation (`path` is the template, without values); `status` is the HTTP status, `None`
    if no answer came, and there too where the answer broke off; `message` and `error_code` are the server's own;
    `request_id` is the server's, if it gave one; `attempts` counts the attempts that were made; `error` is the parsed
    error model; `body` is the raw body, in which the caller's key is masked. `reached` is false only if no attempt can
    have got to the server: then a write has certainly not been carried out.
    """

    def __init__(
        self,
        method: str,
        path: str,
        what: str,
        *,
        status: int | None = None,
        message: str | None = None,
        error_code: str | None = None,
        request_id: str | None = None,
        attempts: int = 1,
        error: Any = None,
        body: bytes = b"",
        reached: bool = True,
    ) -> None:
        self.method, self.path, self.what, self.status = method, path, what, status
        self.message, self.error_code, self.request_id = message, error_code, request_id
        self.attempts, self.error, self.body, self.reached = attempts, error, body, reached
        super().__init__(method, path, what)

    def __str__(self) -> str:
        text = self.message or self._plain_body()
        said = f": {_shortened(text)}" if text else ""
        request = f"request {self.request_id}, " if self.request_id else ""
        return f"{self.method} {self.path}: {self.what}{said} ({request}attempt {self.attempts})"

    @property
    def existing_id(self) -> str | None:
        """The id of what is there already, where the server's message says that it is, and names one.

        Source: the vendor's skills (scene indexes): the text of an "already exists" error holds `id <id>`.
        """
        if not self.message or "already exists" not in self.message.lower():
            return None
        found = _ID.search(self.message)
        return found[1] if found else None

    @property
    def exhausted_tier(self) -> str | None:
        """The tier of models whose budget is used up, where the server's message says so: more credits do not help.

        `None` where it does not, as with an empty balance. Source: what a user's program was answered (Ephemeris): "You
        have reached the Hackathon budget for this model tier (Llm Pro)".
        """
        found = _TIER.search(self.message or "")
        return (found[1] or "this model tier").strip() if found else None

    def _plain_body(self) -> str:
        """Give what a gateway wrote in the server's place. JSON is left out: its fields may be secrets."""
        if self.status is None or 200 <= self.status <= 299:
            return ""
        text = self.body[: 8 * _SHOWN].decode(errors="replace").strip()
        return "" if text[:1] in ("{", "[", '"') else text

    def __reduce__(self) -> Any:
        return _restored, (type(self), self.method, self.path, self.what, self.__dict__)


def _restored(kind: type[VideoDBError], method: str, path: str, what: str, state: dict[str, Any]) -> VideoDBError:
    error = kind(method, path, what)
    error.__dict__.update(state)
    return error


def _shortened(text: str) -> str:
    line = "".join(c if c.isprintable() else "?" for c in " ".join(text.split()))
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


class ConnectionFailedError(VideoDBError):
    """No answer: the connection could not be made, or broke. A write may have been carried out all the same."""


class DeadlineError(VideoDBError):
    """The time for the call ran out. A write may have been carried out all the same."""


class StatusError(VideoDBError):
    """An answer whose status is no 2xx: a redirect that is not followed, or an error without a class of its own."""


class BadRequestError(StatusError):
    """400: the server finds fault with the request."""


class AuthenticationError(StatusError):
    """401: no key, or not a valid one."""


class PaymentRequiredError(StatusError):
    """402: not enough credits, or, if `exhausted_tier` names one, the budget of a tier of models is used up."""


class PermissionDeniedError(StatusError):
    """403: the key or the plan does not allow this."""


class NotFoundError(StatusError):
    """404: nothing has that id."""


class ConflictError(StatusError):
    """409: the state of the thing does not allow this now."""


class RateLimitError(StatusError):
    """429: too many requests."""


class ServerError(StatusError):
    """5xx: the server failed. A write may have been carried out all the same."""


class UnsuccessfulError(VideoDBError):
    """A 2xx answer that says `success: false`."""


class UnreadableError(VideoDBError):
    """A 2xx answer that is not what the description says: not JSON, or not an object. It may have been carried out."""


class MissingFieldError(VideoDBError, AttributeError):
    """An answer that was taken for a success lacks a field that every source says it has, and the field is read.

    `model` is the name of the model, `field` the attribute, `came` the names that came instead. The call has succeeded.
    """

    model: str = ""
    field: str = ""
    came: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.what


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}


def class_for(status: int) -> type[StatusError]:
    """Give the class of the error for a status that is no 2xx."""
    return _BY_STATUS.get(status, ServerError if 500 <= status <= 599 else StatusError)


def title(status: int) -> str:
    """Give a status with its standard name, if it has one: `402 Payment Required`, `520`."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
