from typing import Literal

TimelineRequestType = Literal["compile",]
"""What is to be done: compile, and nothing else."""
