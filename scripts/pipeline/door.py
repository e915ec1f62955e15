"""The one door of every script: whatever goes wrong leaves by it as a sentence, and never as a traceback.

`guarded` is put on a script's `main`. What a script expects it tells itself; what nobody expected is told here, with
the line of ours that it went wrong in, and the whole story where `VIDEODB_TRACEBACK` is set. `scratch` gives a
temporary folder that goes away with its owner, however that ends.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import functools
import gc
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TextIO, cast

_PREFIX = "videodb-client-build-"
_FULL = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT)
_WINGS = ("pipeline", "upstream", "evidence", "release", "bench", "documentation", "soak")
_IS_SECRET = re.compile("key|token|password|secret", re.IGNORECASE)
_ADDRESS = re.compile(r"<(?:[\w.]+\.)?(\w+)(?: object)? at 0x[0-9a-fA-F]+>")


def guarded(name: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """Give a decorator for the `main` of the script `name`: it gives an exit status, whatever happens.

    2 is for what a person can mend outside of this repository (a full disk, a file that cannot be read), 70 for a fault
    of ours. What ends the script ends it as an exception, so that what was begun is cleaned up.
    """

    def around(main: Callable[..., int]) -> Callable[..., int]:
        @functools.wraps(main)
        def at_the_door(*arguments: Any, **options: Any) -> int:
            with _streams(), _ending():
                try:
                    status, sentence = main(*arguments, **options), ""
                except KeyboardInterrupt:
                    status, sentence = 130, "interrupted."
                except Exception as error:
                    status, sentence = _status(error), unforeseen(error)
                return _said(f"{name}: {sentence}" if sentence else "", status, name)

        return at_the_door

    return around


@contextlib.contextmanager
def _streams() -> Iterator[None]:
    """See that there is somewhere to print, or else the next file that is opened would be it; that what the terminal
    has no sign for is written all the same; and that nothing ends half done since nobody reads on."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    before = sys.stdout, sys.stderr
    streams = [stream or open(n, "w", closefd=False) for n, stream in enumerate(before, 1)]  # noqa: SIM115
    for stream in streams:
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    sys.stdout, sys.stderr = (cast(TextIO, _Patient(stream)) for stream in streams)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before


class _Patient:
    """A stream that goes on where its reader has had enough, as with `make audit | head`."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        with self._unread():
            return self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        with self._unread():
            self._stream.flush()

    @contextlib.contextmanager
    def _unread(self) -> Iterator[None]:
        try:
            yield
        except BrokenPipeError:
            _silence(self._stream)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """For a short process that makes much and throws little away: collecting garbage would be a tenth of its time, and
    looking through all that is there as it ends a twentieth."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()


def unforeseen(error: Exception) -> str:
    """Say of an error that a script has no words for what it was, in a sentence."""
    if os.environ.get("VIDEODB_TRACEBACK"):
        print(plain("".join(traceback.format_exception(error))), file=sys.stderr)
    if isinstance(error, OSError):
        return says(error)
    if isinstance(error, ImportError) and (error.name or "").partition(".")[0] == "videodb_client":
        return f"the package is not whole ({error.msg}): make client makes it anew."
    if isinstance(error, MemoryError):
        return "there is not enough memory. Is the description as large as it should be?"
    if isinstance(error, RecursionError):
        return "the description is nested too deeply, or what is laid over it. Write it flatter."
    if isinstance(error, subprocess.CalledProcessError):
        said = error.stderr.decode(errors="replace") if isinstance(error.stderr, bytes) else error.stderr or ""
        command = " ".join(map(str, error.cmd)) if isinstance(error.cmd, list | tuple) else str(error.cmd)
        return f"{command}: failed ({error.returncode}). {said.strip()[-2000:]}".rstrip()
    return str(error) if _is_ours(error) else _unexpected(error)


@contextlib.contextmanager
def whole_package() -> Iterator[None]:
    """For what a script imports of the package before it comes to its door."""
    try:
        yield
    except ImportError as error:
        sys.exit(unforeseen(error))


def _status(error: Exception) -> int:
    known = isinstance(error, OSError | ImportError | MemoryError | RecursionError | subprocess.CalledProcessError)
    return 2 if known or _is_ours(error) else 70


def _is_ours(error: Exception) -> bool:
    """Whether an error is one of our own, which are sentences."""
    return type(error).__module__.partition(".")[0] in _WINGS


def says(error: OSError) -> str:
    """Say what the system refused: which file, and why."""
    if isinstance(error, shutil.Error) and error.args and isinstance(error.args[0], list):
        _, place, why = error.args[0][0]
        told = re.match(r"\[Errno (\d+)\] ([^:]+)", str(why))
        return says(OSError(int(told[1]), told[2], str(place))) if told else f"{place}: {why}."
    about = f"{os.fsdecode(error.filename)}: " if isinstance(error.filename, str | bytes | os.PathLike) else ""
    mend = " Make room, then run it again." if error.errno in _FULL else ""
    if error.errno in (errno.EEXIST, errno.ENOTDIR):
        mend = " A folder is wanted there: move away what is in its place."
    return f"{about}{error.strerror or plain(str(error)) or type(error).__name__}.{mend}"


def _unexpected(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if f"{os.sep}scripts{os.sep}" in frame.filename]
    where = f" in {'/'.join(Path(ours[-1].filename).parts[-2:])}, line {ours[-1].lineno}" if ours else ""
    said = " ".join(plain(str(error)).split())[:300]
    return (
        f"{type(error).__name__}{f' ({said})' if said else ''}{where}: a fault of these scripts, or something "
        "that they do not know in what they were given. VIDEODB_TRACEBACK=1 shows all of it."
    )


def plain(text: str) -> str:
    """Take out of a text what must not be shown: keys that the environment holds, and the addresses of objects."""
    for name, value in os.environ.items():
        if _IS_SECRET.search(name) and len(value) >= 8:
            text = text.replace(value, "***")
    return _ADDRESS.sub(r"a \1", text)


def _said(sentence: str, status: int, name: str) -> int:
    """Say the last sentence, and see that all that was said went out: else Python tells of it in its own way."""
    try:
        sys.stdout.flush()
    except OSError as error:
        _silence(sys.stdout)
        sentence = "\n".join(filter(None, (sentence, f"{name}: what it says cannot be written: {says(error)}")))
        status = status or 2
    try:
        if sentence:
            print(plain(sentence), file=sys.stderr)
        sys.stderr.flush()
    except OSError:
        _silence(sys.stderr)
    return status


def _silence(stream: TextIO) -> None:
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


@contextlib.contextmanager
def _ending() -> Iterator[None]:
    """Let the signal to end raise `SystemExit`."""
    try:
        before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    except ValueError:  # not in the main thread: its owner decides
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextlib.contextmanager
def scratch() -> Iterator[Path]:
    """Give a temporary folder, and take away first what runs that were killed have left.

    Each folder is locked by its owner as long as that lives; the system lets go of the lock, whatever happens.
    """
    for left in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        if (lock := _lock(left)) is not None:
            shutil.rmtree(left, ignore_errors=True)
            os.close(lock)
    lock = None
    while lock is None:  # another run may take it for one that was left, in the moment before it is locked
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        lock = _lock(folder)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(lock)


def _lock(folder: Path) -> int | None:
    """Lock a folder: a descriptor to close; `None` if another process has it, or it is gone."""
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError:
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if folder.exists():
            return descriptor
    except OSError:
        pass
    os.close(descriptor)
    return None
