"""`python -m videodb_client`: the tags, the calls of one, and all that is to be said of a call."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys

import pytest
from support import EFFECTIVE, PLACES, ROOT, TAGS, folder_of
from videodb_client import __main__ as command
from videodb_client.calls.billing import BillingCalls
from videodb_client.results import Jobs


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = command.main(arguments)
    out, err = capsys.readouterr()
    return status, out, err


def test_it_lists_every_tag_with_what_it_holds(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = said(capsys)
    listed = dict(line.split(maxsplit=1) for line in out.partition("\n\n")[2].splitlines() if line.startswith("  "))
    assert (status, err) == (0, "")
    assert listed.keys() == {"jobs", *(folder_of(tag["name"]) for tag in EFFECTIVE["tags"])}
    assert listed["billing"].startswith("Credits")


def test_every_operation_has_a_line_under_its_tag(capsys: pytest.CaptureFixture[str]) -> None:
    found: dict[str, str] = {}
    for tag in {folder_of(tag) for tag in TAGS.values()}:
        status, out, _ = said(capsys, tag)
        assert status == 0
        found |= dict(line.split(maxsplit=1) for line in out.splitlines() if line.startswith("  "))
    wanted = {f"{folder_of(TAGS[operation])}.{operation}" for operation in PLACES}
    by_hand = {"billing.ensure_auto_recharge", "collections.upload_file", "sandbox.running"}
    assert found.keys() == wanted | by_hand
    assert found["images.delete_image"] == "Delete an image."
    assert not [name for name, line in found.items() if not line.endswith(".")]


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("billing.set_auto_recharge", BillingCalls.set_auto_recharge),
        ("billing.ensure_auto_recharge", BillingCalls.ensure_auto_recharge),
        ("billing.ensure-auto-recharge", BillingCalls.ensure_auto_recharge),
        ("jobs.resume", Jobs.resume),
    ],
)
def test_a_call_is_told_by_its_docstring(capsys: pytest.CaptureFixture[str], name: str, function: object) -> None:
    assert said(capsys, name) == (0, f"{inspect.getdoc(function)}\n", "")


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("biling", "billing"),
        ("Billing", "billing"),
        ("set_auto_recharge", "billing.set_auto_recharge"),
        ("billing.set_autorecharge", "billing.set_auto_recharge"),
        ("billing.get_video", "billing.get_"),
        ("vidoes.get_video", "videos.get_video"),
        ("rtstream", "rt_stream"),
    ],
)
def test_a_misspelt_name_is_told_with_the_nearest(capsys: pytest.CaptureFixture[str], name: str, near: str) -> None:
    status, out, err = said(capsys, name)
    assert (status, out) == (2, "")
    assert err.startswith(f"{name!r} is no tag and no call of a tag. Did you mean {near}")
    assert len(err.splitlines()) == 1


def test_where_nothing_of_a_tag_is_near_its_calls_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    there = "sandbox has: running, create_sandbox, list_sandboxes, get_sandbox, stop_sandbox."
    told = f"'sandbox.zzz' is no tag and no call of a tag. {there}\n"
    assert said(capsys, "sandbox.zzz") == (2, "", told)


@pytest.mark.parametrize("name", ["zzz", "", ".", "..", "__main__", "billing.__init__", "billing.with_raw_response"])
def test_a_name_like_none_is_told_in_a_sentence(capsys: pytest.CaptureFixture[str], name: str) -> None:
    status, out, err = said(capsys, name)
    assert (status, out) == (2, "")
    assert err.startswith(f"{name!r} is no tag and no call of a tag.")
    assert len(err.splitlines()) == 1


def test_it_says_how_it_is_called(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = said(capsys, "--help")
    assert (status, "python -m videodb_client billing" in out) == (0, True)
    status, out, err = said(capsys, "billing", "set_auto_recharge")
    assert (status, out, "python -m videodb_client billing" in err) == (2, "", True)


def test_from_a_shell() -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-W", "error", "-m", "videodb_client", *arguments],
            env={**os.environ, "PYTHONPATH": str(ROOT / "generated")},
            capture_output=True,
            text=True,
        )

    assert "charges a card" in run("billing.set_auto_recharge").stdout
    missing = run("billing.set_auto_rechagre")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert missing.stderr.endswith("Did you mean billing.set_auto_recharge?\n")
