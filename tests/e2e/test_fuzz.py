"""The effective description against the fake that is made from it: drawn requests, right and wrong, by schemathesis.

`make e2e` draws a few, the same each time; `make fuzz` many (`FUZZ=<how many of each operation>`).
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.config import SchemathesisConfig
from schemathesis.core.result import Ok
from support import EFFECTIVE, PLACES
from videodb_client.testing import DIALECTS, FakeVideoDB

MANY = int(os.environ.get("FUZZ") or 0)
EACH = MANY or 2
HEADERS = {"x-access-token": "sk-fuzz"}
REFUSALS = {400, 402, 404}
"""What a request may be answered with that is as documented: what it names may not be there, or not go together."""

CONFIG = SchemathesisConfig.from_dict({"generation": {"with-security-parameters": False}})
SCHEMA = schemathesis.openapi.from_dict(EFFECTIVE, config=CONFIG)
OPERATIONS: dict[str, Any] = {
    result.ok().definition.raw["operationId"]: result.ok()
    for result in SCHEMA.get_all_operations()
    if isinstance(result, Ok)
}


@pytest.fixture(scope="module", params=DIALECTS if MANY else ["description"])
def place(request: pytest.FixtureRequest) -> Iterator[tuple[str, str]]:
    """The dialect, and where it is served."""
    with FakeVideoDB(request.param, balance=1e9).serve() as url:
        yield request.param, url


def draw(name: str, mode: GenerationMode, check: Callable[[Any], None]) -> None:
    """Check cases of an operation: some, the same each time, or as many others as are asked for."""

    def called(case: Any) -> None:
        check(case)

    settings(
        max_examples=EACH,
        derandomize=not MANY,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )(given(case=OPERATIONS[name].as_strategy(generation_mode=mode))(called))()


def _told(case: Any, answer: Any) -> str:
    return f"{case.as_curl_command()}\n{answer.status_code} {answer.text[:500]}"


def _refusal(answer: Any) -> bool:
    """Whether it says no as the API does."""
    try:
        said = answer.json()
    except ValueError:
        return False
    return said.get("success") is False and bool(said.get("message"))


def _can_be_wrong(name: str) -> bool:
    """Whether a request can be: any text is an id, unless there is a pattern."""
    told = OPERATIONS[name].definition.raw
    places = told.get("parameters", [])
    return "requestBody" in told or any(one["in"] == "query" or "pattern" in one["schema"] for one in places)


def test_every_operation_is_drawn() -> None:
    assert set(OPERATIONS) == set(PLACES)


def test_what_is_as_documented_is_answered_as_documented(place: tuple[str, str]) -> None:
    dialect, url = place
    answered: Counter[str] = Counter()

    def check(case: Any) -> None:
        answer = case.call(base_url=url, headers=HEADERS)
        if 200 <= answer.status_code <= 299:
            answered[case.operation.definition.raw["operationId"]] += 1
            if dialect == "description":
                case.operation.validate_response(answer)
        else:
            assert answer.status_code in REFUSALS, _told(case, answer)
            assert _refusal(answer), _told(case, answer)

    for name in sorted(PLACES, key=lambda name: PLACES[name][0] == "DELETE"):  # what is gone answers no more
        draw(name, GenerationMode.POSITIVE, check)
    assert len(answered) > 0.9 * len(PLACES)


def test_what_is_wrong_is_refused(place: tuple[str, str]) -> None:
    _, url = place
    statuses: Counter[int] = Counter()

    def check(case: Any) -> None:
        answer = case.call(base_url=url, headers=HEADERS)
        statuses[answer.status_code] += 1
        assert answer.status_code < 500, _told(case, answer)

    for name in filter(_can_be_wrong, OPERATIONS):
        with suppress(Unsatisfiable):
            draw(name, GenerationMode.NEGATIVE, check)
    assert statuses[400] > sum(statuses.values()) / 2
