"""Record a meeting."""

import asyncio

from videodb_client import AsyncVideoDB


async def main() -> None:
    async with AsyncVideoDB() as db:
        bot = await db.meeting.record_meeting("default", meeting_url="https://meet.example.com/abc", bot_name="Notes")
        meeting = await db.meeting.get_meeting("default", bot.bot_id or "")
        print(bot.bot_id, meeting.status, meeting.video_url)


asyncio.run(main())
