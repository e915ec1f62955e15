"""What the fake remembers: what was made can be read, listed, changed and deleted, and money and time behave."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from videodb_client import VideoDB, errors, pages
from videodb_client.jobs import JobFailedError
from videodb_client.testing import DIALECTS, FakeVideoDB, Payment

SAID = "Welcome to the harbour. The captain repairs an old compass. Then the fog comes."


@pytest.fixture(params=DIALECTS)
def fake(request: pytest.FixtureRequest) -> FakeVideoDB:
    return FakeVideoDB(request.param, strict=True)


@pytest.fixture
def db(fake: FakeVideoDB) -> Iterator[VideoDB]:
    with VideoDB(token="sk-test", transport=fake.transport) as db:
        yield db


def uploaded(db: VideoDB, file: str = "talk.mp4", **more: Any) -> Any:
    job = db.collections.upload_to_collection("default", url=f"https://example.com/{file}", media_type="video", **more)
    return job.wait()


# Money


def enable(db: VideoDB, threshold: float = 50, amount: float = 30) -> None:
    db.billing.ensure_auto_recharge(enabled=True, threshold=threshold, amount=amount)


def test_what_is_spent_below_the_threshold_is_bought_again(fake: FakeVideoDB, db: VideoDB) -> None:
    enable(db)
    fake.spend(50)
    assert (fake.balance, fake.payments) == (50.5, ())
    fake.spend(1, "scene_index")
    assert fake.balance == 79.5
    assert fake.payments == (Payment("auto_recharge", 30, "paid"),)
    assert db.billing.get_usage().credit_balance == 79.5
    (invoice,) = db.billing.list_invoices()
    assert (invoice.amount, invoice.status) == (30, "paid")
    assert invoice.created_at == fake.now


def test_switched_off_nothing_is_bought_and_the_amounts_stay(fake: FakeVideoDB, db: VideoDB) -> None:
    enable(db)
    db.billing.set_auto_recharge(enabled=False)
    fake.spend(100)
    assert (fake.balance, fake.payments) == (0.5, ())
    assert fake.settings == {"enabled": False, "threshold": 50, "amount": 30}


def test_what_goes_below_while_it_was_off_is_bought_when_it_goes_on(fake: FakeVideoDB, db: VideoDB) -> None:
    fake.spend(90)
    enable(db)
    assert (fake.balance, len(fake.payments)) == (40.5, 1)


def test_a_declined_card_buys_nothing_and_leaves_a_failed_invoice(fake: FakeVideoDB, db: VideoDB) -> None:
    enable(db)
    fake.fail_payment()
    fake.spend(60)
    assert fake.balance == 40.5
    assert [invoice.status for invoice in db.billing.list_invoices()] == ["failed"]
    fake.spend(1)
    assert [invoice.status for invoice in db.billing.list_invoices()] == ["paid", "failed"]
    fake.fail_payment(times=None)
    for _ in range(2):
        with pytest.raises(errors.PaymentRequiredError, match="declined"):
            db.billing.create_topup(amount=5)


def test_without_a_card_it_cannot_be_switched_on(fake: FakeVideoDB, db: VideoDB) -> None:
    fake.remove_payment_method()
    with pytest.raises(errors.PaymentRequiredError, match="payment method"):
        db.billing.set_auto_recharge(enabled=True)
    db.billing.set_auto_recharge(enabled=False)
    assert fake.settings["enabled"] is False
    with pytest.raises(errors.PaymentRequiredError):
        db.billing.create_topup(amount=5)


def test_a_checkout_is_paid_or_expires(fake: FakeVideoDB, db: VideoDB) -> None:
    first = db.billing.create_topup(amount=40).url
    second = db.billing.create_checkout(mode="payment", amount=7).url
    assert first is not None
    assert second is not None
    assert [one.status for one in db.billing.list_checkouts()] == ["pending", "pending"]
    assert fake.pay(first) == ("topup", 40, "paid")
    assert fake.balance == 140.5
    with pytest.raises(ValueError, match="completed"):
        fake.pay(first)
    fake.advance(24 * 3600)
    assert [one.status for one in db.billing.list_checkouts()] == ["expired", "completed"]
    with pytest.raises(ValueError, match="expired"):
        fake.pay(second)
    with pytest.raises(ValueError, match="no such checkout"):
        fake.pay("cs_other")
    assert fake.balance == 140.5
    assert [one.amount for one in db.billing.list_invoices()] == [40]


def test_the_page_to_pay_on_is_there() -> None:
    fake = FakeVideoDB()
    with fake.serve() as url, VideoDB(url, "sk-test") as db:
        page = db.billing.create_topup(amount=40).url
        assert page is not None
        assert httpx.get(page).text == "paid\n"
        assert httpx.get(page).status_code == 404
    assert fake.balance == 140.5


def test_invoices_and_checkouts_come_in_pages(fake: FakeVideoDB, db: VideoDB) -> None:
    for amount in range(1, 8):
        fake.pay(db.billing.create_topup(amount=amount).url or "")
    assert [one.amount for one in db.billing.list_invoices(limit=3)] == [7, 6, 5, 4, 3, 2, 1]
    assert [one.amount for one in db.billing.list_checkouts(limit=2, offset=5).items] == [2, 1]


def test_use_is_counted_by_item_and_month() -> None:
    fake = FakeVideoDB()
    with VideoDB(token="sk-test", transport=fake.transport) as db:
        fake.spend(3, "llm_basic")
        fake.advance(31 * 24 * 3600)
        fake.spend(2, "scene_index")
        usage = db.billing.get_usage()
    assert (usage.credit_used, usage.usage_this_month, usage.credit_balance) == (5, 2, 95.5)
    assert usage.breakdown is not None
    assert usage.breakdown["scene_index"] == 2


@pytest.mark.parametrize("amount", [-1, float("nan"), float("inf"), True])
def test_what_cannot_be_spent_or_pass_is_refused(amount: float) -> None:
    fake = FakeVideoDB()
    with pytest.raises(ValueError, match="amount"):
        fake.spend(amount)
    if amount is not True:
        with pytest.raises(ValueError, match="seconds"):
            fake.advance(amount)
    assert fake.balance == 100.5


def test_what_costs_is_refused_without_credits(fake: FakeVideoDB, db: VideoDB) -> None:
    db.ai_generation.generate_text("default", prompt="Write").wait()
    assert 100 < fake.balance < 100.5
    fake.spend(200)
    assert (db.billing.get_usage().credit_balance or 0) < 0
    with pytest.raises(errors.PaymentRequiredError, match="Insufficient credits"):
        db.ai_generation.generate_text("default", prompt="Write")
    with pytest.raises(errors.PaymentRequiredError, match="Insufficient credits"):
        db.sandbox.create_sandbox(tier="small")


def test_a_sandbox_costs_while_it_runs(fake: FakeVideoDB, db: VideoDB) -> None:
    fake.end_job("create_sandbox", seconds=12)
    key = db.sandbox.create_sandbox(tier="medium", name="mine").sandbox_id or ""
    assert db.sandbox.get_sandbox(key).status == "provisioning"
    fake.advance(3600 - 5)
    assert db.sandbox.get_sandbox(key).status == "active"
    assert [one.name for one in db.sandbox.list_sandboxes(status="active")] == ["mine"]
    assert fake.balance == 100.5
    assert db.sandbox.stop_sandbox(key, grace=True).status == "stopped"
    assert fake.balance == 97
    db.sandbox.stop_sandbox(key, grace=True)
    assert fake.balance == 97
    forgotten = db.sandbox.create_sandbox(tier="small").sandbox_id or ""
    fake.advance(50 * 3600)
    assert fake.balance == 97 - 24
    assert db.sandbox.get_sandbox(forgotten).status == "stopped"
    for _ in range(5):
        db.sandbox.create_sandbox(tier="small")
    with pytest.raises(errors.StatusError, match=r"Maximum active sandboxes for tier 'small' reached \(5/5\)"):
        db.sandbox.create_sandbox(tier="small")


# Media


def test_a_file_is_received_with_its_name_and_size(fake: FakeVideoDB, db: VideoDB) -> None:
    video = db.collections.upload_file(b"x" * 12345, name="Grüße.mp4", media_type="video").wait()
    assert (video.name, video.size) == ("Grüße.mp4", 12345)
    (file,) = fake.files.values()
    assert file.size == 12345
    image = db.collections.upload_file(b"y" * 7, name="photo.png").wait()
    assert (image.id or "")[:4] == "img-"
    assert [(one.name, one.size) for one in db.videos.list_videos()] == [("Grüße.mp4", 12345)]
    assert db.images.get_image(image.id or "").size == 7


def test_a_video_lives_and_dies(fake: FakeVideoDB, db: VideoDB) -> None:
    assert [*db.videos.list_videos()] == []
    first, second = uploaded(db), uploaded(db, "other.mp4", name="Other")
    assert (first.name, second.name) == ("talk.mp4", "Other")
    db.videos.update_video(first.id, name="Talk")
    assert db.videos.get_video(first.id).name == "Talk"
    assert [one.name for one in db.videos.list_videos(count=1)] == ["Talk", "Other"]
    db.videos.delete_video(first.id)
    for call in (db.videos.get_video, db.videos.delete_video, db.videos.get_video_transcription):
        with pytest.raises(errors.NotFoundError, match="Video not found"):
            call(first.id)
    with pytest.raises(errors.NotFoundError):
        db.search.search_video_index(first.id, query="compass")
    assert [one.id for one in db.videos.list_videos()] == [second.id]


def test_a_collection_lives_and_dies_with_what_is_in_it(fake: FakeVideoDB, db: VideoDB) -> None:
    made = db.collections.create_collection(name="Talks", description="All of them")
    key = made.id or ""
    db.collections.update_collection(key, name="Talks of 2026")
    assert [one.name for one in db.collections.list_collections().collections or []] == [
        "My Collection",
        "Talks of 2026",
    ]
    video = db.collections.upload_to_collection(key, url="https://example.com/a.mp4").wait()
    audio = db.ai_generation.generate_audio(key, audio_type="speech", text="Good evening").wait()
    assert [one.id for one in db.videos.list_videos(collection_id=key)] == [video.id]
    assert [*db.videos.list_videos(collection_id="default")] == []
    db.collections.delete_collection(key)
    for look in (
        lambda: db.collections.get_collection(key),
        lambda: db.videos.get_video(video.id or ""),
        lambda: db.audio.get_audio(audio.id or ""),
    ):
        with pytest.raises(errors.NotFoundError):
            look()


@pytest.mark.parametrize("dialect", DIALECTS)
def test_unless_it_is_strict_whatever_is_asked_for_is_there_until_it_is_deleted(dialect: str) -> None:
    fake = FakeVideoDB(dialect)
    with VideoDB(token="sk-test", transport=fake.transport) as db:
        assert [one.id for one in db.videos.list_videos()] == ["m-12345"]
        assert db.videos.get_video("m-777").id == "m-777"
        db.videos.update_video("m-777", name="Mine")
        assert db.videos.get_video("m-777").name == "Mine"
        db.videos.delete_video("m-777")
        with pytest.raises(errors.NotFoundError):
            db.videos.get_video("m-777")
        assert db.rt_stream.get_rtstream("rts-9").id == "rts-9"
        assert db.videos.get_scene_index("m-12345", "idx-1").scenes


# What is said and seen


def test_a_word_is_found_where_it_was_said(fake: FakeVideoDB, db: VideoDB) -> None:
    key = fake.add_video("harbour.mp4", says=[(0, 4, "Welcome to the harbour."), (30, 40, "The captain sings.")])
    other = fake.add_video("other.mp4", says="Nothing of that kind.")
    assert matches(db.search.search_video_index(key, query="captain")) == []  # it is not indexed yet
    for one in (key, other):
        db.videos.create_video_index(one, index_type="spoken_word").wait()
    (match,) = matches(db.search.search_video_index(key, query="captain"))
    assert match == (key, 30, 40, "The captain sings.")
    assert matches(db.search.search_collections("default", query="captain")) == [match]
    assert matches(db.search.search_video_index(key, query="submarine")) == []
    assert matches(db.search.search_video_index(key, query="the harbour captain", search_type="keyword")) == []
    assert len(matches(db.search.search_video_index(key, query="harbour captain"))) == 2
    assert len(matches(db.search.search_video_index(key, query="harbour captain", result_threshold=1))) == 1
    with pytest.raises(errors.StatusError, match="Spoken word index for video already exists"):
        db.videos.create_video_index(key, index_type="spoken_word")
    db.videos.create_video_index(key, index_type="spoken_word", force=True).wait()
    db.videos.delete_video_index(key, index_type="spoken_word")
    assert matches(db.search.search_video_index(key, query="captain")) == []


def matches(found: Any) -> list[tuple[Any, ...]]:
    """Where things were found, whichever shape the answer has."""
    return [
        (one.video_id, shot.start, shot.end, shot.text)
        for one in found.results or []
        for shot in (one.docs if one.docs is not None else [one])
    ]


def test_a_transcript_is_cut_as_it_is_asked_for(fake: FakeVideoDB, db: VideoDB) -> None:
    key = fake.add_video(says=SAID)
    db.videos.create_video_transcription(key).wait()
    answer = db.videos.get_video_transcription(key, segmenter="sentence")
    assert answer.data is not None
    assert [one.text for one in answer.data.transcript or []] == [
        "Welcome to the harbour.",
        "The captain repairs an old compass.",
        "Then the fog comes.",
    ]
    assert answer.data.text == SAID
    words = db.videos.get_video_transcription(key, start=2, end=4).data
    assert words is not None
    assert [(one.text, one.start, one.end) for one in words.transcript or []] == [
        ("The", 2, 2.5),
        ("captain", 2.5, 3),
        ("repairs", 3, 3.5),
        ("an", 3.5, 4),
    ]
    slots = db.videos.get_video_transcription(key, segmenter="time", length=5).data
    assert slots is not None
    assert len(slots.transcript or []) == 2


def test_scenes_are_extracted_described_indexed_and_found(fake: FakeVideoDB, db: VideoDB) -> None:
    key = fake.add_video(length=30, shows=[(0, 10, "A fox in the snow."), (10, 30, "A sleigh.")])
    made = db.videos.extract_video_scenes(key, extraction_type="shot").wait()
    scenes = made.scenes or []
    assert [(one.start, one.end) for one in scenes] == [(0, 10), (10, 30)]
    told = db.videos.describe_video_scene(key, scenes[1].scene_id or "", prompt="What is there?")
    assert told.description == "A sleigh."
    index = db.videos.create_scene_index(key, prompt="Animals?", name="animals").wait().scene_index_id or ""
    with pytest.raises(errors.StatusError, match="already exists") as caught:
        db.videos.create_scene_index(key, prompt="Animals?", name="animals")
    assert caught.value.existing_id == index
    listed = db.videos.get_scene_index(key, index).scenes or []
    assert [one["description"] for one in listed] == ["A fox in the snow.", "A sleigh."]
    found = db.search.search_video_index(key, query="fox", index_type="scene")
    assert matches(found) == [(key, 0, 10, "A fox in the snow.")]
    db.videos.delete_scene_index(key, index)
    with pytest.raises(errors.NotFoundError):
        db.videos.get_scene_index(key, index)
    db.videos.delete_scene_collection(key, made.id or "").wait()
    with pytest.raises(errors.NotFoundError):
        db.videos.get_scene_collection(key, made.id or "")


def test_an_understanding_is_indexed_and_asked(fake: FakeVideoDB, db: VideoDB) -> None:
    key = fake.add_video("harbour.mp4", says=SAID)
    made = db.videos.create_video_understanding(key, analyzers=[{"type": "spoken_words"}, {"type": "vlm"}]).wait()
    run = made.understanding_id or ""
    output: Any = db.videos.get_analyzer_output(key, run, "transcript")
    assert output["scenes"][1]["data"]["text"] == "The captain repairs an old compass."
    source = {"understanding_id": run, "analyzer_type": "spoken_words"}
    index = db.videos.create_index(key, source=source, name="speech").wait()
    assert (index.status, index.record_count) == ("ready", 3)
    answers: list[Any] = [
        db.search.semantic_search_video(key, query="compass"),
        db.search.search_collection_v2("default", query="compass"),
    ]
    for found in answers:
        (one,) = found.results or []
        assert one["video_id"] == key
        (shot,) = one["docs"]
        assert (shot["start"], shot["end"]) == (2, 5)
    assert db.search.ask_video(key, question="Who repairs a compass?").answer == "The captain repairs an old compass."
    assert len(db.videos.get_index_records(key, index.index_id or "", limit=2).items) == 2
    assert len([*pages_of(db, key, index.index_id or "")]) == 3
    db.videos.delete_index(key, index.index_id or "")
    with pytest.raises(errors.NotFoundError):
        db.videos.get_index(key, index.index_id or "")
    db.videos.delete_video_understanding(key, run)
    with pytest.raises(errors.NotFoundError):
        db.videos.get_video_understanding(key, run)


def pages_of(db: VideoDB, key: str, index: str) -> Iterator[Any]:
    return iter(db.videos.get_index_records(key, index, limit=2))


def test_records_of_ones_own_are_queried_and_counted(fake: FakeVideoDB, db: VideoDB) -> None:
    key = fake.add_video()
    scenes = [
        {"start": i, "end": i + 1, "animal": animal, "weight": weight}
        for i, (animal, weight) in enumerate([("fox", 6), ("bear", 200), ("fox", 8)])
    ]
    db.videos.create_index(key, source={"scenes": scenes}, name="animals").wait()
    found = db.search.query_video(key, index_name="animals", filter_=[{"field": "weight", "op": ">", "value": 7}])
    assert [shot["start"] for one in found.results or [] for shot in one["docs"]] == [1, 2]
    rows = db.search.aggregate_video(key, index_name="animals", group_by="animal")
    listed: Any = rows if isinstance(rows, list) else rows["results"]
    assert [(row["animal"], row.value) for row in listed] == [("fox", 2), ("bear", 1)]
    with pytest.raises(errors.StatusError, match="not present in any scene's data"):
        db.videos.create_index(key, source={"scenes": scenes}, fields={"filter": ["colour"]})


# Jobs and time


def test_a_job_goes_on_with_the_time(db: VideoDB, fake: FakeVideoDB, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(db._shared.clock, "sleep", lambda seconds: None)
    fake.end_job("upload_to_collection", seconds=10)
    seen: list[float] = []
    job = db.collections.upload_to_collection("default", url="https://example.com/a.mp4", media_type="video")
    assert [*db.videos.list_videos()] == []
    video = job.wait(progress=seen.append)
    assert seen == [0, 50, 100]
    assert [one.id for one in db.videos.list_videos()] == [video.id]
    fake.end_job("upload_to_collection", seconds=3600)
    later = db.collections.upload_to_collection("default", url="https://example.com/b.mp4", media_type="video")
    fake.advance(3600)
    assert later.wait().name == "b.mp4"


def test_a_job_fails_or_ends_in_part(db: VideoDB, fake: FakeVideoDB) -> None:
    fake.end_job("upload_to_collection", "failed", message="Download failed.")
    with pytest.raises(JobFailedError, match="Download failed"):
        uploaded(db)
    assert [*db.videos.list_videos()] == []
    key = uploaded(db).id
    fake.end_job("create_video_understanding", "partial")
    made = db.videos.create_video_understanding(key, analyzers=[{"type": "spoken_words"}, {"type": "vlm"}]).wait()
    assert made.status == "partial"
    assert [one.status for one in made.analyzers or []] == ["done", "failed"]
    fake.end_job("create_index", "failed", message="no embedding")
    with pytest.raises(JobFailedError, match="no embedding"):
        db.videos.create_index(key, source={"understanding_id": made.understanding_id or ""}).wait()
    with pytest.raises(ValueError, match="no such operation"):
        fake.end_job("create_video")
    with pytest.raises(ValueError, match="done or failed"):
        fake.end_job("create_video_index", "partial")


def test_what_a_job_was_to_work_on_may_be_gone(db: VideoDB, fake: FakeVideoDB) -> None:
    key = uploaded(db).id
    fake.end_job("create_video_index", seconds=5)
    job = db.videos.create_video_index(key, index_type="spoken_word")
    db.videos.delete_video(key)
    fake.advance(5)
    with pytest.raises(JobFailedError, match="Video not found"):
        job.wait()


def test_everything_else_that_is_made_is_kept_too(fake: FakeVideoDB, db: VideoDB) -> None:
    stream = db.rt_stream.create_rtstream(url="rtsp://example.com/door", name="Door").id or ""
    db.rt_stream.update_rtstream(stream, name="Front door")
    assert [(one.id, one.name) for one in db.rt_stream.list_rtstreams()] == [(stream, "Front door")]
    index = db.rt_stream.create_rtstream_scene_index(stream, prompt="Who?").rtstream_index_id or ""
    event = db.rt_stream.create_event(event_prompt="A fox", label="fox").event_id or ""
    alert = db.rt_stream.create_alert(stream, index, event_id=event, callback_url="https://example.com").alert_id or ""
    db.rt_stream.update_alert_status(stream, index, alert, status="disabled")
    (listed,) = db.rt_stream.list_alerts(stream, index).alerts or []
    assert (listed.alert_id, listed.label, listed.status) == (alert, "fox", "disabled")
    db.rt_stream.update_rtstream_scene_index_status(stream, index, action="stop")
    assert db.rt_stream.get_rtstream_scene_index(stream, index).status == "stopped"
    voice = db.ai_generation.create_voice_clone(ref_audio_id="a-1", name="Ann").voice_clone_id or ""
    assert [one.name for one in db.ai_generation.list_voice_clones()] == ["Ann"]
    db.ai_generation.delete_voice_clone(voice)
    with pytest.raises(errors.NotFoundError, match="Voice clone not found"):
        db.ai_generation.get_voice_clone(voice)
    key = db.authentication.create_api_key().api_key or ""
    assert [one.key for one in db.authentication.list_api_keys() or []] == [key]
    db.authentication.delete_api_key(key)
    assert not db.authentication.list_api_keys()
    with pytest.raises(errors.NotFoundError):
        db.rt_stream.create_rtstream_scene_index("rts-none", prompt="Who?")
    download = db.utilities.create_download(stream_link="https://stream.example.com/1", name="cut").wait()
    assert [one.name for one in db.utilities.list_downloads()] == ["cut"]
    db.utilities.delete_download(download_id=download.id or "")
    assert [*db.utilities.list_downloads()] == []


def test_lists_have_pages(fake: FakeVideoDB, db: VideoDB) -> None:
    names = [f"Stream {number}" for number in range(23)]
    for name in names:
        db.rt_stream.create_rtstream(url="rtsp://example.com", name=name)
    assert [one.name for one in db.rt_stream.list_rtstreams()] == names
    for number in range(7):
        fake.add_video(f"{number}.mp4")
    assert len({one.id for one in db.videos.list_videos(count=3)}) == 7
    assert issubclass(pages.MorePagesError, errors.VideoDBError)


# How it speaks


def test_servers_of_every_kind_are_read_alike() -> None:
    told = set()
    for dialect in DIALECTS:
        for text in (False, True):
            for newer in (False, True):
                for slashes in ("either", "with", "without"):
                    fake = FakeVideoDB(dialect, numbers_as_text=text, newer=newer, slashes=slashes, strict=True)
                    with VideoDB(token="sk-test", transport=fake.transport) as db:
                        told.add(story(fake, db))
    (one,) = told
    assert one == ("talk.mp4", 1048576, 120.5, 100.0, ((2, 5),), 40, "pending", True)


def story(fake: FakeVideoDB, db: VideoDB) -> tuple[Any, ...]:
    video = uploaded(db)
    fake.says(video.id, SAID)
    fake.spend(0.5)
    db.videos.create_video_index(video.id, index_type="spoken_word").wait()
    spots = tuple(match[1:3] for match in matches(db.search.search_video_index(video.id, query="compass")))
    checkout = db.billing.create_topup(amount=40)
    (listed,) = db.billing.list_checkouts()
    status = "pending" if listed.status == "unheard_of" else listed.status
    balance = db.billing.get_usage().credit_balance
    paid = (checkout.url or "").startswith("https://")
    return video.name, video.size, video.length, balance, spots, listed.amount, status, paid


@pytest.mark.parametrize(("slashes", "path"), [("with", "/video"), ("without", "/video/")])
def test_the_other_form_of_a_path_is_redirected(slashes: Any, path: str) -> None:
    fake = FakeVideoDB(slashes=slashes)
    with httpx.Client(
        base_url="https://api.videodb.io", headers={"x-access-token": "sk"}, transport=fake.transport
    ) as c:
        answer = c.get(f"{path}?count=2")
        assert answer.status_code == 308
        assert answer.headers["location"] == ("/video/?count=2" if slashes == "with" else "/video?count=2")
        assert c.get(answer.headers["location"]).status_code == 200
    with pytest.raises(ValueError, match="either, with, without"):
        FakeVideoDB(slashes="sometimes")  # type: ignore[arg-type]
