"""Several files and trees are put in place: all or none, whatever stood there, and whenever it ends."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pipeline.door import scratch
from pipeline.swap import alone, put_in_place, recover

OLD, NEW = {"package/a.py": "old a", "package/b/c.py": "old c", "x.yaml": "old", "lock": "old"}, {
    "package/a.py": "new a",
    "package/d.py": "new d",
    "x.yaml": "new",
    "lock": "new",
}  # fmt: skip


def laid(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def found(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text() for p in folder.rglob("*") if p.is_file()}


def put(folder: Path, made: Path) -> None:
    """Put what is new in the place of what is old, the package from another folder."""
    if not made.exists():
        laid(made, {"a.py": NEW["package/a.py"], "d.py": NEW["package/d.py"]})
    put_in_place({folder / "package": made, folder / "x.yaml": b"new", folder / "lock": b"new"})


def test_whatever_stands_in_a_place_makes_way(tmp_path: Path) -> None:
    def nothing(target: Path) -> None:
        pass

    def folder(target: Path) -> None:
        laid(target, {"stale": "stale"})

    def link(to: str) -> Callable[[Path], None]:
        return lambda target: target.symlink_to(target.parent / to)

    kinds = (nothing, lambda target: target.write_text("stale"), folder, link("nowhere"), link("file"), link("folder"))
    for number, stand in enumerate(kinds):
        here = laid(tmp_path / str(number), {"file": "mine", "folder/x": "mine"})
        stand(here / "tree")
        stand(here / "text")
        put_in_place({here / "tree": laid(here / "made", {"a": "new"}), here / "text": b"new"})
        assert found(here) == {"file": "mine", "folder/x": "mine", "tree/a": "new", "text": "new"}, number
        assert sorted(path.name for path in here.iterdir()) == ["file", "folder", "text", "tree"], number


def in_a_child(act: Callable[[], int]) -> int:
    """Give the exit status of what is done in a process of its own."""
    if child := os.fork():
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        os._exit(act())
    finally:
        os._exit(99)


TOUCHES = {"open", "os.rename", "os.link", "os.remove", "os.rmdir", "os.mkdir", "shutil.rmtree", "os.scandir"}


def at_step(number: int, act: Callable[[], None]) -> None:
    """Do something when the file system has been touched so often."""
    steps = iter(range(10_000))

    def watch(event: str, _: Any) -> None:
        if event in TOUCHES and next(steps) == number:
            act()

    sys.addaudithook(watch)


@pytest.mark.parametrize("lost", [False, True])
def test_a_run_that_is_killed_at_any_step_is_made_good_by_the_next(tmp_path: Path, lost: bool) -> None:
    old = {} if lost else OLD
    for step in range(200):
        here = laid(tmp_path / str(step), old)
        here.mkdir(exist_ok=True)
        made = laid(tmp_path / f"made {step}", {"a.py": NEW["package/a.py"], "d.py": NEW["package/d.py"]})

        def killed(here: Path = here, made: Path = made, step: int = step) -> int:
            at_step(step, lambda: os._exit(9))
            put(here, made)
            return 0

        status = in_a_child(killed)
        recover([here / "package", here / "x.yaml", here / "lock"])
        now = found(here)
        package = {name: text for name, text in now.items() if name.startswith("package/")}
        whole = [{n: t for n, t in files.items() if n.startswith("package/")} for files in (old, NEW)]
        assert package in whole, (step, now)
        assert now.get("x.yaml") in (old.get("x.yaml"), "new")
        assert now.get("lock") in (old.get("lock"), *(["new"] if now.get("x.yaml") == "new" else [])), "it is the last"
        assert not [name for name in now if "/." in f"/{name}"], (step, now)
        put(here, made)
        assert found(here) == NEW, step
        if status == 0:
            break
    assert step > 10
    assert status == 0


def test_what_interrupts_at_any_step_leaves_all_or_nothing(tmp_path: Path) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    for step in range(200):
        here = laid(tmp_path / str(step), OLD)
        made = laid(tmp_path / f"made {step}", {"a.py": NEW["package/a.py"], "d.py": NEW["package/d.py"]})

        def interrupted(here: Path = here, made: Path = made, step: int = step) -> int:
            at_step(step, interrupt)
            try:
                put(here, made)
            except KeyboardInterrupt:
                return 1
            return 0

        status = in_a_child(interrupted)
        recover([here / "package", here / "x.yaml", here / "lock"])
        assert found(here) in (OLD, NEW), step
        if status == 0:
            break
    assert step > 10
    assert status == 0


def test_two_at_once_come_one_after_the_other(tmp_path: Path) -> None:
    (tmp_path / "openapi").mkdir()
    order: list[str] = []
    inside, leave = threading.Event(), threading.Event()

    def first() -> None:
        with alone(tmp_path, say=order.append):
            order.append("first in")
            inside.set()
            leave.wait(10)
            order.append("first out")

    thread = threading.Thread(target=first)
    thread.start()
    assert inside.wait(10)

    def wait(text: str) -> None:
        order.append(text)
        leave.set()

    with alone(tmp_path, say=wait):
        order.append("second in")
    thread.join()
    assert order == [
        "first in",
        f"another run is at work in {tmp_path}: waiting for it to end",
        "first out",
        "second in",
    ]
    shutil.rmtree(tmp_path)


def test_a_temporary_folder_can_be_built_in() -> None:
    def waits(text: str) -> None:
        raise AssertionError(text)

    with scratch() as folder:
        (folder / "openapi").mkdir()
        with alone(folder, say=waits):
            pass
