"""What is imported when it is needed is imported `with importing`, which a fork waits for.

A child that is forked while another thread imports finds that module half made, and its lock held by nobody, for good.
"""

from __future__ import annotations

import os
import sys
from _thread import RLock
from typing import Any, Final

__all__ = ["importing"]

importing: Final = RLock()


_LOGS_FIRST: Final = "logging" in sys.modules


def _before_fork() -> None:
    lock = None if _LOGS_FIRST else _lock_of_logging()
    if lock is not None and lock._is_owned():
        # logging has a handler like this one, which was called just now. Whoever imports may be about to ask for what
        # it took: importing goes first.
        state = lock._release_save()
        importing.acquire()
        lock._acquire_restore(state)
        return
    importing.acquire()
    if not _LOGS_FIRST and (lock := _lock_of_logging()) is not None:
        lock.acquire()  # it was imported meanwhile: its handler was not called, and the one after the fork will be


def _lock_of_logging() -> Any:
    return getattr(sys.modules.get("logging"), "_lock", None)


if hasattr(os, "register_at_fork"):
    # The thread that forks is the one that the child has, and holds it there too.
    os.register_at_fork(before=_before_fork, after_in_parent=importing.release, after_in_child=importing.release)
