"""One server, one key: what a client calls and sends is told from the description, or refused by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pipeline.connection import connection, refusals
from pipeline.documents import Json, copied, read
from roots import SMALL

PUBLISHED = read(SMALL / "openapi" / "videodb.yaml")
PATH = "/billing/auto_recharge"
OTHER = {"type": "apiKey", "in": "header", "name": "x-other"}

Breaks = Callable[[Json], Any]


def schemes(document: Json, **more: Json) -> Json:
    document["components"]["securitySchemes"].update(more)
    return document


def test_the_first_server_and_the_one_header() -> None:
    found = connection(PUBLISHED)
    assert found == ("https://api.videodb.io", "x-access-token", [{"ApiKeyAuth": []}])
    assert list(refusals(PUBLISHED)) == []


def test_of_several_headers_the_one_that_security_names() -> None:
    document = copied(PUBLISHED)
    document["components"]["securitySchemes"] = {"Other": OTHER, **document["components"]["securitySchemes"]}
    assert connection(document).key_header == "x-access-token"
    assert list(refusals(document)) == []


@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1", "[::1]:80", "api.localhost"])
def test_a_server_on_this_machine_may_be_in_clear(host: str) -> None:
    assert list(refusals({**PUBLISHED, "servers": [{"url": f"http://{host}/v1"}]})) == []


def test_a_scheme_may_be_a_reference_and_two_may_share_a_header() -> None:
    document = copied(PUBLISHED)
    schemes(document, Again={"$ref": "#/components/securitySchemes/ApiKeyAuth"})
    document["security"] = [{"Again": []}, {"ApiKeyAuth": []}]
    assert connection(document).key_header == "x-access-token"
    assert list(refusals(document)) == []


@pytest.mark.parametrize(
    ("breaks", "holder", "said"),
    [
        (lambda d: d.pop("servers"), "servers", "there is none: nothing says where to call"),
        (lambda d: d.update(servers=[]), "servers", "there is none"),
        (lambda d: d["servers"][0].update(url="/v1"), "servers", "'/v1': not the whole address of a server"),
        (lambda d: d["servers"][0].pop("url"), "servers", "'': not the whole address"),
        (lambda d: d["servers"][0].update(url="https://me:pw@a.example"), "servers", "an address without user"),
        (lambda d: d["servers"][0].update(url="https://a.example?x=1"), "servers", "an address without user, query"),
        (lambda d: d["servers"][0].update(url="https://[a"), "servers", "no address"),
        (
            lambda d: d["servers"][0].update(url="http://a.example"),
            "servers",
            "the key would go over the network in clear",
        ),
        (
            lambda d: d["servers"][0].update(url="https://{region}.a.example", variables={"region": {"default": "eu"}}),
            "servers",
            "/servers/0: 'https://{region}.a.example' has variables (region). Write the address out",
        ),
        (lambda d: d["servers"].append({"url": "https://{zone}.a.example"}), "servers", "has variables (zone)"),
        (
            lambda d: d["paths"][PATH].update(servers=[{"url": "https://pay.example"}]),
            PATH,
            "has servers of its own (https://pay.example)",
        ),
        (
            lambda d: d["paths"][PATH]["post"].update(servers=[{"url": "https://pay.example"}]),
            f"POST {PATH}",
            "has servers of its own (https://pay.example)",
        ),
        (
            lambda d: schemes(d, Other=OTHER).update(security=[{"ApiKeyAuth": [], "Other": []}]),
            "components/securitySchemes",
            "several carry a key in a header: ApiKeyAuth (x-access-token), Other (x-other), and security names",
        ),
        (
            lambda d: (schemes(d, Other=OTHER).pop("security"), d["paths"][PATH]["post"].pop("security")),
            "components/securitySchemes",
            "and security names none",
        ),
        (lambda d: d.update(security=[{"Nope": []}]), "security", "security names Nope, which components"),
        (
            lambda d: d["paths"][PATH]["post"].update(security=[{"Nope": []}]),
            f"POST {PATH}",
            "security names Nope",
        ),
        (
            lambda d: d["components"]["securitySchemes"]["ApiKeyAuth"].update(name="x access\r\n"),
            "components/securitySchemes",
            "is no name of a header",
        ),
        (
            lambda d: d["components"]["securitySchemes"]["ApiKeyAuth"].update(name="Host"),
            "components/securitySchemes",
            "the header Host says something else of every call",
        ),
    ],
)
def test_what_cannot_be_told_or_would_be_ignored_is_refused_by_name(breaks: Breaks, holder: str, said: str) -> None:
    document = copied(PUBLISHED)
    breaks(document)
    found = list(refusals(document))
    assert any(whose == holder and said in text for whose, text in found), found
