"""Where a part of the effective description comes from: through tables of names, copies and removals."""

from __future__ import annotations

import pytest
from pipeline.documents import DocumentError, Json
from pipeline.explain import explain, main
from pipeline.names import parse as parse_table
from pipeline.overlay_document import parse as parse_overlay
from pipeline.stages import Laid


def laid(table: Json, *actions: Json) -> Laid:
    document = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": list(actions)}
    overlays = [parse_overlay(document, "o.yaml")] if actions else []
    return Laid((parse_table(table, "overlays/names/billing.yaml", "billing"),), tuple(overlays))


def test_who_removed_a_place_and_what_is_as_published() -> None:
    one = laid({}, {"target": "$.a", "remove": True, "description": "gone because"})
    assert "removed by o.yaml: action 1" in explain("/a", {"a": 1, "b": 2}, one)
    assert "gone because" in explain("/a", {"a": 1, "b": 2}, one)
    assert explain("/b", {"a": 1, "b": 2}, one) == "/b: as published"


SHAPE = {"type": "object", "properties": {"amount": {"type": "number"}}}
DESCRIPTION = {
    "tags": [{"name": "Billing"}],
    "paths": {
        "/pay": {
            "put": {
                "requestBody": {"content": {"application/json": {"schema": SHAPE}}},
                "responses": {"200": {"content": {"application/json": {"schema": SHAPE}}}},
            }
        }
    },
    "components": {"schemas": {"User": {"type": "object", "properties": {"id": {"type": "string"}}}}},
}
TABLE = {"PUT /pay": {"name": "set_payment", "page": "billing/set_payment", "body": "Payment", "200": "Payment"}}
CORRECTION = {
    "target": "$.components.schemas.Payment.properties",
    "update": {"sum": {"type": "number", "x-alias-of": "amount"}},
    "description": "The sample's spelling.",
    "x-evidence": [{"source": "the page", "says": "sends sum"}],
}


@pytest.mark.parametrize("what", ["Payment", "payment", "/components/schemas/Payment"])
def test_a_model_is_followed_to_every_place_it_was_made_of(what: str) -> None:
    told = explain(what, DESCRIPTION, laid(TABLE, CORRECTION))
    assert told.startswith("/components/schemas/Payment:")
    assert "made of PUT /pay: body (overlays/names/billing.yaml)" in told
    assert "and of PUT /pay: 200 " in told
    assert "written by o.yaml: action 1" in told
    assert "evidence: the page: sends sum" in told


def test_a_field_and_the_place_where_it_was_published_tell_the_same() -> None:
    published = "/paths/~1pay/put/requestBody/content/application~1json/schema/properties/amount"
    assert explain("Payment.amount", DESCRIPTION, laid(TABLE)) == explain(published, DESCRIPTION, laid(TABLE))
    assert "sends sum" in explain("Payment.sum", DESCRIPTION, laid(TABLE, CORRECTION))
    assert explain("User.id", DESCRIPTION, laid(TABLE)) == "/components/schemas/User/properties/id: as published"


def test_an_operation_is_found_by_its_name() -> None:
    told = explain("set_payment", DESCRIPTION, laid(TABLE))
    assert told.splitlines() == [
        "/paths/~1pay/put:",
        "  called set_payment by overlays/names/billing.yaml: as the vendor's page billing/set_payment",
    ]


@pytest.mark.parametrize("what", ["Nope", "Payment.nope", "/nope"])
def test_what_means_nothing_is_said(what: str) -> None:
    with pytest.raises(DocumentError, match=r"nope|Nope"):
        explain(what, DESCRIPTION, laid(TABLE))


def test_the_command_tells_of_our_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["AutoRechargeSettings.thresholdCredits"]) == 0
    out = capsys.readouterr().out
    assert "POST /billing/auto_recharge: body" in out
    assert "Node sample" in out
    assert main(["nope"]) == 2
    assert "nope" in capsys.readouterr().err
