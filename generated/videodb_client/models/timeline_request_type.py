from typing import Literal

TimelineRequestType = Literal["compile",]
