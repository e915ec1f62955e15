"""Record a meeting."""

from videodb_client import VideoDB

with VideoDB() as db:
    bot = db.meeting.record_meeting("default", meeting_url="https://meet.example.com/abc", bot_name="Notes")
    print(bot.meeting_id)
