"""The models of what is sent and answered."""

from typing import TYPE_CHECKING

from .._imports import importing as _importing

if TYPE_CHECKING:
    from .aggregate_request import AggregateRequest
    from .aggregate_result import AggregateResult
    from .aggregate_row import AggregateRow
    from .aggregates import Aggregates
    from .alert_callback import AlertCallback
    from .analyzed_scene import AnalyzedScene
    from .analyzer import Analyzer
    from .analyzer_config import AnalyzerConfig
    from .analyzer_output import AnalyzerOutput
    from .analyzer_output_result import AnalyzerOutputResult
    from .analyzer_run import AnalyzerRun
    from .answer import Answer
    from .api_key import ApiKey
    from .api_key_list_result import ApiKeyListResult
    from .ask_request import AskRequest
    from .ask_result import AskResult
    from .asset_list_result import AssetListResult
    from .asset_sort_field import AssetSortField
    from .async_response import AsyncResponse
    from .audio import Audio
    from .audio_format import AudioFormat
    from .audio_list import AudioList
    from .audio_list_result import AudioListResult
    from .audio_result import AudioResult
    from .audio_url import AudioUrl
    from .audio_url_result import AudioUrlResult
    from .auto_recharge_settings import AutoRechargeSettings
    from .auto_recharge_settings_result import AutoRechargeSettingsResult
    from .billing_usage import BillingUsage
    from .billing_usage_result import BillingUsageResult
    from .capture_channel import CaptureChannel
    from .capture_channel_type import CaptureChannelType
    from .capture_session import CaptureSession
    from .capture_session_channel import CaptureSessionChannel
    from .capture_session_list import CaptureSessionList
    from .capture_session_list_result import CaptureSessionListResult
    from .capture_session_result import CaptureSessionResult
    from .capture_session_status import CaptureSessionStatus
    from .capture_session_stream import CaptureSessionStream
    from .capture_session_token import CaptureSessionToken
    from .capture_session_token_result import CaptureSessionTokenResult
    from .chat_choice import ChatChoice
    from .chat_completion import ChatCompletion
    from .chat_message import ChatMessage
    from .chat_model import ChatModel
    from .chat_reply import ChatReply
    from .chat_role import ChatRole
    from .chat_usage import ChatUsage
    from .checkout import Checkout
    from .checkout_list_result import CheckoutListResult
    from .checkout_mode import CheckoutMode
    from .checkout_url import CheckoutUrl
    from .checkout_url_result import CheckoutUrlResult
    from .collected_scene import CollectedScene
    from .collection import Collection
    from .collection_list import CollectionList
    from .collection_list_result import CollectionListResult
    from .collection_result import CollectionResult
    from .collection_search_type import CollectionSearchType
    from .compile_editor_timeline_request import CompileEditorTimelineRequest
    from .compile_timeline_request import CompileTimelineRequest
    from .compiled_timeline import CompiledTimeline
    from .compiled_timeline_result import CompiledTimelineResult
    from .create_audio_transcription_request import CreateAudioTranscriptionRequest
    from .create_capture_session_request import CreateCaptureSessionRequest
    from .create_capture_session_token_request import CreateCaptureSessionTokenRequest
    from .create_chat_request import CreateChatRequest
    from .create_checkout_request import CreateCheckoutRequest
    from .create_collection_request import CreateCollectionRequest
    from .create_download_request import CreateDownloadRequest
    from .create_index_request import CreateIndexRequest
    from .create_rt_stream_alert_request import CreateRTStreamAlertRequest
    from .create_rt_stream_event_request import CreateRTStreamEventRequest
    from .create_rt_stream_index_alert_request import CreateRTStreamIndexAlertRequest
    from .create_rt_stream_index_request import CreateRTStreamIndexRequest
    from .create_rt_stream_request import CreateRTStreamRequest
    from .create_rt_stream_scene_index_request import CreateRTStreamSceneIndexRequest
    from .create_rt_stream_understanding_request import CreateRTStreamUnderstandingRequest
    from .create_sandbox_request import CreateSandboxRequest
    from .create_scene_index_request import CreateSceneIndexRequest
    from .create_timeline_request import CreateTimelineRequest
    from .create_timeline_v2_request import CreateTimelineV2Request
    from .create_topup_request import CreateTopupRequest
    from .create_transcode_job_request import CreateTranscodeJobRequest
    from .create_video_clip_request import CreateVideoClipRequest
    from .create_video_index_request import CreateVideoIndexRequest
    from .create_video_thumbnail_request import CreateVideoThumbnailRequest
    from .create_video_transcription_request import CreateVideoTranscriptionRequest
    from .create_video_understanding_request import CreateVideoUnderstandingRequest
    from .create_video_workflow_request import CreateVideoWorkflowRequest
    from .create_voice_clone_request import CreateVoiceCloneRequest
    from .delete_video_index_request import DeleteVideoIndexRequest
    from .describe_video_frame_request import DescribeVideoFrameRequest
    from .describe_video_scene_request import DescribeVideoSceneRequest
    from .download import Download
    from .download_editor_timeline_request import DownloadEditorTimelineRequest
    from .download_format import DownloadFormat
    from .download_list import DownloadList
    from .download_list_result import DownloadListResult
    from .download_result import DownloadResult
    from .download_status import DownloadStatus
    from .download_timeline_request import DownloadTimelineRequest
    from .download_url import DownloadUrl
    from .download_url_result import DownloadUrlResult
    from .dub_video_request import DubVideoRequest
    from .editor_timeline import EditorTimeline
    from .error import Error
    from .export_rt_stream_request import ExportRTStreamRequest
    from .export_session_request import ExportSessionRequest
    from .extract_video_scenes_request import ExtractVideoScenesRequest
    from .frame_size import FrameSize
    from .generate_audio_request import GenerateAudioRequest
    from .generate_audio_url_request import GenerateAudioUrlRequest
    from .generate_image_request import GenerateImageRequest
    from .generate_image_url_request import GenerateImageUrlRequest
    from .generate_text_request import GenerateTextRequest
    from .generate_video_request import GenerateVideoRequest
    from .generate_video_stream_request import GenerateVideoStreamRequest
    from .generated_audio_type import GeneratedAudioType
    from .generated_description import GeneratedDescription
    from .generated_description_result import GeneratedDescriptionResult
    from .generated_text import GeneratedText
    from .generated_text_result import GeneratedTextResult
    from .generation_job import GenerationJob
    from .generation_job_result import GenerationJobResult
    from .get_index_result import GetIndexResult
    from .health import Health
    from .health_result import HealthResult
    from .image import Image
    from .image_format import ImageFormat
    from .image_list import ImageList
    from .image_list_result import ImageListResult
    from .image_result import ImageResult
    from .image_url import ImageUrl
    from .image_url_result import ImageUrlResult
    from .index import Index
    from .index_field_groups import IndexFieldGroups
    from .index_list import IndexList
    from .index_list_result import IndexListResult
    from .index_record import IndexRecord
    from .index_record_list import IndexRecordList
    from .index_record_list_result import IndexRecordListResult
    from .index_result import IndexResult
    from .index_selection import IndexSelection
    from .index_status_result import IndexStatusResult
    from .index_type import IndexType
    from .indexed_record import IndexedRecord
    from .indexed_scene import IndexedScene
    from .invoice import Invoice
    from .invoice_list_result import InvoiceListResult
    from .job_callback import JobCallback
    from .job_handle import JobHandle
    from .job_outcome import JobOutcome
    from .job_result import JobResult
    from .job_status import JobStatus
    from .listed_scene_index import ListedSceneIndex
    from .manage_rt_stream_transcription_request import ManageRTStreamTranscriptionRequest
    from .media_segment import MediaSegment
    from .media_type import MediaType
    from .meeting import Meeting
    from .meeting_bot import MeetingBot
    from .meeting_bot_result import MeetingBotResult
    from .meeting_result import MeetingResult
    from .new_api_key import NewApiKey
    from .new_api_key_result import NewApiKeyResult
    from .new_rt_stream_alert import NewRTStreamAlert
    from .new_rt_stream_alert_result import NewRTStreamAlertResult
    from .new_rt_stream_event import NewRTStreamEvent
    from .new_rt_stream_event_result import NewRTStreamEventResult
    from .new_scene_index import NewSceneIndex
    from .new_scene_index_result import NewSceneIndexResult
    from .new_transcode_job import NewTranscodeJob
    from .new_transcode_job_result import NewTranscodeJobResult
    from .quality import Quality
    from .query_request import QueryRequest
    from .record_meeting_request import RecordMeetingRequest
    from .reframe_video_request import ReframeVideoRequest
    from .rt_stream import RTStream
    from .rt_stream_action import RTStreamAction
    from .rt_stream_alert import RTStreamAlert
    from .rt_stream_alert_action import RTStreamAlertAction
    from .rt_stream_alert_list import RTStreamAlertList
    from .rt_stream_alert_list_result import RTStreamAlertListResult
    from .rt_stream_alert_status import RTStreamAlertStatus
    from .rt_stream_alert_status_request import RTStreamAlertStatusRequest
    from .rt_stream_analyzer import RTStreamAnalyzer
    from .rt_stream_analyzer_config import RTStreamAnalyzerConfig
    from .rt_stream_event import RTStreamEvent
    from .rt_stream_event_list import RTStreamEventList
    from .rt_stream_event_list_result import RTStreamEventListResult
    from .rt_stream_export import RTStreamExport
    from .rt_stream_export_result import RTStreamExportResult
    from .rt_stream_extraction_config import RTStreamExtractionConfig
    from .rt_stream_extraction_type import RTStreamExtractionType
    from .rt_stream_index import RTStreamIndex
    from .rt_stream_index_alert import RTStreamIndexAlert
    from .rt_stream_index_alert_list import RTStreamIndexAlertList
    from .rt_stream_index_alert_list_result import RTStreamIndexAlertListResult
    from .rt_stream_index_alert_result import RTStreamIndexAlertResult
    from .rt_stream_index_alert_status_request import RTStreamIndexAlertStatusRequest
    from .rt_stream_index_list import RTStreamIndexList
    from .rt_stream_index_list_result import RTStreamIndexListResult
    from .rt_stream_index_result import RTStreamIndexResult
    from .rt_stream_list import RTStreamList
    from .rt_stream_list_result import RTStreamListResult
    from .rt_stream_match import RTStreamMatch
    from .rt_stream_matches import RTStreamMatches
    from .rt_stream_matches_result import RTStreamMatchesResult
    from .rt_stream_media_type import RTStreamMediaType
    from .rt_stream_record_list import RTStreamRecordList
    from .rt_stream_record_list_result import RTStreamRecordListResult
    from .rt_stream_result import RTStreamResult
    from .rt_stream_run_request import RTStreamRunRequest
    from .rt_stream_sampling import RTStreamSampling
    from .rt_stream_scene_index import RTStreamSceneIndex
    from .rt_stream_scene_index_details import RTStreamSceneIndexDetails
    from .rt_stream_scene_index_details_result import RTStreamSceneIndexDetailsResult
    from .rt_stream_scene_index_list import RTStreamSceneIndexList
    from .rt_stream_scene_index_list_result import RTStreamSceneIndexListResult
    from .rt_stream_scene_index_result import RTStreamSceneIndexResult
    from .rt_stream_scene_index_status_request import RTStreamSceneIndexStatusRequest
    from .rt_stream_scene_record import RTStreamSceneRecord
    from .rt_stream_scene_record_list import RTStreamSceneRecordList
    from .rt_stream_scene_record_list_result import RTStreamSceneRecordListResult
    from .rt_stream_search_match import RTStreamSearchMatch
    from .rt_stream_search_matches import RTStreamSearchMatches
    from .rt_stream_search_result import RTStreamSearchResult
    from .rt_stream_segmentation import RTStreamSegmentation
    from .rt_stream_status import RTStreamStatus
    from .rt_stream_status_request import RTStreamStatusRequest
    from .rt_stream_transcript import RTStreamTranscript
    from .rt_stream_transcript_record import RTStreamTranscriptRecord
    from .rt_stream_transcript_result import RTStreamTranscriptResult
    from .rt_stream_transcription_change import RTStreamTranscriptionChange
    from .rt_stream_transcription_change_result import RTStreamTranscriptionChangeResult
    from .rt_stream_transcription_details import RTStreamTranscriptionDetails
    from .rt_stream_transcription_details_result import RTStreamTranscriptionDetailsResult
    from .rt_stream_transcription_state import RTStreamTranscriptionState
    from .rt_stream_transcription_status import RTStreamTranscriptionStatus
    from .rt_stream_understanding import RTStreamUnderstanding
    from .rt_stream_understanding_list import RTStreamUnderstandingList
    from .rt_stream_understanding_list_result import RTStreamUnderstandingListResult
    from .rt_stream_understanding_result import RTStreamUnderstandingResult
    from .sampling import Sampling
    from .sandbox import Sandbox
    from .sandbox_list import SandboxList
    from .sandbox_list_result import SandboxListResult
    from .sandbox_result import SandboxResult
    from .sandbox_status import SandboxStatus
    from .sandbox_tier import SandboxTier
    from .scene import Scene
    from .scene_collection import SceneCollection
    from .scene_collection_list import SceneCollectionList
    from .scene_collection_list_result import SceneCollectionListResult
    from .scene_collection_result import SceneCollectionResult
    from .scene_extraction_type import SceneExtractionType
    from .scene_frame import SceneFrame
    from .scene_index import SceneIndex
    from .scene_index_result import SceneIndexResult
    from .scene_index_summary import SceneIndexSummary
    from .scene_index_summary_result import SceneIndexSummaryResult
    from .scene_list_result import SceneListResult
    from .scene_type import SceneType
    from .scenes_source import ScenesSource
    from .search_collection_request import SearchCollectionRequest
    from .search_collection_rt_streams_request import SearchCollectionRTStreamsRequest
    from .search_match import SearchMatch
    from .search_matches import SearchMatches
    from .search_result import SearchResult
    from .search_rt_stream_request import SearchRTStreamRequest
    from .search_shot import SearchShot
    from .search_titles_request import SearchTitlesRequest
    from .search_v2_answer import SearchV2Answer
    from .search_v2_request import SearchV2Request
    from .search_v2_result import SearchV2Result
    from .search_video_request import SearchVideoRequest
    from .search_warning import SearchWarning
    from .search_warning_link import SearchWarningLink
    from .search_web_request import SearchWebRequest
    from .segmentation import Segmentation
    from .semantic_search_request import SemanticSearchRequest
    from .session_export import SessionExport
    from .session_export_result import SessionExportResult
    from .set_api_key_collections_request import SetApiKeyCollectionsRequest
    from .set_auto_recharge_result import SetAutoRechargeResult
    from .shot_matches import ShotMatches
    from .shot_search_result import ShotSearchResult
    from .sort_order import SortOrder
    from .start_capture_session_request import StartCaptureSessionRequest
    from .started_capture_session import StartedCaptureSession
    from .started_capture_session_result import StartedCaptureSessionResult
    from .stop_sandbox_request import StopSandboxRequest
    from .stream_url import StreamUrl
    from .stream_url_result import StreamUrlResult
    from .streaming_channel import StreamingChannel
    from .streaming_session import StreamingSession
    from .streaming_session_result import StreamingSessionResult
    from .success_response import SuccessResponse
    from .thumbnail import Thumbnail
    from .thumbnail_list_result import ThumbnailListResult
    from .thumbnail_url import ThumbnailUrl
    from .thumbnail_url_result import ThumbnailUrlResult
    from .timeline import Timeline
    from .timeline_clip import TimelineClip
    from .timeline_request_type import TimelineRequestType
    from .title_match import TitleMatch
    from .title_search_result import TitleSearchResult
    from .transcode_audio_config import TranscodeAudioConfig
    from .transcode_job_result import TranscodeJobResult
    from .transcode_video_config import TranscodeVideoConfig
    from .transcript import Transcript
    from .transcript_result import TranscriptResult
    from .transcript_segment import TranscriptSegment
    from .transcript_status import TranscriptStatus
    from .translate_video_request import TranslateVideoRequest
    from .translated_transcript import TranslatedTranscript
    from .translated_transcript_result import TranslatedTranscriptResult
    from .understanding import Understanding
    from .understanding_list import UnderstandingList
    from .understanding_list_result import UnderstandingListResult
    from .understanding_result import UnderstandingResult
    from .understanding_source import UnderstandingSource
    from .update_audio_request import UpdateAudioRequest
    from .update_collection_request import UpdateCollectionRequest
    from .update_image_request import UpdateImageRequest
    from .update_rt_stream_request import UpdateRTStreamRequest
    from .update_rt_stream_scene_index_request import UpdateRTStreamSceneIndexRequest
    from .update_scene_collection_request import UpdateSceneCollectionRequest
    from .update_video_request import UpdateVideoRequest
    from .upload_request import UploadRequest
    from .upload_url import UploadUrl
    from .upload_url_result import UploadUrlResult
    from .usage_breakdown import UsageBreakdown
    from .usage_rates import UsageRates
    from .user import User
    from .user_result import UserResult
    from .video import Video
    from .video_format import VideoFormat
    from .video_index_entry import VideoIndexEntry
    from .video_list import VideoList
    from .video_list_result import VideoListResult
    from .video_match import VideoMatch
    from .video_meeting_result import VideoMeetingResult
    from .video_result import VideoResult
    from .video_search_type import VideoSearchType
    from .video_shots import VideoShots
    from .video_transform import VideoTransform
    from .voice_clone import VoiceClone
    from .voice_clone_list import VoiceCloneList
    from .voice_clone_list_result import VoiceCloneListResult
    from .voice_clone_result import VoiceCloneResult
    from .web_matches import WebMatches
    from .web_search_result import WebSearchResult
    from .web_socket_url import WebSocketUrl
    from .web_socket_url_result import WebSocketUrlResult
    from .workflow_config import WorkflowConfig
    from .workflow_type import WorkflowType
else:
    # Not for type checkers: a module with __getattr__ has every name, misspelled ones included.
    _MODULES = {
        "AggregateRequest": "aggregate_request",
        "AggregateResult": "aggregate_result",
        "AggregateRow": "aggregate_row",
        "Aggregates": "aggregates",
        "AlertCallback": "alert_callback",
        "AnalyzedScene": "analyzed_scene",
        "Analyzer": "analyzer",
        "AnalyzerConfig": "analyzer_config",
        "AnalyzerOutput": "analyzer_output",
        "AnalyzerOutputResult": "analyzer_output_result",
        "AnalyzerRun": "analyzer_run",
        "Answer": "answer",
        "ApiKey": "api_key",
        "ApiKeyListResult": "api_key_list_result",
        "AskRequest": "ask_request",
        "AskResult": "ask_result",
        "AssetListResult": "asset_list_result",
        "AssetSortField": "asset_sort_field",
        "AsyncResponse": "async_response",
        "Audio": "audio",
        "AudioFormat": "audio_format",
        "AudioList": "audio_list",
        "AudioListResult": "audio_list_result",
        "AudioResult": "audio_result",
        "AudioUrl": "audio_url",
        "AudioUrlResult": "audio_url_result",
        "AutoRechargeSettings": "auto_recharge_settings",
        "AutoRechargeSettingsResult": "auto_recharge_settings_result",
        "BillingUsage": "billing_usage",
        "BillingUsageResult": "billing_usage_result",
        "CaptureChannel": "capture_channel",
        "CaptureChannelType": "capture_channel_type",
        "CaptureSession": "capture_session",
        "CaptureSessionChannel": "capture_session_channel",
        "CaptureSessionList": "capture_session_list",
        "CaptureSessionListResult": "capture_session_list_result",
        "CaptureSessionResult": "capture_session_result",
        "CaptureSessionStatus": "capture_session_status",
        "CaptureSessionStream": "capture_session_stream",
        "CaptureSessionToken": "capture_session_token",
        "CaptureSessionTokenResult": "capture_session_token_result",
        "ChatChoice": "chat_choice",
        "ChatCompletion": "chat_completion",
        "ChatMessage": "chat_message",
        "ChatModel": "chat_model",
        "ChatReply": "chat_reply",
        "ChatRole": "chat_role",
        "ChatUsage": "chat_usage",
        "Checkout": "checkout",
        "CheckoutListResult": "checkout_list_result",
        "CheckoutMode": "checkout_mode",
        "CheckoutUrl": "checkout_url",
        "CheckoutUrlResult": "checkout_url_result",
        "CollectedScene": "collected_scene",
        "Collection": "collection",
        "CollectionList": "collection_list",
        "CollectionListResult": "collection_list_result",
        "CollectionResult": "collection_result",
        "CollectionSearchType": "collection_search_type",
        "CompiledTimeline": "compiled_timeline",
        "CompiledTimelineResult": "compiled_timeline_result",
        "CompileEditorTimelineRequest": "compile_editor_timeline_request",
        "CompileTimelineRequest": "compile_timeline_request",
        "CreateAudioTranscriptionRequest": "create_audio_transcription_request",
        "CreateCaptureSessionRequest": "create_capture_session_request",
        "CreateCaptureSessionTokenRequest": "create_capture_session_token_request",
        "CreateChatRequest": "create_chat_request",
        "CreateCheckoutRequest": "create_checkout_request",
        "CreateCollectionRequest": "create_collection_request",
        "CreateDownloadRequest": "create_download_request",
        "CreateIndexRequest": "create_index_request",
        "CreateRTStreamAlertRequest": "create_rt_stream_alert_request",
        "CreateRTStreamEventRequest": "create_rt_stream_event_request",
        "CreateRTStreamIndexAlertRequest": "create_rt_stream_index_alert_request",
        "CreateRTStreamIndexRequest": "create_rt_stream_index_request",
        "CreateRTStreamRequest": "create_rt_stream_request",
        "CreateRTStreamSceneIndexRequest": "create_rt_stream_scene_index_request",
        "CreateRTStreamUnderstandingRequest": "create_rt_stream_understanding_request",
        "CreateSandboxRequest": "create_sandbox_request",
        "CreateSceneIndexRequest": "create_scene_index_request",
        "CreateTimelineRequest": "create_timeline_request",
        "CreateTimelineV2Request": "create_timeline_v2_request",
        "CreateTopupRequest": "create_topup_request",
        "CreateTranscodeJobRequest": "create_transcode_job_request",
        "CreateVideoClipRequest": "create_video_clip_request",
        "CreateVideoIndexRequest": "create_video_index_request",
        "CreateVideoThumbnailRequest": "create_video_thumbnail_request",
        "CreateVideoTranscriptionRequest": "create_video_transcription_request",
        "CreateVideoUnderstandingRequest": "create_video_understanding_request",
        "CreateVideoWorkflowRequest": "create_video_workflow_request",
        "CreateVoiceCloneRequest": "create_voice_clone_request",
        "DeleteVideoIndexRequest": "delete_video_index_request",
        "DescribeVideoFrameRequest": "describe_video_frame_request",
        "DescribeVideoSceneRequest": "describe_video_scene_request",
        "Download": "download",
        "DownloadEditorTimelineRequest": "download_editor_timeline_request",
        "DownloadFormat": "download_format",
        "DownloadList": "download_list",
        "DownloadListResult": "download_list_result",
        "DownloadResult": "download_result",
        "DownloadStatus": "download_status",
        "DownloadTimelineRequest": "download_timeline_request",
        "DownloadUrl": "download_url",
        "DownloadUrlResult": "download_url_result",
        "DubVideoRequest": "dub_video_request",
        "EditorTimeline": "editor_timeline",
        "Error": "error",
        "ExportRTStreamRequest": "export_rt_stream_request",
        "ExportSessionRequest": "export_session_request",
        "ExtractVideoScenesRequest": "extract_video_scenes_request",
        "FrameSize": "frame_size",
        "GenerateAudioRequest": "generate_audio_request",
        "GenerateAudioUrlRequest": "generate_audio_url_request",
        "GeneratedAudioType": "generated_audio_type",
        "GeneratedDescription": "generated_description",
        "GeneratedDescriptionResult": "generated_description_result",
        "GeneratedText": "generated_text",
        "GeneratedTextResult": "generated_text_result",
        "GenerateImageRequest": "generate_image_request",
        "GenerateImageUrlRequest": "generate_image_url_request",
        "GenerateTextRequest": "generate_text_request",
        "GenerateVideoRequest": "generate_video_request",
        "GenerateVideoStreamRequest": "generate_video_stream_request",
        "GenerationJob": "generation_job",
        "GenerationJobResult": "generation_job_result",
        "GetIndexResult": "get_index_result",
        "Health": "health",
        "HealthResult": "health_result",
        "Image": "image",
        "ImageFormat": "image_format",
        "ImageList": "image_list",
        "ImageListResult": "image_list_result",
        "ImageResult": "image_result",
        "ImageUrl": "image_url",
        "ImageUrlResult": "image_url_result",
        "Index": "index",
        "IndexedRecord": "indexed_record",
        "IndexedScene": "indexed_scene",
        "IndexFieldGroups": "index_field_groups",
        "IndexList": "index_list",
        "IndexListResult": "index_list_result",
        "IndexRecord": "index_record",
        "IndexRecordList": "index_record_list",
        "IndexRecordListResult": "index_record_list_result",
        "IndexResult": "index_result",
        "IndexSelection": "index_selection",
        "IndexStatusResult": "index_status_result",
        "IndexType": "index_type",
        "Invoice": "invoice",
        "InvoiceListResult": "invoice_list_result",
        "JobCallback": "job_callback",
        "JobHandle": "job_handle",
        "JobOutcome": "job_outcome",
        "JobResult": "job_result",
        "JobStatus": "job_status",
        "ListedSceneIndex": "listed_scene_index",
        "ManageRTStreamTranscriptionRequest": "manage_rt_stream_transcription_request",
        "MediaSegment": "media_segment",
        "MediaType": "media_type",
        "Meeting": "meeting",
        "MeetingBot": "meeting_bot",
        "MeetingBotResult": "meeting_bot_result",
        "MeetingResult": "meeting_result",
        "NewApiKey": "new_api_key",
        "NewApiKeyResult": "new_api_key_result",
        "NewRTStreamAlert": "new_rt_stream_alert",
        "NewRTStreamAlertResult": "new_rt_stream_alert_result",
        "NewRTStreamEvent": "new_rt_stream_event",
        "NewRTStreamEventResult": "new_rt_stream_event_result",
        "NewSceneIndex": "new_scene_index",
        "NewSceneIndexResult": "new_scene_index_result",
        "NewTranscodeJob": "new_transcode_job",
        "NewTranscodeJobResult": "new_transcode_job_result",
        "Quality": "quality",
        "QueryRequest": "query_request",
        "RecordMeetingRequest": "record_meeting_request",
        "ReframeVideoRequest": "reframe_video_request",
        "RTStream": "rt_stream",
        "RTStreamAction": "rt_stream_action",
        "RTStreamAlert": "rt_stream_alert",
        "RTStreamAlertAction": "rt_stream_alert_action",
        "RTStreamAlertList": "rt_stream_alert_list",
        "RTStreamAlertListResult": "rt_stream_alert_list_result",
        "RTStreamAlertStatus": "rt_stream_alert_status",
        "RTStreamAlertStatusRequest": "rt_stream_alert_status_request",
        "RTStreamAnalyzer": "rt_stream_analyzer",
        "RTStreamAnalyzerConfig": "rt_stream_analyzer_config",
        "RTStreamEvent": "rt_stream_event",
        "RTStreamEventList": "rt_stream_event_list",
        "RTStreamEventListResult": "rt_stream_event_list_result",
        "RTStreamExport": "rt_stream_export",
        "RTStreamExportResult": "rt_stream_export_result",
        "RTStreamExtractionConfig": "rt_stream_extraction_config",
        "RTStreamExtractionType": "rt_stream_extraction_type",
        "RTStreamIndex": "rt_stream_index",
        "RTStreamIndexAlert": "rt_stream_index_alert",
        "RTStreamIndexAlertList": "rt_stream_index_alert_list",
        "RTStreamIndexAlertListResult": "rt_stream_index_alert_list_result",
        "RTStreamIndexAlertResult": "rt_stream_index_alert_result",
        "RTStreamIndexAlertStatusRequest": "rt_stream_index_alert_status_request",
        "RTStreamIndexList": "rt_stream_index_list",
        "RTStreamIndexListResult": "rt_stream_index_list_result",
        "RTStreamIndexResult": "rt_stream_index_result",
        "RTStreamList": "rt_stream_list",
        "RTStreamListResult": "rt_stream_list_result",
        "RTStreamMatch": "rt_stream_match",
        "RTStreamMatches": "rt_stream_matches",
        "RTStreamMatchesResult": "rt_stream_matches_result",
        "RTStreamMediaType": "rt_stream_media_type",
        "RTStreamRecordList": "rt_stream_record_list",
        "RTStreamRecordListResult": "rt_stream_record_list_result",
        "RTStreamResult": "rt_stream_result",
        "RTStreamRunRequest": "rt_stream_run_request",
        "RTStreamSampling": "rt_stream_sampling",
        "RTStreamSceneIndex": "rt_stream_scene_index",
        "RTStreamSceneIndexDetails": "rt_stream_scene_index_details",
        "RTStreamSceneIndexDetailsResult": "rt_stream_scene_index_details_result",
        "RTStreamSceneIndexList": "rt_stream_scene_index_list",
        "RTStreamSceneIndexListResult": "rt_stream_scene_index_list_result",
        "RTStreamSceneIndexResult": "rt_stream_scene_index_result",
        "RTStreamSceneIndexStatusRequest": "rt_stream_scene_index_status_request",
        "RTStreamSceneRecord": "rt_stream_scene_record",
        "RTStreamSceneRecordList": "rt_stream_scene_record_list",
        "RTStreamSceneRecordListResult": "rt_stream_scene_record_list_result",
        "RTStreamSearchMatch": "rt_stream_search_match",
        "RTStreamSearchMatches": "rt_stream_search_matches",
        "RTStreamSearchResult": "rt_stream_search_result",
        "RTStreamSegmentation": "rt_stream_segmentation",
        "RTStreamStatus": "rt_stream_status",
        "RTStreamStatusRequest": "rt_stream_status_request",
        "RTStreamTranscript": "rt_stream_transcript",
        "RTStreamTranscriptionChange": "rt_stream_transcription_change",
        "RTStreamTranscriptionChangeResult": "rt_stream_transcription_change_result",
        "RTStreamTranscriptionDetails": "rt_stream_transcription_details",
        "RTStreamTranscriptionDetailsResult": "rt_stream_transcription_details_result",
        "RTStreamTranscriptionState": "rt_stream_transcription_state",
        "RTStreamTranscriptionStatus": "rt_stream_transcription_status",
        "RTStreamTranscriptRecord": "rt_stream_transcript_record",
        "RTStreamTranscriptResult": "rt_stream_transcript_result",
        "RTStreamUnderstanding": "rt_stream_understanding",
        "RTStreamUnderstandingList": "rt_stream_understanding_list",
        "RTStreamUnderstandingListResult": "rt_stream_understanding_list_result",
        "RTStreamUnderstandingResult": "rt_stream_understanding_result",
        "Sampling": "sampling",
        "Sandbox": "sandbox",
        "SandboxList": "sandbox_list",
        "SandboxListResult": "sandbox_list_result",
        "SandboxResult": "sandbox_result",
        "SandboxStatus": "sandbox_status",
        "SandboxTier": "sandbox_tier",
        "Scene": "scene",
        "SceneCollection": "scene_collection",
        "SceneCollectionList": "scene_collection_list",
        "SceneCollectionListResult": "scene_collection_list_result",
        "SceneCollectionResult": "scene_collection_result",
        "SceneExtractionType": "scene_extraction_type",
        "SceneFrame": "scene_frame",
        "SceneIndex": "scene_index",
        "SceneIndexResult": "scene_index_result",
        "SceneIndexSummary": "scene_index_summary",
        "SceneIndexSummaryResult": "scene_index_summary_result",
        "SceneListResult": "scene_list_result",
        "ScenesSource": "scenes_source",
        "SceneType": "scene_type",
        "SearchCollectionRequest": "search_collection_request",
        "SearchCollectionRTStreamsRequest": "search_collection_rt_streams_request",
        "SearchMatch": "search_match",
        "SearchMatches": "search_matches",
        "SearchResult": "search_result",
        "SearchRTStreamRequest": "search_rt_stream_request",
        "SearchShot": "search_shot",
        "SearchTitlesRequest": "search_titles_request",
        "SearchV2Answer": "search_v2_answer",
        "SearchV2Request": "search_v2_request",
        "SearchV2Result": "search_v2_result",
        "SearchVideoRequest": "search_video_request",
        "SearchWarning": "search_warning",
        "SearchWarningLink": "search_warning_link",
        "SearchWebRequest": "search_web_request",
        "Segmentation": "segmentation",
        "SemanticSearchRequest": "semantic_search_request",
        "SessionExport": "session_export",
        "SessionExportResult": "session_export_result",
        "SetApiKeyCollectionsRequest": "set_api_key_collections_request",
        "SetAutoRechargeResult": "set_auto_recharge_result",
        "ShotMatches": "shot_matches",
        "ShotSearchResult": "shot_search_result",
        "SortOrder": "sort_order",
        "StartCaptureSessionRequest": "start_capture_session_request",
        "StartedCaptureSession": "started_capture_session",
        "StartedCaptureSessionResult": "started_capture_session_result",
        "StopSandboxRequest": "stop_sandbox_request",
        "StreamingChannel": "streaming_channel",
        "StreamingSession": "streaming_session",
        "StreamingSessionResult": "streaming_session_result",
        "StreamUrl": "stream_url",
        "StreamUrlResult": "stream_url_result",
        "SuccessResponse": "success_response",
        "Thumbnail": "thumbnail",
        "ThumbnailListResult": "thumbnail_list_result",
        "ThumbnailUrl": "thumbnail_url",
        "ThumbnailUrlResult": "thumbnail_url_result",
        "Timeline": "timeline",
        "TimelineClip": "timeline_clip",
        "TimelineRequestType": "timeline_request_type",
        "TitleMatch": "title_match",
        "TitleSearchResult": "title_search_result",
        "TranscodeAudioConfig": "transcode_audio_config",
        "TranscodeJobResult": "transcode_job_result",
        "TranscodeVideoConfig": "transcode_video_config",
        "Transcript": "transcript",
        "TranscriptResult": "transcript_result",
        "TranscriptSegment": "transcript_segment",
        "TranscriptStatus": "transcript_status",
        "TranslatedTranscript": "translated_transcript",
        "TranslatedTranscriptResult": "translated_transcript_result",
        "TranslateVideoRequest": "translate_video_request",
        "Understanding": "understanding",
        "UnderstandingList": "understanding_list",
        "UnderstandingListResult": "understanding_list_result",
        "UnderstandingResult": "understanding_result",
        "UnderstandingSource": "understanding_source",
        "UpdateAudioRequest": "update_audio_request",
        "UpdateCollectionRequest": "update_collection_request",
        "UpdateImageRequest": "update_image_request",
        "UpdateRTStreamRequest": "update_rt_stream_request",
        "UpdateRTStreamSceneIndexRequest": "update_rt_stream_scene_index_request",
        "UpdateSceneCollectionRequest": "update_scene_collection_request",
        "UpdateVideoRequest": "update_video_request",
        "UploadRequest": "upload_request",
        "UploadUrl": "upload_url",
        "UploadUrlResult": "upload_url_result",
        "UsageBreakdown": "usage_breakdown",
        "UsageRates": "usage_rates",
        "User": "user",
        "UserResult": "user_result",
        "Video": "video",
        "VideoFormat": "video_format",
        "VideoIndexEntry": "video_index_entry",
        "VideoList": "video_list",
        "VideoListResult": "video_list_result",
        "VideoMatch": "video_match",
        "VideoMeetingResult": "video_meeting_result",
        "VideoResult": "video_result",
        "VideoSearchType": "video_search_type",
        "VideoShots": "video_shots",
        "VideoTransform": "video_transform",
        "VoiceClone": "voice_clone",
        "VoiceCloneList": "voice_clone_list",
        "VoiceCloneListResult": "voice_clone_list_result",
        "VoiceCloneResult": "voice_clone_result",
        "WebMatches": "web_matches",
        "WebSearchResult": "web_search_result",
        "WebSocketUrl": "web_socket_url",
        "WebSocketUrlResult": "web_socket_url_result",
        "WorkflowConfig": "workflow_config",
        "WorkflowType": "workflow_type",
    }

    def __getattr__(name):
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        with _importing:
            from importlib import import_module

            value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        return value

    def __dir__():
        return sorted([*globals(), *_MODULES])


__all__ = (
    "AggregateRequest",
    "AggregateResult",
    "AggregateRow",
    "Aggregates",
    "AlertCallback",
    "AnalyzedScene",
    "Analyzer",
    "AnalyzerConfig",
    "AnalyzerOutput",
    "AnalyzerOutputResult",
    "AnalyzerRun",
    "Answer",
    "ApiKey",
    "ApiKeyListResult",
    "AskRequest",
    "AskResult",
    "AssetListResult",
    "AssetSortField",
    "AsyncResponse",
    "Audio",
    "AudioFormat",
    "AudioList",
    "AudioListResult",
    "AudioResult",
    "AudioUrl",
    "AudioUrlResult",
    "AutoRechargeSettings",
    "AutoRechargeSettingsResult",
    "BillingUsage",
    "BillingUsageResult",
    "CaptureChannel",
    "CaptureChannelType",
    "CaptureSession",
    "CaptureSessionChannel",
    "CaptureSessionList",
    "CaptureSessionListResult",
    "CaptureSessionResult",
    "CaptureSessionStatus",
    "CaptureSessionStream",
    "CaptureSessionToken",
    "CaptureSessionTokenResult",
    "ChatChoice",
    "ChatCompletion",
    "ChatMessage",
    "ChatModel",
    "ChatReply",
    "ChatRole",
    "ChatUsage",
    "Checkout",
    "CheckoutListResult",
    "CheckoutMode",
    "CheckoutUrl",
    "CheckoutUrlResult",
    "CollectedScene",
    "Collection",
    "CollectionList",
    "CollectionListResult",
    "CollectionResult",
    "CollectionSearchType",
    "CompiledTimeline",
    "CompiledTimelineResult",
    "CompileEditorTimelineRequest",
    "CompileTimelineRequest",
    "CreateAudioTranscriptionRequest",
    "CreateCaptureSessionRequest",
    "CreateCaptureSessionTokenRequest",
    "CreateChatRequest",
    "CreateCheckoutRequest",
    "CreateCollectionRequest",
    "CreateDownloadRequest",
    "CreateIndexRequest",
    "CreateRTStreamAlertRequest",
    "CreateRTStreamEventRequest",
    "CreateRTStreamIndexAlertRequest",
    "CreateRTStreamIndexRequest",
    "CreateRTStreamRequest",
    "CreateRTStreamSceneIndexRequest",
    "CreateRTStreamUnderstandingRequest",
    "CreateSandboxRequest",
    "CreateSceneIndexRequest",
    "CreateTimelineRequest",
    "CreateTimelineV2Request",
    "CreateTopupRequest",
    "CreateTranscodeJobRequest",
    "CreateVideoClipRequest",
    "CreateVideoIndexRequest",
    "CreateVideoThumbnailRequest",
    "CreateVideoTranscriptionRequest",
    "CreateVideoUnderstandingRequest",
    "CreateVideoWorkflowRequest",
    "CreateVoiceCloneRequest",
    "DeleteVideoIndexRequest",
    "DescribeVideoFrameRequest",
    "DescribeVideoSceneRequest",
    "Download",
    "DownloadEditorTimelineRequest",
    "DownloadFormat",
    "DownloadList",
    "DownloadListResult",
    "DownloadResult",
    "DownloadStatus",
    "DownloadTimelineRequest",
    "DownloadUrl",
    "DownloadUrlResult",
    "DubVideoRequest",
    "EditorTimeline",
    "Error",
    "ExportRTStreamRequest",
    "ExportSessionRequest",
    "ExtractVideoScenesRequest",
    "FrameSize",
    "GenerateAudioRequest",
    "GenerateAudioUrlRequest",
    "GeneratedAudioType",
    "GeneratedDescription",
    "GeneratedDescriptionResult",
    "GeneratedText",
    "GeneratedTextResult",
    "GenerateImageRequest",
    "GenerateImageUrlRequest",
    "GenerateTextRequest",
    "GenerateVideoRequest",
    "GenerateVideoStreamRequest",
    "GenerationJob",
    "GenerationJobResult",
    "GetIndexResult",
    "Health",
    "HealthResult",
    "Image",
    "ImageFormat",
    "ImageList",
    "ImageListResult",
    "ImageResult",
    "ImageUrl",
    "ImageUrlResult",
    "Index",
    "IndexedRecord",
    "IndexedScene",
    "IndexFieldGroups",
    "IndexList",
    "IndexListResult",
    "IndexRecord",
    "IndexRecordList",
    "IndexRecordListResult",
    "IndexResult",
    "IndexSelection",
    "IndexStatusResult",
    "IndexType",
    "Invoice",
    "InvoiceListResult",
    "JobCallback",
    "JobHandle",
    "JobOutcome",
    "JobResult",
    "JobStatus",
    "ListedSceneIndex",
    "ManageRTStreamTranscriptionRequest",
    "MediaSegment",
    "MediaType",
    "Meeting",
    "MeetingBot",
    "MeetingBotResult",
    "MeetingResult",
    "NewApiKey",
    "NewApiKeyResult",
    "NewRTStreamAlert",
    "NewRTStreamAlertResult",
    "NewRTStreamEvent",
    "NewRTStreamEventResult",
    "NewSceneIndex",
    "NewSceneIndexResult",
    "NewTranscodeJob",
    "NewTranscodeJobResult",
    "Quality",
    "QueryRequest",
    "RecordMeetingRequest",
    "ReframeVideoRequest",
    "RTStream",
    "RTStreamAction",
    "RTStreamAlert",
    "RTStreamAlertAction",
    "RTStreamAlertList",
    "RTStreamAlertListResult",
    "RTStreamAlertStatus",
    "RTStreamAlertStatusRequest",
    "RTStreamAnalyzer",
    "RTStreamAnalyzerConfig",
    "RTStreamEvent",
    "RTStreamEventList",
    "RTStreamEventListResult",
    "RTStreamExport",
    "RTStreamExportResult",
    "RTStreamExtractionConfig",
    "RTStreamExtractionType",
    "RTStreamIndex",
    "RTStreamIndexAlert",
    "RTStreamIndexAlertList",
    "RTStreamIndexAlertListResult",
    "RTStreamIndexAlertResult",
    "RTStreamIndexAlertStatusRequest",
    "RTStreamIndexList",
    "RTStreamIndexListResult",
    "RTStreamIndexResult",
    "RTStreamList",
    "RTStreamListResult",
    "RTStreamMatch",
    "RTStreamMatches",
    "RTStreamMatchesResult",
    "RTStreamMediaType",
    "RTStreamRecordList",
    "RTStreamRecordListResult",
    "RTStreamResult",
    "RTStreamRunRequest",
    "RTStreamSampling",
    "RTStreamSceneIndex",
    "RTStreamSceneIndexDetails",
    "RTStreamSceneIndexDetailsResult",
    "RTStreamSceneIndexList",
    "RTStreamSceneIndexListResult",
    "RTStreamSceneIndexResult",
    "RTStreamSceneIndexStatusRequest",
    "RTStreamSceneRecord",
    "RTStreamSceneRecordList",
    "RTStreamSceneRecordListResult",
    "RTStreamSearchMatch",
    "RTStreamSearchMatches",
    "RTStreamSearchResult",
    "RTStreamSegmentation",
    "RTStreamStatus",
    "RTStreamStatusRequest",
    "RTStreamTranscript",
    "RTStreamTranscriptionChange",
    "RTStreamTranscriptionChangeResult",
    "RTStreamTranscriptionDetails",
    "RTStreamTranscriptionDetailsResult",
    "RTStreamTranscriptionState",
    "RTStreamTranscriptionStatus",
    "RTStreamTranscriptRecord",
    "RTStreamTranscriptResult",
    "RTStreamUnderstanding",
    "RTStreamUnderstandingList",
    "RTStreamUnderstandingListResult",
    "RTStreamUnderstandingResult",
    "Sampling",
    "Sandbox",
    "SandboxList",
    "SandboxListResult",
    "SandboxResult",
    "SandboxStatus",
    "SandboxTier",
    "Scene",
    "SceneCollection",
    "SceneCollectionList",
    "SceneCollectionListResult",
    "SceneCollectionResult",
    "SceneExtractionType",
    "SceneFrame",
    "SceneIndex",
    "SceneIndexResult",
    "SceneIndexSummary",
    "SceneIndexSummaryResult",
    "SceneListResult",
    "ScenesSource",
    "SceneType",
    "SearchCollectionRequest",
    "SearchCollectionRTStreamsRequest",
    "SearchMatch",
    "SearchMatches",
    "SearchResult",
    "SearchRTStreamRequest",
    "SearchShot",
    "SearchTitlesRequest",
    "SearchV2Answer",
    "SearchV2Request",
    "SearchV2Result",
    "SearchVideoRequest",
    "SearchWarning",
    "SearchWarningLink",
    "SearchWebRequest",
    "Segmentation",
    "SemanticSearchRequest",
    "SessionExport",
    "SessionExportResult",
    "SetApiKeyCollectionsRequest",
    "SetAutoRechargeResult",
    "ShotMatches",
    "ShotSearchResult",
    "SortOrder",
    "StartCaptureSessionRequest",
    "StartedCaptureSession",
    "StartedCaptureSessionResult",
    "StopSandboxRequest",
    "StreamingChannel",
    "StreamingSession",
    "StreamingSessionResult",
    "StreamUrl",
    "StreamUrlResult",
    "SuccessResponse",
    "Thumbnail",
    "ThumbnailListResult",
    "ThumbnailUrl",
    "ThumbnailUrlResult",
    "Timeline",
    "TimelineClip",
    "TimelineRequestType",
    "TitleMatch",
    "TitleSearchResult",
    "TranscodeAudioConfig",
    "TranscodeJobResult",
    "TranscodeVideoConfig",
    "Transcript",
    "TranscriptResult",
    "TranscriptSegment",
    "TranscriptStatus",
    "TranslatedTranscript",
    "TranslatedTranscriptResult",
    "TranslateVideoRequest",
    "Understanding",
    "UnderstandingList",
    "UnderstandingListResult",
    "UnderstandingResult",
    "UnderstandingSource",
    "UpdateAudioRequest",
    "UpdateCollectionRequest",
    "UpdateImageRequest",
    "UpdateRTStreamRequest",
    "UpdateRTStreamSceneIndexRequest",
    "UpdateSceneCollectionRequest",
    "UpdateVideoRequest",
    "UploadRequest",
    "UploadUrl",
    "UploadUrlResult",
    "UsageBreakdown",
    "UsageRates",
    "User",
    "UserResult",
    "Video",
    "VideoFormat",
    "VideoIndexEntry",
    "VideoList",
    "VideoListResult",
    "VideoMatch",
    "VideoMeetingResult",
    "VideoResult",
    "VideoSearchType",
    "VideoShots",
    "VideoTransform",
    "VoiceClone",
    "VoiceCloneList",
    "VoiceCloneListResult",
    "VoiceCloneResult",
    "WebMatches",
    "WebSearchResult",
    "WebSocketUrl",
    "WebSocketUrlResult",
    "WorkflowConfig",
    "WorkflowType",
)
