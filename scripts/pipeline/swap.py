"""Put what was made in the place of what was there: several files and trees, all of them or none.

Everything is written beside its place first, so that what can fail has failed before anything is changed; then each is
renamed, in the order given, so that the one that says that all is well can be the last.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from pipeline.door import says


class HalfDoneError(Exception):
    """Something was changed and could not be changed back. The text says what stands where."""


def put_in_place(contents: Mapping[Path, Path | bytes]) -> None:
    """Replace targets by what was made for them: a tree by a tree, which goes there, a file by its content.

    Raises what went wrong (`OSError`) with all as it was before, or `HalfDoneError`.
    """
    recover(list(contents))
    made = {target: content for target, content in contents.items() if not _is(target, content)}
    done: list[Path] = []
    try:
        for target, content in made.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            _write(target, content)
        for target in made:
            done.append(target)
            _swap(target)
    except BaseException as error:
        _undo(done, error)
        raise
    finally:
        for target in made:
            _remove(_new(target))
            if _stands(target):
                _remove(_old(target))


@contextlib.contextmanager
def alone(root: Path, *, say: Callable[[str], None] = print) -> Iterator[None]:
    """Let no other run put something in place below a root meanwhile; waits till another has ended, and says so."""
    # The root itself may be a temporary folder, which its owner holds.
    descriptor = os.open(root / "openapi", os.O_RDONLY | os.O_DIRECTORY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(f"another run is at work in {root}: waiting for it to end")
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        except OSError:
            pass  # a file system without locks
        yield
    finally:
        os.close(descriptor)


def recover(targets: Sequence[Path]) -> None:
    """Take away what a killed run left beside targets; a tree that it had moved away already comes back."""
    for target in targets:
        if _stands(_old(target)) and not _stands(target):
            _old(target).rename(target)
        _remove(_new(target))
        _remove(_old(target))


def _write(target: Path, content: Path | bytes) -> None:
    if isinstance(content, Path):
        try:
            content.rename(_new(target))
        except OSError:  # another disk, most of the time
            shutil.copytree(content, _new(target))
        return
    try:
        _new(target).write_bytes(content)
    except OSError as error:  # a full disk does not say of which file
        raise OSError(error.errno, error.strerror, str(target)) from error


def _is(target: Path, content: Path | bytes) -> bool:
    return isinstance(content, bytes) and target.is_file() and target.read_bytes() == content


def _new(target: Path) -> Path:
    return target.with_name(f".{target.name}.new")


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}.old")


def _stands(path: Path) -> bool:
    """Whether anything stands there, be it a link that leads nowhere."""
    return path.exists() or path.is_symlink()


def _swap(target: Path) -> None:
    if target.is_file() and not target.is_symlink() and _new(target).is_file():
        try:
            os.link(target, _old(target))  # so that there is a file at every moment
        except OSError:
            shutil.copy2(target, _old(target))
        _new(target).replace(target)
        return
    if _stands(target):
        target.rename(_old(target))
    _new(target).rename(target)


def _undo(done: Sequence[Path], error: BaseException) -> None:
    for target in reversed(done):
        try:
            if _stands(_old(target)):
                if _stands(target) and not (target.is_file() and _old(target).is_file()):
                    target.rename(_new(target))
                _old(target).replace(target)
            elif not _new(target).exists():
                _remove(target)  # there was nothing before
        except OSError as again:
            why = says(error) if isinstance(error, OSError) else type(error).__name__
            text = f"{why} {target} could not be brought back: {says(again)} Run it again: it begins with that."
            raise HalfDoneError(text) from error


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink()
