"""Upload two hundred videos at once, with a bar."""

from concurrent.futures import ThreadPoolExecutor

from videodb_client import VideoDB
from videodb_client.jobs import tqdm_progress
from videodb_client.models import Video


def upload(number: int) -> Video:
    url = f"https://example.com/{number}.mp4"
    return db.collections.upload_to_collection("default", url=url, media_type="video").wait()


with VideoDB() as db, ThreadPoolExecutor(50) as pool, tqdm_progress(desc="videos") as bar:
    ids = set()
    for video in pool.map(upload, range(200)):
        ids.add(video.id)
        bar(len(ids) / 2)
    print(len(ids), "videos")
