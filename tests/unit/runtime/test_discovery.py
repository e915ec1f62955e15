"""What a caller finds by looking: help, dir, attributes of the package. And what copies of a client do."""

from __future__ import annotations

import copy
import importlib
import inspect
import pickle
import pydoc
import subprocess
import sys
from typing import Any

import pytest
import videodb_client
from support import PLACES, ROOT, TAGS, folder_of
from videodb_client import AsyncVideoDB, Options, VideoDB
from videodb_client.testing import FakeVideoDB

FOLDERS = sorted({folder_of(tag) for tag in TAGS.values()})


def helped(thing: object) -> str:
    return pydoc.plain(pydoc.render_doc(thing))


@pytest.mark.parametrize(("kind", "call"), [(VideoDB, "with VideoDB()"), (AsyncVideoDB, "async with AsyncVideoDB()")])
def test_help_begins_with_a_first_call_and_lists_the_tags(kind: type, call: str) -> None:
    text = helped(kind)
    beginning = text[: text.index("Method resolution order")]
    assert call in beginning
    assert "videos.list_videos()" in beginning
    if kind is VideoDB:
        assert [name for name in (*FOLDERS, "jobs") if f"{name}: " not in beginning] == []


def test_help_tells_the_calls_and_their_arguments() -> None:
    db = VideoDB(token="sk-test")
    for client in (db, AsyncVideoDB(token="sk-test")):
        for folder in FOLDERS:
            text = helped(getattr(client, folder))
            beginning = text[: text.index("Method resolution order")]
            assert [n for n, t in TAGS.items() if folder_of(t) == folder and f"  {n}: " not in beginning] == []
    text = helped(db.videos)
    assert [name for name in PLACES if folder_of(TAGS[name]) == "videos" and f"{name}(" not in text] == []
    text = helped(db.billing.create_topup)
    assert "amount" in text
    assert "Raises:" in text
    assert "in VIDEO_DB_API_KEY" in helped(VideoDB).replace("`", "")


def test_dir_is_right() -> None:
    for db in (VideoDB(token="sk-test"), AsyncVideoDB(token="sk-test")):
        public = {name for name in dir(db) if not name.startswith("_")}
        own = {"aclose", "base_url", "close", "request", "timeout"}
        copies = {"with_headers", "with_retries", "with_timeout", "with_token"}
        assert public == {*FOLDERS, "jobs"} | own | copies
        for folder in FOLDERS:
            found = {name for name in dir(getattr(db, folder)) if not name.startswith("_")}
            more = {"billing": {"ensure_auto_recharge"}, "collections": {"upload_file"}, "sandbox": {"running"}}
            calls = {name for name, tag in TAGS.items() if folder_of(tag) == folder}
            assert found == calls | {"with_raw_response"} | more.get(folder, set())


def test_the_endpoint_modules_are_there_after_the_package_is_imported() -> None:
    code = (
        "import videodb_client as v; print(v.api.billing.get_usage.__name__, v.errors.NotFoundError.__name__, "
        "v.models.Video.__name__, v.jobs.wait.__name__, v.testing.FakeVideoDB.__name__, v.Options.__name__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": str(ROOT / "generated")}, capture_output=True, text=True
    )
    assert done.stdout.split() == [
        *("videodb_client.api.billing.get_usage", "NotFoundError", "Video", "wait", "FakeVideoDB", "Options")
    ], done.stderr
    for name, tag in TAGS.items():
        folder = getattr(videodb_client.api, folder_of(tag))
        assert getattr(folder, name) is importlib.import_module(f"videodb_client.api.{folder_of(tag)}.{name}")
        assert name in dir(folder)
    assert set(FOLDERS) <= set(dir(videodb_client.api))
    assert {"api", "errors", "jobs", "models", "VideoDB"} <= set(dir(videodb_client))
    for wrong in ("apis", "biling"):
        with pytest.raises(AttributeError, match=wrong):
            getattr(videodb_client, wrong)
        with pytest.raises(AttributeError, match=wrong):
            getattr(videodb_client.api, wrong)


def test_options_can_be_annotated_with() -> None:
    options: Options = {"trust_env": False, "http2": False}
    assert VideoDB(token="sk-test", **options).timeout == 60
    assert "proxy" in Options.__annotations__


# Copies


@pytest.mark.parametrize("kind", [VideoDB, AsyncVideoDB])
def test_a_client_is_not_pickled_nor_copied_and_says_what_to_do(kind: Any) -> None:
    db = kind(token="sk-canary")
    for way in (copy.copy, copy.deepcopy, pickle.dumps):
        for thing in (db, db.with_timeout(5), db.videos) if way is not copy.copy else (db, db.with_timeout(5)):
            with pytest.raises(TypeError, match=r"cannot be pickled or copied.*with_") as caught:
                way(thing)
            assert "canary" not in str(caught.value)


def test_the_calls_of_a_copy_are_the_copys_own() -> None:
    db = VideoDB("https://api.test", "sk-one", transport=FakeVideoDB().transport)
    videos = db.videos  # looked up before the copy is made
    other = db.with_token("sk-two").with_timeout(7)
    assert (videos._client is db, other.videos._client is other) == (True, True)
    assert {name for name in vars(other) if not name.startswith("_")} == set()
    again = other.with_retries(0)
    assert (again.videos._client.timeout, db.videos._client.timeout) == (7, 60)
    assert copy.copy(videos)._client is db
    for name, value in inspect.getmembers(VideoDB):
        if name in FOLDERS:
            assert isinstance(value, property), "a cached one would be the client's that it was copied from"


def test_closing_a_copy_closes_nothing() -> None:
    fake = FakeVideoDB()
    with fake.serve() as url, VideoDB(url, "sk-test") as db:
        db.billing.get_usage()
        with db.with_timeout(5) as copied:
            copied.billing.get_usage()
        assert db.billing.get_usage().credit_balance is not None
