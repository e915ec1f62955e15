"""Upload two hundred videos at once, with a bar."""

from concurrent.futures import ThreadPoolExecutor

from videodb_client import VideoDB
from videodb_client.jobs import tqdm_progress
from videodb_client.models import Video


def upload(number: int) -> Video:
    url = f"https://example.com/{number}.mp4"
    return db.collections.upload_to_collection("default", url=url, media_type="video").wait()


with VideoDB() as db, ThreadPoolExecutor(50) as pool, tqdm_progress(desc="videos") as bar:
    for done, _ in enumerate(pool.map(upload, range(200)), 1):
        bar(done / 2)
    print(done, "videos")
