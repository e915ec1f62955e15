"""Make an image, a voice and a video."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        image = await db.ai_generation.generate_image("default", prompt="A lighthouse", aspect_ratio="16:9")
        voice = await db.ai_generation.generate_audio("default", audio_type="speech", text="Good evening")
        video = await db.ai_generation.generate_video("default", prompt="Waves", duration=5)
        made = await asyncio.gather(image.wait(), voice.wait(), video.wait())
        print(*(one.id for one in made))


asyncio.run(main())
