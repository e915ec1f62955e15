"""Sandboxes: one that is up for a block, and no longer.

A sandbox costs by the hour until it is stopped, so whatever ends the block stops it: an exception, a Ctrl-C, a
cancellation. That it could not be stopped is never silent.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from importlib import import_module
from typing import Any, Final

from .. import models as _models  # an argument is called models
from .._driven import adriven, driven
from .._imports import importing
from .._schema.readers import Object
from .._surface import AsyncCalls, Calls
from .._transport.deadline import Deadline
from ..client import AuthenticatedClient
from ..errors import VideoDBError
from ..jobs import TIMEOUT
from ..results import AsyncJob, Job
from ..sandbox import OWN, Do, Run, Told
from ..types import UNSET, Unset

__all__ = ["AsyncSandboxGroup", "SandboxGroup"]

_READER: Final = Object("sandbox", "Sandbox")


class SandboxGroup(Calls):
    """A sandbox for a block."""

    __slots__ = ()

    @contextmanager
    def running(
        self,
        *,
        tier: _models.SandboxTier,
        name: str | Unset = UNSET,
        model_categories: list[str] | Unset = UNSET,
        models: list[str] | Unset = UNSET,
        grace: bool = True,
        timeout: float = TIMEOUT,
    ) -> Iterator[_models.Sandbox]:
        """Start a sandbox, give it when it is up, and stop it at the end of the block, whatever ends that.

        **It costs by the hour from its start until it is stopped.** It is told to stop up to three times, until an
        answer says that it does, for which there are 30 seconds beyond the caller's time.

        Args:
            tier: How big, and how dear: small costs $1 an hour, medium $3.50.
            name: What to call it. Unless given, one is made up, by which it is found again if an answer is lost.
            model_categories: The kinds of models to load.
            models: The models to load, by name.
            grace: Whether jobs that run in it come to their end before it stops.
            timeout: Seconds until it is up.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            SandboxNotStoppedError: If no answer says that it stops. A Ctrl-C or a cancellation is raised all the same,
                with this as a note. Either way it is logged as an error, on the logger `videodb_client`.
            JobFailedError: If it does not come up. It is stopped.
            JobTimeoutError: If it is not up in time. It is stopped.
            VideoDBError: If it cannot be started.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db, db.sandbox.running(tier="small") as box:
                db.ai_generation.generate_image("default", prompt="A lighthouse", sandbox_id=box.sandbox_id).wait()
            ```
        """
        run, deadline = _run(self._client, name, grace, timeout)
        body = _body(tier, run.name, model_categories, models)
        try:
            job: Job[_models.Sandbox] = Job(self._client, _started(run, self._client, body), _READER, OWN)
            yield job.wait(timeout=max(deadline.left(), 0.001))
        except BaseException as error:
            _stop(run, self._client)
            run.ended(error)
            raise
        _stop(run, self._client)
        run.ended(None)


class AsyncSandboxGroup(AsyncCalls):
    """A sandbox for a block, for async callers."""

    __slots__ = ()

    @asynccontextmanager
    async def running(
        self,
        *,
        tier: _models.SandboxTier,
        name: str | Unset = UNSET,
        model_categories: list[str] | Unset = UNSET,
        models: list[str] | Unset = UNSET,
        grace: bool = True,
        timeout: float = TIMEOUT,
    ) -> AsyncIterator[_models.Sandbox]:
        """Start a sandbox, give it when it is up, and stop it at the end of the block, whatever ends that.

        **It costs by the hour from its start until it is stopped.** As the sync one, with the same errors; a
        cancellation waits for stopping.

        Args:
            tier: How big, and how dear: small costs $1 an hour, medium $3.50.
            name: What to call it. Unless given, one is made up, by which it is found again if an answer is lost.
            model_categories: The kinds of models to load.
            models: The models to load, by name.
            grace: Whether jobs that run in it come to their end before it stops.
            timeout: Seconds until it is up.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db, db.sandbox.running(tier="small") as box:
                job = await db.ai_generation.generate_image(
                    "default", prompt="A lighthouse", sandbox_id=box.sandbox_id
                )
                await job.wait()
            ```
        """
        run, deadline = _run(self._client, name, grace, timeout)
        body = _body(tier, run.name, model_categories, models)
        try:
            job: AsyncJob[_models.Sandbox] = AsyncJob(
                self._client, await _astarted(run, self._client, body), _READER, OWN
            )
            yield await job.wait(timeout=max(deadline.left(), 0.001))
        except BaseException as error:
            await _shielded(run, _astop(run, self._client))
            run.ended(error)
            raise
        await _shielded(run, _astop(run, self._client))
        run.ended(None)


def _run(client: AuthenticatedClient, name: str | Unset, grace: bool, timeout: float) -> tuple[Run, Deadline]:
    client.with_timeout(timeout)  # it says what is wrong with a time
    if not isinstance(grace, bool):
        raise TypeError("grace: True or False is wanted here")  # found out later, it could not be stopped
    return Run(client._shared.clock, name, grace), Deadline(client._shared.clock, timeout)


def _body(tier: Any, name: str, model_categories: list[str] | Unset, models: list[str] | Unset) -> Any:
    with importing:
        from ..models.create_sandbox_request import CreateSandboxRequest

    return CreateSandboxRequest(tier=tier, name=name, model_categories=model_categories, models=models)


def _started(run: Run, client: AuthenticatedClient, body: Any) -> Any:
    with importing:
        from ..api.sandbox import create_sandbox

    try:
        answer = create_sandbox.sync(client=client, body=body)
    except BaseException as error:
        run.not_started(error)
        raise
    run.started(answer)
    return answer


async def _astarted(run: Run, client: AuthenticatedClient, body: Any) -> Any:
    with importing:
        from ..api.sandbox import create_sandbox

    try:
        answer = await create_sandbox.asyncio(client=client, body=body)
    except BaseException as error:
        run.not_started(error)
        raise
    run.started(answer)
    return answer


def _stop(run: Run, client: AuthenticatedClient) -> None:
    while True:
        try:
            driven(run.stopping(), lambda step: _done(client, step))
            return
        except BaseException as error:  # a signal's, between two steps: they begin again, within their time
            run.interrupted = run.interrupted or error


async def _astop(run: Run, client: AuthenticatedClient) -> None:
    await adriven(run.stopping(), lambda step: _adone(client, step))


async def _shielded(run: Run, stopping: Coroutine[Any, Any, None]) -> None:
    """Stop it to the end, in a task of its own, whatever cancels the caller meanwhile."""
    import asyncio

    task = asyncio.ensure_future(stopping)
    while not task.done():
        try:
            await asyncio.wait((task,))
        except asyncio.CancelledError as error:
            run.interrupted = run.interrupted or error
    task.result()


def _call(client: AuthenticatedClient, step: Do) -> tuple[Any, dict[str, Any]]:
    """Give the endpoint of a step, and what it is given."""
    given: dict[str, Any] = {**step.query, "client": client.with_timeout(step.seconds)}
    if step.operation == "stop_sandbox":
        with importing:
            from ..models.stop_sandbox_request import StopSandboxRequest

        given["body"] = StopSandboxRequest(grace=given.pop("grace"))
    with importing:
        return import_module(f"...api.sandbox.{step.operation}", __name__), given


def _done(client: AuthenticatedClient, step: Do) -> Told:
    if not step.operation:
        client._shared.clock.sleep(step.seconds)
        return Told()
    endpoint, given = _call(client, step)
    try:
        return Told(endpoint.sync(*step.path, **given))
    except VideoDBError as error:
        return Told(error=error)


async def _adone(client: AuthenticatedClient, step: Do) -> Told:
    if not step.operation:
        await client._shared.clock.asleep(step.seconds)
        return Told()
    endpoint, given = _call(client, step)
    try:
        return Told(await endpoint.asyncio(*step.path, **given))
    except VideoDBError as error:
        return Told(error=error)
