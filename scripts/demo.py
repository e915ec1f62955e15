"""Show the whole: regenerate, then configure auto-recharge against the fake, once per spelling, sync and async.

Exits 0 only if everything that it shows came out as it should.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from typing import Any

from pipeline.documents import SourceError, read
from pipeline.door import guarded
from pipeline.paths import ROOT, Paths
from pipeline.regenerate import build
from pipeline.stages import load

THRESHOLD, AMOUNT = 100, 500


@guarded("demo")
def main() -> int:
    paths = Paths(ROOT)
    print("1. From the published description to a package")
    try:
        made = build(paths, say=lambda line: print(f"   {line}"))
    except SourceError as error:
        print(error, file=sys.stderr)
        return 1
    if made is None:
        tell_what_is_there(paths)

    sys.path.insert(0, str(paths.package.parent))
    testing = importlib.import_module("videodb_client.testing")
    print("\n2. Auto-recharge, against the fake on loopback")
    print(f"   {'dialect':<10} {'call':<6} over the wire, and what came back")
    wrong: list[str] = []
    for dialect, spelling in testing.DIALECTS.items():
        for how in ("sync", "async"):
            fake = testing.FakeVideoDB(dialect)
            with fake.serve() as url:
                given = {spelling["threshold"]: THRESHOLD, spelling["amount"]: AMOUNT, "enabled": True}
                answer = configure(url, given, how)
            (exchange,) = fake.exchanges
            print(f"   {dialect:<11} {how:<6} -> {exchange.method} {exchange.path} {json.dumps(exchange.sent)}")
            print(f"   {'':<17} <- {exchange.status} {json.dumps(exchange.answered)}")
            read_back = answer.settings
            print(f"   {'':<17}    read: {read_back}")
            if exchange.sent != given:
                wrong.append(f"{dialect}, {how}: sent {exchange.sent}, where {given} was asked for")
            if (read_back.enabled, read_back.threshold, read_back.amount) != (True, THRESHOLD, AMOUNT):
                wrong.append(f"{dialect}, {how}: read {read_back}")
            if answer.to_dict() != exchange.answered:
                wrong.append(f"{dialect}, {how}: the answer did not go through the model unchanged")
    print("\n3. ensure, where nobody says how the server spells: it reads, writes, and reads back")
    for dialect in testing.DIALECTS:
        fake = testing.FakeVideoDB(dialect, settings_returned=False, nested=False, numbers_as_text=True)
        with fake.serve() as url:
            in_force = ensured(url)
        for exchange in fake.exchanges:
            sent = "" if exchange.sent is None else f" {json.dumps(exchange.sent)}"
            print(f"   {dialect:<11} {exchange.method}{sent} <- {json.dumps(exchange.answered)}")
        print(f"   {'':<10} in force: {in_force}")
        if fake.settings != {"enabled": True, "threshold": THRESHOLD, "amount": AMOUNT}:
            wrong.append(f"{dialect}: ensure left {fake.settings}")
    print("\n4. An upload, a search and a list, against the fake in this process")
    wrong += toured(testing.FakeVideoDB())
    print(
        "\n" + ("\n".join(wrong) if wrong else "All of it held: what was asked for was sent, understood and read back.")
    )
    return 1 if wrong else 0


def tell_what_is_there(paths: Paths) -> None:
    laid = load(paths.root)
    effective = read(paths.effective)
    operations = sum(len(item) for item in effective["paths"].values())
    models = len(list((paths.package / "models").glob("*.py"))) - 1
    actions = sum(len(overlay.actions) for overlay in laid.overlays)
    print(f"   effective description: {actions} actions of {len(laid.overlays)} overlays applied")
    print(f"   package: {operations} operations, {models} models and enums")
    print("   package: no file changed, nothing to do")


def ensured(url: str) -> Any:
    """Bring auto-recharge to what is wanted, as a caller does who does not know the server's spelling."""
    with importlib.import_module("videodb_client").VideoDB(url, "sk-demo") as db:
        return db.billing.ensure_auto_recharge(enabled=True, threshold=THRESHOLD, amount=AMOUNT)


def toured(fake: Any) -> list[str]:
    """Do what most callers do, and name what did not come out as it should."""
    wrong = []
    with fake.serve() as url, importlib.import_module("videodb_client").VideoDB(url, "sk-demo") as db:
        video = db.collections.upload_file(b"not really a film", name="clip.mp4", media_type="video").wait()
        print(f"   db.collections.upload_file(...).wait()       -> {video.id}, {video.length} s")
        (stored,) = fake.files.values()
        if stored.size != len(b"not really a film"):
            wrong.append(f"the upload stored {stored}")
        db.videos.create_video_index(video.id, index_type="spoken_word").wait()
        shots = db.search.search_video_index(video.id, query="a red car").shots
        print(f"   db.search.search_video_index(...).shots      -> {[shot.text for shot in shots]}")
        names = [one.name for one in db.videos.list_videos()]
        print(f"   [v.name for v in db.videos.list_videos()]    -> {names}")
        if not shots or not names:
            wrong.append("the search or the list gave nothing")
    return wrong


def configure(url: str, given: dict[str, Any], how: str) -> Any:
    """Set auto-recharge as a caller does, by keyword, in one spelling."""
    package = importlib.import_module("videodb_client")
    if how == "sync":
        with package.VideoDB(url, "sk-demo") as db:
            return db.billing.set_auto_recharge(**given)

    async def call() -> Any:
        async with package.AsyncVideoDB(url, "sk-demo") as db:
            return await db.billing.set_auto_recharge(**given)

    return asyncio.run(call())


if __name__ == "__main__":
    sys.exit(main())
