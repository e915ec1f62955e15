"""Make an image, a voice and a video."""

from videodb_client import VideoDB

with VideoDB() as db:
    image = db.ai_generation.generate_image("default", prompt="A lighthouse", aspect_ratio="16:9").wait()
    voice = db.ai_generation.generate_audio("default", audio_type="speech", text="Good evening").wait()
    video = db.ai_generation.generate_video("default", prompt="Waves", duration=5).wait()
    print(image.id, voice.id, video.id)
