"""Serve the fake from a shell: `python -m videodb_client.testing` says what to set, and serves until it is stopped."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence
from threading import Event

from . import DIALECTS, FakeVideoDB

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m videodb_client.testing", description="Serve a fake of the VideoDB API on loopback."
    )
    parser.add_argument("--port", type=int, default=0, help="the port; the system picks one unless given")
    speaks = "as whom it speaks: the description, or what the Python or Node SDK and samples read"
    parser.add_argument("--dialect", choices=DIALECTS, default="description", help=speaks)
    given = parser.parse_args(arguments)
    over = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: over.set())
    try:
        with FakeVideoDB(given.dialect).serve(given.port) as url:
            print(f"export VIDEO_DB_BASE_URL={url}\nexport VIDEO_DB_API_KEY=sk-fake", flush=True)
            print("serving until it is stopped (Ctrl-C)", file=sys.stderr, flush=True)
            over.wait()
    except (ImportError, OSError, OverflowError) as error:
        print(f"cannot serve: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
