"""`make update`: one story, told in one run; nothing built while a person has something to decide."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import griffe
import pytest
import upstream.surface
import upstream.update
import upstream.vendor
from pipeline.digests import digest_of_tree
from pipeline.documents import SourceError, read
from pipeline.paths import Paths
from pipeline.propose import Proposal
from pipeline.regenerate import build, check
from roots import new_root
from upstream.naming import naming
from upstream.rules import Change as Changed
from upstream.story import Story, text
from upstream.update import STORY, main


@pytest.fixture(scope="module", autouse=True)
def _each_package_is_read_once() -> Iterator[None]:
    """Most of a story's time goes into reading two packages, and few of them differ from test to test."""
    read_in: dict[str, griffe.Module] = {}
    reading = upstream.surface._loaded

    def once(folder: Path) -> griffe.Module:
        content = digest_of_tree(folder)
        if content not in read_in:
            read_in[content] = reading(folder)
        return read_in[content]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(upstream.surface, "_loaded", once)
        yield


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the small description, built."""
    paths = new_root(tmp_path_factory.mktemp("update"))
    build(paths, say=lambda line: None)
    return paths.root


@pytest.fixture
def root(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "root"))


def state(root: Path) -> dict[str, bytes]:
    """What stands in the project, but for what a run says in `build/`."""
    files = (path for path in root.rglob("*") if path.is_file() and "build" not in path.relative_to(root).parts[:1])
    return {str(path.relative_to(root)): path.read_bytes() for path in files}


def vendor(root: Path, tmp_path: Path, *changes: tuple[str, str]) -> None:
    """Put a changed description in place, as `make vendor` does."""
    content = (root / "openapi" / "videodb.yaml").read_text()
    for old, new in changes:
        assert old in content
        content = content.replace(old, new, 1)
    (tmp_path / "new.yaml").write_text(content)
    assert upstream.vendor.main([str(tmp_path / "new.yaml"), "--root", str(root)]) == 0


def update(root: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    capsys.readouterr()
    status = main(["--root", str(root), *arguments])
    said = capsys.readouterr()
    return status, said.out + said.err


OWN = Path("overlays") / "spec" / "corrections" / "own.overlay.yaml"


def lay(root: Path, target: str, update: dict[str, object]) -> None:
    """Lay one more action over the description."""
    evidence = [{"source": "none (defensive)", "says": "a test"}]
    action = {"target": target, "description": "A test.", "x-evidence": evidence, "update": update}
    document = {"overlay": "1.1.0", "info": {"title": "A test", "version": "1.0.0"}, "actions": [action]}
    (root / OWN).write_text(json.dumps(document, indent=1))


def test_after_no_change_nothing_is_said_and_no_byte_changes(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = state(root)
    assert update(root, capsys) == (0, "update: nothing changed\n")
    assert state(root) == before
    assert not (root / STORY).exists()


def test_prose_alone_is_built_without_a_question(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vendor(root, tmp_path, ("Update auto recharge settings", "Set the auto recharge"), ("example: 50", "example: 70"))
    status, said = update(root, capsys)
    assert status == 0, said
    assert "No change but prose: 2 texts" in said
    assert check(Paths(root)) == []
    assert (root / STORY).read_text() in said
    assert update(root, capsys) == (0, "update: nothing changed\n")


def test_a_shape_that_changed_asks_for_a_look_at_what_is_laid_over_it(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vendor(
        root,
        tmp_path,
        ("                amount:\n", "                currency: {type: string}\n                amount:\n"),
    )
    before = state(root)
    status, said = update(root, capsys)
    assert status == 1
    assert state(root) == before
    assert "body.currency" in said
    assert "request property added" in said
    assert "**corrections/billing.overlay.yaml#3" in said
    assert "arrived" in said
    assert "`models.AutoRechargeSettings.currency`: added" in said
    assert "0.1.1 or higher follows 0.1.0" in said
    keys = "corrections/billing.overlay.yaml#3 corrections/billing.overlay.yaml#4, words/billing.overlay.yaml#1"
    status, said = update(root, capsys, "--accept", keys)
    assert status == 0, said
    assert "(accepted)" in said
    assert check(Paths(root)) == []
    kept = read(root / "openapi" / "lock.json")["unreleased"]
    assert kept["since"] == "0.1.0"
    assert {level for level, _ in kept["changes"]} == {"addition"}


def test_a_changed_default_demands_more_than_the_python_surface(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vendor(
        root,
        tmp_path,
        ("                  example: 50\n", "                  example: 50\n                  default: 5\n"),
    )
    accept = "corrections/billing.overlay.yaml#3 corrections/billing.overlay.yaml#4 words/billing.overlay.yaml#1"
    assert update(root, capsys, "--accept", accept)[0] == 0
    vendor(root, tmp_path, ("default: 5\n", "default: 50\n"))
    status, said = update(root, capsys, "--accept", accept)
    assert status == 0, said
    assert "request default changed** (5 → 50)" in said
    assert "0.2.0 or higher follows 0.1.0" in said


def test_a_server_and_a_key_header_that_changed_stop_the_build(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vendor(
        root, tmp_path, ("https://api.videodb.io", "https://api2.videodb.io"), ("name: x-access-token", "name: x-key")
    )
    before = state(root)
    status, said = update(root, capsys)
    assert (status, state(root)) == (1, before)
    assert "openapi#server" in said
    assert "was https://api.videodb.io, is https://api2.videodb.io" in said
    assert "openapi#key-header" in said
    assert "key header renamed** (x-access-token → x-key)" in said
    assert update(root, capsys, "--accept", "openapi#server openapi#key-header")[0] == 0
    assert 'KEY_HEADER = "x-key"' in (root / "generated" / "videodb_client" / "_build.py").read_text()


def test_an_action_that_the_vendor_made_is_told_to_be_deleted(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spelled = "threshold_credits: {type: number, x-alias-of: threshold}\n                recharge_amount:"
    vendor(
        root,
        tmp_path,
        (
            "                amount:\n",
            f"                {spelled} {{type: number, x-alias-of: amount}}\n                amount:\n",
        ),
    )
    _, said = update(root, capsys)
    assert "corrections/billing.overlay.yaml#3: satisfied" in said
    asked = 'ACCEPT="corrections/billing.overlay.yaml#4"`'
    assert f"as it is: `make update {asked}" in said
    assert "delete the action" in said


NEW = """\
  /billing/plan:
    get:
      responses:
        '200':
          description: The plan
          content:
            application/json:
              schema: {type: object, properties: {plan: {type: string, enum: [free, paid]}}}
"""


def test_a_change_of_ours_alone_is_recorded_without_a_question(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lock = root / "openapi" / "lock.json"
    locked = json.loads(lock.read_text())
    locked["record"]["shapes"]["AutoRechargeSettings"] = "0" * 16
    lock.write_text(json.dumps(locked))
    status, said = update(root, capsys)
    assert status == 0, said
    assert "arrived (ours: the description is as it was)" in said
    assert check(Paths(root)) == []
    assert read(lock)["unreleased"]["changes"] == []


def test_names_are_proposed_and_written(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vendor(root, tmp_path, ("paths:\n", f"paths:\n{NEW}"))
    status, said = update(root, capsys)
    assert status == 1
    lines = "GET /billing/plan:\n  name: get_plan\n  200: GetPlanResult\n  200.plan: GetPlanOption\n"
    assert f"```yaml\n{lines}```" in said
    assert "`db.billing.get_plan`: added" in said
    table = root / "overlays" / "names" / "billing.yaml"
    before = table.read_text()
    status, said = update(root, capsys, "--names")
    assert table.read_text() == before + lines
    accept = " ".join(f"errors.overlay.yaml#{number}" for number in range(2, 9))
    status, said = update(root, capsys, "--accept", accept)
    assert status == 0, said
    assert (root / "generated" / "videodb_client" / "api" / "billing" / "get_plan.py").exists()


def test_a_story_that_cannot_be_written_is_no_reason_to_build_without_one(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "build").write_text("a file")
    for change, opens in ((("Update auto recharge settings", "Set it"), False), (("paths:\n", f"paths:\n{NEW}"), True)):
        (root / "build").unlink()
        vendor(root, tmp_path, change)
        shutil.rmtree(root / "build", ignore_errors=True)
        (root / "build").write_text("a file")
        before = state(root)
        status, said = update(root, capsys)
        assert status == 2
        assert said.startswith("update: ")
        assert said.endswith("Nothing was changed.\n")
        assert str(root / "build") in said, opens
        assert state(root) == before


def test_names_are_written_into_all_tables_and_targets_or_into_none(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(root, "$.paths['/billing/auto_recharge'].post", {"x-idempotent": True})
    assert update(root, capsys)[0] == 0
    vendor(root, tmp_path, ("  /billing/auto_recharge:\n", "  /billing/recharge:\n"))
    before, real = state(root), Path.replace

    def replace(self: Path, to: Path) -> Path:
        if self.name == f".{OWN.name}.new":
            raise OSError(28, "No space left on device", str(to))
        return real(self, to)

    monkeypatch.setattr(Path, "replace", replace)
    status, said = update(root, capsys, "--names")
    assert (status, state(root)) == (2, before)
    assert "own.overlay.yaml: No space left on device. Make room" in said
    assert said.endswith("\nNothing was changed.\n")


def test_an_operation_that_moved_keeps_its_name(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vendor(root, tmp_path, ("  /billing/auto_recharge:\n", "  /billing/recharge:\n"))
    _, said = update(root, capsys)
    assert "likely POST /billing/auto_recharge under a new name" in said
    assert "operation moved" in said
    update(root, capsys, "--names")
    table = (root / "overlays" / "names" / "billing.yaml").read_text()
    assert table.startswith("POST /billing/recharge:\n  name: set_auto_recharge\n")
    assert "/billing/auto_recharge:" not in table


def test_an_operation_that_moved_takes_its_actions_with_it(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay(root, "$.paths['/billing/auto_recharge'].post", {"x-idempotent": True})
    assert update(root, capsys)[0] == 0
    vendor(root, tmp_path, ("  /billing/auto_recharge:\n", "  /billing/recharge:\n"))
    _, said = update(root, capsys)
    assert "the actions that name it (1 of overlays/spec/corrections/own.overlay.yaml)" in said
    assert "All as recorded." in said
    status, said = update(root, capsys, "--names")
    assert status == 0, said
    assert "$.paths['/billing/recharge'].post" in (root / OWN).read_text()
    assert check(Paths(root)) == []


def test_what_is_left_to_do_after_an_update_is_told_and_is_all_that_make_check_wants(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay(root, "$.paths['/billing/auto_recharge'].post", {"x-idempotent": True})
    assert update(root, capsys)[0] == 0
    vendor(root, tmp_path, ("      summary: Update", "      x-idempotent: true\n      summary: Update"))
    status, said = update(root, capsys)
    assert status == 0, said
    left = "overlays/spec/corrections/own.overlay.yaml: action 1: all that it would put at"
    assert f"**Built. Left to do, then `make client`:**\n\n- {left}" in said
    assert said.splitlines()[-1].startswith("update: built.")
    assert "do first what it says is left to do, then make client" in said
    with pytest.raises(SourceError, match=r"is there already\. Delete the action"):
        check(Paths(root))
    (root / OWN).unlink()
    build(Paths(root), say=lambda line: None)
    assert check(Paths(root)) == []


def test_words_of_a_property_that_is_gone_are_asked_of_and_the_rest_is_told_in_the_same_round(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = root / "overlays" / "spec" / "words" / "own.overlay.yaml"
    lay(root, "$.components.schemas.SetAutoRechargeResult.properties", {"message": {"description": "Words."}})
    (root / OWN).rename(path)
    assert update(root, capsys)[0] == 0
    vendor(root, tmp_path, ("                  message:\n", "                  text:\n"))
    status, said = update(root, capsys)
    assert status == 1
    assert (
        "- **words/own.overlay.yaml#1: gone**\n  - SetAutoRechargeResult.properties.message: nothing is there" in said
    )
    assert "cannot be built" not in said
    assert "message" in said[said.index("## 5. What a caller's code would notice") :]
    before = state(root)
    with pytest.raises(SourceError, match="message: gone from the description"):
        build(Paths(root), say=lambda line: None)
    assert state(root) == before


def test_many_operations_that_moved_alike_are_told_and_asked_of_once() -> None:
    operations = ("GET /a", "POST /a", "GET /a/{id}", "GET /")
    moved = [Changed("operation moved", old, "", old, old.replace(" /", " /v2/")) for old in operations]
    other = Changed("operation moved", "GET /b", "", "GET /b", "GET /c")
    said = text(Story(changes=[*moved, other]))
    (line,) = [line for line in said.splitlines() if "/v2" in line]
    assert line.startswith("- 4 operations: **operation moved** (likely) (`/` → `/v2`): ")
    assert line.endswith(" `GET /a`, `POST /a`, `GET /a/{id}`, `GET /`.")
    assert said.count("operation moved") == 2
    relabelled = {f"GET /v2/{name}": ("overlays/names/a.yaml", "likely") for name in "abc"}
    proposals = [Proposal("overlays/names/a.yaml", holder, (), True) for holder in relabelled]
    (asked,) = naming([], [], proposals, relabelled)
    assert asked.holder == "3 operations that moved"
    assert "NAMES=1" in asked.text
    assert "3 in overlays/names/a.yaml" in asked.text


def test_all_that_spoke_of_an_operation_that_is_gone_is_one_question(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay(root, "$.paths['/billing/auto_recharge'].post", {"x-idempotent": True})
    vendor(root, tmp_path, ("paths:\n", f"paths:\n{NEW}"))
    update(root, capsys, "--names")
    table = root / "overlays" / "names" / "billing.yaml"
    accept = " ".join(f"errors.overlay.yaml#{number}" for number in range(2, 9))
    assert update(root, capsys, "--accept", accept)[0] == 0
    content = (root / "openapi" / "videodb.yaml").read_text()
    gone = content[content.index("  /billing/auto_recharge:\n") : content.index("components:")]
    vendor(root, tmp_path, (gone, ""))
    status, said = update(root, capsys)
    assert status == 1
    assert "POST /billing/auto_recharge" in table.read_text()
    actions = said[said.index("## 2. Our actions") : said.index("## 3. Names")]
    told = "POST /billing/auto_recharge is gone from the description: its lines in overlays/names/billing.yaml go too"
    assert actions.count(told) == 1, actions
    assert actions.count("delete or mend it; to build without it meanwhile") == 1, actions


def test_a_component_that_goes_by_another_name_is_told_to_the_actions_that_miss_it(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = "{type: object, properties: {id: {type: string}, price: {type: number}, credits: {type: number}}}"
    answer = "content: {application/json: {schema: {$ref: '#/components/schemas/Plan'}}}"
    path = f"  /plan:\n    get:\n      responses: {{'200': {{description: A plan, {answer}}}}}\n"
    vendor(
        root,
        tmp_path,
        ("paths:\n", f"paths:\n{path}"),
        ("components:\n", f"components:\n  schemas:\n    Plan: {plan}\n"),
    )
    update(root, capsys, "--names")
    accept = " ".join(f"errors.overlay.yaml#{number}" for number in range(1, 9))
    lay(root, "$.components.schemas.Plan.properties", {"name": {"type": "string"}})
    status, said = update(root, capsys, "--accept", " ".join(accept.split()[1:]))
    assert status == 0, said
    vendor(root, tmp_path, ("    Plan: {", "    Offer: {"), ("schemas/Plan'", "schemas/Offer'"))
    status, said = update(root, capsys)
    assert "$.components.schemas.Plan.properties: Plan is likely Offer now" in said


def test_a_place_that_got_a_value_of_the_vendors_is_in_conflict(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay(root, "$.components.schemas.AutoRechargeSettings.properties.enabled", {"default": False})
    assert update(root, capsys)[0] == 0
    field = "                enabled:\n                  type: boolean\n"
    vendor(root, tmp_path, (field, f"{field}                  default: true\n"))
    before = state(root)
    status, said = update(root, capsys)
    assert (status, state(root)) == (1, before)
    assert "**corrections/own.overlay.yaml#1: arrived, in conflict**" in said
    assert "AutoRechargeSettings.properties.enabled: in conflict: it replaced nothing, and would replace" in said
    assert '{"/default": true} now' in said
    asked = "own.overlay.yaml#1 corrections/billing.overlay.yaml#3 corrections/billing.overlay.yaml#4"
    status, said = update(root, capsys, "--accept", f"{asked} words/billing.overlay.yaml#1")
    assert status == 0, said
    assert update(root, capsys) == (0, "update: nothing changed\n")


NUMBERS = "$.components.schemas.AutoRechargeSettings.properties[?@.type=='number']"


def test_a_place_that_an_action_no_longer_reaches_is_lost(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay(root, NUMBERS, {"default": 5})
    status, said = update(root, capsys)
    assert status == 0, said
    amount = "                amount:\n                  type: "
    vendor(root, tmp_path, (f"{amount}number", f"{amount}string"))
    status, said = update(root, capsys)
    assert status == 1
    assert "own.overlay.yaml#1: arrived, lost**" in said
    assert "AutoRechargeSettings.properties.amount: The action no longer matches there" in said
    assert "request type changed** (number → string)" in said


def test_a_place_that_an_action_reaches_besides_is_new(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay(root, NUMBERS, {"default": 5})
    status, said = update(root, capsys)
    assert status == 0, said
    amount = "                amount:\n"
    vendor(root, tmp_path, (amount, f"                most: {{type: number}}\n{amount}"))
    status, said = update(root, capsys)
    assert status == 1
    assert "own.overlay.yaml#1: arrived, new**" in said
    assert "AutoRechargeSettings.properties.most: Look whether the action is right there too" in said


def test_a_shape_that_is_not_as_its_twin_any_more_gets_a_name_of_its_own(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    twin = NEW.replace("{plan: {type: string, enum: [free, paid]}}", "{plan: {type: string}, seats: {type: integer}}")
    again = twin.replace("/billing/plan", "/billing/next_plan")
    vendor(root, tmp_path, ("paths:\n", f"paths:\n{twin}{again}"))
    every = " ".join(f"errors.overlay.yaml#{number}" for number in range(2, 9))
    status, said = update(root, capsys, "--names", "--accept", every)
    assert status == 0, said
    table = root / "overlays" / "names" / "billing.yaml"
    assert table.read_text().count(": GetPlanResult") == 2
    vendor(root, tmp_path, ("seats: {type: integer}", "people: {type: integer}"))
    status, said = update(root, capsys)
    assert status == 1
    assert "is another shape: /properties/people is there only" in said
    assert "GET /billing/next_plan:\n  200: GetNextPlanResult\n```" in said
    assert "`models.GetNextPlanResult`: added" in said
    assert update(root, capsys, "--names")[0] == 0
    assert table.read_text().count(": GetPlanResult") == table.read_text().count(": GetNextPlanResult") == 1


def test_a_component_that_comes_under_a_name_of_ours_is_told_with_the_line_that_keeps_both(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shape = "{type: object, properties: {limit: {type: number}}}"
    schemas = f"components:\n  schemas:\n    AutoRechargeSettings: {shape}\n"
    vendor(root, tmp_path, ("components:\n", schemas))
    _, said = update(root, capsys)
    assert "a component came under the name of another shape of ours" in said
    status, said = update(root, capsys, "--names")
    assert status == 0, said
    models = (root / "generated" / "videodb_client" / "models" / "__init__.py").read_text()
    assert "PublishedAutoRechargeSettings" in models


def test_fixtures_that_no_longer_hold_are_told_together(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = root / "tests" / "fixtures" / "billing" / "set_auto_recharge"
    folder.mkdir(parents=True)
    for name, success in (("one", True), ("two", False)):
        body = {"success": success, "message": "Saved"}
        said_of = {"operation": "set_auto_recharge", "provenance": "documented"}
        (folder / f"{name}.json").write_text(json.dumps({**said_of, "response": {"status": 200, "body": body}}))
    said_now = "                  message:\n                    type: "
    vendor(root, tmp_path, (f"{said_now}string", f"{said_now}integer"))
    _, said = update(root, capsys)
    both = "`billing/set_auto_recharge/one.json`, `billing/set_auto_recharge/two.json`"
    assert f"{both}: no longer accounted for: response: /message: 'Saved' is not of type 'integer'" in said


def test_what_is_wrong_is_told_all_at_once(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vendor(
        root,
        tmp_path,
        ("paths:\n", f"paths:\n{NEW}"),
        ("https://api.videodb.io", "https://api2.videodb.io"),
        ("                threshold:\n", "                limit:\n"),
        ("                  message:\n", "                  text:\n"),
    )
    _, said = update(root, capsys)
    for expected in (
        "`body.threshold`: **request property renamed** (likely) (threshold → limit)",
        "`200.message`: **response property renamed** (likely) (message → text)",
        "openapi#server",
        "corrections/billing.overlay.yaml#3",
        "name: get_plan",
    ):
        assert expected in said


def test_two_bumps_in_one_step_are_refused(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lock = root / "openapi" / "lock.json"
    locked = json.loads(lock.read_text())
    locked["generator"]["ruff"] = "0.0.1"
    lock.write_text(json.dumps(locked))
    vendor(root, tmp_path, ("example: 50", "example: 70"))
    before = state(root)
    status, said = update(root, capsys)
    assert (status, state(root)) == (2, before)
    assert "the tools have changed (ruff 0.0.1 → " in said
    assert "One at a time" in said


def test_an_unknown_key_is_refused(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vendor(root, tmp_path, ("https://api.videodb.io", "https://api2.videodb.io"))
    status, said = update(root, capsys, "--accept", "90-none.overlay.yaml#9")
    assert status == 2
    assert "90-none.overlay.yaml#9: nothing of that name is to be decided. There is: openapi#server" in said


def test_a_description_that_was_built_from_and_is_lost_is_said_so(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vendor(root, tmp_path, ("example: 50", "example: 70"))
    shutil.rmtree(root / "build")
    status, said = update(root, capsys)
    assert status == 0
    assert "no change can be told" in said


def test_a_description_that_was_replaced_by_hand_is_found_in_git(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from upstream.descriptions import _git, last_built

    for arguments in (["init", "-q"], ["add", "openapi"]):
        _git(root, *arguments)
    _git(root, "-c", "user.name=x", "-c", "user.email=x@example", "commit", "-qm", "one")
    path = root / "openapi" / "videodb.yaml"
    was = read(path)
    path.write_text(path.read_text().replace("example: 50", "example: 70"))
    assert last_built(root) == was


def test_bad_input_is_told_without_a_traceback(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "openapi" / "videodb.yaml").write_text("openapi: [3\n")
    before = state(root)
    status, said = update(root, capsys)
    assert (status, state(root)) == (2, before)
    assert "not YAML" in said
    assert "Traceback" not in said


def test_a_story_of_nothing_says_so() -> None:
    said = text(Story(operations=(3, 3)))
    assert said.startswith("# No change of the description\n\n3 operations.\n")
    assert "All as recorded." in said


def test_the_digest_of_what_was_kept_is_that_of_the_lock(root: Path, tmp_path: Path) -> None:
    before = (root / "openapi" / "videodb.yaml").read_bytes()
    vendor(root, tmp_path, ("example: 50", "example: 70"))
    vendor(root, tmp_path, ("example: 70", "example: 80"))
    (kept,) = (root / "build" / "descriptions").iterdir()
    assert (kept.stem, kept.read_bytes()) == (hashlib.sha256(before).hexdigest(), before)
