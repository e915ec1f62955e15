"""Keep videos of one kind together."""

from videodb_client import VideoDB

with VideoDB() as db:
    collection = db.collections.create_collection(name="Talks", description="Conference talks")
    for one in db.collections.list_collections().collections or []:
        print(one.id, one.name)
    db.collections.update_collection(collection.id or "default", name="Talks of 2026")
