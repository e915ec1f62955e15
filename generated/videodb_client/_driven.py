"""Drive steps that say what is to be done next: they are told what came of it, and decide how it ends.

Whatever is thrown meanwhile, a Ctrl-C or a cancellation too, is thrown into the steps, which may have more to do: it
comes out once they have ended.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeVar

__all__ = ["adriven", "driven"]

Step = TypeVar("Step")
Told = TypeVar("Told")
End = TypeVar("End")


def driven(steps: Generator[Step, Told, End], do: Callable[[Step], Told]) -> End:
    """Do each step with `do`, and give what the steps end with. Raises what they raise."""
    generator: Any = steps
    told: Told | None = None
    thrown: BaseException | None = None
    while True:
        try:
            step = steps.throw(thrown) if thrown is not None else steps.send(told)  # type: ignore[arg-type]
            told = thrown = None
            told = do(step)
        except BaseException as error:
            # What is called here may be interrupted itself; looking at the frame calls nothing.
            if generator.gi_frame is None:
                if isinstance(error, StopIteration):
                    ended: End = error.value
                    return ended
                raise  # and this is how
            thrown = error


async def adriven(steps: Generator[Step, Told, End], do: Callable[[Step], Awaitable[Told]]) -> End:
    """As `driven`, for steps that are awaited."""
    generator: Any = steps
    told: Told | None = None
    thrown: BaseException | None = None
    while True:
        try:
            step = steps.throw(thrown) if thrown is not None else steps.send(told)  # type: ignore[arg-type]
            told = thrown = None
            told = await do(step)
        except StopIteration as end:
            ended: End = end.value
            return ended
        except GeneratorExit:
            raise  # nothing can be awaited any more
        except BaseException as error:
            if generator.gi_frame is None:
                raise
            thrown = error
