"""Record answers of a real server as fixtures (make record): staging unless VIDEO_DB_BASE_URL says otherwise.

The key comes from VIDEO_DB_API_KEY. Only reads are made (reads.py says which, and so does this, beforehand), and with
ALLOW_WRITES=1 one write, which sends back the auto-recharge settings that were just read. Keys, e-mail addresses, ids,
addresses and names get placeholders before anything is written or shown. Fixtures are written all or none.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.documents import Json, read
from pipeline.door import guarded
from pipeline.paths import ROOT
from pipeline.places import operations

from evidence.accounting import problems
from evidence.placeholders import Placeholders
from evidence.reads import READS, WORD, Read, first_id, plan, shortened, word_in

sys.path.insert(0, str(ROOT / "generated"))

FIXTURES = ROOT / "tests" / "fixtures"
STAGING = "https://staging-api.videodb.io"


class Call(NamedTuple):
    """One call: an operation, the values of its path and query, and the body of a search."""

    operation: str
    path: Mapping[str, Any] = {}
    query: Mapping[str, Any] = {}
    body: Mapping[str, Any] | None = None


READ, WRITE = Call("get_auto_recharge"), Call("set_auto_recharge")


class RecordError(Exception):
    """Nothing was written; the text says why."""


class Taken(NamedTuple):
    """A call, what was sent with it, and what was answered."""

    call: Call
    sent: Json
    status: int
    body: Json


class Row(NamedTuple):
    """What became of a call, for the table."""

    operation: str
    status: str
    outcome: str


class Fixture(NamedTuple):
    """A fixture, and its place in the folder of fixtures."""

    place: Path
    content: Json

    def text(self) -> str:
        return json.dumps(self.content, indent=2, ensure_ascii=False) + "\n"


# What is asked of the server


def module_of(operation: str) -> Any:
    """Give the generated module of an operation."""
    (path,) = (ROOT / "generated" / "videodb_client" / "api").glob(f"*/{operation}.py")
    return import_module(f"videodb_client.api.{path.parent.name}.{operation}")


def take(client: Any, call: Call, body: Any = None) -> Taken | Row:
    """Make a call; gives what was answered, or why that is no answer to record."""
    from videodb_client import VideoDBError
    from videodb_client.types import UNSET

    operation = module_of(call.operation)._OPERATION
    body = body if call.body is None else call.body
    if body is None and operation.method != "GET":
        raise RecordError(f"{call.operation}: it is no read")
    sent = UNSET if body is None else body
    try:
        response = client._call_detailed(operation, {**call.path, **call.query}, sent)
    except VideoDBError as error:
        return Row(call.operation, "-", f"not recorded: {error.what}")
    if response.status_code == 401:
        raise RecordError(f"{call.operation}: 401, the key is refused")
    raw, model = operation.parsed(response.status_code, response.content)
    if model is None or not isinstance(raw, dict):
        return Row(call.operation, str(response.status_code), "not recorded: no documented status and JSON object")
    plain = body.to_dict() if hasattr(body, "to_dict") else body
    return Taken(call, plain, response.status_code, raw)


def settings(taken: Taken) -> Any:
    """Give the auto-recharge settings that were read, in the spelling in which they came, to be sent back.

    Raises `RecordError` if not all of them can be sent exactly as they were read.
    """
    from videodb_client.models import AutoRechargeSettings

    for place in (taken.body.get("data"), taken.body):
        if isinstance(place, dict):
            known = {name: value for name, value in place.items() if name in AutoRechargeSettings._spelled}
            model = AutoRechargeSettings.from_dict(known)
            try:
                module_of(WRITE.operation)._OPERATION.request({}, model)
            except (TypeError, ValueError):
                continue
            if all(isinstance(v, bool | int | float) for v in (model.enabled, model.threshold, model.amount)):
                return model
    raise RecordError("the settings that were read cannot be sent back exactly")


def write(client: Any, before: Taken) -> Iterator[Taken | Row]:
    """Send back what was read, and look that nothing has changed. Raises `RecordError` if something has."""
    try:
        same = settings(before)
    except RecordError as error:
        yield Row(WRITE.operation, "-", f"not made: {error}")
        return
    yield take(client, WRITE, same)
    after = take(client, READ)
    if isinstance(after, Taken) and after.body == before.body:
        return
    from videodb_client import VideoDBError
    from videodb_client.auto_recharge import ensure

    try:
        ensure(client, enabled=same.enabled, threshold=same.threshold, amount=same.amount)
        now = "They have been brought back."
    except VideoDBError as error:
        now = f"They could not be brought back: {error}. LOOK AT THEM, they can charge a card."
    raise RecordError(f"sent back as read, the settings did not stay as they were: {same.to_dict()}. {now}")


# What is made of it


def fixtures(taken: Sequence[Taken], own: Placeholders, source: str, description: Json) -> list[Fixture]:
    """Give the fixtures, with placeholders: first of what tells itself by shape or name, then wherever that stands."""
    places = {o["operationId"]: (method.upper(), path) for path, method, o in operations(description)}
    first = [own.replaced({"request": request(one), "body": shortened(one.body)}) for one in taken]
    made = []
    for one, content in zip(taken, first, strict=True):
        content = own.settled(content)
        answer = {"status": one.status, "headers": {"content-type": "application/json"}, "body": content["body"]}
        found = problems(description, *places[one.call.operation], request=content["request"], response=answer)
        fixture: Json = {"provenance": "recorded", "source": source, "operation": one.call.operation}
        if found:
            fixture |= {"conforms": False, "reason": "; ".join(found)}
        folder = module_of(one.call.operation).__name__.split(".")[-2]
        place = Path(folder) / one.call.operation / f"recorded-{one.status}.json"
        made.append(Fixture(place, {**fixture, "request": content["request"], "response": answer}))
    return made


def request(taken: Taken) -> Json:
    """Give what was sent, in a fixture's form; `None` if nothing was."""
    parts = {"path": dict(taken.call.path), "query": dict(taken.call.query)}
    sent = {name: values for name, values in parts.items() if values}
    return ({**sent, "body": taken.sent} if taken.sent is not None else sent) or None


def documented_words(description: Json) -> Iterator[str]:
    """Give the words that the description lists in its enums."""
    if isinstance(description, dict):
        if isinstance(description.get("enum"), list):
            yield from (word for word in description["enum"] if isinstance(word, str))
        for value in description.values():
            yield from documented_words(value)
    elif isinstance(description, list):
        for value in description:
            yield from documented_words(value)


def write_all(made: Sequence[Fixture], into: Path) -> None:
    """Write every fixture, or none: each under another name first."""
    waiting: list[tuple[Path, Path]] = []
    try:
        for fixture in made:
            path = into / fixture.place
            path.parent.mkdir(parents=True, exist_ok=True)
            waiting.append((path.with_suffix(".part"), path))
            waiting[-1][0].write_text(fixture.text(), encoding="utf-8")
        for part, path in waiting:
            os.replace(part, path)
    finally:
        for part, _ in waiting:
            part.unlink(missing_ok=True)


def table(rows: Sequence[Row]) -> str:
    """Lay out what was done."""
    lines = [f"{'operation':<34}{'status':<8}outcome"]
    return "\n".join([*lines, *(f"{row.operation:<34}{row.status:<8}{row.outcome}" for row in rows)])


def record(key: str, address: str, into: Path, *, allow_writes: bool, say: Callable[[str], None]) -> None:
    """Make the calls, and write the fixtures into a folder. Raises `RecordError` if nothing was written."""
    from videodb_client import AuthenticatedClient
    from videodb_client._transport.addresses import is_loopback, origin, shown

    server = origin(address)
    if server is None:
        raise RecordError("VIDEO_DB_BASE_URL: an address such as https://api.example.com is wanted there")
    if is_loopback(server.host) and into.resolve().is_relative_to(FIXTURES):
        raise RecordError("what a stand-in on this machine answers is no recording: give another folder by --into")
    description = read(ROOT / "openapi" / "effective.yaml")
    own = Placeholders([key], set(documented_words(description)))
    say(plan(description))
    with AuthenticatedClient(address, key) as client:
        results = list(asked(client, allow_writes=allow_writes))
    taken = [one for one in results if isinstance(one, Taken)]
    date = datetime.now(UTC).date().isoformat()
    what = "keys, e-mail addresses, ids, addresses and names are replaced; lists end after 5 items"
    source = f"{shown(address)}, {date}, by make record: {what}"
    made = fixtures(taken, own, source, description)
    outcomes = iter(made)
    rows = [one if isinstance(one, Row) else told(next(outcomes)) for one in results]
    text = table(rows)
    if any(map(own.leaks, [text, *(fixture.text() for fixture in made)])):
        raise RecordError("the key stands in what was made of the answers; this is a fault of this script")
    say(text)
    if not made:
        raise RecordError("no answer could be recorded")
    write_all(made, into)
    say(f"{len(made)} fixtures written to {into}; now look at them, then: make test coverage")


def asked(client: Any, *, allow_writes: bool) -> Iterator[Taken | Row]:
    """Make all calls, each with the ids that the answers before it told."""
    answers: dict[str, Json] = {}
    for read_ in READS:
        call = called(read_, answers)
        if isinstance(call, Row):
            yield call
            continue
        result = take(client, call)
        yield result
        if isinstance(result, Taken):
            answers[call.operation] = result.body
            if allow_writes and call == READ:
                yield from write(client, result)


def called(wanted: Read, answers: Mapping[str, Json]) -> Call | Row:
    """Give the call that a read is, with the ids that were told; or say why it cannot be made."""
    path = {}
    for name, source in wanted.path.items():
        if isinstance(source, str):
            path[name] = source
        elif (found := first_id(answers.get(source.operation), source.names)) is not None:
            path[name] = found
        else:
            return Row(wanted.operation, "-", f"not made: no {name} in what {source.operation} answered")
    body = wanted.body
    if body is not None:
        word = word_in(answers.get("get_video_transcription"))
        if word is None:
            return Row(wanted.operation, "-", "not made: no transcript holds a word to search for")
        body = {name: word if value == WORD else value for name, value in body.items()}
    return Call(wanted.operation, path, wanted.query, body)


def told(fixture: Fixture) -> Row:
    """Say what a fixture shows."""
    conforms = "" if "reason" not in fixture.content else f", not as described: {fixture.content['reason'][:120]}"
    status = str(fixture.content["response"]["status"])
    return Row(fixture.content["operation"], status, f"{fixture.place}{conforms}")


@guarded("record")
def main() -> int:
    parser = argparse.ArgumentParser(description="record answers of a real server as fixtures")
    parser.add_argument("--into", type=Path, default=FIXTURES, help="folder of fixtures (default: the repository's)")
    into = parser.parse_args().into
    key = os.environ.get("VIDEO_DB_API_KEY", "").strip()
    if not key:
        print("no key: set VIDEO_DB_API_KEY. Nothing was asked.", file=sys.stderr)
        return 2
    address = os.environ.get("VIDEO_DB_BASE_URL") or STAGING
    allow_writes = os.environ.get("ALLOW_WRITES") == "1"
    try:
        record(key, address, into, allow_writes=allow_writes, say=print)
    except (RecordError, ValueError) as error:
        print(f"{error}\nNothing was written.".replace(key, "***"), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
