"""Record a meeting."""

from videodb_client import VideoDB

with VideoDB() as db:
    bot = db.meeting.record_meeting("default", meeting_url="https://meet.example.com/abc", bot_name="Notes")
    meeting = db.meeting.get_meeting("default", bot.bot_id or "")
    print(bot.bot_id, meeting.status, meeting.video_url)
