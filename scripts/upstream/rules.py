"""What each kind of difference between two descriptions means for code that calls: the table of rules.

A `Change` is one difference: by which rule of `RULES`, where, the value before and after. Its level is its rule's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NamedTuple

Json = Any


class Level(IntEnum):
    """What a change means for code that calls; more is worse."""

    INVISIBLE = 0
    ADDITION = 1
    BREAKING = 2


class Rule(NamedTuple):
    """How a change is classed, and why."""

    level: Level
    says: str


_B, _A, _I = Level.BREAKING, Level.ADDITION, Level.INVISIBLE

RULES: Mapping[str, Rule] = {
    # operations
    "operation removed": Rule(_B, "callers call it"),
    "operation added": Rule(_A, "nobody calls it yet"),
    "operation moved": Rule(_B, "the old path or method is gone; it looks like the same operation elsewhere"),
    "operationId renamed": Rule(_B, "methods are named by it, unless a names table has the name"),
    "operationId added": Rule(_I, "where the names table names the operation, as for all of ours"),
    "operationId removed": Rule(_I, "where the names table names the operation, as for all of ours"),
    "tags changed": Rule(_I, "the names table says which group an operation stands in"),
    "deprecated": Rule(_I, "it still works: look for what replaces it"),
    "no longer deprecated": Rule(_I, "it works as before"),
    "path parameter renamed": Rule(_I, "the request is the same; the Python surface tells of the argument's name"),
    # parameters
    "parameter removed": Rule(_B, "callers send it"),
    "parameter added": Rule(_A, "it is optional"),
    "required parameter added": Rule(_B, "calls without it fail"),
    "parameter renamed": Rule(_B, "callers send the old name"),
    "parameter now required": Rule(_B, "calls without it fail"),
    "parameter no longer required": Rule(_A, "it may be left out now"),
    "parameter sent otherwise": Rule(_B, "style, explode or encoding say how a value is written in the request"),
    # request bodies
    "body removed": Rule(_B, "callers send one"),
    "body added": Rule(_A, "it is optional"),
    "required body added": Rule(_B, "calls without it fail"),
    "body now required": Rule(_B, "calls without it fail"),
    "body no longer required": Rule(_A, "it may be left out now"),
    "request content type removed": Rule(_B, "callers send it"),
    "request content type added": Rule(_A, "the others still work"),
    # responses
    "success status removed": Rule(_B, "callers wait for it"),
    "success status added": Rule(_A, "any 2xx is read with a documented model"),
    "error status removed": Rule(_I, "an error is raised by its status, documented or not"),
    "error status added": Rule(_A, "its body is typed now"),
    "response content type removed": Rule(_B, "callers read it"),
    "response content type added": Rule(_A, "the others still come"),
    "response header removed": Rule(_I, "no header is part of the surface"),
    "response header added": Rule(_I, "no header is part of the surface"),
    "answer now has a body": Rule(_A, "nobody reads it yet"),
    "answer no longer has a body": Rule(_B, "callers read it"),
    # what is sent
    "request property removed": Rule(_B, "callers send it"),
    "request property renamed": Rule(_B, "callers send the old name"),
    "request property added": Rule(_A, "it is optional"),
    "required request property added": Rule(_B, "calls without it fail"),
    "request property now required": Rule(_B, "calls without it fail"),
    "request property no longer required": Rule(_A, "it may be left out now"),
    "request type changed": Rule(_B, "what callers send has another type"),
    "request type widened": Rule(_A, "what callers send still fits"),
    "request no longer nullable": Rule(_B, "callers may send null"),
    "request newly nullable": Rule(_A, "null may be sent now"),
    "request enum narrowed": Rule(_B, "callers may send the value that is gone"),
    "request enum widened": Rule(_A, "there is one more value to send"),
    "request enum renamed": Rule(_B, "callers may send the value that is gone"),
    "request bound added": Rule(_B, "values that were allowed are refused"),
    "request bound lifted": Rule(_A, "values that were refused are allowed"),
    "request format changed": Rule(_B, "it is written in another form"),
    "request default changed": Rule(_B, "a call that leaves it out does something else"),
    "request default removed": Rule(_B, "what a call does that leaves it out is no longer said"),
    "request default added": Rule(_A, "it says what a call does that leaves it out"),
    "request arm removed": Rule(_B, "callers may send a value of that shape"),
    "request arm added": Rule(_A, "there is one more shape to send"),
    "request names closed": Rule(_B, "names that the description lacks are refused"),
    "request names opened": Rule(_A, "names that the description lacks are taken"),
    "request needs one of": Rule(_B, "calls with none of them fail"),
    "request no longer needs one of": Rule(_A, "calls with none of them are taken"),
    "request keyword changed": Rule(_B, "no rule knows the keyword: look"),
    # what comes
    "response property removed": Rule(_B, "callers read it"),
    "response property renamed": Rule(_B, "callers read the old name"),
    "response property added": Rule(_A, "nobody reads it yet"),
    "response property now required": Rule(_I, "it was read where it came; now it always comes"),
    "response property no longer required": Rule(_B, "callers rely on it being there"),
    "response type changed": Rule(_B, "callers read another type"),
    "response type narrowed": Rule(_I, "what comes is still of the old type"),
    "response newly nullable": Rule(_B, "callers do not expect null"),
    "response no longer nullable": Rule(_I, "null no longer comes"),
    "response enum narrowed": Rule(_I, "a value no longer comes"),
    "response enum widened": Rule(_I, "ours are open: a value that is not documented is read as text"),
    "response enum renamed": Rule(_B, "callers compare with the value that is gone"),
    "response bound changed": Rule(_I, "answers are not checked against bounds"),
    "response format changed": Rule(_B, "it is read as another type"),
    "response default changed": Rule(_I, "defaults of answers are not used"),
    "response arm removed": Rule(_B, "callers read answers of that shape"),
    "response arm added": Rule(_B, "callers do not expect answers of that shape"),
    "response names closed": Rule(_I, "what an answer holds beyond the description is kept all the same"),
    "response names opened": Rule(_I, "what an answer holds beyond the description is kept all the same"),
    "response keyword changed": Rule(_B, "no rule knows the keyword: look"),
    # all of it
    "server changed": Rule(_B, "calls go to another address"),
    "other server changed": Rule(_I, "the client calls the first server"),
    "key header renamed": Rule(_B, "the key is sent in another header"),
    "authentication changed": Rule(_B, "a call identifies itself in another way"),
    "authentication added": Rule(_B, "calls without a key fail"),
    "authentication removed": Rule(_A, "calls without a key are taken"),
    "security scheme renamed": Rule(_I, "the request is the same"),
    "mark changed": Rule(_I, "an extension: what it does shows in the Python surface"),
    "callbacks changed": Rule(_I, "the server calls; nothing of ours answers"),
    "arms joined otherwise": Rule(_I, "oneOf and anyOf are read alike"),
    "component renamed": Rule(_I, "what it holds is told by itself, and the Python surface tells of its class"),
    "component added": Rule(_I, "what operations send and give is told with them, wherever it stands"),
    "component removed": Rule(_I, "what operations send and give is told with them, wherever it stands"),
}


@dataclass(frozen=True)
class Change:
    """One difference. `at` is written as in the names tables: `body.threshold`, `?count`, `200.data.videos[].id`."""

    rule: str
    where: str
    at: str = ""
    old: Json = None
    new: Json = None
    operations: tuple[str, ...] = ()

    @property
    def level(self) -> Level:
        return RULES[self.rule].level

    def __str__(self) -> str:
        place = f"{self.where} {self.at}".strip()
        return f"{place}: {self.rule}{values(self.old, self.new)}"


def values(old: Json, new: Json) -> str:
    """Give both values in a few words, or nothing where there are none."""
    if old is None and new is None:
        return ""
    if new is None:
        return f" (was {shown(old)})"
    return f" ({shown(new)})" if old is None else f" ({shown(old)} → {shown(new)})"


def shown(value: Json, longest: int = 90) -> str:
    """Give a JSON value on one line, cut where it is long."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= longest else text[: longest - 1] + "…"


def worst(changes: Iterable[Change]) -> Level:
    """Give the level that all of them together have."""
    return max((change.level for change in changes), default=Level.INVISIBLE)
