"""Generate an image in a sandbox of one's own, which is stopped in any case."""

from videodb_client import VideoDB

with VideoDB() as db:
    with db.sandbox.running(tier="small") as box:
        image = db.ai_generation.generate_image("default", prompt="A lighthouse", sandbox_id=box.sandbox_id).wait()
        print(box.status, image.id)
    print(db.sandbox.get_sandbox(box.sandbox_id).status)
