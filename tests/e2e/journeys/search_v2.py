"""Search a collection with a filter, and count."""

from videodb_client import VideoDB

with VideoDB() as db:
    scenes = [{"start": 0, "end": 5, "text": "a red car"}, {"start": 5, "end": 9, "text": "a blue boat"}]
    db.videos.create_index("m-12345", source={"scenes": scenes}, name="vehicles").wait()
    red = [{"field": "text", "op": "contains", "value": "red"}]
    for shot in db.search.search_collection_v2("default", query="car", filter_=red).shots:
        print(shot.start, shot.end, shot.text)
    for row in db.search.aggregate_collection("default", index_name="vehicles", group_by="text").results or []:
        print(row["text"], row.value)
