"""The proof of every correction: a fixture that is accounted for with the action, and not without it."""

from __future__ import annotations

import json
import re
from functools import cache

import pytest
from evidence.accounting import problems
from pipeline.documents import Json
from pipeline.overlay import apply
from pipeline.overlay_document import Action, OverlayError
from pipeline.stages import effective, load
from support import EFFECTIVE, PLACES, PUBLISHED, Fixture, corrections, fixtures

LAID = load()
OVERLAYS = [overlay for overlay in LAID.overlays if not all(action.only_words for action in overlay.actions)]
"""Words are put, and nothing else: they account for nothing."""
CONFORMING = [fixture for fixture in fixtures() if fixture.conforms]
CORRECTIONS = [action for overlay in OVERLAYS for action in corrections(overlay)]


@cache
def states() -> list[Json]:
    """Give the description before each overlay."""
    made = [effective(PUBLISHED, LAID).hoisted.document]
    for overlay in OVERLAYS:
        made.append(apply(made[-1], [overlay], strict=False)[0])
    return made


@cache
def accounted_with_all(index: int) -> bool:
    """Whether the effective description accounts for a fixture that the published one does not account for."""
    fixture = CONFORMING[index]
    return accounted(EFFECTIVE, fixture) and not accounted(PUBLISHED, fixture)


def accounted(description: object, fixture: Fixture) -> bool:
    place = PLACES[fixture.operation]
    return not problems(description, *place, request=fixture.request, response=fixture.response)


def without(action: Action) -> Json:
    """Give the effective description as it would be if the action did not stand in its overlay."""
    (index,) = (number for number, overlay in enumerate(OVERLAYS) if action in overlay.actions)
    its, *later = OVERLAYS[index:]
    less = its._replace(actions=tuple(other for other in its.actions if other is not action))
    try:
        return apply(states()[index], [less, *later], strict=False)[0]
    except OverlayError as error:
        pytest.fail(f"later actions cannot be applied without it, so that nothing shows what it alone does: {error}")


@pytest.mark.parametrize("action", CORRECTIONS, ids=[f"{a.overlay}-{a.number}" for a in CORRECTIONS])
def test_correction_is_proved_by_a_fixture(action: Action) -> None:
    description = without(action)
    words = set(re.findall(r"\w+", f"{action.target} {action.update}"))
    nearest = sorted(range(len(CONFORMING)), key=lambda index: -len(words & WORDS[index]))
    proved = any(accounted_with_all(index) and not accounted(description, CONFORMING[index]) for index in nearest)
    assert proved, "no fixture needs this action"


WORDS = [set(re.findall(r"\w+", json.dumps([f.request, f.response, PLACES[f.operation]]))) for f in CONFORMING]
"""What each fixture speaks of: the likeliest proof is looked at first."""


def test_published_description_accounts_for_the_published_example() -> None:
    (fixture,) = [f for f in CONFORMING if f.name == "billing/set_auto_recharge/published-example.json"]
    assert accounted(PUBLISHED, fixture)
