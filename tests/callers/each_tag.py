"""A call of each tag, by its endpoint module: clean under a strict checker."""

from videodb_client import AuthenticatedClient
from videodb_client.api.ai_generation import generate_text
from videodb_client.api.assets import list_assets
from videodb_client.api.audio import get_audio
from videodb_client.api.authentication import get_user
from videodb_client.api.billing import list_invoices
from videodb_client.api.capture import create_session
from videodb_client.api.collections import upload_to_collection
from videodb_client.api.editor import compile_editor_timeline
from videodb_client.api.images import list_images
from videodb_client.api.meeting import get_meeting
from videodb_client.api.rt_stream import list_rtstreams
from videodb_client.api.sandbox import create_sandbox
from videodb_client.api.search import search_collections
from videodb_client.api.transcode import create_transcode_job
from videodb_client.api.utilities import health_check
from videodb_client.api.videos import get_video
from videodb_client.models import (
    CompileEditorTimelineRequest,
    CreateCaptureSessionRequest,
    CreateSandboxRequest,
    CreateTranscodeJobRequest,
    GenerateTextRequest,
    SearchCollectionRequest,
    UploadRequest,
    VideoResult,
)


async def use(client: AuthenticatedClient) -> list[object]:
    found: list[object] = []
    text = generate_text.sync("default", client=client, body=GenerateTextRequest(prompt="p", max_tokens=5))
    found.append(text.to_dict())
    found.append((await list_assets.asyncio(client=client, page=2)).data)
    audio = get_audio.sync("a-1", client=client).data
    if audio:
        length: float | object = audio.length
        found.append(length)
    user = (await get_user.asyncio(client=client)).data
    if user and user.collections:
        names: list[str] = user.collections
        found.append(names)
    for invoice in list_invoices.sync(client=client, limit=5).data or []:
        found.append(invoice.pdf_url)
    session = create_session.sync("default", client=client, body=CreateCaptureSessionRequest(end_user_id="u"))
    found.append(session.data)
    request = UploadRequest(url="u", media_type="video")
    upload = upload_to_collection.sync("default", client=client, body=request)
    if isinstance(upload, VideoResult) and upload.data:
        found.append(upload.data.length)
    found.append(
        compile_editor_timeline.sync(
            client=client, body=CompileEditorTimelineRequest(timeline_url="https://example.com/t.json")
        ).data
    )
    images = list_images.sync(client=client, collection_id="default").data
    if images and images.images:
        found.append(images.images[0].width)
    found.append(get_meeting.sync("default", "bot-1", client=client).data)
    found.append(list_rtstreams.sync(client=client, status="connected").data)
    sandbox = create_sandbox.sync(client=client, body=CreateSandboxRequest(tier="small")).data
    if sandbox and sandbox.sandbox_id:
        box: str = sandbox.sandbox_id
        found.append(box)
    found.append(search_collections.sync("default", client=client, body=SearchCollectionRequest(query="q")).data)
    found.append(create_transcode_job.sync(client=client, body=CreateTranscodeJobRequest(source="m-1")).data)
    found.append(health_check.sync(client=client).data)
    video = get_video.sync_detailed("m-1", client=client)
    found.append((video.status_code, video.headers.get("x-request-id"), video.parsed))
    return found
