from enum import StrEnum


class GeneratedAudioType(StrEnum):
    MUSIC = "music"
    SOUND_EFFECT = "sound_effect"
    SPEECH = "speech"
    VOICE = "voice"

    def __str__(self) -> str:
        return str(self.value)
