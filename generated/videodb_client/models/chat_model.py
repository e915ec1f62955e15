from enum import StrEnum


class ChatModel(StrEnum):
    GPT_4O_2024_11_20 = "gpt-4o-2024-11-20"
    PRO = "pro"

    def __str__(self) -> str:
        return str(self.value)
