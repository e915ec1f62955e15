"""Keep videos of one kind together."""

from videodb_client import VideoDB

with VideoDB() as db:
    talks = db.collections.create_collection(name="Talks", description="Conference talks")
    db.collections.update_collection(talks.id or "default", name="Talks of 2026")
    for one in db.collections.list_collections().collections or []:
        print(one.id, one.name)
