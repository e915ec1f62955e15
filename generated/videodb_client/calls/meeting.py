"""The calls of the tag Meeting, one method an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .. import models as _models

# Arguments may be called as anything is that has no underscore before it.
from .._imports import importing as _importing
from .._surface import AsyncCalls, Calls
from .._surface import acontent_of as _acontent_of
from .._surface import changed as _changed
from .._surface import content_of as _content_of
from .._surface import deadline_of as _deadline_of
from .._transport.secrets import hide as _hide
from ..types import UNSET, Response, Unset


class MeetingCalls(Calls):
    """Meeting: Recording meetings with a bot.

    The calls:
        record_meeting: Record a meeting
        get_meeting: Get a meeting recording
        get_video_meeting: Get the meeting of a video
    """

    @property
    def with_raw_response(self) -> MeetingCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return MeetingCallsRaw(self._client)

    def record_meeting(
        self,
        collection_id: str,
        *,
        meeting_url: str,
        bot_name: str | Unset = UNSET,
        meeting_title: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        bot_image_url: str | Unset = UNSET,
        realtime_stream: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.MeetingBot:
        """Record a meeting.

        Sends a bot into a meeting (Google Meet, Zoom, Teams). What it records becomes a video of the collection;
        get_meeting tells how it goes. Costs credits.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            meeting_url: Link to the meeting. Example: 'https://meet.google.com/abc-def-ghi'.
            bot_name: What the bot is called there; VideoDB Assistant unless told. The server's default: 'VideoDB
                Assistant'. Example: 'VideoDB Assistant'.
            meeting_title: What the recording is to be called. Example: 'Weekly standup'.
            time_zone: Time zone of the meeting; UTC unless told. The server's default: 'UTC'. Example: 'UTC'.
            bot_image_url: Address of a picture that the bot shows. Example: 'https://example.com/bot-avatar.png'.
            realtime_stream: Whether it is streamed live as well. The server's default: False. Example: False.
            callback_url: A URL that gets a POST when the recording is over: the video's id and addresses, and who
                spoke when. Example: 'https://webhook.example.com/callback'.
            callback_data: Anything of your own, which is sent along to the callback URL.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The bot that was sent to a meeting.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                meeting_bot = db.meeting.record_meeting(
                    "default",
                    meeting_url="https://meet.google.com/abc-def-ghi",
                    bot_name="VideoDB Assistant",
                    meeting_title="Weekly standup",
                    time_zone="UTC",
                    bot_image_url="https://example.com/bot-avatar.png",
                    realtime_stream=False,
                )
                print(meeting_bot.bot_id)
            ```

        Where sources differ:
            - The vendor's SDKs read the id as `meeting_id`, where the description has `bot_id`; and the fields of a
              meeting.

        `POST /collection/{collection_id}/meeting/record`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.meeting import record_meeting as _endpoint
            from ..models.record_meeting_request import RecordMeetingRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                meeting_url=meeting_url,
                bot_name=bot_name,
                meeting_title=meeting_title,
                time_zone=time_zone,
                bot_image_url=bot_image_url,
                realtime_stream=realtime_stream,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )
        _content: _models.MeetingBot = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def get_meeting(
        self,
        collection_id: str,
        bot_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Meeting:
        """Get a meeting recording.

        How the recording of a meeting goes. The video is there once it is done.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            bot_id: Id of the bot that record_meeting sent. Example: 'bot-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A meeting that is, or was, recorded.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            BadRequestError: 400. The id is not that of a bot.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                meeting = db.meeting.get_meeting("default", "bot-12345")
                print(meeting.bot_id)
            ```

        Where sources differ:
            - The vendor's SDKs read the id as `meeting_id`, where the description has `bot_id`; and `bot_name`,
              `meeting_title`, `meeting_url`, `time_zone`, `video_id` and `speaker_timeline`.

        `GET /collection/{collection_id}/meeting/{bot_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.meeting import get_meeting as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            collection_id,
            bot_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.Meeting = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    def get_video_meeting(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Meeting:
        """Get the meeting of a video.

        Which meeting a video was recorded from. For recordings of meetings only.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A meeting that is, or was, recorded.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import VideoDB

            with VideoDB() as db:
                meeting = db.meeting.get_video_meeting("m-12345")
                print(meeting.bot_id)
            ```

        Where sources differ:
            - The vendor's SDKs read a meeting, where the description has any object.
            - The vendor's SDKs read the id as `meeting_id`, where the description has `bot_id`; and `bot_name`,
              `meeting_title`, `meeting_url`, `time_zone`, `video_id` and `speaker_timeline`.

        `GET /video/{video_id}/meeting`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.meeting import get_video_meeting as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = _endpoint.sync(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.Meeting = _content_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class AsyncMeetingCalls(AsyncCalls):
    """Meeting, for async callers: Recording meetings with a bot.

    The calls:
        record_meeting: Record a meeting
        get_meeting: Get a meeting recording
        get_video_meeting: Get the meeting of a video
    """

    @property
    def with_raw_response(self) -> AsyncMeetingCallsRaw:
        """The same calls, each giving the answer as it came: status, headers, body, whatever the status."""
        return AsyncMeetingCallsRaw(self._client)

    async def record_meeting(
        self,
        collection_id: str,
        *,
        meeting_url: str,
        bot_name: str | Unset = UNSET,
        meeting_title: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        bot_image_url: str | Unset = UNSET,
        realtime_stream: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.MeetingBot:
        """Record a meeting.

        Sends a bot into a meeting (Google Meet, Zoom, Teams). What it records becomes a video of the collection;
        get_meeting tells how it goes. Costs credits.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            meeting_url: Link to the meeting. Example: 'https://meet.google.com/abc-def-ghi'.
            bot_name: What the bot is called there; VideoDB Assistant unless told. The server's default: 'VideoDB
                Assistant'. Example: 'VideoDB Assistant'.
            meeting_title: What the recording is to be called. Example: 'Weekly standup'.
            time_zone: Time zone of the meeting; UTC unless told. The server's default: 'UTC'. Example: 'UTC'.
            bot_image_url: Address of a picture that the bot shows. Example: 'https://example.com/bot-avatar.png'.
            realtime_stream: Whether it is streamed live as well. The server's default: False. Example: False.
            callback_url: A URL that gets a POST when the recording is over: the video's id and addresses, and who
                spoke when. Example: 'https://webhook.example.com/callback'.
            callback_data: Anything of your own, which is sent along to the callback URL.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_body, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. The bot that was sent to a meeting.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            PaymentRequiredError: 402. Not enough credits for what this costs.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                meeting_bot = await db.meeting.record_meeting(
                    "default",
                    meeting_url="https://meet.google.com/abc-def-ghi",
                    bot_name="VideoDB Assistant",
                    meeting_title="Weekly standup",
                    time_zone="UTC",
                    bot_image_url="https://example.com/bot-avatar.png",
                    realtime_stream=False,
                )
                print(meeting_bot.bot_id)
            ```

        Where sources differ:
            - The vendor's SDKs read the id as `meeting_id`, where the description has `bot_id`; and the fields of a
              meeting.

        `POST /collection/{collection_id}/meeting/record`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.meeting import record_meeting as _endpoint
            from ..models.record_meeting_request import RecordMeetingRequest as _Body

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                meeting_url=meeting_url,
                bot_name=bot_name,
                meeting_title=meeting_title,
                time_zone=time_zone,
                bot_image_url=bot_image_url,
                realtime_stream=realtime_stream,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )
        _content: _models.MeetingBot = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def get_meeting(
        self,
        collection_id: str,
        bot_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Meeting:
        """Get a meeting recording.

        How the recording of a meeting goes. The video is there once it is done.

        Args:
            collection_id: Id of the collection (c-…), or `default` for the account's own. Example: 'default'.
            bot_id: Id of the bot that record_meeting sent. Example: 'bot-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A meeting that is, or was, recorded.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            BadRequestError: 400. The id is not that of a bot.
            NotFoundError: 404. Nothing has this id.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                meeting = await db.meeting.get_meeting("default", "bot-12345")
                print(meeting.bot_id)
            ```

        Where sources differ:
            - The vendor's SDKs read the id as `meeting_id`, where the description has `bot_id`; and `bot_name`,
              `meeting_title`, `meeting_url`, `time_zone`, `video_id` and `speaker_timeline`.

        `GET /collection/{collection_id}/meeting/{bot_id}`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.meeting import get_meeting as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            collection_id,
            bot_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.Meeting = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content

    async def get_video_meeting(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> models.Meeting:
        """Get the meeting of a video.

        Which meeting a video was recorded from. For recordings of meetings only.

        Args:
            video_id: Id of the video (m-…). Matches ^m-. Example: 'm-12345'.
            timeout: Seconds for the whole call; the client's own unless given.
            extra_query, extra_headers: What the description does not know yet.

        Returns:
            What the answer holds in `data`. A meeting that is, or was, recorded.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success. See `videodb_client.errors`.

        Example:
            ```python
            from videodb_client import AsyncVideoDB

            async with AsyncVideoDB() as db:
                meeting = await db.meeting.get_video_meeting("m-12345")
                print(meeting.bot_id)
            ```

        Where sources differ:
            - The vendor's SDKs read a meeting, where the description has any object.
            - The vendor's SDKs read the id as `meeting_id`, where the description has `bot_id`; and `bot_name`,
              `meeting_title`, `meeting_url`, `time_zone`, `video_id` and `speaker_timeline`.

        `GET /video/{video_id}/meeting`
        """
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.meeting import get_video_meeting as _endpoint

        _deadline = _deadline_of(self._client, timeout)
        _answer = await _endpoint.asyncio(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
        _content: _models.Meeting = await _acontent_of(_answer, _endpoint._OPERATION, self._client, _deadline)
        return _content


class MeetingCallsRaw(Calls):
    """Meeting: each call gives the answer as it came, whatever its status."""

    def record_meeting(
        self,
        collection_id: str,
        *,
        meeting_url: str,
        bot_name: str | Unset = UNSET,
        meeting_title: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        bot_image_url: str | Unset = UNSET,
        realtime_stream: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.MeetingBotResult | models.Error]:
        """`POST /collection/{collection_id}/meeting/record`, as `MeetingCalls.record_meeting`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.meeting import record_meeting as _endpoint
            from ..models.record_meeting_request import RecordMeetingRequest as _Body

        return _endpoint.sync_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                meeting_url=meeting_url,
                bot_name=bot_name,
                meeting_title=meeting_title,
                time_zone=time_zone,
                bot_image_url=bot_image_url,
                realtime_stream=realtime_stream,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )

    def get_meeting(
        self,
        collection_id: str,
        bot_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.MeetingResult | models.Error]:
        """`GET /collection/{collection_id}/meeting/{bot_id}`, as `MeetingCalls.get_meeting`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.meeting import get_meeting as _endpoint

        return _endpoint.sync_detailed(
            collection_id,
            bot_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    def get_video_meeting(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.VideoMeetingResult | models.Error]:
        """`GET /video/{video_id}/meeting`, as `MeetingCalls.get_video_meeting`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.meeting import get_video_meeting as _endpoint

        return _endpoint.sync_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )


class AsyncMeetingCallsRaw(AsyncCalls):
    """Meeting, for async callers: each call gives the answer as it came, whatever its status."""

    async def record_meeting(
        self,
        collection_id: str,
        *,
        meeting_url: str,
        bot_name: str | Unset = UNSET,
        meeting_title: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        bot_image_url: str | Unset = UNSET,
        realtime_stream: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.MeetingBotResult | models.Error]:
        """`POST /collection/{collection_id}/meeting/record`, as `MeetingCalls.record_meeting`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)
        extra_body = _hide(extra_body)

        with _importing:
            from ..api.meeting import record_meeting as _endpoint
            from ..models.record_meeting_request import RecordMeetingRequest as _Body

        return await _endpoint.asyncio_detailed(
            collection_id,
            client=_changed(self._client, timeout, extra_query, extra_headers, extra_body),
            body=_Body(
                meeting_url=meeting_url,
                bot_name=bot_name,
                meeting_title=meeting_title,
                time_zone=time_zone,
                bot_image_url=bot_image_url,
                realtime_stream=realtime_stream,
                callback_url=callback_url,
                callback_data=callback_data,
            ),
        )

    async def get_meeting(
        self,
        collection_id: str,
        bot_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.MeetingResult | models.Error]:
        """`GET /collection/{collection_id}/meeting/{bot_id}`, as `MeetingCalls.get_meeting`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.meeting import get_meeting as _endpoint

        return await _endpoint.asyncio_detailed(
            collection_id,
            bot_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )

    async def get_video_meeting(
        self,
        video_id: str,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[models.VideoMeetingResult | models.Error]:
        """`GET /video/{video_id}/meeting`, as `MeetingCalls.get_video_meeting`."""
        extra_query, extra_headers = _hide(extra_query), _hide(extra_headers)

        with _importing:
            from ..api.meeting import get_video_meeting as _endpoint

        return await _endpoint.asyncio_detailed(
            video_id,
            client=_changed(self._client, timeout, extra_query, extra_headers),
        )
