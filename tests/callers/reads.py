"""What ten operations answer, read without a question for what is not set."""

from datetime import datetime

from videodb_client import VideoDB


def read(db: VideoDB) -> list[str]:
    told: list[str] = []
    video = db.videos.get_video("m-1")
    told.append(f"{video.name or 'no name'}: {(video.length or 0.0) / 60:.1f} min")
    seconds = 0.0
    for each in db.videos.list_videos(count=5):
        if each.length is not None:
            seconds += each.length
    told.append(f"{seconds:.1f} s")
    usage = db.billing.get_usage()
    if usage.credit_balance is not None and usage.credit_balance < 10:
        told.append(f"{usage.credit_balance:.2f} left")
    for invoice in db.billing.list_invoices():
        when: datetime | None = invoice.created_at
        told.append(f"{when.year if when else '?'} {invoice.amount or 0.0:.2f} {(invoice.currency or 'usd').upper()}")
    settings = db.billing.get_auto_recharge()
    if settings.enabled:
        told.append(f"{settings.threshold or 0.0} -> {settings.amount or 0.0}")
    user = db.authentication.get_user()
    told += user.collections or []
    told.append((user.user_email or "@").partition("@")[2])
    found = db.search.search_collections("default", query="q")
    for match in sorted(found.results or [], key=lambda match: -(match.score or 0.0)):
        told.append(f"{(match.end or 0.0) - (match.start or 0.0):.1f}: {(match.text or '').strip()}")
    transcript = db.videos.get_video_transcription("m-1")
    if transcript.data:
        words = [word.text or "" for word in transcript.data.transcript or []]
        told.append((transcript.data.text or " ".join(words)).strip())
    for stream in db.rt_stream.list_rtstreams():
        told.append(f"{stream.name or ''} {(stream.status or '').lower()} {', '.join(stream.media_types or [])}")
    images = db.images.list_images(collection_id="default")
    told += [f"{(image.width or 0) * (image.height or 0)}" for image in images.images or []]
    index = db.videos.get_scene_index("m-1", "i-1")
    told += [scene.description or "" for scene in index.scenes or [] if (scene.end or 0.0) > 5]
    sandbox = db.sandbox.get_sandbox("s-1")
    told.append(", ".join(sandbox.models or []) if sandbox.status == "active" else "none")
    return told
