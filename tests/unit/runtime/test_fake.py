"""The fake, by its two doors: what it answers, what it refuses, what a test can script, and what it remembers."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from evidence.accounting import problems
from pipeline.documents import Json
from support import EFFECTIVE, PLACES, ROOT, fixtures
from videodb_client import AuthenticatedClient, errors
from videodb_client.api.authentication import get_user
from videodb_client.api.billing import create_topup, get_usage, set_auto_recharge
from videodb_client.api.videos import get_video
from videodb_client.models import AutoRechargeSettings, CreateTopupRequest
from videodb_client.testing import DIALECTS, FakeVideoDB, Reply, Request

KEY = {"x-access-token": "sk-test"}
DECLINED = {"success": False, "message": "card declined"}
SAMPLES = {"string": "x", "integer": 1, "number": 1, "boolean": "true"}


def requests() -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """A request for every operation: of each fixture that the description accounts for, or made from examples."""
    asked = {fixture.operation: fixture.request for fixture in fixtures() if fixture.request and fixture.conforms}
    for name, (method, path) in PLACES.items():
        operation = EFFECTIVE["paths"][path][method.lower()]
        given = asked.get(name) or {}
        values = {
            parameter["name"]: parameter["schema"].get("example", "x")
            for parameter in operation.get("parameters", ())
            if parameter["in"] == "path"
        } | (given.get("path") or {})
        query = {
            parameter["name"]: parameter["schema"].get("example", SAMPLES.get(parameter["schema"].get("type"), "x"))
            for parameter in operation.get("parameters", ())
            if parameter["in"] == "query" and parameter.get("required")
        } | (given.get("query") or {})
        options: dict[str, Any] = {"params": query} if query else {}
        if "body" in given:
            options["json"] = given["body"]
        yield name, method, re.sub(r"\{(\w+)\}", lambda match: str(values[match[1]]), path), options  # noqa: B023


REQUESTS = list(requests())


@contextmanager
def asking(door: str, fake: FakeVideoDB) -> Iterator[Any]:
    """Something that sends a request by one of the doors, and gives the answer of httpx."""
    if door == "served":
        with fake.serve() as url, httpx.Client(base_url=url, headers=KEY) as client:
            yield client.request
    elif door == "sync":
        with httpx.Client(base_url="https://api.videodb.io", headers=KEY, transport=fake.transport) as client:
            yield client.request
    else:

        async def asked(*given: Any, **options: Any) -> httpx.Response:
            transport = fake.transport
            async with httpx.AsyncClient(base_url="https://api.videodb.io", headers=KEY, transport=transport) as client:
                return await client.request(*given, **options)

        yield lambda *given, **options: asyncio.run(asked(*given, **options))


@pytest.mark.parametrize(
    ("door", "dialect"),
    [(door, "description") for door in ("sync", "async", "served")] + [("sync", "python"), ("sync", "node")],
)
def test_every_operation_answers_what_its_schema_says(door: str, dialect: str) -> None:
    fake = FakeVideoDB(dialect)
    # what is within something is deleted before it, and all of that at the end
    ordered = sorted(
        REQUESTS, key=lambda one: (one[0] == "delete_collection", one[0].startswith("delete"), -one[2].count("/"))
    )
    with asking(door, fake) as ask:
        for name, method, path, options in ordered:
            if "query" in options.get("json", {}):
                options = {**options, "json": {**options["json"], "query": "red car"}}  # what is said in the example
                path = re.sub("^/collection/[^/]+/", "/collection/default/", path)
            answer = ask(method, path, **options)
            assert 200 <= answer.status_code <= 299, (name, answer.text)
            said = {"status": answer.status_code, "body": answer.json()}
            assert problems(EFFECTIVE, method, PLACES[name][1], response=said) == [], name
            exchange = fake.exchanges[-1]
            assert (exchange.operation, exchange.method, exchange.path) == (name, method, path)
            assert exchange.sent == options.get("json")
            assert exchange.answered == answer.json()
    assert len(REQUESTS) == len(PLACES) == len(fake.exchanges)


@pytest.mark.parametrize(
    ("method", "path", "options", "status", "said"),
    [
        ("GET", "/video/v-1", {}, 400, "video_id"),
        ("GET", "/video/?count=many", {}, 400, "count"),
        ("POST", "/billing/topup", {}, 400, "body"),
        ("POST", "/billing/topup", {"json": {"amount": "fifty"}}, 400, "amount"),
        ("POST", "/billing/topup", {"json": {}}, 400, "amount"),
        ("POST", "/billing/topup", {"content": b"{"}, 400, "JSON"),
        ("POST", "/billing/topup", {"json": [1]}, 400, "object"),
        ("GET", "/no/such/thing/here", {}, 404, "Not found"),
        ("DELETE", "/billing/usage", {}, 405, "DELETE"),
        ("GET", "/billing/usage", {"headers": {"x-access-token": ""}}, 401, "key"),
        ("GET", "/billing/usage", {"headers": {"x-access-token": "sk-other"}}, 401, "key"),
    ],
)
@pytest.mark.parametrize("door", ["sync", "async", "served"])
def test_a_wrong_request_is_refused_as_the_api_refuses(
    door: str, method: str, path: str, options: dict[str, Any], status: int, said: str
) -> None:
    fake = FakeVideoDB(key="sk-test")
    with asking(door, fake) as ask:
        answer = ask(method, path, **options)
    assert answer.status_code == status
    refused = answer.json()
    assert refused["success"] is False
    assert said in refused["message"]
    assert isinstance(refused["error_code"], str)
    assert (fake.exchanges[-1].status, fake.exchanges[-1].answered) == (status, refused)


def test_ids_that_were_asked_for_come_back() -> None:
    with AuthenticatedClient(token="sk-test", transport=FakeVideoDB().transport) as client:
        answer = get_video.sync("m-7", client=client).to_dict()
    assert answer["data"]["id"] == "m-7"


def test_a_path_with_or_without_its_final_slash_is_the_same() -> None:
    with asking("sync", FakeVideoDB()) as ask:
        assert ask("GET", "/video").json() == ask("GET", "/video/").json()


def pay(client: AuthenticatedClient) -> int:
    return create_topup.sync_detailed(client=client, body=CreateTopupRequest(amount=50)).status_code


def test_a_script_is_played_once_and_then_it_answers_as_before() -> None:
    fake = FakeVideoDB()
    with AuthenticatedClient(token="sk-test", transport=fake.transport) as client:
        fake.answer("POST /billing/topup", status=402, json=DECLINED)
        with pytest.raises(errors.PaymentRequiredError, match="card declined"):
            create_topup.sync(client=client, body=CreateTopupRequest(amount=50))
        assert pay(client) == 200
    assert [call.sent for call in fake.calls("create_topup")] == [{"amount": 50}] * 2


def test_scripts_are_sequences_and_functions_too() -> None:
    def odd(request: Request) -> Json:
        assert isinstance(request.json, dict)
        return {"success": True, "data": {"url": f"https://pay.example/{request.json['amount']}"}}

    fake = FakeVideoDB()
    with AuthenticatedClient(token="sk-test", transport=fake.transport) as client:
        fake.answer("create_topup", [Reply(402, DECLINED), Reply(500, None, body=b"<html>"), odd])
        assert [pay(client), pay(client)] == [402, 500]
        parsed: Any = create_topup.sync(client=client, body=CreateTopupRequest(amount=50))
        assert parsed.to_dict()["data"] == {"url": "https://pay.example/50"}
        fake.answer("create_topup", status=403, json=DECLINED, times=2)
        fake.answer("create_topup", status=404, json=DECLINED, times=None)
        assert [pay(client) for _ in range(5)] == [403, 403, 404, 404, 404]


def test_headers_of_a_script_arrive() -> None:
    fake = FakeVideoDB()
    fake.answer("GET /user", status=429, json=DECLINED, headers={"Retry-After": "0"})
    with AuthenticatedClient(token="sk-test", transport=fake.transport) as client:
        assert get_user.sync_detailed(client=client).status_code == 200
    assert [call.status for call in fake.calls("GET /user")] == [429, 200]


@pytest.mark.parametrize("name", ["POST /billing/top_up", "create_top_up", "", "GET", "PATCH /billing/topup"])
def test_a_script_for_no_operation_says_which_are_like_it(name: str) -> None:
    for use in (FakeVideoDB().answer, FakeVideoDB().calls):
        with pytest.raises(ValueError, match="no such operation"):
            use(name)
    if "top_up" in name:
        with pytest.raises(ValueError, match=r"did you mean .*topup"):
            FakeVideoDB().answer(name)


def test_an_unknown_dialect_is_refused() -> None:
    with pytest.raises(ValueError, match="description, python, node"):
        FakeVideoDB("ruby")


def write(fake: FakeVideoDB, **sent: Any) -> Any:
    with asking("sync", fake) as ask:
        return ask("POST", "/billing/auto_recharge", json=sent).json()


def read(fake: FakeVideoDB) -> Any:
    with asking("sync", fake) as ask:
        return ask("GET", "/billing/auto_recharge").json()


@pytest.mark.parametrize("dialect", DIALECTS)
def test_auto_recharge_is_kept_in_each_dialect(dialect: str) -> None:
    fake, spelling = FakeVideoDB(dialect), DIALECTS[dialect]
    sent = {"enabled": True, spelling["threshold"]: 20, spelling["amount"]: 75}
    assert write(fake, **sent)["settings"] == sent
    assert read(fake) == {"success": True, "data": sent}
    assert fake.settings == {"enabled": True, "threshold": 20, "amount": 75}
    for other in DIALECTS:
        if other != dialect:
            write(fake, **{DIALECTS[other]["threshold"]: 99})
    assert fake.settings["threshold"] == 20  # what it does not know, it ignores


def test_auto_recharge_as_servers_surprise() -> None:
    fake = FakeVideoDB(resets=True)
    write(fake, threshold=20, amount=75)
    write(fake, enabled=True)
    assert fake.settings == {"enabled": True, "threshold": 10, "amount": 50}
    fake = FakeVideoDB(clamp=(30, 100), round_to=25)
    write(fake, threshold=7, amount=130)
    assert (fake.settings["threshold"], fake.settings["amount"]) == (30, 100)
    write(fake, threshold=70, amount=60)
    assert (fake.settings["threshold"], fake.settings["amount"]) == (75, 50)
    fake = FakeVideoDB(late=2)
    write(fake, threshold=20)
    assert [read(fake)["data"]["threshold"] for _ in range(3)] == [10, 10, 20]
    fake = FakeVideoDB(nested=False, numbers_as_text=True, settings_returned=False)
    assert "settings" not in write(fake, threshold=20)
    assert read(fake) == {"success": True, "enabled": False, "threshold": "20", "amount": "50"}


def test_a_thousand_calls_at_once_are_answered() -> None:
    async def call(port: int) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        headers = "".join(f"{name}: {value}\r\n" for name, value in KEY.items())
        writer.write(f"GET /billing/usage HTTP/1.1\r\nHost: fake\r\n{headers}Connection: close\r\n\r\n".encode())
        answer = await reader.read()
        writer.close()
        return answer

    async def all_at_once(port: int) -> list[bytes]:
        return await asyncio.gather(*(call(port) for _ in range(1000)))

    fake = FakeVideoDB()
    with fake.serve() as url:
        answers = asyncio.run(all_at_once(int(url.rpartition(":")[2])))
    assert {answer.partition(b"\r\n")[0] for answer in answers} == {b"HTTP/1.1 200 OK"}
    assert {json.loads(answer.partition(b"\r\n\r\n")[2])["success"] for answer in answers} == {True}
    assert len(fake.exchanges) == 1000


def test_the_address_is_on_loopback_and_gone_afterwards() -> None:
    with FakeVideoDB().serve() as url:
        assert url.startswith("http://127.0.0.1:")
        assert httpx.get(f"{url}/billing/usage", headers=KEY).status_code == 200
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}/billing/usage", headers=KEY)


def test_it_is_served_from_a_shell() -> None:
    command = [sys.executable, "-m", "videodb_client.testing", "--dialect", "python"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as served:
        assert served.stdout is not None
        lines = [served.stdout.readline(), served.stdout.readline()]
        given = dict(line.removeprefix("export ").strip().split("=", 1) for line in lines)
        client = AuthenticatedClient(given["VIDEO_DB_BASE_URL"], given["VIDEO_DB_API_KEY"])
        body = AutoRechargeSettings(enabled=False, threshold_credits=100, recharge_amount=500)
        answer: Any = set_auto_recharge.sync(client=client, body=body)
        assert answer.to_dict()["settings"]["threshold_credits"] == 100
        assert get_usage.sync_detailed(client=client).status_code == 200
        client.close()
        served.send_signal(signal.SIGINT)
        _, errors_said = served.communicate(timeout=20)
    assert served.returncode == 0
    assert "Traceback" not in errors_said


def test_a_port_that_is_taken_is_said_in_a_line() -> None:
    with FakeVideoDB().serve() as url:
        done = subprocess.run(
            [sys.executable, "-m", "videodb_client.testing", "--port", url.rpartition(":")[2]],
            env={**os.environ, "PYTHONPATH": str(ROOT / "generated")},
            capture_output=True,
            text=True,
        )
    assert done.returncode == 1
    assert done.stderr.startswith("cannot serve: ")
    assert "Traceback" not in done.stderr


def test_what_it_keeps_of_a_key_is_nothing() -> None:
    fake = FakeVideoDB()
    seen: list[Request] = []

    def see(request: Request) -> Json:
        seen.append(request)
        return {"success": True}

    fake.answer("get_user", see)
    with AuthenticatedClient(token="sk-canary-123", transport=fake.transport) as client:
        get_user.sync_detailed(client=client)
        get_usage.sync(client=client)
    assert "canary" not in repr(fake.exchanges) + repr(seen)


def test_the_fixture_that_comes_with_the_package(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"## Test your own code\n.*?```python\n(.*?)```", readme, re.DOTALL)
    (tmp_path / "test_billing.py").write_text(example)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "videodb_client.testing.pytest_plugin", "-p", "no:cacheprovider"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generated"), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout
    (body,) = re.findall(r"def test_\w+\(.*?\n(.*?)\n\n", f"{example}\n\n", re.DOTALL)
    assert len(body.splitlines()) <= 4


def test_what_else_a_test_may_want_is_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"What else a test may want.*?```python\n(.*?)```", readme, re.DOTALL)
    given: dict[str, Any] = {}
    exec(example, given)
    assert capsys.readouterr().out.startswith("20.5 () ")
    fake = given["fake"]
    fake.fail_at_random(1, share=0)
    answers = [fake.respond("GET", "https://api.videodb.io/video/m-none", KEY, b"").status for _ in range(4)]
    assert answers == [429, 429, 429, 404]
    with AuthenticatedClient(token="sk-test", transport=fake.transport) as client:
        assert get_video.sync(given["video"], client=client).to_dict()["data"]["name"] == "talk.mp4"
        with pytest.raises(errors.ConnectionFailedError):
            pay(client)


def test_its_data_is_small_and_says_nothing_but_what_is_needed() -> None:
    content = json.loads((ROOT / "generated" / "videodb_client" / "testing" / "description.json").read_bytes())
    assert {one["name"] for one in content["operations"]} == set(PLACES)

    def prose(value: Any, named: bool = False) -> Iterator[str]:
        if isinstance(value, dict):
            for key, item in value.items():
                if not named and key in ("description", "summary") and isinstance(item, str):
                    yield item
                if key not in ("example", "default"):
                    yield from prose(item, named=key in ("properties", "schemas"))
        elif isinstance(value, list):
            for item in value:
                yield from prose(item)

    assert list(prose(content)) == []
