"""The proof of every correction: a fixture that is accounted for with the action, and not without it."""

from __future__ import annotations

import pytest
from evidence.accounting import problems
from pipeline.documents import read
from pipeline.overlay_document import Action, OverlayError
from pipeline.stages import effective, load
from support import EFFECTIVE, PLACES, PUBLISHED, ROOT, Fixture, fixtures

LAID = load()
CONFORMING = [fixture for fixture in fixtures() if fixture.conforms]


CORRECTIONS = [
    action for overlay in LAID.overlays if "x-proof" not in read(ROOT / overlay.name) for action in overlay.actions
]


def accounted(description: object, fixture: Fixture) -> bool:
    place = PLACES[fixture.operation]
    return not problems(description, *place, request=fixture.request, response=fixture.response)


@pytest.mark.parametrize("correction", CORRECTIONS, ids=[action.name for action in CORRECTIONS])
def test_correction_is_proved_by_a_fixture(correction: Action) -> None:
    try:
        description = effective(PUBLISHED, LAID, strict=False, leave_out=correction).document
    except OverlayError as error:
        pytest.fail(f"later actions cannot be applied without it, so that nothing shows what it alone does: {error}")
    proofs = [
        fixture.name
        for fixture in CONFORMING
        if accounted(EFFECTIVE, fixture) and not accounted(description, fixture) and not accounted(PUBLISHED, fixture)
    ]
    assert proofs, "no fixture needs this action"


def test_published_description_accounts_for_the_published_example() -> None:
    (fixture,) = [f for f in CONFORMING if f.name == "billing/set_auto_recharge/published-example.json"]
    assert accounted(PUBLISHED, fixture)
