"""Progress bars, for those who have tqdm (`pip install videodb-client[progress]`)."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any, Self

from ._imports import importing

__all__ = ["Bar", "drawn"]


class Bar:
    """A bar of tqdm's that is told where it stands. Ends at its total, or with its `with` block."""

    def __init__(self, **options: Any) -> None:
        with importing:
            from tqdm import tqdm  # type: ignore[import-untyped,import-not-found,unused-ignore]

        self._bar = tqdm(**options)

    def show(self, done: float, total: float) -> None:
        """Draw `done` of `total`, both in the bar's own unit. It never goes back."""
        self._bar.total = total
        self._bar.update(max(0.0, min(total, done) - self._bar.n))
        if self._bar.n >= total:
            self.close()

    def close(self) -> None:
        """End the line; what is shown later is not drawn."""
        self._bar.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def drawn(progress: Any, bar: type[Bar], stack: ExitStack) -> Any:
    """Give the callback that `progress` stands for: a bar for `"tqdm"`, which ends with `stack`, and else itself."""
    return stack.enter_context(bar()) if progress == "tqdm" else progress
