"""What tests of jobs share: how a job begins, goes on and ends, and every way to wait for it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from loopback import Mode, surface_of
from videodb_client import AuthenticatedClient, jobs
from videodb_client.api.videos import delete_scene_collection
from videodb_client.jobs import Finished
from videodb_client.models import AsyncResponse

KEY = "sk-canary-0123456789"
VIDEO = {"id": "m-1", "length": 12.5}
DONE = {"success": True, "status": "done", "data": VIDEO}
UNDER_WAY = {"success": True, "status": "processing", "data": {"percentage": 10}}


def started(url: str | None = "https://api.test/async-response/job-1", **more: Any) -> AsyncResponse:
    data = {"id": "job-1", **({"output_url": url} if url else {})}
    return AsyncResponse.from_dict({"success": True, "status": "processing", "data": data, **more})


def wait(mode: Mode, client: AuthenticatedClient, job: Any, **options: Any) -> Finished | None:
    if mode == "sync":
        return jobs.wait(client, job, **options)
    if mode == "asyncio":
        return asyncio.run(jobs.wait_async(client, job, **options))
    return waited(mode, client, job, **options)


UNTOLD: dict[str, Any] = {}
"""The surface gives what came of a job without the answer that told it."""


def waited(mode: Mode, client: AuthenticatedClient, job: Any, **options: Any) -> Finished | None:
    """Wait as the surface does: for what a method gave, or, where there is but an id, for what `resume` gives."""
    db, endpoint = surface_of(mode, client), delete_scene_collection

    async def given(*_: Any, **__: Any) -> Any:
        return job

    async def main() -> Any:
        begun = db.jobs.resume(token) if token else await db.videos.delete_scene_collection("m-1", "sc-1")
        return begun, await begun.wait(**options)

    token = f"async-response:{job}" if isinstance(job, str) else ""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(endpoint, "sync", lambda *_, **__: job)
        patch.setattr(endpoint, "asyncio", given)
        if mode == "surface":
            begun = db.jobs.resume(token) if token else db.videos.delete_scene_collection("m-1", "sc-1")
            data = begun.wait(**options)
        else:
            begun, data = asyncio.run(main())
    return Finished(begun.id, begun.status, data, UNTOLD)
